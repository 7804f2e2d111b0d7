// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxnumber.h"

#include <QTest>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Conferences: settings, web pages, past meetings, and people who come, talk and are thrown out.
class TestSandboxConference : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<SandboxNumber>(u"conference"_s, "conference"); }
    void settings_data();
    void settings();
    void webPages();
    void histories();
    void moderates_data();
    void moderates();
    void locks();
    void variesWithTime();
    void emptiesOut();
    void aFreshOneIsEmpty();
    void aFailedTaskChangesNothing();
    void announces();

private:
    std::unique_ptr<SandboxNumber> m;
};

void TestSandboxConference::settings_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("PIN") << QByteArray(R"({"pin":"12345678"})") << 200;
    QTest::newRow("one digit") << QByteArray(R"({"pin":"7"})") << 200;
    QTest::newRow("no PIN") << QByteArray(R"({"pin":""})") << 200;
    QTest::newRow("long PIN") << QByteArray(R"({"pin":"123456789","language":"de"})") << 400;
    QTest::newRow("letters") << QByteArray(R"({"pin":"12ab"})") << 400;
    QTest::newRow("language") << QByteArray(R"({"language":"pl"})") << 400;
    QTest::newRow("no address") << QByteArray(R"({"reportStatus":"other","reportEmail":null})") << 400;
    QTest::newRow("address") << QByteArray(R"({"reportStatus":"other","reportEmail":"a@example.com"})") << 200;
}

void TestSandboxConference::settings()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const QJsonObject before = m->get("/settings").object();
    QCOMPARE(m->put("/settings", body).status, status);
    const QJsonObject after = m->get("/settings").object();
    if (status == 400)
        QCOMPARE(after, before);
    const QJsonObject given = Reply{200, body, {}}.object();
    for (auto it = given.begin(); status == 200 && it != given.end(); ++it)
        QCOMPARE(after[it.key()], it.value());
}

void TestSandboxConference::webPages()
{
    const QJsonObject one = m->post("/webAccess", R"({"type":"read"})").object();
    const QJsonObject two = m->post("/webAccess", R"({"type":"read"})").object();
    QVERIFY(one[u"url"_s] != two[u"url"_s]);
    const QByteArray path = "/webAccess/" + QByteArray::number(one[u"id"_s].toInteger());
    QCOMPARE(m->get(path).object(), one);
    QCOMPARE(m->remove(path).status, 200);
    QCOMPARE(m->get(path).status, 404);
    QCOMPARE(m->post("/webAccess", R"({"type":"admin"})").status, 400);
}

void TestSandboxConference::histories()
{
    const QJsonArray all = m->get("/histories").array();
    QVERIFY(!all.isEmpty());
    const QJsonObject meeting = m->get(m->first("/histories")).object();
    QVERIFY(!meeting[u"events"_s].toArray().isEmpty());
    const QByteArray begin = meeting[u"dateBegin"_s].toString().toUtf8().toPercentEncoding(":");
    QCOMPARE(m->get("/histories?dateBegin.from=" + begin).array(), all);
    QCOMPARE(m->get("/histories?dateBegin.to=" + begin).array().size(), 1);
    QCOMPARE(m->get("/histories?dateBegin.to=yesterday").status, 400);
}

void TestSandboxConference::moderates_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("value");
    QTest::newRow("mute") << QByteArray("mute") << u"speak"_s << false;
    QTest::newRow("unmute") << QByteArray("unmute") << u"speak"_s << true;
    QTest::newRow("deaf") << QByteArray("deaf") << u"hear"_s << false;
    QTest::newRow("undeaf") << QByteArray("undeaf") << u"hear"_s << true;
}

void TestSandboxConference::moderates()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QString, member);
    QFETCH(const bool, value);
    const QByteArray person = m->first("/participants");
    const Reply posted = m->post(person + '/' + action);
    QCOMPARE(posted.object()[u"status"_s].toString(), u"todo"_s);
    const QJsonObject after = m->get(person).object();
    QCOMPARE(after[member].toBool(), value);
    if (!after[u"speak"_s].toBool())
        QCOMPARE(after[u"talking"_s].toBool(), false);
    QCOMPARE(m->ended(posted), u"done"_s);
    QCOMPARE(m->post("/participants/1/" + action).status, 404);
}

void TestSandboxConference::locks()
{
    QCOMPARE(m->post("/lock").status, 200);
    QCOMPARE(m->get("/informations").object()[u"locked"_s].toBool(), true);
    QCOMPARE(m->post("/unlock").status, 200);
    QCOMPARE(m->get("/informations").object()[u"locked"_s].toBool(), false);
}

void TestSandboxConference::variesWithTime()
{
    const QByteArray person = m->first("/participants");
    QSet<QByteArray> states;
    for (int i = 0; i < 20; ++i) {
        m->server.passTime(3s);
        states.insert(m->get(person).body);
    }
    QVERIFY(states.size() > 3);
}

void TestSandboxConference::emptiesOut()
{
    const QJsonArray people = m->get("/participants").array();
    QCOMPARE(m->get("/informations").object()[u"membersCount"_s].toInt(), people.size());
    for (const auto id : people)
        QCOMPARE(m->post("/participants/" + QByteArray::number(id.toInteger()) + "/kick").status, 200);
    QVERIFY(m->get("/participants").array().isEmpty());
    QCOMPARE(m->get("/informations").status, 404);
    QCOMPARE(m->post("/lock").status, 400);
}

void TestSandboxConference::aFreshOneIsEmpty()
{
    m->get("/participants");
    const QString number = QString::fromUtf8(m->number);
    m->server.setFeatureType(number, u"empty"_s);
    QCOMPARE(m->get("/settings").status, 404);
    m->server.setFeatureType(number, u"conference"_s);
    QCOMPARE(m->get("/settings").object()[u"pin"_s].toString(), QString());
    QVERIFY(m->get("/participants").array().isEmpty());
    QVERIFY(m->get("/histories").array().isEmpty());
    QCOMPARE(m->get("/informations").status, 404);
}

void TestSandboxConference::aFailedTaskChangesNothing()
{
    Fault fault;
    fault.kind = Fault::Kind::TaskError;
    fault.path = u"*/kick"_s;
    fault.message = u"Busy"_s;
    m->server.addFault(fault);
    const QByteArray person = m->first("/participants");
    const Reply posted = m->post(person + "/kick");
    QCOMPARE(m->get(person).status, 200);
    QCOMPARE(m->ended(posted), u"error: Busy"_s);
}

void TestSandboxConference::announces()
{
    const QByteArray id = m->document("bienvenue.mp3", "sound")[u"id"_s].toString().toUtf8();
    QCOMPARE(m->post("/announceUpload", "{}").status, 400);
    QCOMPARE(m->ended(m->post("/announceUpload", "{\"documentId\":\"" + id + "\"}")), u"done"_s);
    const QJsonObject settings = m->get("/settings").object();
    QVERIFY(settings[u"announceFile"_s].toBool() && settings[u"announceSoundId"_s].isDouble());
    QCOMPARE(settings[u"announceFilename"_s].toString(), u"bienvenue.mp3"_s);
}

QTEST_GUILESS_MAIN(TestSandboxConference)
#include "tst_sandboxconference.moc"
