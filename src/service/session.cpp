// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/session.h"

#include "service/sessionprivate.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int longestDescription = 24; // the control panel's limit
constexpr int offlineRetryMost = 12;   // times offlineRetry

// Beside the database.
QString soundFolder(const Store &store)
{
    return QFileInfo(store.path()).absolutePath() + u"/sounds"_s;
}

} // namespace

Session::Private::Private(Session *q, Account account, std::unique_ptr<Client> theClient, Store &store,
                          const SessionOptions &options)
    : q(q)
    , account(std::move(account))
    , options(options)
    , store(store)
    , client(std::move(theClient))
    , callJournal(this->account.key, store, options.clock)
    , api(*client)
    , watcher(api, options)
    , inventory(this->account.key, api, store, options)
    , snapshots(this->account.key, api, store, options)
    , changes(this->account.key, api, store, inventory, snapshots, watcher, options)
    , setupSaves(
          this->account.key, api, store, watcher,
          [this](const QString &number) { return changes.underWay(number) != nullptr; }, options)
    , sounds(this->account.key, api, soundFolder(store), options)
    , provisionings(ProvisioningServices{this->account.key, api, store, inventory, snapshots, changes, setupSaves,
                                         sounds, this->options})
    , batches(this->account.key, store, snapshots, provisionings, this->options)
    , templates(this->account.key, store)
    , expectations(this->account.key, store)
    , observations(this->account.key, store, options.clock)
    , plans(inventory, snapshots, provisionings, batches)
    , schedule(this->account.key, store, inventory, provisionings, batches, this->options)
    , housekeeping(snapshots, callJournal, observations, options.clock, options.tidyEvery)
    , locks(this->account.key, store, this->options)
    , externalTasks(api, inventory, changes)
    , wasStoreAvailable(store.isAvailable())
{
    client->setCallObserver(callJournal.observer());
    retryTimer.setSingleShot(true);
    connectAll();
}

Session::Private::~Private()
{
    client->shutdown(); // every request that is awaited ends here, while those who await it still exist
    lifetime.end();
}

void Session::Private::connectAll()
{
    connect(client.get(), &Client::connectivityChanged, q,
            [this](Client::Connectivity now) { connectivityChanged(now); });
    connect(client.get(), &Client::signInNeeded, q,
            [this](const ApiError &why) { setState(State::SignInNeeded, why); });
    connect(&inventory, &Inventory::refreshFinished, q, [this] { refreshFinished(); });
    connect(&store, &Store::availabilityChanged, q, [this] { storeChanged(); });
    connect(&store, &Store::changedElsewhere, &schedule, [this] { schedule.load(); });
    connect(&locks, &NumberLocks::abandoned, q, [this] { takeUp(); });
    connect(&retryTimer, &QTimer::timeout, q, [this] { refreshNow(); });
    connect(&refreshTimer, &QTimer::timeout, q, [this] {
        if (state == State::Online)
            refreshNow();
    });
}

QCoro::Task<> Session::Private::start()
{
    const std::function<void()> load = [this] { inventory.load(); };
    co_await until(&inventory, &Inventory::loaded, load);
    if (lifetime.isOver())
        co_return;
    if (store.sharedDatabase())
        co_await recallSharedName();
    if (lifetime.isOver())
        co_return;
    // A server that does not answer keeps nobody from their numbers.
    if (store.isAvailable() && isNamed())
        co_await takeUp();
    else
        takeUp();
    if (lifetime.isOver())
        co_return;
    co_await identify();
    if (lifetime.isOver())
        co_return;
    if (options.refreshEvery.count() > 0)
        refreshTimer.start(options.refreshEvery);
    schedule.watch([this] { return q->state() == State::Online && q->canChange() && !inventory.isRefreshing(); });
    refreshNow();
}

// What earlier runs of the program left, and programs elsewhere that are gone.
QCoro::Task<> Session::Private::takeUp()
{
    takeUpAgain = true;
    if (takingUp || !isNamed())
        co_return;
    locks.start();
    takingUp = true;
    while (takeUpAgain && !lifetime.isOver()) {
        takeUpAgain = false;
        co_await takeUpOnce();
    }
    takingUp = false;
    if (!lifetime.isOver())
        schedule.load();
    if (!lifetime.isOver() && state == State::Online)
        externalTasks.look();
}

QCoro::Task<> Session::Private::takeUpOnce()
{
    const std::function<void()> resume = [this] { changes.resume(); };
    co_await until(&changes, &ConfigurationChanges::resumed, resume);
    if (lifetime.isOver())
        co_return;
    const std::function<void()> resumeSaves = [this] { setupSaves.resume(); };
    co_await until(&setupSaves, &SetupSaves::resumed, resumeSaves);
    if (lifetime.isOver())
        co_return;
    const std::function<void()> resumeProvisionings = [this] { provisionings.resume(); };
    co_await until(&provisionings, &Provisionings::resumed, resumeProvisionings);
    if (lifetime.isOver())
        co_return;
    const std::function<void()> resumeBatches = [this] { batches.resumeAll(); };
    co_await until(&batches, &Batches::resumed, resumeBatches);
}

// As it was called the last time, so that nothing has to wait for OVHcloud's answer.
QCoro::Task<> Session::Private::recallSharedName()
{
    const QFuture<Result<QString>> reading = store.sharedAccount(account.key);
    const Result<QString> known = co_await Settled(lifetime, reading);
    if (!lifetime.isOver())
        shareAs(account.kind == Account::Kind::Sandbox ? sharedAccountName(account, {}) : known.value_or(QString()));
}

void Session::Private::shareAs(const QString &name)
{
    if (name.isEmpty() || name == sharedName)
        return;
    sharedName = name;
    store.shareAccountAs(account.key, name);
    if (identified)
        takeUp();
    emit q->sharedStoreChanged();
}

// What could not be read from a shared database is read when it is there; so is what others left meanwhile.
void Session::Private::storeChanged()
{
    const bool cameBack = store.isAvailable() && !wasStoreAvailable; // or is there for the first time
    wasStoreAvailable = store.isAvailable();
    if (cameBack)
        takeUp();
    emit q->sharedStoreChanged();
}

// What was begun may end at once, before there is anything to await.
template<class Sender, class Signal>
QCoro::Task<> Session::Private::until(Sender *sender, Signal signal, std::function<void()> begin)
{
    Gate ended(lifetime);
    bool hasEnded = false;
    const QMetaObject::Connection connection = connect(sender, signal, q, [&] {
        hasEnded = true;
        ended.open();
    });
    begin();
    if (!hasEnded)
        co_await ended.opened();
    disconnect(connection);
}

QCoro::Task<> Session::Private::identify()
{
    identifying = true;
    const Result<Identity> answer = co_await api.identity();
    if (lifetime.isOver())
        co_return;
    identifying = false;
    if (!answer) {
        failed(answer.error());
        co_return;
    }
    identified = true;
    identity = *answer;
    if (store.sharedDatabase())
        shareAs(sharedAccountName(account, identity.account));
    emit q->identityChanged();
}

void Session::Private::refreshNow()
{
    retryTimer.stop();
    if (!identified && !identifying)
        identify();
    inventory.refresh();
}

void Session::Private::refreshFinished()
{
    if (const std::optional<ApiError> why = inventory.error()) {
        failed(*why);
        return;
    }
    comeOnline();
    // Before the journal is read, the own tasks would look like somebody else's.
    if (!takingUp && isNamed())
        externalTasks.look();
}

// Only what concerns the connection or the credential is the session's; any other answer comes from a server that is
// there.
void Session::Private::failed(const ApiError &why)
{
    using Kind = ApiError::Kind;
    if (needsSignIn(why.kind))
        setState(State::SignInNeeded, why);
    else if (isTransient(why.kind) || why.kind == Kind::TlsFailed || why.kind == Kind::InsecureEndpoint ||
             why.kind == Kind::ClockSkew)
        goOffline(why);
    else if (why.kind != Kind::Cancelled)
        comeOnline();
}

void Session::Private::connectivityChanged(Client::Connectivity connectivity)
{
    if (connectivity == Client::Connectivity::Offline) {
        goOffline(error.value_or(ApiError{.kind = ApiError::Kind::Unreachable}));
    } else if (connectivity == Client::Connectivity::Online && state == State::Offline) {
        // The server answers again: what failed meanwhile is asked anew, then the state follows from the answer.
        watcher.pollNow();
        refreshNow();
    }
}

void Session::Private::goOffline(const ApiError &why)
{
    if (state == State::SignInNeeded)
        return;
    if (state != State::Offline)
        offlineSince = options.clock();
    setState(State::Offline, why);
    scheduleRetry();
}

void Session::Private::scheduleRetry()
{
    if (retryTimer.isActive())
        return;
    const int factor = std::min(1 << std::min(retries, 8), offlineRetryMost);
    ++retries;
    retryTimer.start(options.offlineRetry * factor);
}

void Session::Private::comeOnline()
{
    retries = 0;
    retryTimer.stop();
    const bool wasAway = state == State::Offline;
    setState(State::Online, std::nullopt);
    if (wasAway)
        watcher.pollNow();
}

void Session::Private::setState(State now, const std::optional<ApiError> &why)
{
    if (now != State::Offline)
        offlineSince = {};
    const bool same = state == now && error == why;
    state = now;
    error = why;
    if (!same)
        emit q->stateChanged(now);
}

QCoro::Task<> Session::Private::rename(QString billingAccount, QString serviceName, QString description)
{
    const Result<void> answer = co_await api.rename(billingAccount, serviceName, description);
    if (lifetime.isOver())
        co_return;
    if (!answer) {
        emit q->renameFailed(serviceName, answer.error());
        co_return;
    }
    if (std::optional<Service> service = inventory.find(billingAccount, serviceName)) {
        service->description = description;
        inventory.update(*service);
    }
    emit q->renamed(serviceName);
}

Session::Session(Account account, std::unique_ptr<Client> client, Store &store, SessionOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(account), std::move(client), store, options))
{
}

Session::~Session() = default;

void Session::start()
{
    d->start();
}

void Session::refresh()
{
    d->refreshNow();
}

void Session::lookForTasks(const QString &billingAccount, const QString &serviceName)
{
    d->externalTasks.look(billingAccount, serviceName);
}

void Session::rename(const QString &billingAccount, const QString &serviceName, const QString &description)
{
    if (description.size() <= longestDescription) {
        d->rename(billingAccount, serviceName, description);
        return;
    }
    const QString message = u"description: %1 characters at most"_s.arg(longestDescription);
    const ApiError error{.kind = ApiError::Kind::BadRequest, .message = message};
    QMetaObject::invokeMethod(
        this, [=, this] { emit renameFailed(serviceName, error); }, Qt::QueuedConnection);
}

} // namespace Aiguilleur
