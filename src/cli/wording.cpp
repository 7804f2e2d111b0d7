// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/wording.h"

#include "cli/changerecord.h"
#include "cli/cli.h"
#include "core/catalogue.h"
#include "core/phonenumber.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Wording {

namespace {

using State = ConfigurationChange::State;
using Failure = ConfigurationChange::Failure;

QString typeLabel(const FeatureType &type)
{
    return type.apiName().isEmpty() ? Cli::tr("not known") : Catalogue::label(type);
}

QString waiting(const QString &taskStatus)
{
    if (taskStatus == "todo"_L1)
        return Cli::tr("queued at OVHcloud");
    if (taskStatus == "pause"_L1)
        return Cli::tr("paused at OVHcloud");
    return Cli::tr("under way at OVHcloud");
}

QString failureSentence(Failure failure)
{
    switch (failure) {
    case Failure::NotSent:
        return Cli::tr("It was never sent; nothing has changed.");
    case Failure::NoCopy:
        return Cli::tr("The present configuration could not be read, so nothing was sent.");
    case Failure::Refused:
        return Cli::tr("OVHcloud refused the change.");
    case Failure::TaskFailed:
        return Cli::tr("OVHcloud accepted the change but could not carry it out.");
    case Failure::NotChanged:
        return Cli::tr("OVHcloud's task ended, and the number still has its former configuration.");
    case Failure::NumberGone:
        return Cli::tr("The number does not exist any more.");
    case Failure::ChangedElsewhere:
        return Cli::tr("The number was given another configuration meanwhile.");
    case Failure::Storage:
        return Cli::tr("The journal could not be written, so nothing was sent.");
    case Failure::None:
        break;
    }
    return {};
}

QString failed(const JournalEntry &entry)
{
    QString text = failureSentence(changeFailure(entry.failure));
    if (entry.hasError)
        text += u' ' + (entry.error.message.isEmpty() ? what(entry.error) : entry.error.message);
    return text.trimmed();
}

} // namespace

QString number(const QString &serviceName)
{
    return PhoneNumber::displayed(serviceName);
}

QString groupStatus(const BillingAccount &group)
{
    switch (group.status) {
    case BillingAccount::Status::Enabled:
        return Cli::tr("in service");
    case BillingAccount::Status::Expired:
        return Cli::tr("expired");
    case BillingAccount::Status::Closed:
        return Cli::tr("closed");
    case BillingAccount::Status::Deleted:
        return Cli::tr("deleted");
    case BillingAccount::Status::Unknown:
        break;
    }
    return group.statusName;
}

QString state(const ChangeRecord &change)
{
    switch (change.state()) {
    case State::Draft:
        return Cli::tr("prepared");
    case State::Snapshotting:
        return Cli::tr("keeping a copy");
    case State::Submitting:
        return Cli::tr("being sent");
    case State::Waiting:
        return waiting(change.taskStatus);
    case State::Verifying:
        return Cli::tr("being verified");
    case State::Applied:
        return Cli::tr("applied");
    case State::Failed:
        return Cli::tr("failed");
    case State::Cancelled:
        return Cli::tr("cancelled");
    case State::Unknown:
        break;
    }
    return Cli::tr("unknown");
}

QString outcome(const ChangeRecord &change)
{
    const QString subject = number(change.entry.serviceName);
    const QString target = typeLabel(change.entry.to);
    const QString reason = failed(change.entry);
    switch (change.state()) {
    case State::Applied:
        return change.entry.to.isEmpty() ? Cli::tr("%1: the configuration was removed.").arg(subject)
                                         : Cli::tr("%1: “%2” was applied.").arg(subject, target);
    case State::Failed:
        return Cli::tr("%1: “%2” was not applied. %3").arg(subject, target, reason);
    case State::Cancelled:
        return Cli::tr("%1: cancelled before anything was sent.").arg(subject);
    case State::Unknown:
        return Cli::tr("%1: it cannot be known whether “%2” was applied. %3").arg(subject, target, reason);
    default:
        return Cli::tr("%1: %2, %3").arg(subject, fromTo(change), state(change));
    }
}

QString fromTo(const ChangeRecord &change)
{
    return u"%1 → %2"_s.arg(typeLabel(change.entry.from), typeLabel(change.entry.to));
}

QString time(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace Aiguilleur::Wording
