// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/changerecord.h"

namespace Aiguilleur {

Words::ChangeFacts ChangeRecord::facts() const
{
    Words::ChangeFacts facts;
    facts.from = entry.from;
    facts.to = entry.to;
    facts.state = state();
    facts.failure = changeFailure(entry.failure);
    facts.error = entry.hasError ? std::optional(entry.error) : std::nullopt;
    facts.taskStatus = taskStatus;
    return facts;
}

} // namespace Aiguilleur
