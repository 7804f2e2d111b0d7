// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/setupgoal.h"
#include "service/provisioning.h"

#include <QDateTime>
#include <QObject>
#include <memory>

namespace Aiguilleur {

class Provisionings;
class Snapshots;
class Store;
struct SessionOptions;

//! One number of a batch, and how it fared.
struct BatchItem
{
    Q_GADGET
public:
    enum class State {
        Waiting,
        Running,
        Done,    //!< also when there was nothing to do
        Failed,  //!< see error; also a provisioning that ended with differences
        Stopped, //!< can be finished or taken back, see Provisionings
        Cancelled,
    };
    Q_ENUM(State)

    Service service; //!< as it was when the batch was made
    SetupGoal goal;
    State state = State::Waiting;
    QString provisioningId = {}; //!< of the last attempt; empty before
    QString snapshotId = {};     //!< of the number as it was before the first attempt that changed something
    std::optional<ApiError> error = {};
    bool changedNothing = false;
    bool canBeTriedAgain() const; //!< Failed, Cancelled or Stopped
    bool operator==(const BatchItem &) const = default;
};

//! Many numbers brought to goals: in the order of the list, a bounded number of them at once.
class Batch : public QObject
{
    Q_OBJECT
public:
    enum class State { Running, Paused, Ended };
    Q_ENUM(State)

    QString id() const { return m_id; }
    QString title() const { return m_title; } //!< what the person called it, or the file it came from
    Provisioning::Origin origin() const { return m_origin; }
    State state() const { return m_state; }
    const QList<BatchItem> &items() const { return m_items; }
    QDateTime created() const { return m_created; } //!< UTC
    QDateTime finished() const { return m_finished; }
    int count(BatchItem::State state) const;
    bool canRetry() const; //!< Ended, with failed or cancelled items
    bool canUndo() const;  //!< Ended, with items that changed something

signals:
    void itemChanged(int index);
    void stateChanged();

private:
    friend class Batches;
    explicit Batch(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    QString m_id;
    QString m_title;
    Provisioning::Origin m_origin = Provisioning::Origin::Bulk;
    State m_state = State::Running;
    QList<BatchItem> m_items;
    QDateTime m_created;
    QDateTime m_finished;
};

//! The batches of one account, in the store from before their first call to after their last. Owned by the session.
class Batches : public QObject
{
    Q_OBJECT
public:
    Batches(QString account, Store &store, Snapshots &snapshots, Provisionings &provisionings,
            const SessionOptions &options, QObject *parent = nullptr);
    ~Batches() override;

    //! ApiError::code of an item that was set up and that the server tells otherwise.
    static QString differs();

    struct Wish
    {
        Service service;
        SetupGoal goal;
    };
    //! BadRequest when a number is named twice, or none is.
    Result<Batch *> begin(const QString &title, const QList<Wish> &wishes, Provisioning::Origin origin);
    void pause(Batch *batch);  //!< what runs goes on to its end, nothing more is begun
    void resume(Batch *batch); //!< of a Paused one
    void cancel(Batch *batch); //!< everything that is Waiting
    void retry(Batch *batch);  //!< the failed and the cancelled ones, in the same batch
    //! A new batch that brings back the copies of every item that changed something, the last one first.
    Result<Batch *> undo(Batch *batch);

    QList<Batch *> all() const; //!< under way, and those that ended lately; newest first
    Batch *byId(const QString &id) const;
    //! Takes up what earlier runs of the program left: those that ran, run on. `resumed` follows.
    void resumeAll();

signals:
    void resumed();
    void added(Aiguilleur::Batch *batch);
    void changed(Aiguilleur::Batch *batch);

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::BatchItem)
