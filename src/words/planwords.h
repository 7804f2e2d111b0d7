// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planfile.h"

namespace Aiguilleur::Words {

//! What is wrong, and where: « Line 7: there is no number “hello” ».
QString planProblem(const PlanProblem &problem);

} // namespace Aiguilleur::Words
