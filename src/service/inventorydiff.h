// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "service/inventory.h"
#include "store/store.h"

#include <QHash>
#include <QList>
#include <QPair>

namespace Aiguilleur {

//! Pure rules of the inventory, on values, so that they can run beside the event loop.
struct InventoryDiff
{
    QList<Service> services;  //!< the new ones, sorted
    bool rowsChanged = false; //!< rows came, went or moved
    QList<QPair<int, int>>
        changedRows;  //!< first and last of each run of rows with other content, when the rows are the same
    QStringList gone; //!< service names that are not there any more

    bool isEmpty() const { return !rowsChanged && changedRows.isEmpty(); }
};

bool byServiceName(const Service &a, const Service &b);

//! before: sorted. Those of `unreadable` (their detail failed) are kept as they were, or shown by their number alone
//! when new.
InventoryDiff inventoryDiff(const QList<Service> &before, QList<Service> now,
                            const QHash<QString, ApiError> &unreadable, const QString &billingAccount);

//! Groups sorted by displayed name, each with its services sorted by service name.
QList<Inventory::Group> inventoryGroups(const StoredInventory &stored);
void sortGroups(QList<Inventory::Group> &groups);

} // namespace Aiguilleur
