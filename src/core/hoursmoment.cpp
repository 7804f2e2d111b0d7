// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hoursmoment.h"

#include "core/closures.h"
#include "core/weekhours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int horizon = 366; // days

//! What is asked of one document several times.
class Timetable
{
public:
    Timetable(const SetupDocument &document, const QString &queue, const QString &scheduler)
        : m_zone(Closures::zone(document, scheduler))
        , m_ranges(WeekHours::ranges(document, WeekHours::listPath(queue)))
        , m_closures(Closures::closures(document, Closures::listPath(scheduler), m_zone))
    {
    }

    HoursMoment at(const QDateTime &time) const
    {
        for (const Closure &closure : m_closures)
            if (closure.start <= time && time <= closure.end)
                return {.policy = Closures::policyOf(closure.category), .closure = closure.title};
        const int minute = time.time().hour() * 60 + time.time().minute();
        for (const HoursRange &range : m_ranges)
            if (range.isRegular() && range.day == time.date().dayOfWeek() && range.from <= minute && minute < range.to)
                return {.policy = range.policy};
        return {.policy = u"unavailable"_s};
    }

    //! The first moment after this one at which a range or a closure begins or ends; invalid when there is none.
    QDateTime changeAfter(const QDateTime &time) const
    {
        QDateTime first;
        const auto offer = [&](const QDateTime &candidate) {
            if (candidate > time && (!first.isValid() || candidate < first))
                first = candidate;
        };
        for (const Closure &closure : m_closures) {
            offer(closure.start);
            offer(closure.end.addSecs(1));
        }
        const int minute = nextWeekMinute(time);
        if (minute >= 0)
            offer(momentOf(time.date().addDays(minute / WeekHours::dayMinutes), minute % WeekHours::dayMinutes));
        return first;
    }

    const QTimeZone &zone() const { return m_zone; }

private:
    //! Of the week's next boundary, counted from the midnight that began the day of `time`; -1 when the week is empty.
    int nextWeekMinute(const QDateTime &time) const
    {
        constexpr int week = 7 * WeekHours::dayMinutes;
        const int now = time.time().hour() * 60 + time.time().minute();
        int first = -1;
        for (const HoursRange &range : m_ranges) {
            if (!range.isRegular())
                continue;
            const int day = (range.day - time.date().dayOfWeek() + 7) % 7 * WeekHours::dayMinutes;
            for (const int boundary : {day + range.from, day + range.to}) {
                const int next = boundary > now ? boundary : boundary + week;
                first = first < 0 ? next : std::min(first, next);
            }
        }
        return first;
    }

    QDateTime momentOf(QDate date, int minute) const { return {date, QTime(minute / 60, minute % 60), m_zone}; }

    QTimeZone m_zone;
    QList<HoursRange> m_ranges;
    QList<Closure> m_closures;
};

} // namespace

HoursMoment hoursMoment(const SetupDocument &document, const QString &queue, const QString &scheduler,
                        const QDateTime &now)
{
    if (!document.value(queue + u"/timeConditions"_s, u"enable"_s).toBool())
        return {};
    const Timetable timetable(document, queue, scheduler);
    QDateTime time = now.toTimeZone(timetable.zone());
    HoursMoment moment = timetable.at(time);
    const QDateTime end = time.addDays(horizon);
    for (time = timetable.changeAfter(time); time.isValid() && time < end; time = timetable.changeAfter(time)) {
        const HoursMoment other = timetable.at(time);
        if (other.policy == moment.policy && other.closure == moment.closure)
            continue;
        moment.until = time;
        moment.next = other.policy;
        break;
    }
    return moment;
}

} // namespace Aiguilleur
