// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/report.h"
#include "core/telephony.h"

namespace Aiguilleur {

//! What goes on in the queues of a number at this moment. hunting: the path of what its queues and agents are in.
CommandTask liveCentre(Context &context, Service service, QString hunting);

} // namespace Aiguilleur
