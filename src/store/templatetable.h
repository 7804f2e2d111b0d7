// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Aiguilleur {

class Database;

//! Set-ups with blanks. Throws StorageFailure.
namespace TemplateTable {

//! Inserts or replaces; Conflict when another one of the account has that name.
void save(const Database &database, const StoredTemplate &entry);
QList<StoredTemplate> all(const Database &database, const QString &account); //!< by name
void remove(const Database &database, const QString &id);

} // namespace TemplateTable
} // namespace Aiguilleur
