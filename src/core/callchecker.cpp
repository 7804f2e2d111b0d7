// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callchecker.h"

#include "core/callrules.h"
#include "core/vxmldocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QList<CallFinding> callFindings(const CallCheckContext &context, const SetupDocument &document)
{
    if (!CallPlan::isTypeOf(context.setup.service.featureType))
        return {};
    CallRules rules(context, document);
    checkCallTargets(rules);
    checkCallNumbers(rules);
    checkCallSteps(rules);
    checkCallMenus(rules);
    checkCallQueues(rules);
    checkCallTimes(rules);
    checkCallFilters(rules);
    checkCallLeftovers(rules);
    return rules.sorted();
}

QList<CallFinding> vxmlFindings(const CallCheckContext &context, const VxmlDocument &document)
{
    QList<CallFinding> findings;
    if (context.setup.services.isEmpty())
        return findings;
    for (const VxmlDocument::Transfer &transfer : document.transfers) {
        if (!context.setup.find(transfer.number))
            findings.append({.kind = CallFinding::Kind::TransferOutside,
                             .severity = CallFinding::Severity::Error,
                             .path = context.setup.root(u"vxml"_s) + u"/settings"_s,
                             .property = u"url"_s,
                             .arguments = {transfer.number, QString::number(transfer.line)}});
    }
    return findings;
}

bool hasErrors(const QList<CallFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const CallFinding &finding) { return finding.severity == CallFinding::Severity::Error; });
}

} // namespace Aiguilleur
