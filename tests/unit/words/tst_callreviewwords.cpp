// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What saving a call plan would do, told before: each difference once, and what follows from it.
#include "core/callplanedits.h"
#include "core/callplanreview.h"
#include "core/setupmembers.h"
#include "support/callplanbuilder.h"
#include "words/callreviewwords.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 27), QTime(10, 0), Qt::UTC);
const QString sales = u"0033199001235"_s;

CallPlanReview reviewOf(const CallPlanBuilder &live, const SetupDocument &draft)
{
    CallCheckContext context{.setup = {.service = live.number()}, .now = now};
    return callPlanReview(context, live.document(), draft);
}

Words::CallPlanChanges changesOf(const CallPlanBuilder &live, const SetupDocument &draft)
{
    return Words::callPlanChanges(reviewOf(live, draft).comparison, live.number());
}

} // namespace

class TestCallReviewWords : public QObject
{
    Q_OBJECT

private slots:
    void aStepWithAllThatIsInIt();
    void aStepThatGoes();
    void actionsAsOneChange();
    void timeSlotsTogether();
    void stepsThatMoved();
    void whoAnswers();
    void filteredNumbers();
    void queuesMenusSoundsTexts();
    void nothing();
    void whatIsNewForTheCheck();
    void whatCannotComeBack();
    void stepsChangedWhileTheyTakeCalls();
    void expectationsThatBreak();
};

void TestCallReviewWords::aStepWithAllThatIsInIt()
{
    CallPlanBuilder live;
    live.rule(live.step(), u"hangup"_s);
    SetupDocument draft = live.document();
    const QString step = CallPlanEdits::addStep(draft, live.root());
    CallPlanEdits::addAction(draft, step, false, u"bridge"_s, sales);
    CallPlanEdits::addAction(draft, step, true, u"hangup"_s);
    const Words::CallPlanChanges changes = changesOf(live, draft);
    QCOMPARE(changes.added,
             QStringList{u"Step 2: Always; Transfer the call to 01 99 00 12 35; if conditions are not met: Hang up"_s});
    QCOMPARE(changes.count(), 1);
}

void TestCallReviewWords::aStepThatGoes()
{
    CallPlanBuilder live;
    const QString step = live.step();
    live.workingHours(step);
    live.rule(step, u"hangup"_s);
    SetupDocument draft = live.document();
    CallPlanEdits::remove(draft, step);
    const Words::CallPlanChanges changes = changesOf(live, draft);
    QCOMPARE(changes.removed.size(), 1);
    QVERIFY2(changes.removed.first().startsWith(u"Step 1: "_s) && changes.removed.first().endsWith(u"; Hang up"_s),
             qPrintable(changes.removed.first()));
    QCOMPARE(changes.count(), 1);
}

void TestCallReviewWords::actionsAsOneChange()
{
    CallPlanBuilder live;
    const QString rule = live.rule(live.step(), u"bridge"_s, sales);
    SetupDocument draft = live.document();
    CallPlanEdits::setAction(draft, rule, u"setCallerName"_s, u"Accueil"_s);
    const Words::CallPlanChanges changes = changesOf(live, draft);
    QCOMPARE(changes.changed.size(), 1);
    QVERIFY2(changes.changed.first().startsWith(u"Step 1, action 1: Transfer the call to 01 99 00 12 35 → "_s),
             qPrintable(changes.changed.first()));
}

void TestCallReviewWords::timeSlotsTogether()
{
    CallPlanBuilder live;
    const QString step = live.step();
    live.workingHours(step);
    SetupDocument draft = live.document();
    for (const QString &id : live.document().ids(step + u"/conditionTime"_s))
        draft.setValue(step + u"/conditionTime/"_s + id, u"timeTo"_s, u"12:00:00"_s);
    const Words::CallPlanChanges changes = changesOf(live, draft);
    QCOMPARE(changes.count(), 1);
    QVERIFY2(changes.changed.first().contains(u"09:00 – 18:00 → "_s) &&
                 changes.changed.first().endsWith(u"09:00 – 12:00"_s),
             qPrintable(changes.changed.first()));
}

void TestCallReviewWords::stepsThatMoved()
{
    CallPlanBuilder live;
    QString last;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) {
        last = live.step();
        live.rule(last, u"setCallerName"_s, name);
    }
    SetupDocument draft = live.document();
    CallPlanEdits::move(draft, last, -1);
    CallPlanEdits::move(draft, last, -1);
    const Words::CallPlanChanges changes = changesOf(live, draft);
    QCOMPARE(changes.moved.size(), 1); // the others stand among each other as before
    QVERIFY2(changes.moved.first().contains(u"from place 3 to 1"_s), qPrintable(changes.moved.first()));
    QCOMPARE(changes.count(), 1);
}

void TestCallReviewWords::whoAnswers()
{
    CallPlanBuilder live;
    const QString queue = live.queue();
    const QString anne = live.agent(u"0033199001240"_s, {{u"description"_s, u"Anne"_s}});
    const QString bruno = live.agent(u"0033199001241"_s, {{u"description"_s, u"Bruno"_s}});
    const QString carla = live.agent(u"0033199001242"_s, {{u"description"_s, u"Carla"_s}});
    live.member(queue, anne);
    live.member(queue, bruno);
    SetupDocument draft = live.document();
    draft.remove(live.queuePath(queue) + u"/agent/"_s + anne);
    SetupMembers::join(draft, live.root(), queue, carla);
    const Words::CallPlanChanges changes = changesOf(live, draft);
    QCOMPARE(changes.added, QStringList{u"Queue “Ventes”: Carla – 01 99 00 12 42 answers, at place 2"_s});
    QCOMPARE(changes.removed, QStringList{u"Queue “Ventes”: Anne – 01 99 00 12 40 does not answer any more"_s});
    QCOMPARE(changes.moved, QStringList());
    draft = live.document();
    draft.move(live.queuePath(queue) + u"/agent"_s, 1, 0);
    QCOMPARE(changesOf(live, draft).moved.size(), 1);
}

void TestCallReviewWords::filteredNumbers()
{
    CallPlanBuilder live;
    const QString step = live.step();
    live.filter(step, u"+33199"_s);
    SetupDocument draft = live.document();
    draft.add(step + u"/conditionScreenList"_s,
              {{u"callerIdNumber"_s, u"+3346571"_s}, {u"screenListType"_s, u"incomingBlackList"_s}});
    QCOMPARE(changesOf(live, draft).added, QStringList{u"Step 1, filtered number +3346571"_s});
}

void TestCallReviewWords::queuesMenusSoundsTexts()
{
    CallPlanBuilder live;
    const QString sound = live.sound(u"old.wav"_s);
    SetupDocument draft = live.document();
    const QString menu = CallPlanEdits::addMenu(draft, live.root(), u"Accueil"_s);
    CallPlanEdits::addEntry(draft, menu, u"menuExit"_s);
    const QString queue = CallPlanEdits::addQueue(draft, live.root(), u"Compta"_s);
    const QString agent = draft.add(SetupMembers::agentList(live.root()),
                                    SetupMembers::newAgent(u"0033199001240"_s, u"Anne"_s, 20, true));
    SetupMembers::join(draft, live.root(), SetupDocument::idOf(queue), SetupDocument::idOf(agent));
    CallPlanEdits::addText(draft, live.root(), u"Bonjour"_s, u"Helene"_s);
    CallPlanEdits::remove(draft, live.soundPath(sound));
    const Words::CallPlanChanges changes = changesOf(live, draft);
    QStringList added = changes.added;
    added.sort();
    QCOMPARE(added.size(), 4);
    QVERIFY(added.filter(u"Menu “Accueil”: 1: "_s).size() == 1);
    QVERIFY(added.contains(u"Queue “Compta”: Anne – 01 99 00 12 40"_s));
    QCOMPARE(changes.removed, QStringList{u"Sound “old.wav”"_s});
    QCOMPARE(changes.count(), 5);
}

void TestCallReviewWords::nothing()
{
    CallPlanBuilder live;
    live.rule(live.step(), u"hangup"_s);
    const CallPlanReview review = reviewOf(live, live.document());
    QVERIFY(review.steps.isEmpty() && review.introduced.isEmpty() && review.comparison.isSame());
}

void TestCallReviewWords::whatIsNewForTheCheck()
{
    CallPlanBuilder live;
    const QString rule = live.rule(live.step(), u"hangup"_s);
    SetupDocument draft = live.document();
    CallPlanEdits::setAction(draft, rule, u"ivr"_s, u"999"_s);
    const CallPlanReview review = reviewOf(live, draft);
    QVERIFY(hasErrors(review.introduced));
    QCOMPARE(review.introduced.first().kind, CallFinding::Kind::MissingObject);
    // The other way round the same is settled.
    CallPlanBuilder broken = live;
    broken.document() = draft;
    QVERIFY(reviewOf(broken, live.document()).mendedCount > 0);
    QVERIFY(!hasErrors(reviewOf(broken, live.document()).introduced));
}

void TestCallReviewWords::whatCannotComeBack()
{
    CallPlanBuilder live;
    const QString sound = live.sound(u"old.wav"_s);
    live.rule(live.step(), u"hangup"_s);
    SetupDocument draft = live.document();
    CallPlanEdits::remove(draft, live.soundPath(sound));
    const CallPlanReview review = reviewOf(live, draft);
    QCOMPARE(review.lasting.size(), 1);
    QVERIFY(Words::lastingStep(review.lasting.first(), live.document(), {}).contains(u"not on this computer"_s));
    QVERIFY(Words::lastingStep(review.lasting.first(), live.document(), {u"old.wav"_s}).contains(u"uploaded again"_s));
}

void TestCallReviewWords::stepsChangedWhileTheyTakeCalls()
{
    CallPlanBuilder live;
    const QString step = live.step();
    live.workingHours(step);
    live.rule(step, u"hangup"_s);
    SetupDocument draft = live.document();
    for (const QString &id : live.document().ids(step + u"/conditionTime"_s))
        draft.setValue(step + u"/conditionTime/"_s + id, u"timeTo"_s, u"12:00:00"_s);
    QCOMPARE(reviewOf(live, draft).changedUnderCalls, QStringList{step});
    draft.setValue(step, u"enabled"_s, false);
    QCOMPARE(reviewOf(live, draft).changedUnderCalls, QStringList());
}

void TestCallReviewWords::expectationsThatBreak()
{
    CallPlanBuilder live;
    const QString rule = live.rule(live.step(), u"bridge"_s, sales);
    CallExpectation talk;
    talk.weekDay = 1;
    talk.time = QTime(10, 0);
    talk.outcome = {.kind = CallOutcome::Kind::Talk, .target = live.plan().steps.first().actions.first().param};
    const QList<BrokenExpectation> none = brokenExpectations({talk}, live.plan(), live.plan(), now);
    QCOMPARE(none.size(), 0);
    SetupDocument draft = live.document();
    CallPlanEdits::setAction(draft, rule, u"hangup"_s, {});
    const CallPlan later = CallPlan::of(draft, live.number());
    const QList<BrokenExpectation> broken = brokenExpectations({talk}, live.plan(), later, now);
    QCOMPARE(broken.size(), 1);
    QVERIFY(broken.first().heldBefore);
    QVERIFY(Words::brokenExpectation(broken.first()).endsWith(u"ends like this now: Hung up"_s));
    QVERIFY(!brokenExpectations({talk}, later, later, now).first().heldBefore);
}

QTEST_GUILESS_MAIN(TestCallReviewWords)
#include "tst_callreviewwords.moc"
