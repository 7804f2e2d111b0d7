// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxnumber.h"

#include <QTest>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;

//! Call queues: agents, queues, who answers where, and a queue of a size that makes itself felt.
class TestSandboxQueue : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void looksReal();
    void createsAnAgent();
    void refusesAnAgent_data();
    void refusesAnAgent();
    void keepsTheOrder_data();
    void keepsTheOrder();
    void linksOnce();
    void knowsNoAgentByTheQueue();
    void forgetsALeavingAgent();
    void changesAQueue_data();
    void changesAQueue();
    void createsAQueue();
    void forgetsABreak();
    void startsAnew();
    void answersNoOtherType_data();
    void answersNoOtherType();
    void pagesALargeQueue();
    void faultsOfEachMethod();

private:
    QByteArray agents() { return "/hunting/agent"; }
    qint64 addAgent(const QByteArray &number = "0033639980001");
    QJsonArray links() { return m->get(m_queue + "/agent").array(); }

    std::unique_ptr<SandboxNumber> m;
    QByteArray m_queue;
};

void TestSandboxQueue::init()
{
    m = std::make_unique<SandboxNumber>(u"contactCenterSolution"_s, "easyHunting");
    m_queue = m->first("/hunting/queue");
}

qint64 TestSandboxQueue::addAgent(const QByteArray &number)
{
    const QByteArray body =
        R"({"simultaneousLines":1,"status":"available","timeout":20,"wrapUpTime":0,"number":")" + number + "\"}";
    return m->post(agents(), body).object()[u"agentId"_s].toInteger();
}

void TestSandboxQueue::looksReal()
{
    const auto count = m->get(agents()).array().size();
    QVERIFY(count >= 2 && count <= 8);
    QCOMPARE(m->get("/hunting/queue").array().size(), 1);
    const QJsonArray sounds = m->get("/sound").array();
    const QJsonObject options = m->get("").object();
    QVERIFY(sounds.contains(options[u"toneOnHold"_s]) && sounds.contains(options[u"toneOnOpening"_s]));
    QVERIFY(!m->get("/records").array().isEmpty());
    QVERIFY(m->get("/timeConditions/conditions").array().size() > 5);
    const SandboxNumber same(u"contactCenterSolution"_s, "easyHunting");
    QCOMPARE(same.client->get(same.path + agents()).body, m->get(agents()).body);
}

void TestSandboxQueue::createsAnAgent()
{
    const QByteArray line = m->client->get(m->group + "/line").array().first().toString().toUtf8();
    const QByteArray outside = agents() + '/' + QByteArray::number(addAgent());
    const QByteArray inside = agents() + '/' + QByteArray::number(addAgent("+33" + line.mid(4)));
    QCOMPARE(m->get(outside).object()[u"type"_s].toString(), u"external"_s);
    QCOMPARE(m->get(inside).object()[u"type"_s].toString(), u"internal"_s);
    QCOMPARE(m->put(inside, R"({"number":"0033639980002","status":"onBreak","type":"internal"})").status, 200);
    QCOMPARE(m->get(inside).object()[u"type"_s].toString(), u"external"_s);
    QVERIFY(m->get(outside + "/queue").array().isEmpty());
}

void TestSandboxQueue::refusesAnAgent_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray whole =
        R"({"number":"0033639980001","simultaneousLines":1,"status":"available","timeout":20,"wrapUpTime":0})";
    for (const char *member : {"\"number\":\"0033639980001\",", "\"simultaneousLines\":1,", "\"status\":\"available\",",
                               "\"timeout\":20,", ",\"wrapUpTime\":0"})
        QTest::newRow(member) << QByteArray(whole).replace(member, "");
    QTest::newRow("no time to ring") << QByteArray(whole).replace("20", "0");
    QTest::newRow("unknown status") << QByteArray(whole).replace("available", "asleep");
    QTest::newRow("wrong type") << QByteArray(whole).replace("20", "\"20\"");
}

void TestSandboxQueue::refusesAnAgent()
{
    QFETCH(const QByteArray, body);
    const QJsonArray before = m->get(agents()).array();
    QCOMPARE(m->post(agents(), body).status, 400);
    QCOMPARE(m->get(agents()).array(), before);
}

void TestSandboxQueue::keepsTheOrder_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("place");
    QTest::newRow("first") << 0 << 0;
    QTest::newRow("between") << 1 << 1;
    QTest::newRow("beyond the last") << 99 << -1;
}

void TestSandboxQueue::keepsTheOrder()
{
    QFETCH(const int, position);
    QFETCH(int, place);
    const qint64 id = addAgent();
    const QByteArray agent = QByteArray::number(id);
    const QByteArray queue = m_queue.mid(m_queue.lastIndexOf('/') + 1);
    QJsonArray expected = links();
    if (place < 0)
        place = int(expected.size());
    expected.insert(place, id);
    const QByteArray body = "{\"position\":" + QByteArray::number(position) + ",\"queueId\":" + queue + '}';
    const Reply reply = m->post(agents() + '/' + agent + "/queue?queueId=" + queue, body);
    QCOMPARE(reply.object()[u"position"_s].toInt(), place);
    QCOMPARE(links(), expected);
    QCOMPARE(m->put(m_queue + "/agent/" + agent, R"({"position":0})").status, 200);
    for (qsizetype i = 0; i < links().size(); ++i) {
        const QByteArray link = m_queue + "/agent/" + QByteArray::number(links().at(i).toInteger());
        QCOMPARE(m->get(link).object()[u"position"_s].toInt(), int(i));
    }
    QCOMPARE(links().at(0).toInteger(), id);
    QCOMPARE(m->get(agents() + '/' + agent + "/queue").array().size(), 1);
}

void TestSandboxQueue::linksOnce()
{
    const QByteArray queue = m_queue.mid(m_queue.lastIndexOf('/') + 1);
    const QByteArray agent = agents() + '/' + QByteArray::number(addAgent()) + "/queue";
    QCOMPARE(m->post(agent, R"({"position":0,"queueId":1})").status, 400);
    QCOMPARE(m->post(agent, "{\"queueId\":" + queue + '}').status, 400);
    QCOMPARE(m->post(agent, "{\"position\":-1,\"queueId\":" + queue + '}').status, 400);
    QCOMPARE(m->post(agent, "{\"position\":0,\"queueId\":" + queue + '}').status, 200);
    QCOMPARE(m->post(agent, "{\"position\":0,\"queueId\":" + queue + '}').status, 400);
    QCOMPARE(m->remove(agent + '/' + queue).status, 200);
    QCOMPARE(m->remove(agent + '/' + queue).status, 404);
}

void TestSandboxQueue::knowsNoAgentByTheQueue()
{
    const Reply reply = m->post(m_queue + "/agent", R"({"position":0,"queueId":1})");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.message(), u"This agent does not exist"_s);
}

void TestSandboxQueue::forgetsALeavingAgent()
{
    const QJsonValue id = links().first();
    QCOMPARE(m->remove(agents() + '/' + QByteArray::number(id.toInteger())).body, QByteArray("null"));
    QVERIFY(!links().contains(id));
    QVERIFY(!m->get(agents()).array().contains(id));
}

void TestSandboxQueue::changesAQueue_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("whole") << QByteArray(
                                  R"({"record":true,"recordDisablingLanguage":"french","recordDisablingDigit":"7"})")
                           << 200;
    QTest::newRow("null") << QByteArray(R"({"actionOnClosure":null,"actionOnClosureParam":null})") << 200;
    QTest::newRow("unknown sound") << QByteArray(R"({"soundOnHold":7})") << 400;
    QTest::newRow("plays nothing") << QByteArray(R"({"actionOnOverflow":"playback","actionOnOverflowParam":"7"})")
                                   << 400;
    QTest::newRow("digit") << QByteArray(R"({"recordDisablingDigit":"x","record":false})") << 400;
    QTest::newRow("must not be null") << QByteArray(R"({"strategy":null})") << 400;
    QTest::newRow("negative") << QByteArray(R"({"maxMember":-1})") << 400;
}

void TestSandboxQueue::changesAQueue()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const QJsonObject before = m->get(m_queue).object();
    QCOMPARE(m->put(m_queue, body).status, status);
    const QJsonObject after = m->get(m_queue).object();
    QCOMPARE(after == before, status == 400);
}

void TestSandboxQueue::createsAQueue()
{
    QCOMPARE(m->post("/hunting/queue", "{}").status, 400);
    const QJsonObject queue = m->post("/hunting/queue", R"({"strategy":"random","description":"Deux"})").object();
    const QByteArray path = "/hunting/queue/" + QByteArray::number(queue[u"queueId"_s].toInteger());
    QCOMPARE(m->get(path).object(), queue);
    QCOMPARE(queue[u"description"_s].toString(), u"Deux"_s);
    QCOMPARE(m->remove(path).status, 200);
    QCOMPARE(m->get(path + "/agent").status, 404);
}

void TestSandboxQueue::forgetsABreak()
{
    const QJsonObject reason = m->post("/hunting/customStatus", R"({"name":"Café","color":"#112233"})").object();
    const QByteArray id = QByteArray::number(reason[u"id"_s].toInteger());
    const QByteArray agent = m->first(agents());
    QCOMPARE(m->put(agent, "{\"breakStatus\":1}").status, 400);
    QCOMPARE(m->put(agent, "{\"status\":\"onBreak\",\"breakStatus\":" + id + '}').status, 200);
    QCOMPARE(m->remove("/hunting/customStatus/" + id).status, 200);
    QVERIFY(m->get(agent).object()[u"breakStatus"_s].isNull());
}

void TestSandboxQueue::startsAnew()
{
    m->get("/scheduler");
    const QString number = QString::fromUtf8(m->number);
    QVERIFY(m->server.setFeatureType(number, u"redirect"_s));
    QCOMPARE(m->get(agents()).status, 404);
    QVERIFY(m->server.setFeatureType(number, u"easyHunting"_s));
    QVERIFY(m->get(agents()).array().isEmpty());
    QVERIFY(m->get("/sound").array().isEmpty());
    QCOMPARE(m->get("/hunting/queue").array().size(), 1);
    QVERIFY(m->get("").object()[u"toneOnHold"_s].isNull());
    QCOMPARE(m->get("/timeConditions").object()[u"enable"_s].toBool(), false);
    QVERIFY(m->client->get(m->group + "/scheduler/" + m->number + "/events").array().isEmpty());
}

void TestSandboxQueue::answersNoOtherType_data()
{
    QTest::addColumn<QByteArray>("below");
    for (const char *below : {"/conference/N/participants", "/conference/N/settings", "/redirect/N", "/vxml/N/settings",
                              "/screen/N/screenLists", "/timeCondition/N/condition", "/line/N/phone"})
        QTest::newRow(below) << QByteArray(below);
}

void TestSandboxQueue::answersNoOtherType()
{
    QFETCH(QByteArray, below);
    const Reply reply = m->client->get(m->group + below.replace("N", m->number));
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.object()[u"class"_s].toString(), u"Client::NotFound"_s);
}

void TestSandboxQueue::pagesALargeQueue()
{
    Options options = SandboxNumber::usual();
    options.largeQueue = LargeQueue{500, 300, 2000};
    SandboxNumber large(u"contactCenterSolution"_s, "easyHunting", options);
    QCOMPARE(large.server.largeQueue().toUtf8(), large.number);
    const HeaderList page{
        {"X-Pagination-Mode", "CachedObjectList-Pages"}, {"X-Pagination-Number", "2"}, {"X-Pagination-Size", "100"}};
    const QByteArray queue = large.first("/hunting/queue");
    for (const auto &[list, size] : {std::pair<QByteArray, int>{"/hunting/agent", 500},
                                     {queue + "/agent", 500},
                                     {"/timeConditions/conditions", 300},
                                     {"/screenListConditions/conditions", 2000}}) {
        const QJsonArray ids = large.get(list).array();
        QCOMPARE(ids.size(), size);
        const Reply paged = large.client->get(large.path + list, page);
        QCOMPARE(paged.header("X-Pagination-Elements").toInt(), size);
        QCOMPARE(paged.array().size(), 100);
        const QByteArray two = QByteArray::number(ids[0].toInteger()) + ',' + QByteArray::number(ids[1].toInteger());
        const QJsonArray batch = large.client->get(large.path + list + '/' + two, {{"X-Ovh-Batch", ","}}).array();
        QCOMPARE(batch.size(), 2);
        QVERIFY(batch[1].toObject()[u"value"_s].isObject());
    }
    // Every range can be written back as it is: none overlaps another one.
    const QByteArray range = large.first("/timeConditions/conditions");
    QCOMPARE(large.put(range, R"({"timeTo":"00:20:00"})").status, 200);
}

void TestSandboxQueue::faultsOfEachMethod()
{
    for (const auto &method : {u"PUT"_s, u"POST"_s, u"DELETE"_s}) {
        Fault fault;
        fault.method = method;
        fault.path = u"*/hunting/agent*"_s;
        fault.status = 503;
        m->server.addFault(fault);
    }
    const QByteArray agent = m->first(agents());
    QCOMPARE(m->put(agent, "{}").status, 503);
    QCOMPARE(m->post(agents(), "{}").status, 503);
    QCOMPARE(m->remove(agent).status, 503);
    QCOMPARE(m->get(agent).status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxQueue)
#include "tst_sandboxqueue.moc"
