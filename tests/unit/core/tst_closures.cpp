// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closures.h"
#include "core/hoursmoment.h"
#include "core/weekhours.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

const QString queue = u"/telephony/ab12345-ovh-1/easyHunting/0033199001234"_s;
const QString scheduler = u"/telephony/ab12345-ovh-1/scheduler/0033199001234"_s;
const QString events = scheduler + u"/events"_s;

QTimeZone paris()
{
    return QTimeZone("Europe/Paris");
}

QDateTime at(const QString &text)
{
    return QDateTime(QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11), u"HH:mm"_s),
                     paris());
}

//! Monday to Friday 9 to 12:30 and 14 to 18, Saturday morning by slot 1.
SetupDocument officeWeek()
{
    SetupDocument document;
    document.insert(queue + u"/timeConditions"_s, {{u"enable"_s, true}});
    document.insert(scheduler, {{u"timeZone"_s, u"Europe/Paris"_s}});
    const QString list = WeekHours::listPath(queue);
    for (int day = 1; day <= 5; ++day) {
        WeekHours::add(document, list, {.path = {}, .policy = u"available"_s, .day = day, .from = 540, .to = 750});
        WeekHours::add(document, list, {.path = {}, .policy = u"available"_s, .day = day, .from = 840, .to = 1080});
    }
    WeekHours::add(document, list, {.path = {}, .policy = u"slot1"_s, .day = 6, .from = 540, .to = 720});
    document.setIds(events, {});
    return document;
}

Closure christmas()
{
    Closure closure = Closures::ofDays({2026, 12, 25}, {2026, 12, 25}, paris());
    closure.title = u"Noël"_s;
    return closure;
}

} // namespace

class tst_Closures : public QObject
{
    Q_OBJECT
private slots:
    void addsWithACategory();
    void changesOnlyWhatDiffers();
    void readsTimesInTheZone();
    void refusesOverlapsOfOneCategory();
    void plansWhatIsTakenOver();
    void plansManyQuickly();
    void saysWhatHappens_data();
    void saysWhatHappens();
    void saysNothingWhileSwitchedOff();
    void isClosedForEverWithoutRanges();
};

void tst_Closures::addsWithACategory()
{
    SetupDocument document = officeWeek();
    const QString path = Closures::add(document, events, christmas());
    const QJsonObject object = document.object(path);
    QCOMPARE(object.value(u"categories"_s).toString(), u"holidays"_s);
    QVERIFY(!object.contains(u"category"_s));
    QVERIFY(!object.value(u"uid"_s).toString().isEmpty());
    QVERIFY(object.value(u"description"_s).isNull());
    QCOMPARE(object.value(u"dateStart"_s).toString(), u"2026-12-25T00:00:00+01:00"_s);
    QCOMPARE(object.value(u"dateEnd"_s).toString(), u"2026-12-25T23:59:59+01:00"_s);
    QVERIFY(Closures::closure(document, path, paris()).isWholeDays());
}

void tst_Closures::changesOnlyWhatDiffers()
{
    SetupDocument document;
    const QString path = events + u"/abc"_s;
    document.insert(path, {{u"uid"_s, u"abc"_s},
                           {u"title"_s, u"Inventory"_s},
                           {u"description"_s, QJsonValue()},
                           {u"categories"_s, u"scheduler9"_s},
                           {u"dateStart"_s, u"2026-07-01T08:00:00Z"_s},
                           {u"dateEnd"_s, u"2026-07-01T10:00:00Z"_s}});
    const SetupDocument before = document;
    Closure closure = Closures::closure(document, path, paris());
    QCOMPARE(closure.start, at(u"2026-07-01 10:00"_s));
    Closures::change(document, closure);
    QCOMPARE(document, before);
    closure.category = u"scheduler2"_s;
    closure.end = at(u"2026-07-01 13:00"_s);
    Closures::change(document, closure);
    QCOMPARE(document.value(path, u"categories"_s).toString(), u"scheduler2"_s);
    QVERIFY(!document.object(path).contains(u"category"_s));
    QCOMPARE(document.value(path, u"dateEnd"_s).toString(), u"2026-07-01T13:00:00+02:00"_s);
    QCOMPARE(document.value(path, u"dateStart"_s).toString(), u"2026-07-01T08:00:00Z"_s);
}

void tst_Closures::readsTimesInTheZone()
{
    SetupDocument document = officeWeek();
    QCOMPARE(Closures::zone(document, scheduler).id(), QByteArray("Europe/Paris"));
    document.setValue(scheduler, u"timeZone"_s, u"Europe/London"_s);
    QCOMPARE(Closures::zone(document, scheduler).id(), QByteArray("Europe/London"));
    document.setValue(scheduler, u"timeZone"_s, QString());
    QCOMPARE(Closures::zone(document, scheduler).id(), QByteArray("Europe/Paris"));
    document.setValue(scheduler, u"timeZone"_s, u"Mars/Olympus"_s);
    QCOMPARE(Closures::zone(document, scheduler).id(), QByteArray("Europe/Paris"));
}

void tst_Closures::refusesOverlapsOfOneCategory()
{
    Closure week = Closures::ofDays({2026, 12, 20}, {2026, 12, 31}, paris());
    const QList<Closure> present{christmas()};
    QVERIFY(Closures::obstacle(present, week)); // encloses it
    week.category = u"scheduler1"_s;
    QVERIFY(!Closures::obstacle(present, week));
    QVERIFY(!Closures::obstacle(present, Closures::ofDays({2026, 12, 26}, {2026, 12, 26}, paris())));
    Closure lastSecond = christmas();
    lastSecond.start = christmas().end;
    lastSecond.end = lastSecond.start.addSecs(3600);
    QVERIFY(Closures::obstacle(present, lastSecond));
}

void tst_Closures::plansWhatIsTakenOver()
{
    using Planned = Closures::Planned;
    SetupDocument document = officeWeek();
    Closures::add(document, events, christmas());
    const QList<Closure> wanted{christmas(), Closures::ofDays({2026, 12, 24}, {2026, 12, 26}, paris()),
                                Closures::ofDays({2026, 1, 1}, {2026, 1, 1}, paris()),
                                Closures::ofDays({2027, 1, 1}, {2027, 1, 1}, paris()),
                                Closures::ofDays({2027, 1, 1}, {2027, 1, 2}, paris())};
    const auto plan =
        Closures::planned(Closures::closures(document, events, paris()), wanted, at(u"2026-11-26 12:00"_s));
    QList<Planned::Outcome> outcomes;
    for (const Planned &planned : plan)
        outcomes.append(planned.outcome);
    QCOMPARE(outcomes, (QList<Planned::Outcome>{Planned::Exists, Planned::Overlaps, Planned::Past, Planned::Added,
                                                Planned::Overlaps}));
    QCOMPARE(Closures::add(document, events, plan), 1);
    QCOMPARE(document.ids(events).size(), 2);
}

void tst_Closures::plansManyQuickly()
{
    QList<Closure> many;
    for (int day = 0; day < 2000; ++day)
        many.append(Closures::ofDays(QDate(2027, 1, 1).addDays(day), QDate(2027, 1, 1).addDays(day), paris()));
    QBENCHMARK_ONCE
    {
        QCOMPARE(Closures::planned({}, many, at(u"2026-11-26 12:00"_s)).last().outcome, Closures::Planned::Added);
    }
}

void tst_Closures::saysWhatHappens_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("next");
    const QString open = u"available"_s;
    const QString closed = u"unavailable"_s;
    QTest::newRow("in the morning") << u"2026-11-26 10:00"_s << open << u"2026-11-26 12:30"_s << closed;
    QTest::newRow("at lunch") << u"2026-11-26 12:30"_s << closed << u"2026-11-26 14:00"_s << open;
    QTest::newRow("at night") << u"2026-11-26 22:00"_s << closed << u"2026-11-27 09:00"_s << open;
    QTest::newRow("Saturday") << u"2026-11-28 09:00"_s << u"slot1"_s << u"2026-11-28 12:00"_s << closed;
    QTest::newRow("the week-end") << u"2026-11-28 13:00"_s << closed << u"2026-11-30 09:00"_s << open;
    QTest::newRow("the evening before Christmas") << u"2026-12-24 17:00"_s << open << u"2026-12-24 18:00"_s << closed;
    QTest::newRow("Christmas") << u"2026-12-25 10:00"_s << closed << u"2026-12-26 00:00"_s << u"unavailable"_s;
    QTest::newRow("the clocks go forward") << u"2027-03-28 13:00"_s << closed << u"2027-03-29 09:00"_s << open;
}

void tst_Closures::saysWhatHappens()
{
    QFETCH(QString, now);
    SetupDocument document = officeWeek();
    Closures::add(document, events, christmas());
    const HoursMoment moment = hoursMoment(document, queue, scheduler, at(now).toUTC());
    QTEST(moment.policy, "policy");
    QTEST(moment.until.toString(u"yyyy-MM-dd HH:mm"_s), "until");
    QTEST(moment.next, "next");
    QCOMPARE(moment.closure, moment.until.date() == QDate(2026, 12, 26) ? u"Noël"_s : QString());
}

void tst_Closures::saysNothingWhileSwitchedOff()
{
    SetupDocument document = officeWeek();
    document.setValue(queue + u"/timeConditions"_s, u"enable"_s, false);
    QCOMPARE(hoursMoment(document, queue, scheduler, at(u"2026-11-26 10:00"_s)), HoursMoment());
}

void tst_Closures::isClosedForEverWithoutRanges()
{
    SetupDocument document;
    document.insert(queue + u"/timeConditions"_s, {{u"enable"_s, true}});
    const HoursMoment moment = hoursMoment(document, queue, scheduler, at(u"2026-11-26 10:00"_s));
    QCOMPARE(moment.policy, u"unavailable"_s);
    QVERIFY(!moment.until.isValid());
}

QTEST_APPLESS_MAIN(tst_Closures)
#include "tst_closures.moc"
