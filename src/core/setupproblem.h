// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"
#include "core/telephony.h"

#include <QHash>
#include <QMetaType>
#include <QObject>
#include <QStringList>
#include <functional>

namespace Aiguilleur {

//! Something wrong, or risky, in a set-up: what, where, and the values that the sentence about it needs. The sentence
//! itself is `words`'.
struct SetupProblem
{
    Q_GADGET
public:
    enum class Kind {
        Required,
        OutOfRange,      //!< arguments: least, greatest
        TooLong,         //!< argument: greatest length
        NotAllowed,      //!< not one of the choices; argument: the value
        InvalidNumber,   //!< no telephone number; argument: the text
        InvalidPrefix,   //!< of a filter entry; argument: the text
        PremiumRate,     //!< forbidden as a destination; argument: the number
        SelfReference,   //!< the number calls itself
        Loop,            //!< it comes back to itself through others; arguments: the numbers on the way
        UnknownLine,     //!< not a line of this account; argument: the number
        NoVoicemail,     //!< not a line with a voicemail; argument: the number
        DuplicateMember, //!< argument: the number
        ExternalMember,  //!< warning: calls to it are billed; argument: the number
        NoMembers,       //!< warning: nobody rings
        LongRing,        //!< warning: an external number whose own voicemail may answer first; argument: seconds
        InvalidEmail,
        InvalidName, //!< other characters than letters without accents, digits, underscores, blanks; argument: it
        InvalidPin,  //!< not 1 to 8 digits
        InvalidUrl,
        InsecureUrl,          //!< warning: not HTTPS
        FolderUrl,            //!< an FTP address that does not end in a slash
        EmptyRange,           //!< a time slot or event that ends before it begins
        Overlap,              //!< of two time slots of one day; argument: the other one's path
        EventOverlap,         //!< of two closures of one category; argument: the other one's path
        NoTimeSlots,          //!< warning: time slots are on and none is there: always closed
        SlotWithoutNumber,    //!< a slot is used and has no destination; argument: its name
        ClosedWithoutNumber,  //!< warning: outside the slots callers go nowhere
        DuplicateEntry,       //!< of a filter list; argument: the number
        EmptyWhiteList,       //!< warning: nobody can call
        UnknownSound,         //!< argument: the identifier
        ReplacesPresentation, //!< warning: the line shows another number now; argument: that number
        TypeWillChange,       //!< warning: saving makes it a redirect or a ddi; argument: the API's name of the type
    };
    Q_ENUM(Kind)
    enum class Severity { Warning, Error }; //!< an error keeps a set-up from being saved
    Q_ENUM(Severity)

    Kind kind = Kind::Required;
    Severity severity = Severity::Error;
    QString path;     //!< of the object
    QString property; //!< empty when it is about the object as a whole
    QStringList arguments = {};

    bool operator==(const SetupProblem &) const = default;
};

//! What the rules have to know besides the set-up itself.
struct SetupContext
{
    Service service;              //!< the number that is set up
    QList<Service> services = {}; //!< every number and line of the account
    //! Where an alias number goes as far as is known: the destinations and members of its set-up; empty when unknown.
    std::function<QStringList(const QString &serviceName)> destinationsOf = {};

    //! Lines that are known to have a telephone plugged in, or to have none; what is not in it has not been looked up.
    QHash<QString, bool> phones = {};

    QString root(const QString &branch) const;             //!< SetupSchema::branchPath of the number
    const Service *find(const QString &serviceName) const; //!< nullptr when it is not the account's
};

//! Everything that is wrong with a set-up, by the rules of its type; `base` is what the server has, so that what the
//! person did not touch does not keep her from saving. Errors first.
QList<SetupProblem> setupProblems(const SetupContext &context, const SetupDocument &base, const SetupDocument &draft);
bool hasErrors(const QList<SetupProblem> &problems);

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::SetupProblem)
