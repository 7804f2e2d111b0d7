// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>
#include <chrono>
#include <optional>

namespace Aiguilleur {

//! Why a call to the OVH API has no value. `message` is the server's own text (or Qt's, for transport errors), kept as
//! it came and never with a secret in it; words for people are made of `kind` by the user interface.
//! Source: error bodies of three generations, mapped in this order: transport, body that is not JSON by status,
//! errorCode, the fixed messages of the sign-in, IAM details, class prefix, status.
struct ApiError
{
    Q_GADGET
public:
    enum class Kind {
        Cancelled,             //!< we gave up ourselves (shutdown, the person cancelled)
        Unreachable,           //!< no connection: refused, no route, name not found
        ConnectionLost,        //!< the connection ended before the whole answer was read
        Timeout,               //!< no answer in time, or HTTP 408 and 504
        TlsFailed,             //!< certificate refused or handshake failed
        InsecureEndpoint,      //!< plain HTTP to something that is not loopback: never sent
        NotAuthenticated,      //!< 401, no credentials sent
        InvalidApplicationKey, //!< 403
        InvalidCredential,     //!< 403, consumer key pending, expired, revoked or unknown
        InvalidSignature,      //!< 400, wrong secret or clock
        ClockSkew,             //!< 400, time stamp out of the window
        Oauth2InvalidClient,   //!< the token endpoint refused the service account
        NotGranted,            //!< 403, no access rule for this call
        IamForbidden,          //!< 403, the identity has no right for this action
        Forbidden,             //!< 403, other
        BadRequest,            //!< 400, free text
        NotFound,              //!< 404
        Conflict,              //!< 409
        ServiceExpired,        //!< 460
        RateLimited,           //!< 429, see retryAfter
        ServerError,           //!< 5xx
        InvalidResponse,       //!< an answer that is not what the schema says; message has the path of the field
        Storage,               //!< the local database could not be written or read
        SecretStorage,         //!< the keychain refused or there is none
        Unknown,
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Unknown;
    int httpStatus = 0; //!< 0 when no answer came
    QString code = {};  //!< `errorCode`, else `class`
    QString message = {};
    QString queryId = {}; //!< X-Ovh-Queryid, what OVHcloud's support asks for
    std::optional<std::chrono::seconds> retryAfter = {};

    bool operator==(const ApiError &) const = default;
};

//! Stable English name of a kind, for journals, JSON and tests, such as `serviceExpired`.
QString toString(ApiError::Kind kind);
//! The inverse; Unknown for a name that is not known.
ApiError::Kind apiErrorKind(const QString &name);

//! What a status and a body mean. contentType and headers as received; queryId and retryAfter are the caller's to add.
ApiError apiErrorFromResponse(int httpStatus, const QByteArray &body);

//! True for errors after which the same GET may succeed a little later.
bool isTransient(ApiError::Kind kind);
//! True when signing in again is what helps.
bool needsSignIn(ApiError::Kind kind);
//! True when the request may have reached the server although no proper answer came: a POST must then be looked for,
//! not sent again.
bool mayHaveArrived(const ApiError &error);

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::ApiError)
