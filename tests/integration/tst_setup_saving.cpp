// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of object that can be edited, saved and read back from the server; and nothing written but what changed.
#include "setupworld.h"

#include "core/setupmembers.h"
#include "core/setupschema.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"

#include <QSignalSpy>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Calls that change something, `PUT easyHunting/hunting`, in their order.
QStringList written(SetupWorld &world)
{
    QStringList calls;
    const QList<Sandbox::LoggedRequest> requests = world.server().requests();
    for (const Sandbox::LoggedRequest &request : requests) {
        if (request.method != "GET"_L1)
            calls.append(request.method);
    }
    return calls;
}

QJsonObject agent(const QString &number)
{
    return {{u"number"_s, number},         {u"timeout"_s, 25},
            {u"wrapUpTime"_s, 5},          {u"simultaneousLines"_s, 1},
            {u"status"_s, u"available"_s}, {u"description"_s, u"Added"_s}};
}

} // namespace

#define SAVED(world)                                                                                                   \
    do {                                                                                                               \
        QSignalSpy saved((world).setup.get(), &Setup::saved);                                                          \
        (world).save();                                                                                                \
        if ((world).setup->error())                                                                                    \
            qWarning("%s", qPrintable((world).setup->error()->message));                                               \
        QCOMPARE((world).setup->state(), Setup::State::Ready);                                                         \
        QCOMPARE(saved.count(), 1);                                                                                    \
        QVERIFY(!(world).setup->isModified());                                                                         \
    } while (false)

class TestSetupSaving : public QObject
{
    Q_OBJECT

private slots:
    void singleSettings_data();
    void singleSettings();
    void members();
    void hours();
    void closures();
    void filter();
    void firstVxmlSettings();
    void destination();
    void destinationOfAnotherType();
    void presentation();
    void unknownThingsSurvive();
    void progress();
    void nothingToSave();
    void oneAtATime();
    void noneWhileTheConfigurationChanges();
};

void TestSetupSaving::singleSettings_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *type, const char *resource, const char *property, const QJsonValue &value) {
        QTest::addRow("%s %s %s", type, resource, property)
            << QString::fromLatin1(type) << QString::fromLatin1(resource) << QString::fromLatin1(property) << value;
    };
    row("easyHunting", "", "strategy", u"roundRobin"_s);
    row("easyHunting", "", "anonymousRejection", true);
    row("easyHunting", "", "toneOnClosing", QJsonValue::Null);
    row("easyHunting", "hunting", "crmUrlTemplate", u"https://crm.example.com/{caller}"_s);
    row("easyHunting", "{queue}", "maxMember", 42);
    row("easyHunting", "{queue}", "record", true);
    row("easyHunting", "{queue}", "recordDisablingDigit", u"3"_s);
    row("easyHunting", "timeConditions", "slot1Number", u"0033199009876"_s);
    row("easyHunting", "screenListConditions", "status", u"incomingWhiteList"_s);
    row("easyHunting", "../scheduler", "timeZone", u"Europe/London"_s);
    row("conference", "settings", "pin", u"2468"_s);
    row("conference", "settings", "language", u"de"_s);
    row("conference", "settings", "reportStatus", u"customer"_s);
    row("svi", "settings", "url", u"https://vxml.example.com/neu.vxml"_s);
}

void TestSetupSaving::singleSettings()
{
    QFETCH(const QString, type);
    QFETCH(const QString, resource);
    QFETCH(const QString, property);
    QFETCH(const QJsonValue, value);
    SetupWorld world;
    Setup &setup = world.open(type);
    QString path = resource.isEmpty() ? setup.root() : setup.root() + u'/' + resource;
    if (resource == "{queue}"_L1)
        path = world.queue();
    if (resource == "../scheduler"_L1)
        path = setup.root(u"scheduler"_s);
    const QJsonObject before = world.otherGet(path);
    setup.setValue(path, property, value);
    if (!setup.isModified()) // it has that value
        return;
    world.server().clearRequests();
    SAVED(world);
    QCOMPARE(written(world), QStringList(u"PUT"_s));
    QJsonObject wanted = before;
    wanted.insert(property, value);
    QCOMPARE(world.otherGet(path), wanted);
    QCOMPARE(setup.base().object(path), wanted);
}

void TestSetupSaving::members()
{
    SetupWorld world;
    Setup &setup = world.open(u"easyHunting"_s);
    const QStringList before = setup.base().ids(world.members());
    SetupDocument draft = setup.draft();
    const QString queueId = SetupDocument::idOf(world.queue());
    SetupMembers::remove(draft, SetupMembers::agentPath(setup.root(), before.first()));
    SetupMembers::add(draft, setup.root(), queueId, agent(u"0033639980001"_s), 0);
    SetupMembers::add(draft, setup.root(), queueId, agent(u"0033639980002"_s));
    draft.move(world.members(), 1, 2);
    draft.setValue(SetupMembers::agentPath(setup.root(), before.last()), u"timeout"_s, 33);
    setup.setDraft(draft);
    const QStringList wanted = draft.ids(world.members());
    SAVED(world);
    const QStringList now = world.otherIds(world.members());
    QCOMPARE(now.size(), wanted.size());
    for (qsizetype i = 0; i < now.size(); ++i) {
        QCOMPARE(world.otherGet(world.agents() + u'/' + now[i]).value("number"_L1),
                 draft.value(world.agents() + u'/' + wanted[i], u"number"_s));
    }
    QCOMPARE(setup.base().ids(world.members()), now);
    QCOMPARE(world.otherGet(world.agents() + u'/' + before.last()).value("timeout"_L1).toInt(), 33);
    QVERIFY(!world.otherIds(world.agents()).contains(before.first()));
}

void TestSetupSaving::hours()
{
    SetupWorld world;
    Setup &setup = world.open(u"easyHunting"_s);
    const QStringList before = setup.base().ids(world.hours());
    setup.remove(world.hours() + u'/' + before.first());
    setup.setValue(world.hours() + u'/' + before.last(), u"timeTo"_s, u"23:59:59"_s);
    setup.add(world.hours(), {{u"policy"_s, u"slot1"_s},
                              {u"weekDay"_s, u"sunday"_s},
                              {u"timeFrom"_s, u"10:00:00"_s},
                              {u"timeTo"_s, u"11:59:59"_s}});
    setup.setValue(setup.root() + u"/timeConditions"_s, u"enable"_s, true);
    SAVED(world);
    const QStringList now = world.otherIds(world.hours());
    QCOMPARE(now.size(), before.size());
    QVERIFY(!now.contains(before.first()));
    QCOMPARE(world.otherGet(world.hours() + u'/' + now.last()).value("weekDay"_L1).toString(), u"sunday"_s);
    QCOMPARE(world.otherGet(world.hours() + u'/' + before.last()).value("timeTo"_L1).toString(), u"23:59:59"_s);
}

void TestSetupSaving::closures()
{
    SetupWorld world;
    Setup &setup = world.open(u"easyHunting"_s);
    const QStringList before = setup.base().ids(world.closures());
    setup.remove(world.closures() + u'/' + before.first());
    setup.setValue(world.closures() + u'/' + before.last(), u"title"_s, u"Long summer"_s);
    setup.add(world.closures(), {{u"title"_s, u"Inventory"_s},
                                 {u"categories"_s, u"holidays"_s},
                                 {u"dateStart"_s, u"2027-02-01T00:00:00+01:00"_s},
                                 {u"dateEnd"_s, u"2027-02-01T23:59:59+01:00"_s}});
    SAVED(world);
    QCOMPARE(world.otherIds(world.closures()).size(), before.size());
    const QString list = world.closures();
    QStringList titles;
    for (const QString &id : setup.base().ids(list)) {
        QVERIFY(!SetupDocument::isNew(id));
        titles.append(setup.base().value(list + u'/' + id, u"title"_s).toString());
    }
    QVERIFY(titles.contains(u"Inventory"_s));
    QVERIFY(titles.contains(u"Long summer"_s));
}

void TestSetupSaving::filter()
{
    SetupWorld world;
    Setup &setup = world.open(u"easyHunting"_s);
    const QStringList before = setup.base().ids(world.entries());
    setup.remove(world.entries() + u'/' + before.first());
    for (int i = 0; i < 3; ++i)
        setup.add(world.entries(),
                  {{u"callerIdNumber"_s, u"003363998000%1"_s.arg(i)}, {u"screenListType"_s, u"incomingWhiteList"_s}});
    setup.setValue(setup.root() + u"/screenListConditions"_s, u"status"_s, u"incomingWhiteList"_s);
    SAVED(world);
    QCOMPARE(world.otherIds(world.entries()).size(), before.size() + 2);
    QCOMPARE(world.otherGet(setup.root() + u"/screenListConditions"_s).value("status"_L1).toString(),
             u"incomingWhiteList"_s);
}

void TestSetupSaving::firstVxmlSettings()
{
    SetupWorld world;
    Service number = world.numberOf(u"redirect"_s);
    world.server().setFeatureType(number.serviceName, u"svi"_s);
    number.featureType = FeatureType::Svi;
    world.session->inventory().update(number);
    Setup &setup = world.open(number);
    QCOMPARE(setup.state(), Setup::State::Ready); // never set up: normal
    const QString settings = setup.root() + u"/settings"_s;
    QVERIFY(!setup.base().contains(settings));
    setup.setValue(settings, u"url"_s, u"https://vxml.example.com/a.vxml"_s);
    setup.setValue(settings, u"urlRecord"_s, u"mailto:records@example.com"_s);
    SAVED(world);
    QCOMPARE(world.otherGet(settings).value("url"_L1).toString(), u"https://vxml.example.com/a.vxml"_s);
}

void TestSetupSaving::destination()
{
    SetupWorld world;
    Setup &setup = world.open(u"redirect"_s);
    const QString before = setup.base().value(setup.root(), u"destination"_s).toString();
    QString to = world.line(true);
    if (to == before)
        to = world.line(true, 1);
    setup.setValue(setup.root(), u"destination"_s, to);
    SAVED(world);
    QCOMPARE(setup.service().featureType, FeatureType(FeatureType::Redirect));
    QCOMPARE(world.otherGet(setup.root()).value("destination"_L1).toString(), to);
}

void TestSetupSaving::destinationOfAnotherType()
{
    SetupWorld world;
    Setup &setup = world.open(u"redirect"_s);
    const QString to = world.line(false);
    setup.setValue(setup.root(), u"destination"_s, to);
    SAVED(world);
    QCOMPARE(setup.service().featureType, FeatureType(FeatureType::Ddi));
    QVERIFY(setup.root().contains("/ddi/"_L1));
    QCOMPARE(world.otherGet(setup.root()).value("destination"_L1).toString(), to);
    QCOMPARE(setup.base().value(setup.root(), u"destination"_s).toString(), to);
    QCOMPARE(world.session->inventory().find(setup.service().serviceName)->featureType, FeatureType(FeatureType::Ddi));
    QCOMPARE(world.session->changes().count(), 0); // the save's own task is no change begun elsewhere
}

void TestSetupSaving::presentation()
{
    SetupWorld world;
    Setup &setup = world.open(u"redirect"_s);
    const QString line = setup.base().value(setup.root(), u"destination"_s).toString();
    const QString options = SetupSchema::branchPath(setup.service().billingAccount, u"line"_s, line) + u"/options"_s;
    setup.setValue(options, u"displayNumber"_s, setup.service().serviceName);
    SAVED(world);
    QCOMPARE(world.otherGet(options).value("displayNumber"_L1).toString(), setup.service().serviceName);
    setup.setValue(options, u"displayNumber"_s, QJsonValue::Null);
    SAVED(world);
    QVERIFY(world.otherGet(options).value("displayNumber"_L1).toString() != setup.service().serviceName);
}

// What we do not know is kept, and not sent.
void TestSetupSaving::unknownThingsSurvive()
{
    SetupWorld world;
    const Service number = world.numberOf(u"easyHunting"_s);
    const QString root = SetupSchema::branchPath(number.billingAccount, u"easyHunting"_s, number.serviceName);
    Sandbox::Fault fault = faultOnGet(Sandbox::Fault::Kind::WrongValue, u"*/easyHunting/"_s + number.serviceName);
    fault.key = u"strategy"_s;
    fault.value = u"byTheMoon"_s;
    world.server().addFault(fault);
    Setup &setup = world.open(number);
    QCOMPARE(setup.draft().value(root, u"strategy"_s).toString(), u"byTheMoon"_s);
    world.server().clearRequests();
    setup.setValue(root, u"queueSize"_s, 88);
    SAVED(world);
    world.server().clearFaults();
    QCOMPARE(written(world), QStringList(u"PUT"_s)); // with queueSize alone, else the server would have refused it
    QCOMPARE(world.otherGet(root).value("queueSize"_L1).toInt(), 88);
}

void TestSetupSaving::progress()
{
    SetupWorld world;
    Setup &setup = world.open(u"easyHunting"_s);
    for (int i = 0; i < 4; ++i)
        setup.add(world.entries(),
                  {{u"callerIdNumber"_s, u"003363998000%1"_s.arg(i)}, {u"screenListType"_s, u"incomingBlackList"_s}});
    QSignalSpy states(&setup, &Setup::stateChanged);
    QSignalSpy progress(&setup, &Setup::saveProgress);
    SAVED(world);
    QCOMPARE(states.count(), 3); // Checking, Saving, Ready
    int before = 0;
    for (const QList<QVariant> &step : std::as_const(progress)) {
        QCOMPARE_GE(step[0].toInt(), before);
        before = step[0].toInt();
        QCOMPARE(step[1].toInt(), 4);
    }
    QCOMPARE(before, 4);
    QVERIFY(setup.save());
    QVERIFY(setup.save()->isEnded());
}

void TestSetupSaving::nothingToSave()
{
    SetupWorld world;
    Setup &setup = world.open(u"conference"_s);
    world.server().clearRequests();
    setup.startSave();
    QCOMPARE(setup.state(), Setup::State::Ready);
    QVERIFY(world.server().requests().isEmpty());
    setup.setValue(setup.root() + u"/settings"_s, u"eventsChannel"_s, u"x"_s); // not ours to write
    QVERIFY(!setup.isModified());
    // Somebody else did the same meanwhile: it is saved, and nothing is sent.
    const QString settings = setup.root() + u"/settings"_s;
    setup.setValue(settings, u"language"_s, u"it"_s);
    world.other("PUT", settings, {{u"language"_s, u"it"_s}});
    world.server().clearRequests();
    SAVED(world);
    QVERIFY(written(world).isEmpty());
}

void TestSetupSaving::oneAtATime()
{
    SetupWorld world;
    Setup &setup = world.open(u"conference"_s);
    const std::unique_ptr<Setup> second = world.session->makeSetup(setup.service());
    second->load();
    QTRY_COMPARE(second->state(), Setup::State::Ready);
    world.server().setLatency(50ms);
    const QString settings = setup.root() + u"/settings"_s;
    setup.setValue(settings, u"language"_s, u"it"_s);
    setup.startSave();
    QTRY_COMPARE(setup.state(), Setup::State::Saving);
    QTRY_COMPARE(second->state(), Setup::State::Saving); // of the number, wherever it was begun
    QVERIFY(!world.session->setupSaves().begin(setup.service(), {}));
    const auto change = world.session->changes().begin(setup.service(), FeatureType::Redirect);
    QVERIFY(change);
    COMPARE_END(*change, Failed, NotSent);
    world.waitWhileBusy();
    QCOMPARE(setup.state(), Setup::State::Ready);
    QTRY_COMPARE(second->state(), Setup::State::Ready);
    QCOMPARE(second->base().value(settings, u"language"_s).toString(), u"it"_s);
}

void TestSetupSaving::noneWhileTheConfigurationChanges()
{
    SetupWorld world;
    world.server().setTaskTime(1s);
    Setup &setup = world.open(u"conference"_s);
    setup.setValue(setup.root() + u"/settings"_s, u"language"_s, u"it"_s);
    ConfigurationChange *change = world.begin(setup.service(), FeatureType::Redirect);
    world.save();
    QVERIFY(setup.error());
    QVERIFY(setup.error()->kind == ApiError::Kind::Conflict);
    QVERIFY(setup.isModified());
    QTRY_VERIFY_WITH_TIMEOUT(change->isFinished(), 20000);
}

QTEST_GUILESS_MAIN(TestSetupSaving)
#include "tst_setup_saving.moc"
