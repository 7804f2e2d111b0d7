// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callsimulatortesting.h"
#include "core/callrundifference.h"
#include "core/callweek.h"

#include <QElapsedTimer>
#include <QMetaEnum>
#include <QRandomGenerator>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::CallSimulatorTesting;
using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(Case)

namespace {

QString nameOf(CallEvent::Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<CallEvent::Kind>().valueToKey(int(kind)));
}

QString told(const CallRun &run)
{
    QStringList lines;
    for (const CallEvent &event : run.events)
        lines.append(nameOf(event.kind) + u'@' + QString::number(event.offset));
    return lines.join(u' ');
}

QString assumedIn(const CallRun &run)
{
    QStringList names;
    for (const auto kind : run.assumptions)
        names.append(QString::fromLatin1(QMetaEnum::fromType<CallAssumption::Kind>().valueToKey(kind)));
    return names.join(u' ');
}

//! In that order, others between them; `Kind@offset` says when as well.
bool hasEvents(const CallRun &run, const QString &wanted)
{
    QStringList left = wanted.split(u' ', Qt::SkipEmptyParts);
    for (const CallEvent &event : run.events) {
        const QString name = nameOf(event.kind);
        if (!left.isEmpty() && (left.first() == name || left.first() == name + u'@' + QString::number(event.offset)))
            left.removeFirst();
    }
    return left.isEmpty();
}

QString pickOf(QRandomGenerator &random, const QStringList &things)
{
    return things.isEmpty() ? QString() : things[random.bounded(things.size())];
}

//! About 200 objects that refer to each other at random, in circles too.
void fill(World &w, QRandomGenerator &random)
{
    const QStringList keys = u"0 1 2 3 4 5 6 7 8 9 * # 12 123"_s.split(u' ');
    const QStringList entryActions =
        u"setCallerName bridge callcenter menuSub menuSub menuBack menuTop menuExit playback readDtmf"_s.split(u' ');
    const QStringList ruleActions =
        u"setCallerName playback endless_playback tts sleep readDtmf ivr ivr hunting bridge voicemail hangup odd"_s
            .split(u' ');
    QStringList menus;
    QStringList queues;
    for (int i = 0; i < 30; ++i)
        menus.append(random.bounded(10) == 0 ? w.b.menu() : w.menu());
    for (int i = 0; i < 10; ++i) {
        queues.append(w.b.queue(u"File"_s, {{u"maxWaitTime"_s, random.bounded(60)}}));
        for (int j = random.bounded(3); j > 0; --j)
            w.member(queues.last());
    }
    const auto paramOf = [&](const QString &action) -> QString {
        if (random.bounded(15) == 0)
            return {};
        if (action == "ivr"_L1 || action == "menuSub"_L1)
            return pickOf(random, menus);
        if (action == "hunting"_L1 || action == "callcenter"_L1)
            return pickOf(random, queues);
        return action.endsWith(u"playback") ? w.welcome : line;
    };
    for (const QString &menu : std::as_const(menus)) {
        for (int i = 0; i < 4; ++i) {
            const QString action = pickOf(random, entryActions);
            w.b.entry(menu, pickOf(random, keys), action, paramOf(action));
        }
    }
    for (int i = 0; i < 20; ++i) {
        const QString step = w.step({{u"enabled"_s, random.bounded(5) > 0}});
        if (random.bounded(2) == 0)
            w.b.workingHours(step);
        for (int j = 0; j < 3; ++j) {
            const QString action = pickOf(random, ruleActions);
            w.b.rule(step, action, paramOf(action), random.bounded(2) == 0);
        }
    }
}

//! A working day from 09:00 to 18:00, a voicemail otherwise.
void fillOffice(World &w)
{
    const QString step = w.step();
    w.b.workingHours(step);
    w.b.rule(step, u"bridge"_s, outside);
    w.b.otherwise(step, u"voicemail"_s, line);
}

} // namespace

class TestCallSimulator : public QObject
{
    Q_OBJECT
private slots:
    void cases_data();
    void cases();
    void reasons();
    void unusedKeys();
    void paths();
    void keysText_data();
    void keysText();
    void duringAMoment();
    void randomPlans();
    void differences();
    void week();
    void weeksOfOddNights_data();
    void weeksOfOddNights();
    void weekIsFast();
};

void TestCallSimulator::cases_data()
{
    QTest::addColumn<Case>("wanted");
    const QList<Case> all = stepCases() + ruleCases() + conditionCases() + timeCases() + menuCases() + subMenuCases() +
                            keyCases() + queueCases() + ringCases();
    QVERIFY(all.size() >= 60);
    for (const Case &one : all)
        QTest::newRow(one.fact) << one;
}

void TestCallSimulator::cases()
{
    QFETCH(Case, wanted);
    World world;
    wanted.edit(world);
    const CallRun run = world.run();
    QCOMPARE(run.outcome.key(), wanted.outcome);
    QVERIFY2(hasEvents(run, wanted.events), qPrintable(told(run)));
    QCOMPARE(assumedIn(run), wanted.assumed);
}

void TestCallSimulator::reasons()
{
    World w;
    const QString step = w.step();
    const QString slot = w.b.hours(step, u"tuesday"_s, u"09:00"_s, u"18:00"_s);
    w.b.filter(step, u"+33199"_s);
    const CallRun run = w.run();
    const QList<CallReason> wanted = {
        {.kind = CallReason::Kind::ExceptionalDays, .state = CallReason::State::Absent},
        {.kind = CallReason::Kind::Hours, .state = CallReason::State::True, .path = slot},
        {.kind = CallReason::Kind::Filter,
         .state = CallReason::State::False,
         .path = w.b.plan().steps.first().entries.first().path},
    };
    QCOMPARE(run.events[1].kind, CallEvent::Kind::StepDiffers);
    QCOMPARE(run.events[1].reasons, wanted);
}

void TestCallSimulator::unusedKeys()
{
    World w;
    w.b.entry(w.openMenu(), u"1"_s, u"bridge"_s, outside);
    w.call.keys = {u"1"_s, QString(), u"2"_s};
    QCOMPARE(w.run().unusedKeys, QStringList{u"2"_s});
    w.call.keys = {u"12"_s}; // the second digit is for a menu that never comes
    QCOMPARE(w.run().unusedKeys, QStringList{u"2"_s});
    w.call.keys = {u"1"_s};
    w.call.repeatsLastKey = true;
    QCOMPARE(w.run().unusedKeys, QStringList());
}

void TestCallSimulator::paths()
{
    World w;
    const QString menu = w.openMenu();
    const QString entry = w.b.entry(menu, u"1"_s, u"bridge"_s, outside);
    w.call.keys = {u"1"_s};
    const CallPlan plan = w.b.plan();
    const QStringList wanted = {plan.root, plan.steps[0].path, plan.steps[0].actions[0].path, w.b.menuPath(menu),
                                entry};
    QCOMPARE(w.run().paths(), wanted);
}

void TestCallSimulator::keysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRight");
    QTest::addColumn<QString>("again");
    QTest::newRow("nothing") << QString() << true << QString();
    QTest::newRow("several") << u" 2, 1#,-"_s << true << u"2,1#,-"_s;
    QTest::newRow("repeats") << u"2,1,..."_s << true << u"2,1,…"_s;
    QTest::newRow("repeats, close") << u"2…"_s << true << u"2,…"_s;
    QTest::newRow("letters") << u"2,a"_s << false << QString();
    QTest::newRow("hole") << u"2,,1"_s << false << QString();
    QTest::newRow("repeats nothing") << u"…"_s << false << QString();
}

void TestCallSimulator::keysText()
{
    QFETCH(QString, text);
    QFETCH(bool, isRight);
    QFETCH(QString, again);
    const auto keys = CallScenario::keysOf(text);
    QCOMPARE(keys.has_value(), isRight);
    if (keys)
        QCOMPARE(CallScenario::keysText(keys->first, keys->second), again);
}

void TestCallSimulator::duringAMoment()
{
    World w;
    const QString talking = w.b.agent(u"0033199001298"_s);
    const QString away = w.b.agent(u"0033199001297"_s);
    const QString unknown = w.b.agent(u"0033199001296"_s);
    const QString queue = w.b.queue(u"Ventes"_s);
    const CallPlan plan = w.b.plan();
    CallScenario call;
    call.answers = {{w.b.agentPath(unknown), CallScenario::Answer::NoAnswer},
                    {w.b.agentPath(away), CallScenario::Answer::Busy}};
    const CentreMoment moment{.statuses = {{talking, u"inAQueueCall"_s}, {away, u"loggedOut"_s}},
                              .waiting = {{queue, 3}}};
    const CallScenario during = call.during(moment, plan);
    QCOMPARE(during.agentStates.value(talking), u"available"_s);
    QCOMPARE(during.answers.value(w.b.agentPath(talking)), CallScenario::Answer::Busy);
    QCOMPARE(during.agentStates.value(away), u"loggedOut"_s);
    QVERIFY(!during.answers.contains(w.b.agentPath(away)));
    QVERIFY(!during.agentStates.contains(unknown)); // nothing is known of him: as saved
    QCOMPARE(during.answers.value(w.b.agentPath(unknown)), CallScenario::Answer::NoAnswer);
    QCOMPARE(during.waiting.value(queue), 3);
}

void TestCallSimulator::randomPlans()
{
    const QStringList keys = u"0 1 2 3 12 123 # * 9# -"_s.split(u' ');
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        World w;
        fill(w, random);
        const CallPlan plan = w.b.plan();
        for (int call = 0; call < 10; ++call) {
            w.call.keys.clear();
            for (int i = random.bounded(12); i > 0; --i)
                w.call.keys.append(pickOf(random, keys).remove(u'-'));
            w.call.repeatsLastKey = random.bounded(2) == 0;
            w.call.answer = CallScenario::Answer(random.bounded(3));
            w.call.at = moment("2026-11-23 00:00:00").addSecs(random.bounded(7 * 86400));
            const CallRun run = simulateCall(plan, w.call);
            QVERIFY2(run.events.size() < 5000, qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY(!run.outcome.path.isEmpty());
            QCOMPARE(simulateCall(plan, w.call), run);
        }
    }
}

void TestCallSimulator::differences()
{
    World w;
    fillOffice(w);
    const CallRun open = w.run();
    QVERIFY(CallRunDifference::of(open, open).isSame());
    w.call.at = moment("2026-11-24 19:00:00");
    const CallRunDifference late = CallRunDifference::of(open, w.run());
    QVERIFY(!late.isSame());
    QVERIFY(!late.isOutcomeAlike);
    QVERIFY(late.rows.first().isInBoth()); // it arrives
    QCOMPARE(late.rows.size(), 1 + 3 + 2); // step, rings, answers; step, voicemail
    w.call.at = moment("2026-11-24 11:00:00");
    QVERIFY(CallRunDifference::of(open, w.run()).isSame());
}

void TestCallSimulator::week()
{
    World w;
    fillOffice(w);
    const CallWeek week = CallWeek::of(w.b.plan(), w.call, QDate(2026, 11, 23));
    QCOMPARE(week.cells.size(), 7 * 24);
    QCOMPARE(week.groups.size(), 2);
    const auto keyAt = [&](int day, int hour) { return week.groups[week.cell(day, hour * 60)->group].outcome.key(); };
    QCOMPARE(keyAt(0, 8), u"voicemail 0033199001299"_s);
    QCOMPARE(keyAt(0, 9), u"talk +33465711234"_s);
    QCOMPARE(keyAt(4, 17), u"talk +33465711234"_s);
    QCOMPARE(keyAt(4, 18), u"voicemail 0033199001299"_s);
    QCOMPARE(keyAt(5, 12), u"voicemail 0033199001299"_s);
    QCOMPARE(week.groups[1].cells, 5 * 9);
    QVERIFY(!week.cell(7, 0));
    const CallWeek quarters = CallWeek::of(w.b.plan(), w.call, QDate(2026, 11, 23), 15);
    QCOMPARE(quarters.cells.size(), 7 * 24 * 4);
    QCOMPARE(quarters.groups[1].cells, 5 * 9 * 4);
}

void TestCallSimulator::weeksOfOddNights_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("cells");
    QTest::addColumn<bool>("hasTwo");
    QTest::newRow("put forward") << QDate(2026, 3, 23) << 7 * 24 - 1 << false;
    QTest::newRow("put back") << QDate(2026, 10, 19) << 7 * 24 + 1 << true;
}

void TestCallSimulator::weeksOfOddNights()
{
    QFETCH(QDate, first);
    QFETCH(int, cells);
    QFETCH(bool, hasTwo);
    World w;
    fillOffice(w);
    const CallWeek week = CallWeek::of(w.b.plan(), w.call, first);
    QCOMPARE(week.cells.size(), cells);
    QCOMPARE(week.cell(6, 2 * 60) != nullptr, hasTwo);
    QVERIFY(week.cell(6, 23 * 60));
    QCOMPARE(week.groups[1].cells, 5 * 9);
}

// Ten times of what is asked for, so that a loaded computer passes too.
void TestCallSimulator::weekIsFast()
{
    World w;
    for (int i = 0; i < 60; ++i) {
        const QString menu = w.menu();
        w.b.entry(menu, u"1"_s, u"bridge"_s, outside);
        const QString step = w.step();
        w.b.workingHours(step, u"09:00"_s, u"10:00"_s);
        w.b.rule(step, u"ivr"_s, menu);
        w.b.otherwise(step, u"playback"_s, w.closed);
    }
    const CallPlan plan = w.b.plan();
    QElapsedTimer timer;
    timer.start();
    const CallWeek week = CallWeek::of(plan, w.call, QDate(2026, 11, 23));
    qInfo("a week of a plan of 300 objects and more: %lld ms", timer.elapsed());
    QCOMPARE(week.cells.size(), 7 * 24);
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_APPLESS_MAIN(TestCallSimulator)
#include "tst_callsimulator.moc"
