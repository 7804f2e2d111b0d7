// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/pages.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

Answer validationPage(const Request &, Services &)
{
    return answerOf(Refusal::unknownUrl());
}

} // namespace Aiguilleur::Sandbox
