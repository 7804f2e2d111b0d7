// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <algorithm>
#include <functional>

namespace Aiguilleur {

//! A table of values that are read again and again. Rows are known by their identifier: what is gone is removed, what
//! is new inserted, what differs changed in place, and nothing else is signalled, so that selection and scrolling stay.
template<class Row>
class RowsModel : public QAbstractTableModel
{
public:
    //! What a cell says in a role; words and colours are the window's.
    using Describer = std::function<QVariant(const Row &row, int column, int role)>;
    //! Sorts and filters look at this.
    static constexpr int ValueRole = Qt::UserRole;

    RowsModel(int columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    void setColumnNames(const QStringList &names)
    {
        m_names = names;
        emit this->headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
        touchAll();
    }
    void setDescriber(Describer describer)
    {
        m_describer = std::move(describer);
        touchAll();
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(index); }

    void setRows(const QList<Row> &rows)
    {
        removeAllBut(rows);
        for (int i = 0; i < rows.size(); ++i)
            put(i, rows.at(i));
    }
    //! Times that count up are due to be shown anew.
    void touch(int firstColumn, int lastColumn)
    {
        if (!m_rows.isEmpty())
            emit this->dataChanged(this->index(0, firstColumn),
                                   this->index(static_cast<int>(m_rows.size()) - 1, lastColumn), {Qt::DisplayRole});
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Row &row = m_rows.at(index.row());
        if (role == ValueRole)
            return value(row, index.column());
        return m_describer ? m_describer(row, index.column(), role) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return m_names.value(section);
        return QAbstractTableModel::headerData(section, orientation, role);
    }

protected:
    virtual QString idOf(const Row &row) const = 0;
    virtual QVariant value(const Row &row, int column) const = 0;

private:
    void touchAll()
    {
        if (!m_rows.isEmpty())
            emit this->dataChanged(this->index(0, 0), this->index(static_cast<int>(m_rows.size()) - 1, m_columns - 1));
    }
    int find(const QString &id, int from) const
    {
        for (int i = from; i < m_rows.size(); ++i)
            if (idOf(m_rows.at(i)) == id)
                return i;
        return -1;
    }
    void removeAllBut(const QList<Row> &rows)
    {
        QStringList kept;
        for (const Row &row : rows)
            kept.append(idOf(row));
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            if (kept.contains(idOf(m_rows.at(i))))
                continue;
            this->beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            this->endRemoveRows();
        }
    }
    void put(int place, const Row &row)
    {
        const int present = find(idOf(row), place);
        if (present < 0) {
            this->beginInsertRows({}, place, place);
            m_rows.insert(place, row);
            this->endInsertRows();
            return;
        }
        if (present != place) {
            this->beginMoveRows({}, present, present, {}, place);
            m_rows.move(present, place);
            this->endMoveRows();
        }
        if (m_rows.at(place) != row) {
            m_rows[place] = row;
            emit this->dataChanged(this->index(place, 0), this->index(place, m_columns - 1));
        }
    }

    int m_columns;
    QStringList m_names;
    Describer m_describer;
    QList<Row> m_rows;
};

} // namespace Aiguilleur
