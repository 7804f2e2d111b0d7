// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callsimulator.h"

#include "core/callwalk.h"
#include "core/phonenumber.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// The API does not tell how long a sound is: something to go by.
constexpr qint64 soundTime = 5000;
constexpr qint64 characterTime = 70;
constexpr qint64 answerTime = 5000;
constexpr qint64 digitsTime = 3000;
constexpr int usualTransferTimeout = 60; // seconds; what the panel shows for 0

} // namespace

CallRun simulateCall(const CallPlan &plan, const CallScenario &scenario)
{
    return CallWalk(plan, scenario).run();
}

CallWalk::CallWalk(const CallPlan &plan, const CallScenario &scenario)
    : m_plan(plan)
    , m_scenario(scenario)
    , m_moment(CallMoment::of(plan, scenario.at, scenario.caller, scenario.called))
    , m_keys(scenario.keys)
{
    m_run.at = m_moment.at;
}

CallRun CallWalk::run()
{
    const QString called = m_scenario.called.isEmpty() ? m_plan.number.serviceName : m_scenario.called;
    tell(Event::Arrives, m_plan.root, {m_scenario.caller, called});
    if (m_plan.planCount > 1)
        assume(Assumption::FirstPlanCounts);
    if (m_plan.rejectsAnonymous && m_scenario.caller.isEmpty()) {
        tell(Event::Rejected, m_plan.planPath);
        end(Outcome::Rejected, m_plan.planPath);
    } else {
        walkSteps();
    }
    if (m_repeats)
        m_keys.removeLast();
    m_run.unusedKeys = m_keys;
    m_run.unusedKeys.removeAll(QString());
    return m_run;
}

void CallWalk::walkSteps()
{
    qsizetype last = m_plan.steps.size() - 1;
    while (last >= 0 && !m_plan.steps[last].isEnabled)
        --last;
    for (qsizetype i = 0; i < m_plan.steps.size(); ++i) {
        if (!walkStep(m_plan.steps[i], i >= last))
            return;
    }
    tell(Event::NothingLeft, m_plan.planPath);
    end(Outcome::NothingLeft, m_plan.planPath);
}

bool CallWalk::walkStep(const CallStep &step, bool isLast)
{
    if (!step.isEnabled) {
        tell(Event::StepInactive, step.path);
        return true;
    }
    const CallVerdict verdict = callVerdict(step, m_plan, m_moment);
    tell(verdict.isMet ? Event::StepMatches : Event::StepDiffers, step.path).reasons = verdict.reasons;
    for (const Assumption kind : verdict.assumptions)
        assume(kind);
    const QList<CallAction> &actions = verdict.isMet ? step.actions : step.otherwise;
    m_triedToConnect = false;
    if (!carryOut(actions))
        return false;
    if (actions.isEmpty() || isLast)
        return true;
    const bool goesOn = verdict.isMet ? m_scenario.platform.goesOnAfterMatch : m_scenario.platform.goesOnAfterOtherwise;
    if (!m_triedToConnect) // after a queue, a transfer or a menu it is known to go on
        assume(verdict.isMet ? Assumption::GoesOnAfterMatch : Assumption::GoesOnAfterOtherwise);
    if (m_triedToConnect || goesOn) {
        tell(Event::StepDone, step.path);
        return true;
    }
    tell(Event::EndsWithStep, step.path);
    end(Outcome::NothingLeft, step.path);
    return false;
}

bool CallWalk::carryOut(const QList<CallAction> &actions)
{
    for (const CallAction &action : actions) {
        if (!carryOut(action)) {
            if (action.kind == CallAction::Kind::Voicemail && &action != &actions.last())
                assume(Assumption::VoicemailEnds);
            return false;
        }
    }
    return true;
}

bool CallWalk::carryOut(const CallAction &action)
{
    using Kind = CallAction::Kind;
    switch (action.kind) {
    case Kind::SetCallerName:
        tell(Event::NameSet, action.path, {action.param});
        return true;
    case Kind::Playback:
        hear(action.path, action.param, {});
        return true;
    case Kind::EndlessPlayback:
        return loopsForever(action);
    case Kind::Tts:
        hear(action.path, {}, action.param);
        return true;
    case Kind::Sleep:
        tell(Event::Pauses, action.path, {action.param});
        m_now += qMax(0, action.param.toInt());
        return true;
    case Kind::ReadDtmf:
        readsDigits(action);
        return true;
    case Kind::Menu:
        return opensMenu(action);
    case Kind::Queue:
        return leadsToQueue(action);
    case Kind::Bridge:
        return transfers(action);
    case Kind::Voicemail:
        return toVoicemail(action.path, action.param);
    case Kind::Hangup:
        tell(Event::HangsUp, action.path);
        end(Outcome::HungUp, action.path);
        return false;
    default: // those of menus only have no meaning in a step
        tell(Event::Unknown, action.path, {action.apiName});
        assume(Assumption::UnknownIsPassed);
        return true;
    }
}

bool CallWalk::loopsForever(const CallAction &action)
{
    const CallAnnouncement *sound = m_plan.sound(action.param);
    if (!sound)
        return missing(action.path, action.param);
    tell(Event::SoundLoops, action.path, {action.param});
    end(Outcome::EndlessSound, action.path, sound->name);
    return false;
}

bool CallWalk::opensMenu(const CallAction &action)
{
    m_triedToConnect = true;
    const CallMenu *menu = m_plan.menu(action.param);
    if (!menu)
        return missing(action.path, action.param);
    tell(Event::MenuOpens, action.path, {menu->id});
    return walkMenu(*menu, action.path) != Left::Over;
}

bool CallWalk::leadsToQueue(const CallAction &action)
{
    m_triedToConnect = true;
    const CallQueue *queue = m_plan.queue(action.param);
    if (!queue)
        return missing(action.path, action.param);
    tell(Event::QueueEntered, action.path, {queue->id});
    return walkQueue(*queue);
}

bool CallWalk::transfers(const CallAction &action)
{
    m_triedToConnect = true;
    if (action.param.isEmpty())
        return missing(action.path, {});
    tell(Event::Transfers, action.path, {action.param});
    if (isThisNumber(action.param)) {
        tell(Event::ComesBack, action.path, {action.param});
        end(Outcome::Loop, action.path);
        return false;
    }
    switch (answerOf(action.path)) {
    case Answer::Answered:
        m_now += answerTime;
        tell(Event::Answers, action.path, {action.param});
        end(Outcome::Talk, action.path, action.param);
        return false;
    case Answer::NoAnswer:
        m_now += 1000LL * (m_plan.transferTimeout > 0 ? m_plan.transferTimeout : usualTransferTimeout);
        tell(Event::NoAnswer, action.path, {action.param});
        return true;
    case Answer::Busy:
        tell(Event::Busy, action.path, {action.param});
        return true;
    }
    return true;
}

bool CallWalk::toVoicemail(const QString &path, const QString &target)
{
    if (target.isEmpty())
        return missing(path, {});
    tell(Event::Voicemail, path, {target});
    end(Outcome::Voicemail, path, target);
    return false;
}

//! What is pressed next is read, as far as there is anything.
void CallWalk::readsDigits(const CallAction &action)
{
    const QString typed = takeKeys();
    m_now += digitsTime;
    tell(Event::DigitsRead, action.path, {action.param, typed});
    assume(Assumption::ReadsAndGoesOn);
}

CallEvent &CallWalk::tell(Event kind, const QString &path, const QStringList &arguments)
{
    m_run.events.append({.offset = m_now, .kind = kind, .path = path, .arguments = arguments});
    return m_run.events.last();
}

void CallWalk::assume(Assumption kind)
{
    if (!m_run.assumptions.contains(kind))
        m_run.assumptions.append(kind);
}

void CallWalk::end(Outcome kind, const QString &path, const QString &target, const QString &agent)
{
    m_run.outcome = {.kind = kind, .target = target, .agent = agent, .path = path};
}

//! One of the two; nothing at all when both are empty.
void CallWalk::hear(const QString &path, const QString &sound, const QString &text)
{
    if (sound.isEmpty() && text.isEmpty()) {
        missing(path, {});
        return;
    }
    const CallAnnouncement *heard = sound.isEmpty() ? m_plan.text(text) : m_plan.sound(sound);
    if (!heard) {
        missing(path, sound.isEmpty() ? text : sound);
        return;
    }
    tell(sound.isEmpty() ? Event::TextHeard : Event::SoundHeard, path, {heard->id});
    m_now += sound.isEmpty() ? characterTime * heard->text.size() : soundTime;
}

bool CallWalk::missing(const QString &path, const QString &id)
{
    tell(Event::Missing, path, {id});
    assume(Assumption::MissingIsPassed);
    return true;
}

bool CallWalk::isThisNumber(const QString &number) const
{
    if (number == m_plan.number.serviceName)
        return true;
    const std::optional<PhoneNumber> parsed = PhoneNumber::parse(number);
    return parsed && parsed->serviceName() == m_plan.number.serviceName;
}

CallScenario::Answer CallWalk::answerOf(const QString &path) const
{
    return m_scenario.answers.value(path, m_scenario.answer);
}

} // namespace Aiguilleur
