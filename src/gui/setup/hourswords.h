// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendarfile.h"
#include "core/closures.h"
#include "core/frenchholidays.h"
#include "core/hoursmoment.h"
#include "core/weekhours.h"
#include "gui/theme.h"
#include "models/hoursdraft.h"

namespace Aiguilleur::HoursWords {

QString day(int day);                  //!< « Monday »
QString shortDay(int day);             //!< « Mon »
QString policy(const QString &policy); //!< « Opening hours »; one that is not known as it is
QString mark(const QString &policy);   //!< one letter or digit, so that a colour never stands alone
Theme::Tone tone(const QString &policy);
QString category(const QString &category); //!< « Closed »: what a closure does with calls

QString time(int minute);                 //!< « 08:30 », « 24:00 »; a dash for none
QString span(int from, int to);           //!< « 08:30 – 12:30 »
QString range(const HoursRange &range);   //!< « Monday 08:30 – 12:30, opening hours »
QString moment(const QDateTime &time);    //!< of a closure: a date, with the time where it is not a midnight
QString end(const QDateTime &lastSecond); //!< the same of an end
QString span(const Closure &closure);     //!< « 25 December 2026 »

QString refusal(HoursDraft::Refusal refusal, const HoursRange &obstacle);
//! What happens now and next: « Open until 17:30, then closing hours. »
QString sentence(const HoursMoment &moment, const QDateTime &now);

QString holiday(FrenchHoliday::Kind kind);
QString outcome(Closures::Planned::Outcome outcome);
QString problem(const CalendarProblem &problem); //!< with its line
QString problem(const WeekHours::FileProblem &problem);

} // namespace Aiguilleur::HoursWords
