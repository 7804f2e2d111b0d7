// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callchecker.h"
#include "core/callexpectation.h"
#include "core/setupcomparison.h"
#include "core/setupplan.h"

namespace Aiguilleur {

//! What saving the draft of a call plan would do, before anything is sent.
struct CallPlanReview
{
    SetupComparison comparison;    //!< what is live, and the draft
    QList<SetupStep> steps;        //!< the requests, in their order
    QList<SetupStep> lasting;      //!< among them: what nothing brings back
    QList<CallFinding> introduced; //!< findings that the live plan does not have, errors first
    qsizetype mendedCount = 0;     //!< findings of the live plan that the draft does not have
    QStringList changedUnderCalls; //!< paths of active steps whose conditions need several requests to change
};

//! `live`: what the server had when it was last read. Nothing is compared with it but what can be saved.
CallPlanReview callPlanReview(const CallCheckContext &context, const SetupDocument &live, const SetupDocument &draft);

//! An expectation that a plan does not meet.
struct BrokenExpectation
{
    CallExpectation expectation;
    CallRun run;            //!< with the draft
    bool heldBefore = true; //!< with the live plan
};
//! Those that do not hold with the draft, the newly broken ones first, else in their order.
QList<BrokenExpectation> brokenExpectations(const QList<CallExpectation> &expectations, const CallPlan &live,
                                            const CallPlan &draft, const QDateTime &now);

} // namespace Aiguilleur
