// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enumname.h"
#include "core/secrets.h"
#include "service/snapshotplan.h"
#include "service/snapshots.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

class TestSnapshotPlan : public QObject
{
    Q_OBJECT

private slots:
    void branches();
    void everyBranchIsPlanned();
    void secretsAreWithheld();
    void holdingsAreCounted();
    void holdingsHaveTheNamesOfTheCommandLine();
    void nothingHeld();
};

void TestSnapshotPlan::branches()
{
    QVERIFY(snapshotBranches(FeatureType::Empty).isEmpty());
    QCOMPARE(snapshotBranches(FeatureType::Redirect).first(), u"redirect"_s);
    QCOMPARE(snapshotBranches(FeatureType::Ddi).first(), u"ddi"_s);
    QCOMPARE(snapshotBranches(FeatureType::ContactCenterSolution).first(), u"easyHunting"_s);
    QCOMPARE(snapshotBranches(FeatureType::Svi).first(), u"vxml"_s);
    QCOMPARE(snapshotBranches(FeatureType::CloudIvr).first(), u"ovhPabx"_s);
    QVERIFY(snapshotBranches(FeatureType::CloudHunting).contains(u"easyHunting"_s));
    QVERIFY(snapshotBranches(FeatureType::Conference).contains(u"screen"_s));
    QVERIFY(!snapshotBranches(FeatureType::fromApiName(u"holographicCalls"_s)).contains(QString()));
}

void TestSnapshotPlan::everyBranchIsPlanned()
{
    for (const FeatureType type :
         {FeatureType::EasyHunting, FeatureType::CloudIvr, FeatureType::Conference, FeatureType::Svi})
        QVERIFY(!snapshotResources(snapshotBranches(type).first()).isEmpty());
    QVERIFY(snapshotResources(u"redirect"_s).isEmpty());
}

void TestSnapshotPlan::secretsAreWithheld()
{
    const QJsonObject answer{
        {u"pin"_s, u"1234"_s},
        {u"forcePassword"_s, true},
        {u"lockOutCallPassword"_s, QJsonValue()},
        {u"language"_s, u"fr_FR"_s},
        {u"script"_s, u"https://ivr:geheim@example.org/a.vxml"_s},
        {u"accesses"_s, QJsonArray{QJsonObject{{u"id"_s, 3}, {u"type"_s, u"read"_s}, {u"url"_s, u"https://x/abc"_s}}}}};
    QStringList withheld;
    const QJsonObject cleaned = withoutSecrets(answer, &withheld).toObject();
    QVERIFY(cleaned.value("pin"_L1).isNull());
    QVERIFY(cleaned.contains("pin"_L1));
    QCOMPARE(cleaned.value("forcePassword"_L1).toBool(), true);
    QCOMPARE(cleaned.value("language"_L1).toString(), u"fr_FR"_s);
    QCOMPARE(cleaned.value("script"_L1).toString(), u"https://ivr@example.org/a.vxml"_s);
    QVERIFY(cleaned.value("accesses"_L1).toArray().first().toObject().value("url"_L1).isNull());
    withheld.sort();
    QCOMPARE(withheld, QStringList({u"pin"_s, u"script"_s, u"url"_s}));
}

void TestSnapshotPlan::holdingsAreCounted()
{
    const QJsonObject any{{u"serviceName"_s, u"n"_s}, {u"strategy"_s, u"ringAll"_s}, {u"voicemail"_s, QJsonValue()}};
    const QString queue = u"/easyHunting/n/"_s;
    const QString pabx = u"/ovhPabx/n/"_s;
    const QJsonObject content{
        {u"objects"_s, QJsonObject{{u"/redirect/n"_s, QJsonObject{{u"destination"_s, u"0033199001234"_s}}},
                                   {u"/easyHunting/n"_s, any},
                                   {queue + u"hunting/agent"_s, QJsonArray{1, 2}},
                                   {queue + u"hunting/agent/1"_s, any},
                                   {queue + u"hunting/agent/2"_s, any},
                                   {queue + u"hunting/queue/5"_s, any},
                                   {queue + u"hunting/queue/5/agent/1"_s, any},
                                   {queue + u"timeConditions/conditions/8"_s, any},
                                   {queue + u"sound/8"_s, any},
                                   {pabx + u"menu/1"_s, any},
                                   {pabx + u"menu/1/entry/2"_s, any},
                                   {pabx + u"menu/1/entry/3"_s, any},
                                   {pabx + u"dialplan/1/extension/4"_s, any},
                                   {pabx + u"dialplan/1/extension/4/conditionTime/6"_s, any},
                                   {pabx + u"tts/1"_s, any},
                                   {u"/scheduler/n/events/u-1"_s, any},
                                   {u"/screen/n/screenLists/1"_s, any},
                                   {u"/vxml/n/settings"_s, QJsonObject{{u"url"_s, u"https://example.org"_s}}},
                                   {u"/conference/n/rooms/1/webAccess/3"_s, any}}}};
    using Kind = Holding::Kind;
    const QList<Holding> expected = {
        {Kind::Destination, 1, u"0033199001234"_s},
        {Kind::Members, 2, {}},
        {Kind::Queues, 1, {}},
        {Kind::TimeConditions, 2, {}},
        {Kind::ClosingDays, 1, {}},
        {Kind::FilterEntries, 1, {}},
        {Kind::Sounds, 1, {}},
        {Kind::Texts, 1, {}},
        {Kind::Menus, 1, {}},
        {Kind::MenuKeys, 2, {}},
        {Kind::Steps, 1, {}},
        {Kind::WebAccesses, 1, {}},
        {Kind::Script, 1, u"https://example.org"_s},
        {Kind::Settings, 1, {}},
    };
    QCOMPARE(Snapshots::holdings(content), expected);
}

void TestSnapshotPlan::holdingsHaveTheNamesOfTheCommandLine()
{
    // Scripts have them: this list only grows.
    QStringList names;
    for (int kind = 0; kind <= int(Holding::Kind::Settings); ++kind)
        names.append(enumName(Holding::Kind(kind)));
    QCOMPARE(names.join(u' '),
             u"destination members queues timeConditions closingDays filterEntries sounds texts menus "
             "menuKeys steps webAccesses script settings"_s);
}

void TestSnapshotPlan::nothingHeld()
{
    QVERIFY(Snapshots::holdings({}).isEmpty());
}

QTEST_APPLESS_MAIN(TestSnapshotPlan)
#include "tst_snapshotplan.moc"
