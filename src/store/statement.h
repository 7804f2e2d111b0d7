// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace Aiguilleur {

//! A prepared statement, to be run any number of times. Everything throws StorageFailure.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &sql);

    //! Without preparing it, which PostgreSQL does for statements on data only.
    static void runOnce(const QSqlDatabase &database, const QString &sql);

    void run(const QVariantList &values = {}); //!< one value for each `?`
    bool next();
    int changedRows() const { return m_query.numRowsAffected(); }

    // Columns of the present row, from 0.
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return number(column) != 0; }
    QDateTime time(int column) const;   //!< UTC, invalid for NULL
    QJsonObject json(int column) const; //!< StorageFailure `damaged` for a text that is no object
    bool isNull(int column) const { return m_query.isNull(column); }

private:
    QSqlQuery m_query;
};

//! Milliseconds since 1970, NULL for a time that is not valid.
QVariant storedTime(const QDateTime &time);
//! A text column is never NULL, a QString may be.
QString storedText(const QString &text);
QString storedJson(const QJsonObject &object);

} // namespace Aiguilleur
