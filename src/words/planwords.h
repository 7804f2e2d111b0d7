// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planfile.h"

#include <QString>

namespace Aiguilleur::Words {

//! What is wrong and what to do, in a sentence, without the line.
QString planProblem(const PlanProblem &problem);
//! « Line 3, strategy », « Line 3 », « The file ».
QString planPlace(const PlanProblem &problem);

} // namespace Aiguilleur::Words
