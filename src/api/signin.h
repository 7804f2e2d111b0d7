// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/telephonyapi.h"

#include <QObject>
#include <QUrl>
#include <memory>

namespace Aiguilleur {

//! The guided sign-in: asks for a consumer key, has the person validate it in a browser, and polls until the key works.
//! Source: POST /auth/credential, GET /auth/currentCredential (403 InvalidCredential means not validated yet).
class SignIn : public QObject
{
    Q_OBJECT
public:
    SignIn(Endpoint endpoint, QString applicationKey, QString applicationSecret, ClientOptions options = {},
           QObject *parent = nullptr);
    ~SignIn() override;

    static QList<AccessRule> fullRules();     //!< telephony read and write, documents
    static QList<AccessRule> readOnlyRules(); //!< GET only

    void start(const QList<AccessRule> &rules, std::chrono::milliseconds pollInterval = std::chrono::seconds(2),
               std::chrono::milliseconds limit = std::chrono::minutes(15));
    void cancel(); //!< nothing is emitted after it

signals:
    void validationNeeded(const QUrl &url); //!< open it in a browser
    void succeeded(const Aiguilleur::ApplicationKeys &keys);
    void failed(const Aiguilleur::ApiError &error); //!< Timeout when nobody validated it in time

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
