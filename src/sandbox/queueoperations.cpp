// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/call.h"
#include "sandbox/featuretypes.h"
#include "sandbox/freshcontent.h"
#include "sandbox/operations.h"
#include "sandbox/references.h"
#include "sandbox/resources.h"
#include "sandbox/simpletypes.h"
#include "sandbox/templates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

void checkOptions(Call &call, const QString & /*id*/, QJsonObject &object)
{
    for (const auto &tone : {u"toneOnOpening"_s, u"toneOnHold"_s, u"toneOnClosing"_s})
        requireNamed(call, Kind::Sound, object, tone);
}

//! A voice server has no agents and no queues.
void requireCentre(const Call &call)
{
    if (call.method == "POST"_L1 && !hasQueues(call))
        throw Refusal::forbidden(u"This number is no contact centre"_s, {});
}

void checkAgent(Call &call, const QString & /*id*/, QJsonObject &agent)
{
    requireCentre(call);
    const QString number = agent[u"number"_s].toString();
    if (number.isEmpty() || number == call.param(u"serviceName"_s))
        throw Refusal::badRequest(u"[number] An agent cannot have the number \"%1\""_s.arg(number));
    requireAtLeast(agent, u"timeout"_s, 1);
    requireAtLeast(agent, u"wrapUpTime"_s, 0);
    requireAtLeast(agent, u"simultaneousLines"_s, 1);
    const QJsonValue reason = agent.value(u"breakStatus"_s);
    const QString reasons = pathOf(call, ownTemplate(call)) + u"/hunting/customStatus/"_s;
    if (!reason.isNull() && !call.account().objects.contains(reasons + QString::number(reason.toInteger())))
        throw Refusal::badRequest(u"[breakStatus] The status %1 does not exist"_s.arg(reason.toInteger()));
    const bool isOwn = isOwnService(call.account(), internationalForm(number));
    agent[u"type"_s] = isOwn ? u"internal"_s : u"external"_s;
}

//! An agent that goes answers in no queue any more.
void unlinkAgent(Call &call, const QString &id)
{
    const QString queues = pathOf(call, ownTemplate(call)) + u"/hunting/queue"_s;
    for (const QString &queue : call.account().objects.ids(queues))
        call.account().objects.remove(u"%1/%2/agent/%3"_s.arg(queues, queue, id));
}

//! A parameter that plays a sound names one that is there.
void checkAction(const Call &call, const QJsonObject &queue, const QString &action)
{
    const QString parameter = queue.value(action + u"Param"_s).toString();
    if (queue.value(action) == "playback"_L1 && call.body.value(action + u"Param"_s).isString())
        requireNamed(call, Kind::Sound, action + u"Param"_s, parameter);
}

void checkQueue(Call &call, const QString & /*id*/, QJsonObject &queue)
{
    requireCentre(call);
    requireAtLeast(queue, u"maxMember"_s, 0);
    requireAtLeast(queue, u"maxWaitTime"_s, 0);
    requireNamed(call, Kind::Sound, queue, u"soundOnHold"_s);
    checkAction(call, queue, u"actionOnOverflow"_s);
    checkAction(call, queue, u"actionOnClosure"_s);
}

//! Agents whose break has this reason have none from then on.
void forgetStatus(Call &call, const QString &id)
{
    const QString agents = pathOf(call, ownTemplate(call)) + u"/hunting/agent"_s;
    for (auto [agentId, agent] : objectsOf(call, agents)) {
        if (agent[u"breakStatus"_s].toInteger() != id.toLongLong())
            continue;
        agent[u"breakStatus"_s] = QJsonValue();
        call.account().objects.set(agents + u'/' + agentId, agent);
    }
}

//! A queue to which a step or a key leads has to stay.
void keepUsedQueue(Call &call, const QString &id)
{
    refuseIfUsed(call, Kind::Queue, id);
}

void checkStatus(Call &call, const QString & /*id*/, QJsonObject &status)
{
    requireCentre(call);
    if (status[u"name"_s].toString().isEmpty())
        throw Refusal::badRequest(u"[name] A status needs a name"_s);
}

QList<Resource> huntingResources(const QString &hunting)
{
    using R = Resource;
    const QJsonObject agent{{u"description"_s, QJsonValue()}, {u"breakStatus"_s, QJsonValue()}};
    const QJsonObject status{{u"color"_s, QJsonValue()}, {u"description"_s, QJsonValue()}};
    const int all = R::Listed | R::NumberIds | R::Deletable;
    return {
        {hunting, u"telephony.OvhPabxHunting"_s, R::Writable},
        {hunting + u"/agent/{agentId}"_s,
         u"telephony.OvhPabxHuntingAgent"_s,
         all | R::Writable,
         u"Agents of the call queue"_s,
         {},
         u"telephony.agent.create"_s,
         agent,
         checkAgent,
         unlinkAgent},
        {hunting + u"/customStatus/{id}"_s,
         u"telephony.OvhPabxCustomStatus"_s,
         all,
         u"Reasons for the agents' breaks"_s,
         {},
         u"telephony.customStatus.create"_s,
         status,
         checkStatus,
         forgetStatus},
        {hunting + u"/queue/{queueId}"_s,
         u"telephony.OvhPabxHuntingQueue"_s,
         all | R::Writable,
         u"Queues in which callers wait"_s,
         {},
         u"telephony.queue.create"_s,
         freshQueue(),
         checkQueue,
         keepUsedQueue},
    };
}

} // namespace

void addQueueOperations(Router &router)
{
    addResources(router, {{callQueueTemplate(),
                           u"telephony.EasyHunting"_s,
                           Resource::Listed | Resource::Writable | Resource::OfService,
                           u"Call queues of the billing account"_s,
                           {},
                           {},
                           {},
                           checkOptions}});
    for (const QString &centre : centreTemplates())
        addResources(router, huntingResources(centre + u"/hunting"_s));
}

} // namespace Aiguilleur::Sandbox
