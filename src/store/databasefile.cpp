// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasefile.h"

#include "store/statement.h"
#include "store/storagefailure.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Condition = DatabaseInspection::Condition;

int schemaVersion(const QSqlDatabase &database)
{
    Statement version(database, u"SELECT MAX(version) FROM schema_version"_s);
    version.run();
    return version.next() ? static_cast<int>(version.number(0)) : 0;
}

bool isSound(const QSqlDatabase &database)
{
    Statement check(database, u"PRAGMA quick_check(1)"_s);
    check.run();
    return check.next() && check.text(0) == "ok"_L1;
}

DatabaseInspection inspected(const QSqlDatabase &database)
{
    const QStringList tables = database.tables();
    if (database.lastError().isValid())
        throw StorageFailure::fromSql(database.lastError());
    if (!isSound(database))
        return {Condition::Damaged};
    if (tables.contains("schema_version"_L1))
        return {Condition::Ours, schemaVersion(database)};
    return {tables.isEmpty() ? Condition::Ours : Condition::Foreign};
}

DatabaseInspection inspectedWith(QSqlDatabase database, const QString &path)
{
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    database.setDatabaseName(path);
    if (!database.open())
        throw StorageFailure::fromSql(database.lastError());
    try {
        return inspected(database);
    } catch (const StorageFailure &failure) {
        if (failure.error().code == "damaged"_L1)
            return {Condition::Damaged};
        throw;
    }
}

QString unusedName(const QString &path)
{
    const QString base = path + ".damaged-"_L1 + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = base;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u'-' + QString::number(i);
    return name;
}

} // namespace

DatabaseInspection inspectDatabase(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return {};
    if (!file.isFile())
        throw StorageFailure(u"cannotOpen"_s, u"%1 is not a file"_s.arg(path));
    if (!file.isReadable())
        throw StorageFailure(u"cannotOpen"_s, u"%1 cannot be read"_s.arg(path));
    if (file.size() == 0)
        return {Condition::Ours};
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto remove = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    return inspectedWith(QSqlDatabase::addDatabase(u"QSQLITE"_s, name), path);
}

void createDatabaseFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly))
        throw StorageFailure(u"cannotOpen"_s, u"%1 cannot be created: %2"_s.arg(path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QString setDatabaseAside(const QString &path)
{
    const QString aside = unusedName(path);
    QFile file(path);
    if (!file.rename(aside))
        throw StorageFailure(u"damaged"_s, u"%1 is damaged and cannot be renamed: %2"_s.arg(path, file.errorString()));
    // SQLite finds them by the name of the file: together they can still be examined.
    for (const auto suffix : {"-wal"_L1, "-shm"_L1})
        QFile::rename(path + suffix, aside + suffix);
    return aside;
}

} // namespace Aiguilleur
