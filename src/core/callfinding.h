// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"

#include <QJsonValue>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace Aiguilleur {

//! A change to a draft that makes a finding disappear. A value: what it does is applied to a document.
struct CallFix
{
    Q_GADGET
public:
    //! What the button says.
    enum class Kind {
        ForgetSound,          //!< that is not there
        ForgetAction,         //!< of a queue
        WriteInternationally, //!< argument: the number as it is to be
        RemoveRule,
        RemoveRules, //!< several of one step
        RemoveEntry,
        RemoveSlot,
        DisableStep,
        EnableStep,
        AddHangup,
        AddHangupOtherwise,
        AddRepeatKey, //!< argument: the key
        SetSound,     //!< argument: name of the sound
        SetKeyPause,  //!< argument: milliseconds
        SetWaitTime,  //!< argument: seconds
        SetRingTime,  //!< argument: seconds
        SetTransfer,  //!< argument: seconds
        LetRefuse,    //!< of a recording; argument: the key
        FollowEverywhere,
        Renumber, //!< positions 1, 2, 3...
        SetZone,  //!< argument: the time zone
        AcceptAnonymous,
        MoveEntries,  //!< of a filter list, to the list that the step has
        RemoveObject, //!< what nothing uses
    };
    Q_ENUM(Kind)

    struct Edit
    {
        enum class What { Set, Remove, Add };
        What what = What::Set;
        QString path;          //!< of the object; of the list for Add
        QString property = {}; //!< of Set
        QJsonValue value = {}; //!< of Set; the object of Add
        bool operator==(const Edit &) const = default;
    };

    Kind kind = Kind::RemoveRule;
    QStringList arguments = {};
    QList<Edit> edits = {};
    bool operator==(const CallFix &) const = default;

    SetupDocument applied(SetupDocument document) const;
};

//! Something wrong (a call fails) or doubtful (a caller will be unhappy, or somebody pays) in a call plan. The sentence
//! about it is `words`'.
struct CallFinding
{
    Q_GADGET
public:
    enum class Kind {
        // Errors: a call certainly fails.
        MissingObject,    //!< E01; arguments: `sound`, `tts`, `menu`, `queue` or `agent`, its identifier
        NoParameter,      //!< E01; an action without what it works on
        NoGreeting,       //!< E02
        NoEntries,        //!< E03
        EmptyQueue,       //!< E04; used, and nobody is in it
        NobodyLoggedIn,   //!< E05; used, all members logged out, nothing said to happen then
        NotInternational, //!< E06; argument: the text
        CallsItself,      //!< E06
        CallLoop,         //!< E06; arguments: the numbers on the way
        PremiumRate,      //!< E07; argument: the number
        NoVoicemail,      //!< E08; argument: the number
        NoStep,           //!< E09; there is no plan, or no step in it
        NoStepEnabled,    //!< E09
        NothingDone,      //!< E09; no step that is enabled does anything
        ClosuresOverlap,  //!< E10; argument: path of the other one
        EmptySlot,        //!< E11; ends before it begins, or is no time
        ActionNotAllowed, //!< E12; arguments: the action and the type, as the API says them
        TransferOutside,  //!< E13; of SVI VXML; arguments: the number, the line in the document
        // Warnings.
        UnreachableRule,   //!< W01; path: of the first that cannot be reached; argument: path of what ends the call
        UnreachableStep,   //!< W02; argument: path of the step that ends all calls
        UnreachableMenu,   //!< W03
        UnreachableEntry,  //!< W04; argument: path of the entry with the same key that comes first
        SharedBeginning,   //!< W04; arguments: the key, the longer one
        ShortKeyPause,     //!< W04; argument: milliseconds
        HashKey,           //!< W04; `#` also ends what callers type
        DeadOtherwise,     //!< W05; negative rules of a step without conditions
        SilentEnd,         //!< W06
        AnnouncesOnly,     //!< W07
        DeadEnd,           //!< W08; argument: path of the last action
        NoWayOut,          //!< W09; of a menu
        BackFromTop,       //!< W09; menuBack in the first menu leaves it
        TopFromTop,        //!< W09; menuTop in the first menu repeats it
        NoInvalidSound,    //!< W10
        NoOperatorKey,     //!< W10; neither 0 nor a key to hear it again
        ManyEntries,       //!< W10; argument: how many keys
        EndlessWait,       //!< W11
        ShortWait,         //!< W11; arguments: seconds to wait, seconds that all need to ring
        LongRing,          //!< W11; of a member; arguments: its seconds, those of the queue
        UnorderedMembers,  //!< W11
        SmallQueue,        //!< W12; argument: callers who may wait
        NoHoldMusic,       //!< W13
        NoRefusal,         //!< W14
        ForwardsDiffer,    //!< W15
        ExternalTarget,    //!< W16; argument: the number
        MobileTarget,      //!< W16; argument: the number
        StepsOverlap,      //!< W17; arguments: path of the earlier step, day (1 is Monday), from, to (seconds)
        HolesInWeek,       //!< W17; arguments: day (1 is Monday), from, to (seconds), how many holes
        NoFutureClosure,   //!< W17; argument: the category
        OddZone,           //!< W17; arguments: the zone, the one of the number's country
        EmptyWhiteList,    //!< W18
        MixedLists,        //!< W18; entries of another list than the step's
        AnonymousRejected, //!< W18; argument: path of the dialplan's option
        Unused,            //!< W19; a sound, text, queue or member
        SeveralPlans,      //!< W20; argument: how many
        OddPositions,      //!< W21
        NoTransferTime,    //!< W22
        LongTransfer,      //!< W22; argument: seconds
        NotInLibrary,      //!< W23; argument: the sound's name
    };
    Q_ENUM(Kind)
    enum class Severity { Warning, Error };
    Q_ENUM(Severity)

    Kind kind = Kind::MissingObject;
    Severity severity = Severity::Warning;
    QString path;          //!< of the object in the document; the way to the place
    QString property = {}; //!< empty when it is about the object as a whole
    QStringList arguments = {};
    std::optional<CallFix> fix = {};
    bool operator==(const CallFinding &) const = default;

    QString rule() const { return ruleOf(kind); } //!< `E01` to `E13`, `W01` to `W23`
    static QString ruleOf(Kind kind);
};

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::CallFinding)
