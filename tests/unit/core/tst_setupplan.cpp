// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupplanning.h"

#include <QRandomGenerator>
#include <QTest>

using namespace SetupPlanning;

class tst_SetupPlan : public QObject
{
    Q_OBJECT

private slots:
    void nothing();
    void onlyWhatChanged();
    void onlyWhatCanBeWritten();
    void actions_data();
    void actions();
    void memberAdded();
    void memberWithItsUsualValues();
    void memberRemoved();
    void memberReplaced();
    void memberLeavesAndStaysAnAgent();
    void orders_data();
    void orders();
    void anyOrder();
    void conference();
    void pinWithoutAFormerOne();
    void vxmlForTheFirstTime();
    void redirection_data();
    void redirection();
    void presentation();
    void triedLinesDoNotCount();
    void backFromAnotherType();
};

void tst_SetupPlan::nothing()
{
    QCOMPARE(plan(callQueue(), callQueue()), QStringList());
    QVERIFY(setupPlan(context(u"empty"_s), {}, {}).isEmpty());
}

void tst_SetupPlan::onlyWhatChanged()
{
    SetupDocument draft = callQueue();
    draft.setValue(root, u"strategy"_s, u"random"_s);
    draft.setValue(queue, u"maxMember"_s, 6);
    draft.setValue(agents + u"/2"_s, u"timeout"_s, 30);
    draft.setValue(root + u"/hunting"_s, u"g729"_s, true);
    QCOMPARE(plan(callQueue(), draft),
             QStringList({u"PUT easyHunting {\"strategy\":\"random\"}"_s, u"PUT easyHunting/hunting {\"g729\":true}"_s,
                          u"PUT easyHunting/hunting/agent/2 {\"timeout\":30}"_s,
                          u"PUT easyHunting/hunting/queue/7 {\"maxMember\":6}"_s}));
    const SetupStep step = setupPlan(context(u"easyHunting"_s), callQueue(), draft).first();
    QCOMPARE(step.undoMethod, "PUT");
    QCOMPARE(step.undoPath, root);
    QCOMPARE(step.undoBody, QJsonObject({{u"strategy"_s, u"ringAll"_s}}));
    QCOMPARE(step.subject, root);
}

void tst_SetupPlan::onlyWhatCanBeWritten()
{
    SetupDocument draft = callQueue();
    draft.setValue(root, u"isCCS"_s, false);
    draft.setValue(root, u"unknownMember"_s, 1);
    draft.setValue(queue, u"confirmKey"_s, QJsonValue::Null); // as if it were there
    QCOMPARE(plan(callQueue(), draft), QStringList());
}

void tst_SetupPlan::actions_data()
{
    QTest::addColumn<QJsonValue>("action");
    QTest::addColumn<QJsonValue>("parameter");
    QTest::addColumn<QString>("body");
    const QJsonValue none;
    QTest::newRow("sound as a number") << QJsonValue(u"playback"_s) << QJsonValue(13)
                                       << uR"({"actionOnOverflowParam":"13"})"_s;
    QTest::newRow("same sound as a number") << QJsonValue(u"playback"_s) << QJsonValue(12) << QString();
    QTest::newRow("voicemail") << QJsonValue(u"voicemail"_s) << QJsonValue(phoneLine)
                               << uR"({"actionOnOverflow":"voicemail","actionOnOverflowParam":"%1"})"_s.arg(phoneLine);
    QTest::newRow("nothing to play") << QJsonValue(u"voicemail"_s) << none
                                     << uR"({"actionOnOverflow":null,"actionOnOverflowParam":null})"_s;
    QTest::newRow("no action") << none << QJsonValue(u"12"_s)
                               << uR"({"actionOnOverflow":null,"actionOnOverflowParam":null})"_s;
}

void tst_SetupPlan::actions()
{
    QFETCH(const QJsonValue, action);
    QFETCH(const QJsonValue, parameter);
    QFETCH(const QString, body);
    SetupDocument draft = callQueue();
    draft.setValue(queue, u"actionOnOverflow"_s, action);
    draft.setValue(queue, u"actionOnOverflowParam"_s, parameter);
    const QStringList wanted =
        body.isEmpty() ? QStringList() : QStringList(u"PUT easyHunting/hunting/queue/7 "_s + body);
    QCOMPARE(plan(callQueue(), draft), wanted);
}

void tst_SetupPlan::memberAdded()
{
    SetupDocument draft = callQueue();
    const QString added = SetupMembers::add(draft, root, u"7"_s, agent(0, u"0033199007777"_s), 2);
    const QList<SetupStep> steps = setupPlan(context(u"easyHunting"_s), callQueue(), draft);
    QCOMPARE(brief(steps),
             QStringList({u"POST easyHunting/hunting/agent {\"number\":\"0033199007777\",\"simultaneousLines\":1,"
                          "\"status\":\"available\",\"timeout\":20,\"wrapUpTime\":0}"_s,
                          u"POST easyHunting/hunting/agent/new/queue {\"position\":2,\"queueId\":7}"_s}));
    QCOMPARE(steps[0].creates, SetupDocument::idOf(added));
    QCOMPARE(steps[0].idKey, u"agentId"_s);
    QCOMPARE(steps[0].undoMethod, "DELETE");
    QCOMPARE(steps[0].undoPath, added);
    QVERIFY(steps[1].goesWithOther);
    QCOMPARE(steps[1].verification, members);
}

void tst_SetupPlan::memberWithItsUsualValues()
{
    SetupDocument draft = callQueue();
    SetupMembers::add(draft, root, u"7"_s, {{u"number"_s, u"0033199007777"_s}, {u"timeout"_s, 12}});
    QCOMPARE(plan(callQueue(), draft).first(),
             u"POST easyHunting/hunting/agent {\"number\":\"0033199007777\",\"simultaneousLines\":1,"
             "\"status\":\"available\",\"timeout\":12,\"wrapUpTime\":0}"_s);
}

void tst_SetupPlan::memberRemoved()
{
    SetupDocument base = callQueue();
    base.setValue(agents + u"/2"_s, u"breakStatus"_s, 9);
    SetupDocument draft = base;
    SetupMembers::remove(draft, agents + u"/2"_s);
    const QList<SetupStep> steps = setupPlan(context(u"easyHunting"_s), base, draft);
    QCOMPARE(brief(steps), QStringList(u"DELETE easyHunting/hunting/agent/2"_s));
    const SetupStep &step = steps.first();
    QCOMPARE(step.undoMethod, "POST");
    QCOMPARE(step.undoPath, agents);
    QCOMPARE(step.undoBody.value("number"_L1).toString(), u"0033199000002"_s);
    QVERIFY(!step.undoBody.contains("agentId"_L1));
    QCOMPARE(step.idKey, u"agentId"_s);
    QCOMPARE(step.undoFurther.size(), 2);
    QCOMPARE(step.undoFurther[0].body, QJsonObject({{u"breakStatus"_s, 9}}));
    QCOMPARE(step.undoFurther[1].path, agents + u"/2/queue"_s);
    QCOMPARE(step.undoFurther[1].body, QJsonObject({{u"position"_s, 1}, {u"queueId"_s, 7}}));
}

void tst_SetupPlan::memberReplaced()
{
    SetupDocument draft = callQueue();
    SetupMembers::remove(draft, agents + u"/2"_s);
    SetupMembers::add(draft, root, u"7"_s, agent(0, u"0033199000002"_s), 0);
    const QStringList steps = plan(callQueue(), draft);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps[0], u"DELETE easyHunting/hunting/agent/2"_s);
    QVERIFY(steps[1].startsWith("POST easyHunting/hunting/agent {"_L1));
}

void tst_SetupPlan::memberLeavesAndStaysAnAgent()
{
    SetupDocument draft = callQueue();
    draft.remove(members + u"/3"_s);
    const QList<SetupStep> steps = setupPlan(context(u"easyHunting"_s), callQueue(), draft);
    QCOMPARE(brief(steps), QStringList(u"DELETE easyHunting/hunting/agent/3/queue/7"_s));
    QCOMPARE(steps.first().undoBody, QJsonObject({{u"position"_s, 2}, {u"queueId"_s, 7}}));
}

void tst_SetupPlan::orders_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<int>("moves");
    QTest::newRow("first to the end") << QStringList{u"2"_s, u"3"_s, u"4"_s, u"1"_s} << 1;
    QTest::newRow("last to the front") << QStringList{u"4"_s, u"1"_s, u"2"_s, u"3"_s} << 1;
    QTest::newRow("swapped") << QStringList{u"1"_s, u"3"_s, u"2"_s, u"4"_s} << 1;
    QTest::newRow("ends swapped") << QStringList{u"4"_s, u"2"_s, u"3"_s, u"1"_s} << 2;
    QTest::newRow("reversed") << QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s} << 3;
}

void tst_SetupPlan::orders()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const int, moves);
    SetupDocument draft = callQueue();
    draft.setIds(members, wanted);
    const QList<SetupStep> steps = setupPlan(context(u"easyHunting"_s), callQueue(), draft);
    QCOMPARE(steps.size(), moves);
    QCOMPARE(movesIn(steps), moves);
    QCOMPARE(played(steps, callQueue().ids(members)), wanted);
    // Taken back in reverse it is as before.
    QList<SetupStep> back;
    for (const SetupStep &step : steps)
        back.prepend({.method = step.undoMethod, .path = step.undoPath, .body = step.undoBody});
    QCOMPARE(played(back, wanted), callQueue().ids(members));
}

// Members come, go and move at random; the server's rules are played on what comes out.
void tst_SetupPlan::anyOrder()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        SetupDocument base = callQueue();
        for (int id = 5; id < 5 + random.bounded(6); ++id) {
            base.insert(agents + u'/' + QString::number(id), agent(id, u"00331990000%1"_s.arg(id + 10)));
            base.setIds(agents, base.ids(agents) + QStringList(QString::number(id)));
            base.setIds(members, base.ids(members) + QStringList(QString::number(id)));
        }
        SetupDocument draft = base;
        for (int edits = random.bounded(6); edits > 0; --edits) {
            const QStringList ids = draft.ids(members);
            if (random.bounded(3) == 0 && ids.size() > 1)
                SetupMembers::remove(draft, agents + u'/' + ids[random.bounded(int(ids.size()))]);
            else if (random.bounded(2) == 0)
                SetupMembers::add(draft, root, u"7"_s, agent(0, u"00331990099%1"_s.arg(random.bounded(10, 99))),
                                  random.bounded(int(ids.size()) + 1));
            else if (!ids.isEmpty())
                draft.move(members, random.bounded(int(ids.size())), random.bounded(int(ids.size())));
        }
        const QList<SetupStep> steps = setupPlan(context(u"easyHunting"_s), base, draft);
        QCOMPARE(played(steps, base.ids(members)), draft.ids(members));
    }
}

void tst_SetupPlan::conference()
{
    const QString settings = u"/telephony/ab12345-ovh-1/conference/0033199001234/settings"_s;
    SetupDocument base;
    base.insert(settings, {{u"pin"_s, u"1234"_s},
                           {u"language"_s, u"fr"_s},
                           {u"enterMuted"_s, false},
                           {u"announceSoundId"_s, 3},
                           {u"eventsChannel"_s, u"x"_s}});
    SetupDocument draft = base;
    draft.setValue(settings, u"language"_s, u"de"_s);
    draft.setValue(settings, u"enterMuted"_s, true);
    draft.setValue(settings, u"eventsChannel"_s, u"y"_s);
    const SetupContext number = context(u"conference"_s);
    QCOMPARE(brief(setupPlan(number, base, draft)),
             QStringList(u"PUT conference/settings {\"enterMuted\":true,\"language\":\"de\"}"_s));
    draft.setValue(settings, u"pin"_s, u"5678"_s);
    const QList<SetupStep> steps = setupPlan(number, base, draft);
    QCOMPARE(steps.size(), 2); // the secret by itself
    QCOMPARE(steps[1].body, QJsonObject({{u"pin"_s, u"5678"_s}}));
    QCOMPARE(steps[1].undoBody, QJsonObject({{u"pin"_s, u"1234"_s}}));
    QVERIFY(isSecretSetting(u"pin"_s));
}

void tst_SetupPlan::pinWithoutAFormerOne()
{
    const QString settings = u"/telephony/ab12345-ovh-1/conference/0033199001234/settings"_s;
    SetupDocument base;
    base.insert(settings, {{u"language"_s, u"fr"_s}});
    SetupDocument draft = base;
    draft.setValue(settings, u"pin"_s, u"5678"_s);
    const QList<SetupStep> steps = setupPlan(context(u"conference"_s), base, draft);
    QCOMPARE(steps.size(), 1);
    QVERIFY(steps.first().undoMethod.isEmpty()); // the server did not tell the former one
}

void tst_SetupPlan::vxmlForTheFirstTime()
{
    const QString settings = u"/telephony/ab12345-ovh-1/vxml/0033199001234/settings"_s;
    SetupDocument draft;
    draft.setValue(settings, u"url"_s, u"https://example.com/a.vxml"_s);
    const QList<SetupStep> steps = setupPlan(context(u"svi"_s), {}, draft);
    QCOMPARE(brief(steps), QStringList(u"PUT vxml/settings {\"url\":\"https://example.com/a.vxml\"}"_s));
    QVERIFY(steps.first().undoMethod.isEmpty());
}

void tst_SetupPlan::redirection_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QStringList>("steps");
    const auto typed = [](const QString &type) {
        return u"POST number/changeFeatureType {\"featureType\":\"%1\"}"_s.arg(type);
    };
    const auto led = [](const QString &branch, const QString &to) {
        return u"POST %1/changeDestination {\"destination\":\"%2\"}"_s.arg(branch, to);
    };
    const QString outside = u"0033639980001"_s;
    QTest::newRow("redirect to a telephone")
        << u"redirect"_s << phoneLine << QStringList(led(u"redirect"_s, phoneLine));
    QTest::newRow("redirect to none") << u"redirect"_s << bareLine
                                      << QStringList({typed(u"ddi"_s), led(u"ddi"_s, bareLine)});
    QTest::newRow("ddi to a telephone") << u"ddi"_s << phoneLine
                                        << QStringList({typed(u"redirect"_s), led(u"redirect"_s, phoneLine)});
    QTest::newRow("ddi to none") << u"ddi"_s << bareLine << QStringList(led(u"ddi"_s, bareLine));
    QTest::newRow("outside") << u"ddi"_s << outside << QStringList(led(u"ddi"_s, outside));
    QTest::newRow("nowhere") << u"ddi"_s << QString() << QStringList();
}

void tst_SetupPlan::redirection()
{
    QFETCH(const QString, type);
    QFETCH(const QString, destination);
    QFETCH(const QStringList, steps);
    const SetupContext number = context(type);
    SetupDocument base;
    base.insert(number.root(type), {{u"destination"_s, u"0033199008888"_s}});
    SetupDocument draft = base;
    draft.setValue(number.root(type), u"destination"_s, destination);
    const QList<SetupStep> planned = setupPlan(number, base, draft);
    QCOMPARE(brief(planned), steps);
    for (const SetupStep &step : planned)
        QVERIFY(step.isTask);
    if (planned.size() == 1) {
        QCOMPARE(planned.first().undoPath, number.root(type) + u"/changeDestination"_s);
        QCOMPARE(planned.first().undoBody.value("destination"_L1).toString(), u"0033199008888"_s);
    }
}

void tst_SetupPlan::presentation()
{
    const SetupContext number = context(u"redirect"_s);
    const QString path = number.root(u"redirect"_s);
    const QString was = u"/telephony/ab12345-ovh-1/line/%1/options"_s.arg(phoneLine);
    const QString now = u"/telephony/ab12345-ovh-1/line/%1/options"_s.arg(bareLine);
    SetupDocument base;
    base.insert(path, {{u"destination"_s, phoneLine}});
    base.insert(was, {{u"displayNumber"_s, SetupPlanning::number}, {u"voicemail"_s, true}});
    base.insert(now, {{u"displayNumber"_s, bareLine}});
    SetupDocument draft = base;
    draft.setValue(path, u"destination"_s, bareLine);
    draft.setValue(now, u"displayNumber"_s, SetupPlanning::number);
    draft.setValue(was, u"displayNumber"_s, QJsonValue::Null);
    const QStringList steps = brief(setupPlan(number, base, draft));
    QCOMPARE(steps.size(), 4);
    QCOMPARE(steps[2], u"PUT line/0033199005555/options {\"displayNumber\":\"\"}"_s);
    QCOMPARE(steps[3], u"PUT line/0033199006666/options {\"displayNumber\":\"0033199001234\"}"_s);
}

void tst_SetupPlan::triedLinesDoNotCount()
{
    const SetupContext number = context(u"redirect"_s);
    const QString tried = u"/telephony/ab12345-ovh-1/line/0033199004444/options"_s;
    SetupDocument base;
    base.insert(number.root(u"redirect"_s), {{u"destination"_s, phoneLine}});
    base.insert(tried, {{u"displayNumber"_s, u""_s}});
    SetupDocument draft = base;
    draft.setValue(tried, u"displayNumber"_s, SetupPlanning::number);
    QVERIFY(setupPlan(number, base, draft).isEmpty());
}

// The way back to the former type destroys the destination as the way there did.
void tst_SetupPlan::backFromAnotherType()
{
    const SetupContext number = context(u"redirect"_s);
    SetupDocument base;
    base.insert(number.root(u"redirect"_s), {{u"destination"_s, phoneLine}});
    SetupDocument draft = base;
    draft.setValue(number.root(u"redirect"_s), u"destination"_s, bareLine);
    const QList<SetupStep> steps = setupPlan(number, base, draft);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].undoBody, QJsonObject({{u"featureType"_s, u"redirect"_s}}));
    QCOMPARE(steps[0].undoFurther.size(), 1);
    QCOMPARE(steps[0].undoFurther[0].path, number.root(u"redirect"_s) + u"/changeDestination"_s);
    QVERIFY(steps[0].undoFurther[0].isTask);
    QVERIFY(steps[1].goesWithOther);
    QCOMPARE(redirectionType(number, draft), FeatureType(FeatureType::Ddi));
}

QTEST_GUILESS_MAIN(tst_SetupPlan)
#include "tst_setupplan.moc"
