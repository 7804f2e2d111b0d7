// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "service/queuesamples.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace Aiguilleur {

class LiveCentre;
class Store;

//! What was observed of the queues of an account's numbers, kept on this computer from start to start. Owned by the
//! session, which tells it what is read whoever watches.
class Observations : public QObject
{
    Q_OBJECT
public:
    Observations(QString account, Store &store, Clock clock, QObject *parent = nullptr);
    ~Observations() override; //!< what is not stored yet is stored

    //! Reads what is known of a number, the first time that it is asked for; `changed` follows.
    void load(const QString &serviceName);
    //! A reading that was just taken: of one queue, by its identifier, or of all that a number has.
    void add(const QString &serviceName, const QString &queue, const QueueFigures &figures);
    void add(const QString &serviceName, const LiveCentre &centre);

    const QueueSamples &of(const QString &serviceName, const QString &queue) const;
    QueueSamples together(const QString &serviceName) const; //!< of all its queues; counts, without agents

    QFuture<Result<int>> prune(const QDateTime &before); //!< how many quarters of an hour were removed

signals:
    void changed(const QString &serviceName); //!< by what was stored

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace Aiguilleur
