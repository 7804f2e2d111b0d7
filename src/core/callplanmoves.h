// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"

#include <QStringList>

namespace Aiguilleur {

//! Where in a call plan an action can stand: among those of a step, or on a key of a menu.
struct CallActionPlace
{
    QString owner;           //!< path of the step or of the menu; empty: nowhere
    bool isNegative = false; //!< of a step: when its conditions do not hold
    QString before = {};     //!< path of the rule that it comes before; empty: behind the others. Keys have no order
    bool operator==(const CallActionPlace &) const = default;

    bool isKey() const; //!< on a key of a menu
};

//! Changes of a call plan that bring what is there to another place, or lead it elsewhere.
namespace CallPlanEdits {

//! What an action is called in the entries of menus, or in the rules of steps (`menuSub` and `ivr`, `callcenter` and
//! `hunting`); empty where a number of that type has no such action there.
QString actionName(const FeatureType &type, const QString &apiName, bool isKey);
//! The step or the menu whose rule or entry stands at a path.
QString ownerOf(const QString &actionPath);

//! apiName: as rules or as entries have it. The path of what was made; empty when it cannot stand there, for example
//! because all keys of the menu are taken.
QString insertAction(SetupDocument &document, const FeatureType &type, const CallActionPlace &place,
                     const QString &apiName, const QString &param = {});
//! A rule or an entry. Within its step it stays what it is, elsewhere it is made anew; a key stays the same where it is
//! free. Its path afterwards; empty, and nothing is changed, when it cannot stand there.
QString moveAction(SetupDocument &document, const FeatureType &type, const QString &path, const CallActionPlace &place);
//! before: path of a step of the same plan; empty: behind all others.
void moveStep(SetupDocument &document, const QString &step, const QString &before);

} // namespace CallPlanEdits
} // namespace Aiguilleur
