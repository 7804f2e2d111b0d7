// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the client says and hears when nothing goes wrong.
#include "support/manualclock.h"
#include "support/sandboxfixture.h"
#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestClientCalls : public QObject
{
    Q_OBJECT
private slots:
    void signsWhatItSends_data();
    void signsWhatItSends();
    void refusesPathsThatAreNotEncoded();
    void callsWithoutCredentials();
    void saysWhenThereAreNone();
    void learnsTheClockOffsetOnce();
    void learnsItAgainWhenTheClockJumps();
    void readsEveryGroupAndService();
    void namesWhoIsSignedIn();
    void knowsAReadOnlyKey();
    void changesAFeatureType();
    void renames();
    void listsTasks();
    void readsServicesByName();
    void tellsConnectivity();
    void understandsBothSpellingsOfTheVersion();
};

void TestClientCalls::signsWhatItSends_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("plain") << u"/telephony"_s;
    QTest::newRow("query") << u"/telephony/%1/task?status=todo&action=changeType"_s;
    QTest::newRow("query in another order") << u"/telephony/%1/task?action=changeType&status=todo"_s;
    QTest::newRow("encoded plus") << u"/telephony/%1/service/%2B33199001234"_s;
    QTest::newRow("encoded blank and accent") << u"/telephony/%1/service/a%20%C3%A9"_s;
    QTest::newRow("commas") << u"/telephony/%1/service/0033199000001,0033199000002"_s;
    QTest::newRow("encoded comma") << u"/telephony/%1/service/a%2Cb"_s;
    QTest::newRow("dates") << u"/telephony/%1/task?from=2024-01-01T00%3A00%3A00%2B01%3A00"_s;
}

// The sandbox checks the signature over the bytes that arrive, so a refusal other than 404 would be a difference.
void TestClientCalls::signsWhatItSends()
{
    QFETCH(QString, target);
    SandboxFixture sandbox;
    const QString path =
        target.contains(u"%1"_s) ? target.replace(u"%1"_s, sandbox.server().billingAccounts().first()) : target;
    const auto answer = Test::waitFor(sandbox.client().get(path));
    if (!answer)
        QCOMPARE(toString(answer.error().kind), toString(ApiError::Kind::NotFound));
    QCOMPARE(sandbox.server().requests().last().path, path);
    QCOMPARE(sandbox.server().requests().last().credential, u"keys"_s);
}

void TestClientCalls::refusesPathsThatAreNotEncoded()
{
    SandboxFixture sandbox;
    for (const QString &path : {u"/telephony/a b"_s, u"/telephony/é"_s, u"telephony"_s}) {
        const auto answer = Test::waitFor(sandbox.client().get(path));
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().kind), toString(ApiError::Kind::BadRequest));
    }
    QVERIFY(sandbox.server().requests().isEmpty());
    QCOMPARE(Client::pathOf(u"/telephony"_s, {u"ba"_s, u"number"_s, u"+33 1,é/"_s}),
             u"/telephony/ba/number/%2B33%201%2C%C3%A9%2F"_s);
}

void TestClientCalls::callsWithoutCredentials()
{
    SandboxFixture sandbox;
    const auto client = sandbox.makeClient(SandboxFixture::quickClientOptions(), Credentials());
    const auto time = Test::waitFor(client->getOpen(u"/auth/time"_s));
    QVERIFY(time);
    QVERIFY(qAbs(time->toInteger() - QDateTime::currentSecsSinceEpoch()) < 10);
    QCOMPARE(client->requestCount(), 1);
    QCOMPARE(sandbox.server().requests().last().credential, u"none"_s);
}

void TestClientCalls::saysWhenThereAreNone()
{
    SandboxFixture sandbox;
    ApplicationKeys keys = sandbox.keys();
    keys.consumerKey.clear();
    for (const Credentials &credentials : {Credentials(), Credentials(keys), Credentials(AccessToken())}) {
        const auto client = sandbox.makeClient(SandboxFixture::quickClientOptions(), credentials);
        const QSignalSpy asked(client.get(), &Client::signInNeeded);
        const auto answer = Test::waitFor(client->post(u"/telephony"_s, {}));
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().kind), toString(ApiError::Kind::NotAuthenticated));
        QVERIFY(!mayHaveArrived(answer.error()));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(client->requestCount(), 0);
    }
}

void TestClientCalls::learnsTheClockOffsetOnce()
{
    SandboxFixture sandbox;
    ManualClock clock(QDateTime::currentDateTimeUtc().addSecs(-3600));
    ClientOptions options = SandboxFixture::quickClientOptions();
    options.clock = clock.clock();
    const auto client = sandbox.makeClient(options);
    auto first = client->get(u"/telephony"_s);
    auto second = client->get(u"/me"_s);
    QVERIFY(Test::waitFor(std::move(first)));
    QVERIFY(Test::waitFor(std::move(second)));
    QVERIFY(Test::waitFor(client->get(u"/telephony"_s)));
    QCOMPARE(sandbox.server().requestCount(u"GET"_s, u"/auth/time"_s), 1);
    QVERIFY(qAbs(client->clockOffset().count() - 3600) < 10);
}

void TestClientCalls::learnsItAgainWhenTheClockJumps()
{
    SandboxFixture sandbox;
    ManualClock clock;
    ClientOptions options = SandboxFixture::quickClientOptions();
    options.clock = clock.clock();
    const auto client = sandbox.makeClient(options);
    QVERIFY(Test::waitFor(client->get(u"/telephony"_s)));
    clock.advance(std::chrono::hours(-2));
    QVERIFY(Test::waitFor(client->get(u"/telephony"_s)));
    QCOMPARE(sandbox.server().requestCount(u"GET"_s, u"/auth/time"_s), 2);
    QVERIFY(qAbs(client->clockOffset().count() - 7200) < 10);
    QCOMPARE(sandbox.server().requestCount(u"GET"_s, u"/telephony"_s), 2);
}

void TestClientCalls::readsEveryGroupAndService()
{
    SandboxFixture sandbox;
    const auto groups = Test::waitFor(sandbox.api().billingAccounts());
    QVERIFY(groups);
    QStringList names;
    for (const BillingAccount &group : groups->groups)
        names << group.name;
    names.sort();
    QStringList expected = sandbox.server().billingAccounts();
    expected.sort();
    QCOMPARE(names, expected);
    for (const QString &group : std::as_const(names)) {
        const auto services = Test::waitFor(sandbox.api().services(group));
        QVERIFY(services || services.error().kind == ApiError::Kind::ServiceExpired);
        for (const QString &number : sandbox.server().numbers(group)) {
            const auto has = [&number](const Service &service) { return service.serviceName == number; };
            if (!services)
                continue;
            const auto found = std::find_if(services->services.begin(), services->services.end(), has);
            QVERIFY(found != services->services.end());
            QCOMPARE(found->featureType.apiName(), sandbox.server().featureType(number));
            QCOMPARE(found->billingAccount, group);
        }
    }
}

void TestClientCalls::namesWhoIsSignedIn()
{
    SandboxFixture sandbox;
    const auto identity = Test::waitFor(sandbox.api().identity());
    QVERIFY(identity);
    QVERIFY(!identity->account.isEmpty());
    QVERIFY(!identity->displayName.isEmpty());
    QVERIFY(identity->canWrite);
    const auto account = sandbox.makeClient(SandboxFixture::quickClientOptions(), sandbox.serviceAccount());
    const auto same = Test::waitFor(TelephonyApi(*account).identity());
    QVERIFY(same);
    QCOMPARE(same->account, identity->account);
    sandbox.server().addFault({.kind = Sandbox::Fault::Kind::Status,
                               .path = u"/me"_s,
                               .status = 403,
                               .body = u"{\"message\":\"This call has not been granted\"}"_s});
    const auto nameless = Test::waitFor(TelephonyApi(*account).identity());
    QVERIFY(nameless);
    QCOMPARE(nameless->displayName, identity->account);
}

void TestClientCalls::knowsAReadOnlyKey()
{
    auto options = SandboxFixture::quickOptions();
    options.readOnly = true;
    SandboxFixture sandbox(options);
    const auto identity = Test::waitFor(sandbox.api().identity());
    QVERIFY(identity);
    QVERIFY(!identity->canWrite);
    const QString group = sandbox.server().billingAccounts().first();
    const auto change = Test::waitFor(
        sandbox.api().changeFeatureType(group, sandbox.server().numbers(group).first(), FeatureType::Redirect));
    QVERIFY(!change);
    QCOMPARE(toString(change.error().kind), toString(ApiError::Kind::NotGranted));
    QVERIFY(!mayHaveArrived(change.error()));
}

void TestClientCalls::changesAFeatureType()
{
    SandboxFixture sandbox;
    const QString group = sandbox.server().billingAccounts().first();
    const QString number = sandbox.server().numbers(group).first();
    sandbox.server().setFeatureType(number, u"empty"_s);
    const auto task = Test::waitFor(sandbox.api().changeFeatureType(group, number, FeatureType::Redirect));
    QVERIFY(task);
    QVERIFY(task->isPending());
    const auto own = Test::waitFor(sandbox.api().task(group, number, task->id));
    QVERIFY(own);
    QCOMPARE(own->id, task->id);
    QTRY_COMPARE(sandbox.server().featureType(number), u"redirect"_s);
    const auto service = Test::waitFor(sandbox.api().service(group, number));
    QVERIFY(service);
    QCOMPARE(service->featureType, FeatureType(FeatureType::Redirect));
}

void TestClientCalls::renames()
{
    SandboxFixture sandbox;
    const QString group = sandbox.server().billingAccounts().first();
    const QString number = sandbox.server().numbers(group).first();
    QVERIFY(Test::waitFor(sandbox.api().rename(group, number, u"Standard été « 1 »"_s)));
    QCOMPARE(Test::waitFor(sandbox.api().service(group, number))->description, u"Standard été « 1 »"_s);
}

void TestClientCalls::listsTasks()
{
    auto options = SandboxFixture::quickOptions();
    options.taskTime = std::chrono::hours(1);
    SandboxFixture sandbox(options);
    const QString group = sandbox.server().billingAccounts().first();
    const QStringList numbers = sandbox.server().numbers(group);
    QVERIFY(numbers.size() >= 2);
    QList<qint64> ids;
    for (const QString &number : numbers.mid(0, 2)) {
        sandbox.server().setFeatureType(number, u"empty"_s);
        ids << sandbox.server().beginTask(number, u"conference"_s);
    }
    const auto pending = Test::waitFor(sandbox.api().pendingTaskIds(group));
    QVERIFY(pending);
    std::sort(ids.begin(), ids.end());
    QCOMPARE(*pending, ids);
    const auto tasks = Test::waitFor(sandbox.api().groupTasks(group, {ids.at(0), 999999999, ids.at(1)}));
    QCOMPARE(tasks.size(), 3);
    QCOMPARE(tasks.at(0)->id, ids.at(0));
    QVERIFY(!tasks.at(1));
    QCOMPARE(toString(tasks.at(1).error().kind), toString(ApiError::Kind::NotFound));
    QCOMPARE(tasks.at(2)->id, ids.at(1));
    const auto own = Test::waitFor(sandbox.api().tasks(group, numbers.first()));
    QVERIFY(own);
    QCOMPARE(own->size(), 1);
}

void TestClientCalls::readsServicesByName()
{
    SandboxFixture sandbox;
    const QString group = sandbox.server().billingAccounts().first();
    const QStringList names = sandbox.server().numbers(group) + QStringList{u"0033199009999"_s};
    const auto services = Test::waitFor(sandbox.api().servicesNamed(group, names));
    QCOMPARE(services.size(), names.size());
    for (int i = 0; i + 1 < names.size(); ++i)
        QCOMPARE(services.at(i)->serviceName, names.at(i));
    QCOMPARE(toString(services.last().error().kind), toString(ApiError::Kind::NotFound));
}

void TestClientCalls::tellsConnectivity()
{
    SandboxFixture sandbox;
    Client &client = sandbox.client();
    const QSignalSpy changed(&client, &Client::connectivityChanged);
    QCOMPARE(client.connectivity(), Client::Connectivity::Unknown);
    QVERIFY(Test::waitFor(client.get(u"/telephony"_s)));
    QCOMPARE(client.connectivity(), Client::Connectivity::Online);
    const auto held = pullAway(sandbox.server());
    QVERIFY(!Test::waitFor(client.get(u"/telephony"_s)));
    QCOMPARE(client.connectivity(), Client::Connectivity::Offline);
    QCOMPARE(changed.count(), 2);
}

void TestClientCalls::understandsBothSpellingsOfTheVersion()
{
    SandboxFixture sandbox;
    QVERIFY(Test::waitFor(sandbox.client().get(u"/v1/telephony"_s)));
}

QTEST_GUILESS_MAIN(TestClientCalls)
#include "tst_client_calls.moc"
