// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Aiguilleur {

class Database;

//! What is to be done later, and what became of it. Throws StorageFailure.
namespace ScheduleTable {

void save(const Database &database, const StoredSchedule &entry); //!< inserts or replaces
void remove(const Database &database, const QString &id);
QList<StoredSchedule> all(const Database &database, const QString &account); //!< the next one first

//! True when `run` is the one that takes the time `run.due` of its change. The change is due at `next` then; it is gone
//! when that is not valid.
bool claim(const Database &database, const StoredScheduledRun &run, const QDateTime &next);
//! State, owner, batch and error. False when it is not in state `from` (if one is given) any more.
bool saveRun(const Database &database, const StoredScheduledRun &run, const QString &from);
//! Newest first.
QList<StoredScheduledRun> runs(const Database &database, const QString &account, int limit);

} // namespace ScheduleTable
} // namespace Aiguilleur
