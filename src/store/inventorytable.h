// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Aiguilleur {

class Database;

//! The groups and services last seen, by account. Throws StorageFailure.
namespace InventoryTable {

StoredInventory read(const Database &database, const QString &account);
void saveGroups(const Database &database, const QString &account, const QList<BillingAccount> &groups);
void saveServices(const Database &database, const QString &account, const QString &billingAccount,
                  const QList<Service> &services, const QDateTime &refreshed);
void saveGroupError(const Database &database, const QString &account, const QString &billingAccount,
                    const QString &errorKind);
void saveService(const Database &database, const QString &account, const Service &service);
void saveRefreshed(const Database &database, const QString &account, const QDateTime &refreshed);

} // namespace InventoryTable
} // namespace Aiguilleur
