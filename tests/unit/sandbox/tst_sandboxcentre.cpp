// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxnumber.h"

#include <QSet>
#include <QTest>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Voice servers and contact centres: what they hold, what goes on in them, and a large one.
class TestSandboxCentre : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void looksReal();
    void looksTheSameAgain();
    void everyMenuIsReached();
    void someKeysLeadNowhere();
    void voiceServerHasNoQueues_data();
    void voiceServerHasNoQueues();
    void actsOnACall();
    void uploadsASound();
    void changesOfType_data();
    void changesOfType();
    void tokens();
    void isLarge();

private:
    std::unique_ptr<SandboxNumber> m;
};

void TestSandboxCentre::init()
{
    m = std::make_unique<SandboxNumber>(u"contactCenterSolutionExpert"_s, "ovhPabx");
}

void TestSandboxCentre::looksReal()
{
    QCOMPARE(m->get("").object()[u"isCCS"_s].toBool(), true);
    QCOMPARE(m->get("/dialplan").array().size(), 1);
    QVERIFY(m->get(m->first("/dialplan") + "/extension").array().size() >= 4);
    QVERIFY(m->get("/hunting/queue").array().size() >= 2);
    QVERIFY(m->get("/hunting/agent").array().size() >= 4);
    QCOMPARE(m->get("/hunting/customStatus").array().size(), 2);
    QVERIFY(m->get("/tts").array().size() >= 2);
    QVERIFY(m->get("/records").array().size() >= 3);
    QVERIFY(m->get(m->first("/records")).object()[u"fileUrl"_s].toString().startsWith("http://127.0.0.1"_L1));
    const QByteArray agent = m->first("/hunting/agent");
    QVERIFY(!m->get(agent + "/queue").array().isEmpty());
    QCOMPARE(m->get(agent + "/liveStatus").status, 200);
    QCOMPARE(m->get(m->first("/hunting/queue") + "/liveStatistics").status, 200);
}

void TestSandboxCentre::looksTheSameAgain()
{
    const SandboxNumber &first = *m;
    SandboxNumber again(u"contactCenterSolutionExpert"_s, "ovhPabx");
    for (const char *list : {"/menu", "/dialplan", "/tts", "/sound", "/hunting/queue", "/hunting/agent"})
        QCOMPARE(again.get(list).body, first.client->get(first.path + list).body);
    QCOMPARE(again.get(again.first("/hunting/agent")).body, m->get(m->first("/hunting/agent")).body);
}

//! Two below the main one, and one of them leads back.
void TestSandboxCentre::everyMenuIsReached()
{
    const QJsonArray menus = m->get("/menu").array();
    QCOMPARE(menus.size(), 3);
    QSet<qint64> reached;
    for (const auto menu : menus)
        for (const auto &key : m->get("/menu/" + QByteArray::number(menu.toInteger()) + "/entry").array()) {
            const QByteArray path = "/menu/" + QByteArray::number(menu.toInteger()) + "/entry/";
            const QJsonObject entry = m->get(path + QByteArray::number(key.toInteger())).object();
            if (entry[u"action"_s] == "menuSub"_L1)
                reached.insert(entry[u"actionParam"_s].toString().toLongLong());
        }
    for (const auto menu : menus)
        QVERIFY(reached.contains(menu.toInteger()));
}

void TestSandboxCentre::someKeysLeadNowhere()
{
    int good = 0;
    int bad = 0;
    for (quint32 seed = 1; seed < 12; ++seed) {
        Options options = SandboxNumber::usual();
        options.seed = seed;
        SandboxNumber one(u"cloudIvr"_s, "ovhPabx", options);
        const QByteArray entries = one.first("/menu") + "/entry";
        const QJsonArray keys = one.get(entries).array();
        const QJsonObject last =
            one.get(entries + '/' + QByteArray::number(keys.at(keys.size() - 1).toInteger())).object();
        const bool isBad = last[u"action"_s] == "menuSub"_L1 &&
                           one.get("/menu/" + last[u"actionParam"_s].toString().toUtf8()).status == 404;
        ++(isBad ? bad : good);
    }
    QVERIFY(good > 0);
    QVERIFY(bad > 0);
}

void TestSandboxCentre::voiceServerHasNoQueues_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("queue") << QByteArray("/hunting/queue") << QByteArray(R"({"strategy":"ringAll"})");
    QTest::newRow("agent")
        << QByteArray("/hunting/agent")
        << QByteArray(
               R"({"number":"0033639980001","simultaneousLines":1,"status":"available","timeout":20,"wrapUpTime":0})");
    QTest::newRow("text") << QByteArray("/tts") << QByteArray(R"({"text":"Bonjour"})");
}

void TestSandboxCentre::voiceServerHasNoQueues()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QByteArray, body);
    SandboxNumber server(u"cloudIvr"_s, "ovhPabx");
    QCOMPARE(server.post(list, body).status, 403);
    QVERIFY(server.get(list).array().isEmpty());
    QVERIFY(server.get("/menu").array().size() >= 3);
    QCOMPARE(server.get("").object()[u"isCCS"_s].toBool(true), false);
}

void TestSandboxCentre::actsOnACall()
{
    m->server.holdTime(); // no call ends by itself
    const QByteArray calls = m->first("/hunting/queue") + "/liveCalls";
    QVERIFY(!m->get(calls).array().isEmpty());
    const QByteArray call = m->first(calls);
    QCOMPARE(m->get(call).object()[u"destinationNumber"_s].toString().toUtf8(), m->number);
    if (m->get(call).object()[u"state"_s] == "Waiting"_L1) {
        QCOMPARE(m->post(call + "/hangup").status, 400);
        QCOMPARE(m->post(call + "/intercept", R"({"number":"0033199000001"})").status, 200);
        QCOMPARE(m->get(call).object()[u"state"_s].toString(), u"Answered"_s);
    }
    QCOMPARE(m->post(call + "/hold").status, 200);
    QCOMPARE(m->get(call).object()[u"onHold"_s].toBool(), true);
    QVERIFY(m->post(call + "/hangup").object().contains(u"taskId"_s));
    QVERIFY(!SandboxNumber::idsOf(m->get(calls)).contains(call.mid(call.lastIndexOf('/') + 1).toLongLong()));
}

void TestSandboxCentre::uploadsASound()
{
    const QSet<qint64> before = SandboxNumber::idsOf(m->get("/sound"));
    const QByteArray id = m->document("accueil.wav", "RIFF")[u"id"_s].toString().toUtf8();
    const Reply begun = m->post("/soundUpload", R"({"name":"accueil2.wav","documentId":")" + id + "\"}");
    QCOMPARE(m->ended(begun), u"done"_s);
    const QSet<qint64> added = SandboxNumber::idsOf(m->get("/sound")) - before;
    QCOMPARE(added.size(), 1);
    const QByteArray sound = "/sound/" + QByteArray::number(*added.begin());
    QCOMPARE(m->get(sound).object()[u"name"_s].toString(), u"accueil2.wav"_s);
    QCOMPARE(m->remove(sound).status, 200);
}

void TestSandboxCentre::changesOfType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("queues");
    QTest::newRow("voice server") << u"cloudIvr"_s << 0;
    QTest::newRow("contact centre") << u"contactCenterSolutionExpert"_s << 1;
}

void TestSandboxCentre::changesOfType()
{
    QFETCH(const QString, type);
    QVERIFY(m->server.setFeatureType(QString::fromUtf8(m->number), u"empty"_s));
    QCOMPARE(m->get("/menu").status, 404);
    QVERIFY(m->server.setFeatureType(QString::fromUtf8(m->number), type));
    for (const char *list : {"/menu", "/dialplan", "/tts", "/sound", "/records", "/hunting/agent"})
        QCOMPARE(m->get(list).body, QByteArray("[]"));
    QTEST(int(m->get("/hunting/queue").array().size()), "queues");
    QCOMPARE(m->get("/hunting").object()[u"statusIvrEnabled"_s].toBool(), true);
}

void TestSandboxCentre::tokens()
{
    const QByteArray path = m->group + "/eventToken";
    QCOMPARE(m->client->get(path).status, 404);
    QCOMPARE(m->client->call("POST", path, R"({"expiration":"2 years"})").status, 400);
    const QString token = m->client->call("POST", path, R"({"expiration":"5 minutes"})").json().toString();
    QVERIFY(!token.isEmpty());
    QCOMPARE(m->client->get(path).object()[u"token"_s].toString(), token);
    m->server.passTime(301s);
    QCOMPARE(m->client->get(path).status, 404);
    QVERIFY(m->client->call("POST", path, R"({"expiration":"unlimited"})").json().toString() != token);
    m->server.passTime(48h);
    QCOMPARE(m->client->get(path).status, 200);
    QCOMPARE(m->client->call("DELETE", path).status, 200);
    QCOMPARE(m->client->call("DELETE", path).status, 404);
}

void TestSandboxCentre::isLarge()
{
    Options options = SandboxNumber::usual();
    options.largeCentre = LargeCentre();
    SandboxNumber large(u"contactCenterSolutionExpert"_s, "ovhPabx", options);
    QCOMPARE(large.server.largeCentre().toUtf8(), large.number);
    QCOMPARE(large.get("/hunting/queue").array().size(), 20);
    QCOMPARE(large.get("/hunting/agent").array().size(), 100);
    QCOMPARE(large.get("/menu").array().size(), 40);
    qsizetype nodes = 0;
    for (const qint64 menu : SandboxNumber::idsOf(large.get("/menu")))
        nodes += large.get("/menu/" + QByteArray::number(menu) + "/entry").array().size();
    const QByteArray steps = large.first("/dialplan") + "/extension";
    for (const qint64 step : SandboxNumber::idsOf(large.get(steps)))
        nodes += 1 + large.get(steps + '/' + QByteArray::number(step) + "/rule").array().size();
    QCOMPARE(nodes, 300);
    QVERIFY(!large.get(large.first("/hunting/queue") + "/liveCalls").array().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxCentre)
#include "tst_sandboxcentre.moc"
