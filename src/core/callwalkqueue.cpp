// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Queues: who rings when, and what follows when nobody answers.
#include "core/callwalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qint64 memberAnswerTime = 5000; // of ringing

bool ringsTogether(const CallQueue &queue)
{
    return queue.strategy == "ringAll"_L1;
}

bool ringsOnTop(const CallQueue &queue)
{
    return queue.strategy == "cumulationByAgentOrder"_L1;
}

bool ringsInOrder(const CallQueue &queue)
{
    return ringsOnTop(queue) || queue.strategy == "sequentiallyByAgentOrder"_L1;
}

QString queueShownName(const CallQueue &queue)
{
    return queue.name.isEmpty() ? queue.id : queue.name;
}

qint64 memberRingTime(const CallAgent &agent)
{
    return 1000LL * qMax(1, agent.timeout);
}

} // namespace

bool CallWalk::walkQueue(const CallQueue &queue)
{
    if (isFull(queue))
        return overflows(queue);
    const QList<const CallAgent *> members = loggedIn(queue);
    if (members.isEmpty())
        return nobodyIsThere(queue);
    if (queue.records)
        tell(Event::QueueRecords, queue.path, {queue.asksToRefuseRecording ? queue.refusalKey : QString()});
    QList<const CallAgent *> ready;
    std::copy_if(members.begin(), members.end(), std::back_inserter(ready),
                 [&](const CallAgent *member) { return canTake(queue, *member); });
    if (ready.isEmpty()) {
        tell(Event::QueueBusy, queue.path, {queue.id});
        return waits(queue, m_now);
    }
    return ringsMembers(queue, ready);
}

bool CallWalk::isFull(const CallQueue &queue) const
{
    return queue.maxMember > 0 && m_scenario.waiting.value(queue.id) >= queue.maxMember;
}

bool CallWalk::overflows(const CallQueue &queue)
{
    tell(Event::QueueFull, queue.path, {QString::number(m_scenario.waiting.value(queue.id))});
    if (queue.overflowAction == "voicemail"_L1)
        return toVoicemail(queue.path, queue.overflowParam);
    if (queue.overflowAction != "playback"_L1) {
        assume(Assumption::OverflowPasses);
        return true;
    }
    hear(queue.path, queue.overflowParam, {});
    assume(Assumption::OverflowGoesOn);
    if (!m_scenario.platform.overflowEndsCall)
        return true;
    tell(Event::HangsUp, queue.path);
    end(Outcome::HungUp, queue.path);
    return false;
}

//! What is set for a queue that cannot take calls; only where something is.
bool CallWalk::closes(const CallQueue &queue)
{
    tell(Event::QueueClosing, queue.path, {queue.id});
    if (queue.closureAction == "voicemail"_L1)
        return toVoicemail(queue.path, queue.closureParam);
    hear(queue.path, queue.closureParam, {});
    assume(Assumption::ClosingGoesOn);
    return true;
}

bool CallWalk::nobodyIsThere(const CallQueue &queue)
{
    tell(Event::QueueNobody, queue.path, {queue.id});
    if (!queue.closureAction.isEmpty())
        return closes(queue);
    assume(Assumption::NobodyWaits);
    return m_scenario.platform.waitsForNobody ? waits(queue, m_now) : true;
}

//! Up to the longest waiting time from `since` on.
bool CallWalk::waits(const CallQueue &queue, qint64 since)
{
    if (queue.maxWaitTime <= 0) {
        assume(Assumption::ZeroIsForever);
        end(Outcome::WaitsForever, queue.path, queueShownName(queue));
        return false;
    }
    m_now = qMax(m_now, since + 1000LL * queue.maxWaitTime);
    tell(Event::QueueTimedOut, queue.path, {QString::number(queue.maxWaitTime)});
    if (queue.closureAction.isEmpty())
        return true;
    assume(Assumption::ClosesAfterWait);
    return m_scenario.platform.closesAfterWait ? closes(queue) : true;
}

bool CallWalk::ringsMembers(const CallQueue &queue, const QList<const CallAgent *> &members)
{
    if (!ringsTogether(queue) && !ringsInOrder(queue) && members.size() > 1)
        assume(Assumption::MemberOrder);
    const qint64 since = m_now;
    const qint64 until = queue.maxWaitTime > 0 ? since + 1000LL * queue.maxWaitTime : -1;
    const auto isLate = [&](qint64 time) { return until >= 0 && time >= until; };
    qint64 rings = since;
    const CallAgent *taker = nullptr;
    qint64 takes = 0;
    for (const CallAgent *member : members) {
        if (isLate(rings) || (taker && rings >= takes))
            break;
        m_now = rings;
        tell(Event::MemberRings, member->path, {member->id, queue.id});
        const qint64 after = rings + qMin(memberAnswerTime, memberRingTime(*member));
        if (!taker && !isLate(after) && answerOf(queue, *member) == Answer::Answered) {
            taker = member;
            takes = after;
        }
        if (!ringsTogether(queue))
            rings += memberRingTime(*member);
    }
    if (taker) {
        m_now = takes;
        return answers(queue, *taker);
    }
    const bool follows = std::any_of(m_plan.queues.begin(), m_plan.queues.end(),
                                     [](const CallQueue &one) { return one.followsForwards; });
    if (follows)
        assume(Assumption::ForwardsFollowed);
    return waits(queue, since);
}

bool CallWalk::answers(const CallQueue &queue, const CallAgent &member)
{
    if (isThisNumber(member.number)) {
        tell(Event::ComesBack, member.path, {member.number});
        end(Outcome::Loop, member.path);
        return false;
    }
    tell(Event::MemberAnswers, member.path, {member.id});
    end(Outcome::QueueTalk, queue.path, queueShownName(queue), member.number);
    return false;
}

QList<const CallAgent *> CallWalk::loggedIn(const CallQueue &queue) const
{
    QList<const CallAgent *> members;
    for (const QString &id : queue.members) {
        const CallAgent *agent = m_plan.agent(id);
        if (agent && stateOf(*agent) != "loggedOut"_L1)
            members.append(agent);
    }
    return members;
}

bool CallWalk::canTake(const CallQueue &queue, const CallAgent &member) const
{
    return stateOf(member) == "available"_L1 && answerOf(queue, member) != Answer::Busy;
}

QString CallWalk::stateOf(const CallAgent &agent) const
{
    return m_scenario.agentStates.value(agent.id, agent.status);
}

CallScenario::Answer CallWalk::answerOf(const CallQueue &queue, const CallAgent &agent) const
{
    const auto own = m_scenario.answers.constFind(agent.path);
    return own == m_scenario.answers.constEnd() ? answerOf(queue.path) : own.value();
}

} // namespace Aiguilleur
