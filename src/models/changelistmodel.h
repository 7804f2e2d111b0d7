// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace Aiguilleur {

class ConfigurationChange;
class Session;

//! The changes of a session, newest first, one row each. Meaning through roles; no words, no colours.
class ChangeListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, ChangeColumn, StateColumn, TimeColumn, ColumnCount };
    enum Role { ChangeRole = Qt::UserRole /*!< ConfigurationChange* */, UnderWayRole /*!< bool */, BadEndRole /*!< bool */ };

    explicit ChangeListModel(QObject *parent = nullptr);

    void setSession(Session *session); //!< nullptr: empty
    ConfigurationChange *change(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Session *m_session = nullptr;
};

} // namespace Aiguilleur
