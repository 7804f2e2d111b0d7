// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weekhours.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

const QString list = u"/telephony/ab12345-ovh-1/easyHunting/0033199001234/timeConditions/conditions"_s;

void put(SetupDocument &document, const QString &id, const QString &policy, const QString &day, const QString &from,
         const QString &to)
{
    document.insert(list + u'/' + id, {{u"conditionId"_s, id.toInt()},
                                       {u"policy"_s, policy},
                                       {u"weekDay"_s, day},
                                       {u"timeFrom"_s, from},
                                       {u"timeTo"_s, to}});
    document.setIds(list, document.ids(list) + QStringList{id});
}

SetupDocument officeMonday()
{
    SetupDocument document;
    put(document, u"1"_s, u"available"_s, u"monday"_s, u"14:00:00"_s, u"17:29:59"_s);
    put(document, u"2"_s, u"available"_s, u"monday"_s, u"09:00:00"_s, u"12:29:59"_s);
    return document;
}

QString text(const SetupDocument &document)
{
    QStringList lines;
    for (const HoursRange &range : WeekHours::ranges(document, list))
        lines.append(u"%1 %2 %3-%4"_s.arg(range.policy, WeekHours::dayName(range.day)).arg(range.from).arg(range.to));
    return lines.join(u'\n');
}

} // namespace

class tst_WeekHours : public QObject
{
    Q_OBJECT
private slots:
    void readsEnds_data();
    void readsEnds();
    void writesTimesBothWays();
    void sortsByDayAndTime();
    void keepsOddTimesThatMeanTheSame();
    void keepsWhatItDoesNotKnow();
    void findsOverlaps_data();
    void findsOverlaps();
    void findsTheGapAroundAMinute();
    void splits();
    void merges();
    void copiesADayWithoutTouchingWhatIsAlike();
    void readsItsOwnFile();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
};

void tst_WeekHours::readsEnds_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<int>("minute");
    QTest::newRow("the last second") << u"17:29:59"_s << 1050;
    QTest::newRow("of the day") << u"23:59:59"_s << 1440;
    QTest::newRow("the older editor's quarter") << u"10:00:59"_s << 600;
    QTest::newRow("without a convention") << u"17:30:00"_s << 1050;
    QTest::newRow("between steps") << u"17:31:00"_s << 1051;
    QTest::newRow("midnight as 24") << u"24:00:00"_s << 1440;
    QTest::newRow("without seconds") << u"17:30"_s << 1050;
    QTest::newRow("nonsense") << u"half past five"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void tst_WeekHours::readsEnds()
{
    QFETCH(QString, time);
    QTEST(WeekHours::endMinute(time).value_or(-1), "minute");
}

void tst_WeekHours::writesTimesBothWays()
{
    for (int minute = WeekHours::step; minute <= WeekHours::dayMinutes; minute += WeekHours::step)
        QCOMPARE(WeekHours::endMinute(WeekHours::endTime(minute)).value_or(-1), minute);
    for (int minute = 0; minute < WeekHours::dayMinutes; ++minute)
        QCOMPARE(WeekHours::startMinute(WeekHours::startTime(minute)).value_or(-1), minute);
    QCOMPARE(WeekHours::endTime(1440), u"23:59:59"_s);
    QCOMPARE(WeekHours::startTime(510), u"08:30:00"_s);
    QCOMPARE(WeekHours::snapped(517), 510);
    QCOMPARE(WeekHours::snapped(518), 525);
}

void tst_WeekHours::sortsByDayAndTime()
{
    SetupDocument document = officeMonday();
    put(document, u"3"_s, u"slot9"_s, u"someday"_s, u"09:00:00"_s, u"10:00:00"_s);
    put(document, u"4"_s, u"slot1"_s, u"sunday"_s, u"00:00:00"_s, u"23:59:59"_s);
    QCOMPARE(text(document), u"available monday 540-750\navailable monday 840-1050\nslot1 sunday 0-1440\n"
                             "slot9  540-600"_s);
}

void tst_WeekHours::keepsOddTimesThatMeanTheSame()
{
    SetupDocument document;
    put(document, u"1"_s, u"available"_s, u"monday"_s, u"02:00:07"_s, u"10:00:59"_s);
    const QString path = list + u"/1"_s;
    HoursRange range = WeekHours::range(document, path);
    const SetupDocument before = document;
    WeekHours::change(document, range);
    QCOMPARE(document, before);
    range.policy = u"slot2"_s;
    WeekHours::change(document, range);
    QCOMPARE(document.value(path, u"timeFrom"_s).toString(), u"02:00:07"_s);
    QCOMPARE(document.value(path, u"timeTo"_s).toString(), u"10:00:59"_s);
    range.to = 660;
    WeekHours::change(document, range);
    QCOMPARE(document.value(path, u"timeTo"_s).toString(), u"10:59:59"_s);
    QCOMPARE(document.value(path, u"timeFrom"_s).toString(), u"02:00:07"_s);
}

void tst_WeekHours::keepsWhatItDoesNotKnow()
{
    SetupDocument document;
    put(document, u"1"_s, u"slot9"_s, u"holiday"_s, u"dawn"_s, u"dusk"_s);
    const SetupDocument before = document;
    const HoursRange range = WeekHours::range(document, list + u"/1"_s);
    QVERIFY(!range.isRegular());
    WeekHours::change(document, range);
    WeekHours::copyDay(document, list, 1, {2, 3});
    QCOMPARE(document, before);
}

void tst_WeekHours::findsOverlaps_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("before") << 480 << 540 << false;
    QTest::newRow("touching the end") << 750 << 840 << false;
    QTest::newRow("its end inside") << 480 << 600 << true;
    QTest::newRow("its beginning inside") << 700 << 800 << true;
    QTest::newRow("inside") << 600 << 660 << true;
    QTest::newRow("enclosing") << 500 << 800 << true;
    QTest::newRow("the same") << 540 << 750 << true;
}

void tst_WeekHours::findsOverlaps()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const QList<HoursRange> ranges = WeekHours::ranges(officeMonday(), list);
    const HoursRange wanted{.path = {}, .policy = u"slot1"_s, .day = 1, .from = from, .to = to};
    QTEST(WeekHours::obstacle(ranges, wanted) != nullptr, "overlaps");
    HoursRange another = wanted;
    another.day = 2;
    QVERIFY(!WeekHours::obstacle(ranges, another));
}

void tst_WeekHours::findsTheGapAroundAMinute()
{
    const QList<HoursRange> ranges = WeekHours::ranges(officeMonday(), list);
    const auto gap = [&](int minute, const QString &without = {}) {
        const HoursRange found = WeekHours::gapAt(ranges, 1, minute, without);
        return std::pair(found.from, found.to);
    };
    QCOMPARE(gap(0), std::pair(0, 540));
    QCOMPARE(gap(750), std::pair(750, 840));
    QCOMPARE(gap(1200), std::pair(1050, 1440));
    QCOMPARE(gap(600), std::pair(600, 600));
    QCOMPARE(gap(600, list + u"/2"_s), std::pair(0, 840));
}

void tst_WeekHours::splits()
{
    SetupDocument document = officeMonday();
    QVERIFY(WeekHours::split(document, list + u"/2"_s, 540).isEmpty());
    const QString second = WeekHours::split(document, list + u"/2"_s, 600);
    QVERIFY(SetupDocument::isNew(second));
    QCOMPARE(text(document), u"available monday 540-600\navailable monday 600-750\navailable monday 840-1050"_s);
    QCOMPARE(document.value(second, u"timeTo"_s).toString(), u"12:29:59"_s);
}

void tst_WeekHours::merges()
{
    SetupDocument document = officeMonday();
    QVERIFY(!WeekHours::mergeWithNext(document, list + u"/1"_s));
    QVERIFY(WeekHours::mergeWithNext(document, list + u"/2"_s));
    QCOMPARE(text(document), u"available monday 540-1050"_s);
    put(document, u"3"_s, u"slot1"_s, u"monday"_s, u"18:00:00"_s, u"18:59:59"_s);
    put(document, u"4"_s, u"available"_s, u"monday"_s, u"19:00:00"_s, u"19:59:59"_s);
    QVERIFY(!WeekHours::mergeWithNext(document, list + u"/2"_s));
}

void tst_WeekHours::copiesADayWithoutTouchingWhatIsAlike()
{
    SetupDocument document = officeMonday();
    put(document, u"5"_s, u"available"_s, u"tuesday"_s, u"09:00:00"_s, u"12:29:59"_s);
    put(document, u"6"_s, u"available"_s, u"tuesday"_s, u"15:00:00"_s, u"17:29:59"_s);
    put(document, u"7"_s, u"slot1"_s, u"wednesday"_s, u"08:00:00"_s, u"08:59:59"_s);
    WeekHours::copyDay(document, list, 1, {1, 2, 3});
    QCOMPARE(text(document), u"available monday 540-750\navailable monday 840-1050\navailable tuesday 540-750\n"
                             "available tuesday 840-1050\navailable wednesday 540-750\navailable wednesday 840-1050"_s);
    QVERIFY(document.contains(list + u"/5"_s));
    QCOMPARE(document.value(list + u"/6"_s, u"timeFrom"_s).toString(), u"14:00:00"_s);
    QVERIFY(!document.contains(list + u"/7"_s));
    const SetupDocument before = document;
    WeekHours::copyDay(document, list, 1, {2, 3});
    QCOMPARE(document, before);
}

void tst_WeekHours::readsItsOwnFile()
{
    const SetupDocument document = officeMonday();
    QList<HoursRange> ranges;
    QVERIFY(!WeekHours::fromJson(WeekHours::toJson(document, list), &ranges));
    SetupDocument another;
    another.setIds(list, {});
    WeekHours::replace(another, list, ranges);
    QCOMPARE(text(another), text(document));
    SetupDocument same = document;
    WeekHours::replace(same, list, ranges);
    QCOMPARE(same, document);
}

void tst_WeekHours::refusesOtherFiles_data()
{
    using Problem = WeekHours::FileProblem;
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("entry");
    const QByteArray good = R"({"policy":"available","weekDay":"monday","timeFrom":"08:00:00","timeTo":"09:59:59"})";
    QTest::newRow("empty") << QByteArray() << int(Problem::NotJson) << 0;
    QTest::newRow("cut") << QByteArray("[{\"policy\":") << int(Problem::NotJson) << 0;
    QTest::newRow("an object") << QByteArray("{}") << int(Problem::NotAList) << 0;
    QTest::newRow("an empty list") << QByteArray("[]") << int(Problem::Empty) << 0;
    QTest::newRow("numbers") << QByteArray("[1, 2]") << int(Problem::BadEntry) << 1;
    QTest::newRow("a second without a day")
        << QByteArray('[' + good + R"(,{"policy":"slot1","timeFrom":"08:00:00","timeTo":"09:59:59"}])")
        << int(Problem::BadEntry) << 2;
    QTest::newRow("twice") << QByteArray('[' + good + ',' + good + ']') << int(Problem::Overlap) << 2;
}

void tst_WeekHours::refusesOtherFiles()
{
    QFETCH(QByteArray, file);
    QList<HoursRange> ranges;
    const auto problem = WeekHours::fromJson(file, &ranges);
    QVERIFY(problem);
    QTEST(int(problem->kind), "kind");
    QTEST(problem->entry, "entry");
    QVERIFY(ranges.isEmpty());
}

QTEST_APPLESS_MAIN(tst_WeekHours)
#include "tst_weekhours.moc"
