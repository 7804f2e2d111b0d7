// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answer.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

Refusal Refusal::badRequest(const QString &message, const QString &errorCode)
{
    return {400, u"Client::BadRequest"_s, message, errorCode};
}

Refusal Refusal::mustLogin()
{
    return {401, u"Client::Unauthorized"_s, u"You must login first"_s};
}

Refusal Refusal::forbidden(const QString &message, const QString &errorCode)
{
    return {403, u"Client::Forbidden"_s, message, errorCode};
}

Refusal Refusal::unknownService()
{
    return {404, u"Client::NotFound"_s, u"This service does not exist"_s};
}

Refusal Refusal::unknownObject(const QString &what, const QString &id)
{
    return {404, u"Client::NotFound"_s, u"The requested object (%1 = %2) does not exist"_s.arg(what, id)};
}

Refusal Refusal::unknownUrl()
{
    return {404, u"Client::NotFound"_s, u"Got an invalid (or empty) URL"_s};
}

Refusal Refusal::wrongMethod()
{
    return {405, u"Client::MethodNotAllowed"_s, u"This method is not allowed on this URL"_s};
}

Refusal Refusal::conflict(const QString &message)
{
    return {409, u"Client::Conflict"_s, message};
}

Refusal Refusal::expiredService()
{
    return {460, u"Client::ServiceExpired"_s, u"This Service is expired"_s};
}

Refusal Refusal::internal()
{
    return {500, u"Server::InternalServerError"_s, u"Internal server error"_s};
}

QJsonObject Refusal::toJson() const
{
    QJsonObject json{{u"class"_s, errorClass}, {u"httpCode"_s, statusLine(status)}, {u"message"_s, message}};
    if (!errorCode.isEmpty())
        json[u"errorCode"_s] = errorCode;
    return json;
}

Refusal refusalOf(int status)
{
    switch (status) {
    case 400:
        return Refusal::badRequest(u"Bad request"_s);
    case 401:
        return Refusal::mustLogin();
    case 403:
        return Refusal::forbidden(u"This credential is not valid"_s, u"INVALID_CREDENTIAL"_s);
    case 404:
        return Refusal::unknownService();
    case 409:
        return Refusal::conflict(u"A task is already in progress on this service"_s);
    case 429:
        return {429, u"Client::TooManyRequests"_s, u"Too many requests"_s};
    case 460:
        return Refusal::expiredService();
    case 500:
        return Refusal::internal();
    default:
        break;
    }
    const QString side = status >= 500 ? u"Server"_s : u"Client"_s;
    return {status, side + u"::"_s + statusLine(status).section(u' ', 1).remove(u' '),
            statusLine(status).section(u' ', 1)};
}

QByteArray jsonText(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

Answer answerOf(const QJsonValue &value)
{
    Answer answer;
    answer.body = jsonText(value);
    return answer;
}

Answer answerOf(const Refusal &refusal)
{
    Answer answer;
    answer.status = refusal.status;
    answer.body = jsonText(refusal.toJson());
    return answer;
}

QString statusLine(int status)
{
    static const QHash<int, QString> reasons{
        {200, u"OK"_s},
        {204, u"No Content"_s},
        {302, u"Found"_s},
        {400, u"Bad Request"_s},
        {401, u"Unauthorized"_s},
        {403, u"Forbidden"_s},
        {404, u"Not Found"_s},
        {405, u"Method Not Allowed"_s},
        {408, u"Request Timeout"_s},
        {409, u"Conflict"_s},
        {413, u"Payload Too Large"_s},
        {429, u"Too Many Requests"_s},
        {460, u"Expired"_s},
        {500, u"Internal Server Error"_s},
        {502, u"Bad Gateway"_s},
        {503, u"Service Unavailable"_s},
        {504, u"Gateway Timeout"_s},
    };
    return u"%1 %2"_s.arg(status).arg(reasons.value(status, u"Error"_s));
}

} // namespace Aiguilleur::Sandbox
