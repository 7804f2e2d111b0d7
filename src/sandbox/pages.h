// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/call.h"

namespace Aiguilleur::Sandbox {

//! Whether the request is for what stands beside the API: the validation page, the OAuth2 token, a file's bytes.
bool isPage(const Request &request);
Answer runPage(const Request &request, Services &services);

Answer validationPage(const Request &request, Services &services);
Answer tokenAnswer(const Request &request, Services &services);

} // namespace Aiguilleur::Sandbox
