// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Aiguilleur::Sandbox {

//! What a consumer key may call.
struct AccessRule
{
    QString method;
    QString path; //!< each * stands for any run of characters, / included
};

bool isAllowed(const QList<AccessRule> &rules, const QString &method, const QString &path);

//! A consumer key and what its owner decided about it. Times are milliseconds since 1970.
struct Credential
{
    qint64 id = 0;
    QString consumerKey;
    QString token; //!< secret of its validation page
    QString state; //!< pendingValidation, validated, refused, expired
    QString redirection;
    QList<AccessRule> rules;
    std::optional<QStringList> allowedIPs;
    qint64 creation = 0;
    qint64 expiration = 0; //!< 0 for never
    qint64 lastUse = 0;    //!< 0 for never

    bool isValid(qint64 now) const
    {
        return state == QLatin1String("validated") && (expiration == 0 || now < expiration);
    }
    //! The state, `expired` once its time is over.
    QString stateAt(qint64 now) const;
    bool allowsAddress(const QString &address) const;
    QJsonObject toJson() const;
    static Credential fromJson(const QJsonObject &json);
};

//! The application, its consumer keys and the service account of the made-up customer.
class Credentials
{
public:
    qint64 applicationId = 0;
    QString applicationKey;
    QString applicationSecret;
    QString readyKey; //!< the ready-made consumer key
    QString clientId;
    QString clientSecret;

    //! Everything from the seed: the same seed gives the same keys.
    static Credentials generate(quint32 seed, bool readOnly, qint64 now);

    Credential *find(const QString &consumerKey);
    Credential *findByToken(const QString &token);
    //! Adds a pending one with a new key and a new validation token.
    Credential &request(const QList<AccessRule> &rules, const QString &redirection,
                        const std::optional<QStringList> &allowedIPs, qint64 now);

    QString issueToken(qint64 expiry);
    bool isToken(const QString &accessToken, qint64 now) const;

    QJsonObject toJson() const;
    static Credentials fromJson(const QJsonObject &json);

private:
    QList<Credential> m_credentials;
    QHash<QString, qint64> m_tokens; //!< access token, expiry
};

//! Random text of `length` characters out of 0-9 and a-f.
QString randomHex(int length);

} // namespace Aiguilleur::Sandbox
