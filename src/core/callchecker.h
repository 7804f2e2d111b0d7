// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callfinding.h"
#include "core/setupproblem.h"

#include <QDateTime>
#include <QSet>

namespace Aiguilleur {

struct VxmlDocument;

//! What the rules about call plans have to know besides the plan.
struct CallCheckContext
{
    SetupContext setup; //!< the number, and the account's other numbers; without those, nothing is said about them
    QDateTime now = {}; //!< closures that ended before are past
    //! Names of the sounds of this number of which there is a copy here; nothing when that is not known.
    std::optional<QSet<QString>> library = {};
};

//! Everything that is wrong or doubtful in the call plan of a number, errors first, else in the order of the rules. An
//! error in a step that is disabled is a warning: no call gets there. Empty for a type without a call plan.
QList<CallFinding> callFindings(const CallCheckContext &context, const SetupDocument &document);
//! Transfers of a VXML document to numbers that are not the account's: OVHcloud does not make them.
QList<CallFinding> vxmlFindings(const CallCheckContext &context, const VxmlDocument &document);
bool hasErrors(const QList<CallFinding> &findings);

} // namespace Aiguilleur
