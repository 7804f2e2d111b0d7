// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupgoal.h"

#include <QJsonValue>
#include <QList>
#include <QMetaType>
#include <QObject>

namespace Aiguilleur {

//! One difference between two set-ups. Identifiers that only the server cares about are none.
struct SetupDifference
{
    Q_GADGET
public:
    enum class Kind {
        Changed,
        Added,
        Removed,
        Moved, //!< in an order that means something: `path` is the list's, the values are arrays of identifiers
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Changed;
    QString path;      //!< of the object, in the document of the side that has it
    QString property;  //!< of Changed
    QJsonValue before; //!< Undefined when it was not there
    QJsonValue after;
    bool operator==(const SetupDifference &) const = default;
};

//! Two set-ups, of one number or of two, side by side. Objects are matched by what they are to people (a member by its
//! number, a sound by its name, an hour by its day and times), see SetupMatching.
struct SetupComparison
{
    FeatureType typeBefore;
    FeatureType typeAfter;
    SetupDocument before;
    SetupDocument after;                //!< at the paths of `before`, with its identifiers where things are the same
    QList<SetupDifference> differences; //!< within one type; between two, what comes and what goes
    QStringList notCompared;            //!< paths of what this version does not know how to read, and that differ

    bool isSame() const { return typeBefore == typeAfter && differences.isEmpty() && notCompared.isEmpty(); }
};

//! Both are whole copies; the second is brought to the number of the first.
SetupComparison compared(const SetupGoal &before, const SetupGoal &after);
//! What is there, and what it is to be, of one number and type.
SetupComparison compared(const FeatureType &type, const SetupDocument &before, const SetupDocument &after);
//! A draft, and what it was made from: the same is what has the same identifier, whatever became of it.
SetupComparison comparedDraft(const FeatureType &type, const SetupDocument &before, const SetupDocument &draft);

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::SetupDifference)
