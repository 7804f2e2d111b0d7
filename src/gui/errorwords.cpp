// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

using Kind = ApiError::Kind;

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString rateAdvice(const ApiError &error)
{
    if (!error.retryAfter)
        return ErrorText::tr("Aiguilleur slows down and goes on by itself.");
    return ErrorText::tr("Aiguilleur waits %n second(s) and goes on by itself.", nullptr,
                         int(error.retryAfter->count()));
}

QString supportAdvice()
{
    return ErrorText::tr(
        "Try again in a moment. If it lasts, ask OVHcloud's support and give them what stands under Details.");
}

QString connectionWhat(Kind kind)
{
    switch (kind) {
    case Kind::Cancelled:
        return ErrorText::tr("It was cancelled.");
    case Kind::Unreachable:
        return ErrorText::tr("OVHcloud cannot be reached.");
    case Kind::ConnectionLost:
        return ErrorText::tr("The connection to OVHcloud was lost in the middle of an answer.");
    case Kind::Timeout:
        return ErrorText::tr("OVHcloud did not answer in time.");
    case Kind::TlsFailed:
        return ErrorText::tr("The connection is not safe: the server could not prove that it is OVHcloud.");
    case Kind::InsecureEndpoint:
        return ErrorText::tr("The address of the server is not safe: it does not begin with https.");
    default:
        return {};
    }
}

QString signInWhat(Kind kind)
{
    switch (kind) {
    case Kind::NotAuthenticated:
        return ErrorText::tr("You are not signed in.");
    case Kind::InvalidApplicationKey:
        return ErrorText::tr("OVHcloud does not know the application key.");
    case Kind::InvalidCredential:
        return ErrorText::tr("Your sign-in is no longer valid: it has expired or was revoked.");
    case Kind::InvalidSignature:
        return ErrorText::tr("OVHcloud refused the application secret.");
    case Kind::ClockSkew:
        return ErrorText::tr("The clock of this computer differs too much from OVHcloud's.");
    case Kind::OAuth2InvalidClient:
        return ErrorText::tr("OVHcloud does not know this service account, or its secret is wrong.");
    case Kind::NotGranted:
        return ErrorText::tr("Your sign-in does not allow this.");
    case Kind::IamForbidden:
        return ErrorText::tr("Your OVHcloud account has no right to do this.");
    case Kind::Forbidden:
        return ErrorText::tr("OVHcloud does not allow this.");
    default:
        return {};
    }
}

QString answerWhat(const ApiError &error)
{
    switch (error.kind) {
    case Kind::BadRequest:
        // Without an answer it was never sent: what was typed or chosen makes no sense by itself.
        return error.httpStatus == 0 ? ErrorText::tr("What was entered cannot be used.")
                                     : ErrorText::tr("OVHcloud did not accept the request.");
    case Kind::NotFound:
        return ErrorText::tr("It does not exist at OVHcloud, or no longer.");
    case Kind::Conflict:
        return ErrorText::tr("Another change is under way for the same number.");
    case Kind::ServiceExpired:
        return ErrorText::tr("The telephony group has expired.");
    case Kind::RateLimited:
        return ErrorText::tr("OVHcloud asks for fewer requests at a time.");
    case Kind::ServerError:
        return ErrorText::tr("OVHcloud has a problem of its own at the moment.");
    case Kind::InvalidResponse:
        return ErrorText::tr("OVHcloud's answer could not be understood.");
    case Kind::Storage:
        return ErrorText::tr("The data on this computer could not be read or written.");
    case Kind::SecretStorage:
        return ErrorText::tr("The keychain of this computer is missing or refused.");
    default:
        return ErrorText::tr("Something went wrong.");
    }
}

QString connectionAdvice(Kind kind)
{
    switch (kind) {
    case Kind::Unreachable:
    case Kind::ConnectionLost:
        return ErrorText::tr("Check the network connection, then try again.");
    case Kind::Timeout:
        return ErrorText::tr("Try again in a moment.");
    case Kind::TlsFailed:
        return ErrorText::tr(
            "Nothing was sent. Check the address of the server, and whether a proxy or another program on "
            "your network inspects connections.");
    case Kind::InsecureEndpoint:
        return ErrorText::tr("Nothing was sent. Use an address that begins with https.");
    default:
        return {};
    }
}

QString signInAdvice(Kind kind)
{
    switch (kind) {
    case Kind::NotAuthenticated:
    case Kind::InvalidCredential:
        return ErrorText::tr("Sign in again.");
    case Kind::InvalidApplicationKey:
    case Kind::InvalidSignature:
    case Kind::OAuth2InvalidClient:
        return ErrorText::tr("Check the keys, and that they belong to the chosen region, then sign in again.");
    case Kind::ClockSkew:
        return ErrorText::tr("Set the date and time of this computer, then try again.");
    case Kind::NotGranted:
        return ErrorText::tr("Sign in again and grant reading and changing telephony.");
    case Kind::IamForbidden:
        return ErrorText::tr(
            "Ask the administrator of the OVHcloud account to grant the right that stands under Details.");
    case Kind::Forbidden:
        return ErrorText::tr("Look under Details for OVHcloud's reason.");
    default:
        return {};
    }
}

QString answerAdvice(const ApiError &error)
{
    switch (error.kind) {
    case Kind::BadRequest:
        return error.httpStatus == 0 ? ErrorText::tr("Look under Details for the reason.")
                                     : ErrorText::tr("Look under Details for OVHcloud's reason.");
    case Kind::NotFound:
        return ErrorText::tr("Refresh the list of numbers.");
    case Kind::Conflict:
        return ErrorText::tr("Wait until it has ended, then try again.");
    case Kind::ServiceExpired:
        return ErrorText::tr("Renew the group at OVHcloud; until then its numbers can only be looked at.");
    case Kind::RateLimited:
        return rateAdvice(error);
    case Kind::InvalidResponse:
        return ErrorText::tr("Try again. If it lasts, a newer version of Aiguilleur may be needed.");
    case Kind::Storage:
        return ErrorText::tr("Make room on the disk or check that your home folder can be written, then try again.");
    case Kind::SecretStorage:
        return ErrorText::tr("You are signed in for this session only, and will have to sign in again next time.");
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
    for (const QString &text : {connectionWhat(error.kind), signInWhat(error.kind)}) {
        if (!text.isEmpty())
            return text;
    }
    return answerWhat(error);
}

QString advice(const ApiError &error)
{
    for (const QString &text : {connectionAdvice(error.kind), signInAdvice(error.kind)}) {
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
        const QString status = ErrorText::tr("Status %1").arg(error.httpStatus);
        lines.append(error.code.isEmpty() ? status : status + u" · "_s + error.code);
    }
    if (!error.queryId.isEmpty())
        lines.append(ErrorText::tr("OVHcloud query id: %1").arg(error.queryId));
    return lines.join(u'\n');
}

} // namespace Aiguilleur::Words
