// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/request.h"
#include "sandbox/signature.h"
#include "sandboxclient.h"

#include <QFile>
#include <QTest>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;

//! Signatures: known values, and what the server accepts and refuses over the wire.
class TestSandboxSignature : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knownValues_data();
    void knownValues();
    void theMethodCounts();
    void signableUrls();
    void acceptsWhatOfficialClientsSign_data();
    void acceptsWhatOfficialClientsSign();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
    void signsRawBytes();

private:
    Server m_server{Options{}};
    QString m_group;
};

void TestSandboxSignature::initTestCase()
{
    QString problem;
    QVERIFY2(m_server.start(&problem), qPrintable(problem));
    m_group = m_server.billingAccounts().first();
}

void TestSandboxSignature::knownValues_data()
{
    QTest::addColumn<QList<QByteArray>>("fields");
    QFile file(QFINDTESTDATA("signaturevectors.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> fields = line.split('\t');
        QCOMPARE(fields.size(), 8);
        QTest::newRow(fields[0].constData()) << fields;
        ++count;
    }
    QCOMPARE(count, 61);
}

void TestSandboxSignature::knownValues()
{
    QFETCH(const QList<QByteArray>, fields);
    QCOMPARE(signature(fields[4], fields[5], fields[1], fields[2], fields[7], fields[3]), fields[6]);
}

void TestSandboxSignature::theMethodCounts()
{
    const QByteArray url = "http://127.0.0.1:8080/1.0/telephony";
    QVERIFY(signature("s", "c", "get", url, {}, "1") != signature("s", "c", "GET", url, {}, "1"));
}

void TestSandboxSignature::signableUrls()
{
    Request request{"http", "GET", "/1.0/a?b=%2B", {}, {{"host", "[::1]:8080"}}, {}};
    const QList<QByteArray> expected{"http://[::1]:8080/1.0/a?b=%2B", "https://[::1]:8080/1.0/a?b=%2B",
                                     "https://[::1]/1.0/a?b=%2B"};
    QCOMPARE(Aiguilleur::Sandbox::signableUrls(request), expected);
}

void TestSandboxSignature::acceptsWhatOfficialClientsSign_data()
{
    QTest::addColumn<QByteArray>("base");
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_server.port());
    QTest::newRow("as sent") << QByteArray("http://" + host);
    QTest::newRow("https and port") << QByteArray("https://" + host);
    QTest::newRow("https without port") << QByteArray("https://127.0.0.1");
}

void TestSandboxSignature::acceptsWhatOfficialClientsSign()
{
    QFETCH(const QByteArray, base);
    SandboxClient client(m_server);
    client.signedBase = base;
    QCOMPARE(client.get("/telephony").status, 200);
    const QByteArray path = "/telephony/" + m_group.toUtf8() + "/service?iamTags=%7B%7D&x=a+b";
    QCOMPARE(client.get(path).status, 200);
}

void TestSandboxSignature::refusesAnythingElse_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("errorCode");
    QTest::newRow("another host") << QByteArray("https://eu.api.ovh.com") << QString() << qint64(0)
                                  << "INVALID_SIGNATURE";
    QTest::newRow("http without port") << QByteArray("http://127.0.0.1") << QString() << qint64(0)
                                       << "INVALID_SIGNATURE";
    QTest::newRow("another secret") << QByteArray() << "no" << qint64(0) << "INVALID_SIGNATURE";
    QTest::newRow("an hour ahead") << QByteArray() << QString() << qint64(3600) << "QUERY_TIME_OUT";
    QTest::newRow("an hour behind") << QByteArray() << QString() << qint64(-3600) << "QUERY_TIME_OUT";
}

void TestSandboxSignature::refusesAnythingElse()
{
    QFETCH(const QByteArray, base);
    QFETCH(const QString, secret);
    QFETCH(const qint64, offset);
    QFETCH(const QString, errorCode);
    SandboxClient client(m_server);
    client.signedBase = base;
    client.clockOffset = offset;
    if (!secret.isEmpty())
        client.keys.applicationSecret = secret;
    const Reply reply = client.get("/telephony");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.object()[u"errorCode"_s].toString(), errorCode);
    QCOMPARE(reply.object()[u"class"_s].toString(), u"Client::BadRequest"_s);
}

void TestSandboxSignature::signsRawBytes()
{
    SandboxClient client(m_server);
    const QByteArray path = "/telephony/" + m_group.toUtf8();
    for (const QByteArray &body : {QByteArrayLiteral(R"({"description":"Été"})"),
                                   QByteArrayLiteral(R"({ "description" : "\u00c9t\u00e9 2" })")}) {
        const Reply reply = client.call("PUT", path, body, {{"Content-Type", "application/json;charset=utf-8"}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray("null"));
    }
    QCOMPARE(client.get(path).object()[u"description"_s].toString(), QStringLiteral("Été 2"));
}

QTEST_GUILESS_MAIN(TestSandboxSignature)
#include "tst_sandboxsignature.moc"
