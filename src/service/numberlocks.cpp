// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/numberlocks.h"

#include "service/lifetime.h"
#include "service/session.h"
#include "store/store.h"

#include <QCoroTask>

#include <QHash>
#include <QSet>

using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

constexpr auto gathering = 100ms; // a save tells of each of its steps

} // namespace

class NumberLocks::Private
{
public:
    Private(NumberLocks *q, QString account, Store &store, const SessionOptions &options)
        : q(q)
        , account(std::move(account))
        , store(store)
        , options(options)
    {
    }
    ~Private() { lifetime.end(); }

    QCoro::Task<> watch();
    QCoro::Task<> read();
    void take(const QHash<QString, NumberLock> &now);
    std::chrono::milliseconds pause() const;

    NumberLocks *q;
    QString account;
    Store &store;
    const SessionOptions &options;
    QHash<QString, NumberLock> locks;
    bool watching = false;
    bool again = false; // asked for while it was being read
    Lifetime lifetime;
    Gate wanted{lifetime};
};

std::chrono::milliseconds NumberLocks::Private::pause() const
{
    return locks.isEmpty() ? options.taskPollOld : options.taskPollLater;
}

QCoro::Task<> NumberLocks::Private::watch()
{
    while (!lifetime.isOver()) {
        co_await read();
        if (lifetime.isOver())
            co_return;
        if (!again)
            co_await wanted.opened(pause());
        if (lifetime.isOver())
            co_return;
        co_await Sleep(lifetime, gathering);
        again = false;
    }
}

// A store that cannot be read changes nothing: nothing can be begun there either.
QCoro::Task<> NumberLocks::Private::read()
{
    const QFuture<Result<QList<StoredLock>>> reading = store.locks(account);
    const Result<QList<StoredLock>> stored = co_await Settled(lifetime, reading);
    if (lifetime.isOver() || !stored)
        co_return;
    QHash<QString, NumberLock> now;
    for (const StoredLock &lock : *stored)
        now.insert(lock.serviceName, {lock.billingAccount, lock.person, lock.since, lock.isAlive});
    take(now);
}

void NumberLocks::Private::take(const QHash<QString, NumberLock> &now)
{
    QSet<QString> names(now.keyBegin(), now.keyEnd());
    names.unite({locks.keyBegin(), locks.keyEnd()});
    const QHash<QString, NumberLock> before = locks;
    locks = now;
    bool isAbandoned = false;
    for (const QString &name : std::as_const(names)) {
        if (before.value(name) != now.value(name) || before.contains(name) != now.contains(name))
            emit q->changed(name);
        isAbandoned = isAbandoned || !now.value(name).isAlive;
    }
    if (isAbandoned)
        emit q->abandoned();
}

NumberLocks::NumberLocks(QString account, Store &store, const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(account), store, options))
{
    connect(&store, &Store::changedElsewhere, this, &NumberLocks::look);
    connect(&store, &Store::availabilityChanged, this, &NumberLocks::look);
}

NumberLocks::~NumberLocks() = default;

void NumberLocks::start()
{
    if (d->watching)
        return;
    d->watching = true;
    d->watch();
}

void NumberLocks::look()
{
    d->again = true;
    d->wanted.open();
}

const NumberLock *NumberLocks::of(const QString &serviceName) const
{
    const auto found = d->locks.constFind(serviceName);
    return found == d->locks.cend() ? nullptr : &*found;
}

QStringList NumberLocks::serviceNames() const
{
    return d->locks.keys();
}

} // namespace Aiguilleur
