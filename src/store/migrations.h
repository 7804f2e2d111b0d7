// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Aiguilleur {

class Database;

//! The version that this program writes: the number of the last migration.
int latestSchemaVersion();

int currentSchemaVersion(const Database &database); //!< of a database that has the table of versions

//! Brings the schema up to date in one transaction; the version found before. Throws StorageFailure.
int migrate(const Database &database);

} // namespace Aiguilleur
