// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Service accounts: tokens are fetched once, renewed in time, and never asked for twice at once.
#include "support/sandboxfixture.h"
#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using Fault = Sandbox::Fault;
using Kind = ApiError::Kind;

namespace {

constexpr auto tokenGlob = "*oauth2/token*";

} // namespace

class TestClientTokens : public QObject
{
    Q_OBJECT
private slots:
    void fetchesOneForManyCalls();
    void renewsOneThatRunsOut();
    void renewsOneThatIsRefused();
    void saysThatTheAccountIsUnknown();
    void takesAReadyToken();
    void hasNoneWithoutAnAddress();

private:
    static int tokenRequests(SandboxFixture &sandbox)
    {
        return sandbox.server().requestCount(u"POST"_s, QString::fromLatin1(tokenGlob));
    }
    static auto makeClient(SandboxFixture &sandbox)
    {
        return sandbox.makeClient(SandboxFixture::quickClientOptions(), sandbox.serviceAccount());
    }
};

void TestClientTokens::fetchesOneForManyCalls()
{
    SandboxFixture sandbox;
    const auto client = makeClient(sandbox);
    std::vector<QCoro::Task<Result<QJsonValue>>> calls;
    for (int i = 0; i < 8; ++i)
        calls.push_back(client->get(u"/telephony"_s));
    for (auto &call : calls)
        QVERIFY(Test::waitFor(std::move(call)));
    QCOMPARE(tokenRequests(sandbox), 1);
    QCOMPARE(sandbox.server().requestCount(u"GET"_s, u"/auth/time"_s), 0);
    QCOMPARE(sandbox.server().requests().last().credential, u"oauth2"_s);
}

void TestClientTokens::renewsOneThatRunsOut()
{
    auto options = SandboxFixture::quickOptions();
    options.tokenLifetime = std::chrono::seconds(2);
    SandboxFixture sandbox(options);
    const auto client = makeClient(sandbox);
    QVERIFY(Test::waitFor(client->get(u"/telephony"_s)));
    QCOMPARE(tokenRequests(sandbox), 1);
    // It is renewed before it ends: no call is ever refused.
    QTRY_VERIFY(Test::waitFor(client->get(u"/telephony"_s)) && tokenRequests(sandbox) == 2);
    for (const auto &request : sandbox.server().requests())
        QCOMPARE(request.status, 200);
}

void TestClientTokens::renewsOneThatIsRefused()
{
    SandboxFixture sandbox;
    const auto client = makeClient(sandbox);
    const QSignalSpy asked(client.get(), &Client::signInNeeded);
    QVERIFY(Test::waitFor(client->get(u"/telephony"_s)));
    sandbox.server().addFault({.kind = Fault::Kind::Status, .path = u"/telephony"_s, .times = 1, .status = 401});
    QVERIFY(Test::waitFor(client->get(u"/telephony"_s)));
    QCOMPARE(tokenRequests(sandbox), 2);
    QCOMPARE(asked.count(), 0);
    sandbox.server().addFault({.kind = Fault::Kind::Status, .path = u"/telephony"_s, .status = 401});
    const auto answer = Test::waitFor(client->get(u"/telephony"_s));
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), toString(Kind::NotAuthenticated));
    QCOMPARE(tokenRequests(sandbox), 3);
    QCOMPARE(asked.count(), 1);
}

void TestClientTokens::saysThatTheAccountIsUnknown()
{
    SandboxFixture sandbox;
    ServiceAccount account = sandbox.serviceAccount();
    account.clientSecret = u"not-the-secret"_s;
    const auto client = sandbox.makeClient(SandboxFixture::quickClientOptions(), account);
    const QSignalSpy asked(client.get(), &Client::signInNeeded);
    const auto answer = Test::waitFor(client->post(u"/telephony"_s, {}));
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), toString(Kind::Oauth2InvalidClient));
    QVERIFY(!mayHaveArrived(answer.error()));
    QVERIFY(!answer.error().message.contains(account.clientSecret));
    QCOMPARE(asked.count(), 1);
}

void TestClientTokens::takesAReadyToken()
{
    SandboxFixture sandbox;
    const auto client = sandbox.makeClient(SandboxFixture::quickClientOptions(), AccessToken{u"unknown-token"_s});
    const QSignalSpy asked(client.get(), &Client::signInNeeded);
    QVERIFY(!Test::waitFor(client->get(u"/telephony"_s)));
    QCOMPARE(tokenRequests(sandbox), 0);
    QCOMPARE(sandbox.server().requestCount(u"GET"_s, u"/telephony"_s), 1);
    QCOMPARE(asked.count(), 1);
}

void TestClientTokens::hasNoneWithoutAnAddress()
{
    SandboxFixture sandbox;
    Endpoint endpoint = sandbox.endpoint();
    endpoint.tokenUrl = {};
    Client client(endpoint, sandbox.serviceAccount(), SandboxFixture::quickClientOptions());
    QCOMPARE(toString(Test::waitFor(client.get(u"/telephony"_s)).error().kind), toString(Kind::BadRequest));
    endpoint.tokenUrl = QUrl(u"http://192.0.2.1/token"_s);
    Client insecure(endpoint, sandbox.serviceAccount(), SandboxFixture::quickClientOptions());
    QCOMPARE(toString(Test::waitFor(insecure.get(u"/telephony"_s)).error().kind), toString(Kind::InsecureEndpoint));
    QVERIFY(sandbox.server().requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestClientTokens)
#include "tst_client_tokens.moc"
