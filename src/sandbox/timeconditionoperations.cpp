// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/call.h"
#include "sandbox/featuretypes.h"
#include "sandbox/operations.h"
#include "sandbox/resources.h"
#include "sandbox/templates.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

//! How a list of conditions names its members.
struct Names
{
    QString id;
    QString day;
    QString from;
    QString to;
    bool endIsOutside = false; //!< the range ends just before, midnight being 00:00:00
};

const Names OfQueue{u"conditionId"_s, u"weekDay"_s, u"timeFrom"_s, u"timeTo"_s};
const Names OfStep{OfQueue.id, OfQueue.day, OfQueue.from, OfQueue.to, true};
const Names OfLine{u"id"_s, u"day"_s, u"hourBegin"_s, u"hourEnd"_s};

QString endOf(const QJsonObject &range, const Names &names)
{
    const QString end = range.value(names.to).toString();
    return names.endIsOutside && end == "00:00:00"_L1 ? u"24:00:00"_s : end;
}

//! Whether what begins then begins after the end.
bool isBeyond(const QString &end, const QString &begin, const Names &names)
{
    return names.endIsOutside ? begin >= end : begin > end;
}

//! A range ends after it begins and shares no moment with another one of its day and policy.
void checkRange(const Call &call, const QString &listPath, const Names &names, const QString &id,
                const QJsonObject &range)
{
    const auto text = [](const QJsonObject &of, const QString &member) { return of.value(member).toString(); };
    const QString from = text(range, names.from);
    const QString to = endOf(range, names);
    if (from >= to)
        throw Refusal::badRequest(u"The time condition ends (%1) before it begins (%2)"_s.arg(to, from));
    for (const auto &[otherId, other] : objectsOf(call, listPath)) {
        if (otherId != id && other.value(names.day) == range.value(names.day) &&
            other.value(u"policy"_s) == range.value(u"policy"_s) && !isBeyond(to, text(other, names.from), names) &&
            !isBeyond(endOf(other, names), from, names))
            throw Refusal::badRequest(
                u"The time condition overlaps an existing one (%1 = %2)"_s.arg(names.id, otherId));
    }
}

void requireTimes(const QJsonObject &condition)
{
    for (const QString &member : {OfQueue.from, OfQueue.to})
        if (!QTime::fromString(condition.value(member).toString(), u"HH:mm:ss"_s).isValid())
            throw Refusal::badRequest(
                u"[%1] Given data (%2) is not valid for type time"_s.arg(member, condition.value(member).toString()));
}

void checkCondition(Call &call, const QString &id, QJsonObject &condition)
{
    requireTimes(condition);
    checkRange(call, pathOf(call, groupTemplate(u"/easyHunting/{serviceName}/timeConditions/conditions"_s)), OfQueue,
               id, condition);
}

void checkStepCondition(Call &call, const QString &id, QJsonObject &condition)
{
    requireTimes(condition);
    checkRange(call, pathOf(call, pabxTemplate(u"/dialplan/{dialplanId}/extension/{extensionId}/conditionTime"_s)),
               OfStep, id, condition);
}

void checkLineCondition(Call &call, const QString &id, QJsonObject &condition)
{
    static const QRegularExpression hour(u"^([01]\\d|2[0-3])[0-5]\\d$"_s);
    for (const QString &member : {OfLine.from, OfLine.to})
        if (!hour.match(condition[member].toString()).hasMatch())
            throw Refusal::badRequest(
                u"[%1] Given data (%2) is no time of the form 0830"_s.arg(member, condition[member].toString()));
    checkRange(call, pathOf(call, groupTemplate(u"/timeCondition/{serviceName}/condition"_s)), OfLine, id, condition);
}

QList<Resource> timeResources()
{
    using R = Resource;
    const QString queue = groupTemplate(u"/easyHunting/{serviceName}/timeConditions"_s);
    const QString line = groupTemplate(u"/timeCondition/{serviceName}"_s);
    const int all = R::Listed | R::NumberIds | R::Writable | R::Deletable;
    return {
        {queue, u"telephony.EasyHuntingTimeConditionsSettings"_s, R::Writable},
        {queue + u"/conditions/{conditionId}"_s,
         u"telephony.EasyHuntingTimeConditions"_s,
         all,
         u"Opening hours of the call queue"_s,
         u"policy"_s,
         u"telephony.easyHuntingTimeConditions.create"_s,
         {},
         checkCondition},
        {pabxTemplate(u"/dialplan/{dialplanId}/extension/{extensionId}/conditionTime/{conditionId}"_s),
         u"telephony.OvhPabxDialplanExtensionConditionTime"_s,
         all,
         u"Hours of the step"_s,
         {},
         u"telephony.conditionTime.create"_s,
         {},
         checkStepCondition},
        {line, u"telephony.GenericScreen"_s},
        {line + u"/options"_s, u"telephony.TimeConditionOptions"_s, R::Writable},
        {line + u"/condition/{id}"_s,
         u"telephony.TimeCondition"_s,
         all,
         u"Opening hours of the line"_s,
         {},
         u"telephony.timeCondition.create"_s,
         {{u"status"_s, u"active"_s}},
         checkLineCondition},
    };
}

} // namespace

QJsonValue listLines(Call &call)
{
    return QJsonArray::fromStringList(
        call.account().objects.ids(groupPath(call.param(u"billingAccount"_s)) + u"/line"_s));
}

void addTimeConditionOperations(Router &router)
{
    addResources(router, timeResources());
    router.add(
        {u"GET"_s, groupTemplate(u"/timeCondition"_s), u"string[]"_s, {}, u"Lines with opening hours"_s, listLines});
}

} // namespace Aiguilleur::Sandbox
