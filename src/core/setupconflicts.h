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
    //! Empty: the object was deleted by one and changed by the other. `position`, with a list as path: both gave the
    //! list another order; the values are arrays of identifiers.
    QString property;
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
//! What the server has, but for what both changed, which stays as it was before: with that as the base, a later
//! comparison finds the same conflicts, and nothing is decided by the way.
SetupDocument withoutConflicts(const SetupDocument &base, const SetupDocument &mine, const SetupDocument &theirs);
//! What the person wants once she has decided: for each conflict, in its order, mine or theirs; one that is not in
//! `keepMine` is theirs. What was deleted elsewhere and is kept gets an identifier of its own.
SetupDocument decided(const SetupDocument &mine, const SetupDocument &theirs, const QList<SetupConflict> &conflicts,
                      const QList<bool> &keepMine);

} // namespace Aiguilleur
