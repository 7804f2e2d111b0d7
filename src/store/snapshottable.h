// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Aiguilleur {

class Database;

//! What the server said about a number before it was changed. Throws StorageFailure.
namespace SnapshotTable {

void save(const Database &database, const StoredSnapshot &snapshot);
StoredSnapshot read(const Database &database, const QString &id); //!< NotFound when there is none
QList<StoredSnapshot> ofNumber(const Database &database, const QString &account, const QString &serviceName);

} // namespace SnapshotTable
} // namespace Aiguilleur
