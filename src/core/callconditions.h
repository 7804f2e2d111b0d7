// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callsimulator.h"

namespace Aiguilleur {

//! The conditions of a step for one call: each kind of them that it has, and whether it holds. All of them have to.
struct CallConditions
{
    QList<CallReason> reasons;
    QList<CallRun::Assumption> assumptions;
    bool hold() const;
};

CallConditions callConditions(const CallPlan &plan, const CallStep &step, const CallSituation &situation);
//! `+33` and `0033` are the same.
QString plainNumber(const QString &number);

} // namespace Aiguilleur
