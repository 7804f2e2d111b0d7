// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/live/liveagentstable.h"

#include "gui/live/livecells.h"
#include "gui/setup/livetable.h"
#include "models/agentsmodel.h"
#include "models/searchtext.h"

#include <QEvent>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

class LiveAgentsFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text)
    {
        m_query = SearchQuery(text);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto *agents = static_cast<const AgentsModel *>(sourceModel());
        QStringList texts{agents->row(row).number};
        for (const int column : {AgentsModel::NameColumn, AgentsModel::StatusColumn, AgentsModel::QueuesColumn})
            texts.append(agents->index(row, column, parent).data().toString());
        return m_query.isFoundIn(texts);
    }
    bool lessThan(const QModelIndex &one, const QModelIndex &other) const override
    {
        // What their queues are called is not the model's.
        if (one.column() == AgentsModel::QueuesColumn)
            return one.data().toString().localeAwareCompare(other.data().toString()) < 0;
        return QSortFilterProxyModel::lessThan(one, other);
    }

private:
    SearchQuery m_query;
};

LiveAgentsTable::LiveAgentsTable(QWidget *parent)
    : QTreeView(parent)
    , m_model(new AgentsModel(this))
    , m_proxy(new LiveAgentsFilter(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(AgentsModel::ValueRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortLocaleAware(true);
    setModel(m_proxy);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setItemsExpandable(false);
    setSelectionBehavior(SelectRows);
    setSortingEnabled(true);
    header()->setSortIndicatorClearable(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setColumnHidden(AgentsModel::QueuesColumn, true);
    describe();
    nameThings();
}

void LiveAgentsTable::describe()
{
    m_model->setDescriber([this](const LiveAgent &agent, int column, int role) -> QVariant {
        if (role == Qt::ForegroundRole)
            return column == AgentsModel::StatusColumn ? QVariant(Theme::text(palette(), LiveCells::tone(agent)))
                                                       : QVariant();
        if (column == AgentsModel::QueuesColumn && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
            return m_queues.value(agent.id);
        return LiveCells::agent(agent, column, role);
    });
}

void LiveAgentsTable::nameThings()
{
    m_model->setColumnNames({tr("Agent"), tr("Status"), tr("For"), tr("Answered"), tr("Call time"), tr("Queues")});
    LiveTable::shape(this, {{}, LiveCells::widestAgentStatus(), u"00:00:00"_s, u"0000"_s, u"0:00:00"_s, {}}, 6);
}

void LiveAgentsTable::setAgents(const QList<LiveAgent> &agents)
{
    m_model->setRows(agents);
}

void LiveAgentsTable::setQueues(const QHash<QString, QString> &queues)
{
    if (m_queues == queues)
        return;
    m_queues = queues;
    setColumnHidden(AgentsModel::QueuesColumn, queues.isEmpty());
    m_model->touch(AgentsModel::QueuesColumn, AgentsModel::QueuesColumn);
}

void LiveAgentsTable::setText(const QString &text)
{
    m_proxy->setText(text);
}

bool LiveAgentsTable::isFilteredEmpty() const
{
    return m_model->rowCount() > 0 && m_proxy->rowCount() == 0;
}

void LiveAgentsTable::tick()
{
    m_model->touch(AgentsModel::SinceColumn, AgentsModel::SinceColumn);
}

void LiveAgentsTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameThings();
}

} // namespace Aiguilleur
