// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Testing;
using namespace Qt::StringLiterals;

class TestInventoryTable : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void newAccountIsEmpty();
    void groupsAreReplaced();
    void servicesComeBackAsTheyWere();
    void unknownWordsAreKept();
    void savingAgainReplacesTheGroup();
    void onlyDifferencesAreWritten();
    void numberThatMovesIsInOneGroup();
    void goneGroupTakesItsServices();
    void errorIsKeptUntilTheGroupAnswers();
    void oneServiceIsUpdated();
    void accountsAreApart();
    void inventoryOutlivesTheProcess();
    void tenThousandServices();

private:
    QString path() const { return m_folder->filePath(u"store.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    const QString m_account = u"main"_s;
};

void TestInventoryTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>();
    QCOMPARE(summary(outcome(m_store->open(location(path())))), u"ok"_s);
}

void TestInventoryTable::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestInventoryTable::newAccountIsEmpty()
{
    const auto inventory = outcome(m_store->inventory(m_account));
    QVERIFY(inventory.has_value());
    QVERIFY(inventory->groups.isEmpty());
    QVERIFY(inventory->services.isEmpty());
    QVERIFY(!inventory->refreshed.isValid());
}

void TestInventoryTable::groupsAreReplaced()
{
    QVERIFY(outcome(m_store->saveGroups(m_account, {group(u"b"_s, u"Lyon"_s), group(u"a"_s, u"Siège"_s)})));
    QVERIFY(outcome(m_store->saveRefreshed(m_account, at(5))));
    QVERIFY(outcome(m_store->saveGroups(m_account, {group(u"c"_s, {}), group(u"b"_s, u"Lyon, gare"_s)})));
    const auto inventory = outcome(m_store->inventory(m_account));
    QCOMPARE(inventory->groups.size(), 2);
    QCOMPARE(inventory->groups.at(0).group, group(u"b"_s, u"Lyon, gare"_s));
    QCOMPARE(inventory->groups.at(1).group, group(u"c"_s, u""_s));
    QVERIFY(!inventory->groups.at(0).refreshed.isValid());
    QCOMPARE(inventory->refreshed, at(5));
    QCOMPARE(inventory->refreshed.timeSpec(), Qt::UTC);
}

void TestInventoryTable::servicesComeBackAsTheyWere()
{
    const QList<Service> services = {service(u"a"_s, u"0033199001234"_s, u"Accueil « été »"_s),
                                     service(u"a"_s, u"0033199001235"_s, {}, FeatureType::Empty)};
    QVERIFY(outcome(m_store->saveGroups(m_account, {group(u"a"_s, u"Siège"_s)})));
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, services, at(1))));
    const auto inventory = outcome(m_store->inventory(m_account));
    QCOMPARE(inventory->services, services);
    QCOMPARE(inventory->groups.first().refreshed, at(1));
}

void TestInventoryTable::unknownWordsAreKept()
{
    Service strange = service(u"a"_s, u"plugAndFax12"_s);
    strange.featureType = FeatureType::fromApiName(u"hologram"_s);
    strange.kindName = u"thing"_s;
    strange.kind = Service::Kind::Unknown;
    BillingAccount frozen = group(u"a"_s, {});
    frozen.statusName = u"frozen"_s;
    frozen.status = BillingAccount::Status::Unknown;
    QVERIFY(outcome(m_store->saveGroups(m_account, {frozen})));
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {strange}, at(0))));
    const auto inventory = outcome(m_store->inventory(m_account));
    QCOMPARE(inventory->services.first(), strange);
    QCOMPARE(inventory->groups.first().group.statusName, u"frozen"_s);
}

void TestInventoryTable::savingAgainReplacesTheGroup()
{
    const Service first = service(u"a"_s, u"0033199001234"_s);
    Service second = service(u"a"_s, u"0033199001235"_s);
    const Service other = service(u"b"_s, u"0033199001236"_s);
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {first, second}, at(0))));
    QVERIFY(outcome(m_store->saveServices(m_account, u"b"_s, {other}, at(0))));
    second.featureType = FeatureType::Conference;
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {second}, at(1))));
    QCOMPARE(outcome(m_store->inventory(m_account))->services, (QList<Service>{second, other}));
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {}, at(2))));
    QCOMPARE(outcome(m_store->inventory(m_account))->services, QList<Service>{other});
}

void TestInventoryTable::onlyDifferencesAreWritten()
{
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {service(u"a"_s, u"0033199001234"_s)}, at(0))));
    sqlOfFile(path(), u"CREATE TABLE written (name TEXT)"_s);
    sqlOfFile(path(),
              u"CREATE TRIGGER spy AFTER UPDATE ON service BEGIN INSERT INTO written VALUES (new.service_name); END"_s);
    const Service same = service(u"a"_s, u"0033199001234"_s);
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {same}, at(1))));
    QCOMPARE(sqlOfFile(path(), u"SELECT COUNT(*) FROM written"_s).toInt(), 0);
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {service(u"a"_s, same.serviceName, u"x"_s)}, at(2))));
    QCOMPARE(sqlOfFile(path(), u"SELECT COUNT(*) FROM written"_s).toInt(), 1);
}

void TestInventoryTable::numberThatMovesIsInOneGroup()
{
    const QString number = u"0033199001234"_s;
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {service(u"a"_s, number)}, at(0))));
    QVERIFY(outcome(m_store->saveServices(m_account, u"b"_s, {service(u"b"_s, number)}, at(1))));
    QCOMPARE(outcome(m_store->inventory(m_account))->services, QList<Service>{service(u"b"_s, number)});
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {}, at(2))));
    QCOMPARE(outcome(m_store->inventory(m_account))->services.size(), 1);
}

void TestInventoryTable::goneGroupTakesItsServices()
{
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {service(u"a"_s, u"0033199001234"_s)}, at(0))));
    QVERIFY(outcome(m_store->saveServices(m_account, u"b"_s, {service(u"b"_s, u"0033199001235"_s)}, at(0))));
    QVERIFY(outcome(m_store->saveGroups(m_account, {group(u"b"_s, {})})));
    const auto inventory = outcome(m_store->inventory(m_account));
    QCOMPARE(inventory->services.size(), 1);
    QCOMPARE(inventory->groups.size(), 1);
    QCOMPARE(inventory->groups.first().refreshed, at(0));
}

void TestInventoryTable::errorIsKeptUntilTheGroupAnswers()
{
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {service(u"a"_s, u"0033199001234"_s)}, at(0))));
    QVERIFY(outcome(m_store->saveGroupError(m_account, u"a"_s, u"serviceExpired"_s)));
    auto inventory = outcome(m_store->inventory(m_account));
    QCOMPARE(inventory->groups.first().errorKind, u"serviceExpired"_s);
    QCOMPARE(inventory->groups.first().refreshed, at(0));
    QCOMPARE(inventory->services.size(), 1);
    QVERIFY(outcome(m_store->saveGroups(m_account, {group(u"a"_s, u"x"_s)})));
    QCOMPARE(outcome(m_store->inventory(m_account))->groups.first().errorKind, u"serviceExpired"_s);
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {}, at(3))));
    QCOMPARE(outcome(m_store->inventory(m_account))->groups.first().errorKind, QString());
}

void TestInventoryTable::oneServiceIsUpdated()
{
    const Service other = service(u"a"_s, u"0033199001235"_s);
    Service changed = service(u"a"_s, u"0033199001234"_s);
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {changed, other}, at(0))));
    changed.featureType = FeatureType::CloudIvr;
    QVERIFY(outcome(m_store->saveService(m_account, changed)));
    const auto inventory = outcome(m_store->inventory(m_account));
    QCOMPARE(inventory->services, (QList<Service>{changed, other}));
    QCOMPARE(inventory->groups.first().refreshed, at(0));
}

void TestInventoryTable::accountsAreApart()
{
    const Service mine = service(u"a"_s, u"0033199001234"_s, u"mine"_s);
    const Service theirs = service(u"a"_s, u"0033199001234"_s, u"theirs"_s);
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {mine}, at(0))));
    QVERIFY(outcome(m_store->saveServices(u"other"_s, u"a"_s, {theirs}, at(1))));
    QVERIFY(outcome(m_store->saveRefreshed(u"other"_s, at(1))));
    QCOMPARE(outcome(m_store->inventory(m_account))->services, QList<Service>{mine});
    QVERIFY(!outcome(m_store->inventory(m_account))->refreshed.isValid());
    QVERIFY(outcome(m_store->saveGroups(u"other"_s, {})));
    QCOMPARE(outcome(m_store->inventory(m_account))->services, QList<Service>{mine});
    QVERIFY(outcome(m_store->inventory(u"other"_s))->services.isEmpty());
}

void TestInventoryTable::inventoryOutlivesTheProcess()
{
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, {service(u"a"_s, u"0033199001234"_s)}, at(0))));
    m_store = std::make_unique<Store>();
    const auto opening = outcome(m_store->open(location(path())));
    QCOMPARE(toString(opening->outcome), u"opened"_s);
    QCOMPARE(outcome(m_store->inventory(m_account))->services.size(), 1);
}

void TestInventoryTable::tenThousandServices()
{
    QList<Service> services;
    for (int i = 0; i < 10000; ++i)
        services.append(service(u"a"_s, u"00331990%1"_s.arg(i, 5, 10, QChar(u'0')), u"Poste %1"_s.arg(i)));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, services, at(0))));
    const qint64 saved = timer.restart();
    QVERIFY(outcome(m_store->saveServices(m_account, u"a"_s, services, at(1))));
    const qint64 compared = timer.restart();
    const auto inventory = outcome(m_store->inventory(m_account));
    qInfo("10,000 services: saved in %lld ms, saved again in %lld ms, read in %lld ms", saved, compared,
          timer.elapsed());
    QCOMPARE(inventory->services, services);
}

QTEST_GUILESS_MAIN(TestInventoryTable)
#include "tst_inventorytable.moc"
