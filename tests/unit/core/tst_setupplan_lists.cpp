// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupplanning.h"

#include <QElapsedTimer>
#include <QTest>

using namespace SetupPlanning;

class tst_SetupPlanLists : public QObject
{
    Q_OBJECT

private slots:
    void slotsFirstThenGone();
    void slotsThatStandInTheWay();
    void slotsThatChangePlaces();
    void hoursSwitchedOn();
    void hoursSwitchedOff();
    void destinationOfASlot();
    void closures();
    void closureMoved();
    void filterSwitched();
    void entryIntoAnotherList();
    void soundDeleted();
    void largeOnesAreQuick();
};

void tst_SetupPlanLists::slotsFirstThenGone()
{
    SetupDocument draft = callQueue();
    draft.remove(slotList + u"/21"_s);
    draft.setValue(slotList + u"/22"_s, u"timeTo"_s, u"18:59:59"_s);
    draft.add(slotList, slot(u"tuesday"_s, u"08:00:00"_s, u"11:59:59"_s));
    const QList<SetupStep> steps = setupPlan(context(u"easyHunting"_s), callQueue(), draft);
    QCOMPARE(brief(steps),
             QStringList({u"PUT easyHunting/timeConditions/conditions/22 {\"timeTo\":\"18:59:59\"}"_s,
                          u"POST easyHunting/timeConditions/conditions {\"policy\":\"available\",\"timeFrom\":\"08:00:"
                          "00\",\"timeTo\":\"11:59:59\",\"weekDay\":\"tuesday\"}"_s,
                          u"DELETE easyHunting/timeConditions/conditions/21"_s}));
    QCOMPARE(steps.last().undoBody, callQueue().object(slotList + u"/21"_s));
}

void tst_SetupPlanLists::slotsThatStandInTheWay()
{
    SetupDocument draft = callQueue();
    draft.remove(slotList + u"/21"_s);
    draft.add(slotList, slot(u"monday"_s, u"07:00:00"_s, u"12:59:59"_s));
    const QStringList steps = plan(callQueue(), draft);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.first(), u"DELETE easyHunting/timeConditions/conditions/21"_s);
}

void tst_SetupPlanLists::slotsThatChangePlaces()
{
    SetupDocument draft = callQueue();
    for (const auto &[id, other] : {std::pair{u"/21"_s, u"/22"_s}, std::pair{u"/22"_s, u"/21"_s}}) {
        for (const QString &end : {u"timeFrom"_s, u"timeTo"_s})
            draft.setValue(slotList + id, end, callQueue().value(slotList + other, end));
    }
    const QList<SetupStep> steps = setupPlan(context(u"easyHunting"_s), callQueue(), draft);
    QCOMPARE(brief(steps),
             QStringList({u"DELETE easyHunting/timeConditions/conditions/21"_s,
                          u"PUT easyHunting/timeConditions/conditions/22 "
                          "{\"timeFrom\":\"08:00:00\",\"timeTo\":\"11:59:59\"}"_s,
                          u"POST easyHunting/timeConditions/conditions {\"policy\":\"available\",\"timeFrom\":\"14:00:"
                          "00\",\"timeTo\":\"17:59:59\",\"weekDay\":\"monday\"}"_s}));
    QVERIFY(SetupDocument::isNew(steps.last().creates));
    QCOMPARE(steps.last().undoPath, slotList + u'/' + steps.last().creates);
}

void tst_SetupPlanLists::hoursSwitchedOn()
{
    SetupDocument base = callQueue();
    base.setValue(hours, u"enable"_s, false);
    SetupDocument draft = callQueue();
    draft.setValue(hours, u"slot1Type"_s, u"number"_s);
    draft.setValue(hours, u"slot1Number"_s, phoneLine);
    draft.add(slotList, slot(u"friday"_s, u"08:00:00"_s, u"11:59:59"_s));
    const QStringList steps = plan(base, draft);
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps.first().startsWith("POST"_L1));
    QCOMPARE(steps.last(), u"PUT easyHunting/timeConditions "
                           "{\"enable\":true,\"slot1Number\":\"0033199005555\",\"slot1Type\":\"number\"}"_s);
}

void tst_SetupPlanLists::hoursSwitchedOff()
{
    SetupDocument draft = callQueue();
    draft.setValue(hours, u"enable"_s, false);
    draft.setValue(hours, u"unavailableNumber"_s, bareLine);
    draft.remove(slotList + u"/21"_s);
    QCOMPARE(plan(callQueue(), draft),
             QStringList({u"PUT easyHunting/timeConditions {\"enable\":false}"_s,
                          u"DELETE easyHunting/timeConditions/conditions/21"_s,
                          u"PUT easyHunting/timeConditions {\"unavailableNumber\":\"0033199006666\"}"_s}));
}

// While the hours are in force a slot has its destination before it is used, and loses it when it is used no more.
void tst_SetupPlanLists::destinationOfASlot()
{
    SetupDocument with = callQueue();
    with.setValue(hours, u"slot1Type"_s, u"number"_s);
    with.setValue(hours, u"slot1Number"_s, phoneLine);
    with.setValue(slotList + u"/21"_s, u"policy"_s, u"slot1"_s);
    QCOMPARE(plan(callQueue(), with),
             QStringList({u"PUT easyHunting/timeConditions "
                          "{\"slot1Number\":\"0033199005555\",\"slot1Type\":\"number\"}"_s,
                          u"PUT easyHunting/timeConditions/conditions/21 {\"policy\":\"slot1\"}"_s}));
    QCOMPARE(plan(with, callQueue()),
             QStringList({u"PUT easyHunting/timeConditions/conditions/21 {\"policy\":\"available\"}"_s,
                          u"PUT easyHunting/timeConditions {\"slot1Number\":null,\"slot1Type\":null}"_s}));
}

void tst_SetupPlanLists::closures()
{
    SetupDocument draft = callQueue();
    draft.setValue(events + u"/e1"_s, u"categories"_s, u"scheduler1"_s);
    const QString added = draft.add(events, closure(u"2027-01-01T00:00:00+01:00"_s, u"2027-01-01T23:59:59+01:00"_s));
    const QList<SetupStep> steps = setupPlan(context(u"easyHunting"_s), callQueue(), draft);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].body, QJsonObject({{u"categories"_s, u"scheduler1"_s}}));
    QCOMPARE(steps[1].method, "POST");
    QCOMPARE(steps[1].body.value("category"_L1).toString(), u"holidays"_s);
    QVERIFY(!steps[1].body.contains("categories"_L1));
    const QString uid = steps[1].body.value("uid"_L1).toString();
    QVERIFY(!uid.isEmpty());
    QCOMPARE(steps[1].created, uid);
    QCOMPARE(steps[1].idKey, QString()); // the answer is void
    QCOMPARE(steps[1].undoPath, added);
    // The same plan made again uses the same name.
    QCOMPARE(setupPlan(context(u"easyHunting"_s), callQueue(), draft)[1].body.value("uid"_L1).toString(), uid);

    SetupDocument without = callQueue();
    without.remove(events + u"/e1"_s);
    const SetupStep step = setupPlan(context(u"easyHunting"_s), callQueue(), without).first();
    QCOMPARE(step.undoBody.value("uid"_L1).toString(), u"e1"_s);
    QCOMPARE(step.undoBody.value("category"_L1).toString(), u"holidays"_s);
}

void tst_SetupPlanLists::closureMoved()
{
    SetupDocument draft = callQueue();
    draft.remove(events + u"/e1"_s);
    draft.add(events, closure(u"2026-12-24T12:00:00+01:00"_s, u"2026-12-26T23:59:59+01:00"_s));
    const QList<SetupStep> steps = setupPlan(context(u"easyHunting"_s), callQueue(), draft);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].method, "DELETE"); // one of a category at a time
    QCOMPARE(steps[1].method, "POST");
}

void tst_SetupPlanLists::filterSwitched()
{
    SetupDocument on = callQueue();
    on.setValue(filter, u"status"_s, u"incomingBlackList"_s);
    on.add(entries, entry(u"0033199009999"_s));
    const QList<SetupStep> steps = setupPlan(context(u"easyHunting"_s), callQueue(), on);
    QCOMPARE(brief(steps), QStringList({u"POST easyHunting/screenListConditions/conditions "
                                        "{\"callerIdNumber\":\"0033199009999\",\"screenListType\":"
                                        "\"incomingBlackList\"}"_s,
                                        u"PUT easyHunting/screenListConditions {\"status\":\"incomingBlackList\"}"_s}));
    SetupDocument without = callQueue();
    without.remove(entries + u"/31"_s);
    QCOMPARE(plan(on, without).first(), u"PUT easyHunting/screenListConditions {\"status\":\"disabled\"}"_s);
}

void tst_SetupPlanLists::entryIntoAnotherList()
{
    SetupDocument draft = callQueue();
    draft.setValue(entries + u"/31"_s, u"screenListType"_s, u"incomingWhiteList"_s);
    const QStringList steps = plan(callQueue(), draft);
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps[0].startsWith("POST easyHunting/screenListConditions/conditions {"_L1));
    QCOMPARE(steps[1], u"DELETE easyHunting/screenListConditions/conditions/31"_s);
    // The same caller twice is not possible.
    SetupDocument again = callQueue();
    again.remove(entries + u"/31"_s);
    again.add(entries, entry(u"+33899"_s));
    QCOMPARE(plan(callQueue(), again).first(), u"DELETE easyHunting/screenListConditions/conditions/31"_s);
}

void tst_SetupPlanLists::soundDeleted()
{
    SetupDocument base = callQueue();
    insertAll(base, root + u"/sound"_s, {{u"12"_s, {{u"soundId"_s, 12}, {u"name"_s, u"a.wav"_s}}}});
    base.setValue(root, u"toneOnHold"_s, 12);
    SetupDocument draft = base;
    draft.remove(root + u"/sound/12"_s);
    draft.setValue(root, u"toneOnHold"_s, QJsonValue::Null);
    const QList<SetupStep> steps = setupPlan(context(u"easyHunting"_s), base, draft);
    QCOMPARE(brief(steps), QStringList({u"PUT easyHunting {\"toneOnHold\":null}"_s, u"DELETE easyHunting/sound/12"_s}));
    QVERIFY(steps.last().undoMethod.isEmpty());
}

void tst_SetupPlanLists::largeOnesAreQuick()
{
    SetupDocument base = callQueue();
    QList<QPair<QString, QJsonObject>> many;
    for (int i = 0; i < 2000; ++i)
        many.append({QString::number(1000 + i), entry(u"003363998%1"_s.arg(i, 4, 10, QChar(u'0')))});
    insertAll(base, entries, many);
    SetupDocument draft = base;
    for (int i = 0; i < 2000; ++i)
        draft.add(entries, entry(u"003319900%1"_s.arg(i, 4, 10, QChar(u'0'))));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(setupPlan(context(u"easyHunting"_s), base, draft).size(), 2000);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(tst_SetupPlanLists)
#include "tst_setupplan_lists.moc"
