// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a number is to become: from a copy, written down and read again, and at the paths of another number.
#include "core/setupgoal.h"
#include "setupplanning.h"

#include <QJsonArray>
#include <QTest>

using namespace SetupPlanning;

namespace {

QJsonObject snapshot(const QJsonObject &changes = {})
{
    const QString ownRoot = u"/easyHunting/"_s + number;
    QJsonObject content{
        {u"format"_s, u"aiguilleur-snapshot"_s},
        {u"version"_s, 1},
        {u"billingAccount"_s, group},
        {u"serviceName"_s, number},
        {u"featureType"_s, u"contactCenterSolution"_s},
        {u"objects"_s, QJsonObject{{u"/service/"_s + number, QJsonObject{{u"description"_s, u"Desk"_s}}},
                                   {u"/number/"_s + number, QJsonObject{{u"serviceName"_s, number}}},
                                   {ownRoot, QJsonObject{{u"strategy"_s, u"ringAll"_s}, {u"voicemail"_s, number}}},
                                   {ownRoot + u"/hunting/queue"_s, QJsonArray{7}},
                                   {ownRoot + u"/hunting/queue/7"_s, QJsonObject{{u"queueId"_s, 7}}},
                                   {ownRoot + u"/hunting/queue/7/agent"_s, QJsonArray{3, 1, 2}},
                                   {ownRoot + u"/hunting/queue/7/agent/1"_s, QJsonObject{{u"position"_s, 1}}},
                                   {ownRoot + u"/hunting/queue/7/agent/2"_s, QJsonObject{{u"position"_s, 2}}},
                                   {ownRoot + u"/hunting/queue/7/agent/3"_s, QJsonObject{{u"position"_s, 3}}},
                                   {ownRoot + u"/hunting/somethingNew"_s, QJsonArray{5}},
                                   {ownRoot + u"/hunting/somethingNew/5"_s, QJsonObject{{u"name"_s, u"Lunch"_s}}},
                                   {ownRoot + u"/records"_s, QJsonArray()}}},
        {u"unreadable"_s, QJsonObject{{ownRoot + u"/sound"_s, u"forbidden"_s}, {u"/number/x"_s, u"notFound"_s}}},
        {u"withheld"_s, QJsonObject{{u"/conference/x/settings"_s, QJsonArray{u"pin"_s}}}}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        content.insert(it.key(), it.value());
    return content;
}

Service elsewhere(const QString &type)
{
    Service made = service(u"0033199009999"_s, Service::Kind::Alias, type);
    made.billingAccount = u"ab12345-ovh-2"_s;
    return made;
}

} // namespace

class TestSetupGoal : public QObject
{
    Q_OBJECT

private slots:
    void fromCopy();
    void unfitCopy_data();
    void unfitCopy();
    void forAnotherNumber();
    void redirectionsShareBranch();
    void writtenAndRead_data();
    void writtenAndRead();
    void unfitJson();
};

void TestSetupGoal::fromCopy()
{
    const Result<SetupGoal> goal = SetupGoal::ofSnapshot(snapshot());
    QVERIFY(goal);
    QVERIFY(goal->kind == SetupGoal::Kind::Whole);
    QCOMPARE(goal->type.apiName(), u"contactCenterSolution"_s);
    QCOMPARE(goal->serviceName, number);
    QVERIFY(goal->document.contains(root));
    QVERIFY(!goal->document.contains(u"/telephony/ab12345-ovh-1/service/"_s + number));
    QCOMPARE(goal->document.ids(members), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(goal->unsupported, QStringList{root + u"/hunting/somethingNew"_s}); // the list, not each of it
    QCOMPARE(goal->unreadable, QStringList{root + u"/sound"_s});
    QCOMPARE(goal->withheld.value(u"/telephony/ab12345-ovh-1/conference/x/settings"_s), QStringList{u"pin"_s});
}

void TestSetupGoal::unfitCopy_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("told");
    QTest::newRow("other format") << QJsonObject{{u"format"_s, u"something"_s}} << u"format"_s;
    QTest::newRow("no version") << QJsonObject{{u"version"_s, u"1"_s}} << u"version"_s;
    QTest::newRow("version 0") << QJsonObject{{u"version"_s, 0}} << u"version"_s;
    QTest::newRow("newer") << QJsonObject{{u"version"_s, 99}} << u"newer"_s;
    QTest::newRow("no group") << QJsonObject{{u"billingAccount"_s, QString()}} << u"billingAccount"_s;
    QTest::newRow("no number") << QJsonObject{{u"serviceName"_s, 3}} << u"serviceName"_s;
    QTest::newRow("no type") << QJsonObject{{u"featureType"_s, QJsonValue()}} << u"featureType"_s;
    QTest::newRow("objects are a list") << QJsonObject{{u"objects"_s, QJsonArray()}} << u"objects"_s;
}

void TestSetupGoal::unfitCopy()
{
    QFETCH(const QJsonObject, changes);
    QFETCH(const QString, told);
    const Result<SetupGoal> goal = SetupGoal::ofSnapshot(snapshot(changes));
    QVERIFY(!goal);
    QVERIFY(goal.error().kind == ApiError::Kind::BadRequest);
    QVERIFY2(goal.error().message.contains(told), qPrintable(goal.error().message));
}

void TestSetupGoal::forAnotherNumber()
{
    const SetupGoal goal = SetupGoal::ofSnapshot(snapshot()).value();
    const SetupDocument there = goal.documentFor(elsewhere(u"contactCenterSolution"_s));
    const QString newRoot = u"/telephony/ab12345-ovh-2/easyHunting/0033199009999"_s;
    QVERIFY(there.contains(newRoot));
    QVERIFY(!there.contains(root));
    QCOMPARE(there.value(newRoot, u"voicemail"_s).toString(), u"0033199009999"_s); // itself, not the other one
    QCOMPARE(there.ids(newRoot + u"/hunting/queue/7/agent"_s), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void TestSetupGoal::redirectionsShareBranch()
{
    SetupGoal goal;
    goal.billingAccount = group;
    goal.serviceName = number;
    goal.type = FeatureType::Ddi;
    const QString path = u"/telephony/ab12345-ovh-1/ddi/"_s + number;
    QCOMPARE(goal.pathFor(elsewhere(u"redirect"_s), path), u"/telephony/ab12345-ovh-2/redirect/0033199009999"_s);
    QCOMPARE(goal.pathFor(elsewhere(u"conference"_s), path), u"/telephony/ab12345-ovh-2/ddi/0033199009999"_s);
}

void TestSetupGoal::writtenAndRead_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("type") << 0;
    QTest::newRow("copy") << 1;
    QTest::newRow("fields") << 2;
}

void TestSetupGoal::writtenAndRead()
{
    QFETCH(const int, which);
    const QList<SetupGoal> goals = {
        SetupGoal::ofType(FeatureType::Conference), SetupGoal::ofSnapshot(snapshot()).value(),
        SetupGoal::ofFields(FeatureType::Redirect, {{u"destination"_s, u"0033199005555"_s}})};
    const Result<SetupGoal> again = SetupGoal::fromJson(goals[which].toJson());
    QVERIFY(again);
    QVERIFY(*again == goals[which]);
}

void TestSetupGoal::unfitJson()
{
    QVERIFY(!SetupGoal::fromJson({}));
    QVERIFY(!SetupGoal::fromJson({{u"kind"_s, u"type"_s}}));
    QVERIFY(!SetupGoal::fromJson({{u"kind"_s, u"everything"_s}, {u"type"_s, u"conference"_s}}));
}

QTEST_GUILESS_MAIN(TestSetupGoal)
#include "tst_setupgoal.moc"
