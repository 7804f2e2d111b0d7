// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeworker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

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

const Database &StoreWorker::database() const
{
    if (!m_database.isOpen())
        throw StorageFailure(u"closed"_s, u"The database is not open"_s);
    return m_database;
}

bool StoreWorker::isOwnerAlive(const QString &owner) const
{
    database();
    return m_ownerLock.isAlive(owner);
}

void StoreWorker::close()
{
    m_database.close();
    m_ownerLock.release();
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
        if (jobs.size() == 1)
            jobs.first().attempt();
        else
            doTogether(jobs);
        for (const Asked &job : std::as_const(jobs))
            job.conclude();
    }
}

// In the order in which they were asked: one job of another kind, or the writes up to the next one.
QList<StoreWorker::Asked> StoreWorker::next()
{
    const QMutexLocker locker(&m_mutex);
    qsizetype count = 0;
    while (count < m_asked.size() && m_asked[count].kind == Kind::Write)
        ++count;
    const QList<Asked> jobs = m_asked.first(m_asked.isEmpty() ? 0 : std::max<qsizetype>(count, 1));
    m_asked.remove(0, jobs.size());
    return jobs;
}

void StoreWorker::doTogether(const QList<Asked> &writes)
{
    std::optional<Transaction> together;
    try {
        together.emplace(database(), Transaction::Kind::Write);
    } catch (const StorageFailure &failure) {
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

} // namespace Aiguilleur
