// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/observations.h"
#include "service/queuesamples.h"
#include "setupworld.h"
#include "support/manualclock.h"

#include <QSignalSpy>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What queues were observed to do: counted, added up, kept.
class TestObservations : public QObject
{
    Q_OBJECT

private slots:
    void samplesGrow();
    void samplesToldLate();
    void samplesOfAWrongClock();
    void samplesAreAddedUpAndByDay();
    void observationsOutliveTheProgram();
};

void TestObservations::samplesGrow()
{
    QueueSamples samples;
    const QDateTime start(QDate(2026, 11, 26), QTime(9, 14, 30), Qt::UTC);
    QueueFigures figures{.total = 100, .answered = 80, .lost = 20};
    samples.add(figures, start);
    figures.total = 101;
    figures.answered = 81;
    samples.add(figures, start.addSecs(20));
    QCOMPARE(samples.quarters().size(), 1);
    QCOMPARE(samples.quarters().first().total, 1);
    figures.total = 103;
    figures.lost = 21;
    samples.add(figures, start.addSecs(40)); // in the next quarter, right after
    QCOMPARE(samples.quarters().size(), 2);
    QCOMPARE(samples.quarters().last().total, 2);
    QCOMPARE(samples.quarters().last().lost, 1);
    figures.total = 200;
    samples.add(figures, start.addSecs(3600)); // nobody watched for an hour
    QCOMPARE(samples.quarters().last().total, 0);
    QCOMPARE(samples.quarters().size(), 5);
    QList<LiveAgent> agents{
        {.id = u"1"_s, .name = u"Anne"_s, .status = u"waiting"_s, .answeredCalls = 4, .callTime = 60s}};
    samples.add(agents);
    agents[0].answeredCalls = 6;
    agents[0].callTime = 100s;
    samples.add(agents);
    QCOMPARE(samples.agents().first().answered, 2);
    QCOMPARE(samples.agents().first().callTime.count(), 40);
}

// Several may watch, and answers overtake each other.
void TestObservations::samplesToldLate()
{
    QueueSamples samples;
    const QDateTime start(QDate(2026, 11, 26), QTime(9, 2), Qt::UTC);
    QueueFigures figures{.total = 100, .answered = 80, .lost = 20, .lastReset = start.addDays(-1)};
    samples.add(figures, start);
    QueueFigures newer = figures;
    newer.total = 105;
    samples.add(newer, start.addSecs(10));
    samples.add(figures, start.addSecs(11));
    samples.add(newer, start.addSecs(12));
    QCOMPARE(samples.quarters().last().total, 5);
}

void TestObservations::samplesOfAWrongClock()
{
    QueueSamples samples;
    const QDateTime now(QDate(2026, 11, 26), QTime(9, 2), Qt::UTC);
    samples.add({QueueSamples::Quarter{now.addYears(1), 7, 7, 0}});
    QueueFigures figures{.total = 1, .lastReset = now.addDays(-1)};
    samples.add(figures, now);
    figures.total = 3;
    samples.add(figures, now.addSecs(10));
    QCOMPARE(samples.quarters().size(), 1);
    QCOMPARE(samples.quarters().last().total, 2);
}

void TestObservations::samplesAreAddedUpAndByDay()
{
    using Quarters = QList<QueueSamples::Quarter>;
    const QDateTime noon(QDate(2026, 11, 26), QTime(11, 0), Qt::UTC);
    QueueSamples one;
    one.add(Quarters{{noon, 4, 3, 1}, {noon.addSecs(900), 2, 2, 0}});
    QueueSamples sum;
    sum.add(Quarters{{noon.addDays(1), 5, 5, 0}});
    sum.add(one.quarters()); // of the day before, told later
    sum.add(one.quarters()); // of another queue
    QCOMPARE(sum.quarters().first(), (QueueSamples::Quarter{noon, 8, 6, 2}));
    QCOMPARE(sum.quarters().size(), 24 * 4 + 1);
    const QList<QueueSamples::Quarter> days = sum.byDay();
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.first().total, 12);
    QCOMPARE(days.last().total, 5);
    QCOMPARE(sum.lastDay().first().begin, noon.addSecs(900));
    // What is a month old is forgotten.
    sum.add(Quarters{{noon.addDays(-40), 100, 100, 0}});
    QCOMPARE(sum.byDay().first().total, 12);
    QVERIFY(QueueSamples().lastDay().isEmpty());
}

void TestObservations::observationsOutliveTheProgram()
{
    const ManualClock clock(QDateTime(QDate(2026, 11, 26), QTime(9, 5), Qt::UTC)); // all in one quarter
    SetupWorld world;
    world.options.clock = clock.clock();
    const Service service = world.numberOf(u"easyHunting"_s);
    QueueFigures figures{.total = 10, .answered = 8, .lost = 2};
    const auto total = [&] {
        qint64 sum = 0;
        const QueueSamples samples = world.session->observations().together(service.serviceName);
        for (const QueueSamples::Quarter &quarter : samples.quarters())
            sum += quarter.total;
        return sum;
    };
    QSignalSpy read(&world.session->observations(), &Observations::changed);
    world.session->observations().load(service.serviceName);
    QTRY_COMPARE(read.size(), 1);
    world.session->observations().add(service.serviceName, u"7"_s, figures);
    figures.total = 13;
    figures.answered = 11;
    world.session->observations().add(service.serviceName, u"7"_s, figures);
    QCOMPARE(total(), 3);
    world.openSession(); // another one, after the end of this one
    QCOMPARE(total(), 0);
    QSignalSpy again(&world.session->observations(), &Observations::changed);
    world.session->observations().load(service.serviceName);
    QTRY_COMPARE(again.size(), 1);
    QCOMPARE(total(), 3);
    // It goes on from there.
    world.session->observations().add(service.serviceName, u"7"_s, figures);
    figures.total = 14;
    world.session->observations().add(service.serviceName, u"7"_s, figures);
    QCOMPARE(total(), 4);
    QCOMPARE(*settled(world.session->observations().prune(clock.now().addDays(1))), 1);
}

QTEST_GUILESS_MAIN(TestObservations)
#include "tst_observations.moc"
