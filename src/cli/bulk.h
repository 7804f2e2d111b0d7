// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/report.h"
#include "core/setupgoal.h"
#include "core/telephony.h"
#include "service/batches.h"
#include "service/provisioning.h"

namespace Aiguilleur {

// What the commands about many numbers have in common.

//! The session, everything that was left gone on with, and the account's numbers read.
QCoro::Task<Outcome<void>> openForMany(Context &context);
//! The alias numbers that are named, or those of --group that --filter matches. Usage when there is none.
enum class Meaning { NoneUnlessSaid, AllUnlessSaid };
QCoro::Task<Outcome<QList<Service>>> manyNumbers(Context &context, QStringList written,
                                                 Meaning meaning = Meaning::NoneUnlessSaid);
//! Previews all of them; with --yes, or where nothing is lost and it is not needed, does it and waits.
CommandTask bringUpon(Context &context, QString title, QList<Batches::Wish> wishes, Provisioning::Origin origin);
//! The same for all of them.
QList<Batches::Wish> wishesFor(const QList<Service> &services, const SetupGoal &goal);
//! Waits for its end, and reports.
CommandTask followedBatch(Context &context, Batch *batch);
Report batchReport(const Batch &batch);

} // namespace Aiguilleur
