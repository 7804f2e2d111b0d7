// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/observations.h"

#include "service/futuretold.h"
#include "service/lifetime.h"
#include "service/livecentre.h"
#include "store/store.h"

#include <QCoroTask>

#include <QMap>
#include <QTimer>

namespace Aiguilleur {

namespace {

constexpr int storeEvery = 10000; // ms: so much may be lost when the program is killed

QueueSamples::Quarter storedQuarter(const StoredSample &sample)
{
    return {sample.begin, sample.total, sample.answered, sample.lost};
}

} // namespace

class Observations::Private : public std::enable_shared_from_this<Private>
{
public:
    Private(Observations *q, QString account, Store &store, Clock clock)
        : q(q)
        , account(std::move(account))
        , store(store)
        , clock(std::move(clock))
    {
    }

    struct Number
    {
        QMap<QString, QueueSamples> queues;                         //!< by identifier
        QMap<QString, QHash<qint64, QueueSamples::Quarter>> stored; //!< by identifier and beginning
        bool isAsked = false;
        bool isRead = false; //!< what is stored is in `queues`
    };

    QCoro::Task<> load(QString serviceName);
    QList<StoredSample> unstored(const QString &serviceName, const Number &number) const;
    void noteStored(const QList<StoredSample> &samples);
    void save();

    Observations *q;
    QString account;
    Store &store;
    Clock clock;
    QMap<QString, Number> numbers; //!< by service name
    QTimer timer;
    Lifetime lifetime;
};

QCoro::Task<> Observations::Private::load(QString serviceName)
{
    const std::shared_ptr<Private> self = shared_from_this();
    numbers[serviceName].isAsked = true;
    const QFuture<Result<QList<StoredSample>>> reading = store.samples(account, serviceName);
    const Result<QList<StoredSample>> read = co_await Settled(lifetime, reading);
    if (lifetime.isOver())
        co_return;
    if (!read) { // the next reading asks again
        numbers[serviceName].isAsked = false;
        co_return;
    }
    Number &number = numbers[serviceName];
    QMap<QString, QList<QueueSamples::Quarter>> quarters;
    for (const StoredSample &sample : *read) {
        if (sample.begin <= clock()) // the clock may have been wrong once
            quarters[sample.queue].append(storedQuarter(sample));
    }
    noteStored(*read);
    for (auto it = quarters.cbegin(); it != quarters.cend(); ++it)
        number.queues[it.key()].add(it.value());
    number.isRead = true;
    emit q->changed(serviceName);
}

//! Quarters that grew since they were stored, and that saw a call: emptiness need not be kept.
QList<StoredSample> Observations::Private::unstored(const QString &serviceName, const Number &number) const
{
    QList<StoredSample> samples;
    for (auto it = number.queues.cbegin(); it != number.queues.cend(); ++it) {
        const QHash<qint64, QueueSamples::Quarter> stored = number.stored.value(it.key());
        for (const QueueSamples::Quarter &quarter : it->quarters()) {
            if (quarter.total + quarter.answered + quarter.lost == 0 ||
                stored.value(quarter.begin.toSecsSinceEpoch()) == quarter)
                continue;
            samples.append(
                {account, serviceName, it.key(), quarter.begin, quarter.total, quarter.answered, quarter.lost});
        }
    }
    return samples;
}

void Observations::Private::noteStored(const QList<StoredSample> &samples)
{
    for (const StoredSample &sample : samples)
        numbers[sample.serviceName].stored[sample.queue].insert(sample.begin.toSecsSinceEpoch(), storedQuarter(sample));
}

// What was not read yet would be stored as if nothing had been before.
void Observations::Private::save()
{
    timer.stop();
    QList<StoredSample> samples;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        if (it->isRead)
            samples += unstored(it.key(), *it);
    if (!samples.isEmpty())
        whenTold(q, store.saveSamples(samples), [this, samples](const Result<void> &saved) {
            if (saved)
                noteStored(samples);
            else
                timer.start(); // again, with what is there then
        });
}

Observations::Observations(QString account, Store &store, Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, std::move(account), store, std::move(clock)))
{
    d->timer.setSingleShot(true);
    d->timer.setInterval(storeEvery);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->save(); });
}

Observations::~Observations()
{
    d->save();
    d->lifetime.end();
}

void Observations::load(const QString &serviceName)
{
    if (!d->numbers.value(serviceName).isAsked)
        d->load(serviceName);
}

void Observations::add(const QString &serviceName, const QString &queue, const QueueFigures &figures)
{
    load(serviceName);
    d->numbers[serviceName].queues[queue].add(figures, d->clock());
    if (!d->timer.isActive())
        d->timer.start();
}

void Observations::add(const QString &serviceName, const LiveCentre &centre)
{
    for (const LiveQueue &queue : centre.queues()) {
        if (!queue.figures)
            continue;
        add(serviceName, queue.id, *queue.figures);
        d->numbers[serviceName].queues[queue.id].add(centre.agentsOf(queue.id));
    }
}

const QueueSamples &Observations::of(const QString &serviceName, const QString &queue) const
{
    static const QueueSamples none;
    const auto number = d->numbers.constFind(serviceName);
    if (number == d->numbers.cend())
        return none;
    const auto found = number->queues.constFind(queue);
    return found == number->queues.cend() ? none : *found;
}

QueueSamples Observations::together(const QString &serviceName) const
{
    QueueSamples sum;
    const QMap<QString, QueueSamples> queues = d->numbers.value(serviceName).queues;
    for (const QueueSamples &queue : queues)
        sum.add(queue.quarters());
    return sum;
}

QFuture<Result<int>> Observations::prune(const QDateTime &before)
{
    return d->store.pruneSamples(d->account, before);
}

} // namespace Aiguilleur
