// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Aiguilleur {

//! What a file is, before anything is written to it.
struct DatabaseInspection
{
    enum class Condition { Missing, Ours, Foreign, Damaged };
    Condition condition = Condition::Missing;
    int version = 0; //!< of our schema; 0 when it has no table yet
};

//! Looks with a connection that cannot write. Throws StorageFailure when the file cannot be read.
DatabaseInspection inspectDatabase(const QString &path);

//! Makes the folder, and the file readable by its owner only. Throws StorageFailure.
void createDatabaseFile(const QString &path);

//! Renames the file and its companions; the new name. Throws StorageFailure.
QString setDatabaseAside(const QString &path);

} // namespace Aiguilleur
