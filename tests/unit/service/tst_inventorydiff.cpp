// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/inventorydiff.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

Service service(const QString &name, FeatureType type = FeatureType::Empty)
{
    Service result;
    result.billingAccount = u"ba"_s;
    result.serviceName = name;
    result.featureType = type;
    return result;
}

InventoryDiff diff(const QList<Service> &before, const QList<Service> &now,
                   const QHash<QString, ApiError> &unreadable = {})
{
    return inventoryDiff(before, now, unreadable, u"ba"_s);
}

} // namespace

class TestInventoryDiff : public QObject
{
    Q_OBJECT

private slots:
    void same();
    void otherContent();
    void rowsCameAndWent();
    void unreadableOnesAreKept();
    void repeatedOnesCountOnce();
    void groupsOfTheCache();
};

void TestInventoryDiff::same()
{
    const QList<Service> before = {service(u"1"_s), service(u"2"_s)};
    const InventoryDiff same = diff(before, {before[1], before[0]});
    QVERIFY(same.isEmpty());
    QCOMPARE(same.services, before);
}

void TestInventoryDiff::otherContent()
{
    QList<Service> before;
    QList<Service> now;
    for (const int number : {1, 2, 3, 4, 5}) {
        before.append(service(QString::number(number)));
        now.append(service(QString::number(number), number == 3 ? FeatureType::Empty : FeatureType::Svi));
    }
    const InventoryDiff changed = diff(before, now);
    QVERIFY(!changed.rowsChanged);
    QCOMPARE(changed.changedRows, (QList<QPair<int, int>>{{0, 1}, {3, 4}}));
}

void TestInventoryDiff::rowsCameAndWent()
{
    const InventoryDiff changed =
        diff({service(u"1"_s), service(u"3"_s), service(u"5"_s)}, {service(u"4"_s), service(u"3"_s)});
    QVERIFY(changed.rowsChanged);
    QCOMPARE(changed.gone, QStringList({u"1"_s, u"5"_s}));
    QCOMPARE(changed.services, QList<Service>({service(u"3"_s), service(u"4"_s)}));
}

void TestInventoryDiff::unreadableOnesAreKept()
{
    const QHash<QString, ApiError> unreadable = {{u"1"_s, {.kind = ApiError::Kind::InvalidResponse}},
                                                 {u"2"_s, {.kind = ApiError::Kind::NotFound}},
                                                 {u"9"_s, {.kind = ApiError::Kind::ServerError}}};
    const QList<Service> before = {service(u"1"_s, FeatureType::Svi), service(u"2"_s)};
    const InventoryDiff changed = diff(before, {}, unreadable);
    QCOMPARE(changed.services.size(), 2);
    QCOMPARE(changed.services[0], before[0]); // as it was
    QCOMPARE(changed.services[1].serviceName, u"9"_s);
    QVERIFY(!changed.services[1].featureType.isKnown());
    QCOMPARE(changed.gone, QStringList(u"2"_s));
}

void TestInventoryDiff::repeatedOnesCountOnce()
{
    QCOMPARE(diff({}, {service(u"1"_s), service(u"1"_s)}).services.size(), 1);
}

void TestInventoryDiff::groupsOfTheCache()
{
    StoredInventory stored;
    StoredGroup second;
    second.group.name = u"zz2-ovh-1"_s;
    second.group.description = u"Établissement"_s;
    StoredGroup first;
    first.group.name = u"ba"_s;
    first.group.description = u"accueil"_s;
    first.errorKind = u"serviceExpired"_s;
    stored.groups = {second, first};
    Service orphan = service(u"7"_s);
    orphan.billingAccount = u"gone-ovh-1"_s;
    stored.services = {service(u"2"_s), orphan, service(u"1"_s)};
    const QList<Inventory::Group> groups = inventoryGroups(stored);
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].account.name, u"ba"_s);
    QVERIFY(groups[0].error->kind == ApiError::Kind::ServiceExpired);
    QCOMPARE(groups[0].services, QList<Service>({service(u"1"_s), service(u"2"_s)}));
    QVERIFY(groups[1].services.isEmpty());
}

QTEST_APPLESS_MAIN(TestInventoryDiff)
#include "tst_inventorydiff.moc"
