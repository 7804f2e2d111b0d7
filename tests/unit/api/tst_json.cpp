// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json.h"
#include "api/jsontext.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

const char *const wholeService = R"({"serviceName":"0033199001234","description":"Accueil","serviceType":"alias",
    "featureType":"redirect","countryCode":"33","getPublicOffer":{"name":"alias","description":"Numéro"},"rio":"x"})";

QJsonObject serviceWith(const QString &key, const QJsonValue &value)
{
    QJsonObject service = object(wholeService);
    if (value.isUndefined())
        service.remove(key);
    else
        service.insert(key, value);
    return service;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void readsAnyJsonText_data();
    void readsAnyJsonText();
    void readsAService();
    void namesTheFieldThatDoesNotFit_data();
    void namesTheFieldThatDoesNotFit();
    void keepsUnknownValues();
    void readsATask();
    void readsABillingAccount();
    void readsDates();
    void keepsTheFirstMistake();
};

void TestJson::readsAnyJsonText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("expected"); // undefined: not JSON
    const QJsonValue nothing(QJsonValue::Undefined);
    QTest::newRow("number") << QByteArray("1457018881") << QJsonValue(1457018881);
    QTest::newRow("null") << QByteArray("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("string") << QByteArray("\"abc\"") << QJsonValue(u"abc"_s);
    QTest::newRow("blanks") << QByteArray(" \r\n true\n") << QJsonValue(true);
    QTest::newRow("array") << QByteArray("\n[1,2]") << QJsonValue(QJsonArray{1, 2});
    QTest::newRow("object") << QByteArray("{\"a\":null}") << QJsonValue(QJsonObject{{u"a"_s, QJsonValue()}});
    QTest::newRow("empty") << QByteArray() << nothing;
    QTest::newRow("two values") << QByteArray("1,2") << nothing;
    QTest::newRow("closes early") << QByteArray("1],[2") << nothing;
    QTest::newRow("HTML") << QByteArray("<html><body></body></html>") << nothing;
    QTest::newRow("cut") << QByteArray("[{\"serviceName\":\"0033") << nothing;
    QTest::newRow("rest") << QByteArray("{} x") << nothing;
}

void TestJson::readsAnyJsonText()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonValue, expected);
    const auto value = jsonFromText(text);
    QCOMPARE(value.has_value(), !expected.isUndefined());
    if (value)
        QCOMPARE(*value, expected);
    else
        QCOMPARE(toString(value.error().kind), toString(ApiError::Kind::InvalidResponse));
}

void TestJson::readsAService()
{
    const auto service = serviceFromJson(object(wholeService), u"ab1-ovh-1"_s);
    QVERIFY(service);
    QCOMPARE(service->billingAccount, u"ab1-ovh-1"_s);
    QCOMPARE(service->serviceName, u"0033199001234"_s);
    QCOMPARE(service->description, u"Accueil"_s);
    QCOMPARE(service->kind, Service::Kind::Alias);
    QCOMPARE(service->featureType, FeatureType(FeatureType::Redirect));
    QCOMPARE(service->countryCode, u"33"_s);
    QCOMPARE(service->offer, u"alias"_s);
    QVERIFY(serviceFromJson(serviceWith(u"getPublicOffer"_s, QJsonValue()), {}));
}

void TestJson::namesTheFieldThatDoesNotFit_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("message");
    const QJsonValue nothing(QJsonValue::Undefined);
    QTest::newRow("missing") << u"featureType"_s << nothing << u"service.featureType: string expected, got nothing"_s;
    QTest::newRow("null") << u"description"_s << QJsonValue() << u"service.description: string expected, got null"_s;
    QTest::newRow("number") << u"serviceName"_s << QJsonValue(12)
                            << u"service.serviceName: string expected, got number"_s;
    QTest::newRow("list") << u"serviceType"_s << QJsonValue(QJsonArray())
                          << u"service.serviceType: string expected, got array"_s;
    QTest::newRow("no object") << u"getPublicOffer"_s << QJsonValue(u"alias"_s)
                               << u"service.getPublicOffer: object expected, got string"_s;
    QTest::newRow("inside") << u"getPublicOffer"_s << QJsonValue(QJsonObject{{u"name"_s, true}})
                            << u"service.getPublicOffer.name: string expected, got boolean"_s;
}

void TestJson::namesTheFieldThatDoesNotFit()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const auto service = serviceFromJson(serviceWith(key, value), {});
    QVERIFY(!service);
    QCOMPARE(toString(service.error().kind), toString(ApiError::Kind::InvalidResponse));
    QTEST(service.error().message, "message");
}

void TestJson::keepsUnknownValues()
{
    const auto service = serviceFromJson(serviceWith(u"featureType"_s, u"hologram"_s), {});
    QVERIFY(service);
    QVERIFY(!service->featureType.isKnown());
    QCOMPARE(service->featureType.apiName(), u"hologram"_s);
    const auto kind = serviceFromJson(serviceWith(u"serviceType"_s, u"satellite"_s), {});
    QVERIFY(kind);
    QCOMPARE(kind->kind, Service::Kind::Unknown);
    QCOMPARE(kind->kindName, u"satellite"_s);
}

void TestJson::readsATask()
{
    const auto task = taskFromJson(object(R"({"taskId":9007199254740993,"action":"changeType","status":"doing",
        "message":null,"objectCreated":null,"serviceType":"alias"})"));
    QVERIFY(task);
    QCOMPARE(task->id, 9007199254740993);
    QCOMPARE(task->action, u"changeType"_s);
    QCOMPARE(task->status, Task::Status::Doing);
    QVERIFY(task->isPending());
    QVERIFY(task->message.isEmpty());
    const auto half = taskFromJson(object(R"({"taskId":1.5,"action":"x","status":"done"})"));
    QVERIFY(!half);
    QCOMPARE(half.error().message, u"task.taskId: whole number expected, got 1.5"_s);
    const auto strange = taskFromJson(object(R"({"taskId":1,"action":"x","status":"thinking"})"));
    QVERIFY(strange);
    QCOMPARE(strange->status, Task::Status::Unknown);
    QCOMPARE(strange->statusName, u"thinking"_s);
}

void TestJson::readsABillingAccount()
{
    const auto account =
        billingAccountFromJson(object(R"({"billingAccount":"ab1-ovh-1","description":"Siège","status":"expired"})"));
    QVERIFY(account);
    QCOMPARE(account->name, u"ab1-ovh-1"_s);
    QCOMPARE(account->description, u"Siège"_s);
    QCOMPARE(account->status, BillingAccount::Status::Expired);
    QVERIFY(!billingAccountFromJson(object(R"({"description":"","status":"enabled"})")));
}

void TestJson::readsDates()
{
    JsonReader reader(object(R"({"a":"2020-03-28T08:07:14+01:00","b":null,"c":"2020-03-28T08:07:14","d":"soon"})"),
                      u"x"_s);
    QCOMPARE(reader.dateTime("a"_L1).toUTC(), QDateTime(QDate(2020, 3, 28), QTime(7, 7, 14), QTimeZone::utc()));
    QVERIFY(!reader.optionalDateTime("b"_L1).isValid());
    QVERIFY(!reader.optionalDateTime("absent"_L1).isValid());
    QVERIFY(!reader.failed());
    JsonReader local = reader;
    QVERIFY(!local.dateTime("c"_L1).isValid());
    QVERIFY(local.error().startsWith(u"x.c: "_s));
    QVERIFY(!reader.dateTime("d"_L1).isValid());
    QVERIFY(reader.error().startsWith(u"x.d: "_s));
}

void TestJson::keepsTheFirstMistake()
{
    JsonReader reader(object(R"({"a":1,"b":{"c":"x"}})"), u"root"_s);
    JsonReader child = reader.object("b"_L1);
    QCOMPARE(child.integer("c"_L1), 0);
    QVERIFY(!reader.failed());
    reader.adopt(child);
    reader.boolean("a"_L1);
    QCOMPARE(reader.error(), u"root.b.c: whole number expected, got string"_s);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
