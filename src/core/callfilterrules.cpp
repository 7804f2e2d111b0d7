// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

bool isAboutCaller(CallFilterList list)
{
    return list == CallFilterList::IncomingBlack || list == CallFilterList::IncomingWhite;
}

bool isWhite(CallFilterList list)
{
    return list == CallFilterList::IncomingWhite || list == CallFilterList::DestinationWhite;
}

//! `anonymous`, `private`...: no number, and no beginning of one.
bool meansAnonymous(const CallFilterEntry &entry)
{
    return !entry.callerNumber.isEmpty() &&
           std::none_of(entry.callerNumber.begin(), entry.callerNumber.end(), [](QChar c) { return c.isDigit(); });
}

//! There is no change of an entry's list: each is made again in the step's.
std::optional<CallFix> movedEntries(const CallRules &rules, const CallStep &step)
{
    const QString list = step.path + u"/conditionScreenList"_s;
    CallFix fix{.kind = CallFix::Kind::MoveEntries};
    for (const CallFilterEntry &entry : step.entries) {
        if (entry.list == step.list)
            continue;
        const bool fits = isAboutCaller(step.list) ? !entry.callerNumber.isEmpty() : !entry.destinationNumber.isEmpty();
        if (!fits)
            return {};
        QJsonObject moved = rules.document().object(entry.path);
        moved.remove(u"conditionId"_s);
        moved.insert(u"screenListType"_s, rules.document().value(step.path, u"screenListType"_s));
        fix.edits.append({.what = CallFix::Edit::What::Remove, .path = entry.path});
        fix.edits.append({CallFix::Edit::What::Add, list, QString(), moved});
    }
    return fix;
}

void checkList(CallRules &rules, const CallStep &step)
{
    const auto isOfList = [&](const CallFilterEntry &entry) { return entry.list == step.list; };
    const bool isRead = rules.document().hasList(step.path + u"/conditionScreenList"_s);
    if (isWhite(step.list) && isRead && step.entries.isEmpty())
        rules.warning(CallRules::Kind::EmptyWhiteList, step.path, u"screenListType"_s);
    if (step.list != CallFilterList::None && !std::all_of(step.entries.begin(), step.entries.end(), isOfList))
        rules.warning(CallRules::Kind::MixedLists, step.path, u"screenListType"_s, {}, movedEntries(rules, step));
}

} // namespace

void checkCallFilters(CallRules &rules)
{
    const CallPlan &plan = rules.plan();
    for (const CallStep *step : rules.liveSteps()) {
        checkList(rules, *step);
        if (plan.rejectsAnonymous && std::any_of(step->entries.begin(), step->entries.end(), meansAnonymous))
            rules.warning(
                CallRules::Kind::AnonymousRejected, step->path, u"screenListType"_s, {plan.planPath},
                CallRules::set(CallFix::Kind::AcceptAnonymous, plan.planPath, u"anonymousRejection"_s, false));
    }
}

} // namespace Aiguilleur
