// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/skillsmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

CallPlan centre(const QList<QStringList> &queues, int agents = 3)
{
    CallPlan plan;
    for (int i = 1; i <= agents; ++i) {
        CallAgent agent;
        agent.id = QString::number(i);
        agent.path = u"/a/"_s + agent.id;
        plan.agents.append(agent);
    }
    for (qsizetype i = 0; i < queues.size(); ++i) {
        CallQueue queue;
        queue.id = QString::number(100 + i);
        queue.path = u"/q/"_s + queue.id;
        queue.members = queues[i];
        plan.queues.append(queue);
    }
    return plan;
}

} // namespace

//! Members against queues.
class TestSkillsModel : public QObject
{
    Q_OBJECT

private slots:
    void placesAndTotals();
    void asksForWhatIsTicked();
    void asksForPlaces();
    void staysWhereItIs();
    void sortsByAQueue();
};

void TestSkillsModel::placesAndTotals()
{
    SkillsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(centre({{u"2"_s, u"1"_s}, {}, {u"2"_s}}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.place(0, 0), 1);
    QCOMPARE(model.index(1, 0).data().toInt(), 1); // from 1 for people
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!model.index(2, 0).data().isValid());
    QCOMPARE(model.headerData(1, Qt::Vertical, SkillsModel::CountRole).toInt(), 2);
    QCOMPARE(model.headerData(0, Qt::Horizontal, SkillsModel::CountRole).toInt(), 2);
    QCOMPARE(model.idleCount(), 1);
    QCOMPARE(model.emptyCount(), 1);
    model.setPlan({});
    QCOMPARE(model.rowCount() + model.columnCount(), 0);
}

void TestSkillsModel::asksForWhatIsTicked()
{
    SkillsModel model;
    QSignalSpy wanted(&model, &SkillsModel::joinWanted);
    model.setPlan(centre({{u"2"_s}}));
    QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole)); // nothing can be edited yet
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsUserCheckable));
    model.setEditable(true);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0], QVariantList({u"1"_s, u"100"_s, true}));
    QCOMPARE(wanted[1], QVariantList({u"2"_s, u"100"_s, false}));
}

void TestSkillsModel::asksForPlaces()
{
    SkillsModel model;
    QSignalSpy wanted(&model, &SkillsModel::placeWanted);
    model.setPlan(centre({{u"1"_s, u"2"_s}}));
    model.setEditable(true);
    QVERIFY(!model.setData(model.index(2, 0), 1)); // who is not in it has no place
    QVERIFY(model.setData(model.index(1, 0), 1));
    QVERIFY(model.setData(model.index(0, 0), 99)); // the last one
    QVERIFY(model.setData(model.index(0, 0), 1));  // where it is
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0], QVariantList({u"2"_s, u"100"_s, 0}));
    QCOMPARE(wanted[1], QVariantList({u"1"_s, u"100"_s, 1}));
}

void TestSkillsModel::staysWhereItIs()
{
    SkillsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(centre({{u"1"_s}}));
    const QPersistentModelIndex cell = model.index(1, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPlan(centre({{u"2"_s, u"1"_s}}));
    QVERIFY(reset.isEmpty() && cell.isValid());
    QCOMPARE(cell.data().toInt(), 1);
    model.setPlan(centre({{u"2"_s}}, 4));
    QCOMPARE(reset.size(), 1);
}

void TestSkillsModel::sortsByAQueue()
{
    SkillsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(centre({{u"3"_s, u"2"_s}, {u"1"_s}}));
    const QPersistentModelIndex third = model.index(2, 0);
    model.sort(0);
    QCOMPARE(third.row(), 0);
    QCOMPARE(model.agent(1).id, u"2"_s);
    QCOMPARE(model.agent(2).id, u"1"_s);
    model.sort(-1);
    QCOMPARE(third.row(), 2);
}

QTEST_GUILESS_MAIN(TestSkillsModel)
#include "tst_skillsmodel.moc"
