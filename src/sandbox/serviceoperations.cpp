// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/begintask.h"
#include "sandbox/credentials.h"
#include "sandbox/datetimes.h"
#include "sandbox/models.h"
#include "sandbox/operations.h"
#include "sandbox/resources.h"
#include "sandbox/simpletypes.h"
#include "sandbox/templates.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

constexpr qint64 LogsLifetime = 3600 * 1000;

//! French numbers that cost more than a call.
bool isPremium(const QString &number)
{
    return number.startsWith("003389"_L1);
}

QJsonValue changeDestination(Call &call, const QString &family)
{
    requireObject(call, groupTemplate(u"/%1/{serviceName}"_s.arg(family)));
    call.services.models.checkBody(u"telephony.changeDestination"_s, call.body);
    const QString destination = internationalForm(call.body[u"destination"_s].toString());
    if (!destination.startsWith("00"_L1))
        throw Refusal::badRequest(
            u"[destination] Given data (%1) is no number in international form"_s.arg(destination));
    if (destination == call.param(u"serviceName"_s))
        throw Refusal::badRequest(u"[destination] A number cannot be redirected to itself"_s);
    if (const Task *running =
            call.account().tasks.changing(call.param(u"billingAccount"_s), call.param(u"serviceName"_s)))
        throw Refusal::conflict(
            u"A task is already in progress on this service (%1, taskId = %2)"_s.arg(running->action).arg(running->id));
    Task task;
    task.action = u"changeDestination"_s;
    task.work = {{u"kind"_s, u"destination"_s}, {u"family"_s, family}, {u"destination"_s, destination}};
    if (isPremium(destination))
        task.work[u"refusal"_s] = u"Redirecting to the premium-rate number %1 is not allowed"_s.arg(destination);
    return beginTask(call, task);
}

QJsonValue readVxmlSettings(Call &call)
{
    const QString path = pathOf(call, vxmlSettingsTemplate());
    if (!call.account().objects.contains(path))
        throw Refusal{404, u"Client::NotFound"_s, u"This number has not been set up yet"_s};
    return call.account().objects.object(path);
}

//! The first PUT sets the number up.
QJsonValue alterVxmlSettings(Call &call)
{
    const QString path = pathOf(call, vxmlSettingsTemplate());
    QJsonObject settings = call.account().objects.object(path);
    const QJsonObject changes = call.services.models.changes(u"telephony.VxmlProperties"_s, settings, call.body);
    for (const auto &member : {u"url"_s, u"urlRecord"_s})
        settings[member] = changes.value(member).toString(settings.value(member).toString());
    const QString url = settings[u"url"_s].toString();
    if (!url.startsWith("http://"_L1) && !url.startsWith("https://"_L1))
        throw Refusal::badRequest(u"[url] An address that begins with http:// or https:// is needed"_s);
    call.account().objects.set(path, settings);
    call.services.changed = true;
    return QJsonValue();
}

QJsonValue makeLogsLink(Call &call)
{
    return QJsonObject{{u"url"_s, u"https://logs.example.com/%1/%2"_s.arg(call.param(u"serviceName"_s), randomHex(32))},
                       {u"expirationDate"_s, wireTime(call.services.now + LogsLifetime)}};
}

QJsonValue readPhone(Call &call)
{
    const QString path = pathOf(call, groupTemplate(u"/line/{serviceName}/phone"_s));
    if (!call.account().objects.contains(path))
        throw Refusal{404, u"Client::NotFound"_s, u"There is no phone on this line"_s};
    return call.account().objects.object(path);
}

} // namespace

void addServiceOperations(Router &router)
{
    for (const auto &family : {u"redirect"_s, u"ddi"_s})
        router.add({u"POST"_s, groupTemplate(u"/%1/{serviceName}/changeDestination"_s.arg(family)), u"telephony.Task"_s,
                    u"telephony.changeDestination"_s, u"Change the destination of the redirection"_s,
                    [family](Call &call) { return changeDestination(call, family); }});
    const QString model = u"telephony.VxmlProperties"_s;
    router.add({u"GET"_s, vxmlSettingsTemplate(), model, {}, u"Get this object properties"_s, readVxmlSettings});
    router.add(
        {u"PUT"_s, vxmlSettingsTemplate(), u"void"_s, model, u"Alter this object properties"_s, alterVxmlSettings});
    router.add({u"POST"_s,
                vxmlSettingsTemplate(u"/logs"_s),
                u"telephony.TemporaryLogsLink"_s,
                {},
                u"Where to read the logs for a while"_s,
                makeLogsLink});
    router.add({u"GET"_s,
                groupTemplate(u"/line/{serviceName}/phone"_s),
                u"telephony.Phone"_s,
                {},
                u"Get this object properties"_s,
                readPhone});
}

} // namespace Aiguilleur::Sandbox
