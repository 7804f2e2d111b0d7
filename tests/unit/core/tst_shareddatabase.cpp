// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shareddatabase.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

class TestSharedDatabase : public QObject
{
    Q_OBJECT
private slots:
    void addressIsRead();
    void socketIsRead();
    void optionsAreRead();
    void addressComesBack_data();
    void addressComesBack();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void whatIsOnThisComputer_data();
    void whatIsOnThisComputer();
};

void TestSharedDatabase::addressIsRead()
{
    const auto database = SharedDatabase::fromUrl(u"postgresql://alice@db.example.org:5433/telephony"_s);
    QVERIFY(database);
    QCOMPARE(database->host, u"db.example.org"_s);
    QCOMPARE(database->port, 5433);
    QCOMPARE(database->user, u"alice"_s);
    QCOMPARE(database->database, u"telephony"_s);
    QCOMPARE(tlsName(database->tls), u"verify-full"_s);
    QCOMPARE(database->schema, u"aiguilleur"_s);
    QVERIFY(database->password.isEmpty());
}

void TestSharedDatabase::socketIsRead()
{
    const auto database = SharedDatabase::fromUrl(u"postgresql:///telephony?host=/run/postgresql"_s);
    QVERIFY(database);
    QCOMPARE(database->host, u"/run/postgresql"_s);
    QCOMPARE(tlsName(database->tls), u"disable"_s);
    QVERIFY(database->user.isEmpty());
}

void TestSharedDatabase::optionsAreRead()
{
    const auto database = SharedDatabase::fromUrl(
        u"postgres://al%40ice@db/telephony?sslmode=verify-ca&schema=north&sslrootcert=/etc/hostname"_s);
    QVERIFY(database);
    QCOMPARE(database->user, u"al@ice"_s);
    QCOMPARE(tlsName(database->tls), u"verify-ca"_s);
    QCOMPARE(database->schema, u"north"_s);
    QCOMPARE(database->authorityFile, u"/etc/hostname"_s);
}

void TestSharedDatabase::addressComesBack_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"postgresql://alice@db.example.org/telephony"_s;
    QTest::newRow("port") << u"postgresql://alice@db.example.org:5433/telephony"_s;
    QTest::newRow("socket") << u"postgresql://alice@/telephony?host=/run/postgresql"_s;
}

void TestSharedDatabase::addressComesBack()
{
    QFETCH(QString, url);
    auto database = SharedDatabase::fromUrl(url);
    QVERIFY(database);
    database->password = u"secret"_s;
    QCOMPARE(database->toUrl(), url);
}

void TestSharedDatabase::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("code");
    QTest::newRow("another scheme") << u"mysql://db/telephony"_s << u"url"_s;
    QTest::newRow("nonsense") << u"postgresql://[/telephony"_s << u"url"_s;
    QTest::newRow("password") << u"postgresql://alice:secret@db/telephony"_s << u"password"_s;
    QTest::newRow("password as option") << u"postgresql://alice@db/telephony?password=secret"_s << u"password"_s;
    QTest::newRow("no database") << u"postgresql://alice@db"_s << u"database"_s;
    QTest::newRow("certificate not checked") << u"postgresql://db/telephony?sslmode=require"_s << u"tls"_s;
    QTest::newRow("plain over the network") << u"postgresql://db/telephony?sslmode=disable"_s << u"plain"_s;
    QTest::newRow("unknown option") << u"postgresql://db/telephony?speed=9"_s << u"option"_s;
    QTest::newRow("schema") << u"postgresql://db/telephony?schema=a;drop"_s << u"schema"_s;
    QTest::newRow("schema of the server") << u"postgresql://db/telephony?schema=pg_catalog"_s << u"schema"_s;
    QTest::newRow("no such file") << u"postgresql://db/telephony?sslrootcert=/no/file"_s << u"authorityFile"_s;
}

void TestSharedDatabase::mistakesAreNamed()
{
    QFETCH(QString, url);
    QFETCH(QString, code);
    const auto database = SharedDatabase::fromUrl(url);
    QVERIFY(!database);
    QCOMPARE(toString(database.error().kind), u"badRequest"_s);
    QCOMPARE(database.error().code, code);
    QVERIFY(!database.error().message.contains("secret"_L1));
}

void TestSharedDatabase::whatIsOnThisComputer_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isLocal");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("socket") << u"/run/postgresql"_s << true;
    QTest::newRow("localhost") << u"localhost"_s << true;
    QTest::newRow("IPv4") << u"127.0.0.1"_s << true;
    QTest::newRow("IPv6") << u"::1"_s << true;
    QTest::newRow("a name that begins alike") << u"127.0.0.1.example.org"_s << false;
    QTest::newRow("another") << u"db.example.org"_s << false;
}

void TestSharedDatabase::whatIsOnThisComputer()
{
    QFETCH(QString, host);
    QFETCH(bool, isLocal);
    SharedDatabase database;
    database.host = host;
    QCOMPARE(database.isOnThisComputer(), isLocal);
}

QTEST_APPLESS_MAIN(TestSharedDatabase)
#include "tst_shareddatabase.moc"
