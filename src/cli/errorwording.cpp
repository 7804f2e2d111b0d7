// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/wording.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Wording {

namespace {

using Kind = ApiError::Kind;

QString connectionSentence(Kind kind)
{
    switch (kind) {
    case Kind::Unreachable:
        return Cli::tr("The server cannot be reached.");
    case Kind::ConnectionLost:
        return Cli::tr("The connection ended before the answer was complete.");
    case Kind::Timeout:
        return Cli::tr("The server did not answer in time.");
    case Kind::TlsFailed:
        return Cli::tr("The server's certificate was refused, so nothing was sent.");
    case Kind::InsecureEndpoint:
        return Cli::tr("The endpoint is not encrypted, so nothing was sent.");
    case Kind::RateLimited:
        return Cli::tr("The server asks to slow down.");
    case Kind::ServerError:
        return Cli::tr("The server reports an error of its own.");
    case Kind::InvalidResponse:
        return Cli::tr("The server's answer was not understood.");
    case Kind::Cancelled:
        return Cli::tr("Given up.");
    default:
        return {};
    }
}

QString signInSentence(Kind kind)
{
    switch (kind) {
    case Kind::NotAuthenticated:
        return Cli::tr("There are no keys to sign in with.");
    case Kind::InvalidApplicationKey:
        return Cli::tr("The application key is not valid.");
    case Kind::InvalidCredential:
        return Cli::tr("The consumer key is not valid: unknown, expired, revoked, or not validated yet.");
    case Kind::InvalidSignature:
        return Cli::tr("The signature was refused: the application secret or the consumer key is wrong.");
    case Kind::ClockSkew:
        return Cli::tr("This computer's clock and the server's differ too much.");
    case Kind::OAuth2InvalidClient:
        return Cli::tr("The service account was refused.");
    case Kind::NotGranted:
    case Kind::IamForbidden:
        return Cli::tr("These keys do not give the right to do that.");
    default:
        return {};
    }
}

QString objectSentence(Kind kind)
{
    switch (kind) {
    case Kind::Forbidden:
        return Cli::tr("The server refuses.");
    case Kind::BadRequest:
        return Cli::tr("The request was refused.");
    case Kind::NotFound:
        return Cli::tr("There is no such object.");
    case Kind::Conflict:
        return Cli::tr("A change of this number is under way already.");
    case Kind::ServiceExpired:
        return Cli::tr("The telephony group has expired.");
    case Kind::Storage:
        return Cli::tr("The local database cannot be used.");
    case Kind::SecretStorage:
        return Cli::tr("The keychain cannot be used.");
    default:
        return Cli::tr("Something unexpected happened.");
    }
}

QString sentence(Kind kind)
{
    for (const QString &text : {connectionSentence(kind), signInSentence(kind)}) {
        if (!text.isEmpty())
            return text;
    }
    return objectSentence(kind);
}

} // namespace

QString what(const ApiError &error)
{
    QString text = sentence(error.kind);
    if (!error.message.isEmpty())
        text += u' ' + Cli::tr("(%1)").arg(error.message);
    if (!error.queryId.isEmpty())
        text += u' ' + Cli::tr("[query %1]").arg(error.queryId);
    return text;
}

QString advice(const ApiError &error)
{
    switch (error.kind) {
    case Kind::NotAuthenticated:
        return Cli::tr("Name an ovh.conf with --conf, set the OVH_* variables, or try with --sandbox.");
    case Kind::InvalidApplicationKey:
    case Kind::InvalidCredential:
    case Kind::InvalidSignature:
    case Kind::OAuth2InvalidClient:
        return Cli::tr("Check the keys in the ovh.conf or the OVH_* variables, or make new ones.");
    case Kind::NotGranted:
    case Kind::IamForbidden:
        return Cli::tr("Make keys with GET, POST and PUT on /telephony and /telephony/*.");
    case Kind::ClockSkew:
        return Cli::tr("Set the clock of this computer.");
    default:
        return {};
    }
}

} // namespace Aiguilleur::Wording
