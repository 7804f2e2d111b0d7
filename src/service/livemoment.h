// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callscenario.h"
#include "core/result.h"

#include <QFuture>

namespace Aiguilleur {

class CallPlan;
class TelephonyApi;

//! What goes on in the queues of a number, read once: the calls of each queue and what each agent does. What was
//! removed meanwhile is left out; any other failure is the answer. Source: `hunting/queue/{id}/liveCalls`,
//! `hunting/agent/{id}/liveStatus`.
QFuture<Result<CentreMoment>> readMoment(TelephonyApi &api, const CallPlan &plan);

} // namespace Aiguilleur
