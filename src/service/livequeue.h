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

//! What goes on in a call queue, read again and again while it is watched and only then. What was read last stays when
//! a reading fails, with the time since when it is out of date. The members of a large queue are read in turns.
class LiveQueue : public QObject
{
    Q_OBJECT
public:
    LiveQueue(Service service, TelephonyApi &api, const SessionOptions &options, QObject *parent = nullptr);
    ~LiveQueue() override;

    //! path of the queue below the endpoint, segments not encoded; its members with id, name and number.
    void setQueue(const QString &path, const QList<LiveAgent> &members);
    QString queue() const;
    void setWatched(bool watched);
    bool isWatched() const;

    bool isLoaded() const; //!< read once at least
    const std::optional<QueueFigures> &figures() const;
    const QList<LiveCall> &calls() const;   //!< the oldest first
    const QList<LiveAgent> &agents() const; //!< in the order of the queue
    QDateTime readAt() const;               //!< UTC; of the last reading that went well
    QDateTime staleSince() const;           //!< UTC; invalid while readings go well
    std::optional<ApiError> error() const;  //!< why the last reading failed

    //! What can be done to a call. `whisperToAll`: the caller hears it too.
    QFuture<Result<void>> eavesdrop(qint64 call, const QString &number);
    QFuture<Result<void>> whisper(qint64 call, const QString &number, bool whisperToAll);
    QFuture<Result<void>> intercept(qint64 call, const QString &number);
    QFuture<Result<void>> transfer(qint64 call, const QString &number);
    QFuture<Result<void>> hangUp(qint64 call);
    QFuture<Result<void>> toggleHold(qint64 call);

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
