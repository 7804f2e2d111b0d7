// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/shareddatabasechoice.h"

#include "service/futuretold.h"
#include "service/promised.h"
#include "service/secretstore.h"
#include "store/storelocation.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString isSharedKey = u"sharedDatabase/on"_s;
const QString hostKey = u"sharedDatabase/host"_s;
const QString portKey = u"sharedDatabase/port"_s;
const QString databaseKey = u"sharedDatabase/database"_s;
const QString userKey = u"sharedDatabase/user"_s;
const QString tlsKey = u"sharedDatabase/tls"_s;
const QString authorityFileKey = u"sharedDatabase/authorityFile"_s;
const QString schemaKey = u"sharedDatabase/schema"_s;

//! Another server or another user has another password.
QString keychainKey(const SharedDatabase &database)
{
    return u"shared-database "_s + database.toUrl();
}

bool isPasswordGivenOtherwise(const SharedDatabase &database)
{
    return !database.password.isEmpty() || qEnvironmentVariableIsSet("PGPASSWORD");
}

} // namespace

SharedDatabaseChoice::SharedDatabaseChoice(QSettings &file, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_secrets(secrets)
{
}

bool SharedDatabaseChoice::isChosen() const
{
    return m_file.value(isSharedKey, false).toBool();
}

SharedDatabase SharedDatabaseChoice::remembered() const
{
    const SharedDatabase usual;
    SharedDatabase database;
    database.host = m_file.value(hostKey).toString();
    database.port = m_file.value(portKey, usual.port).toInt();
    database.database = m_file.value(databaseKey, u"aiguilleur"_s).toString();
    database.user = m_file.value(userKey).toString();
    database.tls = tlsNamed(m_file.value(tlsKey).toString()).value_or(usual.tls);
    database.authorityFile = m_file.value(authorityFileKey).toString();
    database.schema = m_file.value(schemaKey, usual.schema).toString();
    return database;
}

std::optional<SharedDatabase> SharedDatabaseChoice::chosen() const
{
    return isChosen() ? std::optional(remembered()) : std::nullopt;
}

void SharedDatabaseChoice::choose(const std::optional<SharedDatabase> &database)
{
    m_file.setValue(isSharedKey, database.has_value());
    if (database) {
        m_file.setValue(hostKey, database->host);
        m_file.setValue(portKey, database->port);
        m_file.setValue(databaseKey, database->database);
        m_file.setValue(userKey, database->user);
        m_file.setValue(tlsKey, tlsName(database->tls));
        m_file.setValue(authorityFileKey, database->authorityFile);
        m_file.setValue(schemaKey, database->schema);
    }
    emit changed();
    if (!database || database->password.isEmpty())
        return;
    emit passwordGiven(*database);
    whenTold(this, m_secrets.write(keychainKey(*database), AccessToken{database->password}),
             [this](const Result<void> &written) {
                 if (!written)
                     emit passwordNotKept(written.error());
             });
}

QFuture<SharedDatabase> SharedDatabaseChoice::withPassword(const SharedDatabase &database)
{
    const auto promise = startedPromise<SharedDatabase>();
    if (isPasswordGivenOtherwise(database)) {
        fulfil(promise, database);
        return promise->future();
    }
    whenTold(this, m_secrets.read(keychainKey(database)), [promise, database](const Result<Credentials> &found) {
        SharedDatabase complete = database;
        const auto *token = found ? std::get_if<AccessToken>(&*found) : nullptr;
        if (token)
            complete.password = token->token;
        fulfil(promise, complete);
    });
    return promise->future();
}

QFuture<Result<SharedDatabaseReport>> SharedDatabaseChoice::test(const SharedDatabase &database)
{
    const auto promise = startedPromise<Result<SharedDatabaseReport>>();
    if (const std::optional<ApiError> problem = database.problem()) {
        fulfil(promise, Result<SharedDatabaseReport>(tl::make_unexpected(*problem)));
        return promise->future();
    }
    whenTold(this, withPassword(database), [this, promise](const SharedDatabase &complete) {
        whenTold(this, testSharedDatabase(complete),
                 [promise](const Result<SharedDatabaseReport> &report) { fulfil(promise, report); });
    });
    return promise->future();
}

} // namespace Aiguilleur
