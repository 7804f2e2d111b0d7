// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hoursmodel.h"

#include <algorithm>

namespace Aiguilleur {

HoursModel::HoursModel(HoursDraft &draft, QObject *parent)
    : RowTable(parent)
    , m_draft(draft)
{
    connect(&draft, &HoursDraft::changed, this, &HoursModel::follow);
    follow();
}

void HoursModel::follow()
{
    setRows(m_draft.ranges());
}

void HoursModel::setColumnNames(const QStringList &names)
{
    m_columnNames = names;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HoursModel::setDescriber(Describer describer)
{
    m_describer = std::move(describer);
}

int HoursModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HoursModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HoursRange &range = rows().at(index.row());
    if (role != Qt::EditRole)
        return m_describer ? m_describer(range, index.column(), role) : QVariant();
    switch (index.column()) {
    case DayColumn:
        return range.day;
    case FromColumn:
        return range.from;
    case ToColumn:
        return range.to;
    default:
        return range.policy;
    }
}

QVariant HoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columnNames.value(section);
    return RowTable::headerData(section, orientation, role);
}

Qt::ItemFlags HoursModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowTable::flags(index);
    return index.isValid() && m_draft.canEdit() ? flags | Qt::ItemIsEditable : flags;
}

// A beginning that is moved behind the end takes the end along, as the panel does.
bool HoursModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    HoursRange wanted = rows().at(index.row());
    switch (index.column()) {
    case DayColumn:
        wanted.day = value.toInt();
        break;
    case FromColumn:
        wanted.from = value.toInt();
        if (wanted.from >= wanted.to)
            wanted.to = std::min(wanted.from + WeekHours::step, WeekHours::dayMinutes);
        break;
    case ToColumn:
        wanted.to = value.toInt();
        break;
    default:
        wanted.policy = value.toString();
    }
    return m_draft.change(wanted);
}

} // namespace Aiguilleur
