// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/begintask.h"
#include "sandbox/datetimes.h"
#include "sandbox/livecalls.h"
#include "sandbox/models.h"
#include "sandbox/operations.h"
#include "sandbox/resources.h"
#include "sandbox/templates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

constexpr qsizetype CallsRemembered = 50;

LiveQueue queueOf(const Call &call, const QString &queueId)
{
    return {call.account(), pathOf(call, ownHunting(call)), queueId, call.services.now};
}

//! The queues that the path is about: the one that it names, or those of its agent.
QStringList queueIds(const Call &call)
{
    const QString queueId = call.param(u"queueId"_s);
    const QString agentId = call.param(u"agentId"_s);
    const ObjectStore &objects = call.account().objects;
    if (!queueId.isEmpty())
        requireObject(call, ownHunting(call, u"/queue/{queueId}"_s));
    if (!agentId.isEmpty())
        requireObject(call, ownHunting(call, u"/agent/{agentId}"_s));
    const QString queues = pathOf(call, ownHunting(call)) + u"/queue"_s;
    QStringList found;
    for (const QString &id : queueId.isEmpty() ? objects.ids(queues) : QStringList{queueId})
        if (agentId.isEmpty() || objects.contains(u"%1/%2/agent/%3"_s.arg(queues, id, agentId)))
            found.append(id);
    if (!queueId.isEmpty() && found.isEmpty())
        throw Refusal::unknownObject(u"agentId"_s, agentId);
    return found;
}

struct Found
{
    LiveCall live;
    QString queue;
};

QList<Found> callsOf(const Call &call)
{
    QList<Found> found;
    const QString agentId = call.param(u"agentId"_s);
    for (const QString &id : queueIds(call)) {
        const LiveQueue queue = queueOf(call, id);
        for (const LiveCall &live : queue.calls())
            if (agentId.isEmpty() || live.agentId == agentId)
                found.append({live, queue.name()});
    }
    return found;
}

Found requireCall(const Call &call)
{
    for (const Found &found : callsOf(call))
        if (QString::number(found.live.id) == call.param(u"id"_s))
            return found;
    throw Refusal::unknownObject(u"id"_s, call.param(u"id"_s));
}

QJsonValue listCalls(Call &call)
{
    QJsonArray ids;
    for (const Found &found : callsOf(call))
        ids.append(found.live.id);
    return ids;
}

QJsonValue readCall(Call &call)
{
    const Found found = requireCall(call);
    return found.live.view(call.services.now, found.queue, call.param(u"serviceName"_s));
}

QJsonValue liveStatistics(Call &call)
{
    requireObject(call, ownHunting(call, u"/queue/{queueId}"_s));
    return queueOf(call, call.param(u"queueId"_s)).statistics();
}

QString liveStatus(const QString &status, const std::optional<LiveCall> &present, qint64 now)
{
    if (status != "available"_L1)
        return status;
    if (!present)
        return u"waiting"_s;
    return present->isAnswered(now) ? u"inAQueueCall"_s : u"receiving"_s;
}

QJsonValue readStatus(Call &call)
{
    const qint64 now = call.services.now;
    LiveQueue::AgentDay sum;
    sum.since = parisTime(parisDate(now));
    for (const QString &id : queueIds(call)) {
        const LiveQueue::AgentDay day = queueOf(call, id).day(call.param(u"agentId"_s));
        sum.answered += day.answered;
        sum.talk += day.talk;
        sum.since = std::max(sum.since, day.since);
        if (day.present)
            sum.present = day.present;
    }
    if (sum.present)
        sum.since = sum.present->isAnswered(now) ? sum.present->answer : sum.present->begin;
    const QJsonObject agent =
        call.account().objects.object(pathOf(call, ownHunting(call)) + u"/agent/"_s + call.param(u"agentId"_s));
    return QJsonObject{{u"status"_s, liveStatus(agent[u"status"_s].toString(), sum.present, now)},
                       {u"answeredCalls"_s, sum.answered},
                       {u"totalCallDuration"_s, sum.talk / OneSecond},
                       {u"lastStatusChange"_s, wireTime(sum.since)}};
}

//! What is known of a call is changed; what was known of calls long ago is forgotten.
void remember(Call &call, qint64 id, const QJsonObject &changes)
{
    ObjectStore &objects = call.account().objects;
    const QString path = callRecordPath(pathOf(call, ownHunting(call)), id);
    QJsonObject record = objects.object(path);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        record[it.key()] = it.value();
    objects.insert(path, record);
    const QString list = pathOf(call, ownHunting(call)) + u"/~calls"_s;
    const QStringList ids = objects.ids(list);
    for (qsizetype i = 0; i + CallsRemembered < ids.size(); ++i)
        objects.remove(list + u'/' + ids[i]);
}

//! What one can do to a call.
struct CallAction
{
    const char *name;
    const char *body;     //!< what it takes
    bool needsAnswered;   //!< somebody is talking to the caller
    bool needsUnanswered; //!< nobody is
};

constexpr CallAction CallActions[] = {{"eavesdrop", "telephony.call.number", true, false},
                                      {"hangup", "", true, false},
                                      {"hold", "", true, false},
                                      {"intercept", "telephony.call.number", false, true},
                                      {"transfer", "telephony.call.number", true, false},
                                      {"whisper", "telephony.call.whisper", true, false}};

QJsonObject effectOf(const Call &call, const QString &action, const LiveCall &live)
{
    const qint64 now = call.services.now;
    if (action == "hold"_L1)
        return {{u"onHold"_s, !live.onHold}};
    if (action == "intercept"_L1)
        return {{u"takenBy"_s, call.body[u"number"_s]}, {u"takenAt"_s, now}};
    if (action == "hangup"_L1 || action == "transfer"_L1)
        return {{u"end"_s, now}};
    return {};
}

QJsonValue actOnCall(Call &call, const CallAction &action)
{
    const LiveCall live = requireCall(call).live;
    if (*action.body)
        call.services.models.checkBody(QString::fromLatin1(action.body), call.body);
    if (*action.body && call.body[u"number"_s].toString().isEmpty())
        throw Refusal::badRequest(u"[number] A number is needed"_s);
    const bool isAnswered = live.isAnswered(call.services.now);
    if (action.needsAnswered && !isAnswered)
        throw Refusal::badRequest(u"The call %1 has not been answered yet"_s.arg(live.id));
    if (action.needsUnanswered && isAnswered)
        throw Refusal::badRequest(u"The call %1 has already been answered"_s.arg(live.id));
    const QString name = QString::fromLatin1(action.name);
    return beginTaskAtOnce(call, name, [&] {
        const QJsonObject effect = effectOf(call, name, live);
        if (!effect.isEmpty())
            remember(call, live.id, effect);
    });
}

void addCalls(Router &router, const QString &list)
{
    router.add({u"GET"_s, list, u"long[]"_s, {}, u"Calls that are going on"_s, listCalls});
    router.add({u"GET"_s,
                list + u"/{id}"_s,
                u"telephony.OvhPabxHuntingQueueLiveCalls"_s,
                {},
                u"Get this object properties"_s,
                readCall});
    for (const CallAction &action : CallActions)
        router.add({u"POST"_s, list + u"/{id}/"_s + QLatin1String(action.name), u"telephony.Task"_s,
                    QString::fromLatin1(action.body), u"Do this to a call"_s,
                    [action](Call &call) { return actOnCall(call, action); }});
}

void addHuntingCalls(Router &router, const QString &hunting)
{
    addCalls(router, hunting + u"/agent/{agentId}/calls"_s);
    addCalls(router, hunting + u"/queue/{queueId}/liveCalls"_s);
    router.add({u"GET"_s,
                hunting + u"/queue/{queueId}/liveStatistics"_s,
                u"telephony.OvhPabxHuntingQueueLiveStatistics"_s,
                {},
                u"Figures of the day"_s,
                liveStatistics});
    for (const auto &agent :
         {u"/agent/{agentId}"_s, u"/agent/{agentId}/queue/{queueId}"_s, u"/queue/{queueId}/agent/{agentId}"_s})
        router.add({u"GET"_s,
                    hunting + agent + u"/liveStatus"_s,
                    u"telephony.OvhPabxHuntingAgentLiveStatus"_s,
                    {},
                    u"What the agent is doing"_s,
                    readStatus});
}

} // namespace

void addLiveOperations(Router &router)
{
    for (const QString &centre : centreTemplates())
        addHuntingCalls(router, centre + u"/hunting"_s);
}

} // namespace Aiguilleur::Sandbox
