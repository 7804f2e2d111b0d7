// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduletime.h"

#include <QTest>
#include <QTimeZone>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

} // namespace

class TestScheduleTime : public QObject
{
    Q_OBJECT

private slots:
    void moments_data();
    void moments();
    void weeklyKeepsItsTimeOfDay();
    void weeklyBeginsWithItsDate();
    void onceIsOver();
    void notValid_data();
    void notValid();
};

void TestScheduleTime::moments_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QString &local, const QByteArray &zone, const QString &wanted) {
        QTest::newRow(name) << local << zone << wanted;
    };
    row("winter", u"2026-12-24T18:00:00"_s, "Europe/Paris", u"2026-12-24T17:00:00"_s);
    row("summer", u"2026-07-14T18:00:00"_s, "Europe/Paris", u"2026-07-14T16:00:00"_s);
    row("jumped over", u"2027-03-28T02:30:00"_s, "Europe/Paris", u"2027-03-28T01:00:00"_s);
    row("before the jump", u"2027-03-28T01:59:00"_s, "Europe/Paris", u"2027-03-28T00:59:00"_s);
    row("after the jump", u"2027-03-28T03:00:00"_s, "Europe/Paris", u"2027-03-28T01:00:00"_s);
    row("twice", u"2026-10-25T02:30:00"_s, "Europe/Paris", u"2026-10-25T00:30:00"_s);
    row("after twice", u"2026-10-25T03:00:00"_s, "Europe/Paris", u"2026-10-25T02:00:00"_s);
    row("west", u"2027-03-14T02:30:00"_s, "America/New_York", u"2027-03-14T07:00:00"_s);
    row("west, twice", u"2026-11-01T01:30:00"_s, "America/New_York", u"2026-11-01T05:30:00"_s);
    row("no summer time", u"2026-03-29T02:30:00"_s, "Indian/Reunion", u"2026-03-28T22:30:00"_s);
}

void TestScheduleTime::moments()
{
    QFETCH(const QString, local);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, wanted);
    const ScheduleTime time{.date = QDate::fromString(local.section(u'T', 0, 0), Qt::ISODate),
                            .time = QTime::fromString(local.section(u'T', 1), Qt::ISODate),
                            .zone = zone};
    if (!QTimeZone(zone).isValid())
        QSKIP("This computer does not know the time zone");
    QCOMPARE(time.firstFrom(utc(u"2026-01-01T00:00:00"_s)), utc(wanted));
}

void TestScheduleTime::weeklyKeepsItsTimeOfDay()
{
    const ScheduleTime time{
        .date = QDate(2026, 10, 16), .time = QTime(18, 0), .zone = "Europe/Paris", .isWeekly = true};
    QCOMPARE(time.firstFrom(utc(u"2026-10-17T00:00:00"_s)), utc(u"2026-10-23T16:00:00"_s));
    QCOMPARE(time.firstFrom(utc(u"2026-10-23T16:00:01"_s)), utc(u"2026-10-30T17:00:00"_s));
    QCOMPARE(time.firstFrom(utc(u"2027-04-01T12:00:00"_s)), utc(u"2027-04-02T16:00:00"_s));
}

void TestScheduleTime::weeklyBeginsWithItsDate()
{
    const ScheduleTime time{.date = QDate(2026, 12, 4), .time = QTime(8, 0), .zone = "Europe/Paris", .isWeekly = true};
    QCOMPARE(time.firstFrom(utc(u"2026-11-01T00:00:00"_s)), utc(u"2026-12-04T07:00:00"_s));
    QCOMPARE(time.firstFrom(utc(u"2026-12-04T07:00:00"_s)), utc(u"2026-12-04T07:00:00"_s));
    QCOMPARE(time.firstFrom(utc(u"2026-12-04T07:00:01"_s)), utc(u"2026-12-11T07:00:00"_s));
}

void TestScheduleTime::onceIsOver()
{
    const ScheduleTime time{.date = QDate(2026, 12, 4), .time = QTime(8, 0), .zone = "Europe/Paris"};
    QVERIFY(!time.firstFrom(utc(u"2026-12-04T07:00:01"_s)).isValid());
}

void TestScheduleTime::notValid_data()
{
    QTest::addColumn<ScheduleTime>("time");
    QTest::newRow("no date") << ScheduleTime{.date = {}, .time = QTime(8, 0), .zone = "Europe/Paris"};
    QTest::newRow("no time") << ScheduleTime{.date = QDate(2026, 12, 4), .time = {}, .zone = "Europe/Paris"};
    QTest::newRow("no zone") << ScheduleTime{.date = QDate(2026, 12, 4), .time = QTime(8, 0), .zone = "Mars/Base"};
}

void TestScheduleTime::notValid()
{
    QFETCH(const ScheduleTime, time);
    QVERIFY(!time.isValid());
    QVERIFY(!time.firstFrom(utc(u"2026-01-01T00:00:00"_s)).isValid());
}

QTEST_APPLESS_MAIN(TestScheduleTime)
#include "tst_scheduletime.moc"
