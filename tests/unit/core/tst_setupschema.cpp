// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupfields.h"
#include "core/setupschema.h"

#include <QSet>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

const QString group = u"ab12345-ovh-1"_s;
const QString number = u"0033199001234"_s;

QString pathBelow(const QString &branch, const QString &rest)
{
    const QString root = SetupSchema::branchPath(group, branch, number);
    return rest.isEmpty() ? root : root + u'/' + rest;
}

} // namespace

class tst_SetupSchema : public QObject
{
    Q_OBJECT
private slots:
    void branches_data();
    void branches();
    void resources_data();
    void resources();
    void fieldsStandInTheSchema_data();
    void fieldsStandInTheSchema();
    void firstOfAList();
    void refusingARecording();
    void parsing_data();
    void parsing();
};

void tst_SetupSchema::branches_data()
{
    QTest::addColumn<FeatureType>("type");
    QTest::addColumn<QStringList>("names");
    const auto add = [](FeatureType::Value type, const QStringList &names) {
        QTest::newRow(qPrintable(FeatureType(type).apiName())) << FeatureType(type) << names;
    };
    add(FeatureType::Redirect, {u"redirect"_s});
    add(FeatureType::Ddi, {u"ddi"_s});
    add(FeatureType::ContactCenterSolution, {u"easyHunting"_s, u"scheduler"_s});
    add(FeatureType::EasyHunting, {u"easyHunting"_s, u"scheduler"_s});
    add(FeatureType::Conference, {u"conference"_s});
    add(FeatureType::Svi, {u"vxml"_s});
    add(FeatureType::Empty, {});
    add(FeatureType::MiniPabx, {});
}

void tst_SetupSchema::branches()
{
    QFETCH(FeatureType, type);
    QFETCH(QStringList, names);
    QStringList found;
    for (const SetupBranch &branch : SetupSchema::branches(type))
        found.append(branch.name);
    QCOMPARE(found, names);
    QCOMPARE(SetupFields::of(type).isEmpty(), names.isEmpty());
}

void tst_SetupSchema::resources_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name"); // null: not in the schema
    QTest::newRow("branch") << pathBelow(u"easyHunting"_s, {}) << u""_s;
    QTest::newRow("object") << pathBelow(u"easyHunting"_s, u"hunting"_s) << u"hunting"_s;
    QTest::newRow("list") << pathBelow(u"easyHunting"_s, u"hunting/agent"_s) << u"hunting/agent"_s;
    QTest::newRow("element") << pathBelow(u"easyHunting"_s, u"hunting/agent/12"_s) << u"hunting/agent"_s;
    QTest::newRow("below an element") << pathBelow(u"easyHunting"_s, u"hunting/queue/3/agent/12"_s) << u"agent"_s;
    QTest::newRow("object and list of one name")
        << pathBelow(u"easyHunting"_s, u"timeConditions/conditions/5"_s) << u"timeConditions/conditions"_s;
    QTest::newRow("event") << pathBelow(u"scheduler"_s, u"events/a@example.com"_s) << u"events"_s;
    QTest::newRow("settings") << pathBelow(u"vxml"_s, u"settings"_s) << u"settings"_s;
    QTest::newRow("line options") << pathBelow(u"line"_s, u"options"_s) << u"options"_s;
    QTest::newRow("unknown branch") << pathBelow(u"fax"_s, {}) << QString();
    QTest::newRow("unknown resource") << pathBelow(u"conference"_s, u"rooms"_s) << QString();
    QTest::newRow("unknown below") << pathBelow(u"easyHunting"_s, u"hunting/agent/12/calls"_s) << QString();
}

void tst_SetupSchema::resources()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    const SetupResource *resource = SetupSchema::resourceAt(path);
    QCOMPARE(resource != nullptr, !name.isNull());
    if (resource)
        QCOMPARE(resource->name, name);
}

void tst_SetupSchema::fieldsStandInTheSchema_data()
{
    QTest::addColumn<FeatureType>("type");
    for (const auto type : {FeatureType::ContactCenterSolution, FeatureType::Conference, FeatureType::Svi})
        QTest::newRow(qPrintable(FeatureType(type).apiName())) << FeatureType(type);
}

void tst_SetupSchema::fieldsStandInTheSchema()
{
    QFETCH(FeatureType, type);
    const QString root = pathBelow(SetupSchema::branches(type).first().name, {});
    SetupDocument document;
    document.setIds(root + u"/hunting/queue"_s, {u"3"_s});
    QSet<QString> keys;
    for (const SetupField &field : SetupFields::of(type)) {
        const SetupResource *resource = SetupSchema::resourceAt(SetupFields::path(field, document, root));
        QVERIFY2(resource, qPrintable(field.key));
        QVERIFY2(resource->writable.contains(field.property), qPrintable(field.key));
        QCOMPARE(field.kind == SetupField::Kind::Choice, !field.choices.isEmpty());
        QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
        keys.insert(field.key);
        QCOMPARE(SetupFields::find(type, field.key), field);
    }
    QVERIFY(!SetupFields::find(type, u"nothing"_s));
}

void tst_SetupSchema::firstOfAList()
{
    const FeatureType type = FeatureType::ContactCenterSolution;
    const QString root = pathBelow(u"easyHunting"_s, {});
    const auto field = SetupFields::find(type, u"queue.maxMember"_s);
    QVERIFY(field);
    SetupDocument document;
    QCOMPARE(SetupFields::path(*field, document, root), QString());
    document.setIds(root + u"/hunting/queue"_s, {u"8"_s, u"3"_s});
    QCOMPARE(SetupFields::path(*field, document, root), root + u"/hunting/queue/8"_s);
    QCOMPARE(SetupFields::findOfQueue(u"queue.maxMember"_s), field);
    QVERIFY(!SetupFields::findOfQueue(u"hours.timeZone"_s));
    const auto zone = SetupFields::find(type, u"hours.timeZone"_s);
    QVERIFY(zone);
    QCOMPARE(SetupFields::path(*zone, document, root), pathBelow(u"scheduler"_s, {}));
}

void tst_SetupSchema::refusingARecording()
{
    const QString queue = pathBelow(u"easyHunting"_s, u"hunting/queue/8"_s);
    SetupDocument document;
    document.setIds(SetupDocument::listOf(queue), {u"8"_s});
    document.insert(queue, {{u"recordDisablingDigit"_s, u"7"_s}});
    SetupFields::set(document, queue, u"askForRecordDisabling"_s, true);
    QCOMPARE(document.value(queue, u"askForRecordDisabling"_s), QJsonValue(true));
    QCOMPARE(document.value(queue, u"recordDisablingDigit"_s), QJsonValue(u"7"_s)); // a choice is kept
    QCOMPARE(document.value(queue, u"recordDisablingLanguage"_s), QJsonValue(u"french"_s));
    SetupFields::set(document, queue, u"askForRecordDisabling"_s, false);
    QVERIFY(document.value(queue, u"recordDisablingDigit"_s).isNull());
    QVERIFY(document.value(queue, u"recordDisablingLanguage"_s).isNull());
    SetupFields::set(document, queue, u"record"_s, true); // on its own
    QVERIFY(document.value(queue, u"recordDisablingDigit"_s).isNull());
}

void tst_SetupSchema::parsing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value"); // Undefined: does not fit
    const auto add = [](const char *key, const QString &text, const QJsonValue &value) {
        QTest::addRow("%s=%s", key, qPrintable(text)) << QString::fromLatin1(key) << text << value;
    };
    add("anonymousRejection", u"yes"_s, true);
    add("anonymousRejection", u" OFF "_s, false);
    add("anonymousRejection", u"perhaps"_s, QJsonValue::Undefined);
    add("anonymousRejection", QString(), QJsonValue::Undefined);
    add("queue.record", u"null"_s, QJsonValue::Null);
    add("queue.maxMember", u"12"_s, 12);
    add("queue.maxMember", u"a dozen"_s, QJsonValue::Undefined);
    add("toneOnHold", QString(), QJsonValue::Null);
    add("toneOnHold", u"77"_s, 77);
    add("voicemail", u"01 99 00 12 34"_s, u"0033199001234"_s);
    add("voicemail", u"nobody"_s, QJsonValue::Undefined);
    add("strategy", u"ringAll"_s, u"ringAll"_s);
    add("strategy", u"aStrategyOfTomorrow"_s, u"aStrategyOfTomorrow"_s);
}

void tst_SetupSchema::parsing()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QJsonValue, value);
    const auto field = SetupFields::find(FeatureType::ContactCenterSolution, key);
    QVERIFY(field);
    QCOMPARE(SetupFields::parse(*field, text).value_or(QJsonValue(QJsonValue::Undefined)), value);
}

QTEST_GUILESS_MAIN(tst_SetupSchema)
#include "tst_setupschema.moc"
