// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <functional>

namespace Aiguilleur {

class ConfigurationChange;
class ConfigurationChanges;
class Session;

//! The changes of a session, newest first, one row each. Meaning through roles; no words, no colours.
class ChangeListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, ChangeColumn, StateColumn, TimeColumn, ColumnCount };
    enum Role {
        ChangeRole = Qt::UserRole /*!< ConfigurationChange* */,
        UnderWayRole /*!< bool */,
        BadEndRole /*!< bool */
    };

    explicit ChangeListModel(QObject *parent = nullptr);

    void setSession(Session *session);                           //!< nullptr: empty
    ConfigurationChange *change(const QModelIndex &index) const; //!< nullptr for none
    QModelIndex indexOf(const ConfigurationChange *change) const;

    //! Words are the window's: names of the columns, texts of the cells (Qt::DisplayRole, tool tips, accessible roles).
    using Describer = std::function<QVariant(const ConfigurationChange &change, int column, int role)>;
    void setColumnNames(const QStringList &names);
    void setDescriber(Describer describer);
    void announceTimes(); //!< what is shown of the time that passes has to be painted again

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void announce(const ConfigurationChange *change);

    ConfigurationChanges *m_changes = nullptr;
    QStringList m_columnNames;
    Describer m_describer;
};

} // namespace Aiguilleur
