// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One call on its way through a plan; only callsimulator and its parts include this.
#pragma once

#include "core/callconditions.h"
#include "core/callplan.h"
#include "core/callrun.h"
#include "core/callscenario.h"

#include <QSet>

namespace Aiguilleur {

class CallWalk
{
public:
    CallWalk(const CallPlan &plan, const CallScenario &scenario);
    Q_DISABLE_COPY_MOVE(CallWalk)

    CallRun run();

private:
    using Event = CallEvent::Kind;
    using Assumption = CallAssumption::Kind;
    using Outcome = CallOutcome::Kind;
    using Answer = CallScenario::Answer;

    //! How a menu came to its end.
    enum class Left {
        Over,   //!< the call is
        Normal, //!< back to what opened it
        Top,    //!< the first menu is to begin again
        Exit,   //!< all menus are left
    };

    // Steps and what they do.
    void walkSteps();
    bool walkStep(const CallStep &step, bool isLast); //!< false when the call is over
    bool carryOut(const QList<CallAction> &actions);  //!< false when the call is over
    bool carryOut(const CallAction &action);          //!< the same
    bool loopsForever(const CallAction &action);
    bool opensMenu(const CallAction &action);
    bool transfers(const CallAction &action);
    bool leadsToQueue(const CallAction &action);
    bool toVoicemail(const QString &path, const QString &target);
    void readsDigits(const CallAction &action);

    // Menus.
    Left walkMenu(const CallMenu &menu, const QString &openedBy);
    Left walkOpenMenu(const CallMenu &menu);
    void refuses(const CallMenu &menu, const QString &typed);
    bool goesInCircle();
    Left leaveMenu(const CallMenu &menu, const QString &reason);
    bool greets(const CallMenu &menu);
    QString typedKeys(const CallMenu &menu); //!< empty when nothing is pressed in time
    QString takeKeys();                      //!< what is pressed next; empty for nothing
    std::optional<Left> followKey(const CallMenu &menu, const QString &typed);
    std::optional<Left> followEntry(const CallMenu &menu, const CallAction &action);
    std::optional<Left> openSub(const CallAction &action);

    // Queues.
    bool walkQueue(const CallQueue &queue); //!< false when the call is over
    bool isFull(const CallQueue &queue) const;
    bool overflows(const CallQueue &queue);
    bool closes(const CallQueue &queue);
    bool waits(const CallQueue &queue, qint64 since);
    bool nobodyIsThere(const CallQueue &queue);
    bool ringsMembers(const CallQueue &queue, const QList<const CallAgent *> &members);
    bool answers(const CallQueue &queue, const CallAgent &member);
    QList<const CallAgent *> loggedIn(const CallQueue &queue) const;
    bool canTake(const CallQueue &queue, const CallAgent &member) const;
    QString stateOf(const CallAgent &agent) const;
    Answer answerOf(const QString &path) const;
    Answer answerOf(const CallQueue &queue, const CallAgent &agent) const;

    // What is told.
    CallEvent &tell(Event kind, const QString &path, const QStringList &arguments = {});
    void assume(Assumption kind);
    void end(Outcome kind, const QString &path, const QString &target = {}, const QString &agent = {});
    void hear(const QString &path, const QString &sound, const QString &text);
    bool missing(const QString &path, const QString &id); //!< true
    bool isThisNumber(const QString &number) const;

    const CallPlan &m_plan;
    const CallScenario &m_scenario;
    const CallMoment m_moment;
    CallRun m_run;
    qint64 m_now = 0; // milliseconds since the beginning
    QStringList m_keys;
    bool m_triedToConnect = false; // in this list of actions: something that could have ended the call
    QStringList m_open;            // paths of the actions that opened the menus that are open
    int m_opened = 0;              // menus so far
    bool m_repeats = false;        // the last key is pressed again and again from here on
    QSet<QString> m_repeated;      // where it was: the same again is a circle
};

} // namespace Aiguilleur
