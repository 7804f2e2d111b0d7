// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxnumber.h"
#include "support/callthatgets.h"

#include <QTest>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Calls that are going on: what is seen of them, what can be done to them, and what the agents do.
class TestSandboxLive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void callsComeAndGo();
    void actions_data();
    void actions();
    void intercepts();
    void refusesBodies_data();
    void refusesBodies();
    void figuresGrow();
    void agentsWork();
    void nobodyNoCalls();

private:
    //! Lets time pass until there is a call that has just got into this state; its path.
    QByteArray callIn(const QString &state);

    std::unique_ptr<SandboxNumber> m;
    QByteArray m_queue;
};

void TestSandboxLive::init()
{
    m = std::make_unique<SandboxNumber>(u"contactCenterSolution"_s, "easyHunting");
    m_queue = m->first("/hunting/queue");
}

QByteArray TestSandboxLive::callIn(const QString &state)
{
    const auto ask = [this](const QString &path) { return m->get('/' + path.toUtf8()).json(); };
    const QString path = Aiguilleur::Test::callThatGets(state, m->server, ask);
    return path.isEmpty() ? QByteArray() : '/' + path.toUtf8();
}

void TestSandboxLive::callsComeAndGo()
{
    QSet<qint64> seen;
    for (int i = 0; i < 60; ++i, m->server.passTime(5s))
        for (const auto id : m->get(m_queue + "/liveCalls").array())
            seen.insert(id.toInteger());
    QVERIFY(seen.size() > 4);
    const QJsonObject call = m->get(callIn(u"Answered"_s)).object();
    QVERIFY(!call[u"agent"_s].toString().isEmpty() && call[u"answered"_s].isString());
    QVERIFY(m->get(callIn(u"Waiting"_s)).object()[u"answered"_s].isNull());
}

void TestSandboxLive::actions_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("after");
    const QByteArray number = R"({"number":"0033199001234"})";
    QTest::newRow("hangup") << QByteArray("hangup") << QByteArray() << 404;
    QTest::newRow("transfer") << QByteArray("transfer") << number << 404;
    QTest::newRow("eavesdrop") << QByteArray("eavesdrop") << number << 200;
    QTest::newRow("whisper") << QByteArray("whisper")
                             << QByteArray(R"({"number":"0033199001234","whisperingMode":"Whisper to agent only"})")
                             << 200;
}

void TestSandboxLive::actions()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QByteArray, body);
    QFETCH(const int, after);
    const QByteArray waiting = callIn(u"Waiting"_s);
    QCOMPARE(m->post(waiting + '/' + action, body).status, 400);
    const QByteArray call = callIn(u"Answered"_s);
    const Reply posted = m->post(call + '/' + action, body);
    QCOMPARE(posted.object()[u"status"_s].toString(), u"todo"_s);
    QCOMPARE(m->get(call).status, after);
    if (after == 200) {
        QCOMPARE(m->post(call + "/hold").status, 200);
        QCOMPARE(m->get(call).object()[u"onHold"_s].toBool(), true);
        QCOMPARE(m->post(call + "/hold").status, 200);
        QCOMPARE(m->get(call).object()[u"onHold"_s].toBool(), false);
    }
    QCOMPARE(m->ended(posted), u"done"_s);
}

void TestSandboxLive::intercepts()
{
    const QByteArray body = R"({"number":"0033199001234"})";
    const QByteArray call = callIn(u"Waiting"_s);
    QCOMPARE(m->post(call + "/intercept", body).status, 200);
    const QJsonObject after = m->get(call).object();
    QCOMPARE(after[u"state"_s].toString(), u"Answered"_s);
    QCOMPARE(after[u"agent"_s].toString(), u"0033199001234"_s);
    QCOMPARE(m->post(call + "/intercept", body).status, 400);
}

void TestSandboxLive::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no number") << QByteArray("eavesdrop") << QByteArray("{}");
    QTest::newRow("empty number") << QByteArray("transfer") << QByteArray(R"({"number":""})");
    QTest::newRow("wrong type") << QByteArray("transfer") << QByteArray(R"({"number":33199001234})");
    QTest::newRow("no mode") << QByteArray("whisper") << QByteArray(R"({"number":"0033199001234"})");
    QTest::newRow("unknown mode") << QByteArray("whisper")
                                  << QByteArray(R"({"number":"0033199001234","whisperingMode":"loudly"})");
}

void TestSandboxLive::refusesBodies()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QByteArray, body);
    QCOMPARE(m->post(callIn(u"Answered"_s) + '/' + action, body).status, 400);
    QCOMPARE(m->post(m_queue + "/liveCalls/1/" + action, body).status, 404);
}

void TestSandboxLive::figuresGrow()
{
    m->server.passTime(10min);
    const QJsonObject before = m->get(m_queue + "/liveStatistics").object();
    m->server.passTime(5min);
    const QJsonObject after = m->get(m_queue + "/liveStatistics").object();
    if (before[u"lastReset"_s] == after[u"lastReset"_s])
        QVERIFY(after[u"callsTotal"_s].toInt() > before[u"callsTotal"_s].toInt());
    QVERIFY(after[u"callsAnswered"_s].toInt() + after[u"callsLost"_s].toInt() <= after[u"callsTotal"_s].toInt());
}

void TestSandboxLive::agentsWork()
{
    QSet<QString> states;
    const QJsonArray agents = m->get(m_queue + "/agent").array();
    for (int i = 0; i < 30; ++i, m->server.passTime(5s))
        for (const auto id : agents)
            states.insert(m->get(m_queue + "/agent/" + QByteArray::number(id.toInteger()) + "/liveStatus")
                              .object()[u"status"_s]
                              .toString());
    QVERIFY(states.contains(u"inAQueueCall"_s) && states.contains(u"receiving"_s));
    const QByteArray first = "/hunting/agent/" + QByteArray::number(agents.first().toInteger());
    m->put(first, R"({"status":"loggedOut"})");
    QCOMPARE(m->get(first + "/liveStatus").object()[u"status"_s].toString(), u"loggedOut"_s);
    QVERIFY(m->get(first + "/calls").array().isEmpty());
}

void TestSandboxLive::nobodyNoCalls()
{
    for (const auto id : m->get(m_queue + "/agent").array())
        m->put("/hunting/agent/" + QByteArray::number(id.toInteger()), R"({"status":"loggedOut"})");
    QVERIFY(m->get(m_queue + "/liveCalls").array().isEmpty());
    QCOMPARE(m->get(m_queue + "/liveStatistics").object()[u"callsTotal"_s].toInt(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxLive)
#include "tst_sandboxlive.moc"
