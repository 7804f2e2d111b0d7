// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frenchholidays.h"

#include <QTest>

using namespace Aiguilleur;

class tst_FrenchHolidays : public QObject
{
    Q_OBJECT
private slots:
    void findsEaster_data();
    void findsEaster();
    void findsEasterAsMeeusDoes();
    void listsAYear();
    void addsThoseOfAlsaceAndMoselle();
};

// As published for these years.
void tst_FrenchHolidays::findsEaster_data()
{
    QTest::addColumn<QDate>("date");
    for (const QDate date : {QDate(1954, 4, 18), QDate(1961, 4, 2), QDate(1981, 4, 19), QDate(2000, 4, 23),
                             QDate(2008, 3, 23), QDate(2011, 4, 24), QDate(2016, 3, 27), QDate(2019, 4, 21),
                             QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5), QDate(2027, 3, 28),
                             QDate(2028, 4, 16), QDate(2029, 4, 1), QDate(2030, 4, 21), QDate(2038, 4, 25)})
        QTest::addRow("%d", date.year()) << date;
}

void tst_FrenchHolidays::findsEaster()
{
    QFETCH(QDate, date);
    QCOMPARE(FrenchHolidays::easter(date.year()), date);
}

// Another way to count: the Sunday after the ecclesiastical full moon, by century.
void tst_FrenchHolidays::findsEasterAsMeeusDoes()
{
    for (int year = 1900; year < 2200; ++year) {
        const int moons = year < 2200 ? 24 : 25;
        const int days = year < 2100 ? 5 : 6;
        const int moon = (19 * (year % 19) + moons) % 30;
        const int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + days) % 7;
        int after = moon + sunday;
        if ((moon == 29 && sunday == 6) || (moon == 28 && sunday == 6 && year % 19 > 10))
            after -= 7;
        QCOMPARE(FrenchHolidays::easter(year), QDate(year, 3, 22).addDays(after));
    }
}

void tst_FrenchHolidays::listsAYear()
{
    const QList<QDate> dates{{2026, 1, 1},  {2026, 4, 6},  {2026, 5, 1},  {2026, 5, 8},   {2026, 5, 14}, {2026, 5, 25},
                             {2026, 7, 14}, {2026, 8, 15}, {2026, 11, 1}, {2026, 11, 11}, {2026, 12, 25}};
    const QList<FrenchHoliday> found = FrenchHolidays::of(2026);
    QCOMPARE(found.size(), dates.size());
    for (qsizetype i = 0; i < dates.size(); ++i)
        QCOMPARE(found.at(i).date, dates.at(i));
    QCOMPARE(found.at(4).kind, FrenchHoliday::Kind::Ascension);
}

void tst_FrenchHolidays::addsThoseOfAlsaceAndMoselle()
{
    const QList<FrenchHoliday> found = FrenchHolidays::of(2027, true);
    QCOMPARE(found.size(), 13);
    QCOMPARE(found.at(1), (FrenchHoliday{FrenchHoliday::Kind::GoodFriday, QDate(2027, 3, 26)}));
    QCOMPARE(found.last(), (FrenchHoliday{FrenchHoliday::Kind::SecondChristmasDay, QDate(2027, 12, 26)}));
}

QTEST_APPLESS_MAIN(tst_FrenchHolidays)
#include "tst_frenchholidays.moc"
