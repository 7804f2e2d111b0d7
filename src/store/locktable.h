// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/store.h"

#include <optional>
#include <type_traits>

namespace Aiguilleur {

class StorageFailure;
class Statement;

//! Numbers that something unfinished belongs to. Throws StorageFailure.
namespace LockTable {

//! Those of other owners than `owner`, the oldest first; one for each number.
QList<StoredLock> ofOthers(const Database &database, const QString &account, const QString &owner);
//! What to tell somebody who cannot begin something: who has the number, or `otherwise` when it is `owner` itself.
StorageFailure conflict(const Database &database, const QString &account, const QString &serviceName,
                        const QString &owner, const QString &otherwise);
//! True when a provisioning of another owner has the number.
bool isProvidedByOther(const Database &database, const QString &account, const QString &serviceName,
                       const QString &owner);

//! True when an unfinished entry of `table` was `from`'s until now, and is `to`'s.
bool claim(const Database &database, const QString &table, const QString &id, const QString &from, const QString &to);
//! The same, and what it is then: its owner may have written until the end. `read` gives it.
template<class Read>
std::optional<std::invoke_result_t<Read>> claimed(const Database &database, const QString &table, const QString &id,
                                                  const QString &from, const QString &to, Read read)
{
    Transaction transaction(database, Transaction::Kind::Write);
    std::optional<std::invoke_result_t<Read>> entry;
    if (claim(database, table, id, from, to))
        entry = read();
    transaction.commit();
    return entry;
}
//! Conflict when what was to be replaced belongs to another owner by now.
void refuseTakenOver(const Statement &upsert, const QString &what);

} // namespace LockTable
} // namespace Aiguilleur
