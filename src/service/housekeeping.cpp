// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/housekeeping.h"

#include "service/calljournal.h"
#include "service/lifetime.h"
#include "service/observations.h"
#include "service/queuesamples.h"
#include "service/snapshots.h"

#include <QCoroTask>

#include <QTimer>

namespace Aiguilleur {

class Housekeeping::Private : public std::enable_shared_from_this<Private>
{
public:
    Private(Housekeeping *q, Snapshots &snapshots, CallJournal &calls, Observations &observations, Clock clock)
        : q(q)
        , snapshots(snapshots)
        , calls(calls)
        , observations(observations)
        , clock(std::move(clock))
    {
    }

    QCoro::Task<> tidy();

    Housekeeping *q;
    Snapshots &snapshots;
    CallJournal &calls;
    Observations &observations;
    Clock clock;
    Retention retention;
    QTimer timer;
    Lifetime lifetime;
};

QCoro::Task<> Housekeeping::Private::tidy()
{
    const std::shared_ptr<Private> self = shared_from_this();
    const Retention wanted = retention;
    Result<int> copies = 0;
    Result<int> removed = 0;
    if (wanted.copyDays > 0) {
        const QFuture<Result<int>> pruning =
            snapshots.prune(clock().addDays(-wanted.copyDays), wanted.copiesKept, false);
        copies = co_await Settled(lifetime, pruning);
    }
    if (wanted.callDays > 0 && !lifetime.isOver()) {
        const QFuture<Result<int>> pruning = calls.prune(clock().addDays(-wanted.callDays));
        removed = co_await Settled(lifetime, pruning);
    }
    if (!lifetime.isOver()) {
        const QFuture<Result<int>> pruning = observations.prune(clock().addDays(-QueueSamples::daysKept));
        co_await Settled(lifetime, pruning);
    }
    if (!lifetime.isOver() && copies && removed)
        emit q->tidied(*copies, *removed);
}

Housekeeping::Housekeeping(Snapshots &snapshots, CallJournal &calls, Observations &observations, Clock clock,
                           std::chrono::milliseconds every, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, snapshots, calls, observations, std::move(clock)))
{
    d->timer.setInterval(every);
    connect(&d->timer, &QTimer::timeout, this, &Housekeeping::tidy);
}

Housekeeping::~Housekeeping()
{
    d->lifetime.end();
}

void Housekeeping::setRetention(const Retention &retention)
{
    if (d->timer.isActive() && d->retention == retention)
        return;
    d->retention = retention;
    d->timer.start();
    tidy();
}

void Housekeeping::tidy()
{
    d->tidy();
}

} // namespace Aiguilleur
