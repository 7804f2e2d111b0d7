// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <functional>
#include <optional>

namespace Aiguilleur {

class Database;

//! A program that works on the store.
struct StoredOwner
{
    QString owner;  //!< Store::owner()
    QString person; //!< user@host
    QDateTime since;
};

//! The programs that work on the store, and those that left something unfinished. Throws StorageFailure.
namespace OwnerTable {

void save(const Database &database, const StoredOwner &owner);
std::optional<StoredOwner> find(const Database &database, const QString &owner);
void remove(const Database &database, const QString &owner); //!< stays while something unfinished is its own
//! As remove(), for all that are gone.
void removeGone(const Database &database, const std::function<bool(const StoredOwner &)> &isAlive);

//! What an account of this computer is called where it is shared; empty when that is not known yet.
QString sharedAccount(const Database &database, const QString &account);
void saveSharedAccount(const Database &database, const QString &account, const QString &name);

} // namespace OwnerTable
} // namespace Aiguilleur
