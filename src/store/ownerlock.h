// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <memory>

namespace Aiguilleur {

//! Says to other processes that this one is alive: a lock file beside the database that ends with the process, however
//! it ends.
class OwnerLock
{
public:
    explicit OwnerLock(QString owner)
        : m_owner(std::move(owner))
    {
    }

    //! Takes the own lock and removes those of processes that are gone. Throws StorageFailure.
    void take(const QString &databasePath);
    void release();
    bool isAlive(const QString &owner) const;

private:
    QString lockPath(const QString &owner) const;
    void removeStaleLocks() const;

    QString m_owner;
    QString m_databasePath;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Aiguilleur
