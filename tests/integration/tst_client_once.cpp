// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changes something reaches the server once at most, whatever happens on the way.
#include "support/sandboxfixture.h"
#include "support/waitfor.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using Fault = Sandbox::Fault;
using std::chrono::milliseconds;

class TestClientOnce : public QObject
{
    Q_OBJECT
private slots:
    void sendsAChangeOnce_data();
    void sendsAChangeOnce();
    void sendsEachOfManyChangesOnce();
    void sendsAChangeWithoutABodyOnce();
    void sendsAReadAsOftenAsItSays();
};

void TestClientOnce::sendsAChangeOnce_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<bool>("warm"); // connections were used before
    QTest::addColumn<bool>("happened");
    for (const bool warm : {false, true}) {
        const char *when = warm ? "later" : "first";
        QTest::addRow("reset %s", when) << Fault::Kind::Reset << warm << false;
        QTest::addRow("reset after %s", when) << Fault::Kind::ResetAfter << warm << true;
        QTest::addRow("cut %s", when) << Fault::Kind::Cut << warm << true;
        QTest::addRow("hang %s", when) << Fault::Kind::Hang << warm << false;
        QTest::addRow("500 %s", when) << Fault::Kind::Status << warm << false;
    }
}

void TestClientOnce::sendsAChangeOnce()
{
    QFETCH(Fault::Kind, kind);
    QFETCH(bool, warm);
    QFETCH(bool, happened);
    SandboxFixture sandbox;
    ClientOptions options = SandboxFixture::quickClientOptions();
    options.timeout = milliseconds(500);
    const auto client = sandbox.makeClient(options);
    TelephonyApi api(*client);
    const QString group = sandbox.server().billingAccounts().first();
    const QString number = sandbox.server().numbers(group).first();
    sandbox.server().setFeatureType(number, u"empty"_s);
    QVERIFY(Test::waitFor(client->get(u"/telephony"_s)));
    if (warm)
        QVERIFY(Test::waitFor(api.rename(group, number, u"x"_s)));
    sandbox.server().addFault({.kind = kind, .method = u"POST"_s});
    const auto task = Test::waitFor(api.changeFeatureType(group, number, FeatureType::Conference));
    QVERIFY(!task);
    QVERIFY2(mayHaveArrived(task.error()), qPrintable(toString(task.error().kind)));
    QCOMPARE(sandbox.server().requestCount(u"POST"_s, u"*"_s), 1);
    if (happened)
        QTRY_COMPARE(sandbox.server().featureType(number), u"conference"_s);
    QCOMPARE(sandbox.server().requestCount(u"POST"_s, u"*"_s), 1);
}

void TestClientOnce::sendsEachOfManyChangesOnce()
{
    auto options = SandboxFixture::quickOptions();
    options.numbers = 40;
    SandboxFixture sandbox(options);
    sandbox.server().addFault({.kind = Fault::Kind::ResetAfter, .method = u"PUT"_s, .probability = 0.5});
    std::vector<QCoro::Task<Result<void>>> calls;
    QStringList numbers;
    for (const QString &group : sandbox.server().billingAccounts()) {
        for (const QString &number : sandbox.server().numbers(group)) {
            numbers.append(number);
            calls.push_back(sandbox.api().rename(group, number, u"x"_s));
        }
    }
    const int count = int(calls.size());
    int lost = 0;
    for (auto &call : calls)
        lost += Test::waitFor(std::move(call)) ? 0 : 1;
    QVERIFY(lost > 0);
    QVERIFY(lost < count);
    // A request may go down with a connection that the server had just reset; none arrives twice.
    QVERIFY(sandbox.server().requestCount(u"PUT"_s, u"*"_s) >= count - lost);
    for (const QString &number : numbers)
        QVERIFY(sandbox.server().requestCount(u"PUT"_s, u"*/"_s + number) <= 1);
}

void TestClientOnce::sendsAChangeWithoutABodyOnce()
{
    SandboxFixture sandbox;
    QVERIFY(Test::waitFor(sandbox.client().get(u"/telephony"_s)));
    sandbox.server().addFault({.kind = Fault::Kind::Reset, .method = u"DELETE"_s});
    const auto removed = Test::waitFor(sandbox.client().remove(u"/me/document/none"_s));
    QVERIFY(!removed);
    QVERIFY(mayHaveArrived(removed.error()));
    QCOMPARE(sandbox.server().requestCount(u"DELETE"_s, u"*"_s), 1);
    sandbox.server().addFault({.kind = Fault::Kind::Reset, .method = u"POST"_s});
    QVERIFY(!Test::waitFor(sandbox.client().post(u"/auth/logout"_s, {})));
    QCOMPARE(sandbox.server().requestCount(u"POST"_s, u"*"_s), 1);
}

void TestClientOnce::sendsAReadAsOftenAsItSays()
{
    SandboxFixture sandbox;
    Client &client = sandbox.client();
    QVERIFY(Test::waitFor(client.get(u"/telephony"_s)));
    sandbox.server().addFault({.kind = Fault::Kind::Reset, .method = u"GET"_s});
    QVERIFY(!Test::waitFor(client.get(u"/telephony"_s)));
    QCOMPARE(qint64(sandbox.server().requests().size()), client.requestCount());
}

QTEST_GUILESS_MAIN(TestClientOnce)
#include "tst_client_once.moc"
