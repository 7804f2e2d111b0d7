// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"

#include <QElapsedTimer>
#include <QTest>
#include <thread>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Fault plans: how they are read, and what each kind does to an answer.
class TestSandboxFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsAPlan();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void status();
    void statusWithBody();
    void countsAndSpares();
    void matchesMethodAndPath();
    void probability();
    void delay();
    void hangEndsWithTheServer();
    void hangDoesNotBlockOthers();
    void cut();
    void reset();
    void resetAfter();
    void brokenJson();
    void missingKey();
    void wrongValue();
    void clears();

private:
    Fault fault(Fault::Kind kind, const char *path = "/me", const char *method = "GET", int times = 1);

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_group;
};

void TestSandboxFaults::init()
{
    Options options;
    options.groups = 2;
    options.numbers = 8;
    m_server = std::make_unique<Server>(options);
    QVERIFY(m_server->start());
    m_client = std::make_unique<SandboxClient>(*m_server);
    m_group = "/telephony/" + m_server->billingAccounts().first().toUtf8();
}

void TestSandboxFaults::cleanup()
{
    m_client.reset();
    m_server.reset();
}

Fault TestSandboxFaults::fault(Fault::Kind kind, const char *path, const char *method, int times)
{
    Fault fault;
    fault.kind = kind;
    fault.path = QString::fromUtf8(path);
    fault.method = QString::fromUtf8(method);
    fault.times = times;
    return fault;
}

void TestSandboxFaults::readsAPlan()
{
    QString problem;
    const auto plan = faultsFromJson(R"([
        {"kind": "Status", "method": "GET", "path": "/telephony/*", "times": 2, "after": 1, "probability": 0.5,
         "status": 429, "contentType": "text/html", "body": "<p>", "headers": {"Retry-After": "2"}},
        {"kind": "delay", "delay": 250},
        {"kind": "WrongValue", "key": "featureType", "value": ["x"]},
        {"kind": "TaskError", "message": "no"}])",
                                     &problem);
    QVERIFY2(plan, qPrintable(problem));
    QCOMPARE(plan->size(), 4);
    const Fault &first = plan->first();
    QCOMPARE(first.kind, Fault::Kind::Status);
    QCOMPARE(first.times, 2);
    QCOMPARE(first.after, 1);
    QCOMPARE(first.probability, 0.5);
    QCOMPARE(first.status, 429);
    QCOMPARE(first.headers[u"Retry-After"_s].toString(), u"2"_s);
    QCOMPARE(plan->at(1).delay, 250ms);
    QCOMPARE(plan->at(1).times, -1);
    QVERIFY(plan->at(2).value.isArray());
    QCOMPARE(plan->at(3).message, u"no"_s);
    QVERIFY(faultsFromJson("[]", &problem)->isEmpty());
}

void TestSandboxFaults::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    QTest::newRow("not JSON") << QByteArray("[\n {\"kind\" \"Hang\"}]") << "line 2, column";
    QTest::newRow("not a list") << QByteArray("{}") << "JSON array";
    QTest::newRow("not an object") << QByteArray("[1]") << "fault 1: is not an object";
    QTest::newRow("no kind") << QByteArray("[{\"kind\":\"Hang\"},{}]") << "fault 2: has no \"kind\"";
    QTest::newRow("unknown kind") << QByteArray("[{\"kind\":\"Explode\"}]") << "\"Explode\" is none of BrokenJson";
    QTest::newRow("unknown member") << QByteArray("[{\"kind\":\"Hang\",\"time\":1}]") << "unknown member \"time\"";
    QTest::newRow("status") << QByteArray("[{\"kind\":\"Status\",\"status\":99}]") << "from 200 to 599";
    QTest::newRow("fraction") << QByteArray("[{\"kind\":\"Hang\",\"times\":1.5}]") << "\"times\": a whole number";
    QTest::newRow("probability") << QByteArray("[{\"kind\":\"Hang\",\"probability\":2}]") << "from 0 to 1";
    QTest::newRow("delay") << QByteArray("[{\"kind\":\"Delay\",\"delay\":-1}]") << "milliseconds";
    QTest::newRow("header") << QByteArray("[{\"kind\":\"Status\",\"headers\":{\"a\":1}}]")
                            << "every header must be a string";
    QTest::newRow("no key") << QByteArray("[{\"kind\":\"MissingKey\"}]") << "has no \"key\"";
    QTest::newRow("path") << QByteArray("[{\"kind\":\"Hang\",\"path\":1}]") << "\"path\": a string";
}

void TestSandboxFaults::saysWhatIsWrong()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, part);
    QString problem;
    QVERIFY(!faultsFromJson(json, &problem));
    QVERIFY2(problem.contains(part), qPrintable(problem));
}

void TestSandboxFaults::status()
{
    m_server->addFault(fault(Fault::Kind::Status));
    const Reply reply = m_client->get("/me");
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.object()[u"class"_s].toString(), u"Server::InternalServerError"_s);
    QVERIFY(!reply.header("X-Ovh-Queryid").isEmpty());
    QCOMPARE(m_client->get("/me").status, 200);
}

void TestSandboxFaults::statusWithBody()
{
    Fault planned = fault(Fault::Kind::Status);
    planned.status = 503;
    planned.contentType = u"text/html"_s;
    planned.body = u"<h1>503</h1>"_s;
    planned.headers = {{u"Retry-After"_s, u"7"_s}};
    m_server->addFault(planned);
    const Reply reply = m_client->get("/me");
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.body, QByteArray("<h1>503</h1>"));
    QCOMPARE(reply.header("Content-Type"), QByteArray("text/html"));
    QCOMPARE(reply.header("Retry-After"), QByteArray("7"));
}

void TestSandboxFaults::countsAndSpares()
{
    Fault planned = fault(Fault::Kind::Status, "/me", "GET", 2);
    planned.after = 1;
    m_server->addFault(planned);
    QList<int> seen;
    for (int i = 0; i < 4; ++i)
        seen.append(m_client->get("/me").status);
    QCOMPARE(seen, (QList<int>{200, 500, 500, 200}));
}

void TestSandboxFaults::matchesMethodAndPath()
{
    m_server->addFault(fault(Fault::Kind::Status, "/telephony/*/number", "GET", -1));
    QCOMPARE(m_client->get(m_group + "/number").status, 500);
    QCOMPARE(m_client->get(m_group + "/number?x=1").status, 500);
    QCOMPARE(m_client->get(m_group + "/line").status, 200);
    QCOMPARE(m_client->call("PUT", m_group, "{}").status, 200);
    Fault any;
    any.status = 418;
    m_server->addFault(any);
    QCOMPARE(m_client->call("PUT", m_group, "{}").status, 418);
}

void TestSandboxFaults::probability()
{
    Fault planned = fault(Fault::Kind::Status, "/auth/time", "GET", -1);
    planned.probability = 0.5;
    m_server->addFault(planned);
    int failed = 0;
    for (int i = 0; i < 60; ++i)
        failed += m_client->send("GET", "/1.0/auth/time").status == 500;
    QVERIFY2(failed > 10 && failed < 50, qPrintable(QString::number(failed)));
}

void TestSandboxFaults::delay()
{
    Fault planned = fault(Fault::Kind::Delay);
    planned.delay = 80ms;
    m_server->addFault(planned);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->get("/me").status, 200);
    QVERIFY(timer.elapsed() >= 80);
}

void TestSandboxFaults::hangEndsWithTheServer()
{
    m_server->addFault(fault(Fault::Kind::Hang));
    Reply reply;
    std::thread waiting([&] { reply = m_client->get("/me"); });
    const auto arrived = [this] { return m_server->requestCount(u"GET"_s, u"/me"_s); };
    while (arrived() == 0)
        std::this_thread::yield();
    QCOMPARE(m_server->requests().last().status, 0);
    QElapsedTimer timer;
    timer.start();
    m_server->stop();
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    waiting.join();
    QCOMPARE(reply.status, 0);
}

void TestSandboxFaults::hangDoesNotBlockOthers()
{
    m_server->addFault(fault(Fault::Kind::Hang, "/me", "GET", 40));
    std::vector<std::thread> waiting;
    for (int i = 0; i < 40; ++i)
        waiting.emplace_back([this] { SandboxClient(*m_server).get("/me"); });
    while (m_server->requestCount(u"GET"_s, u"/me"_s) < 40)
        std::this_thread::yield();
    QCOMPARE(m_client->get("/telephony").status, 200);
    m_server->stop();
    for (std::thread &thread : waiting)
        thread.join();
}

void TestSandboxFaults::cut()
{
    m_server->addFault(fault(Fault::Kind::Cut));
    QCOMPARE(m_client->get("/me").status, 0);
    QCOMPARE(m_server->requests().last().status, 200);
    QCOMPARE(m_client->get("/me").status, 200);
}

void TestSandboxFaults::reset()
{
    m_server->addFault(fault(Fault::Kind::Reset, "/telephony/*", "PUT"));
    QCOMPARE(m_client->call("PUT", m_group, R"({"description":"lost"})").status, 0);
    QCOMPARE(m_server->requests().last().status, 0);
    QVERIFY(m_client->get(m_group).object()[u"description"_s].toString() != "lost"_L1);
}

void TestSandboxFaults::resetAfter()
{
    m_server->addFault(fault(Fault::Kind::ResetAfter, "/telephony/*", "PUT"));
    QCOMPARE(m_client->call("PUT", m_group, R"({"description":"kept"})").status, 0);
    QCOMPARE(m_client->get(m_group).object()[u"description"_s].toString(), u"kept"_s);
}

void TestSandboxFaults::brokenJson()
{
    m_server->addFault(fault(Fault::Kind::BrokenJson));
    const Reply reply = m_client->get("/me");
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.body.isEmpty());
    QVERIFY(!reply.json().isObject());
}

void TestSandboxFaults::missingKey()
{
    Fault planned = fault(Fault::Kind::MissingKey, "", "", -1);
    planned.key = u"featureType"_s;
    m_server->addFault(planned);
    const QByteArray first = m_server->numbers().at(0).toUtf8();
    const QByteArray second = m_server->numbers().at(1).toUtf8();
    const QJsonObject one = m_client->get(m_group + "/number/" + first).object();
    QVERIFY(one.contains("serviceName"_L1) && !one.contains("featureType"_L1));
    const QJsonArray page =
        m_client->get(m_group + "/number", {{"X-Pagination-Mode", "CachedObjectList-Pages"}}).array();
    QVERIFY(!page.isEmpty() && !page.first().toObject().contains("featureType"_L1));
    const QJsonArray batch = m_client->get(m_group + "/number/" + first + ',' + second, {{"X-Ovh-Batch", ","}}).array();
    QCOMPARE(batch.size(), 2);
    QVERIFY(!batch.at(1)[u"value"_s].toObject().contains("featureType"_L1));
    QVERIFY(batch.at(1)[u"value"_s].toObject().contains("serviceName"_L1));
}

void TestSandboxFaults::wrongValue()
{
    Fault planned = fault(Fault::Kind::WrongValue, "", "", -1);
    planned.key = u"featureType"_s;
    planned.value = 7;
    m_server->addFault(planned);
    const QByteArray number = m_server->numbers().first().toUtf8();
    QCOMPARE(m_client->get(m_group + "/number/" + number).object()[u"featureType"_s].toInt(), 7);
    QVERIFY(!m_client->get("/me").object().contains("featureType"_L1));
}

void TestSandboxFaults::clears()
{
    m_server->addFault(fault(Fault::Kind::Status, "", "", -1));
    QCOMPARE(m_client->get("/me").status, 500);
    m_server->clearFaults();
    QCOMPARE(m_client->get("/me").status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
