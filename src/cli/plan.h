// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/report.h"
#include "service/plans.h"

namespace Aiguilleur {

//! A plan file held against the account; a file with problems is an error that tells them all.
struct CheckedPlan
{
    QByteArray content;
    Plan plan;
    QList<PlanFinding> findings;
};
QCoro::Task<Outcome<CheckedPlan>> checkedPlan(Context &context, QString path);
//! Every mistake of a file, by its place.
Problem planIsWrong(const QList<PlanProblem> &problems);
//! Why it cannot be applied; nothing when it can.
std::optional<Problem> blockedPlan(const CheckedPlan &checked);

} // namespace Aiguilleur
