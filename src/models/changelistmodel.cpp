// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changelistmodel.h"

#include "service/configurationchanges.h"
#include "service/session.h"

namespace Aiguilleur {

namespace {

bool endedBadly(const ConfigurationChange &change)
{
    return change.state() == ConfigurationChange::State::Failed ||
           change.state() == ConfigurationChange::State::Unknown;
}

} // namespace

ChangeListModel::ChangeListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChangeListModel::setSession(Session *session)
{
    beginResetModel();
    if (m_changes)
        m_changes->disconnect(this);
    m_changes = session ? &session->changes() : nullptr;
    endResetModel();
    if (!m_changes)
        return;
    connect(m_changes, &ConfigurationChanges::aboutToAdd, this, [this](int row) { beginInsertRows({}, row, row); });
    connect(m_changes, &ConfigurationChanges::added, this, [this] { endInsertRows(); });
    connect(m_changes, &ConfigurationChanges::aboutToRemove, this, [this](int row) { beginRemoveRows({}, row, row); });
    connect(m_changes, &ConfigurationChanges::removed, this, [this] { endRemoveRows(); });
    connect(m_changes, &ConfigurationChanges::changed, this, &ChangeListModel::announce);
}

ConfigurationChange *ChangeListModel::change(const QModelIndex &index) const
{
    return m_changes && index.isValid() ? m_changes->at(index.row()) : nullptr;
}

QModelIndex ChangeListModel::indexOf(const ConfigurationChange *change) const
{
    const int row = m_changes && change ? m_changes->rowOf(change) : -1;
    return row < 0 ? QModelIndex() : index(row, 0);
}

void ChangeListModel::setColumnNames(const QStringList &names)
{
    m_columnNames = names;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ChangeListModel::setDescriber(Describer describer)
{
    m_describer = std::move(describer);
}

void ChangeListModel::announceTimes()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, StateColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole});
}

void ChangeListModel::announce(const ConfigurationChange *change)
{
    const QModelIndex first = indexOf(change);
    if (first.isValid())
        emit dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return m_changes && !parent.isValid() ? m_changes->count() : 0;
}

int ChangeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    ConfigurationChange *change = this->change(index);
    if (!change)
        return {};
    switch (role) {
    case ChangeRole:
        return QVariant::fromValue(change);
    case UnderWayRole:
        return !change->isFinished();
    case BadEndRole:
        return endedBadly(*change);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_describer ? m_describer(*change, index.column(), role) : QVariant();
    default:
        return {};
    }
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return m_columnNames.value(section);
}

} // namespace Aiguilleur
