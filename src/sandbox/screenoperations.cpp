// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/call.h"
#include "sandbox/featuretypes.h"
#include "sandbox/operations.h"
#include "sandbox/resources.h"
#include "sandbox/simpletypes.h"
#include "sandbox/templates.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

void requireNumber(const QString &member, const QJsonValue &value)
{
    static const QRegularExpression number(u"^\\+?\\d{1,18}$"_s);
    if (!number.match(value.toString()).hasMatch())
        throw Refusal::badRequest(
            u"[%1] Given data (%2) is no number and no beginning of one"_s.arg(member, value.toString()));
}

void refuseDuplicate(const Call &call, const QString &listPath, const QString &id, const QJsonObject &entry,
                     const QStringList &members)
{
    for (const auto &[otherId, object] : objectsOf(call, listPath)) {
        const QJsonObject &other = object;
        const bool isSame = std::all_of(members.begin(), members.end(), [&](const QString &member) {
            return internationalForm(other.value(member).toString()) ==
                   internationalForm(entry.value(member).toString());
        });
        if (isSame && otherId != id)
            throw Refusal::badRequest(u"This entry is already in the list (%1)"_s.arg(otherId));
    }
}

void checkEntry(const Call &call, const QString &listPath, const QString &id, const QJsonObject &entry)
{
    const bool isOfDestination = entry.value(u"screenListType"_s).toString().startsWith("destination"_L1);
    const QString needed = isOfDestination ? u"destinationNumber"_s : u"callerIdNumber"_s;
    for (const auto &member : {u"callerIdNumber"_s, u"destinationNumber"_s})
        if (member == needed || !entry.value(member).toString().isEmpty())
            requireNumber(member, entry.value(member));
    refuseDuplicate(call, listPath, id, entry, {u"screenListType"_s, u"callerIdNumber"_s, u"destinationNumber"_s});
}

void checkQueueEntry(Call &call, const QString &id, QJsonObject &entry)
{
    checkEntry(call, pathOf(call, callQueueTemplate(u"/screenListConditions/conditions"_s)), id, entry);
}

void checkStepEntry(Call &call, const QString &id, QJsonObject &entry)
{
    const QString list = pabxTemplate(u"/dialplan/{dialplanId}/extension/{extensionId}/conditionScreenList"_s);
    checkEntry(call, pathOf(call, list), id, entry);
}

void checkLineEntry(Call &call, const QString &id, QJsonObject &entry)
{
    if (!entry[u"callNumber"_s].toString().isEmpty())
        requireNumber(u"callNumber"_s, entry[u"callNumber"_s]);
    refuseDuplicate(call, pathOf(call, groupTemplate(u"/screen/{serviceName}/screenLists"_s)), id, entry,
                    {u"type"_s, u"nature"_s, u"callNumber"_s});
}

QList<Resource> screenResources()
{
    using R = Resource;
    const QString queue = groupTemplate(u"/easyHunting/{serviceName}/screenListConditions"_s);
    const QString line = groupTemplate(u"/screen/{serviceName}"_s);
    const int all = R::Listed | R::NumberIds | R::Deletable;
    return {
        {queue, u"telephony.EasyHuntingScreenListsConditionsSettings"_s, R::Writable},
        {queue + u"/conditions/{conditionId}"_s,
         u"telephony.EasyHuntingScreenListsConditions"_s,
         all | R::Writable,
         u"Callers and called numbers of the lists"_s,
         u"screenListType"_s,
         u"telephony.easyHuntingScreenListsConditions.create"_s,
         {{u"callerIdNumber"_s, QJsonValue()}, {u"destinationNumber"_s, QJsonValue()}},
         checkQueueEntry},
        {pabxTemplate(u"/dialplan/{dialplanId}/extension/{extensionId}/conditionScreenList/{conditionId}"_s),
         u"telephony.OvhPabxDialplanExtensionConditionScreenList"_s,
         all,
         u"Callers and called numbers of the step"_s,
         {},
         u"telephony.conditionScreenList.create"_s,
         {{u"callerIdNumber"_s, QJsonValue()},
          {u"destinationNumber"_s, QJsonValue()},
          {u"screenListType"_s, QJsonValue()}},
         checkStepEntry},
        {line, u"telephony.Screen"_s, R::Writable},
        {line + u"/screenLists/{id}"_s,
         u"telephony.ScreenList"_s,
         all | R::Silent,
         u"Numbers of the lists"_s,
         {},
         u"telephony.screenLists.create"_s,
         {{u"callNumber"_s, QString()}, {u"status"_s, u"active"_s}},
         checkLineEntry},
    };
}

} // namespace

void addScreenOperations(Router &router)
{
    addResources(router, screenResources());
    router.add({u"GET"_s, groupTemplate(u"/screen"_s), u"string[]"_s, {}, u"Lines with lists"_s, listLines});
}

} // namespace Aiguilleur::Sandbox
