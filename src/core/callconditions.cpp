// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callconditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Assumption = CallRun::Assumption;

CallReason categoryReason(const CallPlan &plan, const CallStep &step, const QDateTime &time)
{
    CallReason reason{.kind = CallReason::Kind::Category, .holds = false, .subject = step.category};
    for (const Closure &closure : plan.closures) {
        if (closure.category != step.category || !closure.start.isValid() || time < closure.start)
            continue;
        // Its end is its last second.
        if (time.toSecsSinceEpoch() > closure.end.toSecsSinceEpoch())
            continue;
        reason.holds = true;
        reason.path = closure.path;
        reason.subject = closure.title;
    }
    return reason;
}

CallReason hoursReason(const CallStep &step, const QDateTime &local)
{
    CallReason reason{.kind = CallReason::Kind::Hours};
    const int second = local.time().msecsSinceStartOfDay() / 1000;
    const auto found = std::find_if(step.hours.cbegin(), step.hours.cend(), [&](const CallTimeSlot &slot) {
        return slot.day == local.date().dayOfWeek() && slot.from >= 0 && second >= slot.from && second < slot.to;
    });
    reason.holds = found != step.hours.cend();
    if (reason.holds)
        reason.path = found->path;
    return reason;
}

bool isWhite(CallFilterList list)
{
    return list == CallFilterList::IncomingWhite || list == CallFilterList::DestinationWhite;
}

bool isOfDestination(CallFilterList list)
{
    return list == CallFilterList::DestinationWhite || list == CallFilterList::DestinationBlack;
}

CallReason filterReason(const CallPlan &plan, const CallStep &step, const CallSituation &situation,
                        QList<Assumption> &assumptions)
{
    CallReason reason{.kind = CallReason::Kind::Filter};
    const QString called = situation.called.isEmpty() ? plan.number.serviceName : situation.called;
    const QString number = plainNumber(isOfDestination(step.list) ? called : situation.caller);
    bool isListed = false;
    bool hasEntries = false;
    for (const CallFilterEntry &entry : step.entries) {
        if (entry.list != step.list)
            continue;
        hasEntries = true;
        const QString prefix = plainNumber(isOfDestination(step.list) ? entry.destinationNumber : entry.callerNumber);
        if (isListed || prefix.isEmpty() || !number.startsWith(prefix))
            continue;
        isListed = true;
        reason.path = entry.path;
    }
    if (!hasEntries)
        assumptions.append(Assumption::EmptyFilter);
    else if (number.isEmpty())
        assumptions.append(Assumption::AnonymousFilter);
    reason.subject = number;
    reason.holds = isListed == isWhite(step.list);
    return reason;
}

} // namespace

QString plainNumber(const QString &number)
{
    return number.startsWith(u'+') ? u"00"_s + number.mid(1) : number;
}

bool CallConditions::hold() const
{
    return std::all_of(reasons.cbegin(), reasons.cend(), [](const CallReason &reason) { return reason.holds; });
}

CallConditions callConditions(const CallPlan &plan, const CallStep &step, const CallSituation &situation)
{
    CallConditions conditions;
    const QDateTime local = situation.time.toTimeZone(plan.zone);
    if (!step.category.isEmpty())
        conditions.reasons.append(categoryReason(plan, step, local));
    if (!step.hours.isEmpty()) {
        conditions.reasons.append(hoursReason(step, local));
        if (plan.zone.id() != "Europe/Paris")
            conditions.assumptions.append(Assumption::CalendarZone);
    }
    if (step.list != CallFilterList::None)
        conditions.reasons.append(filterReason(plan, step, situation, conditions.assumptions));
    return conditions;
}

} // namespace Aiguilleur
