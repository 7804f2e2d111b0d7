// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apierror.h"

#include "core/enumname.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Kind = ApiError::Kind;

// Proxies answer whole pages of HTML: enough of it to recognise where it came from, not enough to fill a log.
constexpr qsizetype longestForeignMessage = 1000;

struct TextRule
{
    QLatin1StringView text;
    Kind kind;
};

constexpr TextRule errorCodes[] = {
    {"INVALID_KEY"_L1, Kind::InvalidApplicationKey},
    {"INVALID_CREDENTIAL"_L1, Kind::InvalidCredential},
    {"NOT_CREDENTIAL"_L1, Kind::InvalidCredential},
    {"NOT_GRANTED_CALL"_L1, Kind::NotGranted},
    {"INVALID_SIGNATURE"_L1, Kind::InvalidSignature},
    {"QUERY_TIME_OUT"_L1, Kind::ClockSkew},
    {"FORBIDDEN"_L1, Kind::Forbidden},
};

// Since 2024 the API sends these without an errorCode: the text is all there is to tell them from one another.
constexpr TextRule signInMessages[] = {
    {"You must login first"_L1, Kind::NotAuthenticated},
    {"This application key is invalid"_L1, Kind::InvalidApplicationKey},
    {"This credential is not valid"_L1, Kind::InvalidCredential},
    {"This credential does not exist"_L1, Kind::InvalidCredential},
    {"This call has not been granted"_L1, Kind::NotGranted},
    {"Invalid signature"_L1, Kind::InvalidSignature},
    {"Query out of time"_L1, Kind::ClockSkew},
    {"User not granted for this request"_L1, Kind::IamForbidden},
};

constexpr TextRule classPrefixes[] = {
    {"Client::Unauthorized"_L1, Kind::NotAuthenticated},
    {"Client::Forbidden"_L1, Kind::Forbidden},
    {"Client::BadRequest"_L1, Kind::BadRequest},
    {"Client::NotFound"_L1, Kind::NotFound},
    {"Client::Conflict"_L1, Kind::Conflict},
    {"Client::TooManyRequests"_L1, Kind::RateLimited},
    {"Server::GatewayTimeout"_L1, Kind::Timeout},
    {"Server::"_L1, Kind::ServerError},
};

template<class Matches>
std::optional<Kind> firstMatch(const auto &rules, const Matches &matches)
{
    for (const TextRule &rule : rules) {
        if (matches(rule.text))
            return rule.kind;
    }
    return {};
}

Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::NotAuthenticated;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 408:
    case 504:
        return Kind::Timeout;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    case 460:
        return Kind::ServiceExpired;
    case 400:
    case 405:
    case 413:
    case 422:
        return Kind::BadRequest;
    default:
        break;
    }
    if (status >= 500)
        return Kind::ServerError;
    return status >= 400 ? Kind::Unknown : Kind::InvalidResponse;
}

bool hasIamDetails(const QJsonObject &body)
{
    const QJsonObject details = body.value("details"_L1).toObject();
    return !details.value("unauthorizedActionsByIAM"_L1).toString().isEmpty() ||
           !details.value("unauthorizedActionsByAuthentication"_L1).toString().isEmpty();
}

std::optional<Kind> kindOfBody(const QJsonObject &body)
{
    const QString errorCode = body.value("errorCode"_L1).toString();
    if (const auto kind = firstMatch(errorCodes, [&](auto text) { return errorCode == text; }))
        return kind;
    const QString message = body.value("message"_L1).toString();
    if (const auto kind = firstMatch(signInMessages, [&](auto text) { return message.contains(text); }))
        return kind;
    if (hasIamDetails(body))
        return Kind::IamForbidden;
    const QString name = body.value("class"_L1).toString();
    if (const auto kind = firstMatch(classPrefixes, [&](auto text) { return name.startsWith(text); }))
        return kind;
    // The token endpoint speaks RFC 6749, not the API's dialect.
    if (body.value("error"_L1).isString() && !body.contains("message"_L1))
        return Kind::Oauth2InvalidClient;
    return {};
}

QString firstText(const QJsonObject &body, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QString text = body.value(key).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

QString toString(ApiError::Kind kind)
{
    return enumName(kind);
}

ApiError::Kind apiErrorKind(const QString &name)
{
    return enumValue<Kind>(name).value_or(Kind::Unknown);
}

ApiError apiErrorFromResponse(int httpStatus, const QByteArray &body)
{
    ApiError error{.kind = kindOfStatus(httpStatus), .httpStatus = httpStatus};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        error.message = QString::fromUtf8(body).trimmed().left(longestForeignMessage);
        return error;
    }
    const QJsonObject object = document.object();
    error.kind = kindOfBody(object).value_or(error.kind);
    error.code = firstText(object, {"errorCode"_L1, "class"_L1, "error"_L1});
    error.message = firstText(object, {"message"_L1, "error_description"_L1, "error"_L1});
    return error;
}

bool isTransient(ApiError::Kind kind)
{
    switch (kind) {
    case Kind::Unreachable:
    case Kind::ConnectionLost:
    case Kind::Timeout:
    case Kind::RateLimited:
    case Kind::ServerError:
        return true;
    default:
        return false;
    }
}

bool needsSignIn(ApiError::Kind kind)
{
    switch (kind) {
    case Kind::NotAuthenticated:
    case Kind::InvalidApplicationKey:
    case Kind::InvalidCredential:
    case Kind::InvalidSignature:
    case Kind::Oauth2InvalidClient:
        return true;
    default:
        return false;
    }
}

bool mayHaveArrived(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Cancelled: // aborted after it was sent
    case Kind::ConnectionLost:
    case Kind::Timeout:
    case Kind::ServerError: // OVH has answered 500 to a POST that had created its object
    case Kind::InvalidResponse:
    case Kind::Unknown:
        return true;
    default:
        return false;
    }
}

} // namespace Aiguilleur
