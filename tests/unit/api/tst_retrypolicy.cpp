// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retrypolicy.h"

#include <QTest>

using namespace Aiguilleur;
using Kind = ApiError::Kind;
using std::chrono::milliseconds;
using std::chrono::seconds;
using Pause = std::optional<milliseconds>;

namespace {

ApiError error(Kind kind, int status = 0, std::optional<seconds> retryAfter = {})
{
    ApiError made;
    made.kind = kind;
    made.httpStatus = status;
    made.retryAfter = retryAfter;
    return made;
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT
private slots:
    void backsOffExponentially();
    void leavesAloneWhatMustNotBeRepeated();
    void givesUpWhatDoesNotPass_data();
    void givesUpWhatDoesNotPass();
    void triesALostConnectionAtOnceThenWaits();
    void waitsForRetryAfter();
    void asksASilentServerOnceMore();
    void tellsPressureFromAnIdleConnection();
};

void TestRetryPolicy::backsOffExponentially()
{
    RetryPolicy policy(ClientOptions{}, true);
    QCOMPARE(policy.next(error(Kind::ServerError, 500), 1.0), Pause(1000));
    QCOMPARE(policy.next(error(Kind::ServerError, 500), 0.0), Pause(1000));
    QCOMPARE(policy.next(error(Kind::ServerError, 500), 0.5), Pause(3000));
    QCOMPARE(policy.next(error(Kind::ServerError, 500), 1.0), Pause(8000));
    QCOMPARE(policy.next(error(Kind::ServerError, 500), 1.0), Pause());
}

void TestRetryPolicy::leavesAloneWhatMustNotBeRepeated()
{
    RetryPolicy policy(ClientOptions{}, false);
    for (const Kind kind :
         {Kind::ServerError, Kind::ConnectionLost, Kind::Timeout, Kind::Unreachable, Kind::RateLimited})
        QCOMPARE(policy.next(error(kind, 500), 0), Pause());
}

void TestRetryPolicy::givesUpWhatDoesNotPass_data()
{
    QTest::addColumn<ApiError::Kind>("kind");
    for (const Kind kind : {Kind::NotFound, Kind::BadRequest, Kind::InvalidCredential, Kind::TlsFailed,
                            Kind::ServiceExpired, Kind::InvalidResponse, Kind::Cancelled, Kind::InsecureEndpoint})
        QTest::newRow(qPrintable(toString(kind))) << kind;
}

void TestRetryPolicy::givesUpWhatDoesNotPass()
{
    QFETCH(ApiError::Kind, kind);
    RetryPolicy policy(ClientOptions{}, true);
    QCOMPARE(policy.next(error(kind), 0), Pause());
}

void TestRetryPolicy::triesALostConnectionAtOnceThenWaits()
{
    RetryPolicy policy(ClientOptions{}, true);
    QCOMPARE(policy.next(error(Kind::ConnectionLost), 1), Pause(0));
    QCOMPARE(policy.next(error(Kind::ConnectionLost), 1), Pause(1000));
    QCOMPARE(policy.next(error(Kind::ConnectionLost), 1), Pause(2000));
}

void TestRetryPolicy::waitsForRetryAfter()
{
    RetryPolicy policy(ClientOptions{}, true);
    QCOMPARE(policy.next(error(Kind::RateLimited, 429, seconds(20)), 1), Pause(20000));
    QCOMPARE(policy.next(error(Kind::RateLimited, 429, seconds(0)), 1), Pause(2000));
    QCOMPARE(policy.next(error(Kind::RateLimited, 429, seconds(3600)), 1), Pause());
}

void TestRetryPolicy::asksASilentServerOnceMore()
{
    RetryPolicy policy(ClientOptions{}, true);
    QVERIFY(policy.next(error(Kind::Timeout), 0));
    QVERIFY(!policy.next(error(Kind::Timeout), 0));
    RetryPolicy answered(ClientOptions{}, true);
    QVERIFY(answered.next(error(Kind::Timeout, 504), 0));
    QVERIFY(answered.next(error(Kind::Timeout, 504), 0));
}

void TestRetryPolicy::tellsPressureFromAnIdleConnection()
{
    RetryPolicy policy(ClientOptions{}, true);
    QVERIFY(policy.showsPressure(error(Kind::RateLimited, 429)));
    QVERIFY(policy.showsPressure(error(Kind::Timeout, 408)));
    QVERIFY(policy.showsPressure(error(Kind::ServerError, 503)));
    QVERIFY(policy.showsPressure(error(Kind::ServerError, 500, seconds(1))));
    QVERIFY(!policy.showsPressure(error(Kind::ServerError, 500)));
    QVERIFY(!policy.showsPressure(error(Kind::NotFound, 404)));
    QVERIFY(!policy.showsPressure(error(Kind::ConnectionLost)));
    policy.next(error(Kind::ConnectionLost), 0);
    QVERIFY(policy.showsPressure(error(Kind::ConnectionLost)));
    QVERIFY(RetryPolicy(ClientOptions{}, false).showsPressure(error(Kind::ConnectionLost)));
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
