// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to read a list, and what holes in it become.
#include "support/sandboxfixture.h"
#include "support/waitfor.h"

#include <QSet>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using Fault = Sandbox::Fault;
using Kind = ApiError::Kind;

namespace {

Sandbox::Options oneGroup(int numbers)
{
    auto options = SandboxFixture::quickOptions();
    options.groups = 1;
    options.numbers = numbers;
    return options;
}

QSet<QString> idsOf(const QList<Client::Item> &items)
{
    QSet<QString> ids;
    for (const Client::Item &item : items)
        ids.insert(item.id);
    return ids;
}

int failuresIn(const QList<Client::Item> &items)
{
    return int(std::count_if(items.begin(), items.end(), [](const Client::Item &item) { return !item.object; }));
}

} // namespace

class TestClientLists : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void takesWholePages();
    void takesSeveralPages();
    void failsWhenAPageFails();
    void fallsBackToBatches();
    void fallsBackToSingles();
    void remembersWhatTheServerCannot();
    void doesNotTakeAnExpiredGroupForOneWithoutBatches();
    void findsWhatIsMissing();
    void reportsWhatCannotBeNamed();
    void keepsGroupsThatExpired();
    void keepsTheOrderAsked();
    void readsAnEmptyList();

private:
    QString listPath() const { return u"/telephony/%1/service"_s.arg(m_sandbox->server().billingAccounts().first()); }
    auto list(Client &client) { return Test::waitFor(client.list(listPath(), u"serviceName"_s)); }
    void start(const Sandbox::Options &options) { m_sandbox = std::make_unique<SandboxFixture>(options); }
    int requests(const QString &glob) { return m_sandbox->server().requestCount(u"GET"_s, glob); }
    QSet<QString> everyService();

    std::unique_ptr<SandboxFixture> m_sandbox;
};

void TestClientLists::init()
{
    m_sandbox.reset();
}

// By the plain list, as any client reads it.
QSet<QString> TestClientLists::everyService()
{
    const auto client = m_sandbox->makeClient();
    const auto ids = Test::waitFor(client->get(listPath()));
    QSet<QString> all;
    for (const QJsonValue &id : ids->toArray())
        all.insert(id.toString());
    m_sandbox->server().clearRequests();
    return all;
}

void TestClientLists::takesWholePages()
{
    start(oneGroup(60));
    const auto all = everyService();
    const auto items = list(m_sandbox->client());
    QVERIFY(items);
    QCOMPARE(idsOf(*items), all);
    QCOMPARE(failuresIn(*items), 0);
    QCOMPARE(requests(u"/telephony*"_s), 1);
}

void TestClientLists::takesSeveralPages()
{
    start(oneGroup(60));
    const auto all = everyService();
    ClientOptions options = SandboxFixture::quickClientOptions();
    options.pageSize = 7;
    const auto client = m_sandbox->makeClient(options);
    const auto items = list(*client);
    QVERIFY(items);
    QCOMPARE(items->size(), all.size());
    QCOMPARE(idsOf(*items), all);
    QCOMPARE(requests(u"/telephony*"_s), int((all.size() + 6) / 7));
}

void TestClientLists::failsWhenAPageFails()
{
    start(oneGroup(30));
    ClientOptions options = SandboxFixture::quickClientOptions();
    options.pageSize = 10;
    const auto client = m_sandbox->makeClient(options);
    m_sandbox->server().addFault(
        {.kind = Fault::Kind::Status, .path = u"/telephony/*/service"_s, .after = 1, .status = 404});
    const auto items = list(*client);
    QVERIFY(!items);
    QCOMPARE(toString(items.error().kind), toString(Kind::NotFound));
}

void TestClientLists::fallsBackToBatches()
{
    auto options = oneGroup(60);
    options.paging = false;
    start(options);
    const auto all = everyService();
    const auto items = list(m_sandbox->client());
    QVERIFY(items);
    QCOMPARE(idsOf(*items), all);
    QCOMPARE(failuresIn(*items), 0);
    QCOMPARE(requests(u"/telephony/*/service"_s), 1);
    QCOMPARE(requests(u"/telephony/*/service/*"_s), int((all.size() + 49) / 50));
}

void TestClientLists::fallsBackToSingles()
{
    auto options = oneGroup(20);
    options.paging = false;
    options.batch = false;
    start(options);
    const auto all = everyService();
    const auto items = list(m_sandbox->client());
    QVERIFY(items);
    QCOMPARE(idsOf(*items), all);
    QCOMPARE(failuresIn(*items), 0);
    QCOMPARE(requests(u"/telephony/*/service/*"_s), int(all.size()) + 1);
}

void TestClientLists::remembersWhatTheServerCannot()
{
    auto options = oneGroup(20);
    options.paging = false;
    options.batch = false;
    start(options);
    const auto all = everyService();
    QVERIFY(list(m_sandbox->client()));
    m_sandbox->server().clearRequests();
    QVERIFY(list(m_sandbox->client()));
    QCOMPARE(requests(u"/telephony/*/service/*"_s), int(all.size()));
    QCOMPARE(requests(u"/telephony/*,*"_s), 0);
}

void TestClientLists::doesNotTakeAnExpiredGroupForOneWithoutBatches()
{
    start(oneGroup(10));
    const QString group = m_sandbox->server().billingAccounts().first();
    const QStringList numbers = m_sandbox->server().numbers(group);
    m_sandbox->server().setGroupExpired(group, true);
    const auto items = Test::waitFor(m_sandbox->client().objects(listPath(), numbers));
    QCOMPARE(items.size(), numbers.size());
    for (const Client::Item &item : items)
        QCOMPARE(toString(item.object.error().kind), toString(Kind::ServiceExpired));
    m_sandbox->server().setGroupExpired(group, false);
    m_sandbox->server().clearRequests();
    QCOMPARE(failuresIn(Test::waitFor(m_sandbox->client().objects(listPath(), numbers))), 0);
    QCOMPARE(requests(u"/telephony/*/service/*"_s), 1);
}

void TestClientLists::findsWhatIsMissing()
{
    start(oneGroup(12));
    const auto all = everyService();
    m_sandbox->server().addFault(
        {.kind = Fault::Kind::MissingKey, .path = u"/telephony/*/service"_s, .times = 1, .key = u"serviceName"_s});
    const auto items = list(m_sandbox->client());
    QVERIFY(items);
    QCOMPARE(idsOf(*items), all);
    QCOMPARE(failuresIn(*items), 0);
}

void TestClientLists::reportsWhatCannotBeNamed()
{
    start(oneGroup(12));
    m_sandbox->server().addFault(
        {.kind = Fault::Kind::Status, .path = u"/telephony/*/service"_s, .status = 200, .body = u"[null,null]"_s});
    const auto items = list(m_sandbox->client());
    QVERIFY(items);
    QCOMPARE(items->size(), 2);
    QCOMPARE(failuresIn(*items), 2);
    QCOMPARE(toString(items->first().object.error().kind), toString(Kind::InvalidResponse));
}

void TestClientLists::keepsGroupsThatExpired()
{
    for (const bool paging : {true, false}) {
        auto options = SandboxFixture::quickOptions();
        options.paging = paging;
        start(options);
        const QString expired = m_sandbox->server().billingAccounts().first();
        m_sandbox->server().setGroupExpired(expired, true);
        const auto groups = Test::waitFor(m_sandbox->api().billingAccounts());
        QVERIFY(groups);
        const auto is = [&expired](const BillingAccount &group) { return group.name == expired; };
        const auto found = std::find_if(groups->groups.begin(), groups->groups.end(), is);
        QVERIFY(found != groups->groups.end());
        QCOMPARE(found->status, BillingAccount::Status::Expired);
        QCOMPARE(groups->groups.size(), m_sandbox->server().billingAccounts().size());
        const auto services = Test::waitFor(m_sandbox->api().services(expired));
        QVERIFY(!services);
        QCOMPARE(toString(services.error().kind), toString(Kind::ServiceExpired));
    }
}

void TestClientLists::keepsTheOrderAsked()
{
    start(oneGroup(70));
    QStringList numbers = m_sandbox->server().numbers();
    std::reverse(numbers.begin(), numbers.end());
    numbers.insert(3, u"0033199009999"_s);
    for (const int batchSize : {50, 9, 1}) {
        ClientOptions options = SandboxFixture::quickClientOptions();
        options.batchSize = batchSize;
        const auto client = m_sandbox->makeClient(options);
        const auto items = Test::waitFor(client->objects(listPath(), numbers));
        QCOMPARE(items.size(), numbers.size());
        for (int i = 0; i < numbers.size(); ++i)
            QCOMPARE(items.at(i).id, numbers.at(i));
        QCOMPARE(failuresIn(items), 1);
        QCOMPARE(toString(items.at(3).object.error().kind), toString(Kind::NotFound));
    }
}

void TestClientLists::readsAnEmptyList()
{
    start(oneGroup(5));
    const QString group = m_sandbox->server().billingAccounts().first();
    const auto items =
        Test::waitFor(m_sandbox->client().list(u"/telephony/%1/task?status=pause"_s.arg(group), u"taskId"_s));
    QVERIFY(items);
    QVERIFY(items->isEmpty());
    QVERIFY(Test::waitFor(m_sandbox->client().objects(listPath(), {})).isEmpty());
}

QTEST_GUILESS_MAIN(TestClientLists)
#include "tst_client_lists.moc"
