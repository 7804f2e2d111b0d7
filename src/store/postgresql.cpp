// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresql.h"

#include "store/database.h"
#include "store/migrations.h"
#include "store/storagefailure.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <locale.h>

using namespace Qt::StringLiterals;

namespace Aiguilleur::PostgreSql {

namespace {

constexpr qint64 writeLock = 0x41494755; // one for all stores of a database: they wait for each other, no more
constexpr auto limits = {
    // Of a server that hangs, and of one that waits for somebody who hangs.
    "statement_timeout = '20s'",
    "lock_timeout = '10s'",
    "idle_in_transaction_session_timeout = '60s'",
    // A computer that was unplugged is noticed within half a minute, and what it held is free then.
    "tcp_keepalives_idle = 10",
    "tcp_keepalives_interval = 5",
    "tcp_keepalives_count = 3",
    "synchronous_commit = on",
    "client_min_messages = warning",
};

//! Text of libpq in the language of the program would not say what happened to a program.
class EnglishMessages
{
public:
    EnglishMessages()
        : m_english(newlocale(LC_MESSAGES_MASK, "C", duplocale(LC_GLOBAL_LOCALE)))
        , m_before(uselocale(m_english))
    {
    }
    ~EnglishMessages()
    {
        uselocale(m_before);
        freelocale(m_english);
    }
    Q_DISABLE_COPY_MOVE(EnglishMessages)

private:
    locale_t m_english;
    locale_t m_before;
};

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

// libpq looks for authorities in the home of the person only, and for none where there is no such file.
QString authorityFile(const SharedDatabase &to)
{
    if (!to.authorityFile.isEmpty())
        return to.authorityFile;
    for (const QString &file : {u"/etc/ssl/certs/ca-certificates.crt"_s, u"/etc/pki/tls/certs/ca-bundle.crt"_s}) {
        if (QFileInfo(file).isReadable())
            return file;
    }
    return {};
}

QString connectOptions(const SharedDatabase &to)
{
    QStringList options{u"connect_timeout=5"_s,     u"application_name=aiguilleur"_s, u"keepalives_idle=10"_s,
                        u"keepalives_interval=5"_s, u"keepalives_count=3"_s,          u"tcp_user_timeout=15000"_s};
    options.append("sslmode="_L1 + tlsName(to.tls));
    const QString authorities = authorityFile(to);
    if (to.tls != SharedDatabase::Tls::Off && !authorities.isEmpty())
        options.append("sslrootcert="_L1 + quoted(authorities));
    return options.join(u';');
}

bool says(const QString &text, const QString &words)
{
    const QRegularExpression whole(u"\\b(?:%1)\\b"_s.arg(words), QRegularExpression::CaseInsensitiveOption |
                                                                     QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(whole);
}

// Addresses, users and files have names that may say anything.
QString withoutNames(QString text)
{
    static const QRegularExpression names(uR"("[^"]*"|«[^»]*»)"_s);
    return text.replace(names, u"\"\""_s);
}

// A connection that does not come about has no SQLSTATE. The server speaks its own language: English and French.
QString connectionCode(const QString &told)
{
    const QString text = withoutNames(told);
    const bool isOfAccess = text.contains("pg_hba.conf"_L1);
    if (!isOfAccess && says(text, u"certificate|certificat|SSL|TLS"_s))
        return u"tls"_s;
    if (isOfAccess || says(text, u"password|mot de passe|authentication|authentification"_s) ||
        text.contains(u"role \"\""_s) || text.contains(u"rôle \"\""_s))
        return u"refused"_s;
    if (text.contains(u"database \"\""_s) || text.contains(u"base de données \"\""_s))
        return u"noDatabase"_s;
    return u"unreachable"_s;
}

// As libpq has it, and never with what it was given.
QString withoutPassword(QString text, const SharedDatabase &to)
{
    if (!to.password.isEmpty())
        text.replace(to.password, u"***"_s);
    return text.trimmed();
}

QString ownerOfSchema(const Database &database, const QString &schema)
{
    Statement owner = database.statement(
        u"SELECT pg_get_userbyid(nspowner), pg_has_role(nspowner, 'MEMBER') FROM pg_namespace WHERE nspname = ?"_s);
    owner.run({schema});
    if (!owner.next())
        return {};
    return owner.flag(1) ? owner.text(0) : u""_s;
}

bool mayUse(const Database &database, const QString &schema)
{
    Statement right = database.statement(u"SELECT has_schema_privilege(?, 'USAGE')"_s);
    right.run({schema});
    return right.next() && right.flag(0);
}

void beOwner(const Database &database, QString owner)
{
    if (!owner.isEmpty())
        database.execute(u"SET ROLE \"%1\""_s.arg(owner.replace(u'"', u"\"\""_s)));
}

void setUp(const Database &database, const QString &schema)
{
    for (const char *limit : limits)
        database.execute(u"SET "_s + QLatin1StringView(limit));
    database.execute(u"SET search_path TO "_s + schema);
}

qint64 keyOf(const QString &owner)
{
    const QByteArray bytes = QUuid::fromString(owner).toRfc4122();
    qint64 key = 0;
    for (int i = 0; i < 8; ++i)
        key = static_cast<qint64>((static_cast<quint64>(key) << 8) | static_cast<quint8>(bytes.at(i)));
    return key;
}

} // namespace

bool isDriverInstalled()
{
    return QSqlDatabase::isDriverAvailable(u"QPSQL"_s);
}

void connect(QSqlDatabase &database, const SharedDatabase &to)
{
    const EnglishMessages english;
    database.setHostName(to.host);
    database.setPort(to.port);
    database.setDatabaseName(to.database);
    database.setUserName(to.user);
    database.setPassword(to.password);
    database.setConnectOptions(connectOptions(to));
    const bool opened = database.open();
    database.setPassword(QString());
    if (opened)
        return;
    const QString text = withoutPassword(database.lastError().databaseText(), to);
    throw StorageFailure(connectionCode(text), text);
}

void prepare(const Database &database, const QString &schema)
{
    setUp(database, schema);
    QString owner = ownerOfSchema(database, schema);
    if (owner.isNull()) {
        // Behind the lock: two programs that make it at the same time would get into each other's way.
        Transaction transaction(database, Transaction::Kind::Write);
        database.execute(u"CREATE SCHEMA IF NOT EXISTS "_s + schema);
        transaction.commit();
        owner = ownerOfSchema(database, schema);
    }
    beOwner(database, owner);
}

void prepareForReading(const Database &database, const QString &schema)
{
    setUp(database, schema);
    beOwner(database, ownerOfSchema(database, schema));
}

QString serverVersion(const Database &database)
{
    Statement version = database.statement(u"SELECT CAST(current_setting('server_version_num') AS INTEGER) / 10000"_s);
    version.run();
    return version.next() ? version.text(0) : QString();
}

bool canMakeTables(const Database &database, const QString &schema)
{
    Statement right = database.statement(
        u"SELECT COALESCE((SELECT has_schema_privilege(oid, 'CREATE') FROM pg_namespace WHERE nspname = ?), "
        "has_database_privilege(current_database(), 'CREATE'))"_s);
    right.run({schema});
    return right.next() && right.flag(0);
}

DatabaseInspection inspect(const Database &database, const QString &schema)
{
    using Condition = DatabaseInspection::Condition;
    Statement tables = database.statement(u"SELECT COUNT(*), COUNT(*) FILTER (WHERE tablename = 'schema_version') "
                                          "FROM pg_tables WHERE schemaname = ?"_s);
    tables.run({schema});
    if (!tables.next() || tables.number(0) == 0)
        return {Condition::Ours};
    if (tables.number(1) == 0)
        return {Condition::Foreign};
    if (!mayUse(database, schema))
        throw StorageFailure(u"noRights"_s, u"The schema %1 may not be used by this role"_s.arg(schema));
    return {Condition::Ours, currentSchemaVersion(database)};
}

void lockForWriting(const Database &database)
{
    Statement lock = database.statement(u"SELECT pg_advisory_xact_lock(?)"_s);
    lock.run({writeLock});
}

void announceWrite(const Database &database)
{
    database.execute(u"NOTIFY "_s + channel());
}

void listen(const Database &database)
{
    database.driver()->subscribeToNotification(channel());
}

QString channel()
{
    return u"aiguilleur_changed"_s;
}

void holdOwner(const Database &database, const QString &owner)
{
    // Shared, because the server may not have noticed yet that an earlier connection of this program was lost.
    Statement lock = database.statement(u"SELECT pg_try_advisory_lock_shared(?)"_s);
    lock.run({keyOf(owner)});
}

void releaseOwner(const Database &database, const QString &owner)
{
    Statement lock = database.statement(u"SELECT pg_advisory_unlock_shared(?)"_s);
    lock.run({keyOf(owner)});
}

bool isOwnerHeld(const Database &database, const QString &owner)
{
    if (QUuid::fromString(owner).isNull())
        return false;
    const auto key = static_cast<quint64>(keyOf(owner));
    Statement lock =
        database.statement(u"SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND "
                           "database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND "
                           "CAST(classid AS BIGINT) = ? AND CAST(objid AS BIGINT) = ?"_s);
    lock.run({static_cast<qint64>(key >> 32), static_cast<qint64>(key & 0xffffffff)});
    return lock.next();
}

QDateTime now(const Database &database)
{
    Statement clock = database.statement(u"SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)"_s);
    clock.run();
    return clock.next() ? clock.time(0) : QDateTime();
}

bool mayComeBack(const Database &database, const QDateTime &since)
{
    Statement start = database.statement(u"SELECT 1 WHERE now() - pg_postmaster_start_time() < INTERVAL '20 seconds' "
                                         "AND EXTRACT(EPOCH FROM pg_postmaster_start_time()) * 1000 > ?"_s);
    start.run({storedTime(since)});
    return start.next();
}

} // namespace Aiguilleur::PostgreSql
