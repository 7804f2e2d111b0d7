// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupproblem.h"

namespace Aiguilleur {

QList<SetupProblem> setupProblems(const SetupContext &, const SetupDocument &, const SetupDocument &)
{
    return {};
}

} // namespace Aiguilleur
