// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbertreemodel_p.h"
#include "service/configurationchanges.h"
#include "service/numberlocks.h"
#include "service/provisionings.h"
#include "service/session.h"

#include <algorithm>

namespace Aiguilleur {

void NumberTreeModel::Private::follow(Session *session)
{
    inventory = &session->inventory();
    changes = &session->changes();
    connect(inventory, &Inventory::groupsReset, q, [this] { takeGroups(); });
    connect(inventory, &Inventory::groupChanged, q, [this](int row) { groupChanged(row); });
    connect(inventory, &Inventory::servicesReset, q, [this](int row) { servicesReset(row); });
    connect(inventory, &Inventory::servicesChanged, q,
            [this](int row, int first, int last) { servicesChanged(row, first, last); });
    connect(changes, &ConfigurationChanges::changed, q,
            [this](const ConfigurationChange *change) { updateMark(change->serviceName()); });
    connect(changes, &ConfigurationChanges::added, q, [this](int row) { updateMark(changes->at(row)->serviceName()); });
    connect(changes, &ConfigurationChanges::removed, q, [this] { updateAllMarks(); });
    connect(changes, &ConfigurationChanges::resumed, q, [this] { updateAllMarks(); });
    provisionings = &session->provisionings();
    const auto update = [this](const Provisioning *one) { updateMark(one->service().serviceName); };
    connect(provisionings, &Provisionings::added, q, update);
    connect(provisionings, &Provisionings::changed, q, update);
    locks = &session->locks();
    connect(locks, &NumberLocks::changed, q, [this](const QString &number) { updateMark(number); });
    rebuildNodes();
    updateAllMarks();
}

void NumberTreeModel::Private::unfollow()
{
    if (inventory)
        inventory->disconnect(q);
    if (changes)
        changes->disconnect(q);
    if (provisionings)
        provisionings->disconnect(q);
    if (locks)
        locks->disconnect(q);
    inventory = nullptr;
    changes = nullptr;
    provisionings = nullptr;
    locks = nullptr;
    marks.clear();
    q->beginResetModel();
    shownNodes.clear();
    nodeByName.clear();
    nodes.clear();
    q->endResetModel();
    announceMatchCount();
}

void NumberTreeModel::Private::takeGroups()
{
    if (!sameGroups()) {
        rebuildNodes();
        return;
    }
    for (int row = 0; row < inventory->groupCount(); ++row) {
        groupChanged(row);
        if (nodes[static_cast<size_t>(row)]->services != inventory->group(row).services)
            servicesReset(row);
    }
}

bool NumberTreeModel::Private::sameGroups() const
{
    if (static_cast<int>(nodes.size()) != inventory->groupCount())
        return false;
    for (int row = 0; row < inventory->groupCount(); ++row) {
        if (nodes[static_cast<size_t>(row)]->account.name != inventory->group(row).account.name)
            return false;
    }
    return true;
}

void NumberTreeModel::Private::rebuildNodes()
{
    QHash<QString, std::shared_ptr<GroupNode>> old;
    q->beginResetModel();
    for (std::unique_ptr<GroupNode> &node : nodes) {
        const QString name = node->account.name;
        old.insert(name, std::shared_ptr<GroupNode>(std::move(node)));
    }
    nodes.clear();
    nodeByName.clear();
    for (int row = 0; row < inventory->groupCount(); ++row) {
        const Inventory::Group &group = inventory->group(row);
        auto node = std::make_unique<GroupNode>(group);
        // The index of a group that only moved is still good.
        if (const auto known = old.value(group.account.name); known && known->services == group.services) {
            node->index = std::move(known->index);
            node->indexed = known->indexed;
        }
        nodeByName.insert(group.account.name, node.get());
        nodes.push_back(std::move(node));
    }
    prepareIndexes();
    for (const std::unique_ptr<GroupNode> &node : nodes)
        node->shown = view().shown(*node);
    numberGroups();
    q->endResetModel();
    announceMatchCount();
}

void NumberTreeModel::Private::groupChanged(int row)
{
    GroupNode &group = *nodes[static_cast<size_t>(row)];
    const bool otherText = group.takeHead(inventory->group(row));
    if (otherText && !filter.isEmpty())
        setShown(group, view().shown(group));
    if (group.row >= 0)
        emit q->dataChanged(groupIndex(group), groupIndex(group, ColumnCount - 1));
}

void NumberTreeModel::Private::servicesReset(int row)
{
    GroupNode &group = *nodes[static_cast<size_t>(row)];
    const int before = group.row >= 0 ? static_cast<int>(group.shown.size()) : -1;
    group.takeHead(inventory->group(row));
    replaceServices(group, inventory->group(row).services);
    announceMatchCount();
    startIndexing();
    if (group.row >= 0 && before != static_cast<int>(group.shown.size()))
        emit q->dataChanged(groupIndex(group), groupIndex(group, ColumnCount - 1));
}

void NumberTreeModel::Private::servicesChanged(int row, int first, int last)
{
    GroupNode &group = *nodes[static_cast<size_t>(row)];
    const QList<Service> &services = inventory->group(row).services;
    if (services.size() != group.services.size()) {
        servicesReset(row);
        return;
    }
    group.services = services;
    ++group.version;
    group.hasLines = true; // perhaps: a service that becomes one is rare, looking at each of them is slow
    for (int i = first; group.indexed && i <= last; ++i)
        group.index.update(i, services.at(i));
    setShown(group, view().shown(group));
    const auto from = std::lower_bound(group.shown.begin(), group.shown.end(), static_cast<quint32>(first));
    const auto to = std::upper_bound(group.shown.begin(), group.shown.end(), static_cast<quint32>(last));
    if (group.row >= 0 && from != to) {
        const QModelIndex parent = groupIndex(group);
        emit q->dataChanged(q->index(static_cast<int>(from - group.shown.begin()), 0, parent),
                            q->index(static_cast<int>(to - group.shown.begin()) - 1, ColumnCount - 1, parent));
    }
    announceMatchCount();
    startIndexing();
}

void NumberTreeModel::Private::updateMark(const QString &serviceName)
{
    const ConfigurationChange *change = changes->latest(serviceName);
    const ChangeMarks::Entry *known = marks.find(serviceName);
    const Provisioning *provisioning = provisionings->underWay(serviceName);
    const NumberLock *lock = locks->of(serviceName);
    const QString billingAccount = change         ? change->billingAccount()
                                   : provisioning ? provisioning->service().billingAccount
                                   : lock         ? lock->billingAccount
                                   : known        ? known->billingAccount
                                                  : QString();
    if (!marks.update(serviceName, {change, provisioning, lock}))
        return;
    const QModelIndex number = q->indexOf(billingAccount, serviceName);
    if (number.isValid())
        emit q->dataChanged(number, number.siblingAtColumn(ColumnCount - 1));
    const GroupNode *group = node(billingAccount);
    if (group && group->row >= 0)
        emit q->dataChanged(groupIndex(*group), groupIndex(*group, ColumnCount - 1));
}

void NumberTreeModel::Private::updateAllMarks()
{
    QSet<QString> names = marks.serviceNames();
    for (int row = 0; row < changes->count(); ++row)
        names.insert(changes->at(row)->serviceName());
    const QList<Provisioning *> all = provisionings->all();
    for (const Provisioning *one : all)
        names.insert(one->service().serviceName);
    for (const QString &name : locks->serviceNames())
        names.insert(name);
    for (const QString &name : std::as_const(names))
        updateMark(name);
}

} // namespace Aiguilleur
