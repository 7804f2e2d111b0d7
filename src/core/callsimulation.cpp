// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A call through the steps of a plan.
#include "core/callsimulation.h"

#include "core/callconditions.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

CallSimulation::CallSimulation(const CallPlan &plan, const CallSituation &situation, const CallSemantics &rules)
    : m_plan(plan)
    , m_situation(situation)
    , m_rules(rules)
    , m_keys(situation.keys)
{
}

CallRun CallSimulation::run()
{
    note(Kind::Arrives, m_plan.root, m_situation.caller);
    Flow flow = Flow::GoesOn;
    if (!m_plan.hasPlan) {
        flow = end(CallOutcome::Kind::NoPlan, m_plan.root);
    } else if (m_plan.rejectsAnonymous && m_situation.caller.isEmpty()) {
        note(Kind::RejectedAnonymous, m_plan.planPath);
        flow = end(CallOutcome::Kind::HungUp, m_plan.planPath);
    }
    for (qsizetype i = 0; i < m_plan.steps.size() && flow == Flow::GoesOn; ++i)
        flow = takeStep(m_plan.steps[i], i + 1 == m_plan.steps.size());
    if (flow == Flow::GoesOn)
        hangUpInSilence();
    m_run.unusedKeys = m_keys;
    return m_run;
}

CallEvent &CallSimulation::note(Kind kind, const QString &path, const QString &subject)
{
    m_run.events.append({.kind = kind, .offset = m_offset, .path = path, .subject = subject});
    return m_run.events.last();
}

void CallSimulation::assume(Assumption assumption)
{
    if (!m_run.assumptions.contains(assumption))
        m_run.assumptions.append(assumption);
}

CallSimulation::Flow CallSimulation::end(CallOutcome::Kind kind, const QString &path, const QString &subject)
{
    m_run.outcome = {.kind = kind, .subject = subject, .path = path};
    note(Kind::Ends, path, subject);
    return Flow::Ended;
}

CallSimulation::Flow CallSimulation::hangUpInSilence()
{
    end(CallOutcome::Kind::HungUp, m_plan.planPath);
    m_run.outcome.inSilence = true;
    return Flow::Ended;
}

CallSituation::Answer CallSimulation::answerOf(const QString &key) const
{
    return m_situation.answers.value(key, m_situation.answer);
}

CallSimulation::Flow CallSimulation::takeStep(const CallStep &step, bool isLast)
{
    if (!step.isEnabled) {
        note(Kind::StepSkipped, step.path);
        return Flow::GoesOn;
    }
    const CallConditions conditions = callConditions(m_plan, step, m_situation);
    const bool holds = conditions.hold();
    for (const Assumption assumption : conditions.assumptions)
        assume(assumption);
    note(holds ? Kind::StepHolds : Kind::StepDoesNot, step.path).reasons = conditions.reasons;
    const QList<CallAction> &actions = holds ? step.actions : step.otherwise;
    const Flow flow = takeActions(actions);
    if (flow == Flow::Ended)
        return flow;
    if (!actions.isEmpty() && !isLast) {
        assume(holds ? Assumption::GoesOnAfterStep : Assumption::NegativeGoesOn);
        if (m_rules.stopsAfterStep)
            return hangUpInSilence();
    }
    if (!isLast)
        note(Kind::NextStep, step.path);
    return Flow::GoesOn;
}

CallSimulation::Flow CallSimulation::takeActions(const QList<CallAction> &actions)
{
    for (const CallAction &action : actions) {
        if (take(action) == Flow::Ended)
            return Flow::Ended;
    }
    return Flow::GoesOn;
}

CallSimulation::Flow CallSimulation::take(const CallAction &action)
{
    using Action = CallAction::Kind;
    switch (action.kind) {
    case Action::SetCallerName:
        note(Kind::NamesCaller, action.path, action.param);
        return Flow::GoesOn;
    case Action::Playback:
    case Action::EndlessPlayback:
    case Action::Tts:
        return play(action);
    case Action::Sleep: {
        const qint64 pause = action.param.toLongLong();
        note(Kind::Pauses, action.path).milliseconds = pause;
        m_offset += pause;
        return Flow::GoesOn;
    }
    case Action::ReadDtmf:
        readKeys(action);
        return Flow::GoesOn;
    case Action::Menu:
        return openMenu(action, 1);
    case Action::Queue:
        return enterQueue(action);
    case Action::Bridge:
        return bridge(action);
    case Action::Voicemail:
        return voicemail(action);
    case Action::Hangup:
        return end(CallOutcome::Kind::HungUp, action.path);
    case Action::MenuBack:
    case Action::MenuTop:
    case Action::MenuExit:
    case Action::Unknown:
        break;
    }
    note(Kind::UnknownAction, action.path, action.apiName);
    return Flow::GoesOn;
}

CallSimulation::Flow CallSimulation::play(const CallAction &action)
{
    const bool isText = action.kind == CallAction::Kind::Tts;
    if (isText ? !m_plan.text(action.param) : !m_plan.sound(action.param)) {
        note(Kind::Missing, action.path, action.param);
        return Flow::GoesOn;
    }
    note(isText ? Kind::Speaks : Kind::Plays, action.path, action.param);
    if (action.kind != CallAction::Kind::EndlessPlayback)
        return Flow::GoesOn;
    return end(CallOutcome::Kind::EndlessSound, action.path, action.param);
}

// A number that calls itself takes its own plan again, for ever.
CallSimulation::Flow CallSimulation::bridge(const CallAction &action)
{
    const QString number = plainNumber(action.param);
    if (number.isEmpty()) {
        note(Kind::Missing, action.path, action.param);
        return Flow::GoesOn;
    }
    const Answer answer = m_situation.answers.value(action.param, answerOf(number));
    if (answer == Answer::Busy) {
        note(Kind::Busy, action.path, action.param);
        return Flow::GoesOn;
    }
    CallEvent &rings = note(Kind::Rings, action.path, action.param);
    if (number == plainNumber(m_plan.number.serviceName))
        return end(CallOutcome::Kind::Loops, action.path, action.param);
    if (answer == Answer::Answered)
        return end(CallOutcome::Kind::Talks, action.path, action.param);
    rings.milliseconds = m_plan.transferTimeout * 1000LL;
    m_offset += rings.milliseconds;
    note(Kind::NoAnswer, action.path, action.param);
    return Flow::GoesOn;
}

CallSimulation::Flow CallSimulation::voicemail(const CallAction &action)
{
    if (action.param.isEmpty()) {
        note(Kind::Missing, action.path, action.param);
        return Flow::GoesOn;
    }
    assume(Assumption::VoicemailEnds);
    return end(CallOutcome::Kind::Voicemail, action.path, action.param);
}

void CallSimulation::readKeys(const CallAction &action)
{
    assume(Assumption::VariableEnds);
    CallEvent &event = note(Kind::ReadsKeys, action.path, action.param);
    if (!m_keys.isEmpty())
        event.keys = m_keys.takeFirst();
}

} // namespace Aiguilleur
