// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int smallQueue = 5; // callers who may wait; a busy quarter of an hour brings more

class CallQueueRules
{
public:
    explicit CallQueueRules(CallRules &rules)
        : m_rules(rules)
        , m_plan(rules.plan())
    {
    }

    // What nothing leads to is reported as that, and nothing else about it.
    void check()
    {
        for (const CallQueue &queue : m_plan.queues) {
            if (!m_rules.isUsed(CallAction::Kind::Queue, queue.id))
                continue;
            checkMembers(queue);
            checkWait(queue);
            checkOrder(queue);
            checkComfort(queue);
        }
        checkForwards();
    }

private:
    void checkMembers(const CallQueue &queue);
    void checkWait(const CallQueue &queue);
    void checkRinging(const CallQueue &queue);
    void checkOrder(const CallQueue &queue);
    void checkComfort(const CallQueue &queue);
    void checkForwards();
    QList<const CallAgent *> membersOf(const CallQueue &queue) const;

    CallRules &m_rules;
    const CallPlan &m_plan;
};

QList<const CallAgent *> CallQueueRules::membersOf(const CallQueue &queue) const
{
    QList<const CallAgent *> members;
    for (const QString &id : queue.members) {
        if (const CallAgent *agent = m_plan.agent(id))
            members.append(agent);
    }
    return members;
}

void CallQueueRules::checkMembers(const CallQueue &queue)
{
    if (!m_rules.document().hasList(queue.path + u"/agent"_s))
        return; // not read
    const bool isLive = m_rules.isLiveUsed(CallAction::Kind::Queue, queue.id);
    const QList<const CallAgent *> members = membersOf(queue);
    const bool isOut = std::all_of(members.begin(), members.end(),
                                   [](const CallAgent *agent) { return agent->status == "loggedOut"_L1; });
    if (queue.members.isEmpty())
        m_rules.errorIf(isLive, CallRules::Kind::EmptyQueue, queue.path, u"agent"_s);
    else if (!members.isEmpty() && isOut && queue.closureAction.isEmpty())
        m_rules.errorIf(isLive, CallRules::Kind::NobodyLoggedIn, queue.path, u"agent"_s);
}

void CallQueueRules::checkWait(const CallQueue &queue)
{
    if (queue.maxWaitTime > 0)
        checkRinging(queue);
    else
        m_rules.warning(CallRules::Kind::EndlessWait, queue.path, u"maxWaitTime"_s);
}

//! Whether the time to wait is enough for all telephones to ring: together, or one after the other.
void CallQueueRules::checkRinging(const CallQueue &queue)
{
    const QList<const CallAgent *> members = membersOf(queue);
    const QString wait = QString::number(queue.maxWaitTime);
    if (queue.strategy == "ringAll"_L1) {
        for (const CallAgent *agent : members) {
            if (agent->timeout > queue.maxWaitTime)
                m_rules.warning(
                    CallRules::Kind::LongRing, agent->path, u"timeout"_s, {QString::number(agent->timeout), wait},
                    CallRules::set(CallFix::Kind::SetRingTime, agent->path, u"timeout"_s, queue.maxWaitTime, {wait}));
        }
        return;
    }
    qint64 total = 0;
    for (const CallAgent *agent : members)
        total += agent->timeout;
    if (total > queue.maxWaitTime)
        m_rules.warning(
            CallRules::Kind::ShortWait, queue.path, u"maxWaitTime"_s, {wait, QString::number(total)},
            CallRules::set(CallFix::Kind::SetWaitTime, queue.path, u"maxWaitTime"_s, total, {QString::number(total)}));
}

void CallQueueRules::checkOrder(const CallQueue &queue)
{
    if (!queue.strategy.endsWith("ByAgentOrder"_L1))
        return;
    const QString list = queue.path + u"/agent/"_s;
    CallFix fix{.kind = CallFix::Kind::Renumber};
    bool isOdd = false;
    qint64 before = -1;
    int position = 0;
    for (const QString &id : queue.members) {
        const QJsonValue value = m_rules.document().value(list + id, u"position"_s);
        if (!value.isDouble())
            return;
        isOdd |= value.toInteger() <= before;
        before = value.toInteger();
        fix.edits.append({CallFix::Edit::What::Set, list + id, u"position"_s, ++position});
    }
    if (isOdd)
        m_rules.warning(CallRules::Kind::UnorderedMembers, queue.path, u"agent"_s, {}, fix);
}

void CallQueueRules::checkComfort(const CallQueue &queue)
{
    if (queue.maxMember > 0 && queue.maxMember <= smallQueue && queue.overflowAction.isEmpty())
        m_rules.warning(CallRules::Kind::SmallQueue, queue.path, u"actionOnOverflow"_s,
                        {QString::number(queue.maxMember)});
    if (queue.soundOnHold.isEmpty())
        m_rules.warning(CallRules::Kind::NoHoldMusic, queue.path, u"soundOnHold"_s);
    if (!queue.records || (queue.asksToRefuseRecording && !queue.refusalKey.isEmpty()))
        return;
    const QString key = u"9"_s;
    const auto edit = [&](const QString &property, const QJsonValue &value) {
        return CallFix::Edit{CallFix::Edit::What::Set, queue.path, property, value};
    };
    const CallFix fix{CallFix::Kind::LetRefuse,
                      {key},
                      {edit(u"askForRecordDisabling"_s, true), edit(u"recordDisablingDigit"_s, key),
                       edit(u"recordDisablingLanguage"_s, u"french"_s)}};
    m_rules.warning(CallRules::Kind::NoRefusal, queue.path, u"askForRecordDisabling"_s, {}, fix);
}

// Following forwards on one queue is following them on all: what the others say misleads.
void CallQueueRules::checkForwards()
{
    CallFix fix{.kind = CallFix::Kind::FollowEverywhere};
    for (const CallQueue &queue : m_plan.queues) {
        if (!queue.followsForwards)
            fix.edits.append({CallFix::Edit::What::Set, queue.path, u"followCallForwards"_s, true});
    }
    if (!fix.edits.isEmpty() && fix.edits.size() < m_plan.queues.size())
        m_rules.warning(CallRules::Kind::ForwardsDiffer, fix.edits.first().path, u"followCallForwards"_s, {}, fix);
}

} // namespace

void checkCallQueues(CallRules &rules)
{
    CallQueueRules(rules).check();
}

} // namespace Aiguilleur
