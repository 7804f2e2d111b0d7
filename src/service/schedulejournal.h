// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/schedule.h"
#include "store/store.h"

namespace Aiguilleur::ScheduleJournal {

// How scheduled changes stand in the store. Content: {"numbers": [{"billingAccount", "serviceName", "goal"}]}.

StoredSchedule stored(const ScheduledChange &change); //!< without account and creation
StoredScheduledRun stored(const ScheduledRun &run);   //!< without account, owner and time of taking
//! What a newer version of the program wrote and this one cannot read is left out.
QList<ScheduledChange> changes(const QList<StoredSchedule> &stored);
QList<ScheduledRun> runs(const QList<StoredScheduledRun> &stored);

} // namespace Aiguilleur::ScheduleJournal
