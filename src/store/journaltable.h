// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Aiguilleur {

class Database;

//! The changes of configuration, from their draft to their end. Throws StorageFailure.
namespace JournalTable {

void save(const Database &database, const JournalEntry &entry);
void begin(const Database &database, const JournalEntry &entry);                  //!< Conflict when the number is busy
QList<JournalEntry> unfinished(const Database &database, const QString &account); //!< oldest first
QList<JournalEntry> history(const Database &database, const QString &account, int limit, const QString &serviceName);
bool isUnderWay(const Database &database, const QString &account, const QString &serviceName);
//! True when it was `from`'s until now, and is `to`'s.
std::optional<JournalEntry> claim(const Database &database, const QString &id, const QString &from, const QString &to);
void markSeen(const Database &database, const QStringList &ids);

} // namespace JournalTable
} // namespace Aiguilleur
