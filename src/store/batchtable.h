// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Aiguilleur {

class Database;

//! Many numbers that are brought to goals. Throws StorageFailure.
namespace BatchTable {

void begin(const Database &database, const StoredBatch &batch); //!< with its goals and all its items
//! The batch itself, and those of its items that are given.
void save(const Database &database, const StoredBatch &batch);
//! Those that are not finished, and the `limit` latest others; newest first.
QList<StoredBatch> latest(const Database &database, const QString &account, int limit);
//! True when it was `from`'s until now, and is `to`'s.
std::optional<StoredBatch> claim(const Database &database, const QString &id, const QString &from, const QString &to);

} // namespace BatchTable
} // namespace Aiguilleur
