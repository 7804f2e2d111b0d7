// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/inventorydiff.h"

#include <QCollator>
#include <algorithm>

namespace Aiguilleur {

namespace {

// A number whose detail cannot be read exists all the same: it must not vanish from the list for that.
Service numberAlone(const QString &billingAccount, const QString &serviceName)
{
    Service service;
    service.billingAccount = billingAccount;
    service.serviceName = serviceName;
    return service;
}

void keepUnreadable(const QList<Service> &before, QList<Service> &now, const QHash<QString, ApiError> &unreadable,
                    const QString &billingAccount)
{
    for (auto it = unreadable.cbegin(); it != unreadable.cend(); ++it) {
        if (it->kind == ApiError::Kind::NotFound)
            continue;
        const Service alone = numberAlone(billingAccount, it.key());
        const auto known = std::lower_bound(before.cbegin(), before.cend(), alone, byServiceName);
        const bool isKnown = known != before.cend() && known->serviceName == it.key();
        now.append(isKnown ? *known : alone);
    }
}

bool sameRows(const QList<Service> &a, const QList<Service> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const Service &x, const Service &y) { return x.serviceName == y.serviceName; });
}

QList<QPair<int, int>> runsOfChanges(const QList<Service> &before, const QList<Service> &now)
{
    QList<QPair<int, int>> runs;
    for (int row = 0; row < now.size(); ++row) {
        if (before[row] == now[row])
            continue;
        if (!runs.isEmpty() && runs.last().second == row - 1)
            runs.last().second = row;
        else
            runs.append({row, row});
    }
    return runs;
}

QStringList namesGone(const QList<Service> &before, const QList<Service> &now)
{
    QStringList gone;
    auto it = now.cbegin();
    for (const Service &service : before) {
        while (it != now.cend() && it->serviceName < service.serviceName)
            ++it;
        if (it == now.cend() || it->serviceName != service.serviceName)
            gone.append(service.serviceName);
    }
    return gone;
}

} // namespace

bool byServiceName(const Service &a, const Service &b)
{
    return a.serviceName < b.serviceName;
}

InventoryDiff inventoryDiff(const QList<Service> &before, QList<Service> now,
                            const QHash<QString, ApiError> &unreadable, const QString &billingAccount)
{
    keepUnreadable(before, now, unreadable, billingAccount);
    std::sort(now.begin(), now.end(), byServiceName);
    now.erase(std::unique(now.begin(), now.end(),
                          [](const Service &a, const Service &b) { return a.serviceName == b.serviceName; }),
              now.end());
    InventoryDiff diff;
    diff.rowsChanged = !sameRows(before, now);
    if (diff.rowsChanged)
        diff.gone = namesGone(before, now);
    else
        diff.changedRows = runsOfChanges(before, now);
    diff.services = std::move(now);
    return diff;
}

QList<Inventory::Group> inventoryGroups(const StoredInventory &stored)
{
    QList<Inventory::Group> groups;
    QHash<QString, qsizetype> rows;
    for (const StoredGroup &group : stored.groups) {
        rows.insert(group.group.name, groups.size());
        std::optional<ApiError> error;
        if (!group.errorKind.isEmpty())
            error = ApiError{.kind = apiErrorKind(group.errorKind)};
        groups.append({.account = group.group, .services = {}, .refreshed = group.refreshed, .error = error});
    }
    for (const Service &service : stored.services) {
        const auto row = rows.constFind(service.billingAccount);
        if (row != rows.cend())
            groups[*row].services.append(service);
    }
    for (Inventory::Group &group : groups)
        std::sort(group.services.begin(), group.services.end(), byServiceName);
    sortGroups(groups);
    return groups;
}

void sortGroups(QList<Inventory::Group> &groups)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::sort(groups.begin(), groups.end(), [&collator](const Inventory::Group &a, const Inventory::Group &b) {
        const int order = collator.compare(a.account.displayName(), b.account.displayName());
        return order != 0 ? order < 0 : a.account.name < b.account.name;
    });
}

} // namespace Aiguilleur
