// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"

namespace Aiguilleur::Sandbox {

//! Who sent the request. Throws the Refusal of the first check that fails: application key, consumer key and its state,
//! time stamp, signature; or the OAuth2 token.
Grant authenticate(const Request &request, Services &services);

//! Throws a Refusal 403 unless the grant covers the call.
void requireGranted(const Grant &grant, const QString &method, const QString &path);

} // namespace Aiguilleur::Sandbox
