// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

namespace Aiguilleur::Sandbox {

struct Account;

//! Makes the account's first contact centre, or else its first number that can become one, into one with so many
//! queues, agents and menus. `now` is milliseconds since 1970.
void makeLargeCentre(Account &account, const LargeCentre &size, qint64 now);

} // namespace Aiguilleur::Sandbox
