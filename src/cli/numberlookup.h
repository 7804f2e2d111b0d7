// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/problem.h"
#include "core/result.h"
#include "core/telephony.h"

#include <QCoroTask>

namespace Aiguilleur {

class Context;
struct Invocation;

//! The service name that a person means: a telephone number in any written form, or the name of a service that is not a
//! number.
Outcome<QString> serviceNameFrom(const QString &written);

//! Reads one number or line from the server. Asks the group in which it was last seen; only when it is not there, which
//! groups have it. Unknown: Failed; in several groups: Usage.
QCoro::Task<Outcome<Service>> findNumber(Context &context, QString serviceName);

//! Usage unless exactly one of NUMBER, --group and --all was given.
Outcome<void> checkOneWay(const Invocation &invocation);

//! The numbers that were asked for in that way: one, or the alias numbers of a group or of the account.
QCoro::Task<Outcome<QList<Service>>> wantedNumbers(Context &context);

//! The cache of the account, without asking the server.
QCoro::Task<> loadInventory(Context &context);

//! Groups and numbers from the server; look at the inventory's error().
QCoro::Task<> refreshInventory(Context &context);

//! Names of the services of a group, without their details.
QCoro::Task<Result<QStringList>> serviceNames(Context &context, QString billingAccount);

} // namespace Aiguilleur
