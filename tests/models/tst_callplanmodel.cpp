// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callplanmodel.h"
#include "support/callplanbuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;
using Kind = CallPlanModel::Kind;

namespace {

//! The kinds of the rows below one, in their order.
QList<Kind> kindsBelow(const CallPlanModel &model, const QModelIndex &parent = {})
{
    QList<Kind> kinds;
    for (int row = 0; row < model.rowCount(parent); ++row)
        kinds.append(CallPlanModel::kindOf(model.index(row, 0, parent)));
    return kinds;
}

} // namespace

//! A call plan as a tree.
class TestCallPlanModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void headings();
    void stepsAndActions();
    void queuesAndMembers();
    void pathsAreFound();
    void describesItsRows();
    void anotherPlan();

private:
    CallPlanBuilder m_builder{FeatureType::ContactCenterSolutionExpert};
    QString m_closed;
    QString m_always;
    QString m_menu;
    QString m_key;
    QString m_queue;
    QString m_agent;
};

void TestCallPlanModel::init()
{
    m_builder = CallPlanBuilder(FeatureType::ContactCenterSolutionExpert);
    m_closed = m_builder.step();
    m_builder.workingHours(m_closed);
    m_menu = m_builder.menu(u"Accueil"_s, m_builder.sound());
    m_builder.rule(m_closed, u"ivr"_s, m_menu);
    m_builder.otherwise(m_closed, u"hangup"_s);
    m_always = m_builder.step();
    m_builder.rule(m_always, u"hangup"_s);
    m_key = m_builder.entry(m_menu, u"1"_s, u"bridge"_s, u"0033199001298"_s);
    m_queue = m_builder.queue(u"Ventes"_s);
    m_agent = m_builder.agent(u"0033639980012"_s);
    m_builder.member(m_queue, m_agent);
    m_builder.text(u"Bienvenue"_s);
}

void TestCallPlanModel::headings()
{
    CallPlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setPlan(m_builder.plan());
    QCOMPARE(kindsBelow(model),
             (QList{Kind::Plan, Kind::Menus, Kind::Queues, Kind::Agents, Kind::Texts, Kind::Sounds}));
    CallPlanBuilder voice(FeatureType::CloudIvr);
    voice.step();
    model.setPlan(voice.plan());
    QCOMPARE(kindsBelow(model), (QList{Kind::Plan, Kind::Menus, Kind::Sounds})); // it has no queues and no texts
    model.setPlan({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCallPlanModel::stepsAndActions()
{
    CallPlanModel model;
    model.setPlan(m_builder.plan());
    const QModelIndex plan = model.index(0, 0);
    QCOMPARE(kindsBelow(model, plan), (QList{Kind::Step, Kind::Step}));
    const QModelIndex conditional = model.indexOf(m_closed);
    QCOMPARE(conditional.parent(), plan);
    QCOMPARE(kindsBelow(model, conditional), (QList{Kind::Action, Kind::Otherwise}));
    QCOMPARE(kindsBelow(model, model.index(1, 0, conditional)), (QList{Kind::Action}));
    QCOMPARE(kindsBelow(model, model.indexOf(m_always)), (QList{Kind::Action})); // nothing else can happen in it
    QCOMPARE(kindsBelow(model, model.indexOf(m_builder.menuPath(m_menu))), (QList{Kind::Entry}));
}

void TestCallPlanModel::queuesAndMembers()
{
    CallPlanModel model;
    model.setPlan(m_builder.plan());
    const QModelIndex queue = model.indexOf(m_builder.queuePath(m_queue));
    QCOMPARE(CallPlanModel::kindOf(queue.parent()), Kind::Queues);
    QCOMPARE(kindsBelow(model, queue), (QList{Kind::Member}));
    QCOMPARE(CallPlanModel::pathOf(model.index(0, 0, queue)), m_builder.agentPath(m_agent));
    // The agent itself is found, not one of the queues that it is in.
    QCOMPARE(CallPlanModel::kindOf(model.indexOf(m_builder.agentPath(m_agent))), Kind::Agent);
}

void TestCallPlanModel::pathsAreFound()
{
    CallPlanModel model;
    model.setPlan(m_builder.plan());
    for (const QString &path : {m_closed, m_always, m_builder.menuPath(m_menu), m_key})
        QCOMPARE(CallPlanModel::pathOf(model.indexOf(path)), path);
    QCOMPARE(CallPlanModel::kindOf(model.indexOf(m_closed)), Kind::Step); // not its heading of what else is done
    QVERIFY(!model.indexOf(u"/nowhere"_s).isValid());
    QVERIFY(!model.indexOf({}).isValid());
}

void TestCallPlanModel::describesItsRows()
{
    CallPlanModel model;
    model.setPlan(m_builder.plan());
    QVERIFY(!model.index(0, 0).data().isValid());
    model.setDescriber([](const CallPlanModel::Row &row, const CallPlan &plan, int role) {
        if (role != Qt::DisplayRole)
            return QVariant();
        const QString action = row.action ? row.action->apiName : QString();
        return QVariant(u"%1 %2 of %3"_s.arg(row.place).arg(action).arg(plan.steps.size()));
    });
    QCOMPARE(model.indexOf(m_key).data().toString(), u"0 bridge of 2"_s);
    QCOMPARE(model.indexOf(m_always).data().toString(), u"1  of 2"_s);
    QVERIFY(!model.indexOf(m_key).data(Qt::ToolTipRole).isValid());
}

void TestCallPlanModel::anotherPlan()
{
    CallPlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(m_builder.plan());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QString added = m_builder.step();
    model.setPlan(m_builder.plan());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.indexOf(added).row(), 2);
    QCOMPARE(model.plan(), m_builder.plan());
}

QTEST_GUILESS_MAIN(TestCallPlanModel)
#include "tst_callplanmodel.moc"
