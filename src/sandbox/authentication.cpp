// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/authentication.h"

#include "sandbox/account.h"
#include "sandbox/signature.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

Grant bearer(const Request &request, const Services &services)
{
    const QString token = QString::fromLatin1(request.header("authorization").mid(7).trimmed());
    if (!services.account.credentials.isToken(token, services.now))
        throw Refusal{401, u"Client::Unauthorized"_s, u"The access token is invalid or expired"_s};
    return {Grant::Kind::OAuth2, nullptr};
}

void checkTimestamp(const Request &request, const Services &services)
{
    bool isNumber = false;
    const qint64 given = request.header("x-ovh-timestamp").toLongLong(&isNumber);
    const qint64 clock = (services.now + services.clockSkew) / 1000;
    if (!isNumber || qAbs(given - clock) > services.timestampWindow)
        throw Refusal::badRequest(u"Query out of time"_s, u"QUERY_TIME_OUT"_s);
}

//! The consumer key's record, if its owner lets it be used now and from there.
Credential &usableCredential(const Request &request, Services &services)
{
    const QByteArray consumerKey = request.header("x-ovh-consumer");
    if (consumerKey.isEmpty())
        throw Refusal::mustLogin();
    Credential *credential = services.account.credentials.find(QString::fromUtf8(consumerKey));
    if (!credential)
        throw Refusal::forbidden(u"This credential does not exist"_s, u"NOT_CREDENTIAL"_s);
    if (!credential->isValid(services.now))
        throw Refusal::forbidden(u"This credential is not valid"_s, u"INVALID_CREDENTIAL"_s);
    if (!credential->allowsAddress(request.remoteAddress))
        throw Refusal::forbidden(u"Forbidden"_s, u"FORBIDDEN"_s);
    return *credential;
}

} // namespace

Grant authenticate(const Request &request, Services &services)
{
    if (request.header("authorization").toLower().startsWith("bearer "))
        return bearer(request, services);
    const Credentials &credentials = services.account.credentials;
    const QByteArray applicationKey = request.header("x-ovh-application");
    if (applicationKey.isEmpty())
        throw Refusal::mustLogin();
    if (QString::fromUtf8(applicationKey) != credentials.applicationKey)
        throw Refusal::forbidden(u"This application key is invalid"_s, u"INVALID_KEY"_s);
    Credential &credential = usableCredential(request, services);
    checkTimestamp(request, services);
    if (!isSigned(request, credentials.applicationSecret.toUtf8(), request.header("x-ovh-consumer")))
        throw Refusal::badRequest(u"Invalid signature"_s, u"INVALID_SIGNATURE"_s);
    credential.lastUse = services.now;
    return {Grant::Kind::Keys, &credential};
}

void requireGranted(const Grant &grant, const QString &method, const QString &path)
{
    if (grant.kind != Grant::Kind::Keys || path.startsWith("/auth/"_L1))
        return;
    if (!isAllowed(grant.credential->rules, method, path))
        throw Refusal::forbidden(u"This call has not been granted"_s, u"NOT_GRANTED_CALL"_s);
}

} // namespace Aiguilleur::Sandbox
