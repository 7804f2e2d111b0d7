// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QObject>

namespace Aiguilleur {

//! A public holiday of France. Source: Code du travail, article L3133-1; for Bas-Rhin, Haut-Rhin and Moselle article
//! L3134-13. Its name is the user interface's.
struct FrenchHoliday
{
    Q_GADGET
public:
    enum class Kind {
        NewYear,
        GoodFriday, //!< Alsace and Moselle only
        EasterMonday,
        LabourDay,
        VictoryDay,
        Ascension,
        WhitMonday,
        NationalDay,
        Assumption,
        AllSaints,
        Armistice,
        Christmas,
        SecondChristmasDay, //!< Alsace and Moselle only
    };
    Q_ENUM(Kind)

    Kind kind = Kind::NewYear;
    QDate date;

    bool operator==(const FrenchHoliday &) const = default;
};

namespace FrenchHolidays {

//! Easter Sunday of the Gregorian calendar, for years from 1583 on.
QDate easter(int year);
//! In the order of their dates. Two may be on one day: Ascension and Victory Day in 1997.
QList<FrenchHoliday> of(int year, bool withAlsaceMoselle = false);

} // namespace FrenchHolidays
} // namespace Aiguilleur
