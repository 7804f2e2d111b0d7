// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupworld.h"

#include "core/setupschema.h"
#include "service/inventory.h"

#include <QSignalSpy>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSetupLoading : public QObject
{
    Q_OBJECT

private slots:
    void everything_data();
    void everything();
    void largeQueueInFewRequests_data();
    void largeQueueInFewRequests();
    void largeCentreInFewRequests_data();
    void largeCentreInFewRequests();
    void waysOnOfACentreInFewRequests();
    void ofAnotherType();
    void withoutConnection();
    void partsThatAreNotGranted();
    void editsSurviveReading();
    void discarding();
    void theLineOfARedirection();
    void waysOnThroughOtherNumbers();
    void waysOnAreAskedForAgain_data();
    void waysOnAreAskedForAgain();
    void endsWhileItReads_data();
    void endsWhileItReads();
    void endsWhileItChecks();
};

void TestSetupLoading::everything_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("objects");
    QTest::addColumn<QStringList>("lists");
    QTest::newRow("queue") << u"easyHunting"_s
                           << QStringList{u""_s, u"hunting"_s, u"screenListConditions"_s, u"timeConditions"_s}
                           << QStringList{u"hunting/agent"_s, u"hunting/queue"_s, u"sound"_s,
                                          u"screenListConditions/conditions"_s, u"timeConditions/conditions"_s};
    QTest::newRow("conference") << u"conference"_s << QStringList{u""_s, u"settings"_s} << QStringList();
    QTest::newRow("vxml") << u"svi"_s << QStringList{u""_s, u"settings"_s} << QStringList();
    QTest::newRow("redirect") << u"redirect"_s << QStringList{u""_s} << QStringList();
    QTest::newRow("ddi") << u"ddi"_s << QStringList{u""_s} << QStringList();
}

void TestSetupLoading::everything()
{
    QFETCH(const QString, type);
    QFETCH(const QStringList, objects);
    QFETCH(const QStringList, lists);
    SetupWorld world;
    Setup &setup = world.open(type);
    QCOMPARE(setup.state(), Setup::State::Ready);
    QVERIFY(setup.isLoaded());
    QVERIFY(!setup.isModified());
    QCOMPARE(setup.draft(), setup.base());
    for (const QString &object : objects) {
        const QString path = object.isEmpty() ? setup.root() : setup.root() + u'/' + object;
        QCOMPARE(setup.base().object(path), world.otherGet(path));
    }
    for (const QString &list : lists) {
        const QString path = setup.root() + u'/' + list;
        QStringList ids = setup.base().ids(path);
        QCOMPARE_GT(ids.size(), 0);
        for (const QString &id : std::as_const(ids))
            QCOMPARE(setup.base().object(path + u'/' + id), world.otherGet(path + u'/' + id));
        QStringList wanted = world.otherIds(path);
        ids.sort();
        wanted.sort();
        QCOMPARE(ids, wanted);
    }
    if (type == "easyHunting"_L1) {
        const QStringList members = setup.base().ids(world.members());
        QCOMPARE_GT(members.size(), 1);
        for (qsizetype i = 0; i < members.size(); ++i)
            QCOMPARE(setup.base().value(world.members() + u'/' + members[i], u"position"_s).toInteger(), i);
        QVERIFY(setup.base().hasList(world.closures()));
    }
}

void TestSetupLoading::largeQueueInFewRequests_data()
{
    QTest::addColumn<bool>("paging");
    QTest::addColumn<int>("most");
    QTest::newRow("pages") << true << 20;
    QTest::newRow("batches") << false << 90;
}

void TestSetupLoading::largeQueueInFewRequests()
{
    QFETCH(const bool, paging);
    QFETCH(const int, most);
    Sandbox::Options options = SetupWorld::setupOptions();
    options.largeQueue = Sandbox::LargeQueue{.members = 500, .conditions = 300, .entries = 2000};
    options.paging = paging;
    SetupWorld world(options);
    world.openSession();
    const std::optional<Service> number = world.session->inventory().find(world.server().largeQueue());
    QVERIFY(number);
    world.server().clearRequests();
    Setup &setup = world.open(*number);
    QCOMPARE(setup.state(), Setup::State::Ready);
    QCOMPARE(setup.base().ids(world.members()).size(), 500);
    QCOMPARE(setup.base().ids(world.hours()).size(), 300);
    QCOMPARE(setup.base().ids(world.entries()).size(), 2000);
    QCOMPARE_LE(world.server().requests().size(), most);
}

void TestSetupLoading::largeCentreInFewRequests_data()
{
    QTest::addColumn<int>("queues");
    QTest::addColumn<int>("agents");
    QTest::addColumn<int>("menus");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<bool>("paging");
    QTest::newRow("two steps") << 20 << 100 << 40 << 40 << true;
    QTest::newRow("sixty steps") << 20 << 100 << 40 << 1200 << true;
    QTest::newRow("two steps, ids only") << 20 << 100 << 40 << 40 << false;
    QTest::newRow("sixty steps, ids only") << 20 << 100 << 40 << 1200 << false;
}

// As few as the API's ways of reading allow: a list is expanded, or taken in batches, only below one parent, since a
// batch names several identifiers in the last segment of a path. So each list costs one request where the server
// expands it; otherwise one for its identifiers and one for each fifty objects. What grows are the lists: that of each
// menu's keys, that of each queue's members, those of actions, hours and filtered callers of each step.
void TestSetupLoading::largeCentreInFewRequests()
{
    QFETCH(const int, queues);
    QFETCH(const int, agents);
    QFETCH(const int, menus);
    QFETCH(const int, nodes);
    QFETCH(const bool, paging);
    Sandbox::Options options = SetupWorld::setupOptions();
    options.largeCentre = Sandbox::LargeCentre{.queues = queues, .agents = agents, .menus = menus, .nodes = nodes};
    options.paging = paging;
    SetupWorld world(options);
    world.openSession();
    const std::optional<Service> number = world.session->inventory().find(world.server().largeCentre());
    QVERIFY(number);
    world.server().clearRequests();
    Setup &setup = world.open(*number);
    QCOMPARE(setup.state(), Setup::State::Ready);
    const SetupDocument &read = setup.base();
    QCOMPARE(read.ids(setup.root() + u"/hunting/queue"_s).size(), queues);
    QCOMPARE(read.ids(world.agents()).size(), agents);
    QCOMPARE(read.ids(setup.root() + u"/menu"_s).size(), menus);
    const QString plan = setup.root() + u"/dialplan/"_s + read.ids(setup.root() + u"/dialplan"_s).value(0);
    const qsizetype steps = read.ids(plan + u"/extension"_s).size();
    QCOMPARE(steps, nodes / 20);

    const qsizetype objects = 3; // the number, its options, its calendar
    const qsizetype lists = 8 + 1 + queues + menus + 3 * steps;
    QCOMPARE(read.lists().size(), lists);
    const auto ofList = [&](const QStringList &ids) { return paging ? 1 : 1 + (ids.size() + 49) / 50; };
    qsizetype expected = objects;
    for (const QStringList all = read.lists(); const QString &list : all)
        expected += ofList(read.ids(list));
    QCOMPARE(world.server().requestCount(u"GET"_s, u"*/%1*"_s.arg(number->serviceName)), expected);
}

// Where another number's plan leads to is not in its hours, its filters, its announcements.
void TestSetupLoading::waysOnOfACentreInFewRequests()
{
    Sandbox::Options options = SetupWorld::setupOptions();
    options.largeCentre = Sandbox::LargeCentre{.queues = 20, .agents = 100, .menus = 40, .nodes = 1200};
    SetupWorld world(options);
    world.openSession();
    const std::optional<Service> number = world.session->inventory().find(world.server().largeCentre());
    QVERIFY(number);
    Setup &setup = world.open(u"redirect"_s);
    world.server().clearRequests();
    setup.setValue(setup.root(), u"destination"_s, number->serviceName);
    QTRY_VERIFY(!setup.context().destinationsOf(number->serviceName).isEmpty());
    const int steps = 60;
    const int menus = 40;
    const int lists = 5; // of agents, queues, menus, plans and steps
    QCOMPARE(world.server().requestCount(u"GET"_s, u"*/%1*"_s.arg(number->serviceName)), lists + menus + steps);
}

void TestSetupLoading::ofAnotherType()
{
    SetupWorld world;
    Service number = world.numberOf(u"conference"_s);
    number.featureType = FeatureType::fromApiName(u"easyHunting"_s);
    Setup &setup = world.open(number);
    QCOMPARE(setup.state(), Setup::State::LoadFailed);
    QVERIFY(!setup.isLoaded());
    QVERIFY(setup.error());
    QVERIFY(setup.error()->kind == ApiError::Kind::NotFound);
}

void TestSetupLoading::withoutConnection()
{
    SetupWorld world;
    const Service number = world.numberOf(u"easyHunting"_s);
    Sandbox::Fault fault = faultOnGet(Sandbox::Fault::Kind::Reset, u"*/easyHunting/*/hunting/queue*"_s);
    fault.times = -1;
    world.server().addFault(fault);
    Setup &setup = world.open(number);
    QCOMPARE(setup.state(), Setup::State::LoadFailed);
    world.server().clearFaults();
    setup.load();
    QCOMPARE(setup.state(), Setup::State::Loading);
    QTRY_COMPARE(setup.state(), Setup::State::Ready);
    QVERIFY(!setup.error());
}

void TestSetupLoading::partsThatAreNotGranted()
{
    SetupWorld world;
    const Service number = world.numberOf(u"easyHunting"_s);
    Sandbox::Fault fault = faultOnGet(Sandbox::Fault::Kind::Status, u"*/screenListConditions*"_s);
    fault.times = -1;
    fault.status = 403;
    fault.body = u"{\"class\": \"Client::Forbidden\", \"message\": \"This call has not been granted\"}"_s;
    world.server().addFault(fault);
    Setup &setup = world.open(number);
    QCOMPARE(setup.state(), Setup::State::Ready);
    QVERIFY(!setup.base().contains(setup.root() + u"/screenListConditions"_s));
    QVERIFY(!setup.base().hasList(world.entries()));
    QVERIFY(setup.base().hasList(world.hours()));
}

void TestSetupLoading::editsSurviveReading()
{
    SetupWorld world;
    Setup &setup = world.open(u"easyHunting"_s);
    setup.setValue(setup.root(), u"strategy"_s, u"random"_s);
    const QString slot = setup.add(world.hours(), {{u"policy"_s, u"slot1"_s}});
    QVERIFY(setup.isModified());
    world.other("PUT", setup.root(), {{u"queueSize"_s, 77}});
    QSignalSpy loaded(&setup, &Setup::loaded);
    setup.load();
    QCOMPARE(setup.state(), Setup::State::Ready); // what is there stays
    QVERIFY(loaded.wait());
    QCOMPARE(setup.base().value(setup.root(), u"queueSize"_s), QJsonValue(77));
    QCOMPARE(setup.draft().value(setup.root(), u"queueSize"_s), QJsonValue(77));
    QCOMPARE(setup.draft().value(setup.root(), u"strategy"_s), QJsonValue(u"random"_s));
    QVERIFY(setup.draft().contains(slot));
}

void TestSetupLoading::discarding()
{
    SetupWorld world;
    Setup &setup = world.open(u"conference"_s);
    QSignalSpy changed(&setup, &Setup::draftChanged);
    const QString settings = setup.root() + u"/settings"_s;
    const bool before = setup.base().value(settings, u"enterMuted"_s).toBool();
    setup.setValue(settings, u"enterMuted"_s, !before);
    QVERIFY(setup.isModified());
    setup.setValue(settings, u"enterMuted"_s, before);
    QVERIFY(!setup.isModified());
    setup.setValue(settings, u"enterMuted"_s, !before);
    setup.discard();
    QCOMPARE(setup.draft(), setup.base());
    QCOMPARE(changed.count(), 4);
}

void TestSetupLoading::theLineOfARedirection()
{
    SetupWorld world;
    Setup &setup = world.open(u"redirect"_s);
    const QString destination = setup.base().value(setup.root(), u"destination"_s).toString();
    const QString options =
        SetupSchema::branchPath(setup.service().billingAccount, u"line"_s, destination) + u"/options"_s;
    QVERIFY(setup.base().contains(options));
    QCOMPARE(setup.context().phones.value(destination), true);

    const QString other = world.line(false);
    const QString otherOptions =
        SetupSchema::branchPath(setup.service().billingAccount, u"line"_s, other) + u"/options"_s;
    setup.setValue(setup.root(), u"destination"_s, other);
    QTRY_VERIFY(setup.draft().contains(otherOptions));
    QVERIFY(setup.base().contains(otherOptions));
    QCOMPARE(setup.context().phones.value(other, true), false);

    setup.setValue(otherOptions, u"displayNumber"_s, setup.service().serviceName);
    QSignalSpy loaded(&setup, &Setup::loaded);
    setup.load();
    QVERIFY(loaded.wait());
    QCOMPARE(setup.draft().value(otherOptions, u"displayNumber"_s).toString(), setup.service().serviceName);
    QCOMPARE(setup.draft().value(setup.root(), u"destination"_s).toString(), other);
}

void TestSetupLoading::waysOnThroughOtherNumbers()
{
    SetupWorld world;
    const Service ddi = world.numberOf(u"ddi"_s);
    Setup &setup = world.open(u"redirect"_s);
    setup.setValue(setup.root(), u"destination"_s, ddi.serviceName);
    QTRY_VERIFY(!setup.context().destinationsOf(ddi.serviceName).isEmpty());
    const QString path = SetupSchema::branchPath(ddi.billingAccount, u"ddi"_s, ddi.serviceName);
    QCOMPARE(setup.context().destinationsOf(ddi.serviceName).first(),
             world.otherGet(path).value("destination"_L1).toString());
}

void TestSetupLoading::waysOnAreAskedForAgain_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"ddi", "easyHunting", "contactCenterSolutionExpert"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

// What could not be read once does not count as leading nowhere.
void TestSetupLoading::waysOnAreAskedForAgain()
{
    QFETCH(QString, type);
    SetupWorld world;
    const QString number = world.numberOf(type).serviceName;
    Setup &setup = world.open(u"redirect"_s);
    const QString before = setup.draft().value(setup.root(), u"destination"_s).toString();
    const QString paths = u"*/%1*"_s.arg(number);
    world.server().clearRequests();
    world.server().addFault({.kind = Sandbox::Fault::Kind::Status,
                             .method = u"GET"_s,
                             .path = paths,
                             .status = 200,
                             .body = u"\"there was a mistake\""_s});
    setup.setValue(setup.root(), u"destination"_s, number);
    QTRY_VERIFY(world.server().requestCount(u"GET"_s, paths) > 0);
    world.server().clearFaults();
    const auto isKnownAfterAnEdit = [&] {
        setup.setValue(setup.root(), u"destination"_s, before);
        setup.setValue(setup.root(), u"destination"_s, number);
        return !setup.context().destinationsOf(number).isEmpty();
    };
    QTRY_VERIFY(isKnownAfterAnEdit());
}

void TestSetupLoading::endsWhileItReads_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"easyHunting", "redirect", "conference", "svi"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

// The person is on another number before this one has been read: its answers come to nobody.
void TestSetupLoading::endsWhileItReads()
{
    QFETCH(const QString, type);
    SetupWorld world;
    const Service number = world.numberOf(type);
    world.server().setLatency(300ms);
    for (int answers = 0; answers < 4; ++answers) {
        world.server().clearRequests();
        std::unique_ptr<Setup> setup = world.session->makeSetup(number);
        setup->load();
        QTRY_VERIFY(world.server().requestCount(u"GET"_s, u"*"_s) >= std::min(answers, 1));
        QCOMPARE(setup->state(), Setup::State::Loading);
        setup.reset();
    }
    world.server().setLatency(0ms);
    QCOMPARE(world.open(number).state(), Setup::State::Ready);
}

void TestSetupLoading::endsWhileItChecks()
{
    SetupWorld world;
    Setup &setup = world.open(u"conference"_s);
    const QString path = setup.root() + u"/settings"_s;
    const bool before = setup.draft().value(path, u"enterMuted"_s).toBool();
    setup.setValue(path, u"enterMuted"_s, !before);
    world.server().setLatency(300ms);
    setup.startSave();
    QCOMPARE(setup.state(), Setup::State::Checking);
    world.close();
    world.server().setLatency(0ms);
    Setup &again = world.open(u"conference"_s);
    QCOMPARE(again.draft().value(path, u"enterMuted"_s).toBool(), before);
}

QTEST_GUILESS_MAIN(TestSetupLoading)
#include "tst_setup_loading.moc"
