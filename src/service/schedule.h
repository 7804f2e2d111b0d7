// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scheduletime.h"
#include "service/batches.h"

#include <QFuture>
#include <functional>
#include <memory>

namespace Aiguilleur {

class Inventory;

//! Numbers that are to be brought to goals at a date and time.
struct ScheduledChange
{
    QString id; //!< empty for one that is not stored yet
    QString title;
    QList<Batches::Wish> wishes;
    ScheduleTime time;
    QDateTime due; //!< UTC, the next time
};

//! One time of a scheduled change that came.
struct ScheduledRun
{
    Q_GADGET
public:
    enum class State {
        Taken,       //!< a program looks what there is to do
        Begun,       //!< as the batch
        NothingToDo, //!< all numbers were so already
        Missed,      //!< nobody was awake, or the server could not be reached: the person is asked
        Failed,      //!< it could not be begun, see error; nothing was sent
        Ignored,     //!< missed or failed, and not wanted any more
    };
    Q_ENUM(State)

    QString id;
    QString changeId;
    QString title;
    QList<Batches::Wish> wishes;
    QDateTime due; //!< UTC
    State state = State::Taken;
    QString batchId;
    std::optional<ApiError> error;

    bool needsAnswer() const { return state == State::Missed || state == State::Failed; }
};

//! What is to be done later in one account, in the store. Whoever is awake when a time comes takes it: of several
//! programs one. What comes later than the tolerance (SessionOptions::scheduleTolerance) is not applied but missed.
//! Owned by the session.
class Schedule : public QObject
{
    Q_OBJECT
public:
    Schedule(QString account, Store &store, Inventory &inventory, Provisionings &provisionings, Batches &batches,
             const SessionOptions &options, QObject *parent = nullptr);
    ~Schedule() override;

    //! Reads what there is; also what other programs did since. `changed` follows when it differs.
    QFuture<Result<void>> load();
    const QList<ScheduledChange> &all() const; //!< as last read, the next one first
    const QList<ScheduledRun> &runs() const;   //!< the latest ones, newest first
    const ScheduledChange *byId(const QString &id) const;

    //! Stores a new one, or another state of one. BadRequest for no number or a time that is over.
    QFuture<Result<ScheduledChange>> save(const ScheduledChange &change);
    QFuture<Result<void>> cancel(const QString &id);

    //! Takes what is due and begins it. With what was taken, missed ones among it. The inventory has to be read.
    QFuture<Result<QList<ScheduledRun>>> runDue();
    //! Of one that needs an answer. Conflict when another program was faster.
    QFuture<Result<ScheduledRun>> applyNow(const QString &runId);
    QFuture<Result<ScheduledRun>> ignore(const QString &runId);

    //! Runs what is due from now on, every SessionOptions::scheduleEvery when `isReady`.
    void watch(const std::function<bool()> &isReady);

signals:
    void changed();
    void ran(const QString &runId); //!< one was taken: begun, missed or failed

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace Aiguilleur
