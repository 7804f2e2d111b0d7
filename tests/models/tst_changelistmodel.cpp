// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachedsession.h"
#include "models/changelistmodel.h"
#include "service/configurationchanges.h"
#include "support/sandboxfixture.h"

#include <QAbstractItemModelTester>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestChangeListModel : public QObject
{
    Q_OBJECT
private slots:
    void listsChangesNewestFirst();
};

void TestChangeListModel::listsChangesNewestFirst()
{
    SandboxFixture fixture;
    TemporaryStore folder;
    Store store;
    store.open(folder.path()).waitForFinished();
    SessionOptions options;
    options.taskPollYoung = options.taskPollLater = options.taskPollOld = std::chrono::milliseconds(20);
    options.verifyDelay = std::chrono::milliseconds(20);
    Session session(Account{.key = u"test"_s}, fixture.makeClient(), store, options);
    ChangeListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setColumnNames({u"Number"_s, u"Change"_s, u"State"_s, u"When"_s});
    model.setDescriber([](const ConfigurationChange &change, int column, int) {
        return QVariant(column == ChangeListModel::NumberColumn ? change.serviceName() : change.to().apiName());
    });
    model.setSession(&session);
    QSignalSpy refreshed(&session.inventory(), &Inventory::refreshFinished);
    session.start();
    QVERIFY(refreshed.wait(20000));

    QList<Service> numbers = session.inventory().services();
    numbers.removeIf([](const Service &s) {
        return s.kind != Service::Kind::Alias || s.featureType == FeatureType(FeatureType::Conference);
    });
    QVERIFY(numbers.size() >= 2);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const auto first = session.changes().begin(numbers.at(0), FeatureType::Conference);
    const auto second = session.changes().begin(numbers.at(1), FeatureType::Conference);
    QVERIFY(first && second);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.change(model.index(0, 0)), *second);
    QCOMPARE(model.indexOf(*first).row(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), numbers.at(1).serviceName);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Change"_s);
    QVERIFY(model.index(0, 0).data(ChangeListModel::UnderWayRole).toBool());
    QTRY_VERIFY_WITH_TIMEOUT((*first)->isFinished() && (*second)->isFinished(), 20000);
    QVERIFY(!model.index(0, 0).data(ChangeListModel::UnderWayRole).toBool());
    QVERIFY(!model.index(0, 0).data(ChangeListModel::BadEndRole).toBool());
    model.setSession(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestChangeListModel)
#include "tst_changelistmodel.moc"
