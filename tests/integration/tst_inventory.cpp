// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serviceworld.h"

#include "service/configurationchanges.h"
#include "service/inventory.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Sandbox::Fault fault(Sandbox::Fault::Kind kind, const QString &path)
{
    Sandbox::Fault result;
    result.kind = kind;
    result.method = u"GET"_s;
    result.path = path;
    return result;
}

void refresh(Inventory &inventory)
{
    QSignalSpy finished(&inventory, &Inventory::refreshFinished);
    inventory.refresh();
    QVERIFY(finished.wait(20000));
}

int firstGroupWithServices(const Inventory &inventory)
{
    for (int row = 0; row < inventory.groupCount(); ++row) {
        if (!inventory.group(row).services.isEmpty())
            return row;
    }
    return -1;
}

} // namespace

class TestInventory : public QObject
{
    Q_OBJECT

private slots:
    void isFreshAndSorted();
    void comesFromTheCacheFirst();
    void saysWhatChanged();
    void saysNothingWhenNothingChanged();
    void oneExpiredGroup();
    void oneFailingGroup_data();
    void oneFailingGroup();
    void unknownFeatureType();
    void wrongAnswers_data();
    void wrongAnswers();
    void numberGone();
    void learnedMeanwhile();
    void oneNumberAgain();
    void leavesTheLoopFree_data();
    void leavesTheLoopFree();
};

void TestInventory::isFreshAndSorted()
{
    ServiceWorld world;
    Inventory &inventory = world.openSession().inventory();
    QVERIFY(inventory.isLoaded());
    QVERIFY(!inventory.error());
    QVERIFY(inventory.refreshed().isValid());
    QCOMPARE(inventory.groupCount(), 3);
    int services = 0;
    for (int row = 0; row < inventory.groupCount(); ++row) {
        const Inventory::Group &group = inventory.group(row);
        QCOMPARE(inventory.groupRow(group.account.name), row);
        services += static_cast<int>(group.services.size());
        for (qsizetype i = 1; i < group.services.size(); ++i)
            QVERIFY(group.services[i - 1].serviceName < group.services[i].serviceName);
    }
    QCOMPARE(inventory.serviceCount(), services);
    QCOMPARE(inventory.services().size(), services);
    for (const QString &number : world.server().numbers())
        QCOMPARE(inventory.find(number)->featureType.apiName(), world.server().featureType(number));
    QVERIFY(!inventory.find(u"0033199009999"_s));
    QCOMPARE(inventory.groupRow(u"zz0-ovh-1"_s), -1);
}

void TestInventory::comesFromTheCacheFirst()
{
    ServiceWorld world;
    const QList<Service> before = world.openSession().inventory().services();
    world.closeSession();
    world.server().clearRequests();
    Session &session = world.makeSession();
    QSignalSpy loaded(&session.inventory(), &Inventory::loaded);
    session.inventory().load();
    QVERIFY(loaded.wait());
    QCOMPARE(world.server().requests().size(), 0);
    QCOMPARE(session.inventory().services(), before);
    QVERIFY(session.inventory().refreshed().isValid());
}

void TestInventory::saysWhatChanged()
{
    ServiceWorld world;
    Inventory &inventory = world.openSession().inventory();
    const int row = firstGroupWithServices(inventory);
    const QString number = world.server().numbers(inventory.group(row).account.name).first();
    world.server().setFeatureType(number, u"conference"_s);
    refresh(inventory);
    world.server().setFeatureType(number, u"cloudIvr"_s);
    QSignalSpy changed(&inventory, &Inventory::servicesChanged);
    QSignalSpy reset(&inventory, &Inventory::servicesReset);
    refresh(inventory);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toInt(), row);
    const int service = changed.first().at(1).toInt();
    QCOMPARE(changed.first().at(2).toInt(), service);
    QCOMPARE(inventory.group(row).services[service].serviceName, number);
    QCOMPARE(inventory.group(row).services[service].featureType, FeatureType(FeatureType::CloudIvr));
}

void TestInventory::saysNothingWhenNothingChanged()
{
    ServiceWorld world;
    Inventory &inventory = world.openSession().inventory();
    QSignalSpy changed(&inventory, &Inventory::servicesChanged);
    QSignalSpy reset(&inventory, &Inventory::servicesReset);
    QSignalSpy groups(&inventory, &Inventory::groupsReset);
    QSignalSpy group(&inventory, &Inventory::groupChanged);
    QSignalSpy progress(&inventory, &Inventory::refreshProgress);
    refresh(inventory);
    QCOMPARE(changed.count() + reset.count() + groups.count() + group.count(), 0);
    QVERIFY(progress.count() >= 3);
    QCOMPARE(inventory.refreshDone(), inventory.refreshTotal());
}

void TestInventory::oneExpiredGroup()
{
    ServiceWorld world;
    Inventory &inventory = world.openSession().inventory();
    const int row = firstGroupWithServices(inventory);
    const QString name = inventory.group(row).account.name;
    const QList<Service> before = inventory.group(row).services;
    world.server().setGroupExpired(name, true);
    refresh(inventory);
    const int now = inventory.groupRow(name);
    QVERIFY(now >= 0);
    QVERIFY(inventory.group(now).error.has_value());
    QCOMPARE(toString(inventory.group(now).error->kind), toString(ApiError::Kind::ServiceExpired));
    QCOMPARE(int(inventory.group(now).account.status), int(BillingAccount::Status::Expired));
    QCOMPARE(inventory.group(now).services, before); // as last seen
    QVERIFY(!inventory.error());                     // the others are fresh
    QVERIFY(world.session->state() == Session::State::Online);
    world.server().setGroupExpired(name, false);
    refresh(inventory);
    QVERIFY(!inventory.group(inventory.groupRow(name)).error);
}

void TestInventory::oneFailingGroup_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("500 for ever") << 500;
    QTest::newRow("403") << 403;
}

void TestInventory::oneFailingGroup()
{
    QFETCH(int, status);
    ServiceWorld world;
    Inventory &inventory = world.openSession().inventory();
    const int row = firstGroupWithServices(inventory);
    const QString name = inventory.group(row).account.name;
    const qsizetype count = inventory.group(row).services.size();
    Sandbox::Fault failing = fault(Sandbox::Fault::Kind::Status, u"/telephony/"_s + name + u"/service*"_s);
    failing.status = status;
    world.server().addFault(failing);
    QString other;
    for (const QString &number : world.server().numbers()) {
        if (!world.server().numbers(name).contains(number))
            other = number;
    }
    world.server().setFeatureType(other, u"conference"_s);
    refresh(inventory);
    QVERIFY(inventory.group(inventory.groupRow(name)).error.has_value());
    QCOMPARE(inventory.group(inventory.groupRow(name)).services.size(), count);
    QCOMPARE(inventory.find(other)->featureType, FeatureType(FeatureType::Conference));
}

void TestInventory::unknownFeatureType()
{
    ServiceWorld world;
    Inventory &inventory = world.openSession().inventory();
    Sandbox::Fault unknown = fault(Sandbox::Fault::Kind::WrongValue, u"/telephony/*/service*"_s);
    unknown.key = u"featureType"_s;
    unknown.value = u"holographicCalls"_s;
    world.server().addFault(unknown);
    refresh(inventory);
    const Service service = inventory.services().first();
    QVERIFY(!service.featureType.isKnown());
    QCOMPARE(service.featureType.apiName(), u"holographicCalls"_s);
}

void TestInventory::wrongAnswers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    const QString services = u"/telephony/*/service*"_s;
    QTest::newRow("broken JSON") << int(Sandbox::Fault::Kind::BrokenJson) << services;
    QTest::newRow("missing key") << int(Sandbox::Fault::Kind::MissingKey) << services;
    QTest::newRow("wrong type") << int(Sandbox::Fault::Kind::WrongValue) << services;
    QTest::newRow("broken list of groups") << int(Sandbox::Fault::Kind::BrokenJson) << u"/telephony"_s;
}

// The tree stays as it was, whatever the server says, and says what is wrong.
void TestInventory::wrongAnswers()
{
    QFETCH(int, kind);
    QFETCH(QString, path);
    ServiceWorld world;
    Inventory &inventory = world.openSession().inventory();
    const QList<Service> before = inventory.services();
    Sandbox::Fault wrong = fault(static_cast<Sandbox::Fault::Kind>(kind), path);
    wrong.key = u"featureType"_s;
    wrong.value = 12;
    world.server().addFault(wrong);
    refresh(inventory);
    QCOMPARE(inventory.services(), before);
    if (path == "/telephony"_L1)
        QCOMPARE(toString(inventory.error()->kind), toString(ApiError::Kind::InvalidResponse));
    world.server().clearFaults();
    refresh(inventory);
    QVERIFY(!inventory.error());
    QCOMPARE(inventory.services(), before);
}

void TestInventory::numberGone()
{
    ServiceWorld world;
    Inventory &inventory = world.openSession().inventory();
    const QString number = world.server().numbers().first();
    const QString group = inventory.find(number)->billingAccount;
    world.server().removeNumber(number);
    QSignalSpy gone(&inventory, &Inventory::serviceGone);
    refresh(inventory);
    QCOMPARE(gone.count(), 1);
    QCOMPARE(gone.first().at(0).toString(), group);
    QCOMPARE(gone.first().at(1).toString(), number);
    QVERIFY(!inventory.find(number));
    const Result<StoredInventory> stored = settled(world.store.inventory(u"test"_s));
    QVERIFY(stored.has_value());
    for (const Service &service : stored->services)
        QVERIFY(service.serviceName != number);
}

// A number that was read again while its group was on its way is newer than what the group's answer says.
void TestInventory::learnedMeanwhile()
{
    ServiceWorld world;
    Inventory &inventory = world.openSession().inventory();
    Service service = *inventory.find(world.server().numbers().first());
    world.server().setFeatureType(service.serviceName, u"redirect"_s);
    world.server().setLatency(150ms);
    QSignalSpy finished(&inventory, &Inventory::refreshFinished);
    QSignalSpy progress(&inventory, &Inventory::refreshProgress);
    inventory.refresh();
    QTRY_VERIFY(inventory.refreshTotal() > 0);
    service.featureType = FeatureType::Svi;
    inventory.update(service);
    QVERIFY(finished.wait(20000));
    QCOMPARE(inventory.find(service.serviceName)->featureType, FeatureType(FeatureType::Svi));
}

void TestInventory::oneNumberAgain()
{
    ServiceWorld world;
    Inventory &inventory = world.openSession().inventory();
    const QString number = world.server().numbers().first();
    const QString group = inventory.find(number)->billingAccount;
    world.server().setFeatureType(number, u"svi"_s);
    inventory.refreshService(group, number);
    QTRY_COMPARE(inventory.find(number)->featureType, FeatureType(FeatureType::Svi));
    world.server().removeNumber(number);
    inventory.refreshService(group, number);
    QTRY_VERIFY(!inventory.find(number));
}

void TestInventory::leavesTheLoopFree_data()
{
    QTest::addColumn<int>("groups");
    QTest::newRow("one group") << 1;
    QTest::newRow("fifty groups") << 50;
}

// Says how long the event loop was kept from anything else; machines differ, so only a block that people would notice
// fails.
void TestInventory::leavesTheLoopFree()
{
    QFETCH(int, groups);
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.groups = groups;
    options.numbers = 3000;
    ServiceWorld world(options);
    Session &session = world.makeSession();
    QTimer beat;
    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceBeat.restart()); });
    QSignalSpy finished(&session.inventory(), &Inventory::refreshFinished);
    beat.start(0);
    sinceBeat.start();
    session.start();
    QVERIFY(finished.wait(60000));
    QVERIFY(session.inventory().serviceCount() >= 3000);
    qInfo("longest block of the event loop: %lld ms", static_cast<long long>(longest));
    QVERIFY(longest < 1000);
}

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
