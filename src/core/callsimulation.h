// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callsimulator.h"

namespace Aiguilleur {

//! One call on its way through a plan. For simulated() alone.
class CallSimulation
{
public:
    CallSimulation(const CallPlan &plan, const CallSituation &situation, const CallSemantics &rules);
    CallRun run();

private:
    using Kind = CallEvent::Kind;
    using Assumption = CallRun::Assumption;
    using Answer = CallSituation::Answer;

    //! What becomes of a call after an action.
    enum class Flow {
        GoesOn,
        Ended,
        Back,  //!< of a menu: to the one before
        ToTop, //!< of a menu: to the first one
        Exit,  //!< of a menu: out of all of them
    };

    CallEvent &note(Kind kind, const QString &path, const QString &subject = {});
    void assume(Assumption assumption);
    Flow end(CallOutcome::Kind kind, const QString &path, const QString &subject = {});
    Flow hangUpInSilence();
    Answer answerOf(const QString &key) const;

    // Steps
    Flow takeStep(const CallStep &step, bool isLast);
    Flow takeActions(const QList<CallAction> &actions);
    Flow take(const CallAction &action);
    Flow play(const CallAction &action);
    Flow bridge(const CallAction &action);
    Flow voicemail(const CallAction &action);
    void readKeys(const CallAction &action);

    // Menus
    Flow openMenu(const CallAction &action, int depth);
    Flow runMenu(const CallMenu &menu, int depth);
    Flow takeKeys(const CallMenu &menu, const QString &keys, int depth);
    Flow takeEntry(const CallMenuEntry &entry, int depth);
    void greet(const CallMenu &menu);
    QString nextKeys(const CallMenu &menu);
    QList<CallMenuEntry> entriesFor(const CallMenu &menu, const QString &keys);

    // Queues
    Flow enterQueue(const CallAction &action);
    Flow overflow(const CallQueue &queue);
    Flow closed(const CallQueue &queue);
    Flow giveUp(const CallQueue &queue);
    Flow announce(const CallQueue &queue, const QString &action, const QString &param, Assumption goesOn);
    Flow ring(const CallQueue &queue, const QList<CallAgent> &agents);
    QList<CallAgent> atWork(const CallQueue &queue) const;

    const CallPlan &m_plan;
    const CallSituation &m_situation;
    const CallSemantics &m_rules;
    CallRun m_run;
    QStringList m_keys; // not used yet
    qint64 m_offset = 0;
    int m_menus = 0; // that were opened
};

} // namespace Aiguilleur
