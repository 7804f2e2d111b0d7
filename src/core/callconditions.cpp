// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callconditions.h"

#include "core/screenentry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Assumption = CallAssumption::Kind;

QString comparableNumber(const QString &number)
{
    return ScreenEntry::canonical(number).value_or(number);
}

CallReason::State reasonState(bool isTrue)
{
    return isTrue ? CallReason::State::True : CallReason::State::False;
}

CallReason daysReason(const CallStep &step, const CallPlan &plan, const CallMoment &moment)
{
    CallReason reason{.kind = CallReason::Kind::ExceptionalDays};
    if (step.category.isEmpty())
        return reason;
    // The end is the last second that belongs to the closure.
    const auto found = std::find_if(plan.closures.begin(), plan.closures.end(), [&](const Closure &closure) {
        return closure.category == step.category && closure.start <= moment.at && moment.at < closure.end.addSecs(1);
    });
    reason.state = reasonState(found != plan.closures.end());
    if (found != plan.closures.end())
        reason.path = found->path;
    return reason;
}

//! nullptr when no slot has that moment.
const CallTimeSlot *callSlotAt(const CallStep &step, int day, int second)
{
    const auto found = std::find_if(step.hours.begin(), step.hours.end(), [&](const CallTimeSlot &slot) {
        return slot.day == day && slot.from >= 0 && slot.from <= second && second < slot.to;
    });
    return found == step.hours.end() ? nullptr : &*found;
}

bool isSlotMatched(const CallStep &step, int day, int second)
{
    return callSlotAt(step, day, second) != nullptr;
}

void judgeHours(CallVerdict &verdict, const CallStep &step, const CallPlan &plan, const CallMoment &moment)
{
    CallReason reason{.kind = CallReason::Kind::Hours};
    if (!step.hours.isEmpty()) {
        const CallTimeSlot *slot = callSlotAt(step, moment.day, moment.second);
        reason.state = reasonState(slot != nullptr);
        if (slot)
            reason.path = slot->path;
        const bool isEnd = std::any_of(step.hours.begin(), step.hours.end(), [&](const CallTimeSlot &one) {
            return one.day == moment.day && one.to == moment.second && one.from >= 0;
        });
        if (isEnd && !slot)
            verdict.assumptions.append(Assumption::EndNotInSlot);
        static const QTimeZone paris("Europe/Paris");
        if (plan.zone != paris) {
            const QDateTime there = moment.at.toTimeZone(paris);
            const int second = there.time().msecsSinceStartOfDay() / 1000;
            if (isSlotMatched(step, there.date().dayOfWeek(), second) != (slot != nullptr))
                verdict.assumptions.append(Assumption::SlotsInCalendarZone);
        }
    }
    verdict.reasons.append(reason);
}

bool isListOfCallers(CallFilterList list)
{
    return list == CallFilterList::IncomingBlack || list == CallFilterList::IncomingWhite;
}

bool isListThatAdmits(CallFilterList list)
{
    return list == CallFilterList::IncomingWhite || list == CallFilterList::DestinationWhite;
}

//! The first entry that is the beginning of the number.
const CallFilterEntry *filterEntryFor(const CallStep &step, const QString &number, bool ofItsListOnly)
{
    if (number.isEmpty())
        return nullptr;
    const auto found = std::find_if(step.entries.begin(), step.entries.end(), [&](const CallFilterEntry &entry) {
        const QString &beginning = isListOfCallers(step.list) ? entry.callerNumber : entry.destinationNumber;
        return !beginning.isEmpty() && (!ofItsListOnly || entry.list == step.list) &&
               number.startsWith(comparableNumber(beginning));
    });
    return found == step.entries.end() ? nullptr : &*found;
}

void judgeFilter(CallVerdict &verdict, const CallStep &step, const CallMoment &moment)
{
    CallReason reason{.kind = CallReason::Kind::Filter};
    if (step.list != CallFilterList::None) {
        const QString &number = isListOfCallers(step.list) ? moment.caller : moment.called;
        const CallFilterEntry *entry = filterEntryFor(step, number, true);
        reason.state = reasonState((entry != nullptr) == isListThatAdmits(step.list));
        if (entry)
            reason.path = entry->path;
        const auto isOfList = [&](const CallFilterEntry &one) { return one.list == step.list; };
        if (std::none_of(step.entries.begin(), step.entries.end(), isOfList))
            verdict.assumptions.append(Assumption::EmptyList);
        if (!entry && filterEntryFor(step, number, false))
            verdict.assumptions.append(Assumption::MixedLists);
        if (number.isEmpty())
            verdict.assumptions.append(Assumption::AnonymousInNoList);
    }
    verdict.reasons.append(reason);
}

} // namespace

CallMoment CallMoment::of(const CallPlan &plan, const QDateTime &at, const QString &caller, const QString &called)
{
    const QDateTime there = at.toTimeZone(plan.zone);
    return {.at = there,
            .day = there.date().dayOfWeek(),
            .second = there.time().msecsSinceStartOfDay() / 1000,
            .caller = comparableNumber(caller),
            .called = comparableNumber(called.isEmpty() ? plan.number.serviceName : called)};
}

CallVerdict callVerdict(const CallStep &step, const CallPlan &plan, const CallMoment &moment)
{
    CallVerdict verdict;
    verdict.reasons.append(daysReason(step, plan, moment));
    judgeHours(verdict, step, plan, moment);
    judgeFilter(verdict, step, moment);
    verdict.isMet = std::none_of(verdict.reasons.begin(), verdict.reasons.end(),
                                 [](const CallReason &reason) { return reason.state == CallReason::State::False; });
    return verdict;
}

} // namespace Aiguilleur
