// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendarfile.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

using Kind = CalendarProblem::Kind;

QTimeZone paris()
{
    return QTimeZone("Europe/Paris");
}

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:one@example.com\r\nSUMMARY:Closed\r\n" + lines + "END:VEVENT\r\n";
}

tl::expected<CalendarFile::Content, CalendarProblem> read(const QByteArray &file)
{
    return CalendarFile::read(file, paris(), QDate(2026, 1, 1), QDate(2028, 12, 31));
}

QString text(const Closure &closure)
{
    const QString form = u"yyyy-MM-dd HH:mm:ss"_s;
    return u"%1 %2 - %3"_s.arg(closure.category, closure.start.toString(form), closure.end.toString(form));
}

} // namespace

class tst_CalendarFile : public QObject
{
    Q_OBJECT
private slots:
    void readsEvents_data();
    void readsEvents();
    void readsRepetitions_data();
    void readsRepetitions();
    void replacesOneOccurrence();
    void readsTexts();
    void refusesFiles_data();
    void refusesFiles();
    void refusesEvents_data();
    void refusesEvents();
    void survivesRulesWithoutDays_data();
    void survivesRulesWithoutDays();
    void survivesNonsense();
    void readsWhatItWrites();
    void writesAsThePanelDoes();
};

void tst_CalendarFile::readsEvents_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("closure");
    QTest::newRow("a day") << QByteArray("DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261226\r\n")
                           << u"holidays 2026-12-25 00:00:00 - 2026-12-25 23:59:59"_s;
    QTest::newRow("a day without an end")
        << QByteArray("DTSTART;VALUE=DATE:20261225\r\n") << u"holidays 2026-12-25 00:00:00 - 2026-12-25 23:59:59"_s;
    QTest::newRow("days") << QByteArray("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20270104\r\n")
                          << u"holidays 2026-12-24 00:00:00 - 2027-01-03 23:59:59"_s;
    QTest::newRow("as the panel writes")
        << QByteArray("DTSTART;TZID=Europe/Paris:20261225T000000\r\nDTEND;TZID=Europe/Paris:20261225T235959\r\n"
                      "CATEGORIES:genericScreenListIndex2\r\n")
        << u"scheduler2 2026-12-25 00:00:00 - 2026-12-25 23:59:59"_s;
    QTest::newRow("hours, the end not in it")
        << QByteArray("DTSTART;TZID=Europe/Paris:20260701T140000\r\nDTEND;TZID=Europe/Paris:20260701T160000\r\n")
        << u"holidays 2026-07-01 14:00:00 - 2026-07-01 15:59:59"_s;
    QTest::newRow("universal time") << QByteArray("DTSTART:20260701T120000Z\r\nDTEND:20260701T140000Z\r\n")
                                    << u"holidays 2026-07-01 14:00:00 - 2026-07-01 15:59:59"_s;
    QTest::newRow("another zone") << QByteArray("DTSTART;TZID=Europe/London:20260701T130000\r\nDURATION:PT2H\r\n")
                                  << u"holidays 2026-07-01 14:00:00 - 2026-07-01 15:59:59"_s;
    QTest::newRow("a zone as Outlook names it")
        << QByteArray("DTSTART;TZID=\"GMT Standard Time\":20260701T130000\r\nDURATION:PT2H\r\n")
        << u"holidays 2026-07-01 14:00:00 - 2026-07-01 15:59:59"_s;
    QTest::newRow("a zone with a path before its name")
        << QByteArray(
               "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/London:20260701T130000\r\nDURATION:PT2H\r\n")
        << u"holidays 2026-07-01 14:00:00 - 2026-07-01 15:59:59"_s;
    QTest::newRow("no zone") << QByteArray("DTSTART:20260701T140000\r\nCATEGORIES:holidays\r\n")
                             << u"holidays 2026-07-01 14:00:00 - 2026-07-01 14:59:59"_s;
    QTest::newRow("an unknown category") << QByteArray("DTSTART:20260701T140000\r\nCATEGORIES:Travail,Autre\r\n")
                                         << u"holidays 2026-07-01 14:00:00 - 2026-07-01 14:59:59"_s;
}

void tst_CalendarFile::readsEvents()
{
    QFETCH(QByteArray, lines);
    const auto content = read(calendar(vevent(lines)));
    QVERIFY(content);
    QCOMPARE(content->refused.size(), 0);
    QCOMPARE(content->closures.size(), 1);
    QTEST(text(content->closures.first()), "closure");
    QCOMPARE(content->closures.first().uid, u"one@example.com"_s);
    QCOMPARE(content->closures.first().title, u"Closed"_s);
}

void tst_CalendarFile::readsRepetitions_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("starts");
    QTest::newRow("every year") << QByteArray("DTSTART;VALUE=DATE:20101225\r\nRRULE:FREQ=YEARLY\r\n")
                                << QStringList{u"2026-12-25 00:00"_s, u"2027-12-25 00:00"_s, u"2028-12-25 00:00"_s};
    QTest::newRow("counted, without one")
        << QByteArray("DTSTART;TZID=Europe/Paris:20260323T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"
                      "EXDATE;TZID=Europe/Paris:20260330T090000\r\n")
        << QStringList{u"2026-03-23 09:00"_s, u"2026-04-06 09:00"_s};
    QTest::newRow("until, over the change of clocks")
        << QByteArray("DTSTART;TZID=Europe/Paris:20261024T090000\r\nRRULE:FREQ=DAILY;UNTIL=20261026T235959Z\r\n")
        << QStringList{u"2026-10-24 09:00"_s, u"2026-10-25 09:00"_s, u"2026-10-26 09:00"_s};
}

void tst_CalendarFile::readsRepetitions()
{
    QFETCH(QByteArray, lines);
    const auto content = read(calendar(vevent(lines)));
    QVERIFY(content);
    QStringList starts;
    QSet<QString> uids;
    for (const Closure &closure : content->closures) {
        starts.append(closure.start.toString(u"yyyy-MM-dd HH:mm"_s));
        uids.insert(closure.uid);
    }
    QTEST(starts, "starts");
    QCOMPARE(uids.size(), starts.size());
}

void tst_CalendarFile::replacesOneOccurrence()
{
    const QByteArray series = vevent("DTSTART;VALUE=DATE:20260601\r\nRRULE:FREQ=DAILY;COUNT=3\r\n");
    const QByteArray moved = vevent("RECURRENCE-ID;VALUE=DATE:20260602\r\nDTSTART;VALUE=DATE:20260610\r\n");
    const auto content = read(calendar(series + moved));
    QVERIFY(content);
    QStringList days;
    for (const Closure &closure : content->closures)
        days.append(closure.start.toString(u"MM-dd"_s));
    QCOMPARE(days, (QStringList{u"06-01"_s, u"06-03"_s, u"06-10"_s}));
}

void tst_CalendarFile::readsTexts()
{
    const QByteArray file = "\xef\xbb\xbf" + calendar("BEGIN:VEVENT\nUID:x\nSUMMARY:Pont de l\xe2\x80\x99"
                                                      "Ascension\\, ferm\n \xc3\xa9\nDESCRIPTION:une\\nligne\n"
                                                      "DTSTART;VALUE=DATE:20260515\nEND:VEVENT\n");
    const auto content = read(file);
    QVERIFY(content);
    QCOMPARE(content->closures.size(), 1);
    QCOMPARE(content->closures.first().title, u"Pont de l’Ascension, fermé"_s);
    QCOMPARE(content->closures.first().description, u"une\nligne"_s);
}

void tst_CalendarFile::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << Kind::NotACalendar << 0;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << Kind::BadText << 1;
    QTest::newRow("a table") << QByteArray("day,title\n2026-12-25,Noel\n") << Kind::NotACalendar << 1;
    QTest::newRow("a web page") << QByteArray("<html xmlns:x=\"y\">\n") << Kind::NotACalendar << 1;
    QTest::newRow("a line that is none") << calendar("BEGIN:VEVENT\r\nnonsense\r\nEND:VEVENT\r\n") << Kind::BadLine
                                         << 5;
    QTest::newRow("no end") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\n") << Kind::BadNesting << 2;
    QTest::newRow("the wrong end") << calendar("BEGIN:VEVENT\r\nEND:VTODO\r\n") << Kind::BadNesting << 5;
    QTest::newRow("too deep") << calendar(QByteArray("BEGIN:VEVENT\r\n").repeated(100000)) << Kind::BadNesting << 11;
    QTest::newRow("a byte of nothing") << calendar(QByteArray("X-A:\0\r\n", 7)) << Kind::BadText << 4;
    QTest::newRow("other letters") << calendar("X-A:\xe9t\xe9\r\n") << Kind::BadText << 4;
    QTest::newRow("too large") << calendar(QByteArray("X-A:b\r\n").repeated(400000)) << Kind::TooLarge << 0;
    QTest::newRow("too many") << calendar(vevent("DTSTART:20260701T140000\r\n").repeated(2001)) << Kind::TooManyEvents
                              << 4 + 2000 * 5;
    QTest::newRow("too many by repetition")
        << calendar(vevent("DTSTART:20260101T140000\r\nRRULE:FREQ=DAILY\r\n").repeated(3)) << Kind::TooManyEvents
        << 4 + 6 * 1;
}

void tst_CalendarFile::refusesFiles()
{
    QFETCH(QByteArray, file);
    const auto content = read(file);
    QVERIFY(!content);
    QTEST(content.error().kind, "kind");
    QTEST(content.error().line, "line");
    QVERIFY(content.error().text.size() <= 40);
}

void tst_CalendarFile::refusesEvents_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("no beginning") << QByteArray("DTEND:20260701T140000\r\n") << Kind::BadTime << u"Closed"_s;
    QTest::newRow("an unreadable one") << QByteArray("DTSTART:tomorrow\r\n") << Kind::BadTime << u"Closed"_s;
    QTest::newRow("no such day") << QByteArray("DTSTART;VALUE=DATE:20261341\r\n") << Kind::BadTime << u"Closed"_s;
    QTest::newRow("backwards") << QByteArray("DTSTART:20260701T140000\r\nDTEND:20260701T130000\r\n") << Kind::EndsBefore
                               << u"Closed"_s;
    QTest::newRow("days backwards") << QByteArray("DTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260601\r\n")
                                    << Kind::EndsBefore << u"Closed"_s;
    QTest::newRow("no such zone") << QByteArray("DTSTART;TZID=Mars/Olympus:20260701T140000\r\n")
                                  << Kind::UnknownTimeZone << u"Mars/Olympus"_s;
    QTest::newRow("every second") << QByteArray("DTSTART:20260701T140000\r\nRRULE:FREQ=SECONDLY\r\n")
                                  << Kind::BadRepetition << u"Closed"_s;
    QTest::newRow("dates alone") << QByteArray("DTSTART:20260701T140000\r\nRDATE:20260801T140000\r\n")
                                 << Kind::BadRepetition << u"Closed"_s;
}

void tst_CalendarFile::refusesEvents()
{
    QFETCH(QByteArray, lines);
    const QByteArray good = vevent("DTSTART;VALUE=DATE:20260704\r\n");
    const auto content = read(calendar(good + vevent(lines) + good));
    QVERIFY(content);
    QCOMPARE(content->closures.size(), 2);
    QCOMPARE(content->refused.size(), 1);
    QTEST(content->refused.first().kind, "kind");
    QTEST(content->refused.first().text, "text");
    QCOMPARE(content->refused.first().line, 9);
}

void tst_CalendarFile::survivesRulesWithoutDays_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("30 February") << QByteArray("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
    QTest::newRow("by days") << QByteArray("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31");
    QTest::newRow("by months") << QByteArray("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31");
    QTest::newRow("by positions") << QByteArray("FREQ=YEARLY;BYSETPOS=366;BYDAY=MO");
    QTest::newRow("by weeks") << QByteArray("FREQ=WEEKLY;BYMONTH=13;BYDAY=8MO");
    QTest::newRow("interval") << QByteArray("FREQ=DAILY;INTERVAL=99999999999");
    QTest::newRow("negative") << QByteArray("FREQ=DAILY;INTERVAL=-1;COUNT=-5");
    QTest::newRow("nonsense") << QByteArray("FREQ=;;=;BYDAY=,,,");
}

void tst_CalendarFile::survivesRulesWithoutDays()
{
    QFETCH(QByteArray, rule);
    QElapsedTimer timer;
    timer.start();
    const auto content = read(calendar(vevent("DTSTART;VALUE=DATE:20200229\r\nRRULE:" + rule + "\r\n")));
    QVERIFY(content);
    QVERIFY(content->closures.size() <= CalendarFile::mostEvents);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

// Bytes of a good file set to others, one after another: an answer, whichever, and no crash.
void tst_CalendarFile::survivesNonsense()
{
    const QByteArray good = calendar(vevent("DTSTART;TZID=Europe/Paris:20260701T140000\r\nDURATION:PT2H\r\n"
                                            "RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=MO\r\nCATEGORIES:holidays\r\n"));
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char byte : {'\0', '\n', ':', ';', '"', '-', '9', '\xff'}) {
            QByteArray bad = good;
            bad[at] = byte;
            const auto content = read(bad);
            QVERIFY(!content || content->closures.size() <= 200);
        }
        const bool isWhole = at >= good.size() - 2;
        QCOMPARE(read(good.left(at)).has_value(), isWhole);
    }
}

void tst_CalendarFile::readsWhatItWrites()
{
    Closure christmas = Closures::ofDays({2026, 12, 25}, {2026, 12, 27}, paris());
    christmas.uid = u"one@aiguilleur"_s;
    christmas.title = u"Noël; fermé, « vraiment »"_s;
    christmas.description = u"deux\nlignes, et une très longue "_s + QString(200, u'x');
    Closure afternoon = christmas;
    afternoon.uid = u"two@aiguilleur"_s;
    afternoon.category = u"scheduler3"_s;
    afternoon.start = QDateTime({2026, 7, 1}, {14, 0}, paris());
    afternoon.end = QDateTime({2026, 7, 1}, {15, 59, 59}, paris());
    const QDateTime now({2026, 11, 26}, {12, 0}, QTimeZone::utc());
    const QByteArray file = CalendarFile::write({christmas, afternoon}, now);
    const auto content = read(file);
    QVERIFY2(content, file.constData());
    QCOMPARE(content->refused, QList<CalendarProblem>());
    QCOMPARE(content->closures, (QList<Closure>{christmas, afternoon}));
    QCOMPARE(CalendarFile::write({christmas, afternoon}, now), file);
}

void tst_CalendarFile::writesAsThePanelDoes()
{
    Closure afternoon;
    afternoon.uid = u"two@aiguilleur"_s;
    afternoon.title = u"Inventaire"_s;
    afternoon.category = u"scheduler3"_s;
    afternoon.start = QDateTime({2026, 7, 1}, {14, 0}, paris());
    afternoon.end = QDateTime({2026, 7, 1}, {15, 59, 59}, paris());
    const QByteArray file = CalendarFile::write({afternoon}, QDateTime({2026, 11, 26}, {12, 0}, QTimeZone::utc()));
    for (const char *line :
         {"CATEGORIES:genericScreenListIndex3", "DTSTART;TZID=Europe/Paris:20260701T140000",
          "DTEND;TZID=Europe/Paris:20260701T155959", "DTSTAMP:20261126T120000Z", "SUMMARY:Inventaire"})
        QVERIFY2(file.contains(QByteArray(line) + "\r\n"), file.constData());
}

QTEST_APPLESS_MAIN(tst_CalendarFile)
#include "tst_calendarfile.moc"
