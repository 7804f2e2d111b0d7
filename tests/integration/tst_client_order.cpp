// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many requests go out together, in which order, and when they become fewer.
#include "support/sandboxfixture.h"
#include "support/waitfor.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class TestClientOrder : public QObject
{
    Q_OBJECT
private slots:
    void keepsToTheLimit();
    void servesThePersonFirst();
    void slowsDownWhenTheServerPushesBack();
};

// With 5 together and 100 ms each, 20 requests take four rounds: neither one nor twenty.
void TestClientOrder::keepsToTheLimit()
{
    SandboxFixture sandbox;
    Client &client = sandbox.client();
    QVERIFY(Test::waitFor(client.get(u"/telephony"_s)));
    sandbox.server().setLatency(milliseconds(100));
    QElapsedTimer timer;
    timer.start();
    std::vector<QCoro::Task<Result<QJsonValue>>> calls;
    for (int i = 0; i < 20; ++i)
        calls.push_back(client.get(u"/telephony"_s, Priority::Background));
    for (auto &call : calls)
        QVERIFY(Test::waitFor(std::move(call)));
    QVERIFY2(timer.elapsed() >= 390, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(timer.elapsed() < 1900, qPrintable(QString::number(timer.elapsed())));
}

void TestClientOrder::servesThePersonFirst()
{
    SandboxFixture sandbox;
    ClientOptions options = SandboxFixture::quickClientOptions();
    options.maxInFlight = 1;
    const auto client = sandbox.makeClient(options);
    QVERIFY(Test::waitFor(client->get(u"/telephony"_s)));
    sandbox.server().clearRequests();
    std::vector<QCoro::Task<Result<QJsonValue>>> calls;
    for (int i = 0; i < 4; ++i)
        calls.push_back(client->get(u"/telephony?n=%1"_s.arg(i), Priority::Background));
    calls.push_back(client->get(u"/me"_s, Priority::Foreground));
    for (auto &call : calls)
        Test::waitFor(std::move(call));
    QStringList paths;
    for (const auto &request : sandbox.server().requests())
        paths << request.path;
    QCOMPARE(paths.size(), 5);
    QCOMPARE(paths.at(1), u"/me"_s);
}

void TestClientOrder::slowsDownWhenTheServerPushesBack()
{
    SandboxFixture sandbox;
    ClientOptions options = SandboxFixture::quickClientOptions();
    options.slowSpacing = milliseconds(100);
    options.slowFor = milliseconds(2000);
    const auto client = sandbox.makeClient(options);
    QVERIFY(Test::waitFor(client->get(u"/telephony"_s)));
    sandbox.server().addFault(
        {.kind = Sandbox::Fault::Kind::Status, .path = u"/telephony"_s, .times = 1, .status = 503});
    QVERIFY(Test::waitFor(client->get(u"/telephony"_s)));
    QElapsedTimer timer;
    timer.start();
    std::vector<QCoro::Task<Result<QJsonValue>>> calls;
    for (int i = 0; i < 6; ++i)
        calls.push_back(client->get(u"/telephony"_s));
    for (auto &call : calls)
        QVERIFY(Test::waitFor(std::move(call)));
    // A spacing of 100 ms at first, of 50 ms after half a second.
    QVERIFY2(timer.elapsed() >= 400, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestClientOrder)
#include "tst_client_order.moc"
