// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/freshness.h"
#include "support/manualclock.h"

#include <QTest>
#include <memory>

using namespace Aiguilleur;
using namespace std::chrono_literals;

//! How good what is read again and again is.
class TestFreshness : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readingThatTakesTooLong();
    void readingThatFails();
    void nobodyWatches();
    void endsDuringAReading();

private:
    void passPatience(); //!< what is due by then has happened

    static constexpr auto patience = 10ms;
    Test::ManualClock m_clock;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<Freshness> m_freshness;
    int m_told = 0;
};

void TestFreshness::init()
{
    m_told = 0;
    m_context = std::make_unique<QObject>();
    m_freshness = std::make_unique<Freshness>(m_context.get(), m_clock.clock(), patience, [this] { ++m_told; });
    QVERIFY(!m_freshness->isLoaded());
    m_freshness->begin();
    m_freshness->succeed();
    QVERIFY(m_freshness->isLoaded());
    QCOMPARE(m_told, 1);
}

void TestFreshness::passPatience()
{
    bool isOver = false;
    QTimer::singleShot(3 * patience, this, [&isOver] { isOver = true; });
    QTRY_VERIFY(isOver);
}

void TestFreshness::readingThatTakesTooLong()
{
    m_freshness->begin();
    QTRY_COMPARE(m_told, 2);
    QCOMPARE(m_freshness->staleSince(), m_freshness->readAt());
    QVERIFY(!m_freshness->error());
    m_freshness->succeed();
    QCOMPARE(m_told, 3);
    QVERIFY(!m_freshness->staleSince().isValid());
}

void TestFreshness::readingThatFails()
{
    m_freshness->begin();
    m_freshness->fail(ApiError{.kind = ApiError::Kind::Unreachable});
    QCOMPARE(m_told, 2);
    QVERIFY(m_freshness->error());
    QVERIFY(m_freshness->staleSince().isValid());
    m_freshness->fail(ApiError{.kind = ApiError::Kind::Unreachable});
    QCOMPARE(m_told, 2); // nothing new
}

void TestFreshness::nobodyWatches()
{
    m_freshness->begin();
    m_freshness->pause();
    passPatience();
    QCOMPARE(m_told, 1);
    m_freshness->begin();
    m_freshness->fail(std::nullopt); // called off
    passPatience();
    QCOMPARE(m_told, 1);
    QVERIFY(!m_freshness->staleSince().isValid());
}

// Who would be told is gone, and the last reading hangs.
void TestFreshness::endsDuringAReading()
{
    m_freshness->begin();
    m_context.reset();
    passPatience();
    QCOMPARE(m_told, 1);
}

QTEST_GUILESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
