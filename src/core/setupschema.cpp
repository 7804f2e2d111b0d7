// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupschema.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::SetupSchema {

namespace {

SetupResource readOnly(const QString &name)
{
    return {.name = name};
}

SetupResource object(const QString &name, const QStringList &writable)
{
    return {.name = name, .writable = writable};
}

SetupResource agents()
{
    const QStringList given = {u"description"_s, u"number"_s,  u"simultaneousLines"_s,
                               u"status"_s,      u"timeout"_s, u"wrapUpTime"_s};
    return {.name = u"hunting/agent"_s,
            .isList = true,
            .idKey = u"agentId"_s,
            .writable = given + QStringList{u"breakStatus"_s},
            .creation = given,
            .isDeletable = true};
}

//! Reasons of a break, for members to give. There is no PUT.
SetupResource breakReasons()
{
    return {.name = u"hunting/customStatus"_s,
            .isList = true,
            .idKey = u"id"_s,
            .creation = {u"color"_s, u"description"_s, u"name"_s},
            .mayBeAbsent = true};
}

//! The members of a queue, in the order of their positions. They join it by the operation of the agent, not by this.
SetupResource queueMembers()
{
    return {.name = u"agent"_s, .isList = true, .idKey = u"agentId"_s, .writable = {u"position"_s}};
}

SetupResource queues()
{
    return {.name = u"hunting/queue"_s,
            .isList = true,
            .idKey = u"queueId"_s,
            .writable = {u"actionOnClosure"_s, u"actionOnClosureParam"_s, u"actionOnOverflow"_s,
                         u"actionOnOverflowParam"_s, u"askForRecordDisabling"_s, u"confirmKey"_s, u"description"_s,
                         u"followCallForwards"_s, u"maxMember"_s, u"maxWaitTime"_s, u"record"_s,
                         u"recordDisablingDigit"_s, u"recordDisablingLanguage"_s, u"soundOnHold"_s, u"strategy"_s},
            .below = {queueMembers()}};
}

SetupResource screenConditions()
{
    const QStringList numbers = {u"callerIdNumber"_s, u"destinationNumber"_s};
    return {.name = u"screenListConditions/conditions"_s,
            .isList = true,
            .idKey = u"conditionId"_s,
            .writable = numbers,
            .creation = numbers + QStringList{u"screenListType"_s},
            .isDeletable = true};
}

SetupResource timeConditions()
{
    const QStringList given = {u"policy"_s, u"timeFrom"_s, u"timeTo"_s, u"weekDay"_s};
    return {.name = u"timeConditions/conditions"_s,
            .isList = true,
            .idKey = u"conditionId"_s,
            .writable = given,
            .creation = given,
            .isDeletable = true};
}

SetupBranch callQueue()
{
    return {
        u"easyHunting"_s,
        {object(QString(), {u"anonymousRejection"_s, u"maxWaitTime"_s, u"queueSize"_s, u"showCallerNumber"_s,
                            u"statusIvrEnabled"_s, u"strategy"_s, u"toneOnClosing"_s, u"toneOnHold"_s,
                            u"toneOnOpening"_s, u"voicemail"_s}),
         object(u"hunting"_s, {u"crmUrlTemplate"_s, u"g729"_s, u"statusIvrEnabled"_s}),
         {.name = u"sound"_s, .isList = true, .idKey = u"soundId"_s, .isDeletable = true},
         breakReasons(),
         agents(),
         queues(),
         object(u"screenListConditions"_s, {u"status"_s}),
         screenConditions(),
         object(u"timeConditions"_s, {u"enable"_s, u"slot1Number"_s, u"slot1Type"_s, u"slot2Number"_s, u"slot2Type"_s,
                                      u"slot3Number"_s, u"slot3Type"_s, u"unavailableNumber"_s, u"unavailableType"_s}),
         timeConditions()}};
}

// A closure is made with its `category` and its own `uid`, and changed by its `categories`.
SetupBranch closures()
{
    const QStringList given = {u"dateEnd"_s, u"dateStart"_s, u"description"_s, u"title"_s};
    return {u"scheduler"_s,
            {{.name = QString(), .writable = {u"timeZone"_s}, .mayBeAbsent = true},
             {.name = u"events"_s,
              .isList = true,
              .idKey = u"uid"_s,
              .writable = given + QStringList{u"categories"_s},
              .creation = given + QStringList{u"category"_s, u"uid"_s},
              .isDeletable = true,
              .mayBeAbsent = true}}};
}

SetupBranch conference()
{
    return {u"conference"_s,
            {readOnly(QString()), object(u"settings"_s, {u"announceFile"_s, u"anonymousRejection"_s, u"enterMuted"_s,
                                                         u"language"_s, u"pin"_s, u"recordStatus"_s, u"reportEmail"_s,
                                                         u"reportStatus"_s, u"whiteLabelReport"_s})}};
}

SetupBranch vxml()
{
    SetupResource settings = object(u"settings"_s, {u"url"_s, u"urlRecord"_s});
    settings.mayBeAbsent = true;
    return {u"vxml"_s, {readOnly(QString()), settings}};
}

//! The options of the line that a redirection leads to: its own number presentation.
SetupBranch lines()
{
    return {u"line"_s, {readOnly(QString()), object(u"options"_s, {u"displayNumber"_s})}};
}

//! The queues of a contact centre, which are as many as the person wants.
SetupResource centreQueues()
{
    SetupResource queue = queues();
    queue.creation = queue.writable;
    for (const QString &later : {u"confirmKey"_s, u"followCallForwards"_s}) // by a PUT only
        queue.creation.removeOne(later);
    queue.isDeletable = true;
    return queue;
}

SetupResource element(const QString &name, const QString &idKey, const QStringList &given)
{
    return {.name = name,
            .isList = true,
            .idKey = idKey,
            .writable = given,
            .creation = given,
            .isDeletable = true,
            .mayBeAbsent = true};
}

// A step is made with `enable`, and has `enabled` from then on.
SetupResource steps()
{
    SetupResource rules =
        element(u"rule"_s, u"ruleId"_s, {u"action"_s, u"actionParam"_s, u"negativeAction"_s, u"position"_s});
    SetupResource hours = element(u"conditionTime"_s, u"conditionId"_s, {u"timeFrom"_s, u"timeTo"_s, u"weekDay"_s});
    SetupResource filter = element(u"conditionScreenList"_s, u"conditionId"_s,
                                   {u"callerIdNumber"_s, u"destinationNumber"_s, u"screenListType"_s});
    filter.writable.clear();
    SetupResource step =
        element(u"extension"_s, u"extensionId"_s, {u"position"_s, u"schedulerCategory"_s, u"screenListType"_s});
    step.writable.append(u"enabled"_s);
    step.creation.append(u"enable"_s);
    step.below = {rules, hours, filter};
    return step;
}

SetupResource callPlans()
{
    SetupResource plan = element(u"dialplan"_s, u"dialplanId"_s,
                                 {u"anonymousRejection"_s, u"name"_s, u"showCallerNumber"_s, u"transferTimeout"_s});
    plan.below = {steps()};
    return plan;
}

// The place of a key among the others is given once.
SetupResource menus()
{
    SetupResource entry = element(u"entry"_s, u"entryId"_s, {u"action"_s, u"actionParam"_s, u"dtmf"_s});
    entry.creation.append(u"position"_s);
    SetupResource menu = element(u"menu"_s, u"menuId"_s,
                                 {u"greetSound"_s, u"greetSoundTts"_s, u"interDigitTimeout"_s, u"invalidSound"_s,
                                  u"invalidSoundTts"_s, u"name"_s, u"timeout"_s});
    menu.below = {entry};
    return menu;
}

SetupResource sounds()
{
    return {.name = u"sound"_s, .isList = true, .idKey = u"soundId"_s, .isDeletable = true, .mayBeAbsent = true};
}

SetupResource centreOptions()
{
    SetupResource options = object(u"hunting"_s, {u"crmUrlTemplate"_s, u"g729"_s, u"statusIvrEnabled"_s});
    options.mayBeAbsent = true;
    return options;
}

//! Of an interactive voice server.
SetupBranch voiceServer()
{
    return {u"ovhPabx"_s, {readOnly(QString()), centreOptions(), sounds(), menus(), callPlans()}};
}

//! The reasons of a contact centre, which go when the person wants so: nobody gives them any more then.
SetupResource centreReasons()
{
    SetupResource reasons = breakReasons();
    reasons.isDeletable = true;
    return reasons;
}

SetupBranch contactCentre()
{
    return {u"ovhPabx"_s,
            {readOnly(QString()), centreOptions(), sounds(), element(u"tts"_s, u"id"_s, {u"text"_s, u"voice"_s}),
             centreReasons(), agents(), centreQueues(), menus(), callPlans()}};
}

const QHash<QString, SetupBranch> &allBranches()
{
    static const QHash<QString, SetupBranch> branches = [] {
        QHash<QString, SetupBranch> made;
        for (const SetupBranch &branch :
             {callQueue(), closures(), conference(), vxml(), lines(), contactCentre(),
              SetupBranch{u"redirect"_s, {readOnly(QString())}}, SetupBranch{u"ddi"_s, {readOnly(QString())}}})
            made.insert(branch.name, branch);
        return made;
    }();
    return branches;
}

//! Follows the segments of a path below `resources`; those of a list's name are followed by an identifier.
const SetupResource *found(const QList<SetupResource> &resources, const QString &rest)
{
    for (const SetupResource &resource : resources) {
        if (rest == resource.name)
            return &resource;
        if (!resource.isList || !rest.startsWith(resource.name + u'/'))
            continue;
        const QString element = rest.mid(resource.name.size() + 1);
        const qsizetype end = element.indexOf(u'/');
        if (end < 0)
            return &resource;
        if (const SetupResource *below = found(resource.below, element.mid(end + 1)))
            return below;
    }
    return nullptr;
}

} // namespace

QList<SetupBranch> branches(const FeatureType &type)
{
    const auto named = [](const QString &name) { return allBranches().value(name); };
    switch (type.value()) {
    case FeatureType::Redirect:
        return {named(u"redirect"_s)};
    case FeatureType::Ddi:
        return {named(u"ddi"_s)};
    case FeatureType::ContactCenterSolution:
    case FeatureType::EasyHunting:
    case FeatureType::CloudHunting:
        return {named(u"easyHunting"_s), named(u"scheduler"_s)};
    case FeatureType::CloudIvr:
        return {voiceServer(), named(u"scheduler"_s)};
    case FeatureType::ContactCenterSolutionExpert:
        return {named(u"ovhPabx"_s), named(u"scheduler"_s)};
    case FeatureType::Conference:
        return {named(u"conference"_s)};
    case FeatureType::Svi:
    case FeatureType::Vxml:
        return {named(u"vxml"_s)};
    default:
        return {};
    }
}

QString storedName(const QString &property)
{
    if (property == "category"_L1)
        return u"categories"_s;
    return property == "enable"_L1 ? u"enabled"_s : property;
}

QString ownBranch(const FeatureType &type)
{
    const QList<SetupBranch> all = branches(type);
    return all.isEmpty() ? QString() : all.first().name;
}

bool hasQueues(const FeatureType &type)
{
    const QList<SetupBranch> all = branches(type);
    return !all.isEmpty() && std::any_of(all.first().resources.cbegin(), all.first().resources.cend(),
                                         [](const SetupResource &one) { return one.name == "hunting/queue"_L1; });
}

QString branchPath(const QString &billingAccount, const QString &branch, const QString &serviceName)
{
    return u"/telephony/%1/%2/%3"_s.arg(billingAccount, branch, serviceName);
}

// /telephony/{ba}/{branch}/{sn} and what is below it
const SetupResource *resourceAt(const QString &path)
{
    const auto branch = allBranches().constFind(path.section(u'/', 3, 3));
    return branch == allBranches().cend() ? nullptr : found(branch->resources, path.section(u'/', 5));
}

} // namespace Aiguilleur::SetupSchema
