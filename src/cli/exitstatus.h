// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

namespace Aiguilleur {

//! What the program ends with; scripts depend on the numbers.
enum class ExitStatus {
    Done = 0,
    Failed = 1,
    Usage = 2,
    NoAccess = 3,     //!< sign-in or network
    NeedsYes = 4,     //!< a configuration would be lost
    StillPending = 5, //!< at the time-out, or interrupted
    Conflict = 6,     //!< somebody else changed the same meanwhile
};

ExitStatus exitStatusOf(ApiError::Kind kind);

} // namespace Aiguilleur
