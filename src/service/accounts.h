// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "service/account.h"
#include "service/session.h"

#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>

class QSettings;

namespace Aiguilleur {

class SecretStore;
class Store;
struct ClientOptions;

//! What the program's sandbox answers to: started on demand by whoever owns it.
struct SandboxAccess
{
    QString url;
    QString applicationKey;
    QString applicationSecret;
    QString consumerKey;
};

//! The accounts that this person uses, one at a time. Remembers them in the settings (without secrets) and their
//! secrets in the keychain, or for this session only when there is none.
class Accounts : public QObject
{
    Q_OBJECT
public:
    using SandboxLauncher = std::function<Result<SandboxAccess>()>;
    //! settings, secrets and store outlive this.
    Accounts(QSettings &settings, SecretStore &secrets, Store &store, SandboxLauncher sandbox,
             SessionOptions options = {}, QObject *parent = nullptr);
    ~Accounts() override;

    void setClientOptions(const ClientOptions &options); //!< of the clients made from now on

    QList<Account> all() const;
    Session *session() const; //!< the open one; nullptr when none
    QString lastUsed() const; //!< key; empty when none

    // Each ends in sessionChanged, or in failed.
    void open(const QString &key);
    void openSandbox();
    void openConf(const QString &file); //!< empty: the standard files and variables
    void addServiceAccount(const QString &endpoint, const QString &clientId, const QString &clientSecret);
    //! The guided sign-in: validationNeeded, then sessionChanged or failed.
    void startSignIn(const QString &endpoint, const QString &applicationKey, const QString &applicationSecret,
                     bool readOnly);
    void cancelSignIn();
    void close();
    void forget(const QString &key); //!< settings and secrets; closes it when it is open

    //! Names of the known endpoints, and where the application keys of one are made.
    static QStringList endpointNames();
    static QUrl createKeysUrl(const QString &endpoint);
    //! Whether an ovh.conf with keys is found in the standard places, to offer it first.
    static bool hasStandardConf();

signals:
    void accountsChanged();
    void opening(const QString &label);
    void sessionAboutToChange();
    void sessionChanged(Aiguilleur::Session *session); //!< may be nullptr
    void validationNeeded(const QUrl &url);
    void secretsNotRemembered(const Aiguilleur::ApiError &error); //!< no keychain: this session only
    void failed(const Aiguilleur::ApiError &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
