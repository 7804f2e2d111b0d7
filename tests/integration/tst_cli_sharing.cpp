// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line on a database that several people share.
#include "clitest.h"
#include "support/postgresserver.h"

#include <QJsonArray>
#include <QUrl>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCliSharing : public CliTest
{
    Q_OBJECT

private slots:
    void init();
    void passwordInTheAddressIsRefused_data();
    void passwordInTheAddressIsRefused();
    void mistakesInTheAddress_data();
    void mistakesInTheAddress();
    void passwordOfTheEnvironment();
    void passwordOfTheFile();
    void wrongPassword();
    void serverThatIsNotThere_data();
    void serverThatIsNotThere();
    void databaseOfANewerVersion();
    void historyIsShared();
    void chosenInTheSettings();
    void sandboxIsNobodyElses();

private:
    QString address(const QString &user = PostgresServer::user()) const;
    QStringList options(const QString &address) const
    {
        return {u"--conf"_s, m_cli->confFile(), u"--store"_s, address};
    }
    static PostgresServer &database() { return PostgresServer::ofTest(); }

    QString m_schema;
    int m_count = 0;
};

void TestCliSharing::init()
{
    serve(2, 6, 100ms);
    m_schema = u"cli%1"_s.arg(++m_count);
}

QString TestCliSharing::address(const QString &user) const
{
    return u"postgresql://%1@/postgres?host=%2&schema=%3"_s.arg(user, database().folder(), m_schema);
}

void TestCliSharing::passwordInTheAddressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("before the host") << u"postgresql://alice:hunter2@db.example.org/telephony"_s;
    QTest::newRow("as an option") << u"postgresql://alice@db.example.org/telephony?password=hunter2"_s;
}

void TestCliSharing::passwordInTheAddressIsRefused()
{
    QFETCH(QString, address);
    const auto ended = m_cli->runBare(options(address) + QStringList{u"history"_s});
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains("other people on this computer could read it"), ended.err.constData());
    QVERIFY(ended.err.contains("PGPASSWORD"));
    QVERIFY(!ended.err.contains("hunter2"));
}

void TestCliSharing::mistakesInTheAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("another kind") << u"mysql://db/telephony"_s << QByteArray("postgresql://user@host/database");
    QTest::newRow("not checked") << u"postgresql://db/telephony?sslmode=require"_s << QByteArray("verify-full");
    QTest::newRow("not encrypted") << u"postgresql://db/telephony?sslmode=disable"_s << QByteArray("encrypted");
    QTest::newRow("no database") << u"postgresql://db"_s << QByteArray("name of the database");
}

void TestCliSharing::mistakesInTheAddress()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, said);
    const auto ended = m_cli->runBare(options(address) + QStringList{u"history"_s});
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains(said), ended.err.constData());
}

void TestCliSharing::passwordOfTheEnvironment()
{
    database().execute({u"CREATE SCHEMA %1 AUTHORIZATION alice"_s.arg(m_schema)});
    const QStringList history = options(address(u"alice"_s)) + QStringList{u"--json"_s, u"history"_s};
    auto ended = m_cli->runBare(history);
    QVERIFY(ended.status != 0);
    QCOMPARE(ended.errorKind(), u"storage"_s);
    QVERIFY2(ended.err.contains("password"), ended.err.constData());
    m_cli->setVariable(u"PGPASSWORD"_s, PostgresServer::otherPassword());
    ended = m_cli->runBare(history);
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY(ended.document().isArray());
}

void TestCliSharing::passwordOfTheFile()
{
    database().execute({u"CREATE SCHEMA %1 AUTHORIZATION alice"_s.arg(m_schema)});
    QFile file(m_cli->path(u"pgpass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QString password = PostgresServer::otherPassword();
    file.write(u"*:*:*:alice:%1\n"_s.arg(password.replace(u'\\', u"\\\\"_s)).toUtf8());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    m_cli->setVariable(u"PGPASSFILE"_s, file.fileName());
    const auto ended = m_cli->runBare(options(address(u"alice"_s)) + QStringList{u"history"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
}

void TestCliSharing::wrongPassword()
{
    m_cli->setVariable(u"PGPASSWORD"_s, u"hunter2"_s);
    const qsizetype before = m_server->requests().size();
    const auto ended =
        m_cli->runBare(options(address(u"alice"_s)) + QStringList{u"apply"_s, number(), u"conference"_s, u"--yes"_s});
    QVERIFY(ended.status != 0);
    QVERIFY2(ended.err.contains("refuses the user or the password"), ended.err.constData());
    QVERIFY(!ended.err.contains("hunter2"));
    QCOMPARE(m_server->requests().size(), before); // nothing was sent
}

// What it is called says nothing of why it is not reached.
void TestCliSharing::serverThatIsNotThere_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"nowhere", "tls", "my certificate", "peer", "password", "pg_hba.conf"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCliSharing::serverThatIsNotThere()
{
    QFETCH(QString, name);
    const QString nowhere = u"postgresql://alice@/postgres?host=%1"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(m_cli->path(name), "/")));
    const qsizetype before = m_server->requests().size();
    const auto ended =
        m_cli->runBare(options(nowhere) + QStringList{u"apply"_s, number(), u"conference"_s, u"--yes"_s});
    QVERIFY(ended.status != 0);
    QVERIFY2(ended.err.contains("cannot be reached"), ended.err.constData());
    QCOMPARE(m_server->requests().size(), before); // nothing was sent
}

void TestCliSharing::databaseOfANewerVersion()
{
    const auto first = m_cli->runBare(options(address()) + QStringList{u"history"_s});
    QVERIFY2(first.status == 0, first.err.constData());
    database().execute({u"INSERT INTO %1.schema_version (version, applied) VALUES (4711, 0)"_s.arg(m_schema)});
    const qsizetype before = m_server->requests().size();
    const auto ended =
        m_cli->runBare(options(address()) + QStringList{u"apply"_s, number(), u"conference"_s, u"--yes"_s});
    QVERIFY(ended.status != 0);
    QVERIFY2(ended.err.contains("newer version of Aiguilleur"), ended.err.constData());
    QVERIFY2(ended.err.contains("Update Aiguilleur"), ended.err.constData());
    QCOMPARE(m_server->requests().size(), before);
}

void TestCliSharing::historyIsShared()
{
    const auto changed =
        m_cli->runBare(options(address()) + QStringList{u"apply"_s, number(), u"conference"_s, u"--yes"_s});
    QVERIFY2(changed.status == 0, changed.err.constData());
    // Somebody else, with a home and keys of their own.
    CliProgram other;
    other.signInTo(*m_server);
    const QStringList theirs{u"--conf"_s, other.confFile(), u"--store"_s, address()};
    const auto history = other.runBare(theirs + QStringList{u"--json"_s, u"history"_s});
    QVERIFY2(history.status == 0, history.err.constData());
    QCOMPARE(history.array().size(), 1);
    const auto journal = other.runBare(theirs + QStringList{u"journal"_s});
    QVERIFY2(journal.status == 0, journal.err.constData());
    QVERIFY(!journal.out.isEmpty());
}

void TestCliSharing::chosenInTheSettings()
{
    m_cli->setVariable(u"XDG_CONFIG_HOME"_s, m_cli->path(u"config"_s));
    QVERIFY(QDir().mkpath(m_cli->path(u"config/aiguilleur"_s)));
    QFile file(m_cli->path(u"config/aiguilleur/aiguilleur.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"[sharedDatabase]\non=true\nhost=%1\ndatabase=postgres\nuser=%2\ntls=disable\nschema=%3\n"_s
                   .arg(database().folder(), PostgresServer::user(), m_schema)
                   .toUtf8());
    file.close();
    const QStringList mine{u"--conf"_s, m_cli->confFile()};
    const auto changed = m_cli->runBare(mine + QStringList{u"apply"_s, number(), u"conference"_s, u"--yes"_s});
    QVERIFY2(changed.status == 0, changed.err.constData());
    CliProgram other;
    other.signInTo(*m_server);
    const auto history =
        other.runBare({u"--conf"_s, other.confFile(), u"--store"_s, address(), u"--json"_s, u"history"_s});
    QCOMPARE(history.array().size(), 1);
}

void TestCliSharing::sandboxIsNobodyElses()
{
    m_cli->setVariable(u"USER"_s, u"alice"_s);
    const auto mine = m_cli->runBare({u"--sandbox"_s, u"--store"_s, address(), u"--json"_s, u"history"_s});
    QVERIFY2(mine.status == 0, mine.err.constData());
    QVERIFY(mine.array().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliSharing)
#include "tst_cli_sharing.moc"
