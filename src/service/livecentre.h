// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "service/liveobjects.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace Aiguilleur {

class TelephonyApi;
struct SessionOptions;

//! A queue of a number and what goes on in it.
struct LiveQueue
{
    QString id = {};
    QString name = {};       //!< empty when it has none
    QStringList agents = {}; //!< identifiers, in the order of the queue
    std::optional<QueueFigures> figures = {};
    QList<LiveCall> calls = {}; //!< the oldest first
    bool operator==(const LiveQueue &) const = default;
};

//! What goes on in the queues of a number, one or many, read again and again while somebody watches and only then. What
//! was read last stays when a reading fails, with the time since when it is out of date. Calls are read each time, the
//! figures of many queues and the agents of a large centre in turns. Of what was removed meanwhile nothing is left.
class LiveCentre : public QObject
{
    Q_OBJECT
public:
    //! What can be done to a call. Intercept: one that waits; the others: one that is talked to.
    enum class Order { Eavesdrop, WhisperToAgent, WhisperToAll, Intercept, Transfer, ToggleHold, HangUp };
    Q_ENUM(Order)

    LiveCentre(Service service, TelephonyApi &api, const SessionOptions &options, QObject *parent = nullptr);
    ~LiveCentre() override;

    //! hunting: path below the endpoint of what the queues and agents are in, segments not encoded. Queues with id,
    //! name and agents; agents with id, name and number. What was read of those that were known stays.
    void setCentre(const QString &hunting, const QList<LiveQueue> &queues, const QList<LiveAgent> &agents);
    QString hunting() const;
    //! Reads as long as one of those who watch is there.
    void setWatched(const QObject *watcher, bool watched);
    bool isWatched() const;

    bool isLoaded() const; //!< read once at least
    const QList<LiveQueue> &queues() const;
    const LiveQueue *queue(const QString &id) const; //!< nullptr when there is none
    const QList<LiveAgent> &agents() const;
    QList<LiveAgent> agentsOf(const QString &queue) const; //!< empty: of all queues
    QList<LiveCall> calls() const;                         //!< of all queues, the oldest first
    std::optional<QueueFigures> figures() const;           //!< of all queues that were read, together
    QDateTime readAt() const;                              //!< UTC; of the last reading that went well
    QDateTime staleSince() const;                          //!< UTC; invalid while readings go well
    std::optional<ApiError> error() const;                 //!< why the last reading failed

    //! number: the telephone that listens, speaks, takes or gets the call; not for ToggleHold and HangUp.
    QFuture<Result<void>> order(const LiveCall &call, Order order, const QString &number = {});

signals:
    void figuresChanged();
    void callsChanged();
    void agentsChanged();
    void stateChanged(); //!< loaded, stale, error
    void polled();       //!< a reading went well, whether something changed or not

private:
    class Private;
    std::shared_ptr<Private> d; //!< kept by each reading under way until its answer comes
};

} // namespace Aiguilleur
