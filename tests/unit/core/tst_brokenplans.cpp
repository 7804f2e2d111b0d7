// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in a call plan, each way of looking at it comes to an end: simulator, week, drawing, checker, rules.
#include "brokenplan.h"
#include "core/callgraph.h"
#include "core/callplanedits.h"
#include "core/callsimulator.h"
#include "core/callweek.h"
#include "core/setupdestinations.h"
#include "core/setupmatching.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::CallCheckTesting;
using namespace Qt::StringLiterals;

namespace {

constexpr int planNodes = 200;
constexpr quint32 seeds = 60;

CallScenario someCall(QRandomGenerator &random)
{
    static const QStringList keys = u"0 1 2 12 123 # *"_s.split(u' ') + QStringList{QString()};
    CallScenario call;
    call.at = QDateTime(QDate(2026, 11, 23), QTime(0, 0), QTimeZone("Europe/Paris")).addSecs(random.bounded(7 * 86400));
    call.caller = random.bounded(3) == 0 ? QString() : u"+33639980012"_s;
    for (int i = random.bounded(12); i > 0; --i)
        call.keys.append(keys[random.bounded(keys.size())]);
    call.repeatsLastKey = random.bounded(2) == 0;
    call.answer = CallScenario::Answer(random.bounded(3));
    return call;
}

//! Some of the places of a drawing, what follows them is not shown.
QSet<QString> someOf(const CallGraph &graph, QRandomGenerator &random)
{
    QSet<QString> ids;
    for (const CallGraphNode &node : graph.nodes) {
        if (random.bounded(8) == 0)
            ids.insert(node.id);
    }
    return ids;
}

} // namespace

class TestBrokenPlans : public QObject
{
    Q_OBJECT

private slots:
    void simulated();
    void weeks();
    void drawn();
    void checked();
    void edited();
};

void TestBrokenPlans::simulated()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        BrokenPlan broken(seed, planNodes);
        const CallPlan plan = broken.builder().plan();
        QRandomGenerator random(seed);
        for (int i = 0; i < 10; ++i) {
            const CallScenario call = someCall(random);
            const CallRun run = simulateCall(plan, call);
            QVERIFY2(run.events.size() < 5000, qPrintable(u"seed %1"_s.arg(seed)));
            QCOMPARE(simulateCall(plan, call), run);
        }
    }
}

void TestBrokenPlans::weeks()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        BrokenPlan broken(seed, planNodes);
        QRandomGenerator random(seed);
        // With the day on which the clocks go back, and the one before and after.
        const CallWeek week = CallWeek::of(broken.builder().plan(), someCall(random), QDate(2026, 10, 19), 30);
        QCOMPARE(week.cells.size(), (7 * 24 + 1) * 2);
        int cells = 0;
        for (const CallWeek::Group &group : week.groups)
            cells += group.cells;
        QCOMPARE(cells, week.cells.size());
        for (const CallWeek::Cell &cell : week.cells)
            QVERIFY(cell.group >= 0 && cell.group < week.groups.size());
    }
}

void TestBrokenPlans::drawn()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        BrokenPlan broken(seed, planNodes);
        const CallPlan plan = broken.builder().plan();
        QRandomGenerator random(seed);
        const CallGraph whole = CallGraph::of(plan);
        for (const CallGraph &graph : {whole, CallGraph::of(plan, someOf(whole, random))}) {
            QSet<QString> ids;
            for (const CallGraphNode &node : graph.nodes)
                ids.insert(node.id);
            QCOMPARE(ids.size(), graph.nodes.size());
            for (const CallGraphEdge &edge : graph.edges)
                QVERIFY2(ids.contains(edge.from) && ids.contains(edge.to), qPrintable(edge.from + u' ' + edge.to));
            for (const CallGraphNode &node : graph.nodes) {
                QVERIFY(!graph.after(node.id).contains(node.id));
                QVERIFY(!graph.before(node.id).contains(node.id));
            }
        }
    }
}

void TestBrokenPlans::checked()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        BrokenPlan broken(seed, planNodes);
        CallPlanBuilder &builder = broken.builder();
        const CallCheckContext context = contextOf(builder);
        const QList<CallFinding> found = callFindings(context, builder.document());
        QCOMPARE(callFindings(context, builder.document()).size(), found.size());
        setupProblems(context.setup, {}, builder.document());
        QVERIFY(!setupDestinations(builder.document()).contains(QString()));
    }
}

// Whatever can be taken out of it, and copied within it.
void TestBrokenPlans::edited()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        BrokenPlan broken(seed, planNodes);
        CallPlanBuilder &builder = broken.builder();
        SetupDocument document = builder.document();
        const CallPlan plan = builder.plan();
        for (const CallMenu &menu : plan.menus)
            CallPlanEdits::duplicateMenu(document, menu.path);
        for (const CallStep &step : plan.steps)
            CallPlanEdits::duplicateStep(document, step.path);
        SetupDocument copy = document;
        SetupMatching::renameAllAsIn(copy, builder.document());
        const CallPlan more = CallPlan::of(document, builder.number());
        QCOMPARE(more.menus.size(), 2 * plan.menus.size());
        QCOMPARE(more.steps.size(), 2 * plan.steps.size());
        for (const CallStep &step : more.steps)
            CallPlanEdits::remove(document, step.path);
        for (const CallMenu &menu : more.menus) {
            CallPlanEdits::uses(document, menu.path);
            CallPlanEdits::remove(document, menu.path);
        }
        const CallPlan less = CallPlan::of(document, builder.number());
        QVERIFY(less.steps.isEmpty() && less.menus.isEmpty());
        QVERIFY(!CallGraph::of(less).nodes.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestBrokenPlans)
#include "tst_brokenplans.moc"
