// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configurationchanges.h"

#include "api/telephonyapi.h"
#include "core/catalogue.h"
#include "service/changerunner.h"
#include "service/inventory.h"
#include "service/takeover.h"
#include "service/taskwatcher.h"
#include "store/store.h"

#include <QSet>
#include <QUuid>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int remembered = 200; // changes read from the journal at the start
constexpr int lookedBack = 20;  // of one number, to find how one of another process ended

JournalEntry draft(const QString &account, const Service &service, const FeatureType &to, const QString &owner,
                   const QDateTime &now)
{
    JournalEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.account = account;
    entry.billingAccount = service.billingAccount;
    entry.serviceName = service.serviceName;
    entry.from = service.featureType;
    entry.to = to;
    entry.state = toString(ConfigurationChange::State::Draft);
    entry.owner = owner;
    entry.created = now.toUTC();
    return entry;
}

} // namespace

class ConfigurationChanges::Private
{
public:
    Private(ConfigurationChanges *q, const ChangeServices &services);
    ~Private() { lifetime.end(); }

    ConfigurationChange *add(const JournalEntry &entry);
    QCoro::Task<> resume();
    QCoro::Task<> watchJournal();
    QCoro::Task<> readJournal();
    QCoro::Task<> unfinishedElsewhere(JournalEntry entry);
    QCoro::Task<> endedElsewhere(ConfigurationChange *change);
    QCoro::Task<std::optional<JournalEntry>> takeOver(JournalEntry entry);
    QCoro::Task<> followExternal(ConfigurationChange *change, JournalEntry entry);
    void drop(ConfigurationChange *change);
    void goOn(ConfigurationChange *change, const JournalEntry &entry); //!< from where that is
    void adoptForeign(ConfigurationChange *change, const JournalEntry &entry);
    bool isForeign(const ConfigurationChange *change) const;
    void announceState(ConfigurationChange *change);
    void countAnew();

    ConfigurationChanges *q;
    ChangeServices services;
    QList<ConfigurationChange *> list; // newest first
    QHash<QString, ConfigurationChange *> byId;
    QHash<QString, QList<ConfigurationChange *>> byNumber; // newest first
    int underWayCount = 0;
    bool watching = false;
    Lifetime lifetime;
    ChangeRunner runner;
};

ConfigurationChanges::Private::Private(ConfigurationChanges *q, const ChangeServices &services)
    : q(q)
    , services(services)
    , runner(services, lifetime,
             {.stateChanged = [this](ConfigurationChange *change) { announceState(change); },
              .changed = [this](ConfigurationChange *change) { emit this->q->changed(change); }})
{
    connect(&services.watcher, &TaskWatcher::statusChanged, q,
            [this](qint64 id, const Task &task) { runner.taskStatusChanged(id, task); });
    connect(&services.watcher, &TaskWatcher::ended, q,
            [this](qint64 id, const Task &task) { runner.taskEnded(id, task); });
    connect(&services.watcher, &TaskWatcher::gone, q, [this](qint64 id) { runner.taskEnded(id, std::nullopt); });
    connect(&services.watcher, &TaskWatcher::unreachable, q, [this](qint64 id) { runner.taskUnreachable(id); });
}

ConfigurationChange *ConfigurationChanges::Private::add(const JournalEntry &entry)
{
    auto *change = new ConfigurationChange(q);
    change->adopt(entry);
    const auto isOlder = [change](const ConfigurationChange *other) { return other->created() <= change->created(); };
    const auto position = std::find_if(list.cbegin(), list.cend(), isOlder);
    const int row = static_cast<int>(position - list.cbegin());
    QList<ConfigurationChange *> &ofNumber = byNumber[entry.serviceName];
    const auto amongItsOwn = std::find_if(ofNumber.cbegin(), ofNumber.cend(), isOlder);
    emit q->aboutToAdd(row);
    list.insert(row, change);
    ofNumber.insert(amongItsOwn, change);
    byId.insert(entry.id, change);
    emit q->added(row);
    countAnew();
    return change;
}

void ConfigurationChanges::Private::drop(ConfigurationChange *change)
{
    const int row = q->rowOf(change);
    emit q->aboutToRemove(row);
    list.removeAt(row);
    byNumber[change->serviceName()].removeOne(change);
    byId.remove(change->id());
    emit q->removed(row);
    change->deleteLater();
    countAnew();
}

void ConfigurationChanges::Private::countAnew()
{
    const auto count =
        std::count_if(list.cbegin(), list.cend(), [](const ConfigurationChange *c) { return !c->isFinished(); });
    if (underWayCount == count)
        return;
    underWayCount = static_cast<int>(count);
    emit q->underWayCountChanged(underWayCount);
}

void ConfigurationChanges::Private::announceState(ConfigurationChange *change)
{
    emit q->stateChanged(change);
    emit q->changed(change);
    countAnew();
    if (change->isFinished())
        emit q->finished(change);
}

bool ConfigurationChanges::Private::isForeign(const ConfigurationChange *change) const
{
    return !change->isFinished() && change->m_owner != services.store.owner();
}

QCoro::Task<> ConfigurationChanges::Private::resume()
{
    const QFuture<Result<QList<JournalEntry>>> readingHistory = services.store.history(services.account, remembered);
    const QFuture<Result<QList<JournalEntry>>> readingUnfinished = services.store.unfinishedChanges(services.account);
    const Result<QList<JournalEntry>> history = co_await Settled(lifetime, readingHistory);
    const Result<QList<JournalEntry>> unfinished = co_await Settled(lifetime, readingUnfinished);
    if (lifetime.isOver())
        co_return;
    const QList<JournalEntry> nothing;
    for (const JournalEntry &entry : history.value_or(nothing)) {
        if (!byId.contains(entry.id) && entry.finished.isValid())
            add(entry);
    }
    for (const JournalEntry &entry : unfinished.value_or(nothing)) {
        if (byId.contains(entry.id))
            continue;
        ConfigurationChange *change = add(entry);
        const std::optional<JournalEntry> ours = co_await takeOver(entry);
        if (lifetime.isOver())
            co_return;
        if (ours)
            goOn(change, *ours);
    }
    emit q->resumed();
    if (!watching)
        watchJournal();
    watching = true;
}

QCoro::Task<std::optional<JournalEntry>> ConfigurationChanges::Private::takeOver(JournalEntry entry)
{
    co_return co_await takenOver(services.store, lifetime, entry, &Store::claimChange);
}

void ConfigurationChanges::Private::goOn(ConfigurationChange *change, const JournalEntry &entry)
{
    if (change->toEntry(services.account) != entry)
        adoptForeign(change, entry);
    runner.goOn(change);
}

// Other processes on the same store write the same journal: their changes are shown, and taken over when they die.
QCoro::Task<> ConfigurationChanges::Private::watchJournal()
{
    while (!lifetime.isOver()) {
        const bool anyForeign =
            std::any_of(list.cbegin(), list.cend(), [this](const auto *change) { return isForeign(change); });
        const auto pause = anyForeign ? services.options.taskPollLater : services.options.taskPollOld;
        co_await Sleep(lifetime, pause);
        if (!lifetime.isOver())
            co_await readJournal();
    }
}

QCoro::Task<> ConfigurationChanges::Private::readJournal()
{
    const QFuture<Result<QList<JournalEntry>>> reading = services.store.unfinishedChanges(services.account);
    const Result<QList<JournalEntry>> unfinished = co_await Settled(lifetime, reading);
    if (lifetime.isOver() || !unfinished)
        co_return;
    QSet<QString> ids;
    for (const JournalEntry &entry : *unfinished) {
        ids.insert(entry.id);
        if (entry.owner != services.store.owner())
            co_await unfinishedElsewhere(entry);
        if (lifetime.isOver())
            co_return;
    }
    const QList<ConfigurationChange *> known = list;
    for (ConfigurationChange *change : known) {
        if (isForeign(change) && !ids.contains(change->id()))
            co_await endedElsewhere(change);
        if (lifetime.isOver())
            co_return;
    }
}

QCoro::Task<> ConfigurationChanges::Private::unfinishedElsewhere(JournalEntry entry)
{
    ConfigurationChange *change = byId.value(entry.id);
    if (change && !isForeign(change))
        co_return; // ended here, or taken over, since the journal was read
    if (!change)
        change = add(entry);
    else if (change->toEntry(services.account) != entry)
        adoptForeign(change, entry);
    const std::optional<JournalEntry> ours = co_await takeOver(entry);
    if (!lifetime.isOver() && ours && isForeign(change))
        goOn(change, *ours);
}

QCoro::Task<> ConfigurationChanges::Private::endedElsewhere(ConfigurationChange *change)
{
    const QFuture<Result<QList<JournalEntry>>> reading =
        services.store.history(services.account, lookedBack, change->serviceName());
    const Result<QList<JournalEntry>> history = co_await Settled(lifetime, reading);
    if (lifetime.isOver() || !history)
        co_return;
    for (const JournalEntry &entry : *history) {
        if (entry.id != change->id())
            continue;
        adoptForeign(change, entry);
        services.inventory.refreshService(change->billingAccount(), change->serviceName());
    }
}

void ConfigurationChanges::Private::adoptForeign(ConfigurationChange *change, const JournalEntry &entry)
{
    const ConfigurationChange::State before = change->state();
    change->adopt(entry);
    if (change->state() == before) {
        emit change->changed();
        emit q->changed(change);
        return;
    }
    emit change->stateChanged(change->state());
    announceState(change);
}

QCoro::Task<> ConfigurationChanges::Private::followExternal(ConfigurationChange *change, JournalEntry entry)
{
    const QFuture<Result<void>> beginning = services.store.beginChange(entry);
    const Result<void> begun = co_await Settled(lifetime, beginning);
    if (lifetime.isOver())
        co_return;
    if (!begun && begun.error().kind == ApiError::Kind::Conflict)
        drop(change); // another process on this store follows it already; the journal shows it here
    else
        co_await runner.goOn(change);
}

ConfigurationChanges::ConfigurationChanges(QString account, TelephonyApi &api, Store &store, Inventory &inventory,
                                           Snapshots &snapshots, TaskWatcher &watcher, const SessionOptions &options,
                                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(
          this, ChangeServices{std::move(account), api, store, inventory, snapshots, watcher, options}))
{
}

ConfigurationChanges::~ConfigurationChanges() = default;

int ConfigurationChanges::count() const
{
    return static_cast<int>(d->list.size());
}

ConfigurationChange *ConfigurationChanges::at(int row) const
{
    return d->list.at(row);
}

int ConfigurationChanges::rowOf(const ConfigurationChange *change) const
{
    const auto found = std::find(d->list.cbegin(), d->list.cend(), change);
    return found == d->list.cend() ? -1 : static_cast<int>(found - d->list.cbegin());
}

ConfigurationChange *ConfigurationChanges::byId(const QString &id) const
{
    return d->byId.value(id);
}

ConfigurationChange *ConfigurationChanges::underWay(const QString &serviceName) const
{
    const auto changes = d->byNumber.constFind(serviceName);
    if (changes == d->byNumber.cend())
        return nullptr;
    const auto found =
        std::find_if(changes->cbegin(), changes->cend(), [](const auto *change) { return !change->isFinished(); });
    return found == changes->cend() ? nullptr : *found;
}

ConfigurationChange *ConfigurationChanges::latest(const QString &serviceName) const
{
    if (ConfigurationChange *change = underWay(serviceName))
        return change;
    const auto changes = d->byNumber.constFind(serviceName);
    return changes == d->byNumber.cend() || changes->isEmpty() ? nullptr : changes->first();
}

int ConfigurationChanges::underWayCount() const
{
    return d->underWayCount;
}

Result<ConfigurationChange *> ConfigurationChanges::begin(const Service &service, FeatureType to)
{
    if (underWay(service.serviceName))
        return failure(ApiError::Kind::Conflict, u"Another change of %1 is under way"_s.arg(service.serviceName));
    if (service.kind == Service::Kind::Line)
        return failure(ApiError::Kind::BadRequest,
                       u"%1 is a line: it has no configuration to choose"_s.arg(service.serviceName));
    if (!Catalogue::canBeApplied(to))
        return failure(ApiError::Kind::BadRequest, u"%1 cannot be applied"_s.arg(to.apiName()));
    if (Catalogue::isSameConfiguration(service.featureType, to))
        return failure(ApiError::Kind::BadRequest,
                       u"%1 is the present configuration"_s.arg(service.featureType.apiName()));
    const ChangeServices &services = d->services;
    ConfigurationChange *change =
        d->add(draft(services.account, service, to, services.store.owner(), services.options.clock()));
    d->runner.begin(change);
    return change;
}

void ConfigurationChanges::cancel(ConfigurationChange *change)
{
    if (change->canCancel() && !d->isForeign(change))
        d->runner.cancel(change);
}

Result<ConfigurationChange *> ConfigurationChanges::retry(ConfigurationChange *change)
{
    if (!change->canRetry())
        return failure(ApiError::Kind::BadRequest, u"This change cannot be tried again"_s);
    Service service;
    service.billingAccount = change->billingAccount();
    service.serviceName = change->serviceName();
    service.featureType = change->from();
    const std::optional<Service> present = d->services.inventory.find(change->billingAccount(), change->serviceName());
    // What came later is not what the person agreed to lose.
    if (present && !Catalogue::isSameConfiguration(present->featureType, change->from()))
        return failure(ApiError::Kind::BadRequest, u"%1 has another configuration by now"_s.arg(change->serviceName()));
    return begin(present.value_or(service), change->to());
}

void ConfigurationChanges::markSeen(ConfigurationChange *change)
{
    if (change->m_seen || !change->isFinished())
        return;
    change->m_seen = true;
    d->services.store.markSeen({change->id()});
    emit change->changed();
    emit changed(change);
}

void ConfigurationChanges::markAllSeen()
{
    QStringList ids;
    const QList<ConfigurationChange *> all = d->list;
    for (ConfigurationChange *change : all) {
        if (change->m_seen || !change->isFinished())
            continue;
        change->m_seen = true;
        ids.append(change->id());
        emit change->changed();
        emit changed(change);
    }
    if (!ids.isEmpty())
        d->services.store.markSeen(ids);
}

void ConfigurationChanges::resume()
{
    d->resume();
}

void ConfigurationChanges::follow(const Service &service, const Task &task)
{
    const auto hasTask = [&task](const ConfigurationChange *change) { return change->taskId() == task.id; };
    if (underWay(service.serviceName) || std::any_of(d->list.cbegin(), d->list.cend(), hasTask))
        return;
    const ChangeServices &services = d->services;
    JournalEntry entry = draft(services.account, service, {}, services.store.owner(), services.options.clock());
    entry.state = toString(ConfigurationChange::State::Waiting);
    entry.submitted = entry.created;
    entry.taskId = task.id;
    entry.external = true;
    ConfigurationChange *change = d->add(entry);
    change->m_taskStatus = task.status;
    d->followExternal(change, entry);
}

} // namespace Aiguilleur
