// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/changewords.h"

#include "core/catalogue.h"
#include "words/errorwords.h"
#include "words/text.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

using State = ConfigurationChange::State;
using Failure = ConfigurationChange::Failure;

QString waiting(const ChangeFacts &change)
{
    switch (change.taskStatus) {
    case Task::Status::Doing:
        return Text::tr("under way at OVHcloud");
    case Task::Status::Pause:
        return Text::tr("paused by OVHcloud");
    default:
        return Text::tr("waiting at OVHcloud");
    }
}

//! The server's own words, as a sentence of theirs.
QString said(const ChangeFacts &change)
{
    const QString message = change.error ? change.error->message.trimmed() : QString();
    return message.isEmpty() ? QString() : u" "_s + Text::tr("OVHcloud says: “%1”").arg(message);
}

QString failed(const ChangeFacts &change)
{
    switch (change.failure) {
    case Failure::None:
        break;
    case Failure::NotSent:
        return Text::tr("The change was never sent to OVHcloud. Nothing was changed.");
    case Failure::NoCopy:
        return Text::tr("What is configured now could not be copied, so nothing was sent. Nothing was changed.");
    case Failure::Refused:
        return Text::tr("OVHcloud refused the change.") + said(change);
    case Failure::TaskFailed:
        return Text::tr("OVHcloud accepted the change but could not carry it out.") + said(change);
    case Failure::NotChanged:
        return Text::tr(
            "OVHcloud reports that the change has ended, but the number still has its former configuration.");
    case Failure::NumberGone:
        return Text::tr("The number no longer exists in your account.");
    case Failure::ChangedElsewhere:
        return Text::tr("Somebody else gave the number another configuration in the meantime.");
    case Failure::Storage:
        return Text::tr(
            "The change could not be written down on this computer, so nothing was sent. Nothing was changed.");
    }
    return Text::tr("The change failed.");
}

QString failedAdvice(const ChangeFacts &change)
{
    switch (change.failure) {
    case Failure::NotSent:
        return Text::tr("Try again when you are connected.");
    case Failure::NoCopy:
    case Failure::Refused:
        return change.error ? advice(*change.error) : Text::tr("Try again in a moment.");
    case Failure::Storage:
        return Text::tr("Make room on the disk or check that your home folder can be written, then try again.");
    case Failure::TaskFailed:
    case Failure::NotChanged:
        return Text::tr("Try again. If it fails again, ask OVHcloud's support and give them the details.");
    case Failure::NumberGone:
        return Text::tr("Refresh the list of numbers.");
    case Failure::ChangedElsewhere:
        return Text::tr("Look at the present configuration, then decide whether to change it again.");
    case Failure::None:
        break;
    }
    return {};
}

} // namespace

ChangeFacts::ChangeFacts(const ConfigurationChange &change)
    : from(change.from())
    , to(change.to())
    , state(change.state())
    , failure(change.failure())
    , error(change.error())
    , taskStatus(change.taskStatus())
    , isChecking(change.isCheckingWithServer())
{
}

QString stateOf(State state)
{
    switch (state) {
    case State::Draft:
        return Text::tr("being prepared");
    case State::Snapshotting:
        return Text::tr("keeping a copy of what is configured");
    case State::Submitting:
        return Text::tr("being sent to OVHcloud");
    case State::Waiting:
        return Text::tr("waiting at OVHcloud");
    case State::Verifying:
        return Text::tr("checking the result");
    case State::Applied:
        return Text::tr("applied");
    case State::Failed:
        return Text::tr("failed");
    case State::Cancelled:
        return Text::tr("cancelled");
    case State::Unknown:
        return Text::tr("outcome not known");
    }
    return {};
}

QString state(const ChangeFacts &change)
{
    if (change.isChecking && !isFinished(change.state))
        return Text::tr("asking OVHcloud how far it is");
    return change.state == State::Waiting ? waiting(change) : stateOf(change.state);
}

QString outcome(const ChangeFacts &change)
{
    switch (change.state) {
    case State::Failed:
        return failed(change);
    case State::Cancelled:
        return Text::tr("The change was given up before anything was sent. Nothing was changed.");
    case State::Unknown:
        return change.failure == Failure::None ? Text::tr("It cannot be found out how the change ended.")
                                               : failed(change);
    default:
        return {};
    }
}

QString advice(const ChangeFacts &change)
{
    if (change.state == State::Cancelled)
        return {};
    if (change.state == State::Unknown && change.failure == Failure::None)
        return Text::tr("Look at the present configuration of the number.");
    return isFinished(change.state) && change.state != State::Applied ? failedAdvice(change) : QString();
}

QString target(const ChangeFacts &change)
{
    const bool known = change.to.isKnown() || !change.to.apiName().isEmpty();
    return known ? Catalogue::label(change.to) : Text::tr("another configuration");
}

QString fromTo(const ChangeFacts &change)
{
    return Text::tr("%1 → %2", "present configuration → new configuration")
        .arg(Catalogue::label(change.from), target(change));
}

QString capitalized(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.sliced(1);
}

} // namespace Aiguilleur::Words
