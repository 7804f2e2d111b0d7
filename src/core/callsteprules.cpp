// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

class CallStepRules
{
public:
    explicit CallStepRules(CallRules &rules)
        : m_rules(rules)
        , m_plan(rules.plan())
        , m_live(rules.liveSteps())
    {
    }

    void check()
    {
        checkSomethingHappens();
        checkUnreachableSteps();
        for (const CallStep &step : m_plan.steps) {
            checkRules(step.actions);
            checkRules(step.otherwise);
            checkDeadOtherwise(step);
        }
        for (qsizetype i = 0; i + 1 < m_live.size(); ++i)
            checkAnnouncement(*m_live[i]);
        checkEnd();
        checkNumbering();
    }

private:
    void checkSomethingHappens();
    void checkUnreachableSteps();
    void checkRules(const QList<CallAction> &actions);
    void checkDeadOtherwise(const CallStep &step);
    void checkAnnouncement(const CallStep &step);
    void checkEnd();
    void checkLast(const CallStep &step, const QList<CallAction> &actions, bool isNegative);
    void checkNumbering();
    CallFix hangup(const CallStep &step, const QList<CallAction> &after, bool isNegative) const;

    CallRules &m_rules;
    const CallPlan &m_plan;
    QList<const CallStep *> m_live;
};

bool doesSomething(const CallStep &step)
{
    return !step.actions.isEmpty() || (step.hasConditions() && !step.otherwise.isEmpty());
}

void CallStepRules::checkSomethingHappens()
{
    if (m_plan.steps.isEmpty()) {
        m_rules.error(CallRules::Kind::NoStep, m_plan.hasPlan ? m_plan.planPath : m_plan.root);
        return;
    }
    if (m_live.isEmpty()) {
        std::optional<CallFix> fix;
        if (m_plan.steps.size() == 1)
            fix = CallRules::set(CallFix::Kind::EnableStep, m_plan.steps.first().path, u"enabled"_s, true);
        m_rules.error(CallRules::Kind::NoStepEnabled, m_plan.planPath, {}, {}, fix);
    } else if (std::none_of(m_live.begin(), m_live.end(), [](const auto *step) { return doesSomething(*step); })) {
        m_rules.error(CallRules::Kind::NothingDone, m_plan.planPath);
    }
}

void CallStepRules::checkUnreachableSteps()
{
    if (m_live.isEmpty() || !CallRules::endsAlways(*m_live.last()))
        return;
    for (const CallStep &step : m_plan.steps) {
        if (step.isEnabled && !m_rules.isLive(step))
            m_rules.warning(CallRules::Kind::UnreachableStep, step.path, {}, {m_live.last()->path},
                            CallRules::set(CallFix::Kind::DisableStep, step.path, u"enabled"_s, false));
    }
}

void CallStepRules::checkRules(const QList<CallAction> &actions)
{
    const qsizetype end = CallRules::endOf(actions);
    if (end < 0 || end + 1 == actions.size())
        return;
    QStringList dead;
    for (qsizetype i = end + 1; i < actions.size(); ++i)
        dead.append(actions[i].path);
    m_rules.warning(CallRules::Kind::UnreachableRule, dead.first(), {}, {actions[end].path},
                    CallRules::removed(dead.size() > 1 ? CallFix::Kind::RemoveRules : CallFix::Kind::RemoveRule, dead));
}

void CallStepRules::checkDeadOtherwise(const CallStep &step)
{
    if (step.hasConditions() || step.otherwise.isEmpty())
        return;
    QStringList dead;
    for (const CallAction &action : step.otherwise)
        dead.append(action.path);
    m_rules.warning(CallRules::Kind::DeadOtherwise, step.path, {}, {},
                    CallRules::removed(dead.size() > 1 ? CallFix::Kind::RemoveRules : CallFix::Kind::RemoveRule, dead));
}

// Made for callers outside opening hours, say: they hear the announcement and are put through all the same.
void CallStepRules::checkAnnouncement(const CallStep &step)
{
    using Kind = CallAction::Kind;
    static const QSet<int> gentle = {static_cast<int>(Kind::SetCallerName), static_cast<int>(Kind::Sleep),
                                     static_cast<int>(Kind::ReadDtmf)};
    bool announces = false;
    for (const CallAction &action : step.actions) {
        const bool isAnnouncement = action.kind == Kind::Playback || action.kind == Kind::Tts;
        if (!isAnnouncement && !gentle.contains(static_cast<int>(action.kind)))
            return;
        announces |= isAnnouncement;
    }
    if (announces && step.hasConditions())
        m_rules.warning(CallRules::Kind::AnnouncesOnly, step.path, {}, {}, hangup(step, step.actions, false));
}

CallFix CallStepRules::hangup(const CallStep &step, const QList<CallAction> &after, bool isNegative) const
{
    const QJsonObject rule{{u"action"_s, u"hangup"_s},
                           {u"actionParam"_s, QString()},
                           {u"negativeAction"_s, isNegative},
                           {u"position"_s, after.isEmpty() ? 1 : after.last().position + 1}};
    const CallFix::Kind kind = isNegative ? CallFix::Kind::AddHangupOtherwise : CallFix::Kind::AddHangup;
    return {kind, {}, {{CallFix::Edit::What::Add, step.path + u"/rule"_s, QString(), rule}}};
}

//! What becomes of a call that gets to the end of the last step.
void CallStepRules::checkEnd()
{
    if (m_live.isEmpty())
        return;
    const CallStep &last = *m_live.last();
    checkLast(last, last.actions, false);
    if (!last.hasConditions())
        return;
    if (last.otherwise.isEmpty() && doesSomething(last))
        m_rules.warning(CallRules::Kind::SilentEnd, last.path, {}, {}, hangup(last, {}, true));
    checkLast(last, last.otherwise, true);
}

void CallStepRules::checkLast(const CallStep &step, const QList<CallAction> &actions, bool isNegative)
{
    if (actions.isEmpty() || CallRules::endOf(actions) >= 0)
        return;
    const CallAction &last = actions.last();
    bool isLeft = last.kind == CallAction::Kind::Menu || last.kind == CallAction::Kind::Bridge;
    if (last.kind == CallAction::Kind::Queue) {
        const CallQueue *queue = m_plan.queue(last.param);
        isLeft = queue && (queue->maxWaitTime > 0 || queue->maxMember > 0);
    }
    if (isLeft)
        m_rules.warning(CallRules::Kind::DeadEnd, step.path, {}, {last.path}, hangup(step, actions, isNegative));
}

void CallStepRules::checkNumbering()
{
    if (m_plan.planCount > 1)
        m_rules.warning(CallRules::Kind::SeveralPlans, m_plan.planPath, {}, {QString::number(m_plan.planCount)});
    CallFix fix{.kind = CallFix::Kind::Renumber};
    int position = 0;
    for (const CallStep &step : m_plan.steps) {
        if (step.position != ++position)
            fix.edits.append({CallFix::Edit::What::Set, step.path, u"position"_s, position});
    }
    if (!fix.edits.isEmpty())
        m_rules.warning(CallRules::Kind::OddPositions, m_plan.planPath, {}, {}, fix);
}

} // namespace

void checkCallSteps(CallRules &rules)
{
    CallStepRules(rules).check();
}

} // namespace Aiguilleur
