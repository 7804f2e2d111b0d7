// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/databasefile.h"
#include "store/migrations.h"
#include "store/postgresql.h"
#include "store/storagefailure.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Outcome = StoreOpening::Outcome;
using Condition = DatabaseInspection::Condition;

// The other process may be in the middle of a migration, or set a damaged file aside.
constexpr int openingPatience = 15000;
constexpr int writePatience = 10000;
constexpr qint64 pageSize = 4096;

void createFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        throw StorageFailure(u"cannotOpen"_s, u"The folder %1 cannot be created"_s.arg(folder));
}

//! Only one process at a time looks at the file and decides whether to build or rebuild it.
void lockOpening(QLockFile &lock, const QString &path)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(openingPatience))
        return;
    if (lock.error() == QLockFile::LockFailedError)
        throw StorageFailure(u"busy"_s, u"Another program keeps %1 from being opened"_s.arg(path));
    throw StorageFailure(u"readOnly"_s, u"The folder %1 cannot be written"_s.arg(QFileInfo(path).absolutePath()));
}

void refuseOthers(const DatabaseInspection &inspection, const QString &path)
{
    if (inspection.condition == Condition::Foreign)
        throw StorageFailure(u"foreign"_s, u"%1 is a database of another program"_s.arg(path));
    if (inspection.version > latestSchemaVersion()) {
        throw StorageFailure(
            u"newer"_s, u"%1 was written by a newer version of the program (schema %2, this one knows %3)"_s.arg(path)
                            .arg(inspection.version)
                            .arg(latestSchemaVersion()));
    }
}

// SQLite opens it all the same and fails at the first write: too late, somebody relies on the journal then.
void refuseReadOnly(const QString &path)
{
    if (!QFileInfo(path).isWritable())
        throw StorageFailure(u"readOnly"_s, u"%1 cannot be written"_s.arg(path));
}

Outcome outcomeOf(bool rebuilt, int versionFound)
{
    if (rebuilt)
        return Outcome::Rebuilt;
    if (versionFound == 0)
        return Outcome::Created;
    return versionFound < latestSchemaVersion() ? Outcome::Migrated : Outcome::Opened;
}

} // namespace

Database::~Database()
{
    close();
}

StoreOpening Database::open(const QString &path, qint64 sizeLimit)
{
    close();
    m_isShared = false;
    createFolder(path);
    QLockFile lock(path + ".opening.lock"_L1);
    lockOpening(lock, path);
    DatabaseInspection inspection = inspectDatabase(path);
    refuseOthers(inspection, path);
    QString setAside;
    if (inspection.condition == Condition::Damaged) {
        setAside = setDatabaseAside(path);
        inspection = {};
    }
    if (inspection.condition == Condition::Missing)
        createDatabaseFile(path);
    refuseReadOnly(path);
    try {
        connectTo(path, sizeLimit);
        StoreOpening opening = bringUpToDate(!setAside.isEmpty());
        opening.setAside = setAside;
        return opening;
    } catch (const StorageFailure &) {
        close();
        throw;
    }
}

StoreOpening Database::open(const SharedDatabase &shared)
{
    close();
    m_isShared = true;
    try {
        connectTo(shared);
        PostgreSql::prepare(*this, shared.schema);
        const DatabaseInspection inspection = PostgreSql::inspect(*this, shared.schema);
        refuseOthers(inspection, shared.toUrl());
        return bringUpToDate(false);
    } catch (const StorageFailure &) {
        close();
        throw;
    }
}

SharedDatabaseReport Database::look(const SharedDatabase &shared)
{
    close();
    m_isShared = true;
    connectTo(shared);
    PostgreSql::prepareForReading(*this, shared.schema);
    const DatabaseInspection inspection = PostgreSql::inspect(*this, shared.schema);
    refuseOthers(inspection, shared.toUrl());
    SharedDatabaseReport report{.serverVersion = PostgreSql::serverVersion(*this),
                                .schemaVersion = inspection.version,
                                .canBeMade = inspection.version > 0 || PostgreSql::canMakeTables(*this, shared.schema)};
    if (!report.canBeMade)
        throw StorageFailure(u"noRights"_s, u"The tables of %1 are missing and cannot be made"_s.arg(shared.schema));
    close();
    return report;
}

StoreOpening Database::bringUpToDate(bool rebuilt)
{
    const int found = migrate(*this);
    return {.outcome = outcomeOf(rebuilt, found), .setAside = {}, .version = latestSchemaVersion()};
}

void Database::close()
{
    if (m_name.isEmpty())
        return;
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
    m_transactions = 0;
}

void Database::execute(const QString &sql) const
{
    Statement::runOnce(connection(), sql);
}

// What is SQLite's own is here and in databasefile.cpp only, what is PostgreSQL's own in postgresql.cpp.
void Database::connectTo(const QString &path, qint64 sizeLimit)
{
    m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    database.setConnectOptions("QSQLITE_BUSY_TIMEOUT="_L1 + QString::number(writePatience));
    if (!database.open())
        throw StorageFailure::fromSql(database.lastError());
    execute(u"PRAGMA journal_mode = WAL"_s);
    execute(u"PRAGMA synchronous = FULL"_s);
    execute(u"PRAGMA foreign_keys = ON"_s);
    if (sizeLimit > 0)
        execute(u"PRAGMA max_page_count = %1"_s.arg(qMax<qint64>(1, sizeLimit / pageSize)));
}

void Database::connectTo(const SharedDatabase &shared)
{
    if (!PostgreSql::isDriverInstalled())
        throw StorageFailure(u"noDriver"_s, u"The PostgreSQL driver of Qt (QPSQL) is not installed"_s);
    m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    PostgreSql::connect(database, shared);
}

Transaction::Transaction(const Database &database, Kind kind)
    : m_database(database)
    , m_kind(kind)
    , m_depth(database.m_transactions)
{
    if (m_depth > 0)
        database.execute(u"SAVEPOINT "_s + savepoint());
    else
        begin(kind);
    ++database.m_transactions;
}

void Transaction::begin(Kind kind) const
{
    if (!m_database.isShared()) {
        m_database.execute(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
        return;
    }
    if (kind == Kind::Read) {
        m_database.execute(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
        return;
    }
    m_database.execute(u"BEGIN"_s);
    try {
        PostgreSql::lockForWriting(m_database);
    } catch (const StorageFailure &) {
        rollBack();
        throw;
    }
}

void Transaction::rollBack() const
{
    try {
        m_database.execute(u"ROLLBACK"_s);
    } catch (const StorageFailure &) {
        // SQLite has rolled back by itself already, as it does when the disk is full; a server does when it is left.
    }
}

Transaction::~Transaction()
{
    --m_database.m_transactions;
    if (!m_open)
        return;
    if (m_depth == 0) {
        rollBack();
        return;
    }
    try {
        m_database.execute(u"ROLLBACK TO "_s + savepoint());
        m_database.execute(u"RELEASE "_s + savepoint());
    } catch (const StorageFailure &) {
        // As in rollBack(): with the whole transaction this part of it is undone.
    }
}

void Transaction::commit()
{
    if (m_depth == 0 && m_kind == Kind::Write && m_database.isShared())
        PostgreSql::announceWrite(m_database);
    m_database.execute(m_depth > 0 ? u"RELEASE "_s + savepoint() : u"COMMIT"_s);
    m_open = false;
}

QString Transaction::savepoint() const
{
    return u"within%1"_s.arg(m_depth);
}

} // namespace Aiguilleur
