// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/storagefailure.h"

#include <QJsonDocument>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

StorageFailure failureOf(const QSqlQuery &query)
{
    // Whatever a server answers has an SQLSTATE. Without one nothing was answered, though the driver may still take its
    // connection for open: of a write that failed it looks no further while something is left to read.
    const bool isOfServer = query.driver()->dbmsType() == QSqlDriver::PostgreSQL;
    const QSqlError error = query.lastError();
    if (!query.driver()->isOpen() || (isOfServer && error.nativeErrorCode().isEmpty()))
        return {u"unreachable"_s, error.databaseText()};
    return StorageFailure::fromSql(error);
}

void refuseLost(const QSqlDatabase &database)
{
    if (!database.isOpen())
        throw StorageFailure(u"unreachable"_s, u"The connection to the database was lost"_s);
}

} // namespace

Statement::Statement(const QSqlDatabase &database, const QString &sql)
    : m_query(database)
{
    refuseLost(database);
    // Row by row, PostgreSQL would take no other statement before the last row was read.
    m_query.setForwardOnly(database.driverName() == "QSQLITE"_L1);
    if (!m_query.prepare(sql))
        throw failureOf(m_query);
}

void Statement::runOnce(const QSqlDatabase &database, const QString &sql)
{
    refuseLost(database);
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw failureOf(query);
}

void Statement::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values.at(i));
    if (!m_query.exec())
        throw failureOf(m_query);
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw failureOf(m_query);
    m_query.finish(); // an unread statement would keep the transaction's view of the file alive
    return false;
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column)).toUTC();
}

QJsonObject Statement::json(int column) const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text(column).toUtf8(), &error);
    if (document.isObject())
        return document.object();
    const QString name = m_query.record().fieldName(column);
    const QString why = error.error == QJsonParseError::NoError ? u"it is no object"_s : error.errorString();
    throw StorageFailure(u"damaged"_s, u"The column %1 cannot be read: %2"_s.arg(name, why));
}

QVariant storedTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QString storedText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString storedJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace Aiguilleur
