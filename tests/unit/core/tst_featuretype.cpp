// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/featuretype.h"

#include <QSet>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

class TestFeatureType : public QObject
{
    Q_OBJECT
private slots:
    void schemaNamesRoundTrip();
    void valuesMatchNames_data();
    void valuesMatchNames();
    void unknownNameIsKept();
    void defaultIsUnknownWithoutName();
    void hashFollowsEquality();
};

void TestFeatureType::schemaNamesRoundTrip()
{
    const QString names =
        u"carrierSip cloudHunting cloudIvr conference contactCenterSolution contactCenterSolutionExpert "
        "ddi easyHunting easyPabx empty fax freefax mgcp miniPabx oldConference plugAndFax redirect "
        "sip svi voicefax voicemail vxml"_s;
    QStringList all;
    for (const FeatureType &type : FeatureType::all()) {
        QVERIFY(type.isKnown());
        QCOMPARE(FeatureType::fromApiName(type.apiName()), type);
        all.append(type.apiName());
    }
    QCOMPARE(all.join(u' '), names);
}

void TestFeatureType::valuesMatchNames_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << int(FeatureType::CarrierSip) << u"carrierSip"_s;
    QTest::newRow("redirect") << int(FeatureType::Redirect) << u"redirect"_s;
    QTest::newRow("queue") << int(FeatureType::ContactCenterSolution) << u"contactCenterSolution"_s;
    QTest::newRow("empty") << int(FeatureType::Empty) << u"empty"_s;
    QTest::newRow("last") << int(FeatureType::Vxml) << u"vxml"_s;
}

void TestFeatureType::valuesMatchNames()
{
    QFETCH(int, value);
    QFETCH(QString, name);
    QCOMPARE(FeatureType(FeatureType::Value(value)).apiName(), name);
    QCOMPARE(int(FeatureType::fromApiName(name).value()), value);
}

void TestFeatureType::unknownNameIsKept()
{
    const FeatureType type = FeatureType::fromApiName(u"hologram"_s);
    QVERIFY(!type.isKnown());
    QVERIFY(!type.isEmpty());
    QCOMPARE(type.apiName(), u"hologram"_s);
    QVERIFY(type != FeatureType::fromApiName(u"telepathy"_s));
    QVERIFY(!FeatureType::fromApiName(u"Redirect"_s).isKnown());
}

void TestFeatureType::defaultIsUnknownWithoutName()
{
    QCOMPARE(FeatureType().value(), FeatureType::Unknown);
    QCOMPARE(FeatureType().apiName(), QString());
    QCOMPARE(FeatureType::fromApiName(QString()), FeatureType());
}

void TestFeatureType::hashFollowsEquality()
{
    QSet<FeatureType> types(FeatureType::all().begin(), FeatureType::all().end());
    QCOMPARE(types.size(), 22);
    types.insert(FeatureType::fromApiName(u"conference"_s));
    QCOMPARE(types.size(), 22);
    types.insert(FeatureType::fromApiName(u"hologram"_s));
    QCOMPARE(types.size(), 23);
}

QTEST_GUILESS_MAIN(TestFeatureType)
#include "tst_featuretype.moc"
