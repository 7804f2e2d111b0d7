// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storedcall.h"

namespace Aiguilleur {

class Database;

//! The calls that may have changed something. Throws StorageFailure.
namespace CallTable {

void save(const Database &database, const StoredCall &call);
QList<StoredCall> find(const Database &database, const QString &account, const CallFilter &filter); //!< newest first
int count(const Database &database, const QString &account, const CallFilter &filter); //!< without limit and offset
int prune(const Database &database, const QString &account, const QDateTime &before);

} // namespace CallTable
} // namespace Aiguilleur
