// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/call.h"

namespace Aiguilleur::Sandbox {

struct Account;

//! Where the server itself has the sound of what is recorded in the object at this path. Needs no signature: who knows
//! the address may listen.
QString recordUrl(const Account &account, const QString &baseUrl, const QString &objectPath);
//! Answers such an address, as long as there is the object.
Answer recordAnswer(const Request &request, Services &services);

} // namespace Aiguilleur::Sandbox
