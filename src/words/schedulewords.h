// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/schedule.h"

#include <QString>

namespace Aiguilleur::Words {

//! « on 24/12/2026 at 18:00 », « every Monday at 18:00 »; with the time zone when it is not this computer's.
QString scheduledTime(const ScheduleTime &time);
//! A moment as the clock on the wall shows it in the zone: « 24/12/2026 18:00 »; a dash for none.
QString scheduledMoment(const QDateTime &moment, const QByteArray &zone = {});
//! « 01 99 00 12 34: Conference », « 12 numbers ».
QString scheduledWhat(const QList<Batches::Wish> &wishes);
QString runState(ScheduledRun::State state);
//! Why it was not applied, and what to do, in sentences; empty when it was.
QString runReason(const ScheduledRun &run);

} // namespace Aiguilleur::Words
