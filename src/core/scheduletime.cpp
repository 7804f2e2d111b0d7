// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduletime.h"

#include <QTimeZone>
#include <algorithm>

namespace Aiguilleur {

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr qint64 week = 7;

// Not left to QDateTime, whose answer for times that do not exist depends on its version.
QDateTime momentOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const qint64 wall = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
    const auto utc = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); };
    const int before = zone.offsetFromUtc(utc(wall - daySeconds));
    const int after = zone.offsetFromUtc(utc(wall + daySeconds));
    qint64 earlier = wall - before;
    qint64 later = wall - after;
    if (later < earlier)
        std::swap(earlier, later);
    for (const qint64 seconds : {earlier, later}) {
        if (seconds + zone.offsetFromUtc(utc(seconds)) == wall)
            return utc(seconds);
    }
    return zone.nextTransition(utc(wall - daySeconds)).atUtc.toUTC();
}

} // namespace

bool ScheduleTime::isValid() const
{
    return date.isValid() && time.isValid() && QTimeZone(zone).isValid();
}

QDateTime ScheduleTime::firstFrom(const QDateTime &earliest) const
{
    if (!isValid())
        return {};
    const QTimeZone place(zone);
    QDate day = date;
    if (isWeekly) {
        const qint64 weeks = date.daysTo(earliest.toTimeZone(place).date()) / week - 1;
        day = date.addDays(std::max(weeks, qint64(0)) * week);
    }
    QDateTime moment = momentOf(day, time, place);
    while (isWeekly && moment < earliest) {
        day = day.addDays(week);
        moment = momentOf(day, time, place);
    }
    return moment < earliest ? QDateTime() : moment;
}

} // namespace Aiguilleur
