// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/skillsmodel.h"

#include <algorithm>
#include <numeric>

namespace Aiguilleur {

namespace {

template<class Thing>
bool isSameList(const QList<Thing> &one, const QList<Thing> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const Thing &a, const Thing &b) { return a.id == b.id; });
}

} // namespace

SkillsModel::SkillsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SkillsModel::setPlan(const CallPlan &plan)
{
    const bool isSame = isSameList(plan.agents, m_plan.agents) && isSameList(plan.queues, m_plan.queues);
    if (!isSame)
        beginResetModel();
    m_plan = plan;
    count();
    if (!isSame) {
        m_rows.resize(m_plan.agents.size());
        std::iota(m_rows.begin(), m_rows.end(), 0);
        m_sorted = std::min(m_sorted, columnCount() - 1);
        arrange();
        endResetModel();
        return;
    }
    if (m_rows.isEmpty())
        return;
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    if (columnCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void SkillsModel::count()
{
    m_places.clear();
    m_queues.clear();
    for (const CallQueue &queue : m_plan.queues) {
        QHash<QString, int> &places = m_places[queue.id];
        for (qsizetype i = 0; i < queue.members.size(); ++i) {
            places.insert(queue.members[i], static_cast<int>(i));
            ++m_queues[queue.members[i]];
        }
    }
}

void SkillsModel::setEditable(bool editable)
{
    if (m_isEditable == editable)
        return;
    m_isEditable = editable;
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void SkillsModel::setDescriber(Describer describer)
{
    m_describer = std::move(describer);
}

int SkillsModel::place(int row, int column) const
{
    return m_places.value(queue(column).id).value(agent(row).id, -1);
}

int SkillsModel::idleCount() const
{
    return static_cast<int>(std::count_if(m_plan.agents.begin(), m_plan.agents.end(),
                                          [this](const CallAgent &agent) { return !m_queues.contains(agent.id); }));
}

int SkillsModel::emptyCount() const
{
    return static_cast<int>(std::count_if(m_plan.queues.begin(), m_plan.queues.end(),
                                          [](const CallQueue &queue) { return queue.members.isEmpty(); }));
}

int SkillsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SkillsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.queues.size());
}

QVariant SkillsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int present = place(index.row(), index.column());
    switch (role) {
    case PlaceRole:
        return present;
    case Qt::CheckStateRole:
        return present < 0 ? Qt::Unchecked : Qt::Checked;
    case Qt::DisplayRole:
    case Qt::EditRole:
        return present < 0 ? QVariant() : QVariant(present + 1);
    default:
        return m_describer ? m_describer(&agent(index.row()), &queue(index.column()), role) : QVariant();
    }
}

QVariant SkillsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isQueue = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isQueue ? columnCount() : rowCount()))
        return {};
    if (role == CountRole)
        return isQueue ? static_cast<int>(queue(section).members.size()) : queueCount(section);
    if (!m_describer)
        return {};
    return isQueue ? m_describer(nullptr, &queue(section), role) : m_describer(&agent(section), nullptr, role);
}

Qt::ItemFlags SkillsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (m_isEditable) {
        flags |= Qt::ItemIsUserCheckable;
        if (place(index.row(), index.column()) >= 0)
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool SkillsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !m_isEditable)
        return false;
    const QString agentId = agent(index.row()).id;
    const QString queueId = queue(index.column()).id;
    const int present = place(index.row(), index.column());
    if (role == Qt::CheckStateRole) {
        emit joinWanted(agentId, queueId, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || present < 0)
        return false;
    const int last = static_cast<int>(queue(index.column()).members.size()) - 1;
    const int wanted = std::clamp(value.toInt() - 1, 0, last);
    if (wanted != present)
        emit placeWanted(agentId, queueId, wanted);
    return true;
}

void SkillsModel::arrange()
{
    std::sort(m_rows.begin(), m_rows.end());
    if (m_sorted < 0)
        return;
    const QHash<QString, int> places = m_places.value(queue(m_sorted).id);
    const auto placeOf = [&](int row) {
        return places.value(m_plan.agents[row].id, static_cast<int>(m_plan.agents.size()));
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](int one, int other) { return placeOf(one) < placeOf(other); });
}

void SkillsModel::sort(int column, Qt::SortOrder)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<int> agents;
    for (const QModelIndex &index : before)
        agents.append(m_rows[index.row()]);
    m_sorted = column < columnCount() ? column : -1;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(static_cast<int>(m_rows.indexOf(agents[i])), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

} // namespace Aiguilleur
