// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Aiguilleur {

class Database;

//! Numbers that are brought to a goal, from before the first call to after the last. Throws StorageFailure.
namespace ProvisioningTable {

//! Conflict when the number has another one that is not ended, or an unfinished change, or a running save.
void begin(const Database &database, const StoredProvisioning &provisioning);
void save(const Database &database, const StoredProvisioning &provisioning);
//! Those that are not ended, and all of batches that are not; oldest first.
QList<StoredProvisioning> unfinished(const Database &database, const QString &account);
//! True when it was `from`'s until now, and is `to`'s.
std::optional<StoredProvisioning> claim(const Database &database, const QString &id, const QString &from,
                                        const QString &to);

} // namespace ProvisioningTable
} // namespace Aiguilleur
