// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <variant>

namespace Aiguilleur {

//! Application keys: name of the application, its secret, and the consumer key that its user validated.
struct ApplicationKeys
{
    QString applicationKey;
    QString applicationSecret; //!< secret
    QString consumerKey;       //!< secret
    bool operator==(const ApplicationKeys &) const = default;
};

//! A service account that signs in by OAuth2 client credentials.
struct ServiceAccount
{
    QString clientId;
    QString clientSecret; //!< secret
    bool operator==(const ServiceAccount &) const = default;
};

//! A ready-made access token, as go-ovh accepts it; it cannot be renewed.
struct AccessToken
{
    QString token; //!< secret
    bool operator==(const AccessToken &) const = default;
};

using Credentials = std::variant<std::monostate, ApplicationKeys, ServiceAccount, AccessToken>;

//! `$1$` + lower-case hex of SHA-1 over secret+consumer+METHOD+URL+BODY+timestamp. url: the bytes that are sent.
QByteArray signature(const ApplicationKeys &keys, const QByteArray &method, const QByteArray &url,
                     const QByteArray &body, qint64 timestamp);

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::Credentials)
