// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Aiguilleur {

class Database;

//! The saves of set-ups that are not ended, step by step. Throws StorageFailure.
namespace SetupSaveTable {

//! Conflict when the number has an unfinished save or change.
void begin(const Database &database, const StoredSetupSave &save);
//! The save itself, and those of its steps that are given. One that is finished keeps no steps.
void save(const Database &database, const StoredSetupSave &save);
QList<StoredSetupSave> unfinished(const Database &database, const QString &account); //!< oldest first
//! True when it was `from`'s until now, and is `to`'s.
std::optional<StoredSetupSave> claim(const Database &database, const QString &id, const QString &from,
                                     const QString &to);
//! True while a save of the number sends calls; one that stopped does not count.
bool isRunning(const Database &database, const QString &account, const QString &serviceName);

} // namespace SetupSaveTable
} // namespace Aiguilleur
