// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace Aiguilleur::Sandbox {

//! Groups, services, numbers, lines, voicemails, families and tasks.
void addTelephonyOperations(Router &router);
//! Sign-in: credentials, time, details.
void addAuthOperations(Router &router);
//! The customer and the customer's files.
void addMeOperations(Router &router);

} // namespace Aiguilleur::Sandbox
