// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callfinding.h"
#include "core/callplan.h"

#include <QString>

namespace Aiguilleur::Words {

//! What is wrong and what to do, without the place: « Callers wait in silence. Choose a hold music. »
QString finding(const CallFinding &finding, const CallPlan &plan);
//! With the place before it: « Queue “Ventes”: callers… » as one line.
QString findingLine(const CallFinding &finding, const CallPlan &plan);
//! What the button says that applies the fix: « Add “Hang up” ».
QString fixLabel(const CallFix &fix);

} // namespace Aiguilleur::Words
