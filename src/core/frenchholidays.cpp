// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frenchholidays.h"

#include <algorithm>

namespace Aiguilleur::FrenchHolidays {

// Gauss's rule as Butcher wrote it down: golden number, century's corrections, epact, day of the week.
QDate easter(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int leaps = century / 4;
    const int moon = (century + 8) / 25;
    const int correction = (century - moon + 1) / 3;
    const int epact = (19 * golden + century - leaps - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    const int shift = (golden + 11 * epact + 22 * weekday) / 451;
    const int sum = epact + weekday - 7 * shift + 114;
    return {year, sum / 31, sum % 31 + 1};
}

QList<FrenchHoliday> of(int year, bool withAlsaceMoselle)
{
    using Kind = FrenchHoliday::Kind;
    const QDate sunday = easter(year);
    QList<FrenchHoliday> days{{Kind::NewYear, {year, 1, 1}},         {Kind::EasterMonday, sunday.addDays(1)},
                              {Kind::LabourDay, {year, 5, 1}},       {Kind::VictoryDay, {year, 5, 8}},
                              {Kind::Ascension, sunday.addDays(39)}, {Kind::WhitMonday, sunday.addDays(50)},
                              {Kind::NationalDay, {year, 7, 14}},    {Kind::Assumption, {year, 8, 15}},
                              {Kind::AllSaints, {year, 11, 1}},      {Kind::Armistice, {year, 11, 11}},
                              {Kind::Christmas, {year, 12, 25}}};
    if (withAlsaceMoselle)
        days << FrenchHoliday{Kind::GoodFriday, sunday.addDays(-2)}
             << FrenchHoliday{Kind::SecondChristmasDay, {year, 12, 26}};
    std::stable_sort(days.begin(), days.end(),
                     [](const auto &one, const auto &other) { return one.date < other.date; });
    return days;
}

} // namespace Aiguilleur::FrenchHolidays
