// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callgraph.h"
#include "support/callplanbuilder.h"

#include <QTest>
#include <algorithm>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

using Node = CallGraphNode::Kind;
using Edge = CallGraphEdge::Kind;

namespace {

const CallGraphEdge *edgeOf(const CallGraph &graph, const QString &from, const QString &to, Edge kind)
{
    const auto found = std::find_if(graph.edges.begin(), graph.edges.end(), [&](const CallGraphEdge &edge) {
        return edge.from == from && edge.to == to && edge.kind == kind;
    });
    return found == graph.edges.end() ? nullptr : &*found;
}

qsizetype countOf(const CallGraph &graph, Node kind)
{
    return std::count_if(graph.nodes.begin(), graph.nodes.end(),
                         [&](const CallGraphNode &node) { return node.kind == kind; });
}

} // namespace

class TestCallGraph : public QObject
{
    Q_OBJECT

private slots:
    void emptyPlanEndsInSilence();
    void stepsInTheirOrder();
    void conditionsNotMet();
    void identicalTargetsAreOne();
    void severalKeysAreOneLine();
    void noKeyAndWrongKey();
    void circlesOfMenus();
    void whatIsMissing();
    void collapsed();
    void findsWhatStandsForAPath();
    void showsWhatIsNeverReached();
    void withoutWhatIsOnlyHeard();
    void onlySteps();
    void withoutMembers();
};

void TestCallGraph::emptyPlanEndsInSilence()
{
    CallPlanBuilder b;
    const CallGraph graph = CallGraph::of(b.plan());
    QCOMPARE(graph.nodes.size(), 2);
    QVERIFY(edgeOf(graph, u"incoming"_s, u"silent-end"_s, Edge::Then));
}

void TestCallGraph::stepsInTheirOrder()
{
    CallPlanBuilder b;
    const QString one = b.step();
    const QString two = b.step({{u"enabled"_s, false}});
    b.rule(two, u"hangup"_s);
    const CallGraph graph = CallGraph::of(b.plan());
    QVERIFY(edgeOf(graph, u"incoming"_s, one, Edge::Then));
    QVERIFY(edgeOf(graph, one, two, Edge::Next)->isDisabled);
    QVERIFY(graph.node(two)->isDisabled);
    QVERIFY(edgeOf(graph, two, u"hang-up"_s, Edge::Holds));
    QCOMPARE(countOf(graph, Node::SilentEnd), 0);
}

void TestCallGraph::conditionsNotMet()
{
    CallPlanBuilder b;
    const QString step = b.step();
    b.workingHours(step);
    b.rule(step, u"bridge"_s, u"0033199001299"_s);
    b.otherwise(step, u"voicemail"_s, u"0033199001299"_s);
    const CallGraph graph = CallGraph::of(b.plan());
    QVERIFY(edgeOf(graph, step, u"number:0033199001299"_s, Edge::Holds));
    QVERIFY(edgeOf(graph, step, u"voicemail:0033199001299"_s, Edge::DoesNot));
    QVERIFY(edgeOf(graph, u"number:0033199001299"_s, u"silent-end"_s, Edge::Then));
}

void TestCallGraph::identicalTargetsAreOne()
{
    CallPlanBuilder b;
    const QString sound = b.sound();
    const QString one = b.menu(u"Accueil"_s, sound);
    const QString two = b.menu(u"Ventes"_s, sound);
    b.entry(one, u"1"_s, u"bridge"_s, u"0033199001299"_s);
    b.entry(two, u"5"_s, u"bridge"_s, u"0033199001299"_s);
    const CallGraph graph = CallGraph::of(b.plan());
    QCOMPARE(countOf(graph, Node::Number), 1);
    QCOMPARE(graph.node(u"number:0033199001299"_s)->paths.size(), 2);
    QCOMPARE(countOf(graph, Node::Menu), 2);
}

void TestCallGraph::severalKeysAreOneLine()
{
    CallPlanBuilder b;
    const QString menu = b.menu(u"Accueil"_s, b.sound());
    b.entry(menu, u"1"_s, u"bridge"_s, u"0033199001299"_s);
    b.entry(menu, u"2"_s, u"bridge"_s, u"0033199001299"_s);
    const CallGraph graph = CallGraph::of(b.plan());
    const CallGraphEdge *edge = edgeOf(graph, b.menuPath(menu), u"number:0033199001299"_s, Edge::Keys);
    QVERIFY(edge);
    QCOMPARE(edge->keys, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(edge->paths.size(), 2);
}

void TestCallGraph::noKeyAndWrongKey()
{
    CallPlanBuilder b;
    const QString menu = b.menuPath(b.menu(u"Accueil"_s, b.sound()));
    const CallGraph graph = CallGraph::of(b.plan());
    QVERIFY(edgeOf(graph, menu, u"leave:"_s + menu, Edge::NoKey));
    QVERIFY(edgeOf(graph, menu, u"leave:"_s + menu, Edge::WrongKey));
}

void TestCallGraph::circlesOfMenus()
{
    CallPlanBuilder b;
    const QString one = b.menu(u"Un"_s, b.sound());
    const QString two = b.menu(u"Deux"_s, b.sound());
    b.entry(one, u"1"_s, u"menuSub"_s, two);
    b.entry(two, u"1"_s, u"menuSub"_s, one);
    const CallGraph graph = CallGraph::of(b.plan());
    QVERIFY(graph.after(b.menuPath(one)).contains(b.menuPath(two)));
    QVERIFY(graph.before(b.menuPath(one)).contains(b.menuPath(two)));
    QVERIFY(!graph.after(b.menuPath(one)).contains(b.menuPath(one)));
}

void TestCallGraph::whatIsMissing()
{
    CallPlanBuilder b;
    const QString step = b.step();
    const QString rule = b.rule(step, u"ivr"_s, u"999"_s);
    const CallGraph graph = CallGraph::of(b.plan());
    const CallGraphNode *node = graph.node(u"missing:"_s + rule);
    QVERIFY(node);
    QCOMPARE(node->kind, Node::Missing);
    QCOMPARE(node->subject, u"999"_s);
}

void TestCallGraph::collapsed()
{
    CallPlanBuilder b;
    const QString step = b.step();
    const QString menu = b.menu(u"Accueil"_s, b.sound());
    b.rule(step, u"ivr"_s, menu);
    b.entry(menu, u"1"_s, u"bridge"_s, u"0033199001299"_s);
    const CallGraph whole = CallGraph::of(b.plan());
    const CallGraph folded = CallGraph::of(b.plan(), {b.menuPath(menu)});
    QVERIFY(whole.node(u"number:0033199001299"_s));
    QVERIFY(!folded.node(u"number:0033199001299"_s));
    QVERIFY(folded.node(b.menuPath(menu))->isCollapsed);
}

void TestCallGraph::findsWhatStandsForAPath()
{
    CallPlanBuilder b;
    const QString step = b.step();
    const QString rule = b.rule(step, u"bridge"_s, u"0033199001299"_s);
    b.workingHours(step);
    const CallGraph graph = CallGraph::of(b.plan());
    QCOMPARE(graph.idOf(step), step);
    QCOMPARE(graph.idOf(rule), u"number:0033199001299"_s);
    QCOMPARE(graph.idOf(step + u"/conditionTime/77"_s), step);
    QCOMPARE(graph.idOf(u"/telephony/x"_s), QString());
}

void TestCallGraph::showsWhatIsNeverReached()
{
    CallPlanBuilder b;
    const QString step = b.step();
    b.rule(step, u"hangup"_s);
    const QString behind = b.rule(step, u"sleep"_s, u"1000"_s);
    const CallGraph graph = CallGraph::of(b.plan());
    const CallGraphEdge *edge = edgeOf(graph, step, behind, Edge::Never);
    QVERIFY(edge && edge->isDisabled);
    QCOMPARE(countOf(graph, Node::SilentEnd), 0);
}

void TestCallGraph::withoutWhatIsOnlyHeard()
{
    CallPlanBuilder b;
    const QString step = b.step();
    b.workingHours(step);
    b.rule(step, u"playback"_s, b.sound());
    const QString pause = b.rule(step, u"sleep"_s, u"1000"_s);
    b.rule(step, u"bridge"_s, u"0033199001299"_s);
    const QString heard = b.otherwise(step, u"playback"_s, b.sound());
    b.otherwise(step, u"voicemail"_s, u"0033199001299"_s);
    const QString last = b.step();
    const QString endless = b.rule(last, u"endless_playback"_s, b.sound());
    const CallGraphDetail detail{.depth = CallGraphDetail::Depth::Destinations};
    const CallGraph graph = CallGraph::of(b.plan(), {}, detail);
    QVERIFY(!graph.node(pause));
    const CallGraphEdge *met = edgeOf(graph, step, u"number:0033199001299"_s, Edge::Holds);
    QVERIFY(met);
    QCOMPARE(met->paths.size(), 3);
    QVERIFY(edgeOf(graph, step, u"voicemail:0033199001299"_s, Edge::DoesNot));
    QVERIFY(graph.node(endless)); // nothing comes after it
    QCOMPARE(graph.idOf(heard), step);
}

void TestCallGraph::onlySteps()
{
    CallPlanBuilder b;
    const QString one = b.step();
    const QString two = b.step();
    b.rule(one, u"ivr"_s, b.menu(u"Accueil"_s));
    const CallGraph graph = CallGraph::of(b.plan(), {}, {.depth = CallGraphDetail::Depth::Steps});
    QCOMPARE(graph.nodes.size(), 3);
    QCOMPARE(graph.edges.size(), 2);
    QVERIFY(edgeOf(graph, one, two, Edge::Next));
}

void TestCallGraph::withoutMembers()
{
    CallPlanBuilder b;
    b.rule(b.step(), u"hunting"_s, b.queue());
    QCOMPARE(countOf(CallGraph::of(b.plan()), Node::Members), 1);
    const CallGraph graph = CallGraph::of(b.plan(), {}, {.hasMembers = false});
    QCOMPARE(countOf(graph, Node::Members), 0);
    QCOMPARE(countOf(graph, Node::Queue), 1);
}

QTEST_GUILESS_MAIN(TestCallGraph)
#include "tst_callgraph.moc"
