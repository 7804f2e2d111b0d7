// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbertreemodel_p.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <algorithm>
#include <memory>
#include <numeric>

namespace Aiguilleur {

namespace {

// About 1 µs each: so many are indexed at once, more in a thread of the pool.
constexpr qsizetype indexedAtOnce = 500;
// While something is searched, numbers that were there must not vanish for a moment.
constexpr qsizetype indexedAtOnceWhileSearching = 5000;

bool contains(const ShownRows &rows, quint32 row)
{
    return std::binary_search(rows.begin(), rows.end(), row);
}

} // namespace

GroupNode *NumberTreeModel::Private::node(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalPointer())
        return static_cast<GroupNode *>(index.internalPointer());
    const auto row = static_cast<size_t>(index.row());
    return row < shownNodes.size() ? shownNodes[row] : nullptr;
}

GroupNode *NumberTreeModel::Private::node(const QString &billingAccount) const
{
    return nodeByName.value(billingAccount);
}

QModelIndex NumberTreeModel::Private::groupIndex(const GroupNode &group, int column) const
{
    return q->createIndex(group.row, column, nullptr);
}

void NumberTreeModel::Private::numberGroups()
{
    shownNodes.clear();
    for (const std::unique_ptr<GroupNode> &group : nodes) {
        const bool shown = view().isGroupShown(*group, group->shown);
        group->row = shown ? static_cast<int>(shownNodes.size()) : -1;
        if (shown)
            shownNodes.push_back(group.get());
    }
}

void NumberTreeModel::Private::announceMatchCount()
{
    const int count = std::accumulate(nodes.begin(), nodes.end(), 0, [](int sum, const auto &group) {
        return sum + static_cast<int>(group->shown.size());
    });
    if (count == matchCount)
        return;
    matchCount = count;
    emit q->matchCountChanged(count);
}

void NumberTreeModel::Private::applyFilter(const SearchFilter &next)
{
    const bool narrowing = next.query().narrows(filter.query());
    filter = next;
    const std::vector<ShownRows> rows = rowsOfAll(narrowing);
    if (!showsSame(rows))
        resetShown(rows);
    announceMatchCount();
    emit q->filterApplied();
}

void NumberTreeModel::Private::refilter()
{
    const std::vector<ShownRows> rows = rowsOfAll(false);
    if (!showsSame(rows))
        resetShown(rows);
    announceMatchCount();
}

std::vector<ShownRows> NumberTreeModel::Private::rowsOfAll(bool narrowing) const
{
    std::vector<ShownRows> rows;
    rows.reserve(nodes.size());
    for (const std::unique_ptr<GroupNode> &group : nodes)
        rows.push_back(view().shown(*group, narrowing));
    return rows;
}

bool NumberTreeModel::Private::showsSame(const std::vector<ShownRows> &rows) const
{
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (rows[i] != nodes[i]->shown || view().isGroupShown(*nodes[i], rows[i]) != (nodes[i]->row >= 0))
            return false;
    }
    return true;
}

void NumberTreeModel::Private::resetShown(std::vector<ShownRows> rows)
{
    q->beginResetModel();
    for (size_t i = 0; i < nodes.size(); ++i)
        nodes[i]->shown = std::move(rows[i]);
    numberGroups();
    q->endResetModel();
}

void NumberTreeModel::Private::setShown(GroupNode &group, ShownRows rows)
{
    const bool shown = view().isGroupShown(group, rows);
    if (!shown && group.row >= 0)
        hideGroup(group);
    if (!shown)
        group.shown.clear();
    else if (group.row < 0)
        showGroup(group, std::move(rows));
    else if (rows != group.shown)
        showRows(group, rows);
}

void NumberTreeModel::Private::showGroup(GroupNode &group, ShownRows rows)
{
    group.shown = std::move(rows);
    const auto self = std::find_if(nodes.begin(), nodes.end(), [&](const auto &node) { return node.get() == &group; });
    const auto row = std::count_if(nodes.begin(), self, [](const auto &node) { return node->row >= 0; });
    q->beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    shownNodes.insert(shownNodes.begin() + row, &group);
    for (size_t i = static_cast<size_t>(row); i < shownNodes.size(); ++i)
        shownNodes[i]->row = static_cast<int>(i);
    q->endInsertRows();
}

void NumberTreeModel::Private::hideGroup(GroupNode &group)
{
    q->beginRemoveRows({}, group.row, group.row);
    shownNodes.erase(shownNodes.begin() + group.row);
    for (auto i = static_cast<size_t>(group.row); i < shownNodes.size(); ++i)
        shownNodes[i]->row = static_cast<int>(i);
    group.row = -1;
    q->endRemoveRows();
}

void NumberTreeModel::Private::showRows(GroupNode &group, const ShownRows &rows)
{
    std::vector<bool> kept;
    for (const quint32 row : group.shown)
        kept.push_back(contains(rows, row));
    removeRowsNotIn(group, kept);
    insertRows(group, rows);
}

// Runs from the last to the first, so that the places of the earlier ones stay what they are.
void NumberTreeModel::Private::removeRowsNotIn(GroupNode &group, const std::vector<bool> &kept)
{
    const QModelIndex parent = groupIndex(group);
    for (auto end = static_cast<int>(kept.size()); end > 0;) {
        if (kept[static_cast<size_t>(end) - 1]) {
            --end;
            continue;
        }
        int first = end - 1;
        while (first > 0 && !kept[static_cast<size_t>(first) - 1])
            --first;
        q->beginRemoveRows(parent, first, end - 1);
        group.shown.erase(group.shown.begin() + first, group.shown.begin() + end);
        q->endRemoveRows();
        end = first;
    }
}

// What is shown already is in `rows`.
void NumberTreeModel::Private::insertRows(GroupNode &group, const ShownRows &rows)
{
    const QModelIndex parent = groupIndex(group);
    for (size_t first = 0; first < rows.size();) {
        if (first < group.shown.size() && group.shown[first] == rows[first]) {
            ++first;
            continue;
        }
        const auto next =
            first < group.shown.size() ? std::lower_bound(rows.begin(), rows.end(), group.shown[first]) : rows.end();
        const auto end = static_cast<size_t>(next - rows.begin());
        const auto at = static_cast<std::ptrdiff_t>(first);
        q->beginInsertRows(parent, static_cast<int>(first), static_cast<int>(end) - 1);
        group.shown.insert(group.shown.begin() + at, rows.begin() + at, next);
        q->endInsertRows();
        first = end;
    }
}

void NumberTreeModel::Private::replaceServices(GroupNode &group, const QList<Service> &services)
{
    GroupNode next = group;
    next.takeServices(services);
    if (services.size() <= (filter.isEmpty() ? indexedAtOnce : indexedAtOnceWhileSearching)) {
        next.index = SearchIndex(services);
        next.indexed = true;
    }
    next.shown = view().shown(next);
    if (group.row >= 0 && !view().isGroupShown(next, next.shown))
        hideGroup(group);

    std::vector<bool> kept;
    ShownRows keptRows;
    std::vector<int> otherContent;
    for (const quint32 old : group.shown) {
        const Service &service = group.services.at(old);
        const qsizetype row = next.serviceRow(service.serviceName);
        kept.push_back(next.shownRow(row) >= 0);
        if (!kept.back())
            continue;
        keptRows.push_back(static_cast<quint32>(row));
        if (services.at(row) != service)
            otherContent.push_back(next.shownRow(row));
    }
    const ShownRows rows = next.shown;
    if (group.row >= 0)
        removeRowsNotIn(group, kept);
    const int row = group.row;
    next.shown = keptRows;
    group = std::move(next);
    group.row = row;
    setShown(group, rows);
    announceRows(group, otherContent);
}

void NumberTreeModel::Private::announceRows(GroupNode &group, const std::vector<int> &rows)
{
    if (group.row < 0)
        return;
    const QModelIndex parent = groupIndex(group);
    for (const int row : rows)
        emit q->dataChanged(q->index(row, 0, parent), q->index(row, ColumnCount - 1, parent));
}

void NumberTreeModel::Private::prepareIndexes()
{
    qsizetype left = indexedAtOnce;
    for (const std::unique_ptr<GroupNode> &group : nodes) {
        left -= group->indexed ? 0 : group->services.size();
        if (left < 0)
            break;
        if (!group->indexed)
            group->index = SearchIndex(group->services);
        group->indexed = true;
    }
    startIndexing();
}

void NumberTreeModel::Private::startIndexing()
{
    if (indexing)
        return;
    std::vector<IndexJob> jobs;
    for (const std::unique_ptr<GroupNode> &group : nodes) {
        if (!group->indexed)
            jobs.push_back({.node = group.get(), .version = group->version, .services = group->services, .index = {}});
    }
    if (jobs.empty())
        return;
    indexing = true;
    const auto promise = std::make_shared<QPromise<std::vector<IndexJob>>>();
    promise->start();
    auto *watcher = new QFutureWatcher<std::vector<IndexJob>>(q); // ends with the model, and what is not told then
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher] {
        watcher->deleteLater();
        takeIndexes(watcher->future().takeResult());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, jobs = std::move(jobs)]() mutable {
        for (IndexJob &job : jobs)
            job.index = SearchIndex(job.services);
        promise->addResult(std::move(jobs));
        promise->finish();
    });
}

void NumberTreeModel::Private::takeIndexes(std::vector<IndexJob> jobs)
{
    indexing = false;
    for (IndexJob &job : jobs) {
        // Looked for by address: a group made since may stand at the same one, but then with another version.
        const auto found =
            std::find_if(nodes.begin(), nodes.end(), [&](const auto &group) { return group.get() == job.node; });
        if (found == nodes.end() || (*found)->version != job.version || (*found)->indexed)
            continue;
        (*found)->index = std::move(job.index);
        (*found)->indexed = true;
        if (!filter.isEmpty())
            setShown(**found, view().shown(**found));
    }
    announceMatchCount();
    startIndexing();
    if (!indexing && !filter.isEmpty())
        emit q->filterApplied();
}

} // namespace Aiguilleur
