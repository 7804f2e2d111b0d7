// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/accounts.h"

#include "api/ovhconf.h"
#include "api/signin.h"
#include "api/telephonyapi.h"
#include "service/accountlist.h"
#include "service/lifetime.h"
#include "service/secretstore.h"
#include "store/store.h"

#include <QFileInfo>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString identifierOf(const Credentials &credentials)
{
    if (const auto *keys = std::get_if<ApplicationKeys>(&credentials))
        return keys->applicationKey;
    if (const auto *account = std::get_if<ServiceAccount>(&credentials))
        return account->clientId;
    return u"token"_s;
}

// A file that was named is the whole truth; variables that happen to be set must not lead to another account.
Result<OvhConf> loadConf(const QString &file)
{
    if (file.isEmpty())
        return OvhConf::load(OvhConf::standardFiles(), QProcessEnvironment::systemEnvironment());
    if (!QFileInfo::exists(file))
        return tl::make_unexpected(ApiError{
            .kind = ApiError::Kind::BadRequest, .code = u"confFile"_s, .message = u"%1: no such file"_s.arg(file)});
    return OvhConf::load({file}, {});
}

} // namespace

class Accounts::Private
{
public:
    Private(Accounts *q, QSettings &settings, SecretStore &secrets, Store &store, SandboxLauncher sandbox,
            SessionOptions options)
        : q(q)
        , list(settings)
        , secrets(secrets)
        , store(store)
        , sandbox(std::move(sandbox))
        , options(std::move(options))
    {
    }
    ~Private();

    void openWith(const Account &account, const Endpoint &endpoint, const Credentials &credentials);
    void closeSession();
    void fail(const ApiError &error);
    void identityKnown(Session *of);
    QCoro::Task<> openRemembered(Account account, int attempt);
    QCoro::Task<> addNew(Account account, Endpoint endpoint, Credentials credentials, int attempt);
    QCoro::Task<> forgetSecrets(QString key);
    std::unique_ptr<Client> makeClient(const Endpoint &endpoint, const Credentials &credentials) const;

    Accounts *q;
    AccountList list;
    SecretStore &secrets;
    Store &store;
    SandboxLauncher sandbox;
    SessionOptions options;
    ClientOptions clientOptions;
    QHash<QString, Credentials> ofThisSession; // those that the keychain did not take
    std::unique_ptr<Session> session;
    std::unique_ptr<SignIn> signIn;
    std::unique_ptr<Client> trial; // asks who a new account is
    int attempts = 0;              // an answer for an older one comes too late
    Lifetime lifetime;
};

Accounts::Private::~Private()
{
    if (trial)
        trial->shutdown();
    lifetime.end();
}

std::unique_ptr<Client> Accounts::Private::makeClient(const Endpoint &endpoint, const Credentials &credentials) const
{
    return std::make_unique<Client>(endpoint, credentials, clientOptions);
}

void Accounts::Private::fail(const ApiError &error)
{
    emit q->failed(error);
}

// Whoever called may be a slot of the session that ends, so its requests end now and the object with the event loop's
// next turn.
void Accounts::Private::closeSession()
{
    if (!session)
        return;
    session->client().shutdown();
    session.release()->deleteLater();
}

void Accounts::Private::openWith(const Account &account, const Endpoint &endpoint, const Credentials &credentials)
{
    emit q->sessionAboutToChange();
    closeSession();
    list.put(account);
    list.setLastUsed(account.key);
    session = std::make_unique<Session>(account, makeClient(endpoint, credentials), store, options);
    Session *opened = session.get();
    connect(opened, &Session::identityChanged, q, [this, opened] { identityKnown(opened); });
    emit q->accountsChanged();
    emit q->sessionChanged(opened);
    if (session.get() == opened)
        opened->start();
}

void Accounts::Private::identityKnown(Session *of)
{
    std::optional<Account> account = list.find(of->account().key);
    if (!account || of->identityName().isEmpty() || account->label == of->identityName() ||
        account->kind == Account::Kind::Sandbox)
        return;
    account->label = of->identityName();
    list.put(*account);
    emit q->accountsChanged();
}

QCoro::Task<> Accounts::Private::openRemembered(Account account, int attempt)
{
    const Result<Endpoint> endpoint = Endpoint::fromText(account.endpoint);
    if (!endpoint) {
        fail(endpoint.error());
        co_return;
    }
    Result<Credentials> credentials = failure(ApiError::Kind::NotFound);
    const auto known = ofThisSession.constFind(account.key);
    if (known != ofThisSession.cend()) {
        credentials = *known;
    } else {
        const QFuture<Result<Credentials>> reading = secrets.read(account.key);
        credentials = co_await Settled(lifetime, reading);
    }
    if (lifetime.isOver() || attempt != attempts)
        co_return;
    if (!credentials) {
        // Not the server's 404: the keychain has lost what it was given.
        fail({.kind = ApiError::Kind::SecretStorage, .message = credentials.error().message});
        co_return;
    }
    openWith(account, *endpoint, *credentials);
}

// A new account is asked who it is before it replaces the present one: what was typed may be wrong.
QCoro::Task<> Accounts::Private::addNew(Account account, Endpoint endpoint, Credentials credentials, int attempt)
{
    trial = makeClient(endpoint, credentials);
    TelephonyApi api(*trial);
    const Result<Identity> identity = co_await api.identity();
    if (lifetime.isOver() || attempt != attempts)
        co_return;
    if (!identity) {
        fail(identity.error());
        co_return;
    }
    const bool isNamed = !identity->account.isEmpty() && account.kind == Account::Kind::ApplicationKeys;
    const QString prefix = account.kind == Account::Kind::ServiceAccount ? u"service"_s : u"keys"_s;
    account.key = u"%1:%2:%3"_s.arg(prefix, endpoint.name, isNamed ? identity->account : identifierOf(credentials));
    account.label = identity->displayName.isEmpty() ? identifierOf(credentials) : identity->displayName;
    const QFuture<Result<void>> writing = secrets.write(account.key, credentials);
    const Result<void> written = co_await Settled(lifetime, writing);
    if (lifetime.isOver() || attempt != attempts)
        co_return;
    account.remembered = written.has_value();
    if (!written) {
        ofThisSession.insert(account.key, credentials);
        emit q->secretsNotRemembered(written.error());
    }
    openWith(account, endpoint, credentials);
}

QCoro::Task<> Accounts::Private::forgetSecrets(QString key)
{
    const QFuture<Result<void>> removing = secrets.remove(key);
    const Result<void> removed = co_await Settled(lifetime, removing);
    if (!lifetime.isOver() && !removed && removed.error().kind != ApiError::Kind::NotFound)
        fail(removed.error());
}

Accounts::Accounts(QSettings &settings, SecretStore &secrets, Store &store, SandboxLauncher sandbox,
                   SessionOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings, secrets, store, std::move(sandbox), std::move(options)))
{
}

Accounts::~Accounts() = default;

void Accounts::setClientOptions(const ClientOptions &options)
{
    d->clientOptions = options;
}

QList<Account> Accounts::all() const
{
    return d->list.all();
}

Session *Accounts::session() const
{
    return d->session.get();
}

QString Accounts::lastUsed() const
{
    return d->list.lastUsed();
}

void Accounts::open(const QString &key)
{
    const std::optional<Account> account = d->list.find(key);
    if (!account) {
        d->fail({.kind = ApiError::Kind::BadRequest, .message = u"No such account: %1"_s.arg(key)});
        return;
    }
    switch (account->kind) {
    case Account::Kind::Sandbox:
        openSandbox();
        break;
    case Account::Kind::OvhConf:
        openConf(account->confFile);
        break;
    case Account::Kind::ApplicationKeys:
    case Account::Kind::ServiceAccount:
        emit opening(account->label);
        d->openRemembered(*account, ++d->attempts);
        break;
    }
}

void Accounts::openSandbox()
{
    ++d->attempts;
    const QString label = tr("Sandbox");
    emit opening(label);
    const Result<SandboxAccess> access = d->sandbox();
    const Result<Endpoint> endpoint =
        access.and_then([](const SandboxAccess &started) { return Endpoint::fromText(started.url); });
    if (!endpoint) {
        d->fail(endpoint.error());
        return;
    }
    const ApplicationKeys keys{access->applicationKey, access->applicationSecret, access->consumerKey};
    // The address is another one at each start.
    d->openWith(
        {.key = sandboxAccountKey(), .kind = Account::Kind::Sandbox, .label = label, .endpoint = {}, .confFile = {}},
        *endpoint, keys);
}

void Accounts::openConf(const QString &file)
{
    ++d->attempts;
    emit opening(file.isEmpty() ? u"ovh.conf"_s : QFileInfo(file).fileName());
    const Result<OvhConf> conf = loadConf(file);
    if (!conf) {
        d->fail(conf.error());
        return;
    }
    Account account{.key = confAccountKey(file, conf->endpoint.name, identifierOf(conf->credentials)),
                    .kind = Account::Kind::OvhConf,
                    .label = conf->endpoint.name,
                    .endpoint = conf->endpoint.name,
                    .confFile = file};
    if (const std::optional<Account> known = d->list.find(account.key))
        account.label = known->label;
    d->openWith(account, conf->endpoint, conf->credentials);
}

void Accounts::addServiceAccount(const QString &endpoint, const QString &clientId, const QString &clientSecret)
{
    const Result<Endpoint> known = Endpoint::fromText(endpoint);
    if (!known) {
        d->fail(known.error());
        return;
    }
    emit opening(clientId);
    const Account account{
        .key = {}, .kind = Account::Kind::ServiceAccount, .label = {}, .endpoint = endpoint, .confFile = {}};
    d->addNew(account, *known, ServiceAccount{clientId, clientSecret}, ++d->attempts);
}

void Accounts::startSignIn(const QString &endpoint, const QString &applicationKey, const QString &applicationSecret,
                           bool readOnly)
{
    cancelSignIn();
    const Result<Endpoint> known = Endpoint::fromText(endpoint);
    if (!known) {
        d->fail(known.error());
        return;
    }
    d->signIn = std::make_unique<SignIn>(*known, applicationKey, applicationSecret, d->clientOptions);
    SignIn *signIn = d->signIn.get();
    connect(signIn, &SignIn::validationNeeded, this, &Accounts::validationNeeded);
    connect(signIn, &SignIn::failed, this, [this](const ApiError &error) { d->fail(error); });
    connect(signIn, &SignIn::succeeded, this, [this, endpoint, known](const ApplicationKeys &keys) {
        const Account account{
            .key = {}, .kind = Account::Kind::ApplicationKeys, .label = {}, .endpoint = endpoint, .confFile = {}};
        d->addNew(account, *known, keys, ++d->attempts);
    });
    signIn->start(readOnly ? SignIn::readOnlyRules() : SignIn::fullRules());
}

void Accounts::cancelSignIn()
{
    if (!d->signIn)
        return;
    d->signIn->cancel();
    d->signIn.release()->deleteLater();
}

void Accounts::close()
{
    ++d->attempts;
    if (!d->session)
        return;
    emit sessionAboutToChange();
    d->closeSession();
    emit sessionChanged(nullptr);
}

void Accounts::forget(const QString &key)
{
    const std::optional<Account> account = d->list.find(key);
    if (!account)
        return;
    if (d->session && d->session->account().key == key)
        close();
    d->list.remove(key);
    const bool hasSecrets =
        account->kind == Account::Kind::ApplicationKeys || account->kind == Account::Kind::ServiceAccount;
    if (hasSecrets && d->ofThisSession.remove(key) == 0)
        d->forgetSecrets(key);
    emit accountsChanged();
}

QStringList Accounts::endpointNames()
{
    QStringList names;
    for (const Endpoint &endpoint : Endpoint::known())
        names.append(endpoint.name);
    return names;
}

QUrl Accounts::createKeysUrl(const QString &endpoint)
{
    const Result<Endpoint> known = Endpoint::fromText(endpoint);
    return known ? known->createKeysUrl : QUrl();
}

bool Accounts::hasStandardConf()
{
    return loadConf({}).has_value();
}

} // namespace Aiguilleur
