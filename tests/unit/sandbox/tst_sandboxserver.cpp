// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The server as such: start and stop, HTTP, documents, descriptions, steering.
class TestSandboxServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void startsAndStops();
    void saysThatThePortIsTaken();
    void listensOnLoopbackOnly();
    void versionsAreAliases();
    void everyAnswerHasItsHeaders();
    void unknownUrlsAndMethods();
    void preflight();
    void compressesOnDemand();
    void clock();
    void latencyDoesNotQueueUp();
    void documents();
    void uploadTakesAnyContentType();
    void describesItself();
    void expiredGroup();
    void servesTls();
    void refusesBadCertificates();
    void largePageIsFast();

private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<SandboxClient> m_client;
};

void TestSandboxServer::init()
{
    m_server = std::make_unique<Server>(Options{});
    QVERIFY(m_server->start());
    m_client = std::make_unique<SandboxClient>(*m_server);
}

void TestSandboxServer::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestSandboxServer::startsAndStops()
{
    QCOMPARE(m_client->get("/telephony").status, 200);
    QElapsedTimer timer;
    timer.start();
    m_server->stop();
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_client->get("/telephony").status, 0);
    m_server->stop();
    QVERIFY(m_server->start());
    QCOMPARE(SandboxClient(*m_server).get("/telephony").status, 200);
}

void TestSandboxServer::saysThatThePortIsTaken()
{
    Options options;
    options.port = m_server->port();
    Server second(options);
    QString problem;
    QVERIFY(!second.start(&problem));
    QVERIFY2(problem.contains(QString::number(options.port)), qPrintable(problem));
    QCOMPARE(m_client->get("/telephony").status, 200);
}

void TestSandboxServer::listensOnLoopbackOnly()
{
    QVERIFY(m_server->url().startsWith("http://127.0.0.1:"_L1));
    QTcpServer elsewhere;
    QVERIFY2(elsewhere.listen(QHostAddress(u"127.0.0.2"_s), m_server->port()), "every address is taken");
}

void TestSandboxServer::versionsAreAliases()
{
    const QByteArray expected = m_client->send("GET", "/1.0/auth/time").body;
    QVERIFY(expected.toLongLong() > 1'700'000'000);
    QCOMPARE(m_client->send("GET", "/v1/auth/time").status, 200);
    QCOMPARE(m_client->send("GET", "/v2/auth/time").status, 401);
}

void TestSandboxServer::everyAnswerHasItsHeaders()
{
    for (const Reply &reply :
         {m_client->get("/telephony"), m_client->get("/no"), m_client->send("GET", "/1.0/auth/time"),
          m_client->send("PATCH", "/1.0/telephony", "{}"), m_client->send("GET", "/auth/?credentialToken=x")}) {
        QVERIFY2(reply.header("X-Ovh-Queryid").startsWith("SB.ext-1."), reply.body.constData());
        QCOMPARE(reply.header("Cache-Control"), QByteArray("no-cache, no-store"));
    }
    QCOMPARE(m_client->get("/telephony").header("Content-Type"), QByteArray("application/json; charset=utf-8"));
}

void TestSandboxServer::unknownUrlsAndMethods()
{
    QCOMPARE(m_client->get("/telephony/no/such/path").status, 404);
    QCOMPARE(m_client->get("/telephony/zz1-ovh-1").message(), u"This service does not exist"_s);
    QCOMPARE(m_client->get("/telephony/").status, 404);
    QCOMPARE(m_client->call("DELETE", "/telephony").status, 405);
    QCOMPARE(m_client->get("/telephony/%2e%2e/%00/x%0a").status, 404);
}

void TestSandboxServer::preflight()
{
    const Reply reply = m_client->send("OPTIONS", "/1.0/telephony");
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
    QVERIFY(reply.header("Access-Control-Allow-Headers").contains("X-Ovh-Signature"));
}

void TestSandboxServer::compressesOnDemand()
{
    const Reply plain = m_client->get("/me");
    QVERIFY(plain.header("Content-Encoding").isEmpty());
    QVERIFY(plain.body.size() > 1024 || plain.json().isObject());
    const HeaderList paged{{"X-Pagination-Mode", "CachedObjectList-Pages"}};
    const Reply small = m_client->get("/telephony", paged + HeaderList{{"Accept-Encoding", "br, gzip;q=0.9"}});
    QCOMPARE(small.header("Content-Encoding"), QByteArray("gzip"));
    QCOMPARE(small.body.left(2).toHex(), QByteArray("1f8b"));
    QVERIFY(m_client->get("/telephony", paged).json().isArray());
}

void TestSandboxServer::clock()
{
    Options options;
    options.clockSkew = 3600s;
    Server server(options);
    QVERIFY(server.start());
    SandboxClient client(server);
    const qint64 difference =
        client.send("GET", "/1.0/auth/time").body.toLongLong() - QDateTime::currentSecsSinceEpoch();
    QVERIFY(qAbs(difference - 3600) <= 1);
    QCOMPARE(client.get("/telephony").object()[u"errorCode"_s].toString(), u"QUERY_TIME_OUT"_s);
    client.clockOffset = 3600;
    QCOMPARE(client.get("/telephony").status, 200);
}

void TestSandboxServer::latencyDoesNotQueueUp()
{
    m_server->setLatency(100ms);
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> threads;
    for (int i = 0; i < 20; ++i)
        threads.emplace_back([this] { SandboxClient(*m_server).get("/telephony"); });
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(timer.elapsed() >= 100);
    QVERIFY2(timer.elapsed() < 1900, "one after another");
    m_server->setLatency(0ms);
    QCOMPARE(m_server->requestCount(u"GET"_s, u"/telephony"_s), 20);
}

void TestSandboxServer::documents()
{
    const Reply created =
        m_client->call("POST", "/me/document", R"({"name":"Été 1.wav","tags":[{"key":"a","value":"b"}]})");
    const QJsonObject document = created.object();
    QCOMPARE(document[u"size"_s].toInt(), 0);
    QVERIFY(document[u"validationDate"_s].isNull());
    const QByteArray id = document[u"id"_s].toString().toUtf8();
    QVERIFY(m_client->get("/me/document").array().contains(document[u"id"_s]));
    const auto path = [](const QJsonValue &url) { return '/' + url.toString().section(u'/', 3).toUtf8(); };
    const QByteArray bytes = QByteArray::fromHex("00ff0d0a2d2d") + QByteArray(100'000, 'x');
    QCOMPARE(m_client->send("PUT", path(document[u"putUrl"_s]), bytes).status, 200);
    const QJsonObject uploaded = m_client->get("/me/document/" + id).object();
    QCOMPARE(uploaded[u"size"_s].toInt(), bytes.size());
    QVERIFY(uploaded[u"validationDate"_s].isString());
    QCOMPARE(m_client->send("GET", path(uploaded[u"getUrl"_s])).body, bytes);
    QCOMPARE(m_client->call("PUT", "/me/document/" + id, R"({"expirationDate":"2027-01-01T00:00:00+01:00"})").status,
             200);
    QCOMPARE(m_client->get("/me/document/" + id).object()[u"expirationDate"_s].toString(),
             u"2027-01-01T00:00:00+01:00"_s);
    QCOMPARE(m_client->call("PUT", "/me/document/" + id, R"({"name":"other"})").status, 200);
    QCOMPARE(m_client->get("/me/document/" + id).object()[u"name"_s], uploaded[u"name"_s]);
    QCOMPARE(m_client->call("DELETE", "/me/document/" + id).body, QByteArray("null"));
    QCOMPARE(m_client->get("/me/document/" + id).status, 404);
    QCOMPARE(m_client->send("GET", path(uploaded[u"getUrl"_s])).status, 404);
    QCOMPARE(m_client->call("POST", "/me/document", "{}").message(), u"Missing body parameter name"_s);
}

void TestSandboxServer::uploadTakesAnyContentType()
{
    for (const char *type : {"multipart/form-data", "application/x-www-form-urlencoded", "audio/wav"}) {
        const QJsonObject document = m_client->call("POST", "/me/document", R"({"name":"a"})").object();
        const QByteArray put = '/' + document[u"putUrl"_s].toString().section(u'/', 3).toUtf8();
        QCOMPARE(m_client->send("PUT", put, "raw=bytes&more", {{"Content-Type", type}}).status, 200);
        const QByteArray get = '/' + document[u"getUrl"_s].toString().section(u'/', 3).toUtf8();
        QCOMPARE(m_client->send("GET", get).body, QByteArray("raw=bytes&more"));
    }
}

void TestSandboxServer::describesItself()
{
    const QJsonObject telephony = m_client->send("GET", "/1.0/telephony.json").object();
    QCOMPARE(telephony[u"resourcePath"_s].toString(), u"/telephony"_s);
    QVERIFY(telephony[u"models"_s].toObject().contains("telephony.Number"_L1));
    QStringList operations;
    for (const auto api : telephony[u"apis"_s].toArray())
        for (const auto operation : api[u"operations"_s].toArray())
            operations.append(operation[u"httpMethod"_s].toString() + u' ' + api[u"path"_s].toString());
    QVERIFY(operations.contains(u"POST /telephony/{billingAccount}/number/{serviceName}/changeFeatureType"_s));
    QCOMPARE(operations.size(), 251);
    QVERIFY(!m_client->send("GET", "/1.0/auth.json").object()[u"apis"_s].toArray().isEmpty());
    QCOMPARE(m_client->send("GET", "/1.0/domain.json").status, 404);
}

void TestSandboxServer::expiredGroup()
{
    const QString group = m_server->billingAccounts().first();
    const QByteArray path = "/telephony/" + group.toUtf8();
    m_server->setGroupExpired(group, true);
    QCOMPARE(m_client->get(path).status, 460);
    QCOMPARE(m_client->get(path + "/number").object()[u"httpCode"_s].toString(), u"460 Expired"_s);
    m_server->setGroupExpired(group, false);
    QCOMPARE(m_client->get(path).object()[u"status"_s].toString(), u"enabled"_s);
}

void TestSandboxServer::servesTls()
{
    QTemporaryDir folder;
    Options options;
    options.certificateFile = folder.filePath(u"cert.pem"_s);
    options.keyFile = folder.filePath(u"key.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                   u"-nodes"_s, u"-keyout"_s, options.keyFile, u"-out"_s, options.certificateFile, u"-days"_s, u"2"_s,
                   u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        QSKIP("the openssl program is not installed");
    Server server(options);
    QString problem;
    QVERIFY2(server.start(&problem), qPrintable(problem));
    QVERIFY(server.url().startsWith("https://"_L1));
    SandboxClient client(server);
    QCOMPARE(client.get("/telephony").status, 200);
    QCOMPARE(client.get("/telephony").status, 200);
    Fault fault;
    fault.kind = Fault::Kind::Cut;
    fault.times = 1;
    server.addFault(fault);
    QCOMPARE(client.get("/me").status, 0);
    QCOMPARE(client.get("/me").status, 200);
}

void TestSandboxServer::refusesBadCertificates()
{
    Options options;
    options.certificateFile = QString::fromLocal8Bit(__FILE__);
    options.keyFile = options.certificateFile;
    Server server(options);
    QString problem;
    QVERIFY(!server.start(&problem));
    QVERIFY2(problem.contains("certificate"_L1), qPrintable(problem));
}

void TestSandboxServer::largePageIsFast()
{
    Options options;
    options.groups = 1;
    options.numbers = 5000;
    Server server(options);
    QVERIFY(server.start());
    SandboxClient client(server);
    QElapsedTimer timer;
    timer.start();
    const Reply reply = client.get("/telephony/" + server.billingAccounts().first().toUtf8() + "/number",
                                   {{"X-Pagination-Mode", "CachedObjectList-Pages"}, {"X-Pagination-Size", "5000"}});
    qInfo("5,000 objects in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(reply.array().size(), 5000);
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
