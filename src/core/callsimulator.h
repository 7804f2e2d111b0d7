// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Aiguilleur {

//! A call that could come: who calls, when, what is typed, who answers.
struct CallSituation
{
    Q_GADGET
public:
    enum class Answer { Answered, NoAnswer, Busy };
    Q_ENUM(Answer)

    QString caller = {};                      //!< `+33...` or `0033...`; empty: anonymous
    QString called = {};                      //!< empty: the number itself
    QDateTime time;                           //!< in any zone
    QStringList keys = {};                    //!< one entry each time that somebody is asked; empty: nothing is typed
    Answer answer = Answer::Answered;         //!< of numbers and queues that have none of their own
    QHash<QString, Answer> answers = {};      //!< by number, or by the path of a queue
    QHash<QString, QString> agentStates = {}; //!< by identifier; as saved for the others
    QHash<QString, int> waiting = {};         //!< callers in a queue, by its identifier
};

//! What OVHcloud does not say, and what is taken for true instead.
struct CallSemantics
{
    bool stopsAfterStep = false; //!< a step whose conditions hold is the last one
    int mostNoInput = 3;         //!< times that a menu waits for a key
    int mostErrors = 3;          //!< wrong keys that a menu takes
    int deepestMenu = 12;
    bool operator==(const CallSemantics &) const = default;
};

//! One kind of condition of a step, and whether it held.
struct CallReason
{
    Q_GADGET
public:
    enum class Kind {
        Category, //!< subject: the category; the closure's title where one holds
        Hours,    //!< path: of the slot that holds
        Filter,   //!< path: of the entry that matches
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Hours;
    bool holds = false;
    QString subject = {};
    QString path = {};
    bool operator==(const CallReason &) const = default;
};

//! One thing that happens to a call.
struct CallEvent
{
    Q_GADGET
public:
    enum class Kind {
        Arrives,
        RejectedAnonymous,
        StepSkipped, //!< it is switched off
        StepHolds,   //!< see reasons
        StepDoesNot, //!< see reasons
        NamesCaller, //!< subject: the name
        Plays,       //!< subject: identifier of the sound
        Speaks,      //!< subject: identifier of the text
        Pauses,      //!< milliseconds
        ReadsKeys,   //!< subject: the variable; keys: what was typed
        EntersMenu,  //!< subject: the menu
        Typed,       //!< keys
        TypedNothing,
        TypedWrong, //!< keys
        NoGreeting, //!< a menu that says nothing takes no keys
        GoesBack,   //!< to the menu before
        GoesToTop,  //!< to the first menu
        LeavesMenu,
        TooDeep,
        Rings,       //!< subject: the number; milliseconds: for how long
        Busy,        //!< subject: the number
        NoAnswer,    //!< subject: the number
        EntersQueue, //!< subject: the queue
        AgentRings,  //!< subject: the agent; milliseconds: for how long
        RecordingIsAnnounced,
        QueueFull,     //!< subject: the queue
        QueueClosed,   //!< nobody is there
        QueueGivesUp,  //!< milliseconds: after how long
        Missing,       //!< subject: what is named and is not there
        UnknownAction, //!< subject: the API's name
        NextStep,
        Ends, //!< see the outcome
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Arrives;
    qint64 offset =
        0; //!< milliseconds since the call came; sounds and texts take no time, since their length is not known
    QString path = {}; //!< of the object that does it, in the document
    QString subject = {};
    QString keys = {};
    qint64 milliseconds = 0;
    QList<CallReason> reasons = {};
    bool operator==(const CallEvent &) const = default;
};

//! How a call ends.
struct CallOutcome
{
    Q_GADGET
public:
    enum class Kind {
        Talks,        //!< subject: the number
        TalksInQueue, //!< subject: the queue; agent: who takes it first
        Voicemail,    //!< subject: the line
        HungUp,       //!< by a rule, or because nothing is left to do
        EndlessSound, //!< subject: the sound
        WaitsForEver, //!< subject: the queue
        Loops,        //!< it comes back to where it was
        NoPlan,
    };
    Q_ENUM(Kind)

    Kind kind = Kind::HungUp;
    QString subject = {};
    QString agent = {};
    QString path = {};        //!< of what ends it
    bool inSilence = false;   //!< of HungUp: nothing was left to do
    QString identity() const; //!< the same for outcomes that a person calls the same
    bool operator==(const CallOutcome &) const = default;
};

struct CallRun
{
    Q_GADGET
public:
    //! Rules that nobody has verified and that made a difference. Source: facts on the semantics of OVHcloud's plans.
    enum class Assumption {
        GoesOnAfterStep,   //!< CallSemantics::stopsAfterStep
        NegativeGoesOn,    //!< rules for conditions that do not hold do not end the call by themselves
        EmptyFilter,       //!< a white list without entries lets nobody pass, a black list everybody
        AnonymousFilter,   //!< somebody anonymous is in no list
        CalendarZone,      //!< hours are in the time zone of the calendar
        MenuRepeats,       //!< CallSemantics::mostNoInput
        MenuErrors,        //!< CallSemantics::mostErrors
        MenuDepth,         //!< CallSemantics::deepestMenu
        SeveralEntries,    //!< all entries of a key, in the order of their positions
        HashEnds,          //!< # ends what is typed
        MenuAfterNoAnswer, //!< who gets no answer is in the menu again
        NoGreeting,
        VariableEnds,    //!< how the reading of keys ends
        OverflowGoesOn,  //!< after the announcement of a full queue
        ClosureGoesOn,   //!< after the announcement that nobody is there
        ZeroIsForEver,   //!< 0 is no limit
        AgentOrder,      //!< who rings first is OVHcloud's choice
        FollowsForwards, //!< a forward of an agent's line may take the call
        VoicemailEnds,
    };
    Q_ENUM(Assumption)

    QList<CallEvent> events;
    CallOutcome outcome;
    QList<Assumption> assumptions; //!< each once
    QStringList unusedKeys;
    QStringList paths() const; //!< of everything that took part, each once, in their order
};

//! What happens to a call, by the rules that OVHcloud documents and, where it is silent, by those of FreeSWITCH. Never
//! runs for ever.
CallRun simulated(const CallPlan &plan, const CallSituation &situation, const CallSemantics &rules = {});

//! The first event in which two runs differ; -1 when they are the same.
qsizetype firstDifference(const CallRun &one, const CallRun &other);

//! How calls end, hour by hour of a week.
struct CallWeek
{
    QDate monday;
    int minutes = 60;                  //!< of one cell
    QList<CallOutcome> outcomes;       //!< each once
    QList<int> cells;                  //!< place in `outcomes`, from Monday 00:00 on
    int at(int day, int minute) const; //!< day: 1 is Monday; place in outcomes
};
//! situation: its time says which week; minutes: a divisor of 60.
CallWeek simulatedWeek(const CallPlan &plan, const CallSituation &situation, const CallSemantics &rules = {},
                       int minutes = 60);

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::CallRun)
