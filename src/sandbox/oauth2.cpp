// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/pages.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

struct Client
{
    QString id;
    QString secret;
};

//! From HTTP Basic, or else from the form.
Client clientOf(const Request &request, const QMultiMap<QString, QString> &form)
{
    const QByteArray authorization = request.header("authorization");
    if (!authorization.toLower().startsWith("basic "))
        return {form.value(u"client_id"_s), form.value(u"client_secret"_s)};
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(authorization.mid(6).trimmed()));
    const auto part = [&](int from, int to) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(pair.section(u':', from, to).toUtf8()));
    };
    return {part(0, 0), part(1, -1)};
}

Answer refused(const QString &error, const QString &description)
{
    Answer answer = answerOf(QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}});
    answer.status = 400;
    return answer;
}

} // namespace

Answer tokenAnswer(const Request &request, Services &services)
{
    if (request.method != "POST")
        return answerOf(Refusal::wrongMethod());
    const QMultiMap<QString, QString> form = formItems(request.body);
    Credentials &credentials = services.account.credentials;
    const Client client = clientOf(request, form);
    if (client.id != credentials.clientId)
        return refused(u"invalid_client"_s, u"ovhcloud oauth2 client does not exists"_s);
    if (client.secret != credentials.clientSecret)
        return refused(u"invalid_client"_s, u"ovhcloud oauth2 client secret is invalid"_s);
    if (form.value(u"grant_type"_s) != "client_credentials"_L1)
        return refused(u"unsupported_grant_type"_s, u"only client_credentials is supported"_s);
    services.changed = true;
    const QString token = credentials.issueToken(services.now + services.tokenLifetime * 1000);
    return answerOf(QJsonObject{{u"access_token"_s, token},
                                {u"token_type"_s, u"Bearer"_s},
                                {u"expires_in"_s, services.tokenLifetime},
                                {u"scope"_s, u"all"_s}});
}

} // namespace Aiguilleur::Sandbox
