// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/liveobjects.h"

namespace Aiguilleur::Words {

QString callState(const LiveCall &call); //!< « Waiting », « On hold »; as the server has it when it is another one
QString agentStatus(const LiveAgent &agent); //!< « Available », « On a break »; likewise

} // namespace Aiguilleur::Words
