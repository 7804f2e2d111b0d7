// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callplanreview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! What a finding is about; how it is worded (which step comes first, how many seconds) is no other finding.
QString subjectOfFinding(const CallFinding &finding)
{
    return u"%1 %2 %3"_s.arg(static_cast<int>(finding.kind)).arg(finding.path, finding.property);
}

QList<CallFinding> notAmong(const QList<CallFinding> &findings, const QList<CallFinding> &others)
{
    QHash<QString, CallFinding::Severity> known;
    for (const CallFinding &other : others) {
        const QString subject = subjectOfFinding(other);
        known.insert(subject, std::max(other.severity, known.value(subject, CallFinding::Severity::Warning)));
    }
    QList<CallFinding> left = findings;
    left.removeIf([&](const CallFinding &finding) {
        const auto found = known.constFind(subjectOfFinding(finding));
        return found != known.cend() && *found >= finding.severity;
    });
    return left;
}

bool isOfConditions(const SetupStep &request, const QString &step)
{
    if (request.path == step)
        return request.body.contains("schedulerCategory"_L1) || request.body.contains("screenListType"_L1);
    return request.path.startsWith(step + u"/conditionTime"_s) ||
           request.path.startsWith(step + u"/conditionScreenList"_s);
}

QStringList stepsChangedUnderCalls(const QList<SetupStep> &requests, const CallPlan &live, const CallPlan &draft)
{
    QStringList paths;
    for (const CallStep &step : live.steps) {
        const CallStep *later = draft.step(step.path);
        if (!step.isEnabled || !later || !later->isEnabled)
            continue;
        const auto count = std::count_if(requests.begin(), requests.end(),
                                         [&](const SetupStep &request) { return isOfConditions(request, step.path); });
        if (count > 1)
            paths.append(step.path);
    }
    return paths;
}

} // namespace

CallPlanReview callPlanReview(const CallCheckContext &context, const SetupDocument &live, const SetupDocument &draft)
{
    const Service &number = context.setup.service;
    CallPlanReview review;
    review.comparison = comparedDraft(number.featureType, live, draft);
    review.steps = setupPlan(context.setup, live, draft);
    for (const SetupStep &request : std::as_const(review.steps)) {
        if (request.method == "DELETE" && request.undoMethod.isEmpty() && !request.goesWithOther)
            review.lasting.append(request);
    }
    const QList<CallFinding> before = callFindings(context, live);
    const QList<CallFinding> after = callFindings(context, draft);
    review.introduced = notAmong(after, before);
    review.mendedCount = notAmong(before, after).size();
    review.changedUnderCalls =
        stepsChangedUnderCalls(review.steps, CallPlan::of(live, number), CallPlan::of(draft, number));
    return review;
}

QList<BrokenExpectation> brokenExpectations(const QList<CallExpectation> &expectations, const CallPlan &live,
                                            const CallPlan &draft, const QDateTime &now)
{
    QList<BrokenExpectation> broken;
    for (const CallExpectation &expectation : expectations) {
        const CallExpectationCheck check = checkExpectation(expectation, draft, now);
        if (!check.holds)
            broken.append({expectation, check.run, checkExpectation(expectation, live, now).holds});
    }
    std::stable_partition(broken.begin(), broken.end(), [](const BrokenExpectation &one) { return one.heldBefore; });
    return broken;
}

} // namespace Aiguilleur
