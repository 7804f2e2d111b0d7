// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/storagefailure.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

Statement::Statement(const QSqlDatabase &database, const QString &sql)
    : m_query(database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throw StorageFailure::fromSql(m_query.lastError());
}

void Statement::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values.at(i));
    if (!m_query.exec())
        throw StorageFailure::fromSql(m_query.lastError());
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw StorageFailure::fromSql(m_query.lastError());
    m_query.finish(); // an unread statement would keep the transaction's view of the file alive
    return false;
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column)).toUTC();
}

QVariant storedTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QString storedText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace Aiguilleur
