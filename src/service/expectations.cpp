// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/expectations.h"

#include "service/lifetime.h"
#include "service/promised.h"
#include "store/store.h"

#include <QCoroTask>

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

class Expectations::Private : public std::enable_shared_from_this<Private>
{
public:
    Private(Expectations *q, QString account, Store &store)
        : q(q)
        , account(std::move(account))
        , store(store)
    {
    }

    QCoro::Task<> load(QString serviceName, PromisePointer<Result<QList<CallExpectation>>> promise);
    QCoro::Task<> save(QString serviceName, CallExpectation expectation,
                       PromisePointer<Result<CallExpectation>> promise);
    QCoro::Task<> remove(QString serviceName, QString id, PromisePointer<Result<void>> promise);
    void tellChanged(const QString &serviceName)
    {
        if (!lifetime.isOver())
            emit q->changed(serviceName);
    }

    Expectations *q;
    QString account;
    Store &store;
    Lifetime lifetime;
};

QCoro::Task<> Expectations::Private::load(QString serviceName, PromisePointer<Result<QList<CallExpectation>>> promise)
{
    const std::shared_ptr<Private> self = shared_from_this();
    const QFuture<Result<QList<StoredExpectation>>> reading = store.expectations(account, serviceName);
    const Result<QList<StoredExpectation>> stored = co_await Settled(lifetime, reading);
    if (!stored) {
        fulfil(promise, Result<QList<CallExpectation>>(tl::make_unexpected(stored.error())));
        co_return;
    }
    QList<CallExpectation> found;
    for (const StoredExpectation &entry : *stored) {
        const std::optional<CallExpectation> read = CallExpectation::fromJson(entry.id, entry.content);
        if (read)
            found.append(*read);
    }
    fulfil(promise, Result<QList<CallExpectation>>(found));
}

QCoro::Task<> Expectations::Private::save(QString serviceName, CallExpectation expectation,
                                          PromisePointer<Result<CallExpectation>> promise)
{
    const std::shared_ptr<Private> self = shared_from_this();
    if (expectation.id.isEmpty())
        expectation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const StoredExpectation stored{.id = expectation.id,
                                   .account = account,
                                   .serviceName = serviceName,
                                   .content = expectation.toJson(),
                                   .changed = QDateTime::currentDateTimeUtc()};
    const QFuture<Result<void>> saving = store.saveExpectation(stored);
    const Result<void> saved = co_await Settled(lifetime, saving);
    fulfil(promise, saved ? Result<CallExpectation>(expectation) : tl::make_unexpected(saved.error()));
    if (saved)
        tellChanged(serviceName);
}

QCoro::Task<> Expectations::Private::remove(QString serviceName, QString id, PromisePointer<Result<void>> promise)
{
    const std::shared_ptr<Private> self = shared_from_this();
    const QFuture<Result<void>> removing = store.removeExpectation(id);
    const Result<void> removed = co_await Settled(lifetime, removing);
    fulfil(promise, removed);
    if (removed)
        tellChanged(serviceName);
}

Expectations::Expectations(QString account, Store &store, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, std::move(account), store))
{
}

Expectations::~Expectations()
{
    d->lifetime.end();
}

QFuture<Result<QList<CallExpectation>>> Expectations::load(const QString &serviceName)
{
    const auto promise = startedPromise<Result<QList<CallExpectation>>>();
    d->load(serviceName, promise);
    return promise->future();
}

QFuture<Result<CallExpectation>> Expectations::save(const QString &serviceName, const CallExpectation &expectation)
{
    const auto promise = startedPromise<Result<CallExpectation>>();
    d->save(serviceName, expectation, promise);
    return promise->future();
}

QFuture<Result<void>> Expectations::remove(const QString &serviceName, const QString &id)
{
    const auto promise = startedPromise<Result<void>>();
    d->remove(serviceName, id, promise);
    return promise->future();
}

} // namespace Aiguilleur
