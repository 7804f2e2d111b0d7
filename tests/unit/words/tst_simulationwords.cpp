// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/callplanbuilder.h"
#include "words/simulationwords.h"

#include <QMetaEnum>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

class TestSimulationWords : public QObject
{
    Q_OBJECT
private slots:
    void everyEventHasWords();
    void everyAssumptionHasWords();
    void everyOutcomeHasWords();
    void reasons();
    void offsets();
    void expectations();
};

void TestSimulationWords::everyEventHasWords()
{
    const CallPlan plan = CallPlanBuilder().plan();
    const QMetaEnum kinds = QMetaEnum::fromType<CallEvent::Kind>();
    QSet<QString> said;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        CallEvent event;
        event.kind = CallEvent::Kind(kinds.value(i));
        event.arguments = {u"0033199001299"_s, u"7"_s};
        const QString text = Words::callEvent(event, plan);
        QVERIFY2(!text.isEmpty() && !text.contains(u'%'), kinds.key(i));
        said.insert(text);
    }
    QVERIFY(said.size() > kinds.keyCount() - 6); // a member and a number that ring are told alike
}

void TestSimulationWords::everyAssumptionHasWords()
{
    const QMetaEnum kinds = QMetaEnum::fromType<CallAssumption::Kind>();
    QSet<QString> said;
    for (int i = 0; i < kinds.keyCount(); ++i)
        said.insert(Words::callAssumption(CallAssumption::Kind(kinds.value(i))));
    QVERIFY(!said.contains(QString()));
    QCOMPARE(said.size(), kinds.keyCount());
}

void TestSimulationWords::everyOutcomeHasWords()
{
    const QMetaEnum kinds = QMetaEnum::fromType<CallOutcome::Kind>();
    QSet<QString> said;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        CallOutcome outcome;
        outcome.kind = CallOutcome::Kind(kinds.value(i));
        outcome.target = u"0033199001299"_s;
        said.insert(Words::callOutcome(outcome));
    }
    QCOMPARE(said.size(), kinds.keyCount());
    QVERIFY(said.contains(u"Voicemail of 01 99 00 12 99"_s));
}

void TestSimulationWords::reasons()
{
    CallPlanBuilder b;
    const QString step = b.step();
    const QString slot = b.hours(step, u"monday"_s, u"09:00"_s, u"18:00"_s);
    const QString entry = b.filter(step, u"+33199"_s);
    CallEvent event;
    event.kind = CallEvent::Kind::StepDiffers;
    event.path = step;
    event.reasons = {{CallReason::Kind::ExceptionalDays, CallReason::State::Absent, {}},
                     {CallReason::Kind::Hours, CallReason::State::True, slot},
                     {CallReason::Kind::Filter, CallReason::State::False, entry}};
    const QStringList wanted = {u"Time slots: yes, step 1, Monday 09:00 – 18:00"_s,
                                u"Blacklist: no, the caller is in it (+33199)"_s};
    QCOMPARE(Words::callReasons(event, b.plan()), wanted);
    event.reasons = {{CallReason::Kind::ExceptionalDays, CallReason::State::False, {}},
                     {CallReason::Kind::Hours, CallReason::State::False, {}},
                     {CallReason::Kind::Filter, CallReason::State::True, {}}};
    const QStringList others = {u"Exceptional days: no, it is none of them"_s,
                                u"Time slots: no, it is outside all of them"_s,
                                u"Blacklist: yes, the caller is not in it"_s};
    QCOMPARE(Words::callReasons(event, b.plan()), others);
}

void TestSimulationWords::offsets()
{
    QCOMPARE(Words::callOffset(0), u"0:00"_s);
    QCOMPARE(Words::callOffset(65999), u"1:05"_s);
    QCOMPARE(Words::callOffset(3723000), u"1:02:03"_s);
}

void TestSimulationWords::expectations()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CallExpectation expectation;
    expectation.weekDay = 7;
    expectation.time = QTime(10, 0);
    expectation.scenario.keys = {u"2"_s, QString()};
    expectation.outcome = {.kind = CallOutcome::Kind::Voicemail, .target = u"0033199001299"_s};
    QCOMPARE(Words::callExpectation(expectation),
             u"Each Sunday at 10:00, from anonymous, keys 2,-: Voicemail of 01 99 00 12 99"_s);
    expectation.date = QDate(2026, 12, 25);
    expectation.scenario.keys.clear();
    expectation.scenario.caller = u"+33199005678"_s;
    QCOMPARE(Words::callExpectation(expectation),
             u"25/12/2026 at 10:00, from 01 99 00 56 78: Voicemail of 01 99 00 12 99"_s);
}

QTEST_APPLESS_MAIN(TestSimulationWords)
#include "tst_simulationwords.moc"
