// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/telephony.h"
#include "service/snapshots.h"

#include <QCoroTask>

namespace Aiguilleur {

class Context;

//! What the present configuration of a number holds, read from the server: what a change would lose. Empty for a number
//! without one.
QCoro::Task<Result<QList<Holding>>> readHoldings(Context &context, Service service);

} // namespace Aiguilleur
