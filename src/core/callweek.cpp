// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callweek.h"

#include "core/callsimulator.h"

#include <algorithm>

namespace Aiguilleur {

namespace {

constexpr int daysOfWeek = 7;

int outcomeGroupOf(QList<CallWeek::Group> &groups, const CallOutcome &outcome)
{
    const auto same = std::find_if(groups.begin(), groups.end(),
                                   [&](const CallWeek::Group &group) { return group.outcome.isLike(outcome); });
    const auto place = same - groups.begin();
    if (same == groups.end())
        groups.append({.outcome = outcome});
    ++groups[place].cells;
    return static_cast<int>(place);
}

} // namespace

const CallWeek::Cell *CallWeek::cell(int day, int minute) const
{
    const QDate date = first.addDays(day);
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const Cell &one) {
        return one.at.date() == date && one.at.time().msecsSinceStartOfDay() / 60000 == minute;
    });
    return found == cells.end() ? nullptr : &*found;
}

CallWeek CallWeek::of(const CallPlan &plan, const CallScenario &scenario, const QDate &first, int minutes)
{
    CallWeek week;
    week.first = first;
    week.minutes = minutes;
    CallScenario moment = scenario;
    // Counted in real time, so that nights of the change of clocks come out as they are.
    const QDateTime end = first.addDays(daysOfWeek).startOfDay(plan.zone);
    for (QDateTime at = first.startOfDay(plan.zone); at < end; at = at.addSecs(60LL * minutes)) {
        moment.at = at;
        const CallOutcome outcome = simulateCall(plan, moment).outcome;
        week.cells.append({.at = at, .group = outcomeGroupOf(week.groups, outcome)});
    }
    return week;
}

} // namespace Aiguilleur
