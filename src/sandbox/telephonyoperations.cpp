// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/begintask.h"
#include "sandbox/featuretypes.h"
#include "sandbox/models.h"
#include "sandbox/operations.h"
#include "sandbox/resources.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QList<Resource> telephonyResources()
{
    using R = Resource;
    const QString group = u"/telephony/{billingAccount}"_s;
    return {
        {group, u"telephony.BillingAccount"_s, R::Listed | R::Writable, u"Your telephony billing accounts"_s},
        {group + u"/line/{serviceName}"_s, u"telephony.Line"_s, R::Listed | R::Writable | R::OfService,
         u"Lines of the billing account"_s},
        {group + u"/line/{serviceName}/options"_s, u"telephony.LineOptions"_s, R::Writable, {}},
        {group + u"/number/{serviceName}"_s, u"telephony.Number"_s, R::Listed | R::Writable | R::OfService,
         u"Alias numbers of the billing account"_s},
        {group + u"/service/{serviceName}"_s, u"telephony.TelephonyService"_s, R::Listed | R::Writable,
         u"Services of the billing account"_s},
        {group + u"/voicemail/{serviceName}"_s, u"telephony.Voicemail"_s, R::Listed | R::Writable | R::OfService,
         u"Voicemails of the billing account"_s},
        {group + u"/conference/{serviceName}"_s, u"telephony.Conference"_s, R::Listed | R::OfService,
         u"Conferences of the billing account"_s},
        {group + u"/ddi/{serviceName}"_s, u"telephony.Ddi"_s, R::Listed | R::Writable | R::OfService,
         u"DDI redirections of the billing account"_s},
        {group + u"/redirect/{serviceName}"_s, u"telephony.Redirect"_s, R::Listed | R::Writable | R::OfService,
         u"Redirections of the billing account"_s},
        {group + u"/vxml/{serviceName}"_s, u"telephony.Vxml"_s, R::Listed | R::OfService,
         u"VXML numbers of the billing account"_s},
        {group + u"/ovhPabx/{serviceName}"_s, u"telephony.OvhPabx"_s, R::Listed | R::Writable | R::OfService,
         u"Interactive voice servers and contact centres of the billing account"_s},
    };
}

void requireService(const Call &call, const QString &path)
{
    if (!call.account().objects.contains(path))
        throw Refusal::unknownService();
}

//! Group and, where the path has one, service of the tasks that are asked for.
QString serviceOfTasks(const Call &call)
{
    const QString serviceName = call.param(u"serviceName"_s);
    if (!serviceName.isEmpty())
        requireService(call, servicePath(call.param(u"billingAccount"_s), serviceName));
    return serviceName;
}

QJsonValue listTasks(Call &call)
{
    const QString status = call.query.value(u"status"_s);
    if (!status.isEmpty() && !call.services.models.enumeration(u"telephony.TaskStatusEnum"_s).contains(status))
        throw Refusal::badRequest(
            u"[status] Given data (%1) does not belong to the TaskStatusEnum enumeration"_s.arg(status));
    QJsonArray ids;
    for (const Task &task : call.account().tasks.of(call.param(u"billingAccount"_s), serviceOfTasks(call))) {
        const auto fits = [&](const QString &name, const QString &value) {
            return !call.query.contains(name) || call.query.value(name) == value;
        };
        if (fits(u"action"_s, task.action) && fits(u"serviceType"_s, task.serviceType) &&
            fits(u"status"_s, task.status(call.services.now)))
            ids.append(task.id);
    }
    return ids;
}

QJsonValue readTask(Call &call)
{
    const QString serviceName = serviceOfTasks(call);
    const QString id = call.param(u"taskId"_s);
    const Task *task = call.account().tasks.find(id.toLongLong());
    if (!task || task->billingAccount != call.param(u"billingAccount"_s) ||
        (!serviceName.isEmpty() && task->serviceName != serviceName))
        throw Refusal::unknownObject(u"taskId"_s, id);
    return task->view(call.services.now);
}

QJsonValue changeFeatureType(Call &call)
{
    const QString group = call.param(u"billingAccount"_s);
    const QString number = call.param(u"serviceName"_s);
    requireService(call, numberPath(group, number));
    call.services.models.checkBody(u"telephony.changeFeatureType"_s, call.body);
    const QString featureType = call.body[u"featureType"_s].toString();
    if (!isOffered(featureType))
        throw Refusal::badRequest(u"The feature type %1 cannot be chosen for this number"_s.arg(featureType));
    if (const Task *running = call.account().tasks.changing(group, number))
        throw Refusal::conflict(
            u"A task is already in progress on this service (%1, taskId = %2)"_s.arg(running->action).arg(running->id));
    if (featureType == call.account().featureType(group, number))
        throw Refusal::badRequest(u"The feature type of this number is already %1"_s.arg(featureType));
    return beginTask(call, call.account().changeOf(group, number, featureType));
}

void addTaskOperations(Router &router, const QString &above)
{
    router.add({u"GET"_s, above + u"/task"_s, u"long[]"_s, {}, u"Operations in progress"_s, listTasks});
    router.add(
        {u"GET"_s, above + u"/task/{taskId}"_s, u"telephony.Task"_s, {}, u"Get this object properties"_s, readTask});
}

} // namespace

void addTelephonyOperations(Router &router)
{
    addResources(router, telephonyResources());
    addTaskOperations(router, u"/telephony/{billingAccount}"_s);
    addTaskOperations(router, u"/telephony/{billingAccount}/service/{serviceName}"_s);
    router.add({u"POST"_s, u"/telephony/{billingAccount}/number/{serviceName}/changeFeatureType"_s, u"telephony.Task"_s,
                u"telephony.changeFeatureType"_s, u"Change the feature type of the number"_s, changeFeatureType});
}

} // namespace Aiguilleur::Sandbox
