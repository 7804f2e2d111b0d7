// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screenentries.h"
#include "core/setupproblem.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Aiguilleur {

//! The entries of all filter lists of a number, a row each. Follows the draft row by row, so that selection and
//! scrolling stay where they are.
class FilterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, NatureColumn, CountryColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole, //!< QString
        ListRole,                //!< QString, the API's value
        SortRole,
        SearchRole, //!< QString: what a search looks through
    };

    explicit FilterModel(QObject *parent = nullptr);

    void setEntries(const QList<ScreenEntries::Entry> &entries);
    void setProblems(const QList<SetupProblem> &problems); //!< of any paths
    void retranslate();
    int count(const QString &list) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Reading
    {
        QString shown;
        QString nature;
        QString country;
    };
    const Reading &reading(const QString &number) const;
    QString text(const ScreenEntries::Entry &entry, int column) const;
    void removeMissing(const QList<ScreenEntries::Entry> &entries);
    void appendNew(const QList<ScreenEntries::Entry> &entries, qsizetype from);

    QList<ScreenEntries::Entry> m_entries;
    QHash<QString, SetupProblem> m_problems;    //!< by path, the first of each
    mutable QHash<QString, Reading> m_readings; //!< by number: reading it takes the numbering plans
};

} // namespace Aiguilleur
