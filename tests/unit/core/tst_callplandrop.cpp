// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of dragging the boxes and arrows of a drawing, and the moves that it makes.
#include "core/callplandrop.h"
#include "core/callplanedits.h"
#include "support/callplanbuilder.h"

#include <QTest>
#include <algorithm>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

using Kind = CallPlanDrop::Kind;
using Mark = CallPlanDrop::Mark;

namespace {

constexpr CallPlanDrop::Spot beginning{.along = 0.1, .across = 0.1};
constexpr CallPlanDrop::Spot middle{.along = 0.5, .across = 0.5};
constexpr CallPlanDrop::Spot end{.along = 0.9, .across = 0.9};

QString numberBox(const QString &number)
{
    return u"number:"_s + number;
}

} // namespace

class TestCallPlanDrop : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void stepsChangePlaces();
    void stepsOntoOtherThings();
    void actionsWithinTheirStep();
    void actionsToTheOtherCase();
    void actionsToAnotherStep();
    void actionsToAMenuAndBack();
    void keysToAnotherMenu();
    void fullMenusTakeNoKeys();
    void longKeysLeaveTheirDigitsFree();
    void leadsToWhatNothingLeadsTo();
    void copiesWhatIsAsked();
    void arrowsLeadElsewhere();
    void arrowsLeadWhereTheyCan();
    void arrowsLeaveAloneWhatIsHeardOnTheWay();
    void arrowsThatOnlySoundsLieOnStay();
    void positionsStayInLine();

private:
    CallPlanDrop drop(const QString &box, const QString &onto, const CallPlanDrop::Spot &spot, bool adds = false) const
    {
        const CallPlan plan = m_b.plan();
        return CallPlanDrop::ofBox(plan, CallGraph::of(plan), box, onto, spot, adds);
    }
    CallPlanDrop lead(const QString &from, const QString &to, const QString &onto) const
    {
        const CallPlan plan = m_b.plan();
        const CallGraph graph = CallGraph::of(plan);
        for (const CallGraphEdge &edge : graph.edges) {
            if (edge.from == from && edge.to == to && !edge.paths.isEmpty())
                return CallPlanDrop::ofArrow(plan, graph, edge, onto);
        }
        return {};
    }
    QString apply(const CallPlanDrop &drop) { return drop.apply(m_b.document(), m_b.number().featureType); }
    QStringList actions(const QString &step, bool isNegative = false) const
    {
        QStringList names;
        const CallPlan plan = m_b.plan();
        for (const CallAction &action : isNegative ? plan.step(step)->otherwise : plan.step(step)->actions)
            names.append(action.param.isEmpty() ? action.apiName : action.apiName + u' ' + action.param);
        return names;
    }

    CallPlanBuilder m_b;
    QString m_one;
    QString m_two;
    QString m_three;
    QString m_menu;
    QString m_sleep;
    QString m_tone;
};

void TestCallPlanDrop::init()
{
    m_b = CallPlanBuilder();
    m_one = m_b.step();
    m_two = m_b.step();
    m_three = m_b.step();
    m_b.workingHours(m_one);
    m_sleep = m_b.rule(m_one, u"sleep"_s, u"1000"_s);
    m_tone = m_b.rule(m_one, u"playback"_s, m_b.sound());
    m_menu = m_b.menu(u"Accueil"_s);
    m_b.rule(m_one, u"ivr"_s, m_menu);
    m_b.otherwise(m_one, u"voicemail"_s, u"0033199001299"_s);
    m_b.rule(m_two, u"bridge"_s, u"0033199001298"_s);
    m_b.entry(m_menu, u"1"_s, u"bridge"_s, u"0033199001297"_s);
}

void TestCallPlanDrop::stepsChangePlaces()
{
    const auto order = [this] {
        QStringList paths;
        for (const CallStep &step : m_b.plan().steps)
            paths.append(step.path);
        return paths;
    };
    const CallPlanDrop before = drop(m_three, m_one, beginning);
    QCOMPARE(before.kind, Kind::MoveStep);
    QCOMPARE(before.mark, Mark::Before);
    QCOMPARE(apply(before), m_three);
    QCOMPARE(order(), (QStringList{m_three, m_one, m_two}));
    QCOMPARE(apply(drop(m_three, m_two, end)), m_three);
    QCOMPARE(order(), (QStringList{m_one, m_two, m_three}));
    QCOMPARE(apply(drop(m_one, m_two, end)), m_one);
    QCOMPARE(order(), (QStringList{m_two, m_one, m_three}));
    QCOMPARE(apply(drop(m_three, u"incoming"_s, middle)), m_three);
    QCOMPARE(order(), (QStringList{m_three, m_two, m_one}));
}

void TestCallPlanDrop::stepsOntoOtherThings()
{
    QCOMPARE(drop(m_one, m_one, end).kind, Kind::None);
    QCOMPARE(drop(m_one, m_two, beginning).kind, Kind::None); // where it is
    QCOMPARE(drop(m_two, m_one, end).kind, Kind::None);
    QCOMPARE(drop(m_one, m_b.menuPath(m_menu), end).kind, Kind::None);
    QCOMPARE(drop(m_one, u"nowhere"_s, end).kind, Kind::None);
}

void TestCallPlanDrop::actionsWithinTheirStep()
{
    const CallPlanDrop moved = drop(m_tone, m_sleep, beginning);
    QCOMPARE(moved.kind, Kind::MoveAction);
    QCOMPARE(moved.mark, Mark::Before);
    QCOMPARE(apply(moved), m_tone);
    QCOMPARE(actions(m_one).first().section(u' ', 0, 0), u"playback"_s);
    QCOMPARE(drop(m_tone, m_sleep, beginning).kind, Kind::None); // now it is there
    QCOMPARE(apply(drop(m_tone, m_b.menuPath(m_menu), end)), m_tone);
    QCOMPARE(actions(m_one).last().section(u' ', 0, 0), u"playback"_s);
}

void TestCallPlanDrop::actionsToTheOtherCase()
{
    const CallPlanDrop moved = drop(m_tone, m_one, end);
    QCOMPARE(moved.kind, Kind::MoveAction);
    QCOMPARE(moved.mark, Mark::NotMet);
    QCOMPARE(apply(moved), m_tone);
    QCOMPARE(actions(m_one, true).last(), u"voicemail 0033199001299"_s); // nothing is reached behind it
    QCOMPARE(actions(m_one, true).size(), 2);
    QCOMPARE(actions(m_one).size(), 2);
    QCOMPARE(drop(m_tone, m_one, end).kind, Kind::None);
    QCOMPARE(drop(m_tone, m_one, beginning).mark, Mark::Met);
}

void TestCallPlanDrop::actionsToAnotherStep()
{
    const CallPlanDrop moved = drop(m_sleep, numberBox(u"0033199001298"_s), beginning);
    const QString path = apply(moved);
    QVERIFY(path.startsWith(m_two));
    QVERIFY(!m_b.document().contains(m_sleep));
    QCOMPARE(actions(m_two), (QStringList{u"sleep 1000"_s, u"bridge 0033199001298"_s}));
    QCOMPARE(drop(path, m_three, middle).mark, Mark::Whole); // it has no conditions
    apply(drop(path, m_three, middle));
    QCOMPARE(actions(m_three), QStringList{u"sleep 1000"_s});
}

void TestCallPlanDrop::actionsToAMenuAndBack()
{
    QCOMPARE(drop(m_sleep, m_b.menuPath(m_menu), middle).kind, Kind::None); // keys have no pauses
    const CallPlanDrop moved = drop(numberBox(u"0033199001298"_s), m_b.menuPath(m_menu), middle);
    QCOMPARE(moved.kind, Kind::MoveAction);
    const QString path = apply(moved);
    QVERIFY(path.startsWith(m_b.menuPath(m_menu)));
    QCOMPARE(m_b.plan().menus.first().entries.last().key, u"2"_s);
    QVERIFY(m_b.plan().step(m_two)->actions.isEmpty());
    apply(drop(numberBox(u"0033199001298"_s), m_two, middle));
    QCOMPARE(actions(m_two), QStringList{u"bridge 0033199001298"_s});
    QCOMPARE(m_b.plan().menus.first().entries.size(), 1);
}

void TestCallPlanDrop::keysToAnotherMenu()
{
    const QString other = m_b.menu(u"Ventes"_s);
    const QString number = numberBox(u"0033199001297"_s);
    QCOMPARE(drop(number, m_b.menuPath(m_menu), middle).kind, Kind::None); // where it is
    QVERIFY(apply(drop(number, m_b.menuPath(other), middle)).startsWith(m_b.menuPath(other)));
    QCOMPARE(m_b.plan().menu(other)->entries.first().key, u"1"_s); // it was free
    QVERIFY(m_b.plan().menu(m_menu)->entries.isEmpty());
}

void TestCallPlanDrop::fullMenusTakeNoKeys()
{
    const QString full = m_b.menu(u"Ventes"_s);
    for (const QChar key : u"1234567890*#"_s)
        m_b.entry(full, QString(key), u"menuExit"_s);
    QCOMPARE(drop(numberBox(u"0033199001297"_s), m_b.menuPath(full), middle).kind, Kind::None);
    QVERIFY(CallPlanEdits::insertAction(m_b.document(), m_b.number().featureType, {.owner = m_b.menuPath(full)},
                                        u"bridge"_s)
                .isEmpty());
}

void TestCallPlanDrop::longKeysLeaveTheirDigitsFree()
{
    const QString menu = m_b.menu(u"Ventes"_s);
    for (const QChar key : u"123456789*0"_s)
        m_b.entry(menu, QString(key), u"menuExit"_s);
    m_b.entry(menu, u"10"_s, u"menuExit"_s);
    const CallPlanDrop moved = drop(numberBox(u"0033199001297"_s), m_b.menuPath(menu), middle);
    QCOMPARE(moved.kind, Kind::MoveAction);
    QVERIFY(!apply(moved).isEmpty());
    QCOMPARE(m_b.plan().menu(menu)->entries.last().key, u"#"_s);
}

void TestCallPlanDrop::leadsToWhatNothingLeadsTo()
{
    const QString queue = m_b.queue(u"Ventes"_s);
    const CallPlanDrop added = drop(m_b.queuePath(queue), m_b.menuPath(m_menu), middle);
    QCOMPARE(added.kind, Kind::AddAction);
    apply(added);
    const CallMenuEntry entry = m_b.plan().menu(m_menu)->entries.last();
    QCOMPARE(entry.action.apiName, u"callcenter"_s);
    QCOMPARE(entry.action.param, queue);
    const QString menu = m_b.menu(u"Nouveau"_s);
    apply(drop(m_b.menuPath(menu), m_three, middle));
    QCOMPARE(actions(m_three), QStringList{u"ivr "_s + menu});
}

void TestCallPlanDrop::copiesWhatIsAsked()
{
    const CallPlanDrop copied = drop(m_sleep, m_three, middle, true);
    QCOMPARE(copied.kind, Kind::AddAction);
    apply(copied);
    QCOMPARE(actions(m_three), QStringList{u"sleep 1000"_s});
    QVERIFY(m_b.document().contains(m_sleep));
    QCOMPARE(drop(m_three, m_one, beginning, true).kind, Kind::None); // steps are duplicated otherwise
}

void TestCallPlanDrop::arrowsLeadElsewhere()
{
    const QString queue = m_b.queue(u"Ventes"_s);
    const CallPlanDrop led = lead(m_b.menuPath(m_menu), numberBox(u"0033199001297"_s), m_b.queuePath(queue));
    QCOMPARE(led.kind, Kind::Retarget);
    apply(led);
    CallMenuEntry entry = m_b.plan().menu(m_menu)->entries.first();
    QCOMPARE(entry.action.apiName, u"callcenter"_s);
    QCOMPARE(entry.action.param, queue);
    QCOMPARE(entry.key, u"1"_s);
    apply(lead(m_b.menuPath(m_menu), m_b.queuePath(queue), u"leave:"_s + m_b.menuPath(m_menu)));
    entry = m_b.plan().menu(m_menu)->entries.first();
    QCOMPARE(entry.action.apiName, u"menuExit"_s);
    apply(lead(m_one, u"voicemail:0033199001299"_s, m_b.menuPath(m_menu)));
    QCOMPARE(actions(m_one, true), QStringList{u"ivr "_s + m_menu});
}

void TestCallPlanDrop::arrowsLeadWhereTheyCan()
{
    const QString number = numberBox(u"0033199001297"_s);
    const QString menu = m_b.menuPath(m_menu);
    QCOMPARE(lead(menu, number, number).kind, Kind::None);
    QCOMPARE(lead(menu, number, m_one).kind, Kind::None);
    QCOMPARE(lead(menu, number, u"voicemail:0033199001299"_s).kind, Kind::None); // keys have no voicemail
    const QString other = m_b.menuPath(m_b.menu(u"Ventes"_s));
    QCOMPARE(lead(menu, number, u"leave:"_s + other).kind, Kind::None); // it is in the other one
    QCOMPARE(lead(menu, number, other).kind, Kind::Retarget);
    QVERIFY(!CallPlanDrop::canDrag({}, CallGraphEdge{.from = m_one, .to = m_two, .kind = CallGraphEdge::Kind::Next}));
}

// Where only destinations are drawn, an arrow stands for what is heard on its way as well.
void TestCallPlanDrop::arrowsLeaveAloneWhatIsHeardOnTheWay()
{
    m_b.rule(m_three, u"playback"_s, m_b.sound());
    m_b.rule(m_three, u"bridge"_s, u"0033199001296"_s);
    const QStringList before = actions(m_three);
    const CallPlan plan = m_b.plan();
    const CallGraph graph = CallGraph::of(plan, {}, {.depth = CallGraphDetail::Depth::Destinations});
    const QString number = numberBox(u"0033199001296"_s);
    const auto arrow = std::find_if(graph.edges.cbegin(), graph.edges.cend(), [&](const CallGraphEdge &edge) {
        return edge.from == m_three && edge.to == number;
    });
    QVERIFY(arrow != graph.edges.cend());
    QVERIFY(CallPlanDrop::canDrag(graph, *arrow));
    const CallPlanDrop led = CallPlanDrop::ofArrow(plan, graph, *arrow, m_b.menuPath(m_menu));
    QCOMPARE(led.kind, Kind::Retarget);
    apply(led);
    QCOMPARE(actions(m_three), (QStringList{before.first(), u"ivr "_s + m_menu}));
}

void TestCallPlanDrop::arrowsThatOnlySoundsLieOnStay()
{
    m_b.rule(m_three, u"playback"_s, m_b.sound());
    const CallPlan plan = m_b.plan();
    const CallGraph graph = CallGraph::of(plan, {}, {.depth = CallGraphDetail::Depth::Destinations});
    const auto arrow = std::find_if(graph.edges.cbegin(), graph.edges.cend(),
                                    [&](const CallGraphEdge &edge) { return edge.to == "silent-end"_L1; });
    QVERIFY(arrow != graph.edges.cend());
    QVERIFY(!arrow->paths.isEmpty());
    QVERIFY(!CallPlanDrop::canDrag(graph, *arrow));
    QCOMPARE(CallPlanDrop::ofArrow(plan, graph, *arrow, m_b.menuPath(m_menu)).kind, Kind::None);
}

void TestCallPlanDrop::positionsStayInLine()
{
    apply(drop(m_sleep, m_one, end));
    apply(drop(m_three, m_one, beginning));
    const CallPlan plan = m_b.plan();
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        QCOMPARE(plan.steps[i].position, int(i) + 1);
        for (const QList<CallAction> *list : {&plan.steps[i].actions, &plan.steps[i].otherwise}) {
            for (qsizetype j = 0; j < list->size(); ++j)
                QCOMPARE(list->at(j).position, int(j) + 1);
        }
    }
}

QTEST_APPLESS_MAIN(TestCallPlanDrop)
#include "tst_callplandrop.moc"
