// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxnumber.h"

#include <QSet>
#include <QTest>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;

//! Menus and plans: what is created and altered, what is refused, and what has to stay.
class TestSandboxPabx : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void createsAndDeletes_data();
    void createsAndDeletes();
    void refuses_data();
    void refuses();
    void refusesAParameter_data();
    void refusesAParameter();
    void takesAParameter_data();
    void takesAParameter();
    void keepsWhatIsUsed_data();
    void keepsWhatIsUsed();
    void letsGoOfWhatIsUnused();
    void deletesAPlanWithItsSteps();
    void hoursOfAStep_data();
    void hoursOfAStep();
    void altersOnlyWhatIsWritable();
    void hasNoPut_data();
    void hasNoPut();
    void unknownObjects_data();
    void unknownObjects();
    void ringsSeveralOnOneKey();

private:
    std::unique_ptr<SandboxNumber> m;
};

void TestSandboxPabx::init()
{
    m = std::make_unique<SandboxNumber>(u"contactCenterSolutionExpert"_s, "ovhPabx");
}

void TestSandboxPabx::createsAndDeletes_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("answers");
    const auto row = [](const char *name, const char *list, const char *body, bool answers = true) {
        QTest::newRow(name) << QByteArray(list) << QByteArray(body) << answers;
    };
    row("menu", "/menu", R"({"name":"Menu","greetSound":SOUND})");
    row("key", "/MENU/entry", R"({"dtmf":"5","action":"menuTop","position":9})");
    row("keys", "/MENU/entry", R"({"dtmf":"12#","action":"callcenter","actionParam":"QUEUE","position":9})");
    row("text", "/tts", R"({"text":"Bonjour","voice":"Loic"})", false);
    row("plan", "/dialplan",
        R"({"name":"P","anonymousRejection":false,"showCallerNumber":"both","transferTimeout":0})");
    row("step", "/PLAN/extension", R"({"enable":false,"position":9,"schedulerCategory":"holidays"})");
    row("rule", "/STEP/rule", R"({"action":"hunting","actionParam":"QUEUE","negativeAction":true,"position":7})");
    row("hours", "/STEP/conditionTime", R"({"weekDay":"sunday","timeFrom":"10:00:00","timeTo":"00:00:00"})");
    row("caller", "/STEP/conditionScreenList", R"({"callerIdNumber":"+3399","screenListType":"incomingWhiteList"})");
    row("called", "/STEP/conditionScreenList",
        R"({"destinationNumber":"+3399","screenListType":"destinationBlackList"})");
    row("queue", "/hunting/queue", R"({"strategy":"random","soundOnHold":SOUND})");
    row("break", "/hunting/customStatus", R"({"name":"Pause","color":"#123456"})");
}

void TestSandboxPabx::createsAndDeletes()
{
    QFETCH(QByteArray, list);
    QFETCH(const bool, answers);
    QFETCH(QByteArray, body);
    list = m->filled(list);
    const QSet<qint64> before = SandboxNumber::idsOf(m->get(list));
    const Reply made = m->post(list, m->filled(body));
    QVERIFY2(made.status == 200, qPrintable(made.message()));
    QCOMPARE(made.json().isObject(), answers);
    const QSet<qint64> added = SandboxNumber::idsOf(m->get(list)) - before;
    QCOMPARE(added.size(), 1);
    const QByteArray path = list + '/' + QByteArray::number(*added.begin());
    QCOMPARE(m->get(path).status, 200);
    if (answers)
        QCOMPARE(m->get(path).object(), made.object());
    QVERIFY(!made.object().contains(u"enable"_s));
    QCOMPARE(m->remove(path).status, 200);
    QCOMPARE(m->get(path).status, 404);
    QCOMPARE(SandboxNumber::idsOf(m->get(list)), before);
}

void TestSandboxPabx::refuses_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *list, const char *body) {
        QTest::newRow(name) << QByteArray(list) << QByteArray(body);
    };
    row("menu without a name", "/menu", R"({"name":" "})");
    row("menu with a sound that is not there", "/menu", R"({"name":"M","greetSound":1})");
    row("menu with a text that is not there", "/menu", R"({"name":"M","invalidSoundTts":1})");
    row("menu that waits less than nothing", "/menu", R"({"name":"M","timeout":-1})");
    row("key that no telephone has", "/MENU/entry", R"({"dtmf":"A","action":"menuTop","position":1})");
    row("no key", "/MENU/entry", R"({"dtmf":"","action":"menuTop","position":1})");
    row("key without a position", "/MENU/entry", R"({"dtmf":"1","action":"menuTop"})");
    row("key before the first", "/MENU/entry", R"({"dtmf":"1","action":"menuTop","position":0})");
    row("key with an unknown action", "/MENU/entry", R"({"dtmf":"1","action":"hangup","position":1})");
    row("no text", "/tts", R"({"text":""})");
    row("unknown voice", "/tts", R"({"text":"A","voice":"Nobody"})");
    row("transfer too long", "/dialplan",
        R"({"name":"P","anonymousRejection":false,"showCallerNumber":"both","transferTimeout":1801})");
    row("transfer too short", "/dialplan",
        R"({"name":"P","anonymousRejection":false,"showCallerNumber":"both","transferTimeout":-1})");
    row("plan without all", "/dialplan", R"({"name":"P"})");
    row("step that is enabled", "/PLAN/extension", R"({"enabled":true,"position":1})");
    row("step before the first", "/PLAN/extension", R"({"enable":true,"position":0})");
    row("rule before the first", "/STEP/rule", R"({"action":"hangup","negativeAction":false,"position":0})");
    row("nobody in a list", "/STEP/conditionScreenList", R"({"screenListType":"incomingWhiteList"})");
    row("no number in a list", "/STEP/conditionScreenList",
        R"({"callerIdNumber":"bob","screenListType":"incomingWhiteList"})");
    row("queue with a sound that is not there", "/hunting/queue", R"({"strategy":"random","soundOnHold":1})");
}

void TestSandboxPabx::refuses()
{
    QFETCH(QByteArray, list);
    QFETCH(const QByteArray, body);
    list = m->filled(list);
    const QByteArray before = m->get(list).body;
    const Reply refused = m->post(list, m->filled(body));
    QCOMPARE(refused.status, 400);
    QVERIFY(!refused.message().isEmpty());
    QCOMPARE(m->get(list).body, before);
}

void TestSandboxPabx::refusesAParameter_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("parameter");
    const auto row = [](const char *action, const char *parameter) {
        QTest::addRow("%s %s", action, parameter) << QByteArray(action) << QByteArray(parameter);
    };
    for (const char *action : {"playback", "endless_playback", "tts", "ivr", "hunting"}) {
        row(action, "");
        row(action, "1");
        row(action, "../menu");
    }
    row("setCallerName", " ");
    row("bridge", "0123456789x");
    row("bridge", "012345678");
    row("bridge", "+1");
    row("readDtmf", "with space");
    row("readDtmf", "abcdefghijklmnopqrstuvwxy");
    row("sleep", "999");
    row("sleep", "86400001");
    row("sleep", "long");
    row("voicemail", "0033639980001");
}

void TestSandboxPabx::refusesAParameter()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QByteArray, parameter);
    const QByteArray rules = m->filled("/STEP/rule");
    const QByteArray given = R"("action":")" + action + R"(","actionParam":")" + parameter + "\"";
    const Reply refused = m->post(rules, '{' + given + R"(,"negativeAction":false,"position":1})");
    QCOMPARE(refused.status, 400);
    const QByteArray rule = m->first(rules);
    const QByteArray before = m->get(rule).body;
    const Reply kept = m->put(rule, '{' + given + '}');
    QCOMPARE(kept.status, 400);
    QCOMPARE(m->get(rule).body, before);
}

void TestSandboxPabx::takesAParameter_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("parameter");
    const auto row = [](const char *action, const char *parameter) {
        QTest::newRow(action) << QByteArray(action) << QByteArray(parameter);
    };
    row("playback", "SOUND");
    row("endless_playback", "SOUND");
    row("tts", "TTS");
    row("ivr", "MENU");
    row("hunting", "QUEUE");
    row("setCallerName", "Standard");
    row("bridge", "+33199000001");
    row("readDtmf", "dossier1");
    row("sleep", "86400000");
    row("voicemail", "LINE");
    row("hangup", "");
}

void TestSandboxPabx::takesAParameter()
{
    QFETCH(const QByteArray, action);
    QFETCH(QByteArray, parameter);
    parameter = m->filled(parameter);
    const QByteArray given = R"("action":")" + action + R"(","actionParam":")" + parameter + "\"";
    const Reply made = m->post(m->filled("/STEP/rule"), '{' + given + R"(,"negativeAction":false,"position":1})");
    QVERIFY2(made.status == 200, qPrintable(made.message()));
    QCOMPARE(made.object()[u"actionParam"_s].toString().toUtf8(), parameter);
}

void TestSandboxPabx::keepsWhatIsUsed_data()
{
    QTest::addColumn<QByteArray>("list");
    for (const char *list : {"/menu", "/hunting/queue", "/tts", "/sound"})
        QTest::newRow(list) << QByteArray(list);
}

void TestSandboxPabx::keepsWhatIsUsed()
{
    QFETCH(const QByteArray, list);
    const QByteArray used = m->first(list);
    const Reply refused = m->remove(used);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.object()[u"class"_s].toString(), u"Client::Forbidden"_s);
    QCOMPARE(m->get(used).status, 200);
}

//! Plan first, then keys, then menus, queues, texts and sounds: as one has to do it.
void TestSandboxPabx::letsGoOfWhatIsUnused()
{
    QCOMPARE(m->remove(m->first("/dialplan")).status, 200);
    for (const qint64 menu : SandboxNumber::idsOf(m->get("/menu")))
        for (const qint64 key : SandboxNumber::idsOf(m->get("/menu/" + QByteArray::number(menu) + "/entry")))
            QCOMPARE(m->remove("/menu/" + QByteArray::number(menu) + "/entry/" + QByteArray::number(key)).status, 200);
    for (const QByteArray list : {"/menu", "/hunting/queue", "/hunting/agent", "/tts", "/sound"}) {
        for (const qint64 id : SandboxNumber::idsOf(m->get(list)))
            QCOMPARE(m->remove(list + '/' + QByteArray::number(id)).status, 200);
        QVERIFY(m->get(list).array().isEmpty());
    }
}

void TestSandboxPabx::deletesAPlanWithItsSteps()
{
    const QByteArray plan = m->filled("/PLAN");
    const QByteArray step = m->filled("/STEP");
    QCOMPARE(m->get(step + "/rule").status, 200);
    QCOMPARE(m->remove(plan).status, 200);
    for (const QByteArray &gone :
         {plan, QByteArray(plan + "/extension"), step, QByteArray(step + "/rule"), QByteArray(step + "/conditionTime")})
        QCOMPARE(m->get(gone).status, 404);
    QCOMPARE(m->post(step + "/rule", R"({"action":"hangup","negativeAction":false,"position":1})").status, 404);
    QVERIFY(m->get("/dialplan").array().isEmpty());
}

void TestSandboxPabx::hoursOfAStep_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *from, const char *to, int status) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << status;
    };
    row("just before", "08:00:00", "10:00:00", 200);
    row("just after", "12:00:00", "13:00:00", 200);
    row("until midnight", "12:00:00", "00:00:00", 200);
    row("over the end", "11:59:59", "13:00:00", 400);
    row("over the beginning", "09:00:00", "10:00:01", 400);
    row("within", "10:30:00", "11:00:00", 400);
    row("around", "00:00:00", "00:00:00", 400);
    row("backwards", "15:00:00", "14:00:00", 400);
    row("of no length", "15:00:00", "15:00:00", 400);
    row("no time of day", "25:00:00", "26:00:00", 400);
}

void TestSandboxPabx::hoursOfAStep()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const QByteArray list = m->filled("/STEP/conditionTime");
    const auto add = [&](const QByteArray &begin, const QByteArray &end) {
        return m->post(list, R"({"weekDay":"sunday","timeFrom":")" + begin + R"(","timeTo":")" + end + "\"}").status;
    };
    QCOMPARE(add("10:00:00", "12:00:00"), 200);
    QTEST(add(from, to), "status");
}

void TestSandboxPabx::altersOnlyWhatIsWritable()
{
    const QByteArray key = m->first(m->filled("/MENU/entry"));
    QCOMPARE(m->put(key, R"({"dtmf":"7","position":5})").status, 200);
    QCOMPARE(m->get(key).object()[u"dtmf"_s].toString(), u"7"_s);
    QCOMPARE(m->get(key).object()[u"position"_s].toInteger(), 1);
    const QByteArray step = m->filled("/STEP");
    QCOMPARE(m->put(step, R"({"enabled":false,"position":4})").status, 200);
    QCOMPARE(m->get(step).object()[u"enabled"_s].toBool(true), false);
    QCOMPARE(m->get(step).object()[u"position"_s].toInteger(), 4);
    QCOMPARE(m->put("", R"({"description":"Accueil du siège"})").status, 200);
    QCOMPARE(m->client->get(m->group + "/service/" + m->number).object()[u"description"_s].toString(),
             u"Accueil du siège"_s);
    const QByteArray queue = m->first("/hunting/queue");
    QCOMPARE(m->put(queue, R"({"followCallForwards":true,"confirmKey":"*"})").status, 200);
    QCOMPARE(m->post("/hunting/queue", R"({"strategy":"random","confirmKey":"*"})").status, 400);
}

void TestSandboxPabx::hasNoPut_data()
{
    QTest::addColumn<QByteArray>("list");
    for (const char *list : {"/sound", "/hunting/customStatus", "/records", "/STEP/conditionScreenList"})
        QTest::newRow(list) << QByteArray(list);
}

void TestSandboxPabx::hasNoPut()
{
    QFETCH(const QByteArray, list);
    const QByteArray path = m->first(m->filled(list));
    QCOMPARE(m->get(path).status, 200);
    QVERIFY(m->put(path, "{}").status >= 400);
}

void TestSandboxPabx::unknownObjects_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/menu/1", "/menu/1/entry", "/MENU/entry/1", "/dialplan/1", "/dialplan/1/extension", "/PLAN/extension/1",
          "/PLAN/extension/1/rule", "/PLAN/extension/1/conditionTime", "/STEP/rule/1", "/STEP/conditionScreenList/1",
          "/tts/1", "/sound/1", "/records/1", "/hunting/queue/1", "/hunting/queue/1/agent",
          "/hunting/queue/1/liveCalls", "/hunting/agent/1", "/hunting/agent/1/liveStatus", "/AGENT/queue/1"})
        QTest::newRow(path) << QByteArray(path);
}

void TestSandboxPabx::unknownObjects()
{
    QFETCH(const QByteArray, path);
    const Reply reply = m->get(m->filled(path));
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.object()[u"class"_s].toString(), u"Client::NotFound"_s);
}

//! A name for the caller, then the call: both on one key.
void TestSandboxPabx::ringsSeveralOnOneKey()
{
    const QByteArray keys = m->filled("/MENU/entry");
    QCOMPARE(m->post(keys, R"({"dtmf":"6","action":"setCallerName","actionParam":"SAV","position":20})").status, 200);
    QCOMPARE(m->post(keys, R"({"dtmf":"6","action":"menuExit","position":21})").status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxPabx)
#include "tst_sandboxpabx.moc"
