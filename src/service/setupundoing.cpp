// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A save that is taken back, from its last step to its first.
#include "service/setupsaver.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using StepState = SetupStep::State;

namespace {

// What cannot be undone because what it was about is gone.
bool isPointless(const SetupCall &call, const SetupCaller::Outcome &outcome)
{
    return outcome.kind == SetupCaller::Outcome::Kind::Refused && call.method == "PUT" && outcome.error &&
           outcome.error->kind == ApiError::Kind::NotFound;
}

//! True when taking back `step` has taken back the other one as well.
bool takesAlong(const SetupStep &step, const SetupStep &other)
{
    if (!other.goesWithOther || other.state != StepState::Done)
        return false;
    return step.creates.isEmpty() ? step.isTask : other.path.split(u'/').contains(step.creates);
}

} // namespace

QCoro::Task<> SetupSaver::takeBack(SetupSave *save)
{
    save->m_state = SetupSave::State::TakingBack;
    save->m_error.reset();
    m_announce(save);
    co_await goBack(save);
}

QCoro::Task<> SetupSaver::goBack(SetupSave *save)
{
    for (int place = static_cast<int>(save->m_steps.size()) - 1; place >= 0; --place) {
        const bool isKnown = co_await resolve(save, place);
        if (!isKnown || m_lifetime.isOver())
            co_return;
        const SetupStep step = save->m_steps[place];
        if (step.state == StepState::Unknown) // a secret, which nobody can see
            setStep(save, place, StepState::Kept, false);
        if (step.state != StepState::Done || step.goesWithOther)
            continue;
        if (step.undoMethod.isEmpty()) {
            setStep(save, place, StepState::Kept, false);
            continue;
        }
        const bool isUndone = co_await undoStep(save, place);
        if (!isUndone || m_lifetime.isOver())
            co_return;
        m_announce(save);
    }
    co_await end(save, SetupSave::State::TakenBack, std::nullopt);
}

int SetupSaver::undoCount(const SetupStep &step)
{
    return 1 + static_cast<int>(step.undoFurther.size());
}

QCoro::Task<bool> SetupSaver::undoStep(SetupSave *save, int place)
{
    while (save->m_steps[place].state == StepState::Done) {
        const bool isUndone = co_await undoCall(save, place);
        if (!isUndone || m_lifetime.isOver())
            co_return false;
    }
    co_return true;
}

SetupCaller::Call SetupSaver::undoCallOf(const SetupSave *save, int place) const
{
    const SetupStep &step = save->m_steps[place];
    SetupCall call;
    if (step.undoneCalls == 0)
        call = {.method = step.undoMethod, .path = step.undoPath, .body = step.undoBody, .isTask = step.isTask};
    else
        call = step.undoFurther.value(step.undoneCalls - 1);
    call.path = real(save, call.path);
    call.body = realBody(save, call.path, call.body);
    const bool creates = step.undoneCalls == 0 && call.method == "POST";
    return {.call = call, .idKey = creates ? step.idKey : QString(), .known = known(save, call.path)};
}

QCoro::Task<bool> SetupSaver::undoCall(SetupSave *save, int place)
{
    SetupCaller::Call call = undoCallOf(save, place);
    const bool isNoted = co_await noteList(save, call);
    if (!isNoted)
        co_return false;
    setStep(save, place, StepState::Running, true);
    const Result<void> written = co_await write(save);
    if (m_lifetime.isOver())
        co_return false;
    if (!written) {
        setStep(save, place, StepState::Done, false);
        co_return co_await stop(save, written.error());
    }
    m_announce(save);
    call.known = known(save, call.call.path);
    const Outcome outcome = co_await m_caller.make(call);
    if (m_lifetime.isOver())
        co_return false;
    if (outcome.kind == Outcome::Kind::Done) {
        callUndone(save, place, outcome.created);
        co_return true;
    }
    if (isPointless(call.call, outcome)) {
        setStep(save, place, StepState::Kept, false);
        co_return true;
    }
    setStep(save, place, outcome.kind == Outcome::Kind::Refused ? StepState::Done : StepState::Unknown,
            outcome.kind == Outcome::Kind::Unknown);
    co_return co_await stop(save, outcome.error);
}

void SetupSaver::callUndone(SetupSave *save, int place, const QString &created)
{
    SetupStep &step = save->m_steps[place];
    const bool isLast = step.undoneCalls + 1 >= undoCount(step);
    ++step.undoneCalls;
    if (!created.isEmpty())
        step.created = created;
    setStep(save, place, isLast ? StepState::Undone : StepState::Done, false);
    takeAlong(save, place);
}

// The first call of the way back does it already.
void SetupSaver::takeAlong(SetupSave *save, int place)
{
    const SetupStep step = save->m_steps[place];
    for (int other = place + 1; other < save->m_steps.size(); ++other) {
        if (takesAlong(step, save->m_steps[other]))
            setStep(save, other, StepState::Undone, false);
    }
    if (step.state == StepState::Undone && step.method == "POST" && !step.idKey.isEmpty())
        save->m_steps[place].created.clear(); // made anew it gets another one
}

QCoro::Task<bool> SetupSaver::lookForUndo(SetupSave *save, int place)
{
    const SetupCaller::Call call = undoCallOf(save, place);
    const Outcome outcome = co_await m_caller.look(call, std::nullopt);
    if (m_lifetime.isOver())
        co_return false;
    if (outcome.kind == Outcome::Kind::Unknown)
        co_return co_await stop(save, outcome.error);
    if (outcome.kind == Outcome::Kind::Done)
        callUndone(save, place, outcome.created);
    else
        setStep(save, place, StepState::Done, false);
    co_return true;
}

} // namespace Aiguilleur
