// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errorwords.h"

#include "words/lockwords.h"
#include "words/text.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

using Kind = ApiError::Kind;

QString rateAdvice(const ApiError &error)
{
    if (!error.retryAfter)
        return Text::tr("Aiguilleur slows down and goes on by itself.");
    return Text::tr("Aiguilleur waits %n second(s) and goes on by itself.", nullptr, int(error.retryAfter->count()));
}

QString supportAdvice()
{
    return Text::tr("Try again in a moment. If it lasts, ask OVHcloud's support and give them the details.");
}

QString connectionWhat(Kind kind)
{
    switch (kind) {
    case Kind::Cancelled:
        return Text::tr("It was cancelled.");
    case Kind::Unreachable:
        return Text::tr("OVHcloud cannot be reached.");
    case Kind::ConnectionLost:
        return Text::tr("The connection to OVHcloud was lost in the middle of an answer.");
    case Kind::Timeout:
        return Text::tr("OVHcloud did not answer in time.");
    case Kind::TlsFailed:
        return Text::tr("The connection is not safe: the server could not prove that it is OVHcloud.");
    case Kind::InsecureEndpoint:
        return Text::tr("The address of the server is not safe: it does not begin with https.");
    default:
        return {};
    }
}

QString signInWhat(Kind kind)
{
    switch (kind) {
    case Kind::NotAuthenticated:
        return Text::tr("You are not signed in.");
    case Kind::InvalidApplicationKey:
        return Text::tr("OVHcloud does not know the application key.");
    case Kind::InvalidCredential:
        return Text::tr("Your sign-in is no longer valid: it has expired or was revoked.");
    case Kind::InvalidSignature:
        return Text::tr("OVHcloud refused the application secret.");
    case Kind::ClockSkew:
        return Text::tr("The clock of this computer differs too much from OVHcloud's.");
    case Kind::Oauth2InvalidClient:
        return Text::tr("OVHcloud does not know this service account, or its secret is wrong.");
    case Kind::NotGranted:
        return Text::tr("Your sign-in does not allow this.");
    case Kind::IamForbidden:
        return Text::tr("Your OVHcloud account has no right to do this.");
    case Kind::Forbidden:
        return Text::tr("OVHcloud does not allow this.");
    default:
        return {};
    }
}

//! What an `ovh.conf`, or the variables beside it, say and cannot be used.
QString confWhat(const ApiError &error)
{
    if (error.code == "confFile"_L1)
        return Text::tr("The ovh.conf cannot be read.");
    if (error.code == "confEndpoint"_L1)
        return Text::tr("The endpoint is neither a name that Aiguilleur knows nor an address.");
    if (error.code == "confWays"_L1)
        return Text::tr("More than one way to sign in is given.");
    return {};
}

QString confAdvice(const ApiError &error)
{
    if (error.code == "confFile"_L1)
        return Text::tr("Correct the file, or choose another one.");
    if (error.code == "confEndpoint"_L1)
        return Text::tr("Write ovh-eu, ovh-ca or ovh-us, or an address that begins with https.");
    if (error.code == "confWays"_L1)
        return Text::tr("Leave one of them: application keys, a service account or an access token.");
    return {};
}

// Who has it and since when, see Store::beginChange().
QString conflictWhat(const ApiError &error)
{
    if (error.code != "locked"_L1)
        return Text::tr("Another change is under way for the same number.");
    return lockedBy(error.message.section(u' ', 0, -2),
                    QDateTime::fromString(error.message.section(u' ', -1), Qt::ISODate));
}

QString answerWhat(const ApiError &error)
{
    switch (error.kind) {
    case Kind::BadRequest:
        // Without an answer it was never sent: what was typed or chosen makes no sense by itself.
        return error.httpStatus == 0 ? Text::tr("What was entered cannot be used.")
                                     : Text::tr("OVHcloud did not accept the request.");
    case Kind::NotFound:
        return Text::tr("It does not exist at OVHcloud, or no longer.");
    case Kind::Conflict:
        return conflictWhat(error);
    case Kind::ServiceExpired:
        return Text::tr("The telephony group has expired.");
    case Kind::RateLimited:
        return Text::tr("OVHcloud asks for fewer requests at a time.");
    case Kind::ServerError:
        return Text::tr("OVHcloud has a problem of its own at the moment.");
    case Kind::InvalidResponse:
        return Text::tr("OVHcloud's answer could not be understood.");
    case Kind::Storage:
        return Text::tr("The data on this computer could not be read or written.");
    case Kind::SecretStorage:
        return Text::tr("The keychain of this computer is missing or refused.");
    default:
        return Text::tr("Something went wrong.");
    }
}

QString connectionAdvice(Kind kind)
{
    switch (kind) {
    case Kind::Unreachable:
    case Kind::ConnectionLost:
        return Text::tr("Check the network connection, then try again.");
    case Kind::Timeout:
        return Text::tr("Try again in a moment.");
    case Kind::TlsFailed:
        return Text::tr("Nothing was sent. Check the address of the server, and whether a proxy or another program on "
                        "your network inspects connections.");
    case Kind::InsecureEndpoint:
        return Text::tr("Nothing was sent. Use an address that begins with https.");
    default:
        return {};
    }
}

QString signInAdvice(Kind kind)
{
    switch (kind) {
    case Kind::NotAuthenticated:
    case Kind::InvalidCredential:
        return Text::tr("Sign in again.");
    case Kind::InvalidApplicationKey:
    case Kind::InvalidSignature:
    case Kind::Oauth2InvalidClient:
        return Text::tr("Check the keys, and that they belong to the chosen region, then sign in again.");
    case Kind::ClockSkew:
        return Text::tr("Set the date and time of this computer, then try again.");
    case Kind::NotGranted:
        return Text::tr("Sign in again and grant reading and changing telephony.");
    case Kind::IamForbidden:
        return Text::tr("Ask the administrator of the OVHcloud account to grant the right that the details name.");
    case Kind::Forbidden:
        return Text::tr("Look under Details for OVHcloud's reason.");
    default:
        return {};
    }
}

QString answerAdvice(const ApiError &error)
{
    switch (error.kind) {
    case Kind::BadRequest:
        return error.httpStatus == 0 ? Text::tr("Look under Details for the reason.")
                                     : Text::tr("Look under Details for OVHcloud's reason.");
    case Kind::NotFound:
        return Text::tr("Refresh the list of numbers.");
    case Kind::Conflict:
        return Text::tr("Wait until it has ended, then try again.");
    case Kind::ServiceExpired:
        return Text::tr("Renew the group at OVHcloud; until then its numbers can only be looked at.");
    case Kind::RateLimited:
        return rateAdvice(error);
    case Kind::InvalidResponse:
        return Text::tr("Try again. If it lasts, a newer version of Aiguilleur may be needed.");
    case Kind::Storage:
        return Text::tr("Make room on the disk or check that your home folder can be written, then try again.");
    case Kind::SecretStorage:
        return Text::tr("You are signed in for this session only, and will have to sign in again next time.");
    case Kind::ServerError:
    case Kind::Unknown:
        return supportAdvice();
    default:
        return {};
    }
}

} // namespace

QString what(const ApiError &error)
{
    for (const QString &text :
         {confWhat(error), connectionWhat(error.kind), signInWhat(error.kind), sharedStoreWhat(error)}) {
        if (!text.isEmpty())
            return text;
    }
    return answerWhat(error);
}

QString advice(const ApiError &error)
{
    for (const QString &text :
         {confAdvice(error), connectionAdvice(error.kind), signInAdvice(error.kind), sharedStoreAdvice(error)}) {
        if (!text.isEmpty())
            return text;
    }
    return answerAdvice(error);
}

QString details(const ApiError &error)
{
    QStringList lines;
    if (!error.message.isEmpty())
        lines.append(error.message);
    if (error.httpStatus != 0) {
        const QString status = Text::tr("Status %1").arg(error.httpStatus);
        lines.append(error.code.isEmpty() ? status : status + u" · "_s + error.code);
    }
    if (!error.queryId.isEmpty())
        lines.append(Text::tr("OVHcloud query id: %1").arg(error.queryId));
    return lines.join(u'\n');
}

} // namespace Aiguilleur::Words
