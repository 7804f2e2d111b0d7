// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/scheduler.h"

#include <QTest>

using namespace Aiguilleur;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TestScheduler : public QObject
{
    Q_OBJECT
private slots:
    void keepsToTheLimit();
    void takesForegroundFirst();
    void runsAtFullSpeed();
    void slowsDownAndRecovers();
    void holdsForRetryAfter();
    void doesNotHoldForHours();

private:
    const RequestScheduler::Time m_start{seconds(1000)};
    const RequestScheduler::Limits m_limits{3, milliseconds(1000), milliseconds(40000)};
};

void TestScheduler::keepsToTheLimit()
{
    RequestScheduler scheduler(m_limits);
    for (int ticket = 1; ticket <= 5; ++ticket)
        scheduler.enqueue(ticket, Priority::Background);
    for (quint64 ticket = 1; ticket <= 3; ++ticket)
        QCOMPARE(scheduler.start(m_start), ticket);
    QVERIFY(!scheduler.start(m_start));
    QVERIFY(!scheduler.delay(m_start));
    QCOMPARE(scheduler.inFlight(), 3);
    QCOMPARE(scheduler.waiting(), 2);
    scheduler.finish();
    QCOMPARE(scheduler.start(m_start), quint64(4));
    QVERIFY(!scheduler.start(m_start));
}

void TestScheduler::takesForegroundFirst()
{
    RequestScheduler scheduler(m_limits);
    scheduler.enqueue(1, Priority::Background);
    scheduler.enqueue(2, Priority::Background);
    scheduler.enqueue(3, Priority::Foreground);
    QCOMPARE(scheduler.start(m_start), quint64(3));
    QCOMPARE(scheduler.start(m_start), quint64(1));
    QCOMPARE(scheduler.start(m_start), quint64(2));
}

void TestScheduler::runsAtFullSpeed()
{
    RequestScheduler scheduler(m_limits);
    QVERIFY(!scheduler.delay(m_start));
    scheduler.enqueue(1, Priority::Background);
    QCOMPARE(scheduler.delay(m_start), milliseconds(0));
    QCOMPARE(scheduler.spacing(m_start), milliseconds(0));
}

void TestScheduler::slowsDownAndRecovers()
{
    RequestScheduler scheduler(m_limits);
    for (int ticket = 1; ticket <= 3; ++ticket)
        scheduler.enqueue(ticket, Priority::Background);
    QVERIFY(scheduler.start(m_start));
    scheduler.pushBack(m_start);
    QVERIFY(!scheduler.start(m_start));
    QCOMPARE(scheduler.delay(m_start), milliseconds(1000));
    QVERIFY(!scheduler.start(m_start + milliseconds(999)));
    QVERIFY(scheduler.start(m_start + milliseconds(1000)));
    QCOMPARE(scheduler.spacing(m_start + seconds(9)), milliseconds(1000));
    QCOMPARE(scheduler.spacing(m_start + seconds(10)), milliseconds(500));
    QCOMPARE(scheduler.spacing(m_start + seconds(20)), milliseconds(250));
    QCOMPARE(scheduler.spacing(m_start + seconds(39)), milliseconds(125));
    QCOMPARE(scheduler.spacing(m_start + seconds(40)), milliseconds(0));
    scheduler.pushBack(m_start + seconds(41));
    QCOMPARE(scheduler.spacing(m_start + seconds(42)), milliseconds(1000));
}

void TestScheduler::holdsForRetryAfter()
{
    RequestScheduler scheduler(m_limits);
    scheduler.enqueue(1, Priority::Foreground);
    scheduler.pushBack(m_start, seconds(7));
    QCOMPARE(scheduler.delay(m_start + seconds(1)), milliseconds(6000));
    QVERIFY(!scheduler.start(m_start + seconds(6)));
    scheduler.pushBack(m_start + seconds(1), seconds(2));
    QVERIFY(!scheduler.start(m_start + seconds(6)));
    QVERIFY(scheduler.start(m_start + seconds(7)));
}

void TestScheduler::doesNotHoldForHours()
{
    RequestScheduler scheduler(m_limits);
    scheduler.enqueue(1, Priority::Foreground);
    scheduler.pushBack(m_start, seconds(86400));
    QCOMPARE(scheduler.delay(m_start), milliseconds(RequestScheduler::longestHold));
}

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
