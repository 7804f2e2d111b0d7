// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"
#include "core/callrun.h"
#include "core/callscenario.h"

namespace Aiguilleur {

//! What happens to a call that comes as the scenario says: steps in their order, menus, queues, transfers, up to how it
//! ends. Nothing is asked of a server, and it ends for every plan: what would go round for ever is given up as a Loop.
//! A plan of 300 objects takes well under a millisecond.
CallRun simulateCall(const CallPlan &plan, const CallScenario &scenario);

} // namespace Aiguilleur
