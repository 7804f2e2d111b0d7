// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony.h"

#include "core/enumname.h"

namespace Aiguilleur {

BillingAccount::Status billingAccountStatus(const QString &name)
{
    return enumValue<BillingAccount::Status>(name).value_or(BillingAccount::Status::Unknown);
}

Service::Kind serviceKind(const QString &name)
{
    return enumValue<Service::Kind>(name).value_or(Service::Kind::Unknown);
}

Task::Status taskStatus(const QString &name)
{
    return enumValue<Task::Status>(name).value_or(Task::Status::Unknown);
}

} // namespace Aiguilleur
