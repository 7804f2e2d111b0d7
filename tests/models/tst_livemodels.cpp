// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agentsmodel.h"
#include "models/livecallsmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

LiveCall call(qint64 id, const QString &number)
{
    return {.id = id, .state = LiveCall::State::Waiting, .callerNumber = number};
}

} // namespace

//! Rows that are read again and again.
class TestLiveModels : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatDiffersIsSignalled();
    void rowsMove();
    void columnsHaveNamesAndValues();
    void manyRows();
};

void TestLiveModels::onlyWhatDiffersIsSignalled()
{
    LiveCallsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({call(1, u"1"_s), call(2, u"2"_s), call(3, u"3"_s)});
    const QPersistentModelIndex third = model.index(2, 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setRows(QList<LiveCall>(model.rows()));
    QCOMPARE(changed.size() + inserted.size() + removed.size(), 0);

    LiveCall second = call(2, u"2"_s);
    second.agent = u"Anne"_s;
    model.setRows({second, call(3, u"3"_s), call(4, u"4"_s)});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 0);
    QCOMPARE(third.row(), 1);
    QVERIFY(reset.isEmpty());
}

void TestLiveModels::rowsMove()
{
    LiveCallsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({call(1, u"1"_s), call(2, u"2"_s), call(3, u"3"_s)});
    const QPersistentModelIndex third = model.index(2, 0);
    model.setRows({call(3, u"3"_s), call(1, u"1"_s), call(2, u"2"_s)});
    QCOMPARE(third.row(), 0);
    QCOMPARE(model.row(1).id, 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestLiveModels::columnsHaveNamesAndValues()
{
    AgentsModel model;
    model.setColumnNames({u"Name"_s, u"Status"_s, u"Since"_s, u"Answered"_s, u"Time"_s});
    model.setRows({{.id = u"1"_s, .number = u"0033199001234"_s, .status = u"waiting"_s, .answeredCalls = 3}});
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Status"_s);
    QCOMPARE(model.index(0, AgentsModel::NameColumn).data(AgentsModel::ValueRole).toString(), u"0033199001234"_s);
    QCOMPARE(model.index(0, AgentsModel::AnsweredColumn).data(AgentsModel::ValueRole).toInt(), 3);
    QVERIFY(!model.index(0, 0).data().isValid());
    model.setDescriber([](const LiveAgent &agent, int, int role) {
        return role == Qt::DisplayRole ? QVariant(agent.status) : QVariant();
    });
    QCOMPARE(model.index(0, 0).data().toString(), u"waiting"_s);
}

void TestLiveModels::manyRows()
{
    LiveCallsModel model;
    QList<LiveCall> calls;
    for (int i = 0; i < 200; ++i)
        calls.append(call(i, QString::number(i)));
    model.setRows(calls);
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 100; ++round) {
        calls.removeFirst();
        calls.append(call(1000 + round, u"x"_s));
        model.setRows(calls);
    }
    QCOMPARE(model.rowCount(), 200);
    // A round a second must be far from being felt.
    QVERIFY2(timer.elapsed() < 100 * 20, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestLiveModels)
#include "tst_livemodels.moc"
