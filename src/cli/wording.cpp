// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/wording.h"

#include "cli/changerecord.h"
#include "cli/cli.h"
#include "words/errorwords.h"
#include "words/numberwords.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Wording {

namespace {

using Kind = ApiError::Kind;
using State = ConfigurationChange::State;

//! Why it ended badly. The window has a button for what the server said; here it has to follow.
QString reason(const Words::ChangeFacts &change)
{
    const QString text = Words::outcome(change);
    const QString message = change.error ? change.error->message : QString();
    const bool told = !change.error || (!message.isEmpty() && text.contains(message));
    return told ? text : text + u' ' + what(*change.error);
}

} // namespace

QString what(const ApiError &error)
{
    const QString details = Words::details(error).replace(u'\n', u" · "_s);
    return details.isEmpty() ? Words::what(error) : u"%1 (%2)"_s.arg(Words::what(error), details);
}

QString advice(const ApiError &error)
{
    if (error.code.startsWith("conf"_L1) && error.httpStatus == 0)
        return Words::advice(error);
    switch (error.kind) {
    case Kind::NotAuthenticated:
        return Cli::tr("Name an ovh.conf with --conf, set the OVH_* variables, or try with --sandbox.");
    case Kind::InvalidApplicationKey:
    case Kind::InvalidCredential:
    case Kind::InvalidSignature:
    case Kind::Oauth2InvalidClient:
        return Cli::tr("Check the keys in the ovh.conf or the OVH_* variables, or make new ones.");
    case Kind::NotGranted:
        return Cli::tr("Make keys with GET, POST, PUT and DELETE on /telephony and /telephony/*, and GET on /me.");
    case Kind::Forbidden:
    case Kind::BadRequest:
    case Kind::NotFound:
    case Kind::RateLimited:
    case Kind::SecretStorage:
        return {}; // the window's advice is about its buttons and what it goes on doing
    default:
        return Words::advice(error);
    }
}

QString outcome(const ChangeRecord &change)
{
    const Words::ChangeFacts facts = change.facts();
    const QString number = Words::number(change.entry.serviceName);
    const QString target = Words::target(facts);
    switch (facts.state) {
    case State::Applied:
        return facts.to.isEmpty() ? Cli::tr("%1: the configuration was removed.").arg(number)
                                  : Cli::tr("%1: “%2” was applied.").arg(number, target);
    case State::Failed:
    case State::Cancelled:
        return Cli::tr("%1: “%2” was not applied. %3").arg(number, target, reason(facts));
    case State::Unknown:
        return Cli::tr("%1: %2. %3").arg(number, Words::fromTo(facts), reason(facts));
    default:
        return Cli::tr("%1: %2, %3").arg(number, Words::fromTo(facts), Words::state(facts));
    }
}

} // namespace Aiguilleur::Wording
