// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

BillingAccount::Status billingAccountStatus(const QString &name)
{
    using Status = BillingAccount::Status;
    if (name == "enabled"_L1)
        return Status::Enabled;
    if (name == "expired"_L1)
        return Status::Expired;
    if (name == "closed"_L1)
        return Status::Closed;
    return name == "deleted"_L1 ? Status::Deleted : Status::Unknown;
}

Service::Kind serviceKind(const QString &name)
{
    if (name == "alias"_L1)
        return Service::Kind::Alias;
    return name == "line"_L1 ? Service::Kind::Line : Service::Kind::Unknown;
}

Task::Status taskStatus(const QString &name)
{
    using Status = Task::Status;
    if (name == "todo"_L1)
        return Status::Todo;
    if (name == "doing"_L1)
        return Status::Doing;
    if (name == "pause"_L1)
        return Status::Pause;
    if (name == "done"_L1)
        return Status::Done;
    return name == "error"_L1 ? Status::Error : Status::Unknown;
}

} // namespace Aiguilleur
