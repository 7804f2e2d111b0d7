// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a store is, from its opening to its end.
#include "core/personhere.h"
#include "store/postgresql.h"
#include "store/storeprivate.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

StoreThread::StoreThread(const QString &name, const QString &owner, const QString &person)
    : m_worker(std::make_unique<StoreWorker>(owner, person))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(name);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // Queued behind everything that was asked, so that it is all done when the thread ends.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_worker->close();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Store::Private::Private()
    : owner(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , person(personHere())
{
}

void Store::Private::openShared(Store *q, const SharedDatabase &database)
{
    sharedDatabase = database;
    shared = std::make_unique<StoreThread>(u"shared store"_s, owner, person);
    sharedState = {.availability = Availability::Connecting, .error = {}, .since = QDateTime::currentDateTimeUtc()};
    StoreWorker *worker = &shared->worker();
    const auto become = [this, q](Availability availability, const std::optional<ApiError> &error) {
        if (sharedState.availability != availability)
            sharedState.since = QDateTime::currentDateTimeUtc();
        sharedState.availability = availability;
        sharedState.error = error;
        emit q->availabilityChanged();
    };
    connect(worker, &StoreWorker::becameAvailable, q, [become] { become(Availability::Available, std::nullopt); });
    connect(worker, &StoreWorker::becameUnavailable, q,
            [become](const ApiError &why) { become(Availability::Unavailable, why); });
    connect(worker, &StoreWorker::changedElsewhere, q, &Store::changedElsewhere);
    sharedOpening = worker->run(Kind::Other, [database](StoreWorker &opened) { opened.open(database); });
}

Store::Store(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

Store::~Store()
{
    close();
}

QFuture<Result<StoreOpening>> Store::open(const QString &path)
{
    return open(StoreLocation{.path = path});
}

QFuture<Result<StoreOpening>> Store::open(const StoreLocation &location)
{
    close();
    d->path = QFileInfo(location.path).absoluteFilePath();
    d->local = std::make_unique<StoreThread>(u"store"_s, d->owner, d->person);
    const auto opening =
        d->runLocally([path = d->path, limit = d->sizeLimit](StoreWorker &worker) { return worker.open(path, limit); });
    d->runLocally([](StoreWorker &worker) {
        if (worker.database().isOpen())
            worker.beHere();
    });
    if (location.shared)
        d->openShared(this, *location.shared);
    return opening;
}

void Store::close()
{
    d->shared.reset();
    d->local.reset();
    d->sharedDatabase.reset();
    d->sharedState = {};
}

QString Store::path() const
{
    return d->path;
}

std::optional<SharedDatabase> Store::sharedDatabase() const
{
    return d->sharedDatabase;
}

Store::SharedState Store::shared() const
{
    return d->sharedState;
}

bool Store::isAvailable() const
{
    return d->sharedState.availability == Availability::Local || d->sharedState.availability == Availability::Available;
}

QFuture<Result<void>> Store::sharedOpening() const
{
    return d->shared ? d->sharedOpening : Private::ended(Result<void>());
}

void Store::tryAgain()
{
    if (d->shared)
        d->run([](StoreWorker &worker) { worker.tryAgain(); });
}

void Store::usePassword(const SharedDatabase &database)
{
    SharedDatabase known = d->sharedDatabase.value_or(SharedDatabase());
    known.password = database.password;
    if (!d->shared || known != database)
        return;
    d->sharedDatabase = known;
    d->run([password = known.password](StoreWorker &worker) { worker.usePassword(password); });
}

void Store::setSizeLimit(qint64 bytes)
{
    d->sizeLimit = bytes;
}

QString Store::owner() const
{
    return d->owner;
}

QFuture<Result<QList<StoredLock>>> Store::locks(const QString &account)
{
    return d->run([key = d->keyOf(account)](StoreWorker &worker) { return worker.locks(key); });
}

QFuture<Result<QString>> Store::sharedAccount(const QString &account)
{
    return d->runLocally(
        [account](StoreWorker &worker) { return OwnerTable::sharedAccount(worker.database(), account); });
}

QFuture<Result<void>> Store::shareAccountAs(const QString &account, const QString &name)
{
    d->accounts.insert(account, name);
    return d->writeLocally(
        [=](StoreWorker &worker) { OwnerTable::saveSharedAccount(worker.database(), account, name); });
}

} // namespace Aiguilleur
