// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownerlock.h"

#include "store/storagefailure.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// An owner's name comes from the journal and becomes part of a path.
bool isOwnerName(const QString &owner)
{
    return !QUuid::fromString(owner).isNull() && !owner.contains(u'{');
}

//! True when nobody holds the lock; it is removed then.
bool isFree(const QString &path)
{
    QLockFile lock(path);
    lock.setStaleLockTime(0); // a program may run for weeks: only the end of its process frees its lock
    return lock.tryLock(0);
}

} // namespace

void OwnerLock::take(const QString &databasePath)
{
    m_databasePath = databasePath;
    removeStaleLocks();
    m_lock = std::make_unique<QLockFile>(lockPath(m_owner));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0)) {
        m_lock.reset();
        throw StorageFailure(u"readOnly"_s,
                             u"The folder %1 cannot be written"_s.arg(QFileInfo(databasePath).absolutePath()));
    }
}

void OwnerLock::release()
{
    m_lock.reset();
}

bool OwnerLock::isAlive(const QString &owner) const
{
    if (owner == m_owner)
        return m_lock != nullptr;
    const QString path = lockPath(owner);
    return isOwnerName(owner) && QFileInfo::exists(path) && !isFree(path);
}

QString OwnerLock::lockPath(const QString &owner) const
{
    return m_databasePath + u'.' + owner + ".lock"_L1;
}

void OwnerLock::removeStaleLocks() const
{
    const QFileInfo database(m_databasePath);
    const QString prefix = database.fileName() + u'.';
    const QDir folder = database.absoluteDir();
    for (const QString &name : folder.entryList({u"*.lock"_s}, QDir::Files)) {
        const QString owner = name.startsWith(prefix) ? name.mid(prefix.size()).chopped(5) : QString();
        if (isOwnerName(owner))
            isFree(folder.filePath(name));
    }
}

} // namespace Aiguilleur
