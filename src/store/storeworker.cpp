// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeworker.h"

#include "store/locktable.h"
#include "store/postgresql.h"

#include <QSqlDriver>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

constexpr auto firstRetry = 1000ms;
constexpr auto lastRetry = 15000ms;
constexpr auto lookAtConnection = 1000ms; // asks nobody: it is closed as soon as the server has gone

// What passes by itself; what the person or an administrator has to mend is not tried again and again.
bool passes(const ApiError &why)
{
    return why.code == "unreachable"_L1 || why.code == "busy"_L1 || why.code == "readOnly"_L1;
}

} // namespace

StoreWorker::StoreWorker(const QString &owner, const QString &person)
    : m_owner{.owner = owner, .person = person, .since = QDateTime::currentDateTimeUtc()}
    , m_ownerLock(owner)
    , m_retry(this) // moves to the worker's thread with it
    , m_pause(firstRetry)
    , m_watch(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &StoreWorker::connectShared);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (isLost())
            connectShared();
    });
}

StoreOpening StoreWorker::open(const QString &path, qint64 sizeLimit)
{
    const StoreOpening opening = m_database.open(path, sizeLimit);
    try {
        m_ownerLock.take(path);
    } catch (const StorageFailure &) {
        m_database.close();
        throw;
    }
    return opening;
}

void StoreWorker::open(const SharedDatabase &shared)
{
    m_shared = shared;
    m_watch.start(lookAtConnection);
    connectShared();
    if (m_why)
        throw StorageFailure(*m_why);
}

const Database &StoreWorker::database() const
{
    if (!m_database.isOpen())
        throw m_why ? StorageFailure(*m_why) : StorageFailure(u"closed"_s, u"The database is not open"_s);
    return m_database;
}

bool StoreWorker::isOwnerAlive(const QString &owner) const
{
    if (!database().isShared())
        return m_ownerLock.isAlive(owner);
    if (PostgreSql::isOwnerHeld(m_database, owner))
        return true;
    const std::optional<StoredOwner> known = OwnerTable::find(m_database, owner);
    return known && PostgreSql::mayComeBack(m_database, known->since);
}

QList<StoredLock> StoreWorker::locks(const QString &account) const
{
    QList<StoredLock> locks = LockTable::ofOthers(database(), account, m_owner.owner);
    QHash<QString, bool> alive;
    for (StoredLock &lock : locks) {
        if (!alive.contains(lock.owner))
            alive.insert(lock.owner, isOwnerAlive(lock.owner));
        lock.isAlive = alive.value(lock.owner);
    }
    return locks;
}

void StoreWorker::tryAgain()
{
    if (m_shared && !m_database.isOpen())
        connectShared();
}

void StoreWorker::usePassword(const QString &password)
{
    if (m_shared)
        m_shared->password = password;
    tryAgain();
}

void StoreWorker::close()
{
    m_retry.stop();
    m_watch.stop();
    try {
        if (m_database.isOpen())
            OwnerTable::remove(m_database, m_owner.owner);
        if (m_database.isOpen() && m_database.isShared())
            PostgreSql::releaseOwner(m_database, m_owner.owner);
    } catch (const StorageFailure &) {
        // Another program removes it when it finds that this one is gone.
    }
    m_shared.reset();
    m_database.close();
    m_ownerLock.release();
}

void StoreWorker::beHere()
{
    if (m_database.isShared()) {
        PostgreSql::holdOwner(m_database, m_owner.owner);
        m_owner.since = PostgreSql::now(m_database);
    }
    OwnerTable::save(m_database, m_owner);
    OwnerTable::removeGone(m_database, [this](const StoredOwner &owner) { return isOwnerAlive(owner.owner); });
}

bool StoreWorker::isLost() const
{
    return m_shared && m_database.isOpen() && (m_sawLoss || !m_database.driver()->isOpen());
}

void StoreWorker::noteLoss(const StorageFailure &failure)
{
    m_sawLoss = m_sawLoss || failure.error().code == "unreachable"_L1;
}

bool StoreWorker::connectShared()
{
    m_retry.stop();
    m_sawLoss = false;
    try {
        m_database.open(*m_shared);
        beHere();
        PostgreSql::listen(m_database);
        connect(m_database.driver(), &QSqlDriver::notification, this,
                [this](const QString &, QSqlDriver::NotificationSource source) {
                    if (source != QSqlDriver::SelfSource)
                        emit changedElsewhere();
                });
    } catch (const StorageFailure &failure) {
        lose(failure.error());
        return false;
    }
    m_why.reset();
    m_pause = firstRetry;
    makeUp();
    emit becameAvailable();
    return true;
}

void StoreWorker::lose(const ApiError &why)
{
    m_database.close();
    m_why = why;
    if (passes(why))
        m_retry.start(m_pause);
    m_pause = std::min<std::chrono::milliseconds>(m_pause * 2, lastRetry);
    emit becameUnavailable(why);
}

void StoreWorker::ask(Asked asked)
{
    const QMutexLocker locker(&m_mutex);
    m_asked.append(std::move(asked));
    QMetaObject::invokeMethod(this, &StoreWorker::workOff, Qt::QueuedConnection);
}

void StoreWorker::workOff()
{
    for (QList<Asked> jobs = next(); !jobs.isEmpty(); jobs = next()) {
        doJobs(jobs);
        // A server that was only started anew is there again: nobody has to know.
        if (isLost() && connectShared())
            doJobs(jobs);
        oweRecords(jobs);
        for (const Asked &job : std::as_const(jobs))
            job.conclude();
    }
}

// In the order in which they were asked: one job of another kind, or the writes up to the next one.
QList<StoreWorker::Asked> StoreWorker::next()
{
    const QMutexLocker locker(&m_mutex);
    qsizetype count = 0;
    while (count < m_asked.size() && m_asked[count].kind != Kind::Other)
        ++count;
    const QList<Asked> jobs = m_asked.first(m_asked.isEmpty() ? 0 : std::max<qsizetype>(count, 1));
    m_asked.remove(0, jobs.size());
    return jobs;
}

void StoreWorker::doJobs(const QList<Asked> &jobs)
{
    if (jobs.size() == 1)
        jobs.first().attempt();
    else
        doTogether(jobs);
}

void StoreWorker::doTogether(const QList<Asked> &writes)
{
    std::optional<Transaction> together;
    try {
        together.emplace(database(), Transaction::Kind::Write);
    } catch (const StorageFailure &failure) {
        noteLoss(failure);
        for (const Asked &write : writes)
            write.fail(failure.error());
        return;
    }
    for (const Asked &write : writes)
        write.attempt();
    try {
        together->commit();
        return;
    } catch (const StorageFailure &) {
        together.reset();
    }
    // What does not fit on the disk together may fit in part, and each has a right to its own reason.
    for (const Asked &write : writes)
        write.attempt();
}

// Whoever asked is told that it is not written, so that nothing is begun that depends on it.
void StoreWorker::oweRecords(const QList<Asked> &jobs)
{
    if (!m_shared || m_database.isOpen())
        return;
    for (const Asked &job : jobs) {
        if (job.kind == Kind::Record)
            m_owed.append(job.attempt);
    }
}

// In their order, so that each is as it was last; what somebody took over meanwhile is refused, as it should be.
void StoreWorker::makeUp()
{
    while (!m_owed.isEmpty() && !isLost()) {
        m_owed.first()();
        if (!isLost())
            m_owed.removeFirst();
    }
}

} // namespace Aiguilleur
