// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many numbers: which are chosen, what would happen to each, how each fares.
#include "cachedsession.h"
#include "models/batchmodel.h"
#include "models/batchpreviewmodel.h"
#include "models/targetsmodel.h"
#include "service/batches.h"
#include "service/provisionings.h"
#include "support/sandboxfixture.h"
#include "support/temporarystore.h"

#include <QAbstractItemModelTester>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // ms

QList<BillingAccount> groups()
{
    return {group(u"ab1-ovh-1"_s, u"Cabinet Morel"_s), group(u"ab2-ovh-1"_s, u"Dupré"_s)};
}

QList<Service> services()
{
    QList<Service> made{number(u"ab1-ovh-1"_s, u"0033199001201"_s, u"Accueil"_s, FeatureType::Redirect),
                        number(u"ab1-ovh-1"_s, u"0033199001202"_s, u"Fax"_s, FeatureType::Empty),
                        number(u"ab2-ovh-1"_s, u"0033199001203"_s, u"Astreinte"_s, FeatureType::Conference)};
    for (Service &service : made)
        service.countryCode = u"33"_s;
    return made;
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        const bool isChosen = model.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        lines.append((isChosen ? u"x "_s : u"- "_s) + cells.join(u'|'));
    }
    return lines;
}

//! A session on a sandbox of its own.
class LiveSession
{
public:
    LiveSession()
    {
        m_store.open(m_folder.path()).waitForFinished();
        m_session = std::make_unique<Session>(m_account, m_sandbox.makeClient(), m_store);
        QSignalSpy refreshed(&m_session->inventory(), &Inventory::refreshFinished);
        m_session->start();
        if (!refreshed.wait(patience))
            qFatal("The numbers are not there");
    }
    Session &session() { return *m_session; }
    Sandbox::Server &server() { return m_sandbox.server(); }
    QList<Service> made(int count, const QString &type)
    {
        QList<Service> found;
        const QStringList numbers = server().numbers(server().billingAccounts().value(0)).first(count);
        for (const QString &name : numbers) {
            server().setFeatureType(name, type);
            Service service = *m_session->inventory().find(name);
            service.featureType = FeatureType::fromApiName(type);
            m_session->inventory().update(service);
            found.append(service);
        }
        return found;
    }

private:
    SandboxFixture m_sandbox;
    TemporaryStore m_folder;
    Store m_store;
    Account m_account{.key = u"test"_s};
    std::unique_ptr<Session> m_session;
};

} // namespace

class TestBulkModels : public QObject
{
    Q_OBJECT

private slots:
    void targets();
    void targetsFollowTheInventory();
    void preview();
    void previewUnread();
    void batchAndList();
};

void TestBulkModels::targets()
{
    CachedSession session(groups(), services());
    QVERIFY(session.load());
    TargetsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDescriber([](const Service &service, int column, int role) -> QVariant {
        if (role != Qt::DisplayRole)
            return {};
        if (column == TargetsModel::NumberColumn)
            return service.serviceName;
        return column == TargetsModel::ConfigurationColumn ? service.featureType.apiName() : service.description;
    });
    model.setSession(&session.session());
    QCOMPARE(shown(model), (QStringList{u"- 0033199001201|Accueil|Cabinet Morel|redirect"_s,
                                        u"- 0033199001202|Fax|Cabinet Morel|empty"_s,
                                        u"- 0033199001203|Astreinte|Dupré|conference"_s}));
    QSignalSpy chosen(&model, &TargetsModel::chosenChanged);
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::EditRole));
    QCOMPARE(chosen.size(), 1);
    model.setFilter({.text = u"01 99 00 12 03"_s, .billingAccount = {}, .type = {}, .onlyChosen = false});
    QCOMPARE(shown(model), QStringList{u"- 0033199001203|Astreinte|Dupré|conference"_s});
    model.chooseVisible(true);
    QCOMPARE(model.chosenCount(), 2); // what is hidden stays chosen
    model.setFilter({.text = u"dupre"_s, .billingAccount = {}, .type = {}, .onlyChosen = false});
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({.text = {}, .billingAccount = u"ab1-ovh-1"_s, .type = {}, .onlyChosen = true});
    QCOMPARE(shown(model), QStringList{u"x 0033199001202|Fax|Cabinet Morel|empty"_s});
    model.setFilter({.text = {}, .billingAccount = {}, .type = FeatureType::Redirect, .onlyChosen = false});
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});
    model.exclude(u"0033199001203"_s);
    QCOMPARE(model.chosenCount(), 1);
    QCOMPARE(model.chosen().first().serviceName, u"0033199001202"_s);
    model.choose({u"0033199001201"_s, u"nobody"_s});
    QCOMPARE(model.chosenCount(), 1);
    model.setSession(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestBulkModels::targetsFollowTheInventory()
{
    CachedSession session(groups(), services());
    QVERIFY(session.load());
    TargetsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(&session.session());
    model.chooseVisible(true);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Service service = services().first();
    service.featureType = FeatureType::Conference;
    session.inventory().update(service);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, 0).data(TargetsModel::ServiceRole).value<Service>(), service);
    session.inventory().remove(service.billingAccount, service.serviceName);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.chosenCount(), 2);
}

void TestBulkModels::preview()
{
    LiveSession live;
    QList<Service> numbers = live.made(2, u"redirect"_s);
    live.server().setFeatureType(live.server().numbers(live.server().billingAccounts().value(0)).value(2), u"empty"_s);
    Service empty = *live.session().inventory().find(live.server().numbers(numbers[0].billingAccount).value(2));
    empty.featureType = FeatureType::Empty;
    Service same = numbers[1];
    same.featureType = FeatureType::Conference;
    const SetupGoal goal = SetupGoal::ofType(FeatureType::Conference);
    BatchPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &BatchPreviewModel::changed);
    model.read(live.session(), {{numbers[0], goal}, {same, goal}, {empty, goal}},
               [&](const Service &service) { return service.serviceName == empty.serviceName ? u"no"_s : QString(); });
    QTRY_VERIFY_WITH_TIMEOUT(!model.isReading(), patience);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.rows()[0].state, BatchPreviewModel::State::Ready);
    QVERIFY(model.rows()[0].preview.changesType);
    QCOMPARE(model.rows()[1].state, BatchPreviewModel::State::Same);
    QCOMPARE(model.rows()[2].state, BatchPreviewModel::State::Blocked);
    QCOMPARE(model.wishes().size(), 1);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.wishes().isEmpty());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestBulkModels::previewUnread()
{
    LiveSession live;
    const QList<Service> numbers = live.made(2, u"redirect"_s);
    Sandbox::Fault fault;
    fault.method = u"GET"_s;
    fault.path = u"/telephony/*/service/*"_s;
    fault.status = 500;
    live.server().addFault(fault);
    BatchPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const SetupGoal goal = SetupGoal::ofType(FeatureType::Conference);
    model.read(live.session(), {{numbers[0], goal}, {numbers[1], goal}}, {});
    QTRY_VERIFY_WITH_TIMEOUT(!model.isReading(), patience);
    QCOMPARE(model.count(BatchPreviewModel::State::Unread), 2);
    QVERIFY(model.rows()[0].error);
    QVERIFY(model.wishes().isEmpty());
    live.server().clearFaults();
    model.readAgain();
    QTRY_VERIFY_WITH_TIMEOUT(!model.isReading(), patience);
    QCOMPARE(model.wishes().size(), 2);
}

void TestBulkModels::batchAndList()
{
    LiveSession live;
    const QList<Service> numbers = live.made(2, u"redirect"_s);
    BatchListModel list;
    const QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setBatches(&live.session().batches());
    QCOMPARE(list.rowCount(), 0);
    QList<Batches::Wish> wishes;
    for (const Service &service : numbers)
        wishes.append({service, SetupGoal::ofType(FeatureType::Conference)});
    Batch *batch = live.session().batches().begin(u"Test"_s, wishes, Provisioning::Origin::Bulk).value();
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.batch(list.index(0)), batch);
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDescriber([](const BatchItem &item, int column, int role) -> QVariant {
        if (role != Qt::DisplayRole)
            return {};
        return column == BatchModel::NumberColumn ? item.service.serviceName : QString::number(int(item.state));
    });
    model.setBatch(batch);
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy listed(&list, &QAbstractItemModel::dataChanged);
    QTRY_COMPARE_WITH_TIMEOUT(batch->state(), Batch::State::Ended, patience);
    QVERIFY(changed.size() >= 4); // under way and done, of each
    QVERIFY(listed.size() >= 4);
    QCOMPARE(model.index(0, BatchModel::ItemRole).isValid(), false);
    QCOMPARE(model.index(0, 0).data(BatchModel::ItemRole).value<BatchItem>().state, BatchItem::State::Done);
    model.setBatch(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestBulkModels)
#include "tst_bulkmodels.moc"
