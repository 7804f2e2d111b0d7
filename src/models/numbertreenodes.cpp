// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbertreenodes.h"

#include <algorithm>
#include <numeric>

namespace Aiguilleur {

namespace {

bool isLine(const Service &service)
{
    return service.kind == Service::Kind::Line;
}

} // namespace

GroupNode::GroupNode(const Inventory::Group &group)
{
    takeHead(group);
    takeServices(group.services);
}

bool GroupNode::takeHead(const Inventory::Group &group)
{
    account = group.account;
    error = group.error;
    loading = group.loading;
    GroupText newText(account);
    if (newText == text)
        return false;
    text = std::move(newText);
    return true;
}

void GroupNode::takeServices(const QList<Service> &newServices)
{
    services = newServices;
    hasLines = std::any_of(services.begin(), services.end(), isLine);
    indexed = false;
    ++version;
}

qsizetype GroupNode::serviceRow(const QString &serviceName) const
{
    const auto found = std::lower_bound(services.begin(), services.end(), serviceName,
                                        [](const Service &s, const QString &name) { return s.serviceName < name; });
    return found != services.end() && found->serviceName == serviceName ? found - services.begin() : -1;
}

int GroupNode::shownRow(qsizetype serviceRow) const
{
    if (serviceRow < 0)
        return -1;
    const auto wanted = static_cast<quint32>(serviceRow);
    const auto found = std::lower_bound(shown.begin(), shown.end(), wanted);
    return found != shown.end() && *found == wanted ? static_cast<int>(found - shown.begin()) : -1;
}

namespace {

ShownRows everyRow(const GroupNode &node, bool lines)
{
    ShownRows rows;
    if (lines || !node.hasLines) {
        rows.resize(static_cast<size_t>(node.services.size()));
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    for (qsizetype row = 0; row < node.services.size(); ++row) {
        if (!isLine(node.services.at(row)))
            rows.push_back(static_cast<quint32>(row));
    }
    return rows;
}

} // namespace

ShownRows GroupView::shown(const GroupNode &node, bool narrowing) const
{
    if (filter->isEmpty())
        return everyRow(node, lines);
    if (!node.indexed)
        return {};
    const SearchFilter rest = filter->withoutWordsOf(node.text);
    ShownRows rows;
    const auto consider = [&](quint32 row) {
        if ((lines || !node.index.isLine(row)) && rest.matches(node.index, row))
            rows.push_back(row);
    };
    if (narrowing) {
        std::for_each(node.shown.begin(), node.shown.end(), consider);
    } else {
        for (quint32 row = 0; row < static_cast<quint32>(node.index.size()); ++row)
            consider(row);
    }
    return rows;
}

bool GroupView::isGroupShown(const GroupNode &node, const ShownRows &rows) const
{
    return filter->isEmpty() || !rows.empty() || filter->withoutWordsOf(node.text).hasNoWords();
}

} // namespace Aiguilleur
