// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/begintask.h"
#include "sandbox/calendarfile.h"
#include "sandbox/credentials.h"
#include "sandbox/datetimes.h"
#include "sandbox/featuretypes.h"
#include "sandbox/models.h"
#include "sandbox/operations.h"
#include "sandbox/resources.h"
#include "sandbox/templates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QJsonValue listSchedulers(Call &call)
{
    const QString group = call.param(u"billingAccount"_s);
    QJsonArray names;
    for (const QString &number : call.account().numbers(group))
        if (hasScheduler(call.account().featureType(group, number)))
            names.append(number);
    return names;
}

void requireType(const Call &call, const QString &name, const QString &type)
{
    const QString problem = call.services.models.problem({name, type}, call.query.value(name));
    if (call.query.contains(name) && !problem.isEmpty())
        throw Refusal::badRequest(problem);
}

bool isWithin(const Call &call, const QJsonObject &event, const QString &member)
{
    const auto limit = [&](const QString &end) { return fromWireTime(call.query.value(member + end)); };
    const qint64 time = fromWireTime(event[member].toString());
    const qint64 to = limit(u".to"_s);
    return time >= limit(u".from"_s) && (!to || time <= to);
}

QJsonValue listEvents(Call &call)
{
    requireType(call, u"categories"_s, u"telephony.SchedulerCategoryEnum"_s);
    for (const auto &name : {u"dateStart.from"_s, u"dateStart.to"_s, u"dateEnd.from"_s, u"dateEnd.to"_s})
        requireType(call, name, u"datetime"_s);
    QJsonArray uids;
    for (const auto &[key, event] : objectsOf(call, pathOf(call, schedulerTemplate()) + u"/events"_s)) {
        const bool fits = !call.query.contains(u"categories"_s) ||
                          event[u"categories"_s].toString() == call.query.value(u"categories"_s);
        if (fits && isWithin(call, event, u"dateStart"_s) && isWithin(call, event, u"dateEnd"_s))
            uids.append(servedId(key));
    }
    return uids;
}

//! Writes the times as the API does, and refuses what cannot stand beside the other events.
void checkEvent(Call &call, const QString & /*id*/, QJsonObject &event)
{
    for (const auto &member : {u"dateStart"_s, u"dateEnd"_s}) {
        const qint64 time = fromWireTime(event[member].toString());
        if (!time)
            throw Refusal::badRequest(
                u"[%1] Given data (%2) is not valid for type datetime"_s.arg(member, event[member].toString()));
        event[member] = wireTime(time);
    }
    const QString problem =
        eventProblem(call.account().objects, pathOf(call, schedulerTemplate()) + u"/events"_s, event);
    if (!problem.isEmpty())
        throw Refusal::badRequest(problem);
}

QJsonValue createEvent(Call &call)
{
    call.services.models.checkBody(u"telephony.schedulerEvent.create"_s, call.body);
    QJsonObject event = call.body;
    event[u"categories"_s] = event.take(u"category"_s);
    if (!event.contains(u"description"_s))
        event[u"description"_s] = QJsonValue();
    QString uid = event[u"uid"_s].toString();
    if (uid.isEmpty())
        uid = randomHex(24) + u"@example.com"_s;
    event[u"uid"_s] = uid;
    checkEvent(call, uid, event);
    const QString path = pathOf(call, schedulerTemplate()) + u"/events/"_s + keptId(uid);
    if (call.account().objects.contains(path))
        throw Refusal::badRequest(u"[uid] There already is an event %1"_s.arg(uid));
    call.account().objects.insert(path, event);
    call.services.changed = true;
    return QJsonValue();
}

QJsonValue importCalendar(Call &call)
{
    call.services.models.checkBody(u"telephony.importIcsCalendar"_s, call.body);
    Task task;
    task.action = u"importIcs"_s;
    task.serviceType = u"scheduler"_s;
    task.work = {{u"kind"_s, u"calendar"_s}, {u"url"_s, call.body[u"url"_s]}};
    return beginTask(call, task);
}

} // namespace

void addSchedulerOperations(Router &router)
{
    using R = Resource;
    addResources(router, {{schedulerTemplate(), u"telephony.Scheduler"_s, R::Writable},
                          {schedulerTemplate(u"/events/{uid}"_s),
                           u"telephony.SchedulerEvent"_s,
                           R::Writable | R::Deletable,
                           {},
                           {},
                           {},
                           {},
                           checkEvent}});
    router.add({u"GET"_s,
                u"/telephony/{billingAccount}/scheduler"_s,
                u"string[]"_s,
                {},
                u"Numbers with a calendar"_s,
                listSchedulers});
    router.add({u"GET"_s, schedulerTemplate(u"/events"_s), u"string[]"_s, {}, u"Events of the calendar"_s, listEvents});
    router.add({u"POST"_s, schedulerTemplate(u"/events"_s), u"void"_s, u"telephony.schedulerEvent.create"_s,
                u"Create an event"_s, createEvent});
    router.add({u"POST"_s, schedulerTemplate(u"/importIcsCalendar"_s), u"telephony.Task"_s,
                u"telephony.importIcsCalendar"_s, u"Take over the events of a file"_s, importCalendar});
}

} // namespace Aiguilleur::Sandbox
