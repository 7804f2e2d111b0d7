// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/changefollower.h"
#include "cli/report.h"

namespace Aiguilleur {

//! What the program ends with for one change: how it ended, or that it has not.
ExitStatus statusOf(const ChangeRecord &change);
//! For several: a failure must not get lost, so it comes before what is still pending.
ExitStatus statusOf(const QList<ChangeRecord> &changes);
//! And when following them ended before they did.
ExitStatus statusOf(ChangeFollower::End end, ExitStatus status);

QString outcomeText(const QList<ChangeRecord> &changes); //!< a line each
QJsonArray outcomeJson(const QList<ChangeRecord> &changes);
QString changeTable(const QList<ChangeRecord> &changes);

//! Says on standard error that what was left goes on, and how to follow it.
void noteGoesOn(Context &context, ChangeFollower::End end, const QList<ChangeRecord> &changes);

} // namespace Aiguilleur
