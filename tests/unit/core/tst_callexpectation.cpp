// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callsimulatortesting.h"
#include "core/callexpectation.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::CallSimulatorTesting;
using namespace Qt::StringLiterals;

namespace {

//! A voicemail on Sundays, a transfer otherwise.
void fillSundays(World &w)
{
    const QString step = w.step();
    w.b.hours(step, u"sunday"_s, u"00:00"_s, u"00:00"_s);
    w.b.rule(step, u"voicemail"_s, line);
    w.b.otherwise(step, u"bridge"_s, outside);
}

CallExpectation sundays()
{
    CallExpectation expectation;
    expectation.title = u"Dimanche"_s;
    expectation.weekDay = 7;
    expectation.time = QTime(10, 0);
    expectation.outcome = {.kind = CallOutcome::Kind::Voicemail, .target = line};
    return expectation;
}

const QDateTime now = moment("2026-11-24 10:00:00");

} // namespace

class TestCallExpectation : public QObject
{
    Q_OBJECT
private slots:
    void holdsOrDoesNot();
    void passesOverExceptionalDays();
    void aDateIsMeantItself();
    void isStoredAsItIs_data();
    void isStoredAsItIs();
    void leavesOutWhatItDoesNotKnow();
};

void TestCallExpectation::holdsOrDoesNot()
{
    World w;
    fillSundays(w);
    const CallExpectationCheck check = checkExpectation(sundays(), w.b.plan(), now);
    QVERIFY(check.holds);
    QCOMPARE(check.run.at, moment("2026-11-29 10:00:00"));
    CallExpectation mondays = sundays();
    mondays.weekDay = 1;
    QVERIFY(!checkExpectation(mondays, w.b.plan(), now).holds);
    mondays.outcome = {.kind = CallOutcome::Kind::Talk, .target = outside};
    QVERIFY(checkExpectation(mondays, w.b.plan(), now).holds);
}

void TestCallExpectation::passesOverExceptionalDays()
{
    World w;
    fillSundays(w);
    w.b.closure(u"holidays"_s, u"2026-11-29T00:00:00+01:00"_s, u"2026-11-29T23:59:59+01:00"_s);
    QCOMPARE(sundays().moment(w.b.plan(), now), moment("2026-12-06 10:00:00"));
}

void TestCallExpectation::aDateIsMeantItself()
{
    World w;
    fillSundays(w);
    w.b.closure(u"holidays"_s, u"2026-11-29T00:00:00+01:00"_s, u"2026-11-29T23:59:59+01:00"_s);
    CallExpectation expectation = sundays();
    expectation.date = QDate(2026, 11, 29);
    QCOMPARE(expectation.moment(w.b.plan(), now), moment("2026-11-29 10:00:00"));
}

void TestCallExpectation::isStoredAsItIs_data()
{
    QTest::addColumn<bool>("isOfADate");
    QTest::newRow("weekly") << false;
    QTest::newRow("date") << true;
}

void TestCallExpectation::isStoredAsItIs()
{
    QFETCH(bool, isOfADate);
    CallExpectation expectation = sundays();
    expectation.id = u"one"_s;
    if (isOfADate) {
        expectation.date = QDate(2026, 12, 25);
        expectation.weekDay = 1; // does not count, and is not stored
    }
    CallScenario &call = expectation.scenario;
    call.caller = u"+33199005678"_s;
    call.called = number;
    call.keys = {u"1"_s, QString(), u"2#"_s};
    call.repeatsLastKey = true;
    call.answer = CallScenario::Answer::Busy;
    call.answers = {{u"/path"_s, CallScenario::Answer::NoAnswer}};
    call.agentStates = {{u"7"_s, u"onBreak"_s}};
    call.waiting = {{u"8"_s, 4}};
    call.platform = {.goesOnAfterMatch = false,
                     .goesOnAfterOtherwise = false,
                     .mostNoInputs = 1,
                     .mostErrors = 2,
                     .mostDepth = 5,
                     .overflowEndsCall = true,
                     .waitsForNobody = false,
                     .closesAfterWait = false,
                     .keysInReverse = true};
    const auto again = CallExpectation::fromJson(u"one"_s, expectation.toJson());
    QVERIFY(again.has_value());
    QVERIFY(*again == expectation);
}

void TestCallExpectation::leavesOutWhatItDoesNotKnow()
{
    const QJsonObject right = sundays().toJson();
    QVERIFY(CallExpectation::fromJson(u"one"_s, right));
    for (const auto &[key, value] : {std::pair(u"version"_s, QJsonValue(2)),
                                     {u"outcome"_s, QJsonValue(u"teleported"_s)},
                                     {u"time"_s, QJsonValue(u"noon"_s)},
                                     {u"weekDay"_s, QJsonValue(u"someday"_s)}}) {
        QJsonObject wrong = right;
        wrong.insert(key, value);
        QVERIFY2(!CallExpectation::fromJson(u"one"_s, wrong), qPrintable(key));
    }
}

QTEST_APPLESS_MAIN(TestCallExpectation)
#include "tst_callexpectation.moc"
