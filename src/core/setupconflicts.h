// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"

#include <QJsonValue>
#include <QList>

namespace Aiguilleur {

//! One property, or one whole object, that two people changed since both saw the same.
struct SetupConflict
{
    QString path;
    QString property;  //!< empty: the object was deleted by one and changed by the other
    QJsonValue base;   //!< what both saw
    QJsonValue mine;   //!< Undefined: deleted here
    QJsonValue theirs; //!< Undefined: deleted elsewhere
    bool operator==(const SetupConflict &) const = default;
};

//! What the person changed and somebody else changed to something else. Empty when merged() loses nothing of anybody's.
QList<SetupConflict> setupConflicts(const SetupDocument &base, const SetupDocument &mine, const SetupDocument &theirs);
//! The person's changes put upon what the server has now. Where both changed the same, mine is kept: conflicts are to
//! be decided before.
SetupDocument merged(const SetupDocument &base, const SetupDocument &mine, const SetupDocument &theirs);

} // namespace Aiguilleur
