// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupproblem.h"

#include "core/setupschema.h"

#include <algorithm>

namespace Aiguilleur {

QString SetupContext::root(const QString &branch) const
{
    return SetupSchema::branchPath(service.billingAccount, branch, service.serviceName);
}

const Service *SetupContext::find(const QString &serviceName) const
{
    const auto found = std::find_if(services.cbegin(), services.cend(),
                                    [&](const Service &one) { return one.serviceName == serviceName; });
    return found == services.cend() ? nullptr : &*found;
}

bool hasErrors(const QList<SetupProblem> &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const SetupProblem &problem) { return problem.severity == SetupProblem::Severity::Error; });
}

} // namespace Aiguilleur
