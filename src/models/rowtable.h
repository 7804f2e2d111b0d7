// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Aiguilleur {

//! A table of things that have a `path` of their own and come as whole lists: tells views exactly what differs, so that
//! selection, scrolling and editors survive.
template<class Row>
class RowTable : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const QList<Row> &rows() const { return m_rows; }
    //! -1 when there is none.
    int rowOf(const QString &path) const
    {
        const auto found =
            std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.path == path; });
        return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
    }

protected:
    void setRows(const QList<Row> &wanted)
    {
        removeGone(wanted);
        updateKept(wanted);
        insertNew(wanted);
    }

private:
    void removeGone(const QList<Row> &wanted)
    {
        QSet<QString> paths;
        for (const Row &row : wanted)
            paths.insert(row.path);
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (paths.contains(m_rows.at(last).path))
                continue;
            int first = last;
            while (first > 0 && !paths.contains(m_rows.at(first - 1).path))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    void updateKept(const QList<Row> &wanted)
    {
        QHash<QString, int> old;
        for (int row = 0; row < m_rows.size(); ++row)
            old.insert(m_rows.at(row).path, row);
        QList<Row> kept;
        for (const Row &row : wanted)
            if (old.contains(row.path))
                kept.append(row);
        const bool sameOrder = std::equal(kept.cbegin(), kept.cend(), m_rows.cbegin(), m_rows.cend(),
                                          [](const Row &one, const Row &other) { return one.path == other.path; });
        if (!sameOrder)
            reorder(kept, old);
        for (int row = 0; row < kept.size(); ++row) {
            if (m_rows.at(row) == kept.at(row))
                continue;
            m_rows[row] = kept.at(row);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }

    void reorder(const QList<Row> &kept, const QHash<QString, int> &old)
    {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        QList<int> places(m_rows.size());
        QList<Row> rows;
        for (int row = 0; row < kept.size(); ++row) {
            places[old.value(kept.at(row).path)] = row;
            rows.append(m_rows.at(old.value(kept.at(row).path)));
        }
        m_rows = rows;
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &one : before)
            after.append(index(places.at(one.row()), one.column()));
        changePersistentIndexList(before, after);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void insertNew(const QList<Row> &wanted)
    {
        QSet<QString> present;
        for (const Row &row : m_rows)
            present.insert(row.path);
        for (int first = 0; first < wanted.size(); ++first) {
            if (present.contains(wanted.at(first).path))
                continue;
            int last = first;
            while (last + 1 < wanted.size() && !present.contains(wanted.at(last + 1).path))
                ++last;
            beginInsertRows({}, first, last);
            for (int row = first; row <= last; ++row)
                m_rows.insert(row, wanted.at(row));
            endInsertRows();
            first = last;
        }
    }

    QList<Row> m_rows;
};

} // namespace Aiguilleur
