// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closures.h"
#include "core/featuretype.h"
#include "core/setupdocument.h"
#include "core/telephony.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace Aiguilleur {

//! What a rule of a step, or an entry of a menu, does. Both enumerations of the API in one: `ivr` of a rule and
//! `menuSub` of an entry are Menu, `hunting` and `callcenter` are Queue.
struct CallAction
{
    Q_GADGET
public:
    enum class Kind {
        SetCallerName,   //!< param: the name
        Playback,        //!< param: a sound
        EndlessPlayback, //!< param: a sound
        Tts,             //!< param: a text to speech
        Sleep,           //!< param: milliseconds
        ReadDtmf,        //!< param: name of a variable
        Menu,            //!< param: a menu
        Queue,           //!< param: a queue
        Bridge,          //!< param: a telephone number
        Voicemail,       //!< param: service name of a line or fax
        Hangup,
        MenuBack, //!< of an entry only, like the next two
        MenuTop,
        MenuExit,
        Unknown, //!< an action that we do not know, see apiName
    };
    Q_ENUM(Kind)

    QString path; //!< of the rule or the entry, in the document
    Kind kind = Kind::Unknown;
    QString apiName; //!< as the API says it
    QString param;   //!< identifiers as text; empty when there is none
    int position = 0;
    bool operator==(const CallAction &) const = default;

    bool refersToObject() const; //!< param names a sound, a text, a menu or a queue of the number
    bool endsCall() const;       //!< in any case: nothing that comes after it is reached
};

//! A range of one day of the week, its end not in it.
struct CallTimeSlot
{
    QString path;
    int day = 0;  //!< 1 is Monday; 0 for a name that we do not know
    int from = 0; //!< seconds since midnight; -1 when it is no time
    int to = 0;   //!< the same, up to 86400: 00:00:00 is the end of the day
    bool operator==(const CallTimeSlot &) const = default;
};

enum class CallFilterList { None, IncomingBlack, IncomingWhite, DestinationBlack, DestinationWhite };

//! A number, or the beginning of numbers.
struct CallFilterEntry
{
    QString path;
    QString callerNumber;      //!< empty when it is about the called number
    QString destinationNumber; //!< empty when it is about the caller
    CallFilterList list = CallFilterList::None;
    bool operator==(const CallFilterEntry &) const = default;
};

//! A step: when its conditions hold it does `actions`, otherwise `otherwise`.
struct CallStep
{
    QString path; //!< of the extension
    int position = 0;
    bool isEnabled = true;
    QString category; //!< `holidays`, `scheduler1`...; empty: no exceptional days
    CallFilterList list = CallFilterList::None;
    QList<CallTimeSlot> hours;
    QList<CallFilterEntry> entries; //!< also those that are of another list than the step's
    QList<CallAction> actions;      //!< by position
    QList<CallAction> otherwise;    //!< negative ones, by position
    bool hasConditions() const;     //!< at least one kind of them; without, `otherwise` never happens
    bool operator==(const CallStep &) const = default;
};

struct CallMenuEntry
{
    QString key; //!< one or several of 0-9, * and #
    CallAction action;
    bool operator==(const CallMenuEntry &) const = default;
};

struct CallMenu
{
    QString path;
    QString id;
    QString name;
    QString greetSound; //!< identifiers; empty for none
    QString greetTts;
    QString invalidSound;
    QString invalidTts;
    int timeout = 0;              //!< milliseconds without a key; 0 when the server does not say
    int interDigitTimeout = 0;    //!< milliseconds between keys
    QList<CallMenuEntry> entries; //!< by position
    bool operator==(const CallMenu &) const = default;
};

struct CallAgent
{
    QString path;
    QString id;
    QString number;
    QString description;
    QString status; //!< `available`, `loggedOut`, `onBreak`
    bool isExternal = false;
    int timeout = 0;    //!< seconds it rings
    int wrapUpTime = 0; //!< seconds
    int simultaneousLines = 1;
    bool operator==(const CallAgent &) const = default;
};

struct CallQueue
{
    QString path;
    QString id;
    QString name; //!< its description
    QString strategy;
    int maxMember = 0;   //!< waiting callers; 0: as many as come
    int maxWaitTime = 0; //!< seconds; 0: for ever
    QString soundOnHold;
    QString overflowAction; //!< `playback`, `voicemail`, or empty
    QString overflowParam;
    QString closureAction;
    QString closureParam;
    bool followsForwards = false;
    bool records = false;
    bool asksToRefuseRecording = false;
    QString refusalKey;
    QStringList members; //!< identifiers of agents, in the order in which they ring
    bool operator==(const CallQueue &) const = default;
};

//! A sound, or a text that is spoken.
struct CallAnnouncement
{
    QString path;
    QString id;
    QString name;  //!< of a sound
    QString text;  //!< of a text to speech
    QString voice; //!< of a text to speech
    bool operator==(const CallAnnouncement &) const = default;
};

//! What happens to a call to an interactive voice server (cloudIvr) or a contact centre (contactCenterSolutionExpert):
//! steps, menus, queues and all they refer to, read from a SetupDocument. A value,
//! to be looked at; changes are made to the document, by the paths. What the document says oddly stays visible: missing
//! targets, unknown actions, wrong times. Source: `/telephony/{ba}/ovhPabx/{sn}` and `/telephony/{ba}/scheduler/{sn}`.
class CallPlan
{
public:
    CallPlan() = default;
    //! Empty, but for number and type, when the document has nothing of the number's ovhPabx branch.
    static CallPlan of(const SetupDocument &document, const Service &number);
    static bool isTypeOf(const FeatureType &type); //!< a number of that type has a call plan

    Service number;
    QString root;          //!< of the ovhPabx branch
    QString schedulerRoot; //!< of the calendar
    bool hasPlan = false;  //!< there is a dialplan
    QString planPath;      //!< of the dialplan that counts: the first one
    QString name;
    int planCount = 0; //!< more than one: which one is live is not known
    bool rejectsAnonymous = false;
    QString shownNumber;     //!< `caller`, `alias`, `both`
    int transferTimeout = 0; //!< seconds
    QList<CallStep> steps;   //!< in the order of the server's list
    QList<CallMenu> menus;
    QList<CallQueue> queues;
    QList<CallAgent> agents;
    QList<CallAnnouncement> sounds;
    QList<CallAnnouncement> texts;
    QList<Closure> closures; //!< exceptional days, by beginning
    QTimeZone zone;          //!< of the calendar; Europe/Paris when the document has none

    // nullptr when there is none at that path: of a rule or a key, of a step.
    const CallAction *action(const QString &path) const;
    const CallStep *step(const QString &path) const;
    // nullptr when there is none of that identifier.
    const CallMenu *menu(const QString &id) const;
    const CallQueue *queue(const QString &id) const;
    const CallAgent *agent(const QString &id) const;
    const CallAnnouncement *sound(const QString &id) const;
    const CallAnnouncement *text(const QString &id) const;

    bool operator==(const CallPlan &) const = default;
};

} // namespace Aiguilleur
