// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/listmemory.h"
#include "api/listpage.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

class TestListPage : public QObject
{
    Q_OBJECT
private slots:
    void readsIdentifiers();
    void readsObjects();
    void countsHoles();
    void refuses_data();
    void refuses();
    void readsABatch();
    void knowsListsOfOneKind();
};

void TestListPage::readsIdentifiers()
{
    const auto page = listPageFromJson(R"(["0033199001234", 12, 9007199254740993])", u"id"_s);
    QVERIFY(page);
    QVERIFY(!page->expanded);
    QCOMPARE(page->ids, QStringList({u"0033199001234"_s, u"12"_s, u"9007199254740993"_s}));
}

void TestListPage::readsObjects()
{
    const auto page = listPageFromJson(R"([{"id":"a","x":1},{"id":7}])", u"id"_s);
    QVERIFY(page);
    QVERIFY(page->expanded);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items.at(0).id, u"a"_s);
    QCOMPARE(page->items.at(0).object->value("x"_L1), QJsonValue(1));
    QCOMPARE(page->items.at(1).id, u"7"_s);
}

void TestListPage::countsHoles()
{
    const auto page = listPageFromJson(R"([{"id":"a"},null,{"x":1},{"id":null}])", u"id"_s);
    QVERIFY(page);
    QCOMPARE(page->count, 4);
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->holes, 3);
}

void TestListPage::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("lists in a list") << QByteArray("[[1]]");
    QTest::newRow("booleans") << QByteArray("[true]");
    QTest::newRow("not JSON") << QByteArray("<html>");
}

void TestListPage::refuses()
{
    QFETCH(QByteArray, body);
    const auto page = listPageFromJson(body, u"id"_s);
    QVERIFY(!page);
    QCOMPARE(toString(page.error().kind), toString(ApiError::Kind::InvalidResponse));
}

void TestListPage::readsABatch()
{
    const auto batch = batchFromJson(R"([
        {"key":"a","value":{"x":1},"error":null},
        {"key":"b","value":null,"error":{"httpCode":"404 Not Found","class":"Client::NotFound","message":"gone"}},
        {"key":"c","value":null,"error":{"class":"Client::NotFound","message":"gone"}},
        {"key":"d","value":null,"error":"something else"},
        {"key":"e","value":null},
        {"key":12,"value":{"taskId":12}},
        {"key":"f","value":null,"error":{"httpCode":"460","message":"This Service is expired"}}])");
    QVERIFY(batch);
    QCOMPARE(batch->size(), 5);
    QCOMPARE(batch->value(u"a"_s)->value("x"_L1), QJsonValue(1));
    QCOMPARE(toString(batch->value(u"b"_s).error().kind), toString(ApiError::Kind::NotFound));
    QCOMPARE(batch->value(u"b"_s).error().message, u"gone"_s);
    QCOMPARE(toString(batch->value(u"c"_s).error().kind), toString(ApiError::Kind::NotFound));
    QVERIFY(batch->value(u"12"_s));
    QCOMPARE(toString(batch->value(u"f"_s).error().kind), toString(ApiError::Kind::ServiceExpired));
    QVERIFY(!batchFromJson(R"({"message":"no"})"));
}

void TestListPage::knowsListsOfOneKind()
{
    QCOMPARE(ListMemory::kindOf(u"/telephony/ab12345-ovh-1/service"_s), u"/telephony/{}/service"_s);
    QCOMPARE(ListMemory::kindOf(u"/telephony/ab12345-ovh-1/service/0033199001234/task?status=todo"_s),
             u"/telephony/{}/service/{}/task"_s);
    ListMemory memory;
    memory.noteNoBatch(u"/telephony/ab1-ovh-1/service"_s);
    QVERIFY(memory.refusesBatch(u"/telephony/ab2-ovh-9/service"_s));
    QVERIFY(!memory.answersIds(u"/telephony/ab2-ovh-9/service"_s));
    QVERIFY(!memory.refusesBatch(u"/telephony/ab1-ovh-1/task"_s));
}

QTEST_GUILESS_MAIN(TestListPage)
#include "tst_listpage.moc"
