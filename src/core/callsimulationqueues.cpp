// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A call in a queue.
#include "core/callsimulation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

bool isInOrder(const CallQueue &queue)
{
    return queue.strategy == "sequentiallyByAgentOrder"_L1 || queue.strategy == "cumulationByAgentOrder"_L1;
}

} // namespace

CallSimulation::Flow CallSimulation::enterQueue(const CallAction &action)
{
    const CallQueue *queue = m_plan.queue(action.param);
    if (!queue) {
        note(Kind::Missing, action.path, action.param);
        return Flow::GoesOn;
    }
    note(Kind::EntersQueue, action.path, queue->id);
    if (queue->maxMember == 0)
        assume(Assumption::ZeroIsForEver);
    else if (m_situation.waiting.value(queue->id) >= queue->maxMember)
        return overflow(*queue);
    if (queue->records)
        note(Kind::RecordingIsAnnounced, queue->path, queue->refusalKey);
    const bool follows = std::any_of(m_plan.queues.cbegin(), m_plan.queues.cend(),
                                     [](const CallQueue &one) { return one.followsForwards; });
    if (follows)
        assume(Assumption::FollowsForwards);
    if (!queue->soundOnHold.isEmpty() && m_plan.sound(queue->soundOnHold))
        note(Kind::Plays, queue->path, queue->soundOnHold);
    const QList<CallAgent> agents = atWork(*queue);
    return agents.isEmpty() ? closed(*queue) : ring(*queue, agents);
}

QList<CallAgent> CallSimulation::atWork(const CallQueue &queue) const
{
    QList<CallAgent> agents;
    for (const QString &id : queue.members) {
        const CallAgent *agent = m_plan.agent(id);
        if (agent && m_situation.agentStates.value(id, agent->status) == "available"_L1)
            agents.append(*agent);
    }
    return agents;
}

CallSimulation::Flow CallSimulation::overflow(const CallQueue &queue)
{
    note(Kind::QueueFull, queue.path, queue.id);
    return announce(queue, queue.overflowAction, queue.overflowParam, Assumption::OverflowGoesOn);
}

CallSimulation::Flow CallSimulation::closed(const CallQueue &queue)
{
    note(Kind::QueueClosed, queue.path, queue.id);
    if (queue.closureAction.isEmpty())
        return giveUp(queue);
    return announce(queue, queue.closureAction, queue.closureParam, Assumption::ClosureGoesOn);
}

CallSimulation::Flow CallSimulation::announce(const CallQueue &queue, const QString &action, const QString &param,
                                              Assumption goesOn)
{
    if (action == "voicemail"_L1 && !param.isEmpty()) {
        assume(Assumption::VoicemailEnds);
        return end(CallOutcome::Kind::Voicemail, queue.path, param);
    }
    assume(goesOn);
    if (action == "playback"_L1)
        note(m_plan.sound(param) ? Kind::Plays : Kind::Missing, queue.path, param);
    return Flow::GoesOn;
}

CallSimulation::Flow CallSimulation::giveUp(const CallQueue &queue)
{
    if (queue.maxWaitTime == 0) {
        assume(Assumption::ZeroIsForEver);
        return end(CallOutcome::Kind::WaitsForEver, queue.path, queue.id);
    }
    const qint64 waited = queue.maxWaitTime * 1000LL;
    m_offset += waited;
    note(Kind::QueueGivesUp, queue.path, queue.id).milliseconds = waited;
    return Flow::GoesOn;
}

// Whoever rings first takes the call. Where nobody does they ring in turn, as long as the caller waits.
CallSimulation::Flow CallSimulation::ring(const CallQueue &queue, const QList<CallAgent> &agents)
{
    if (!isInOrder(queue))
        assume(Assumption::AgentOrder);
    const bool isAnswered = answerOf(queue.path) == Answer::Answered;
    const qint64 patience = queue.maxWaitTime * 1000LL;
    const bool ringsAll = queue.strategy == "ringAll"_L1;
    qint64 waited = 0;
    for (const CallAgent &agent : agents) {
        CallEvent &rings = note(Kind::AgentRings, agent.path, agent.id);
        rings.milliseconds = agent.timeout * 1000LL;
        rings.offset += waited;
        if (isAnswered)
            break;
        if (!ringsAll)
            waited += rings.milliseconds;
        if (patience > 0 && waited >= patience)
            break;
    }
    if (!isAnswered)
        return giveUp(queue);
    end(CallOutcome::Kind::TalksInQueue, queue.path, queue.id);
    m_run.outcome.agent = agents.first().id;
    return Flow::Ended;
}

} // namespace Aiguilleur
