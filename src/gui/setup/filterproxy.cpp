// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/filterproxy.h"

#include "gui/setup/filtermodel.h"

namespace Aiguilleur {

FilterProxy::FilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(FilterModel::SortRole);
    setDynamicSortFilter(true);
}

void FilterProxy::show(const QString &list, const QString &search)
{
    const QString wanted = search.trimmed();
    if (list == m_list && wanted == m_search)
        return;
    m_list = list;
    m_search = wanted;
    invalidateFilter();
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(FilterModel::ListRole).toString() != m_list)
        return false;
    return m_search.isEmpty() || index.data(FilterModel::SearchRole).toString().contains(m_search, Qt::CaseInsensitive);
}

} // namespace Aiguilleur
