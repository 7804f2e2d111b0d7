// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/database.h"
#include "store/storagefailure.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMap>

using namespace Qt::StringLiterals;

// A static library's resources are left out by the linker unless something names them.
static void initialiseResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace Aiguilleur {

namespace {

//! Paths of the migrations by number; `0001-initial.sql` is number 1.
QMap<int, QString> migrationFiles()
{
    initialiseResources();
    QMap<int, QString> files;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files))
        files.insert(name.section(u'-', 0, 0).toInt(), folder.filePath(name));
    return files;
}

//! Statements end with a semicolon at the end of a line; comments have lines of their own.
QStringList statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageFailure(u"sql"_s, u"%1 cannot be read"_s.arg(path));
    QStringList statements(QString{});
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith("--"_L1) || line.trimmed().isEmpty())
            continue;
        statements.last() += line + u'\n';
        if (line.trimmed().endsWith(u';'))
            statements.append(QString());
    }
    statements.removeAll(QString());
    return statements;
}

int versionFound(const Database &database)
{
    database.execute(
        u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, applied BIGINT NOT NULL)"_s);
    return currentSchemaVersion(database);
}

void apply(const Database &database, int version, const QString &path)
{
    for (const QString &statement : statementsOf(path))
        database.execute(statement);
    database.statement(u"INSERT INTO schema_version (version, applied) VALUES (?, ?)"_s)
        .run({version, storedTime(QDateTime::currentDateTimeUtc())});
}

} // namespace

int latestSchemaVersion()
{
    const QMap<int, QString> files = migrationFiles();
    return files.isEmpty() ? 0 : files.lastKey();
}

int currentSchemaVersion(const Database &database)
{
    Statement version = database.statement(u"SELECT COALESCE(MAX(version), 0) FROM schema_version"_s);
    version.run();
    return version.next() ? static_cast<int>(version.number(0)) : 0;
}

int migrate(const Database &database)
{
    Transaction transaction(database, Transaction::Kind::Write);
    const int found = versionFound(database);
    const QMap<int, QString> files = migrationFiles();
    for (auto file = files.upperBound(found); file != files.end(); ++file)
        apply(database, file.key(), file.value());
    transaction.commit();
    return found;
}

} // namespace Aiguilleur
