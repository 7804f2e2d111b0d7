// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/recordsfilter.h"

#include "models/recordsmodel.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString joined(QString text)
{
    static const QRegularExpression between(u"[\\s.\\-+]"_s);
    return text.remove(between);
}

} // namespace

RecordsFilter::RecordsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RecordsModel::ValueRole);
    setSortLocaleAware(true);
}

void RecordsFilter::setText(const QString &text)
{
    m_query = SearchQuery(text);
    invalidateFilter();
}

void RecordsFilter::setAgents(const std::optional<QSet<QString>> &agents)
{
    m_agents.reset();
    if (agents) {
        m_agents.emplace();
        for (const QString &agent : *agents)
            m_agents->insert(joined(agent));
    }
    invalidateFilter();
}

void RecordsFilter::setSince(const QDateTime &since)
{
    m_since = since;
    invalidateFilter();
}

bool RecordsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto cell = [&](int column) { return sourceModel()->index(row, column, parent); };
    if (m_since.isValid() && cell(RecordsModel::BeginColumn).data(RecordsModel::ValueRole).toDateTime() < m_since)
        return false;
    if (m_agents &&
        !m_agents->contains(joined(cell(RecordsModel::AgentColumn).data(RecordsModel::ValueRole).toString())))
        return false;
    QStringList texts;
    for (const int column : {RecordsModel::CallerColumn, RecordsModel::CalledColumn, RecordsModel::AgentColumn})
        for (const int role : {int(Qt::DisplayRole), int(RecordsModel::ValueRole)})
            texts.append(cell(column).data(role).toString());
    return m_query.isFoundIn(texts);
}

} // namespace Aiguilleur
