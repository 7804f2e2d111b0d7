// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Aiguilleur {

class Database;

//! How calls to numbers are to end. Throws StorageFailure.
namespace ExpectationTable {

void save(const Database &database, const StoredExpectation &entry); //!< inserts or replaces
//! Of one number, the oldest state first.
QList<StoredExpectation> all(const Database &database, const QString &account, const QString &serviceName);
void remove(const Database &database, const QString &id);

} // namespace ExpectationTable
} // namespace Aiguilleur
