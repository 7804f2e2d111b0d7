// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/paging.h"
#include "sandbox/request.h"
#include "sandboxclient.h"

#include <QTest>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;

//! Lists in bulk: pages of full objects, filters and order, and batches.
class TestSandboxPaging : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pages();
    void everyListExpands_data();
    void everyListExpands();
    void expandsExpiredGroups();
    void sorts();
    void filters_data();
    void filters();
    void refusesNonsense_data();
    void refusesNonsense();
    void batch();
    void batchWithAnotherSeparator();
    void batchSaysWhatIsMissing();
    void canBeSwitchedOff();

private:
    HeaderList paged(HeaderList more = {}) const
    {
        return HeaderList{{"X-Pagination-Mode", "CachedObjectList-Pages"}} + more;
    }
    QStringList values(const Reply &reply, const char *key) const;

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_group;
};

void TestSandboxPaging::initTestCase()
{
    m_server = std::make_unique<Server>(Options{});
    QVERIFY(m_server->start());
    m_client = std::make_unique<SandboxClient>(*m_server);
    m_group = "/telephony/" + m_server->billingAccounts().first().toUtf8();
}

QStringList TestSandboxPaging::values(const Reply &reply, const char *key) const
{
    QStringList values;
    for (const auto object : reply.array())
        values.append(object[QLatin1String(key)].toString());
    return values;
}

void TestSandboxPaging::pages()
{
    const QStringList all = m_client->get(m_group + "/number").json().toVariant().toStringList();
    QVERIFY(all.size() > 7);
    QStringList collected;
    for (int page = 1; collected.size() < all.size(); ++page) {
        const Reply reply =
            m_client->get(m_group + "/number",
                          paged({{"X-Pagination-Number", QByteArray::number(page)}, {"X-Pagination-Size", "5"}}));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("X-Pagination-Elements").toInt(), all.size());
        QCOMPARE(reply.header("X-Pagination-Number").toInt(), page);
        QCOMPARE(reply.header("X-Pagination-Size").toInt(), 5);
        QVERIFY(!reply.array().isEmpty() && reply.array().size() <= 5);
        collected += values(reply, "serviceName");
    }
    QCOMPARE(collected, all);
    const Reply beyond = m_client->get(m_group + "/number", paged({{"X-Pagination-Number", "99"}}));
    QCOMPARE(beyond.array(), QJsonArray());
    QCOMPARE(beyond.header("X-Pagination-Elements").toInt(), all.size());
}

void TestSandboxPaging::everyListExpands_data()
{
    QTest::addColumn<QByteArray>("list");
    for (const char *name :
         {"line", "number", "service", "voicemail", "conference", "ddi", "easyHunting", "redirect", "vxml", "ovhPabx"})
        QTest::newRow(name) << QByteArray(name);
}

void TestSandboxPaging::everyListExpands()
{
    QFETCH(const QByteArray, list);
    const QByteArray path = m_group + '/' + list;
    const QJsonArray ids = m_client->get(path).array();
    const QJsonArray objects = m_client->get(path, paged()).array();
    QVERIFY(!ids.isEmpty());
    QCOMPARE(objects.size(), ids.size());
    const QByteArray first = ids.first().toString().toUtf8();
    QCOMPARE(objects.first().toObject(), m_client->get(path + '/' + first).object());
}

void TestSandboxPaging::expandsExpiredGroups()
{
    const Reply reply = m_client->get("/telephony", paged());
    QCOMPARE(reply.array().size(), 6);
    QStringList expired;
    for (const auto group : reply.array())
        if (group[u"status"_s].toString() == "expired"_L1)
            expired.append(group[u"billingAccount"_s].toString());
    QCOMPARE(expired.size(), 1);
    QCOMPARE(m_client->get("/telephony/" + expired.first().toUtf8()).status, 460);
    QCOMPARE(m_client->get("/telephony/" + expired.first().toUtf8() + "/number", paged()).message(),
             u"This Service is expired"_s);
}

void TestSandboxPaging::sorts()
{
    QStringList ascending = values(m_client->get(m_group + "/number", paged()), "serviceName");
    ascending.sort();
    QCOMPARE(values(m_client->get(m_group + "/number", paged({{"X-Pagination-Sort", "serviceName"}})), "serviceName"),
             ascending);
    const Reply reply = m_client->get(
        m_group + "/number",
        paged({{"X-Pagination-Sort", "serviceName"}, {"X-Pagination-Sort-Order", "DESC"}, {"X-Pagination-Size", "1"}}));
    QCOMPARE(values(reply, "serviceName"), QStringList{ascending.last()});
    QCOMPARE(reply.header("X-Pagination-Sort-Order"), QByteArray("DESC"));
}

void TestSandboxPaging::filters_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("like, in the middle") << QByteArray("text:like=%25COL%25") << QByteArray("b");
    QTest::newRow("like, accents") << QByteArray("text:like=%25%C3%89cole%25") << QByteArray("b");
    QTest::newRow("like, beginning") << QByteArray("text:like=acc%25") << QByteArray("ac");
    QTest::newRow("nlike") << QByteArray("text:nlike=acc%25") << QByteArray("bd");
    QTest::newRow("eq") << QByteArray("text:eq=Accueil") << QByteArray("a");
    QTest::newRow("ne") << QByteArray("text:ne=Accueil") << QByteArray("bcd");
    QTest::newRow("lt is numeric") << QByteArray("price.value:lt=10") << QByteArray("ac");
    QTest::newRow("gt") << QByteArray("price.value:gt=9.5") << QByteArray("bd");
    QTest::newRow("in") << QByteArray("id:in=a,d") << QByteArray("ad");
    QTest::newRow("in, encoded comma") << QByteArray("text:in=Devis%2C%20plans,x") << QByteArray("d");
    QTest::newRow("boolean") << QByteArray("on:eq=true") << QByteArray("ab");
    QTest::newRow("two") << QByteArray("text:like=acc%25&on:eq=false") << QByteArray("c");
}

void TestSandboxPaging::filters()
{
    QFETCH(const QByteArray, filter);
    const auto row = [](const char *id, const QString &text, double price, bool on) {
        return QJsonObject{{u"id"_s, QLatin1String(id)},
                           {u"text"_s, text},
                           {u"price"_s, QJsonObject{{u"value"_s, price}}},
                           {u"on"_s, on}};
    };
    const QJsonArray objects{row("a", u"Accueil"_s, 2, true), row("b", u"Vieille école"_s, 100, true),
                             row("c", u"Accès"_s, 9.5, false), row("d", u"Devis, plans"_s, 20, false)};
    Request request{
        "http", "GET", "/", {}, {{"x-pagination-mode", "CachedObjectList-Pages"}, {"x-pagination-filter", filter}}, {}};
    QByteArray kept;
    for (const auto object : filteredAndSorted(objects, *pageRequest(request)))
        kept += object[u"id"_s].toString().toLatin1();
    QTEST(kept, "expected");
}

void TestSandboxPaging::refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("page 0") << QByteArray("X-Pagination-Number") << QByteArray("0");
    QTest::newRow("size") << QByteArray("X-Pagination-Size") << QByteArray("many");
    QTest::newRow("order") << QByteArray("X-Pagination-Sort-Order") << QByteArray("UP");
    QTest::newRow("sort field") << QByteArray("X-Pagination-Sort") << QByteArray("colour");
    QTest::newRow("filter") << QByteArray("X-Pagination-Filter") << QByteArray("description");
    QTest::newRow("operator") << QByteArray("X-Pagination-Filter") << QByteArray("description:is=x");
    QTest::newRow("filter field") << QByteArray("X-Pagination-Filter") << QByteArray("colour:eq=x");
}

void TestSandboxPaging::refusesNonsense()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    QCOMPARE(m_client->get(m_group + "/number", paged({{header, value}})).status, 400);
}

void TestSandboxPaging::batch()
{
    const QStringList numbers = m_server->numbers(m_server->billingAccounts().first()).mid(0, 3);
    const QByteArray path = m_group + "/number/" + numbers.join(u',').toUtf8();
    const QJsonArray items = m_client->get(path, {{"X-Ovh-Batch", ","}}).array();
    QCOMPARE(items.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(items[i][u"key"_s].toString(), numbers[i]);
        QCOMPARE(items[i][u"value"_s].toObject(), m_client->get(m_group + "/number/" + numbers[i].toUtf8()).object());
        QVERIFY(items[i][u"error"_s].isNull());
    }
    QCOMPARE(m_client->get(m_group + "/number/" + numbers[0].toUtf8(), {{"X-Ovh-Batch", ","}}).array().size(), 1);
}

void TestSandboxPaging::batchWithAnotherSeparator()
{
    const QStringList groups = m_server->billingAccounts().mid(0, 2);
    QCOMPARE(m_client->get("/telephony/" + groups.join(u';').toUtf8(), {{"X-Ovh-Batch", ";"}}).array().size(), 2);
    QCOMPARE(m_client->get("/telephony/" + groups.join(u"%7c"_s).toUtf8(), {{"X-Ovh-Batch", "|"}}).array().size(), 2);
}

void TestSandboxPaging::batchSaysWhatIsMissing()
{
    const QByteArray number = m_server->numbers().first().toUtf8();
    const QJsonArray items =
        m_client->get(m_group + "/number/" + number + ",0033900000000", {{"X-Ovh-Batch", ","}}).array();
    QCOMPARE(items.size(), 2);
    QVERIFY(items[0][u"value"_s].isObject());
    QVERIFY(items[1][u"value"_s].isNull());
    QCOMPARE(items[1][u"key"_s].toString(), u"0033900000000"_s);
    QCOMPARE(items[1][u"error"_s][u"class"_s].toString(), u"Client::NotFound"_s);
    const QJsonArray groups =
        m_client->get("/telephony/" + m_server->billingAccounts().join(u',').toUtf8(), {{"X-Ovh-Batch", ","}}).array();
    int expired = 0;
    for (const auto item : groups)
        expired += item[u"error"_s][u"httpCode"_s].toString().startsWith("460"_L1);
    QCOMPARE(expired, 1);
}

void TestSandboxPaging::canBeSwitchedOff()
{
    Options options;
    options.paging = false;
    options.batch = false;
    Server server(options);
    QVERIFY(server.start());
    SandboxClient client(server);
    const Reply list = client.get("/telephony", paged());
    QVERIFY(list.array().first().isString());
    QVERIFY(list.header("X-Pagination-Elements").isEmpty());
    const QByteArray number = server.numbers().first().toUtf8();
    QCOMPARE(client.get(m_group + "/number/" + number + ',' + number, {{"X-Ovh-Batch", ","}}).status, 404);
}

QTEST_GUILESS_MAIN(TestSandboxPaging)
#include "tst_sandboxpaging.moc"
