// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One row a misfortune: what the caller gets, and how often the server was asked.
#include "support/manualclock.h"
#include "support/sandboxfixture.h"
#include "support/waitfor.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using Fault = Sandbox::Fault;
using Kind = ApiError::Kind;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(Aiguilleur::Sandbox::Fault)

namespace {

const auto html = u"<html><body><h1>503 Service Unavailable</h1></body></html>"_s;

Fault fault(Fault::Kind kind, int times = -1)
{
    Fault made;
    made.kind = kind;
    made.times = times;
    return made;
}

Fault status(int status, int times = -1, const QString &body = {}, const QString &contentType = {})
{
    Fault made = fault(Fault::Kind::Status, times);
    made.status = status;
    made.body = body;
    made.contentType = contentType;
    return made;
}

Fault with(Fault fault, const QString &key, const QJsonValue &value = {})
{
    fault.key = key;
    fault.value = value;
    return fault;
}

} // namespace

class TestClientFaults : public QObject
{
    Q_OBJECT
private slots:
    void meetsAFault_data();
    void meetsAFault();
    void cannotConnect();
    void waitsAsLongAsTheServerWants();
    void givesUpOnASilentServer();
    void asksForSignInOnce();
    void signsAnewWhenTheServersClockDiffers();
    void goesOnWithoutTheTime();
    void doesNotFollowRedirections();
    void neverSendsToAnInsecurePlace();
    void keepsSecretsOutOfErrors();
    void keepsTheQueryId();
    void readsUnknownValues();
};

void TestClientFaults::meetsAFault_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("kind"); // empty: it ends well
    QTest::addColumn<int>("requests");
    const int all = 1 + SandboxFixture::quickClientOptions().maxRetries;
    QTest::newRow("500 once") << status(500, 1) << QString() << 2;
    QTest::newRow("500 for ever") << status(500) << u"serverError"_s << all;
    QTest::newRow("503 with HTML") << status(503, -1, html, u"text/html"_s) << u"serverError"_s << all;
    QTest::newRow("503 with HTML once") << status(503, 1, html, u"text/html"_s) << QString() << 2;
    QTest::newRow("408 with HTML once") << status(408, 1, html, u"text/html"_s) << QString() << 2;
    QTest::newRow("504 for ever") << status(504, -1, html, u"text/html"_s) << u"timeout"_s << all;
    QTest::newRow("429 once") << status(429, 1) << QString() << 2;
    QTest::newRow("cut once") << fault(Fault::Kind::Cut, 1) << QString() << 2;
    QTest::newRow("cut for ever") << fault(Fault::Kind::Cut) << u"connectionLost"_s << all;
    QTest::newRow("reset once") << fault(Fault::Kind::Reset, 1) << QString() << 2;
    QTest::newRow("reset for ever") << fault(Fault::Kind::Reset) << u"connectionLost"_s << all;
    QTest::newRow("401") << status(401) << u"notAuthenticated"_s << 1;
    QTest::newRow("403 expired") << status(403, -1, u"{\"message\":\"This credential is not valid\"}"_s)
                                 << u"invalidCredential"_s << 1;
    QTest::newRow("403 no access rule") << status(403, -1, u"{\"message\":\"This call has not been granted\"}"_s)
                                        << u"notGranted"_s << 1;
    QTest::newRow("403 other") << status(403, -1, u"{\"message\":\"no\"}"_s) << u"forbidden"_s << 1;
    QTest::newRow("404") << status(404) << u"notFound"_s << 1;
    QTest::newRow("409") << status(409) << u"conflict"_s << 1;
    QTest::newRow("460") << status(460) << u"serviceExpired"_s << 1;
    QTest::newRow("400") << status(400, -1, u"{\"message\":\"bad parameter\"}"_s) << u"badRequest"_s << 1;
    QTest::newRow("200 with HTML") << status(200, -1, html, u"text/html"_s) << u"invalidResponse"_s << 1;
    QTest::newRow("broken JSON") << fault(Fault::Kind::BrokenJson) << u"invalidResponse"_s << 1;
    QTest::newRow("missing key") << with(fault(Fault::Kind::MissingKey), u"featureType"_s) << u"invalidResponse"_s << 1;
    QTest::newRow("wrong type") << with(fault(Fault::Kind::WrongValue), u"serviceName"_s, 12) << u"invalidResponse"_s
                                << 1;
    QTest::newRow("unknown enum") << with(fault(Fault::Kind::WrongValue), u"featureType"_s, u"hologram"_s) << QString()
                                  << 1;
}

void TestClientFaults::meetsAFault()
{
    QFETCH(Fault, fault);
    QFETCH(QString, kind);
    QFETCH(int, requests);
    SandboxFixture sandbox;
    const QString group = sandbox.server().billingAccounts().first();
    const QString number = sandbox.server().numbers(group).first();
    fault.path = u"/telephony/*/service/*"_s;
    sandbox.server().addFault(fault);
    const auto service = Test::waitFor(sandbox.api().service(group, number));
    QCOMPARE(service ? QString() : toString(service.error().kind), kind);
    // Qt may send a GET again by itself, once for each of ours, when its connection is reset.
    const int sent = sandbox.server().requestCount(u"GET"_s, u"/telephony/*/service/*"_s);
    if (fault.kind == Fault::Kind::Reset && kind.isEmpty())
        QVERIFY2(sent >= requests && sent <= 2 * requests, qPrintable(QString::number(sent)));
    else
        QCOMPARE(sent, requests);
    if (!service && service.error().httpStatus != 0)
        QVERIFY(!service.error().message.isEmpty());
    // Afterwards everything is as before.
    sandbox.server().clearFaults();
    QVERIFY(Test::waitFor(sandbox.api().service(group, number)));
}

void TestClientFaults::cannotConnect()
{
    SandboxFixture sandbox;
    Client &client = sandbox.client();
    const auto held = pullAway(sandbox.server());
    for (auto task : {0, 1}) {
        const auto answer =
            task == 0 ? Test::waitFor(client.get(u"/telephony"_s)) : Test::waitFor(client.post(u"/telephony"_s, {}));
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().kind), toString(Kind::Unreachable));
        QVERIFY(!mayHaveArrived(answer.error()));
        QVERIFY(!answer.error().message.isEmpty());
    }
}

void TestClientFaults::waitsAsLongAsTheServerWants()
{
    SandboxFixture sandbox;
    Fault busy = status(429, 1);
    busy.path = u"/telephony"_s;
    busy.headers = {{u"Retry-After"_s, u"1"_s}};
    sandbox.server().addFault(busy);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(Test::waitFor(sandbox.client().get(u"/telephony"_s)));
    QVERIFY(timer.elapsed() >= 1000);
    busy.headers = {{u"Retry-After"_s, u"7200"_s}};
    sandbox.server().addFault(busy);
    const auto refused = Test::waitFor(sandbox.client().get(u"/telephony"_s));
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().kind), toString(Kind::RateLimited));
    QCOMPARE(refused.error().retryAfter, std::chrono::seconds(7200));
}

void TestClientFaults::givesUpOnASilentServer()
{
    SandboxFixture sandbox;
    ClientOptions options = SandboxFixture::quickClientOptions();
    options.timeout = milliseconds(200);
    const auto client = sandbox.makeClient(options);
    QVERIFY(Test::waitFor(client->get(u"/telephony"_s)));
    sandbox.server().addFault(fault(Fault::Kind::Hang));
    const auto read = Test::waitFor(client->get(u"/telephony"_s));
    QVERIFY(!read);
    QCOMPARE(toString(read.error().kind), toString(Kind::Timeout));
    QCOMPARE(sandbox.server().requestCount(u"GET"_s, u"/telephony"_s), 3);
    const auto written = Test::waitFor(client->put(u"/telephony/x"_s, {{u"description"_s, u"x"_s}}));
    QVERIFY(!written);
    QCOMPARE(toString(written.error().kind), toString(Kind::Timeout));
    QVERIFY(mayHaveArrived(written.error()));
    QCOMPARE(sandbox.server().requestCount(u"PUT"_s, u"*"_s), 1);
}

void TestClientFaults::asksForSignInOnce()
{
    SandboxFixture sandbox;
    Client &client = sandbox.client();
    const QSignalSpy asked(&client, &Client::signInNeeded);
    QVERIFY(Test::waitFor(client.get(u"/telephony"_s)));
    sandbox.server().expireCredential();
    for (int i = 0; i < 3; ++i) {
        const auto answer = Test::waitFor(client.get(u"/telephony"_s));
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().kind), toString(Kind::InvalidCredential));
    }
    QCOMPARE(asked.count(), 1);
    QCOMPARE(client.connectivity(), Client::Connectivity::Online);
}

void TestClientFaults::signsAnewWhenTheServersClockDiffers()
{
    auto options = SandboxFixture::quickOptions();
    options.clockSkew = std::chrono::hours(1);
    SandboxFixture sandbox(options);
    QVERIFY(Test::waitFor(sandbox.client().get(u"/telephony"_s)));
    QVERIFY(sandbox.client().clockOffset() > std::chrono::minutes(59));
    // Refused unread, so even what changes something is sent once more.
    const QString group = sandbox.server().billingAccounts().first();
    const QString number = sandbox.server().numbers(group).first();
    Fault skewed = status(400, 1, u"{\"errorCode\":\"QUERY_TIME_OUT\",\"message\":\"Query out of time\"}"_s);
    skewed.method = u"PUT"_s;
    sandbox.server().addFault(skewed);
    QVERIFY(Test::waitFor(sandbox.api().rename(group, number, u"x"_s)));
    QCOMPARE(sandbox.server().requestCount(u"PUT"_s, u"*"_s), 2);
    QCOMPARE(sandbox.server().requestCount(u"GET"_s, u"/auth/time"_s), 2);
    // A wrong secret stays wrong: one new attempt, and no more.
    ApplicationKeys keys = sandbox.keys();
    keys.applicationSecret += u"x"_s;
    const auto wrong = sandbox.makeClient(SandboxFixture::quickClientOptions(), keys);
    sandbox.server().clearRequests();
    const auto answer = Test::waitFor(wrong->get(u"/telephony"_s));
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), toString(Kind::InvalidSignature));
    QCOMPARE(sandbox.server().requestCount(u"GET"_s, u"/telephony"_s), 2);
}

void TestClientFaults::goesOnWithoutTheTime()
{
    SandboxFixture sandbox;
    Fault untold = status(404);
    untold.path = u"/auth/time"_s;
    sandbox.server().addFault(untold);
    QVERIFY(Test::waitFor(sandbox.client().get(u"/telephony"_s)));
    QVERIFY(Test::waitFor(sandbox.client().get(u"/telephony"_s)));
    QCOMPARE(sandbox.server().requestCount(u"GET"_s, u"/auth/time"_s), 1);
    // When nobody answers at all, a change was certainly not sent.
    sandbox.server().addFault({.kind = Fault::Kind::Reset});
    const auto other = sandbox.makeClient();
    sandbox.server().clearFaults();
    Fault silent = fault(Fault::Kind::Reset);
    silent.path = u"/auth/time"_s;
    sandbox.server().addFault(silent);
    const auto answer = Test::waitFor(other->post(u"/telephony/x/number/y/changeFeatureType"_s, {}));
    QVERIFY(!answer);
    QVERIFY(!mayHaveArrived(answer.error()));
    QCOMPARE(sandbox.server().requestCount(u"POST"_s, u"*"_s), 0);
}

void TestClientFaults::doesNotFollowRedirections()
{
    SandboxFixture sandbox;
    Fault elsewhere = status(302, -1, u"{}"_s);
    elsewhere.path = u"/telephony"_s;
    elsewhere.headers = {{u"Location"_s, sandbox.server().url() + u"/me"_s}};
    sandbox.server().addFault(elsewhere);
    const auto answer = Test::waitFor(sandbox.client().get(u"/telephony"_s));
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), toString(Kind::InvalidResponse));
    QCOMPARE(sandbox.server().requestCount(u"GET"_s, u"/me"_s), 0);
}

void TestClientFaults::neverSendsToAnInsecurePlace()
{
    Endpoint endpoint;
    endpoint.name = u"far"_s;
    endpoint.url = QUrl(u"http://192.0.2.1/1.0"_s);
    Client client(endpoint, ApplicationKeys{u"a"_s, u"b"_s, u"c"_s}, SandboxFixture::quickClientOptions());
    const auto read = Test::waitFor(client.get(u"/telephony"_s));
    const auto written = Test::waitFor(client.post(u"/telephony"_s, {}));
    const auto open = Test::waitFor(client.getOpen(u"/auth/time"_s));
    for (const auto &answer : {read, written, open}) {
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().kind), toString(Kind::InsecureEndpoint));
        QVERIFY(!mayHaveArrived(answer.error()));
    }
    QCOMPARE(client.requestCount(), 0);
}

void TestClientFaults::keepsSecretsOutOfErrors()
{
    SandboxFixture sandbox;
    const ApplicationKeys keys = sandbox.keys();
    const QString body =
        u"{\"message\":\"%1 and %2 see https://x.example/?token=abc\"}"_s.arg(keys.consumerKey, keys.applicationSecret);
    sandbox.server().addFault(status(400, -1, body));
    const auto answer = Test::waitFor(sandbox.client().getOpen(u"/auth/time"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().message, u"*** and *** see https://x.example/"_s);
}

void TestClientFaults::keepsTheQueryId()
{
    SandboxFixture sandbox;
    const auto answer = Test::waitFor(sandbox.client().get(u"/telephony/none-ovh-1"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().httpStatus, 404);
    QVERIFY(!answer.error().queryId.isEmpty());
}

void TestClientFaults::readsUnknownValues()
{
    SandboxFixture sandbox;
    sandbox.server().addFault(with(fault(Fault::Kind::WrongValue), u"featureType"_s, u"hologram"_s));
    const QString group = sandbox.server().billingAccounts().first();
    const auto services = Test::waitFor(sandbox.api().services(group));
    QVERIFY(services);
    QVERIFY(!services->services.isEmpty());
    QCOMPARE(services->services.first().featureType.apiName(), u"hologram"_s);
}

QTEST_GUILESS_MAIN(TestClientFaults)
#include "tst_client_faults.moc"
