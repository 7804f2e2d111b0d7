// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupplan.h"

#include "core/setupplanner.h"
#include "core/setupschema.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString destinationKey = u"destination"_s;

QString rootOf(const SetupContext &context)
{
    const QList<SetupBranch> branches = SetupSchema::branches(context.service.featureType);
    return branches.isEmpty() ? QString() : context.root(branches.first().name);
}

SetupCall changeTypeCall(const Service &service, const FeatureType &type)
{
    return {.method = "POST",
            .path = u"/telephony/%1/number/%2/changeFeatureType"_s.arg(service.billingAccount, service.serviceName),
            .body = {{u"featureType"_s, type.apiName()}},
            .isTask = true};
}

SetupCall changeDestinationCall(const QString &root, const QString &destination)
{
    return {.method = "POST",
            .path = root + u"/changeDestination"_s,
            .body = {{destinationKey, destination}},
            .isTask = true};
}

SetupStep stepOf(const SetupCall &call, const QString &subject, const QString &verification)
{
    SetupStep step{.method = call.method, .path = call.path};
    step.body = call.body;
    step.isTask = call.isTask;
    step.subject = subject;
    step.verification = verification;
    return step;
}

void undoneBy(SetupStep &step, const SetupCall &call)
{
    step.undoMethod = call.method;
    step.undoPath = call.path;
    step.undoBody = call.body;
}

// A change of type destroys the destination: going back restores both.
SetupStep changeType(const SetupContext &context, const QString &root, const FeatureType &type, const QString &before)
{
    const Service &service = context.service;
    const QString number = u"/telephony/%1/service/%2"_s.arg(service.billingAccount, service.serviceName);
    SetupStep step = stepOf(changeTypeCall(service, type), root, number);
    undoneBy(step, changeTypeCall(service, service.featureType));
    if (!before.isEmpty())
        step.undoFurther.append(changeDestinationCall(root, before));
    return step;
}

// The presentation of the number on the line that it leads to, and on the one that it led to. Lines that the person
// only tried on the way do not count.
void planPresentation(SetupPlanner &planner, const QStringList &lines)
{
    const QString key = u"displayNumber"_s;
    const auto &objects = planner.draft().objects();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const QString &path = it.key();
        if (path.section(u'/', 3, 3) != "line"_L1 || !lines.contains(path.section(u'/', 4, 4)))
            continue;
        const QString before = planner.base().value(path, key).toString();
        const QString after = planner.draft().value(path, key).toString();
        if (before != after)
            planner.putValues(path, {{key, after}}, {{key, before}});
    }
}

// The PIN by itself: once the program has ended nobody knows it any more, and the rest must not depend on it.
void planConference(SetupPlanner &planner, const QString &root)
{
    const QString path = root + u"/settings"_s;
    QStringList open = SetupSchema::resourceAt(path)->writable;
    QStringList secret;
    for (const QString &property : QStringList(open)) {
        if (!isSecretSetting(property))
            continue;
        open.removeOne(property);
        secret.append(property);
    }
    planner.put(path, open);
    for (const QString &property : std::as_const(secret)) {
        if (!planner.isChanged(path, property))
            continue;
        const QJsonValue before = planner.base().value(path, property);
        const bool isKnown = before.isString() || before.isDouble();
        planner.putValues(path, {{property, planner.draft().value(path, property)}},
                          isKnown ? QJsonObject{{property, before}} : QJsonObject());
    }
}

} // namespace

FeatureType redirectionType(const SetupContext &context, const SetupDocument &draft)
{
    const FeatureType present = context.service.featureType;
    const QString destination = draft.value(rootOf(context), destinationKey).toString();
    const Service *line = context.find(destination);
    if (!line || line->kind != Service::Kind::Line || !context.phones.contains(destination))
        return present;
    if (context.phones.value(destination) || line->featureType == FeatureType::CarrierSip)
        return FeatureType::Redirect;
    return FeatureType::Ddi;
}

void planRedirection(SetupPlanner &planner, const SetupContext &context)
{
    const QString root = rootOf(context);
    const QString before = planner.base().value(root, destinationKey).toString();
    const QString after = planner.draft().value(root, destinationKey).toString();
    if (before != after && !after.isEmpty()) {
        const FeatureType type = redirectionType(context, planner.draft());
        const bool changesType = type != context.service.featureType;
        const QString newRoot = changesType ? context.root(type.apiName()) : root;
        if (changesType)
            planner.add(changeType(context, root, type, before));
        SetupStep step = stepOf(changeDestinationCall(newRoot, after), root, newRoot);
        step.goesWithOther = changesType;
        if (!before.isEmpty() && !changesType)
            undoneBy(step, changeDestinationCall(root, before));
        planner.add(step);
    }
    planPresentation(planner, {before, after});
}

QList<SetupStep> setupPlan(const SetupContext &context, const SetupDocument &base, const SetupDocument &draft)
{
    const QString root = rootOf(context);
    const QString branch = root.section(u'/', 3, 3);
    SetupPlanner planner(base, draft);
    if (branch == "easyHunting"_L1)
        planCallQueue(planner, root, context.root(u"scheduler"_s));
    else if (branch == "ovhPabx"_L1)
        planCallPlan(planner, root, context.root(u"scheduler"_s));
    else if (branch == "conference"_L1)
        planConference(planner, root);
    else if (branch == "redirect"_L1 || branch == "ddi"_L1)
        planRedirection(planner, context);
    else if (branch == "vxml"_L1)
        planner.putAll(root + u"/settings"_s);
    return planner.steps();
}

} // namespace Aiguilleur
