// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include "support/testlocation.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Testing {

QString toString(StoreOpening::Outcome outcome)
{
    switch (outcome) {
    case StoreOpening::Outcome::Created:
        return u"created"_s;
    case StoreOpening::Outcome::Opened:
        return u"opened"_s;
    case StoreOpening::Outcome::Migrated:
        return u"migrated"_s;
    case StoreOpening::Outcome::Rebuilt:
        return u"rebuilt"_s;
    }
    return {};
}

BillingAccount group(const QString &name, const QString &description)
{
    BillingAccount result;
    result.name = name;
    result.description = description;
    result.status = BillingAccount::Status::Enabled;
    result.statusName = u"enabled"_s;
    return result;
}

Service service(const QString &billingAccount, const QString &serviceName, const QString &description,
                FeatureType::Value type)
{
    Service result;
    result.billingAccount = billingAccount;
    result.serviceName = serviceName;
    result.description = description;
    result.kind = Service::Kind::Alias;
    result.kindName = u"alias"_s;
    result.featureType = type;
    result.countryCode = u"33"_s;
    result.offer = u"number"_s;
    return result;
}

JournalEntry change(const QString &id, const QString &serviceName, const QString &account)
{
    JournalEntry entry;
    entry.id = id;
    entry.account = account;
    entry.billingAccount = u"ab1-ovh-1"_s;
    entry.serviceName = serviceName;
    entry.from = FeatureType::Empty;
    entry.to = FeatureType::Conference;
    entry.state = u"draft"_s;
    entry.created = at(0);
    return entry;
}

QDateTime at(int seconds)
{
    return QDateTime::fromMSecsSinceEpoch(1795000000123 + seconds * 1000LL).toUTC();
}

namespace {

QVariant run(QSqlDatabase database, const QStringList &statements)
{
    QSqlQuery query(database);
    if (!database.open())
        qFatal("%s", qPrintable(database.lastError().text()));
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
    }
    return query.next() ? query.value(0) : QVariant();
}

} // namespace

StoreLocation location(const QString &path)
{
    return Test::testLocation(path);
}

QVariant sql(const QString &path, const QString &statement)
{
    const std::optional<SharedDatabase> shared = location(path).shared;
    if (!shared)
        return sqlOfFile(path, statement);
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"testing"_s);
        database.setHostName(shared->host);
        database.setUserName(shared->user);
        database.setDatabaseName(shared->database);
        value = run(database, {u"SET search_path TO "_s + shared->schema, statement});
    }
    QSqlDatabase::removeDatabase(u"testing"_s);
    return value;
}

QVariant sqlOfFile(const QString &path, const QString &statement)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"testing"_s);
        database.setDatabaseName(path);
        value = run(database, {statement});
    }
    QSqlDatabase::removeDatabase(u"testing"_s);
    return value;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Aiguilleur::Testing
