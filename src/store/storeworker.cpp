// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeworker.h"

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

} // namespace Aiguilleur
