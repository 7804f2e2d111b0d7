// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupmembers.h"
#include "models/setupmembersmodel.h"
#include "service/inventory.h"
#include "service/session.h"
#include "service/setup.h"
#include "store/store.h"
#include "support/sandboxfixture.h"
#include "support/temporarystore.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

//! The members of a queue row by row: what moves, joins and goes is told as such.
class TestSetupMembersModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rowsAreTheDraft();
    void movingUpAndDown();
    void movingSeveral();
    void dropping();
    void addingAndRemoving();
    void agentsThatAreNotLinked();
    void settingSeveral();
    void discardingTellsWhatDiffers();
    void withoutSetup();

private:
    QStringList numbers() const { return m_model->numbers().mid(0, m_model->linkedCount()); }
    static QJsonObject agent(const QString &number)
    {
        return {{u"number"_s, number},
                {u"timeout"_s, 20},
                {u"wrapUpTime"_s, 0},
                {u"simultaneousLines"_s, 1},
                {u"status"_s, u"available"_s}};
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<TemporaryStore> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Setup> m_setup;
    std::unique_ptr<SetupMembersModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSetupMembersModel::init()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    m_folder = std::make_unique<TemporaryStore>();
    m_store = std::make_unique<Store>();
    m_store->open(m_folder->path()).waitForFinished();
    SessionOptions options;
    options.refreshEvery = std::chrono::milliseconds(0);
    m_session = std::make_unique<Session>(Account{.key = u"test"_s}, m_sandbox->makeClient(), *m_store, options);
    m_session->start();
    QTRY_VERIFY(m_session->inventory().refreshed().isValid() && !m_session->inventory().isRefreshing());
    const QList<Service> services = m_session->inventory().services();
    const auto found = std::find_if(services.cbegin(), services.cend(), [](const Service &service) {
        return service.featureType == FeatureType::EasyHunting;
    });
    QVERIFY(found != services.cend());
    m_setup = m_session->makeSetup(*found);
    m_setup->load();
    QTRY_COMPARE(int(m_setup->state()), int(Setup::State::Ready));
    m_model = std::make_unique<SetupMembersModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setSetup(m_setup.get());
    QVERIFY(m_model->linkedCount() >= 2);
    while (m_model->linkedCount() < 4)
        m_model->add({agent(u"003363998000%1"_s.arg(m_model->linkedCount()))});
}

void TestSetupMembersModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_setup.reset();
    m_session.reset();
    m_store.reset();
    m_folder.reset();
    m_sandbox.reset();
}

void TestSetupMembersModel::rowsAreTheDraft()
{
    QCOMPARE(m_model->columnCount(), int(SetupMembersModel::ColumnCount));
    for (int row = 0; row < m_model->rowCount(); ++row) { // agents of no queue come last
        const QJsonObject object = m_setup->draft().object(m_model->pathAt(row));
        for (int column = 0; column < m_model->columnCount(); ++column)
            QCOMPARE(m_model->index(row, column).data(), object.value(SetupMembersModel::property(column)).toVariant());
        QCOMPARE(m_model->index(row, 0).data(SetupMembersModel::PositionRole).toInt(),
                 row < m_model->linkedCount() ? row : -1);
    }
}

void TestSetupMembersModel::movingUpAndDown()
{
    const QStringList paths = m_model->paths();
    const QStringList before = numbers();
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex first(m_model->index(0, 0));
    QVERIFY(!m_model->canMove({paths.at(0)}, -1));
    QVERIFY(m_model->canMove({paths.at(0)}, 1));
    m_model->move({paths.at(0)}, 1);
    QCOMPARE(numbers().at(0), before.at(1));
    QCOMPARE(numbers().at(1), before.at(0));
    QCOMPARE(first.row(), 1);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(reset.count(), 0);
    m_model->move({paths.at(0)}, -1);
    QCOMPARE(numbers(), before);
    QVERIFY(!m_model->canMove({paths.at(m_model->linkedCount() - 1)}, 1));
}

void TestSetupMembersModel::movingSeveral()
{
    const QStringList paths = m_model->paths();
    const QStringList before = numbers();
    m_model->move({paths.at(0), paths.at(2)}, 1); // each one place down
    QCOMPARE(numbers().mid(0, 4), (QStringList{before.at(1), before.at(0), before.at(3), before.at(2)}));
    m_model->move({paths.at(0), paths.at(2)}, -1);
    QCOMPARE(numbers(), before);
}

void TestSetupMembersModel::dropping()
{
    const QStringList before = numbers();
    const std::unique_ptr<QMimeData> data(
        m_model->mimeData({m_model->index(3, 0), m_model->index(3, 1), m_model->index(2, 0)}));
    QVERIFY(m_model->flags(m_model->index(3, 0)) & Qt::ItemIsDragEnabled);
    // False: the view has nothing left to take away.
    QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(numbers().mid(0, 4), (QStringList{before.at(2), before.at(3), before.at(0), before.at(1)}));
    QVERIFY(!m_model->dropMimeData(data.get(), Qt::CopyAction, 0, 0, {}));
}

void TestSetupMembersModel::addingAndRemoving()
{
    const int before = m_model->rowCount();
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const QStringList added = m_model->add({agent(u"0033639981234"_s), agent(u"0033639981235"_s)});
    QCOMPARE(added.size(), 2);
    QCOMPARE(m_model->rowCount(), before + 2);
    QCOMPARE(inserted.count(), 2);
    m_model->remove(added);
    QCOMPARE(m_model->rowCount(), before);
    QCOMPARE(removed.count(), 2);
}

void TestSetupMembersModel::agentsThatAreNotLinked()
{
    const QString path = m_setup->add(SetupMembers::agentList(m_setup->root()), agent(u"0033639981234"_s));
    const int last = m_model->rowCount() - 1;
    QCOMPARE(m_model->pathAt(last), path);
    QCOMPARE(m_model->index(last, 0).data(SetupMembersModel::LinkedRole).toBool(), false);
    QCOMPARE(m_model->index(last, 0).data(SetupMembersModel::PositionRole).toInt(), -1);
    QVERIFY(!(m_model->flags(m_model->index(last, 0)) & Qt::ItemIsDragEnabled));
    QVERIFY(!m_model->canMove({path}, -1));
    const int linked = m_model->linkedCount();
    m_model->link({path});
    QCOMPARE(m_model->linkedCount(), linked + 1);
    QVERIFY(m_model->index(linked, 0).data(SetupMembersModel::LinkedRole).toBool());
}

void TestSetupMembersModel::settingSeveral()
{
    const QStringList paths = m_model->paths().mid(0, 2);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy drafts(m_setup.get(), &Setup::draftChanged);
    m_model->setValue(paths, u"timeout"_s, 77);
    QCOMPARE(drafts.count(), 1);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_model->index(1, SetupMembersModel::RingTime).data().toInt(), 77);
    m_model->setValue(paths, u"timeout"_s, 77);
    QCOMPARE(drafts.count(), 1);
}

void TestSetupMembersModel::discardingTellsWhatDiffers()
{
    m_setup->discard();
    const int before = m_model->rowCount();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->remove({m_model->pathAt(0)});
    QCOMPARE(m_model->rowCount(), before - 1);
    m_setup->discard();
    QCOMPARE(m_model->rowCount(), before);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestSetupMembersModel::withoutSetup()
{
    m_model->setSetup(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->add({agent(u"0033639981234"_s)}).isEmpty());
    m_model->remove({u"x"_s});
    QVERIFY(!m_model->canMove({u"x"_s}, 1));
}

QTEST_GUILESS_MAIN(TestSetupMembersModel)
#include "tst_setupmembersmodel.moc"
