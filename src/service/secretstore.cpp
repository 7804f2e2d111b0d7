// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/secretstore.h"

#include <qt6keychain/keychain.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <memory>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString serviceName()
{
    return u"aiguilleur"_s;
}

// One entry an account: the kind says which of the members belong to it.
QByteArray toJson(const Credentials &credentials)
{
    QJsonObject object;
    if (const auto *keys = std::get_if<ApplicationKeys>(&credentials)) {
        object = {{u"kind"_s, u"applicationKeys"_s},
                  {u"applicationKey"_s, keys->applicationKey},
                  {u"applicationSecret"_s, keys->applicationSecret},
                  {u"consumerKey"_s, keys->consumerKey}};
    } else if (const auto *account = std::get_if<ServiceAccount>(&credentials)) {
        object = {{u"kind"_s, u"serviceAccount"_s},
                  {u"clientId"_s, account->clientId},
                  {u"clientSecret"_s, account->clientSecret}};
    } else if (const auto *token = std::get_if<AccessToken>(&credentials)) {
        object = {{u"kind"_s, u"accessToken"_s}, {u"token"_s, token->token}};
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Credentials> fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    const QString kind = text("kind"_L1);
    if (kind == "applicationKeys"_L1)
        return ApplicationKeys{text("applicationKey"_L1), text("applicationSecret"_L1), text("consumerKey"_L1)};
    if (kind == "serviceAccount"_L1)
        return ServiceAccount{text("clientId"_L1), text("clientSecret"_L1)};
    if (kind == "accessToken"_L1)
        return AccessToken{text("token"_L1)};
    return failure(ApiError::Kind::SecretStorage, u"The keychain's entry is not one of this program"_s);
}

ApiError errorOf(const QKeychain::Job &job)
{
    const bool missing = job.error() == QKeychain::EntryNotFound;
    return {.kind = missing ? ApiError::Kind::NotFound : ApiError::Kind::SecretStorage, .message = job.errorString()};
}

template<class Value, class Job, class Read>
QFuture<Result<Value>> started(Job *job, const QString &key, Read read)
{
    const auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, read] {
        if (job->error() == QKeychain::NoError)
            promise->addResult(read(*job));
        else
            promise->addResult(Result<Value>(tl::make_unexpected(errorOf(*job))));
        promise->finish();
    });
    job->start();
    return promise->future();
}

template<class Value>
QFuture<Result<Value>> ready(const Result<Value> &result)
{
    QPromise<Result<Value>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<Credentials>> KeychainSecretStore::read(const QString &key)
{
    return started<Credentials>(new QKeychain::ReadPasswordJob(serviceName()), key,
                                [](const QKeychain::ReadPasswordJob &job) { return fromJson(job.binaryData()); });
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &key, const Credentials &credentials)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setBinaryData(toJson(credentials));
    return started<void>(job, key, [](const QKeychain::WritePasswordJob &) { return Result<void>(); });
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &key)
{
    return started<void>(new QKeychain::DeletePasswordJob(serviceName()), key,
                         [](const QKeychain::DeletePasswordJob &) { return Result<void>(); });
}

QFuture<Result<Credentials>> MemorySecretStore::read(const QString &key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.cend())
        return ready<Credentials>(failure(ApiError::Kind::NotFound));
    return ready<Credentials>(*found);
}

QFuture<Result<void>> MemorySecretStore::write(const QString &key, const Credentials &credentials)
{
    m_secrets.insert(key, credentials);
    return ready<void>(Result<void>());
}

QFuture<Result<void>> MemorySecretStore::remove(const QString &key)
{
    const bool removed = m_secrets.remove(key) > 0;
    return ready<void>(removed ? Result<void>() : Result<void>(failure(ApiError::Kind::NotFound)));
}

} // namespace Aiguilleur
