// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

namespace Aiguilleur::Sandbox {

struct Account;

//! Makes the account's first call queue, or else its first number, into one with so many members, opening hours and
//! callers in its lists. `now` is milliseconds since 1970.
void makeLargeQueue(Account &account, const LargeQueue &size, qint64 now);

} // namespace Aiguilleur::Sandbox
