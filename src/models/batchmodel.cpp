// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batchmodel.h"

namespace Aiguilleur {

BatchModel::BatchModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BatchModel::setBatch(Batch *batch)
{
    if (m_batch == batch)
        return;
    beginResetModel();
    if (m_batch)
        m_batch->disconnect(this);
    m_batch = batch;
    endResetModel();
    if (!batch)
        return;
    connect(batch, &Batch::itemChanged, this,
            [this](int place) { emit dataChanged(index(place, 0), index(place, ColumnCount - 1)); });
    connect(batch, &QObject::destroyed, this, [this] {
        beginResetModel();
        m_batch = nullptr;
        endResetModel();
    });
}

void BatchModel::setDescriber(Describer describer)
{
    m_describer = std::move(describer);
}

void BatchModel::setColumnNames(const QStringList &names)
{
    m_names = names;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return m_batch && !parent.isValid() ? int(m_batch->items().size()) : 0;
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_batch)
        return {};
    const BatchItem &item = m_batch->items().at(index.row());
    if (role == ItemRole)
        return QVariant::fromValue(item);
    return m_describer ? m_describer(item, index.column(), role) : QVariant();
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_names.value(section);
    return {};
}

BatchListModel::BatchListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void BatchListModel::setBatches(Batches *batches)
{
    beginResetModel();
    if (m_batches)
        m_batches->disconnect(this);
    m_batches = batches;
    m_list = batches ? batches->all() : QList<Batch *>();
    endResetModel();
    if (!batches)
        return;
    connect(batches, &Batches::added, this, &BatchListModel::add);
    connect(batches, &Batches::changed, this, [this](Batch *batch) {
        const QModelIndex place = indexOf(batch);
        if (place.isValid())
            emit dataChanged(place, place);
    });
    connect(batches, &QObject::destroyed, this, [this] {
        beginResetModel();
        m_list.clear();
        endResetModel();
    });
}

void BatchListModel::add(Batch *batch)
{
    const int row = int(m_batches->all().indexOf(batch));
    if (row < 0 || m_list.contains(batch))
        return;
    beginInsertRows({}, row, row);
    m_list.insert(row, batch);
    endInsertRows();
}

Batch *BatchListModel::batch(const QModelIndex &index) const
{
    return index.isValid() ? m_list.value(index.row()) : nullptr;
}

QModelIndex BatchListModel::indexOf(const Batch *batch) const
{
    for (int row = 0; row < m_list.size(); ++row) {
        if (m_list[row] == batch)
            return index(row);
    }
    return {};
}

void BatchListModel::setDescriber(Describer describer)
{
    m_describer = std::move(describer);
}

int BatchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.size());
}

QVariant BatchListModel::data(const QModelIndex &index, int role) const
{
    Batch *found = batch(index);
    if (!found)
        return {};
    if (role == BatchRole)
        return QVariant::fromValue(found);
    return m_describer ? m_describer(*found, role) : QVariant();
}

} // namespace Aiguilleur
