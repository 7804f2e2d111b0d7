// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Aiguilleur {

//! Why the conditions of a step are met or not: one kind of them.
struct CallReason
{
    Q_GADGET
public:
    enum class Kind { ExceptionalDays, Hours, Filter };
    Q_ENUM(Kind)
    enum class State { Absent, True, False };
    Q_ENUM(State)

    Kind kind = Kind::Hours;
    State state = State::Absent;
    QString path = {}; //!< of the closure, time slot or filter entry that decided; empty when none did
    bool operator==(const CallReason &) const = default;
};

//! One line of what happens to a call.
struct CallEvent
{
    Q_GADGET
public:
    enum class Kind {
        Arrives,       //!< arguments: caller (empty: anonymous), called
        Rejected,      //!< as anonymous
        StepInactive,  //!< is passed over
        StepMatches,   //!< with reasons
        StepDiffers,   //!< its conditions are not met, with reasons
        NameSet,       //!< argument: the name
        SoundHeard,    //!< argument: identifier of the sound
        SoundLoops,    //!< the same, until the caller hangs up
        TextHeard,     //!< argument: identifier of the text to speech
        Pauses,        //!< argument: milliseconds
        DigitsRead,    //!< argument: name of the variable
        MenuOpens,     //!< argument: identifier of the menu
        MenuAsks,      //!< its greeting begins; argument: identifier of the menu
        NoGreeting,    //!< a menu that says nothing takes no key
        KeyPressed,    //!< argument: what was typed
        WrongKey,      //!< no entry has it; argument: what was typed
        NoKey,         //!< nothing was pressed; argument: how many times in this menu
        MenuTooDeep,   //!< argument: how many are open
        MenuBack,      //!< to the menu before
        MenuTop,       //!< to the first menu
        MenuExit,      //!< all menus are left
        MenuLeft,      //!< argument: `noInput`, `errors` or `back`
        QueueEntered,  //!< argument: identifier of the queue
        QueueFull,     //!< argument: callers who wait
        QueueNobody,   //!< nobody is logged in
        QueueBusy,     //!< those who are logged in cannot take a call at the moment
        QueueRecords,  //!< the caller is told so; argument: key to refuse, or empty
        MemberRings,   //!< argument: identifier of the agent
        MemberAnswers, //!< argument: identifier of the agent
        QueueClosing,  //!< its closing action begins
        QueueTimedOut, //!< argument: seconds waited
        Transfers,     //!< argument: the number that rings
        Answers,       //!< argument: the number
        NoAnswer,      //!< argument: the number
        Busy,          //!< argument: the number
        ComesBack,     //!< the number that it is transferred to is this one
        Voicemail,     //!< argument: the line or fax
        HangsUp,
        NothingLeft,  //!< no step is left: hung up
        EndsWithStep, //!< hung up, as no further step is taken
        StepDone,     //!< nothing ended the call, the next step follows
        Missing,      //!< what an action refers to is not there; argument: its identifier
        Unknown,      //!< an action that we do not know; argument: as the API says it
        TooLong,      //!< given up: it goes round in a circle
    };
    Q_ENUM(Kind)

    qint64 offset = 0; //!< milliseconds from the beginning; lengths of sounds and talks are guessed
    Kind kind = Kind::Arrives;
    QString path = {}; //!< of the object in the document
    QStringList arguments = {};
    QList<CallReason> reasons = {};
    bool operator==(const CallEvent &) const = default;

    QString argument() const { return arguments.value(0); }
};

//! How a call ends.
struct CallOutcome
{
    Q_GADGET
public:
    enum class Kind {
        HungUp,       //!< by the plan
        NothingLeft,  //!< hung up, as the plan has nothing more for the call
        Rejected,     //!< as anonymous
        Talk,         //!< target: the number
        QueueTalk,    //!< target: name of the queue; agent: who answered
        Voicemail,    //!< target: the line or fax
        EndlessSound, //!< target: name of the sound
        WaitsForever, //!< in a queue; target: its name
        Loop,         //!< it goes round in a circle
    };
    Q_ENUM(Kind)

    Kind kind = Kind::NothingLeft;
    QString target = {}; //!< what people know it by, the same after a restore
    QString agent = {};  //!< number of the member
    QString path = {};   //!< of what ended it
    bool operator==(const CallOutcome &) const = default;

    //! Same kind and target: what a caller notices. The key tells such groups apart.
    bool isLike(const CallOutcome &other) const { return kind == other.kind && target == other.target; }
    QString key() const; //!< `voicemail 0033199001234`
};

//! What had to be taken for granted in a run, and mattered to it. Not settled by the API or the guides.
class CallAssumption
{
    Q_GADGET
public:
    enum Kind {
        FirstPlanCounts,      //!< of several
        SlotsInCalendarZone,  //!< time slots are of the calendar's time zone, another than Paris
        EndNotInSlot,         //!< the call comes at the second in which a time slot ends
        GoesOnAfterMatch,     //!< a step that only announced, and the next one follows
        GoesOnAfterOtherwise, //!< the same after the actions of conditions that are not met
        EmptyList,            //!< a whitelist without numbers lets nobody pass, a blacklist everybody
        AnonymousInNoList,
        MixedLists,     //!< entries of another list than the step's do not count
        NoInputRepeats, //!< a menu asks again
        ErrorRepeats,
        SilentMenuFails, //!< a menu without greeting takes no key
        MenuDepth,
        HashEnds,          //!< `#` ends what is typed
        SameKeyOrder,      //!< several entries of one key: in the order of their positions
        UnansweredRepeats, //!< nobody answers a transfer out of a menu: it asks again
        ReadsAndGoesOn,    //!< how long digits are waited for is not known
        VoicemailEnds,     //!< what follows a voicemail does not happen
        OverflowGoesOn,    //!< after the announcement of a full queue
        OverflowPasses,    //!< a full queue without an action
        NobodyWaits,       //!< a queue where nobody is, and no closing action
        ClosingGoesOn,     //!< after the closing announcement
        ClosesAfterWait,   //!< the closing action takes calls that have waited too long
        ZeroIsForever,     //!< no longest waiting time
        MemberOrder,       //!< who rings first depends on calls before
        ForwardsFollowed,  //!< a forward or a voicemail of a member may take the call
        MissingIsPassed,   //!< an action that refers to nothing
        UnknownIsPassed,
    };
    Q_ENUM(Kind)
};

//! What a CallSimulator found.
struct CallRun
{
    QDateTime at; //!< in the calendar's time zone
    QList<CallEvent> events;
    CallOutcome outcome;
    QList<CallAssumption::Kind> assumptions; //!< in the order in which they mattered, each once
    QStringList unusedKeys;
    bool operator==(const CallRun &) const = default;

    QStringList paths() const; //!< of all that the call touched, each once, in order: the way to light up
};

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::CallOutcome)
