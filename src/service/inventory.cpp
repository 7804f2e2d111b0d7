// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/inventory.h"

#include "api/telephonyapi.h"
#include "service/inventorydiff.h"
#include "service/lifetime.h"
#include "service/offthread.h"
#include "service/session.h"
#include "store/store.h"

#include <algorithm>
#include <vector>

namespace Aiguilleur {

namespace {

constexpr int readAtOnce = 8;

Service named(const QString &serviceName)
{
    Service service;
    service.serviceName = serviceName;
    return service;
}

int rowIn(const QList<Service> &services, const QString &serviceName)
{
    const auto found = std::lower_bound(services.cbegin(), services.cend(), named(serviceName), byServiceName);
    if (found == services.cend() || found->serviceName != serviceName)
        return -1;
    return static_cast<int>(found - services.cbegin());
}

} // namespace

class Inventory::Private
{
public:
    Private(Inventory *q, QString account, TelephonyApi &api, Store &store, const SessionOptions &options)
        : q(q)
        , account(std::move(account))
        , api(api)
        , store(store)
        , clock(options.clock)
    {
    }
    ~Private() { lifetime.end(); }

    int row(const QString &billingAccount) const;
    Group *find(const QString &billingAccount);
    QCoro::Task<> load();
    QCoro::Task<> refresh();
    QCoro::Task<> refreshGroup(QString billingAccount);
    QCoro::Task<> refreshCounted(QString billingAccount);
    QCoro::Task<> refreshService(QString billingAccount, QString serviceName);
    void adoptGroups(const TelephonyApi::Groups &answer);
    QList<Group> merged(const TelephonyApi::Groups &answer) const;
    QCoro::Task<> adoptServices(QString billingAccount, TelephonyApi::Services answer);
    void show(const QString &billingAccount, const InventoryDiff &diff);
    void groupFailed(const QString &billingAccount, const ApiError &error);
    void groupWorked(const QString &billingAccount);
    void finish();

    Inventory *q;
    QString account;
    TelephonyApi &api;
    Store &store;
    Clock clock;
    QList<Group> groups;
    QDateTime refreshed;
    bool isLoaded = false;
    bool isRefreshing = false;
    int done = 0;
    int total = 0;
    std::optional<ApiError> error;
    // What was learned of single numbers while their group is being read: newer than the answer that is on its way.
    QHash<QString, QHash<QString, std::optional<Service>>> learned;
    Lifetime lifetime;
    Turnstile turnstile{lifetime, readAtOnce};
};

int Inventory::Private::row(const QString &billingAccount) const
{
    for (int i = 0; i < groups.size(); ++i) {
        if (groups[i].account.name == billingAccount)
            return i;
    }
    return -1;
}

Inventory::Group *Inventory::Private::find(const QString &billingAccount)
{
    const int found = row(billingAccount);
    return found < 0 ? nullptr : &groups[found];
}

QCoro::Task<> Inventory::Private::load()
{
    const QFuture<Result<StoredInventory>> reading = store.inventory(account);
    const Result<StoredInventory> stored = co_await Settled(lifetime, reading);
    if (lifetime.isOver())
        co_return;
    if (stored) {
        const QFuture<Result<QList<Group>>> sorting = offThread([stored = *stored] { return inventoryGroups(stored); });
        Result<QList<Group>> sorted = co_await Settled(lifetime, sorting);
        if (lifetime.isOver() || !sorted)
            co_return;
        groups = std::move(*sorted);
        refreshed = stored->refreshed;
    } else {
        error = stored.error(); // the cache only makes the start faster: the server is asked all the same
    }
    isLoaded = true;
    emit q->loaded();
    emit q->groupsReset();
}

QCoro::Task<> Inventory::Private::refresh()
{
    isRefreshing = true;
    done = 0;
    total = 0;
    error.reset();
    emit q->refreshProgress(done, total);
    const Result<TelephonyApi::Groups> answer = co_await api.billingAccounts();
    if (lifetime.isOver())
        co_return;
    if (!answer) {
        error = answer.error();
        finish();
        co_return;
    }
    adoptGroups(*answer);
    QStringList toRead;
    for (const Group &group : std::as_const(groups)) {
        if (!group.error || group.error->kind != ApiError::Kind::ServiceExpired ||
            !answer->errors.contains(group.account.name))
            toRead.append(group.account.name);
    }
    total = static_cast<int>(groups.size());
    done = static_cast<int>(groups.size() - toRead.size());
    emit q->refreshProgress(done, total);
    std::vector<QCoro::Task<>> readings;
    readings.reserve(static_cast<size_t>(toRead.size()));
    for (const QString &billingAccount : std::as_const(toRead))
        readings.push_back(refreshCounted(billingAccount));
    for (QCoro::Task<> &reading : readings)
        co_await reading;
    if (lifetime.isOver())
        co_return;
    if (!error)
        refreshed = clock();
    finish();
}

void Inventory::Private::finish()
{
    if (!error)
        store.saveRefreshed(account, refreshed);
    isRefreshing = false;
    emit q->refreshFinished();
}

QList<Inventory::Group> Inventory::Private::merged(const TelephonyApi::Groups &answer) const
{
    QList<Group> result;
    QStringList names;
    const auto append = [&](Group group) {
        const int known = row(group.account.name);
        if (known >= 0) {
            const Group &old = groups[known];
            group.services = old.services;
            group.refreshed = old.refreshed;
            group.error = old.error;
        }
        const auto failed = answer.errors.constFind(group.account.name);
        if (failed != answer.errors.cend())
            group.error = *failed;
        group.loading = group.services.isEmpty() && !group.refreshed.isValid() && !group.error;
        names.append(group.account.name);
        result.append(std::move(group));
    };
    for (const BillingAccount &billingAccount : answer.groups)
        append({.account = billingAccount, .services = {}, .refreshed = {}, .error = {}});
    for (auto it = answer.errors.cbegin(); it != answer.errors.cend(); ++it) {
        if (names.contains(it.key()))
            continue;
        const int known = row(it.key());
        BillingAccount alone;
        alone.name = it.key();
        append({.account = known >= 0 ? groups[known].account : alone, .services = {}, .refreshed = {}, .error = {}});
    }
    sortGroups(result);
    return result;
}

void Inventory::Private::adoptGroups(const TelephonyApi::Groups &answer)
{
    QList<Group> now = merged(answer);
    const QList<Group> before = std::exchange(groups, now);
    QList<BillingAccount> accounts;
    for (const Group &group : std::as_const(now))
        accounts.append(group.account);
    store.saveGroups(account, accounts);
    for (auto it = answer.errors.cbegin(); it != answer.errors.cend(); ++it)
        store.saveGroupError(account, it.key(), toString(it->kind));
    const bool sameRows = std::equal(before.cbegin(), before.cend(), now.cbegin(), now.cend(),
                                     [](const Group &a, const Group &b) { return a.account.name == b.account.name; });
    if (!sameRows) {
        emit q->groupsReset();
        return;
    }
    for (int i = 0; i < now.size(); ++i) {
        if (before[i].account != now[i].account || before[i].error != now[i].error ||
            before[i].loading != now[i].loading)
            emit q->groupChanged(i);
    }
}

QCoro::Task<> Inventory::Private::refreshCounted(QString billingAccount)
{
    if (!co_await turnstile.enter())
        co_return;
    const TurnstilePass pass(turnstile);
    co_await refreshGroup(billingAccount);
    if (lifetime.isOver())
        co_return;
    ++done;
    emit q->refreshProgress(done, total);
}

QCoro::Task<> Inventory::Private::refreshGroup(QString billingAccount)
{
    learned.insert(billingAccount, {});
    const Result<TelephonyApi::Services> answer = co_await api.services(billingAccount);
    if (lifetime.isOver())
        co_return;
    if (!answer) {
        learned.remove(billingAccount);
        groupFailed(billingAccount, answer.error());
        co_return;
    }
    co_await adoptServices(billingAccount, *answer);
}

QCoro::Task<> Inventory::Private::adoptServices(QString billingAccount, TelephonyApi::Services answer)
{
    while (const Group *group = find(billingAccount)) {
        const QList<Service> before = group->services;
        const QHash<QString, std::optional<Service>> newer = learned.value(billingAccount);
        const QFuture<Result<InventoryDiff>> comparing = offThread([before, answer, newer, billingAccount] {
            QList<Service> now;
            now.reserve(answer.services.size());
            for (const Service &service : answer.services) {
                if (!newer.contains(service.serviceName))
                    now.append(service);
            }
            for (const std::optional<Service> &service : newer) {
                if (service)
                    now.append(*service);
            }
            return inventoryDiff(before, std::move(now), answer.errors, billingAccount);
        });
        const Result<InventoryDiff> diff = co_await Settled(lifetime, comparing);
        if (lifetime.isOver() || !diff)
            co_return;
        if (learned.value(billingAccount) != newer)
            continue; // something was learned while the lists were compared
        learned.remove(billingAccount);
        store.saveServices(account, billingAccount, diff->services, clock());
        show(billingAccount, *diff);
        groupWorked(billingAccount);
        co_return;
    }
    learned.remove(billingAccount); // the group went away meanwhile
}

void Inventory::Private::show(const QString &billingAccount, const InventoryDiff &diff)
{
    const int groupRow = row(billingAccount);
    if (groupRow < 0)
        return;
    groups[groupRow].services = diff.services;
    if (diff.rowsChanged)
        emit q->servicesReset(groupRow);
    for (const QPair<int, int> &run : diff.changedRows)
        emit q->servicesChanged(groupRow, run.first, run.second);
    for (const QString &gone : diff.gone)
        emit q->serviceGone(billingAccount, gone);
}

void Inventory::Private::groupFailed(const QString &billingAccount, const ApiError &failure)
{
    Group *group = find(billingAccount);
    if (!group || failure.kind == ApiError::Kind::Cancelled)
        return;
    if (isTransient(failure.kind) || needsSignIn(failure.kind))
        error = failure; // the rest of the account is no fresher than this group
    group->loading = false;
    group->error = failure;
    if (failure.kind == ApiError::Kind::ServiceExpired)
        group->account.status = BillingAccount::Status::Expired;
    store.saveGroupError(account, billingAccount, toString(failure.kind));
    emit q->groupChanged(row(billingAccount));
}

void Inventory::Private::groupWorked(const QString &billingAccount)
{
    Group *group = find(billingAccount);
    if (!group)
        return;
    group->refreshed = clock();
    const bool differs = group->loading || group->error;
    group->loading = false;
    group->error.reset();
    if (differs)
        emit q->groupChanged(row(billingAccount));
}

QCoro::Task<> Inventory::Private::refreshService(QString billingAccount, QString serviceName)
{
    const Result<Service> service = co_await api.service(billingAccount, serviceName);
    if (lifetime.isOver())
        co_return;
    if (service)
        q->update(*service);
    else if (service.error().kind == ApiError::Kind::NotFound)
        q->remove(billingAccount, serviceName);
}

Inventory::Inventory(QString account, TelephonyApi &api, Store &store, const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(account), api, store, options))
{
}

Inventory::~Inventory() = default;

int Inventory::groupCount() const
{
    return static_cast<int>(d->groups.size());
}

const Inventory::Group &Inventory::group(int row) const
{
    return d->groups.at(row);
}

int Inventory::groupRow(const QString &billingAccount) const
{
    return d->row(billingAccount);
}

std::optional<Service> Inventory::find(const QString &serviceName) const
{
    for (const Group &group : std::as_const(d->groups)) {
        const int row = rowIn(group.services, serviceName);
        if (row >= 0)
            return group.services[row];
    }
    return std::nullopt;
}

std::optional<Service> Inventory::find(const QString &billingAccount, const QString &serviceName) const
{
    const Group *group = d->find(billingAccount);
    const int row = group ? rowIn(group->services, serviceName) : -1;
    return row < 0 ? std::nullopt : std::optional(group->services[row]);
}

int Inventory::serviceCount() const
{
    qsizetype count = 0;
    for (const Group &group : std::as_const(d->groups))
        count += group.services.size();
    return static_cast<int>(count);
}

QList<Service> Inventory::services() const
{
    QList<Service> all;
    all.reserve(serviceCount());
    for (const Group &group : std::as_const(d->groups))
        all.append(group.services);
    return all;
}

QDateTime Inventory::refreshed() const
{
    return d->refreshed;
}

bool Inventory::isLoaded() const
{
    return d->isLoaded;
}

bool Inventory::isRefreshing() const
{
    return d->isRefreshing;
}

int Inventory::refreshDone() const
{
    return d->done;
}

int Inventory::refreshTotal() const
{
    return d->total;
}

std::optional<ApiError> Inventory::error() const
{
    return d->error;
}

void Inventory::load()
{
    d->load();
}

void Inventory::refresh()
{
    if (!d->isRefreshing)
        d->refresh();
}

void Inventory::refreshGroup(const QString &billingAccount)
{
    d->refreshGroup(billingAccount);
}

void Inventory::refreshService(const QString &billingAccount, const QString &serviceName)
{
    d->refreshService(billingAccount, serviceName);
}

void Inventory::update(const Service &service)
{
    const int groupRow = d->row(service.billingAccount);
    if (groupRow < 0)
        return;
    if (const auto reading = d->learned.find(service.billingAccount); reading != d->learned.end())
        reading->insert(service.serviceName, service);
    QList<Service> &services = d->groups[groupRow].services;
    const int row = rowIn(services, service.serviceName);
    if (row >= 0 && services[row] == service)
        return;
    d->store.saveService(d->account, service);
    if (row >= 0) {
        services[row] = service;
        emit servicesChanged(groupRow, row, row);
        return;
    }
    services.insert(std::lower_bound(services.cbegin(), services.cend(), service, byServiceName), service);
    emit servicesReset(groupRow);
}

void Inventory::remove(const QString &billingAccount, const QString &serviceName)
{
    const int groupRow = d->row(billingAccount);
    const int row = groupRow < 0 ? -1 : rowIn(d->groups[groupRow].services, serviceName);
    if (row < 0)
        return;
    if (const auto reading = d->learned.find(billingAccount); reading != d->learned.end())
        reading->insert(serviceName, std::nullopt);
    Group &group = d->groups[groupRow];
    group.services.removeAt(row);
    d->store.saveServices(d->account, billingAccount, group.services, group.refreshed);
    emit servicesReset(groupRow);
    emit serviceGone(billingAccount, serviceName);
}

} // namespace Aiguilleur
