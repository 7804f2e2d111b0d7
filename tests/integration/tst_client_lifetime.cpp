// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls end exactly once, also when the client ends before them.
#include "support/sandboxfixture.h"
#include "support/waitfor.h"

#include <QDeadlineTimer>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using Fault = Sandbox::Fault;
using Kind = ApiError::Kind;

namespace {

// Counts how a call ended, and does something right then.
QCoro::Task<void> note(QCoro::Task<Result<QJsonValue>> call, QList<Kind> *ends, std::function<void()> then = {})
{
    const auto answer = co_await call;
    ends->append(answer ? Kind::Unknown : answer.error().kind);
    if (then)
        then();
}

} // namespace

class TestClientLifetime : public QObject
{
    Q_OBJECT
private slots:
    void endsEveryCallAtShutdown();
    void endsEveryCallWithTheClient();
    void endsCallsThatWaitForTheirTurnOrARetry();
    void canEndWithinACall();
    void canEndWithinASignal();
    void dropsACallNobodyWaitsFor();
    void parsesLargeAnswersAndEndsMeanwhile();
    void survivesItsApi();
};

void TestClientLifetime::endsEveryCallAtShutdown()
{
    SandboxFixture sandbox;
    Client &client = sandbox.client();
    QVERIFY(Test::waitFor(client.get(u"/telephony"_s)));
    sandbox.server().addFault({.kind = Fault::Kind::Hang});
    QList<Kind> ends;
    for (int i = 0; i < 12; ++i)
        note(client.get(u"/telephony"_s), &ends);
    note(client.post(u"/auth/logout"_s, {}), &ends);
    QTRY_VERIFY(sandbox.server().requestCount(u"GET"_s, u"/telephony"_s) >= 5);
    QVERIFY(ends.isEmpty());
    client.shutdown();
    QVERIFY(ends == QList<Kind>(13, Kind::Cancelled));
    QVERIFY(client.isShutDown());
    QCOMPARE(toString(Test::waitFor(client.get(u"/telephony"_s)).error().kind), toString(Kind::Cancelled));
    const auto items = Test::waitFor(client.list(u"/telephony"_s, u"billingAccount"_s));
    QCOMPARE(toString(items.error().kind), toString(Kind::Cancelled));
    const auto objects = Test::waitFor(client.objects(u"/telephony"_s, {u"a"_s, u"b"_s}));
    QCOMPARE(objects.size(), 2);
    QCOMPARE(toString(objects.last().object.error().kind), toString(Kind::Cancelled));
    client.shutdown();
    QCOMPARE(ends.size(), 13);
}

void TestClientLifetime::endsEveryCallWithTheClient()
{
    SandboxFixture sandbox;
    auto client = sandbox.makeClient();
    sandbox.server().addFault({.kind = Fault::Kind::Hang});
    QList<Kind> ends;
    for (int i = 0; i < 8; ++i)
        note(client->get(u"/telephony"_s), &ends);
    QTRY_COMPARE(sandbox.server().requestCount(u"GET"_s, u"/auth/time"_s), 1);
    client.reset();
    QVERIFY(ends == QList<Kind>(8, Kind::Cancelled));
}

void TestClientLifetime::endsCallsThatWaitForTheirTurnOrARetry()
{
    SandboxFixture sandbox;
    ClientOptions options = SandboxFixture::quickClientOptions();
    options.retryDelay = std::chrono::hours(1);
    options.maxRetryDelay = std::chrono::hours(1);
    options.slowSpacing = std::chrono::hours(1);
    options.slowFor = std::chrono::hours(9);
    auto client = sandbox.makeClient(options);
    QVERIFY(Test::waitFor(client->get(u"/telephony"_s)));
    sandbox.server().addFault({.kind = Fault::Kind::Status, .status = 503});
    QList<Kind> ends;
    note(client->get(u"/telephony"_s), &ends);
    QTRY_COMPARE(sandbox.server().requestCount(u"GET"_s, u"/telephony"_s), 2);
    for (int i = 0; i < 4; ++i)
        note(client->get(u"/me"_s), &ends);
    QCoreApplication::processEvents();
    QVERIFY(ends.isEmpty());
    client.reset();
    QVERIFY(ends == QList<Kind>(5, Kind::Cancelled));
}

void TestClientLifetime::canEndWithinACall()
{
    SandboxFixture sandbox;
    auto client = sandbox.makeClient();
    QList<Kind> ends;
    note(client->get(u"/telephony"_s), &ends, [&client] { client.reset(); });
    for (int i = 0; i < 4; ++i)
        note(client->get(u"/telephony"_s), &ends);
    QTRY_COMPARE(ends.size(), 5);
    QVERIFY(!client);
    QCOMPARE(ends.count(Kind::Unknown) + ends.count(Kind::Cancelled), 5);
    QVERIFY(ends.count(Kind::Unknown) >= 1);
}

void TestClientLifetime::canEndWithinASignal()
{
    SandboxFixture sandbox;
    auto client = sandbox.makeClient();
    connect(client.get(), &Client::connectivityChanged, this, [&client] { client.reset(); });
    QList<Kind> ends;
    for (int i = 0; i < 3; ++i)
        note(client->get(u"/telephony"_s), &ends);
    QTRY_COMPARE(ends.size(), 3);
    QVERIFY(!client);
}

void TestClientLifetime::dropsACallNobodyWaitsFor()
{
    SandboxFixture sandbox;
    Client &client = sandbox.client();
    client.get(u"/me"_s);
    client.list(u"/telephony"_s, u"billingAccount"_s);
    QVERIFY(Test::waitFor(client.get(u"/telephony"_s)));
    QTRY_COMPARE(sandbox.server().requestCount(u"GET"_s, u"/me"_s), 1);
}

void TestClientLifetime::parsesLargeAnswersAndEndsMeanwhile()
{
    auto options = SandboxFixture::quickOptions();
    options.groups = 1;
    options.numbers = 1500;
    SandboxFixture sandbox(options);
    const QString group = sandbox.server().billingAccounts().first();
    const auto services = Test::waitFor(sandbox.api().services(group));
    QVERIFY(services);
    QVERIFY(services->services.size() >= 1500);
    QVERIFY(services->errors.isEmpty());
    // At whatever moment it ends, each call ends once.
    for (int turn = 0; turn < 10; ++turn) {
        auto client = sandbox.makeClient();
        int ends = 0;
        auto call = TelephonyApi(*client).services(group);
        QCoro::connect(std::move(call), this, [&ends](const Result<TelephonyApi::Services> &) { ++ends; });
        const QDeadlineTimer moment(turn * 5);
        QTRY_VERIFY(moment.hasExpired());
        client.reset();
        QCOMPARE(ends, 1);
    }
}

void TestClientLifetime::survivesItsApi()
{
    SandboxFixture sandbox;
    auto call = TelephonyApi(sandbox.client()).billingAccounts();
    QVERIFY(Test::waitFor(std::move(call)));
}

QTEST_GUILESS_MAIN(TestClientLifetime)
#include "tst_client_lifetime.moc"
