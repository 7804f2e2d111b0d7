// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/credentials.h"
#include "core/result.h"

#include <QFuture>
#include <QHash>
#include <QString>

namespace Aiguilleur {

//! Where secrets are kept, by account key. Errors are ApiError::Kind::SecretStorage; NotFound when there is nothing
//! under the key.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual QFuture<Result<Credentials>> read(const QString &key) = 0;
    virtual QFuture<Result<void>> write(const QString &key, const Credentials &credentials) = 0;
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
};

//! The system's keychain (Secret Service, KWallet...), through QtKeychain.
class KeychainSecretStore : public SecretStore
{
public:
    QFuture<Result<Credentials>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const Credentials &credentials) override;
    QFuture<Result<void>> remove(const QString &key) override;
};

//! For the life of the process only: command line, tests, and where there is no keychain.
class MemorySecretStore : public SecretStore
{
public:
    QFuture<Result<Credentials>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const Credentials &credentials) override;
    QFuture<Result<void>> remove(const QString &key) override;

private:
    QHash<QString, Credentials> m_secrets;
};

} // namespace Aiguilleur
