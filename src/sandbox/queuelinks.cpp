// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/call.h"
#include "sandbox/models.h"
#include "sandbox/operations.h"
#include "sandbox/resources.h"
#include "sandbox/templates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

// That an agent answers in a queue is kept once, below the queue; the order of that list is the position.

QString linksOf(const Call &call, const QString &queueId)
{
    return u"%1/queue/%2/agent"_s.arg(pathOf(call, ownHunting(call)), queueId);
}

//! The list of the call's link. Throws a Refusal 404 when there is no such link.
QString requireLink(const Call &call)
{
    requireObject(call, ownHunting(call, u"/queue/{queueId}"_s));
    requireObject(call, ownHunting(call, u"/agent/{agentId}"_s));
    const QString links = linksOf(call, call.param(u"queueId"_s));
    if (!call.account().objects.contains(links + u'/' + call.param(u"agentId"_s)))
        throw Refusal::unknownObject(u"agentId"_s, call.param(u"agentId"_s));
    return links;
}

QJsonObject linkView(const Call &call, const QString &queueId, const QString &agentId)
{
    return {{u"agentId"_s, agentId.toLongLong()},
            {u"queueId"_s, queueId.toLongLong()},
            {u"position"_s, call.account().objects.ids(linksOf(call, queueId)).indexOf(agentId)}};
}

//! Puts an agent that is in the list to its place; beyond the last one is the last one.
void moveTo(const Call &call, const QString &links, const QString &agentId, qint64 position)
{
    QStringList order = call.account().objects.ids(links);
    order.removeOne(agentId);
    order.insert(std::min<qsizetype>(position, order.size()), agentId);
    call.account().objects.setOrder(links, order);
}

void requirePosition(qint64 position)
{
    if (position < 0)
        throw Refusal::badRequest(u"[position] Given data (%1) is less than 0"_s.arg(position));
}

QJsonValue readLink(Call &call)
{
    requireLink(call);
    return linkView(call, call.param(u"queueId"_s), call.param(u"agentId"_s));
}

QJsonValue alterLink(Call &call)
{
    const QString links = requireLink(call);
    const QString agentId = call.param(u"agentId"_s);
    const QJsonObject changes = call.services.models.changes(
        u"telephony.OvhPabxHuntingAgentQueue"_s, linkView(call, call.param(u"queueId"_s), agentId), call.body);
    if (changes.isEmpty())
        return QJsonValue();
    const qint64 position = changes[u"position"_s].toInteger();
    requirePosition(position);
    moveTo(call, links, agentId, position);
    call.services.changed = true;
    return QJsonValue();
}

QJsonValue removeLink(Call &call)
{
    call.account().objects.remove(requireLink(call) + u'/' + call.param(u"agentId"_s));
    call.services.changed = true;
    return QJsonValue();
}

QJsonValue agentsOfQueue(Call &call)
{
    requireObject(call, ownHunting(call, u"/queue/{queueId}"_s));
    QJsonArray ids;
    for (const QString &id : call.account().objects.ids(linksOf(call, call.param(u"queueId"_s))))
        ids.append(id.toLongLong());
    return ids;
}

QJsonValue queuesOfAgent(Call &call)
{
    requireObject(call, ownHunting(call, u"/agent/{agentId}"_s));
    QJsonArray ids;
    for (const QString &queue : call.account().objects.ids(pathOf(call, ownHunting(call)) + u"/queue"_s))
        if (call.account().objects.contains(linksOf(call, queue) + u'/' + call.param(u"agentId"_s)))
            ids.append(queue.toLongLong());
    return ids;
}

QJsonValue addLink(Call &call)
{
    requireObject(call, ownHunting(call, u"/agent/{agentId}"_s));
    call.services.models.checkBody(u"telephony.agent.queue"_s, call.body);
    const qint64 position = call.body[u"position"_s].toInteger();
    requirePosition(position);
    const QString agentId = call.param(u"agentId"_s);
    const QString queueId = QString::number(call.body[u"queueId"_s].toInteger());
    const QString links = linksOf(call, queueId);
    ObjectStore &objects = call.account().objects;
    if (!objects.contains(pathOf(call, ownHunting(call)) + u"/queue/"_s + queueId))
        throw Refusal::badRequest(u"[queueId] The queue %1 does not exist"_s.arg(queueId));
    if (objects.contains(links + u'/' + agentId))
        throw Refusal::badRequest(u"The agent %1 is already in the queue %2"_s.arg(agentId, queueId));
    objects.insert(links + u'/' + agentId,
                   {{u"agentId"_s, agentId.toLongLong()}, {u"queueId"_s, queueId.toLongLong()}});
    moveTo(call, links, agentId, position);
    call.services.changed = true;
    return linkView(call, queueId, agentId);
}

//! The operation is described without saying which agent it is about, so it knows none.
QJsonValue addNobody(Call &call)
{
    requireObject(call, ownHunting(call, u"/queue/{queueId}"_s));
    call.services.models.checkBody(u"telephony.agent.queue"_s, call.body);
    throw Refusal::badRequest(u"This agent does not exist"_s);
}

void addLinks(Router &router, const QString &hunting)
{
    const QString model = u"telephony.OvhPabxHuntingAgentQueue"_s;
    const QString body = u"telephony.agent.queue"_s;
    const QString agent = hunting + u"/agent/{agentId}/queue"_s;
    const QString queue = hunting + u"/queue/{queueId}/agent"_s;
    router.add({u"GET"_s, agent, u"long[]"_s, {}, u"Queues of the agent"_s, queuesOfAgent});
    router.add({u"POST"_s, agent, model, body, u"Let the agent answer in a queue"_s, addLink});
    router.add({u"GET"_s, queue, u"long[]"_s, {}, u"Agents of the queue"_s, agentsOfQueue});
    router.add({u"POST"_s, queue, model, body, u"Let an agent answer in the queue"_s, addNobody});
    for (const QString &path : {QString(agent + u"/{queueId}"_s), QString(queue + u"/{agentId}"_s)}) {
        router.add({u"GET"_s, path, model, {}, u"Get this object properties"_s, readLink});
        router.add({u"PUT"_s, path, u"void"_s, model, u"Alter this object properties"_s, alterLink});
        router.add({u"DELETE"_s, path, u"void"_s, {}, u"Take the agent out of the queue"_s, removeLink});
    }
}

} // namespace

void addQueueLinkOperations(Router &router)
{
    for (const QString &centre : centreTemplates())
        addLinks(router, centre + u"/hunting"_s);
}

} // namespace Aiguilleur::Sandbox
