// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "gui/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

using State = ConfigurationChange::State;
using Failure = ConfigurationChange::Failure;

class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString waiting(const ConfigurationChange &change)
{
    switch (change.taskStatus()) {
    case Task::Status::Doing:
        return ChangeText::tr("under way at OVHcloud");
    case Task::Status::Pause:
        return ChangeText::tr("paused by OVHcloud");
    default:
        return ChangeText::tr("waiting at OVHcloud");
    }
}

//! The server's own words, as a sentence of theirs.
QString said(const ConfigurationChange &change)
{
    const QString message = change.error() ? change.error()->message.trimmed() : QString();
    return message.isEmpty() ? QString() : u" "_s + ChangeText::tr("OVHcloud says: “%1”").arg(message);
}

QString failed(const ConfigurationChange &change)
{
    switch (change.failure()) {
    case Failure::None:
        break;
    case Failure::NotSent:
        return ChangeText::tr("The change was never sent to OVHcloud. Nothing was changed.");
    case Failure::NoCopy:
        return ChangeText::tr("What is configured now could not be copied, so nothing was sent. Nothing was changed.");
    case Failure::Refused:
        return ChangeText::tr("OVHcloud refused the change.") + said(change);
    case Failure::TaskFailed:
        return ChangeText::tr("OVHcloud accepted the change but could not carry it out.") + said(change);
    case Failure::NotChanged:
        return ChangeText::tr(
            "OVHcloud reports that the change has ended, but the number still has its former configuration.");
    case Failure::NumberGone:
        return ChangeText::tr("The number no longer exists in your account.");
    case Failure::ChangedElsewhere:
        return ChangeText::tr("Somebody else gave the number another configuration in the meantime.");
    case Failure::Storage:
        return ChangeText::tr(
            "The change could not be written down on this computer, so nothing was sent. Nothing was changed.");
    }
    return ChangeText::tr("The change failed.");
}

QString failedAdvice(const ConfigurationChange &change)
{
    switch (change.failure()) {
    case Failure::NotSent:
        return ChangeText::tr("Try again when you are connected.");
    case Failure::NoCopy:
    case Failure::Refused:
        return change.error() ? advice(*change.error()) : ChangeText::tr("Try again in a moment.");
    case Failure::Storage:
        return ChangeText::tr("Make room on the disk or check that your home folder can be written, then try again.");
    case Failure::TaskFailed:
    case Failure::NotChanged:
        return ChangeText::tr(
            "Try again. If it fails again, ask OVHcloud's support and give them what stands under Details.");
    case Failure::NumberGone:
        return ChangeText::tr("Refresh the list of numbers.");
    case Failure::ChangedElsewhere:
        return ChangeText::tr("Look at the present configuration, then decide whether to change it again.");
    case Failure::None:
        break;
    }
    return {};
}

} // namespace

QString stateOf(State state)
{
    switch (state) {
    case State::Draft:
        return ChangeText::tr("being prepared");
    case State::Snapshotting:
        return ChangeText::tr("keeping a copy of what is configured");
    case State::Submitting:
        return ChangeText::tr("being sent to OVHcloud");
    case State::Waiting:
        return ChangeText::tr("waiting at OVHcloud");
    case State::Verifying:
        return ChangeText::tr("checking the result");
    case State::Applied:
        return ChangeText::tr("applied");
    case State::Failed:
        return ChangeText::tr("failed");
    case State::Cancelled:
        return ChangeText::tr("cancelled");
    case State::Unknown:
        return ChangeText::tr("outcome not known");
    }
    return {};
}

QString state(const ConfigurationChange &change)
{
    if (change.isCheckingWithServer() && !change.isFinished())
        return ChangeText::tr("asking OVHcloud how far it is");
    return change.state() == State::Waiting ? waiting(change) : stateOf(change.state());
}

QString outcome(const ConfigurationChange &change)
{
    switch (change.state()) {
    case State::Failed:
        return failed(change);
    case State::Cancelled:
        return ChangeText::tr("The change was given up before anything was sent. Nothing was changed.");
    case State::Unknown:
        return change.failure() == Failure::None ? ChangeText::tr("It cannot be found out how the change ended.")
                                                 : failed(change);
    default:
        return {};
    }
}

QString advice(const ConfigurationChange &change)
{
    if (change.state() == State::Cancelled)
        return {};
    if (change.state() == State::Unknown && change.failure() == Failure::None)
        return ChangeText::tr("Look at the present configuration of the number.");
    return change.isFinished() && change.state() != State::Applied ? failedAdvice(change) : QString();
}

QString fromTo(const ConfigurationChange &change)
{
    const bool targetKnown = change.to().isKnown() || !change.to().apiName().isEmpty();
    const QString to = targetKnown ? Catalogue::label(change.to()) : ChangeText::tr("another configuration");
    return ChangeText::tr("%1 → %2", "present configuration → new configuration")
        .arg(Catalogue::label(change.from()), to);
}

} // namespace Aiguilleur::Words
