// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/call.h"
#include "sandbox/datetimes.h"
#include "sandbox/models.h"
#include "sandbox/operations.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QJsonArray rulesView(const QList<AccessRule> &rules)
{
    QJsonArray array;
    for (const AccessRule &rule : rules)
        array.append(QJsonObject{{u"method"_s, rule.method}, {u"path"_s, rule.path}});
    return array;
}

QList<AccessRule> givenRules(const QJsonValue &value, const Models &models)
{
    const Refusal malformed = Refusal::badRequest(u"Body parameter accessRules isn't formated correctly"_s);
    const QStringList methods = models.enumeration(u"auth.HTTPMethodEnum"_s);
    QList<AccessRule> rules;
    for (const auto entry : value.toArray()) {
        const AccessRule rule{entry[u"method"_s].toString(), entry[u"path"_s].toString()};
        if (!methods.contains(rule.method) || !rule.path.startsWith(u'/'))
            throw malformed;
        rules.append(rule);
    }
    if (rules.isEmpty())
        throw malformed;
    return rules;
}

void checkRedirection(const QString &redirection)
{
    const QUrl url(redirection, QUrl::StrictMode);
    if (!redirection.isEmpty() && (!url.isValid() || url.isRelative()))
        throw Refusal::badRequest(u"[redirection] Given data (%1) is not valid for type url"_s.arg(redirection));
}

void requireApplication(const Call &call)
{
    const QByteArray key = call.request.header("x-ovh-application");
    if (key.isEmpty())
        throw Refusal::mustLogin();
    if (QString::fromUtf8(key) != call.account().credentials.applicationKey)
        throw Refusal::forbidden(u"This application key is invalid"_s, u"INVALID_KEY"_s);
}

QJsonValue requestCredential(Call &call)
{
    requireApplication(call);
    const QList<AccessRule> rules = givenRules(call.body[u"accessRules"_s], call.services.models);
    call.services.models.checkBody(u"auth.ApiCredentialRequestParams"_s, call.body);
    const QString redirection = call.body[u"redirection"_s].toString();
    checkRedirection(redirection);
    std::optional<QStringList> addresses;
    if (call.body[u"allowedIPs"_s].isArray())
        addresses = call.body[u"allowedIPs"_s].toVariant().toStringList();
    const Credential &credential = call.account().credentials.request(rules, redirection, addresses, call.services.now);
    call.services.changed = true;
    return QJsonObject{
        {u"consumerKey"_s, credential.consumerKey},
        {u"state"_s, credential.state},
        {u"validationUrl"_s, u"%1/auth/?credentialToken=%2"_s.arg(call.services.baseUrl, credential.token)}};
}

const Credential &ownCredential(const Call &call)
{
    if (!call.grant.credential)
        throw Refusal::forbidden(u"This call has not been granted"_s, u"NOT_GRANTED_CALL"_s);
    return *call.grant.credential;
}

QJsonValue currentCredential(Call &call)
{
    const Credential &credential = ownCredential(call);
    const auto timeOrNull = [](qint64 time) { return time ? QJsonValue(wireTime(time)) : QJsonValue(); };
    return QJsonObject{{u"credentialId"_s, credential.id},
                       {u"applicationId"_s, call.account().credentials.applicationId},
                       {u"creation"_s, wireTime(credential.creation)},
                       {u"expiration"_s, timeOrNull(credential.expiration)},
                       {u"lastUse"_s, timeOrNull(credential.lastUse)},
                       {u"ovhSupport"_s, false},
                       {u"rules"_s, rulesView(credential.rules)},
                       {u"status"_s, credential.stateAt(call.services.now)},
                       {u"allowedIPs"_s, credential.allowedIPs
                                             ? QJsonValue(QJsonArray::fromStringList(*credential.allowedIPs))
                                             : QJsonValue()}};
}

QJsonValue details(Call &call)
{
    const Account &account = call.account();
    const bool isKey = call.grant.credential;
    const QString identity =
        isKey ? u"urn:v1:eu:identity:account:%1"_s.arg(account.nichandle)
              : u"urn:v1:eu:identity:credential:%1/oauth2-%2"_s.arg(account.nichandle, account.credentials.clientId);
    return QJsonObject{{u"account"_s, account.nichandle},
                       {u"allowedRoutes"_s, isKey ? QJsonValue(rulesView(call.grant.credential->rules)) : QJsonValue()},
                       {u"description"_s, QJsonValue()},
                       {u"identities"_s, QJsonArray{identity}},
                       {u"method"_s, isKey ? u"account"_s : u"oauth2_client_credentials"_s},
                       {u"roles"_s, QJsonValue()},
                       {u"user"_s, QJsonValue()}};
}

QJsonValue logout(Call &call)
{
    if (call.grant.credential) {
        call.grant.credential->state = u"expired"_s;
        call.services.changed = true;
    }
    return QJsonValue();
}

QJsonValue clock(Call &call)
{
    return (call.services.now + call.services.clockSkew) / 1000;
}

} // namespace

void addAuthOperations(Router &router)
{
    router.add({u"POST"_s, u"/auth/credential"_s, u"auth.ApiCredentialRequest"_s, u"auth.ApiCredentialRequestParams"_s,
                u"Request a new credential for your application"_s, requestCredential, true});
    router.add({u"GET"_s,
                u"/auth/currentCredential"_s,
                u"auth.ApiCredential"_s,
                {},
                u"Get the current credential details"_s,
                currentCredential});
    router.add({u"GET"_s, u"/auth/details"_s, u"auth.Details"_s, {}, u"Get details about who is calling"_s, details});
    router.add({u"POST"_s, u"/auth/logout"_s, u"void"_s, {}, u"Expire the current credential"_s, logout});
    router.add({u"GET"_s, u"/auth/time"_s, u"long"_s, {}, u"Get the current time of the server"_s, clock, true});
}

} // namespace Aiguilleur::Sandbox
