// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changeguard.h"

#include "core/catalogue.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/numberlocks.h"
#include "service/provisionings.h"
#include "service/session.h"
#include "words/lockwords.h"

#include <QCoreApplication>

namespace Aiguilleur {

namespace {

class GuardText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeGuard)
};

bool isGroupOver(const Inventory &inventory, const QString &billingAccount)
{
    const int row = inventory.groupRow(billingAccount);
    if (row < 0)
        return false;
    const BillingAccount::Status status = inventory.group(row).account.status;
    return status != BillingAccount::Status::Enabled && status != BillingAccount::Status::Unknown;
}

} // namespace

QString whyReadOnly(const Session &session)
{
    switch (session.state()) {
    case Session::State::Connecting:
        return GuardText::tr("Connecting to OVHcloud…");
    case Session::State::Offline:
        return GuardText::tr("OVHcloud cannot be reached: you see what was last known, and nothing can be changed.");
    case Session::State::SignInNeeded:
        return GuardText::tr("Your sign-in is no longer valid. Sign in again to change something.");
    case Session::State::Online:
        break;
    }
    const SharedStoreState store = session.sharedStore();
    if (store.isConnecting)
        return GuardText::tr("Connecting to the shared database…");
    if (!store.isAvailable)
        return GuardText::tr("The shared database cannot be used: you see what was last known, and nothing can be "
                             "changed.");
    return session.canWrite()
               ? QString()
               : GuardText::tr("You are signed in for reading only. Sign in again with the right to change telephony.");
}

QString whyNoChangeWithoutHistory()
{
    return GuardText::tr("The history on this computer cannot be opened, so nothing can be changed.");
}

QString whyNoChange(Session &session, const QString &billingAccount, const QString &serviceName)
{
    const auto service = session.inventory().find(billingAccount, serviceName);
    if (!service)
        return GuardText::tr("This number no longer exists in your account.");
    if (service->kind == Service::Kind::Line)
        return GuardText::tr("Lines are not configured here: only alias numbers have a configuration.");
    if (isGroupOver(session.inventory(), billingAccount))
        return GuardText::tr("The telephony group is no longer active: its numbers can only be looked at.");
    const QString readOnly = whyReadOnly(session);
    if (!readOnly.isEmpty())
        return readOnly;
    if (const NumberLock *lock = session.locks().of(serviceName))
        return Words::lock(*lock);
    const Provisioning *provisioning = session.provisionings().underWay(serviceName);
    if (provisioning && provisioning->state() == Provisioning::State::Stopped)
        return GuardText::tr("Something stopped on the way for this number: finish it or take it back first.");
    return provisioning || session.changes().underWay(serviceName)
               ? GuardText::tr("A change of this number is already under way.")
               : QString();
}

QString whyNoRetry(Session &session, const ConfigurationChange &change)
{
    const QString reason = whyNoChange(session, change.billingAccount(), change.serviceName());
    const auto service = session.inventory().find(change.billingAccount(), change.serviceName());
    if (!reason.isEmpty() || !service || Catalogue::isSameConfiguration(service->featureType, change.from()))
        return reason;
    return GuardText::tr("This number has another configuration by now. Choose Change configuration to see what would "
                         "be lost.");
}

} // namespace Aiguilleur
