// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupgoal.h"
#include "core/setupproblem.h"

#include <QMetaType>
#include <QObject>

namespace Aiguilleur {

//! Something of a goal that a number cannot be given, or not as it was.
struct SetupLoss
{
    Q_GADGET
public:
    enum class Kind {
        Sound,       //!< its file is not on this computer: the sound is missing, and what played it plays nothing
        Secret,      //!< a PIN or a password, which no copy has: it has to be given again
        WebAccess,   //!< made again with a new address
        Line,        //!< a destination or member that the account does not have any more
        Unreadable,  //!< the copy could not read it: it stays as the server has it
        Missing,     //!< it names something that is not in the copy: it is left out
        Unsupported, //!< this version does not write it: it stays as OVHcloud makes it
        Field,       //!< of a goal of fields: no such setting, or a value that does not fit
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Unsupported;
    QString path;        //!< of the object, at the paths of the number that gets it
    QString name;        //!< what people call it: of a sound, a line, a setting
    bool blocks = false; //!< nothing is to be begun with it
    bool operator==(const SetupLoss &) const = default;
};

//! A sound that has to be there before the goal can be saved.
struct SoundNeed
{
    static QString announcement() { return QStringLiteral("announcement"); }

    QString id;   //!< in the goal's document; announcement() for what greets those who join a conference
    QString name; //!< with which it is found among those that the number has
    bool operator==(const SoundNeed &) const = default;
};

//! A goal brought upon one number: what to make of what it has. What is the same but for its identifier (a member by
//! its number, a sound by its name, an hour by day and time) is kept, not deleted and made again.
struct SetupAdaptation
{
    SetupDocument draft; //!< to be saved against `present`
    QList<SetupLoss> losses;
    QList<SoundNeed> sounds; //!< not among those of `present`
};

//! present: what the target has, once it is of the goal's type. files: names of sounds whose files are at hand.
SetupAdaptation adapted(const SetupGoal &goal, const SetupContext &target, const SetupDocument &present,
                        const QStringList &files);

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::SetupLoss)
