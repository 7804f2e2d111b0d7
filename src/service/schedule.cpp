// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/schedule.h"

#include "core/enumname.h"
#include "service/inventory.h"
#include "service/lifetime.h"
#include "service/promised.h"
#include "service/provisionings.h"
#include "service/schedulejournal.h"
#include "service/session.h"
#include "service/takeover.h"
#include "store/store.h"

#include <QCoroTask>

#include <QTimer>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int rememberedRuns = 50;

using RunState = ScheduledRun::State;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

class Schedule::Private : public std::enable_shared_from_this<Private>
{
public:
    Private(Schedule *q, QString account, Store &store, Inventory &inventory, Provisionings &provisionings,
            Batches &batches, const SessionOptions &options)
        : q(q)
        , account(std::move(account))
        , store(store)
        , inventory(inventory)
        , provisionings(provisionings)
        , batches(batches)
        , options(options)
    {
    }

    QCoro::Task<Result<void>> read();
    QCoro::Task<> load(PromisePointer<Result<void>> promise);
    QCoro::Task<> save(ScheduledChange change, PromisePointer<Result<ScheduledChange>> promise);
    QCoro::Task<> cancel(QString id, PromisePointer<Result<void>> promise);
    QCoro::Task<> runDue(PromisePointer<Result<QList<ScheduledRun>>> promise);
    QCoro::Task<std::optional<ScheduledRun>> take(ScheduledChange change);
    QCoro::Task<> missAbandoned();
    QCoro::Task<ScheduledRun> execute(ScheduledRun run);
    QCoro::Task<Result<QList<Batches::Wish>>> whatDiffers(ScheduledRun run);
    QCoro::Task<Result<ScheduledRun>> answer(ScheduledRun run, RunState state);
    QCoro::Task<> applyNow(QString id, PromisePointer<Result<ScheduledRun>> promise);
    QCoro::Task<> ignore(QString id, PromisePointer<Result<ScheduledRun>> promise);
    std::optional<ScheduledRun> runById(const QString &id) const;
    StoredScheduledRun toStored(const ScheduledRun &run) const;

    Schedule *q;
    QString account;
    Store &store;
    Inventory &inventory;
    Provisionings &provisionings;
    Batches &batches;
    const SessionOptions &options;
    QList<ScheduledChange> all;
    QList<ScheduledRun> runs;
    QList<StoredSchedule> storedChanges; // as read, to see what differs
    QList<StoredScheduledRun> storedRuns;
    std::function<bool()> isReady;
    QTimer timer;
    bool isRunning = false;
    Lifetime lifetime;
};

StoredScheduledRun Schedule::Private::toStored(const ScheduledRun &run) const
{
    StoredScheduledRun stored = ScheduleJournal::stored(run);
    stored.account = account;
    stored.owner = store.owner();
    stored.taken = options.clock();
    return stored;
}

QCoro::Task<Result<void>> Schedule::Private::read()
{
    const std::shared_ptr<Private> self = shared_from_this();
    const QFuture<Result<QList<StoredSchedule>>> readingChanges = store.schedules(account);
    const QFuture<Result<QList<StoredScheduledRun>>> readingRuns = store.scheduledRuns(account, rememberedRuns);
    const Result<QList<StoredSchedule>> changes = co_await Settled(lifetime, readingChanges);
    const Result<QList<StoredScheduledRun>> taken = co_await Settled(lifetime, readingRuns);
    if (!changes)
        co_return tl::make_unexpected(changes.error());
    if (!taken)
        co_return tl::make_unexpected(taken.error());
    if (lifetime.isOver() || (storedChanges == *changes && storedRuns == *taken))
        co_return Result<void>();
    storedChanges = *changes;
    storedRuns = *taken;
    all = ScheduleJournal::changes(storedChanges);
    runs = ScheduleJournal::runs(storedRuns);
    emit q->changed();
    co_return Result<void>();
}

QCoro::Task<> Schedule::Private::load(PromisePointer<Result<void>> promise)
{
    const Result<void> result = co_await read();
    fulfil(promise, result);
}

QCoro::Task<> Schedule::Private::save(ScheduledChange change, PromisePointer<Result<ScheduledChange>> promise)
{
    const std::shared_ptr<Private> self = shared_from_this();
    if (change.id.isEmpty())
        change.id = newId();
    StoredSchedule stored = ScheduleJournal::stored(change);
    stored.account = account;
    stored.created = options.clock();
    const QFuture<Result<void>> saving = store.saveSchedule(stored);
    const Result<void> saved = co_await Settled(lifetime, saving);
    if (saved)
        co_await read();
    fulfil(promise, saved ? Result<ScheduledChange>(change) : tl::make_unexpected(saved.error()));
}

QCoro::Task<> Schedule::Private::cancel(QString id, PromisePointer<Result<void>> promise)
{
    const std::shared_ptr<Private> self = shared_from_this();
    const QFuture<Result<void>> removing = store.removeSchedule(id);
    const Result<void> removed = co_await Settled(lifetime, removing);
    if (removed)
        co_await read();
    fulfil(promise, removed);
}

QCoro::Task<> Schedule::Private::runDue(PromisePointer<Result<QList<ScheduledRun>>> promise)
{
    const std::shared_ptr<Private> self = shared_from_this();
    QList<ScheduledRun> taken;
    const Result<void> reading = co_await read();
    if (!reading || isRunning) {
        fulfil(promise, reading ? Result<QList<ScheduledRun>>(taken) : tl::make_unexpected(reading.error()));
        co_return;
    }
    isRunning = true;
    co_await missAbandoned();
    const QList<ScheduledChange> changes = all;
    for (const ScheduledChange &change : changes) {
        if (lifetime.isOver() || !change.due.isValid() || change.due > options.clock())
            continue;
        if (const std::optional<ScheduledRun> run = co_await take(change))
            taken.append(*run);
    }
    isRunning = false;
    co_await read();
    for (const ScheduledRun &run : std::as_const(taken)) {
        if (!lifetime.isOver())
            emit q->ran(run.id);
    }
    fulfil(promise, taken);
}

// Nothing when another program was faster.
QCoro::Task<std::optional<ScheduledRun>> Schedule::Private::take(ScheduledChange change)
{
    const QDateTime now = options.clock();
    const QDateTime inTime = now.addMSecs(-options.scheduleTolerance.count());
    ScheduledRun run{.id = newId(),
                     .changeId = change.id,
                     .title = change.title,
                     .wishes = change.wishes,
                     .due = change.due,
                     .state = change.due < inTime ? RunState::Missed : RunState::Taken,
                     .batchId = {},
                     .error = {}};
    // Of many weeks that were missed one is told; what may still be done in time is.
    const QDateTime next =
        change.time.isWeekly ? change.time.firstFrom(std::max(change.due.addSecs(1), inTime)) : QDateTime();
    const QFuture<Result<bool>> claiming = store.claimScheduled(toStored(run), next);
    const Result<bool> isOurs = co_await Settled(lifetime, claiming);
    if (!isOurs.value_or(false) || lifetime.isOver())
        co_return std::nullopt;
    if (run.state == RunState::Taken)
        run = co_await execute(run);
    co_return run;
}

// Taken by a program that ended before it had begun anything: asked about, not begun now.
QCoro::Task<> Schedule::Private::missAbandoned()
{
    const QList<StoredScheduledRun> known = storedRuns;
    for (const StoredScheduledRun &stored : known) {
        const bool isTaken = stored.state == enumName(RunState::Taken);
        if (!isTaken || stored.owner == store.owner())
            continue;
        StoredScheduledRun missed = stored;
        missed.state = enumName(RunState::Missed);
        missed.owner = store.owner();
        const bool isAbandoned = co_await isGone(store, lifetime, stored.owner);
        if (lifetime.isOver())
            co_return;
        if (!isAbandoned)
            continue;
        const QFuture<Result<bool>> saving = store.saveScheduledRun(missed, enumName(RunState::Taken));
        co_await Settled(lifetime, saving);
        if (lifetime.isOver())
            co_return;
    }
}

// Everything that does not have to be changed is left out; whatever cannot be done fails all of it.
QCoro::Task<Result<QList<Batches::Wish>>> Schedule::Private::whatDiffers(ScheduledRun run)
{
    QList<QFuture<Result<ProvisioningPreview>>> asked;
    QList<Batches::Wish> wishes;
    for (const Batches::Wish &wish : std::as_const(run.wishes)) {
        const std::optional<Service> service = inventory.find(wish.service.serviceName);
        if (!service)
            co_return failure(ApiError::Kind::NotFound, wish.service.serviceName);
        wishes.append({*service, wish.goal});
        asked.append(provisionings.preview(*service, wish.goal));
    }
    QList<Batches::Wish> differing;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const QFuture<Result<ProvisioningPreview>> asking = asked[i];
        const Result<ProvisioningPreview> preview = co_await Settled(lifetime, asking);
        if (!preview)
            co_return tl::make_unexpected(preview.error());
        const bool isSame = wishes[i].goal.kind == SetupGoal::Kind::Type
                                ? wishes[i].service.featureType == wishes[i].goal.type
                                : preview->changesNothing();
        if (!isSame && preview->isBlocked())
            co_return failure(ApiError::Kind::BadRequest, wishes[i].service.serviceName);
        if (!isSame)
            differing.append(wishes[i]);
    }
    co_return differing;
}

QCoro::Task<ScheduledRun> Schedule::Private::execute(ScheduledRun run)
{
    const Result<QList<Batches::Wish>> wishes = co_await whatDiffers(run);
    if (lifetime.isOver())
        co_return run;
    if (!wishes) {
        // Where the server did not answer, a later attempt may be what the person wants; where it did, it is not.
        run.state = isTransient(wishes.error().kind) ? RunState::Missed : RunState::Failed;
        run.error = wishes.error();
    } else if (wishes->isEmpty()) {
        run.state = RunState::NothingToDo;
    } else if (const Result<Batch *> begun = batches.begin(run.title, *wishes, Provisioning::Origin::Plan)) {
        run.state = RunState::Begun;
        run.batchId = (*begun)->id();
    } else {
        run.state = RunState::Failed;
        run.error = begun.error();
    }
    const QFuture<Result<bool>> saving = store.saveScheduledRun(toStored(run));
    co_await Settled(lifetime, saving);
    co_return run;
}

std::optional<ScheduledRun> Schedule::Private::runById(const QString &id) const
{
    const auto found = std::find_if(runs.cbegin(), runs.cend(), [&](const auto &run) { return run.id == id; });
    return found == runs.cend() ? std::nullopt : std::optional<ScheduledRun>(*found);
}

// Of two programs in which the same question is answered, one is heard.
QCoro::Task<Result<ScheduledRun>> Schedule::Private::answer(ScheduledRun run, RunState state)
{
    const QString before = enumName(run.state);
    run.state = state;
    run.error.reset();
    const QFuture<Result<bool>> saving = store.saveScheduledRun(toStored(run), before);
    const Result<bool> isOurs = co_await Settled(lifetime, saving);
    if (!isOurs)
        co_return tl::make_unexpected(isOurs.error());
    if (!*isOurs)
        co_return failure(ApiError::Kind::Conflict, run.title);
    co_return run;
}

QCoro::Task<> Schedule::Private::applyNow(QString id, PromisePointer<Result<ScheduledRun>> promise)
{
    const std::shared_ptr<Private> self = shared_from_this();
    const std::optional<ScheduledRun> run = runById(id);
    Result<ScheduledRun> result = failure(ApiError::Kind::NotFound, id);
    if (run && run->needsAnswer())
        result = co_await answer(*run, RunState::Taken);
    if (result && !lifetime.isOver())
        result = co_await execute(*result);
    co_await read();
    fulfil(promise, result);
}

QCoro::Task<> Schedule::Private::ignore(QString id, PromisePointer<Result<ScheduledRun>> promise)
{
    const std::shared_ptr<Private> self = shared_from_this();
    const std::optional<ScheduledRun> run = runById(id);
    Result<ScheduledRun> result = failure(ApiError::Kind::NotFound, id);
    if (run && run->needsAnswer())
        result = co_await answer(*run, RunState::Ignored);
    co_await read();
    fulfil(promise, result);
}

Schedule::Schedule(QString account, Store &store, Inventory &inventory, Provisionings &provisionings, Batches &batches,
                   const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, std::move(account), store, inventory, provisionings, batches, options))
{
    connect(&d->timer, &QTimer::timeout, this, [this] {
        if (d->isReady())
            runDue();
    });
}

Schedule::~Schedule()
{
    d->lifetime.end();
}

QFuture<Result<void>> Schedule::load()
{
    auto promise = startedPromise<Result<void>>();
    d->load(promise);
    return promise->future();
}

const QList<ScheduledChange> &Schedule::all() const
{
    return d->all;
}

const QList<ScheduledRun> &Schedule::runs() const
{
    return d->runs;
}

const ScheduledChange *Schedule::byId(const QString &id) const
{
    const auto found =
        std::find_if(d->all.cbegin(), d->all.cend(), [&](const auto &change) { return change.id == id; });
    return found == d->all.cend() ? nullptr : &*found;
}

QFuture<Result<ScheduledChange>> Schedule::save(const ScheduledChange &change)
{
    auto promise = startedPromise<Result<ScheduledChange>>();
    ScheduledChange stored = change;
    stored.due = change.time.firstFrom(d->options.clock());
    if (change.wishes.isEmpty())
        fulfil(promise, failure(ApiError::Kind::BadRequest, u"no number"_s));
    else if (!stored.due.isValid())
        fulfil(promise, failure(ApiError::Kind::BadRequest, u"the time is over"_s));
    else
        d->save(stored, promise);
    return promise->future();
}

QFuture<Result<void>> Schedule::cancel(const QString &id)
{
    auto promise = startedPromise<Result<void>>();
    d->cancel(id, promise);
    return promise->future();
}

QFuture<Result<QList<ScheduledRun>>> Schedule::runDue()
{
    auto promise = startedPromise<Result<QList<ScheduledRun>>>();
    d->runDue(promise);
    return promise->future();
}

QFuture<Result<ScheduledRun>> Schedule::applyNow(const QString &runId)
{
    auto promise = startedPromise<Result<ScheduledRun>>();
    d->applyNow(runId, promise);
    return promise->future();
}

QFuture<Result<ScheduledRun>> Schedule::ignore(const QString &runId)
{
    auto promise = startedPromise<Result<ScheduledRun>>();
    d->ignore(runId, promise);
    return promise->future();
}

void Schedule::watch(const std::function<bool()> &isReady)
{
    d->isReady = isReady;
    load();
    d->timer.start(d->options.scheduleEvery);
}

} // namespace Aiguilleur
