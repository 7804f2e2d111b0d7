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

//! Without contents, newest first; of all numbers when serviceName is empty.
QList<StoredSnapshot> list(const Database &database, const QString &account, const QString &serviceName);
void rename(const Database &database, const QString &id, const QString &name); //!< NotFound when there is none
int remove(const Database &database, const QStringList &ids);                  //!< how many; what is needed stays
int prune(const Database &database, const QString &account, const QDateTime &before, int keep, bool isTrial);

} // namespace SnapshotTable
} // namespace Aiguilleur
