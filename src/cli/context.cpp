// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "api/client.h"
#include "api/ovhconf.h"
#include "api/telephonyapi.h"
#include "app/programpaths.h"
#include "app/sandboxhost.h"
#include "cli/cli.h"
#include "service/secretstore.h"
#include "service/shareddatabasechoice.h"

#include <QCoroFuture>

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

QString identifierOf(const Credentials &credentials)
{
    if (const auto *keys = std::get_if<ApplicationKeys>(&credentials))
        return keys->applicationKey;
    if (const auto *service = std::get_if<ServiceAccount>(&credentials))
        return service->clientId;
    return u"token"_s;
}

ClientOptions clientOptions()
{
    ClientOptions options;
    options.userAgent = "aiguilleur-cli/" + QCoreApplication::applicationVersion().toUtf8();
    // Somebody looks at the terminal, or a script has its own idea of trying again.
    options.maxRetries = 3;
    options.retryDelay = 500ms;
    return options;
}

} // namespace

Context::Context(Invocation invocation, Output &output)
    : m_invocation(std::move(invocation))
    , m_output(output)
{
}

Context::~Context() = default;

Outcome<void> Context::chooseConf()
{
    const QString &file = m_invocation.confFile;
    if (!file.isEmpty() && !QFileInfo::exists(file))
        return problem({.status = ExitStatus::NoAccess,
                        .kind = u"notAuthenticated"_s,
                        .message = Cli::tr("There is no file “%1”.").arg(file)});
    // A file that was named is the whole truth; variables that happen to be set must not send its commands to another
    // account.
    const Result<OvhConf> conf = file.isEmpty()
                                     ? OvhConf::load(OvhConf::standardFiles(), QProcessEnvironment::systemEnvironment())
                                     : OvhConf::load({file}, {});
    if (!conf) {
        Problem why = Problem::of(conf.error());
        why.status = ExitStatus::NoAccess;
        return problem(why);
    }
    m_endpoint = conf->endpoint;
    m_credentials = conf->credentials;
    m_account = {.key = confAccountKey(file, conf->endpoint.name, identifierOf(conf->credentials)),
                 .kind = Account::Kind::OvhConf,
                 .label = conf->endpoint.name,
                 .endpoint = conf->endpoint.name,
                 .confFile = file};
    return {};
}

Outcome<void> Context::chooseAccount()
{
    if (!m_invocation.sandbox)
        return chooseConf();
    m_account = {.key = sandboxAccountKey(),
                 .kind = Account::Kind::Sandbox,
                 .label = Cli::tr("Sandbox"),
                 .endpoint = {},
                 .confFile = {}};
    return {};
}

Outcome<void> Context::startSandbox()
{
    m_sandbox = std::make_unique<SandboxHost>(sandboxFolder());
    const Result<SandboxAccess> access = m_sandbox->open();
    if (!access)
        return problem(Problem::of(access.error()));
    const Result<Endpoint> endpoint = Endpoint::fromText(access->url);
    if (!endpoint)
        return problem(Problem::of(endpoint.error()));
    m_endpoint = *endpoint;
    m_credentials = ApplicationKeys{access->applicationKey, access->applicationSecret, access->consumerKey};
    return {};
}

QCoro::Task<Outcome<void>> Context::openStore()
{
    if (const Outcome<void> chosen = chooseAccount(); !chosen)
        co_return problem(chosen.error());
    const StoreLocation location = co_await whereStoreIs();
    const QFuture<Result<StoreOpening>> opening = m_store.open(location);
    const Result<StoreOpening> opened = co_await opening;
    if (!opened)
        co_return problem(Problem::of(opened.error()));
    if (opened->outcome == StoreOpening::Outcome::Rebuilt)
        m_output.note(Cli::tr("The local database was damaged and has been made anew; the damaged one is %1.")
                          .arg(opened->setAside));
    co_return co_await connectShared();
}

// As the window: what the settings share is shared here, too. The password never comes from the command line.
QCoro::Task<StoreLocation> Context::whereStoreIs()
{
    StoreLocation location = storeLocation(m_invocation.store).value_or(StoreLocation{.path = defaultStoreFile()});
    QSettings file(settingsFile(), QSettings::IniFormat);
    KeychainSecretStore secrets;
    SharedDatabaseChoice choice(file, secrets);
    if (m_invocation.store.isEmpty())
        location.shared = choice.chosen();
    if (!location.shared)
        co_return location;
    const QFuture<SharedDatabase> completing = choice.withPassword(*location.shared);
    location.shared = co_await completing;
    co_return location;
}

// What is not written down for the others is not done.
QCoro::Task<Outcome<void>> Context::connectShared()
{
    const QFuture<Result<void>> connecting = m_store.sharedOpening();
    const Result<void> connected = co_await connecting;
    if (!connected)
        co_return problem(Problem::of(connected.error()));
    if (!m_store.sharedDatabase())
        co_return Outcome<void>();
    co_return co_await nameAccount();
}

// OVHcloud is asked once only whose account it is.
QCoro::Task<Outcome<void>> Context::nameAccount()
{
    const QFuture<Result<QString>> recalling = m_store.sharedAccount(m_account.key);
    const Result<QString> known = co_await recalling;
    QString name = m_invocation.sandbox ? sharedAccountName(m_account, {}) : known.value_or(QString());
    if (name.isEmpty()) {
        Client client(m_endpoint, m_credentials, clientOptions());
        TelephonyApi api(client);
        const Result<Identity> identity = co_await api.identity();
        client.shutdown();
        if (!identity)
            co_return problem(Problem::of(identity.error()));
        name = sharedAccountName(m_account, identity->account);
    }
    if (name.isEmpty())
        co_return problem(Problem::of({.kind = ApiError::Kind::Storage, .code = u"nameless"_s}));
    const QFuture<Result<void>> sharing = m_store.shareAccountAs(m_account.key, name);
    co_await sharing;
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> Context::openSession()
{
    const Outcome<void> stored = co_await openStore();
    if (!stored)
        co_return problem(stored.error());
    if (m_invocation.sandbox) {
        if (const Outcome<void> started = startSandbox(); !started)
            co_return problem(started.error());
    }
    auto client = std::make_unique<Client>(m_endpoint, m_credentials, clientOptions());
    SessionOptions options;
    options.scheduleTolerance = std::chrono::minutes(m_invocation.tolerance);
    m_session = std::make_unique<Session>(m_account, std::move(client), m_store, options);
    co_return Outcome<void>();
}

} // namespace Aiguilleur
