// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The items of batches: begun one by one, followed, written down.
#include "core/enumname.h"
#include "service/batchesprivate.h"
#include "service/batchjournal.h"
#include "service/offthread.h"

#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using ItemState = BatchItem::State;

bool isOver(ItemState state)
{
    return state != ItemState::Waiting && state != ItemState::Running;
}

ItemState stateOf(Provisioning::State state)
{
    switch (state) {
    case Provisioning::State::Done:
        return ItemState::Done;
    case Provisioning::State::Differs:
    case Provisioning::State::Failed:
        return ItemState::Failed;
    case Provisioning::State::Stopped:
        return ItemState::Stopped;
    case Provisioning::State::Cancelled:
        return ItemState::Cancelled;
    default:
        return ItemState::Running;
    }
}

std::optional<ApiError> errorOf(const Provisioning &provisioning)
{
    if (provisioning.error() || provisioning.state() != Provisioning::State::Differs)
        return provisioning.error();
    return ApiError{.kind = ApiError::Kind::InvalidResponse,
                    .code = Batches::differs(),
                    .message = u"The server tells something else than what was sent"_s};
}

} // namespace

Batches::Private::Private(Batches *q, QString account, Store &store, Provisionings &provisionings,
                          const SessionOptions &options)
    : q(q)
    , account(std::move(account))
    , store(store)
    , provisionings(provisionings)
    , options(options)
{
    pumping.setSingleShot(true);
    connect(&pumping, &QTimer::timeout, q, [this] { pump(); });
    connect(&provisionings, &Provisionings::changed, q, [this](Provisioning *changed) { follow(changed); });
    connect(&provisionings, &Provisionings::ended, q, [this](Provisioning *ended) { follow(ended); });
}

Batch *Batches::Private::make(const QString &title, const QList<BatchItem> &items, Provisioning::Origin origin)
{
    auto *batch = new Batch(q);
    batch->m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    batch->m_title = title;
    batch->m_origin = origin;
    batch->m_items = items;
    batch->m_created = options.clock().toUTC();
    add(batch);
    return batch;
}

void Batches::Private::add(Batch *batch)
{
    Work &work = works[batch];
    for (int place = 0; place < batch->m_items.size(); ++place)
        work.places.insert(batch->m_items[place].service.serviceName, place);
    const auto isOlder = [batch](const Batch *other) { return other->created() <= batch->created(); };
    list.insert(std::find_if(list.cbegin(), list.cend(), isOlder) - list.cbegin(), batch);
    byId.insert(batch->id(), batch);
    emit q->added(batch);
}

// Nothing is begun before all of it is in the store.
QCoro::Task<> Batches::Private::commence(Batch *batch)
{
    const std::shared_ptr<Private> self = shared_from_this();
    const QFuture<Result<StoredBatch>> converting = offThread(
        [stored = toStored(batch), items = batch->m_items] { return BatchJournal::withItems(stored, items); });
    const Result<StoredBatch> stored = co_await Settled(lifetime, converting);
    if (lifetime.isOver())
        co_return;
    const QFuture<Result<void>> beginning = store.beginBatch(*stored);
    const Result<void> begun = co_await Settled(lifetime, beginning);
    if (lifetime.isOver())
        co_return;
    works[batch].isStored = begun.has_value();
    for (int place = 0; !begun && place < batch->m_items.size(); ++place) {
        BatchItem item = batch->m_items[place];
        item.state = ItemState::Failed;
        item.error = begun.error();
        setItem(batch, place, item);
    }
    settle(batch);
    pumping.start(0);
}

QCoro::Task<> Batches::Private::takeCopies(Batch *batch, QStringList snapshotIds)
{
    const std::shared_ptr<Private> self = shared_from_this();
    for (int place = 0; place < snapshotIds.size(); ++place) {
        const QFuture<Result<StoredSnapshot>> reading = store.snapshot(snapshotIds[place]);
        const Result<StoredSnapshot> snapshot = co_await Settled(lifetime, reading);
        if (lifetime.isOver())
            co_return;
        const Result<SetupGoal> goal = snapshot ? SetupGoal::ofSnapshot(snapshot->content)
                                                : Result<SetupGoal>(tl::make_unexpected(snapshot.error()));
        BatchItem item = batch->m_items[place];
        if (goal) {
            item.goal = *goal;
        } else {
            item.state = ItemState::Failed;
            item.error = goal.error();
        }
        setItem(batch, place, item);
    }
    co_await commence(batch);
}

// One at each turn of the event loop: beginning many takes longer than a picture may stand still.
void Batches::Private::pump()
{
    if (lifetime.isOver() || running >= options.batchConcurrency)
        return;
    Batch *batch = nextBatch();
    if (!batch)
        return;
    const auto &items = batch->m_items;
    const auto waiting =
        std::find_if(items.cbegin(), items.cend(), [](const auto &item) { return item.state == ItemState::Waiting; });
    startItem(batch, int(waiting - items.cbegin()));
    pumping.start(0);
}

// The oldest one first.
Batch *Batches::Private::nextBatch() const
{
    for (auto it = list.crbegin(); it != list.crend(); ++it) {
        if ((*it)->state() == Batch::State::Running && works.value(*it).isStored &&
            (*it)->count(ItemState::Waiting) > 0)
            return *it;
    }
    return nullptr;
}

void Batches::Private::startItem(Batch *batch, int place)
{
    BatchItem item = batch->m_items[place];
    const Result<Provisioning *> begun = provisionings.begin(item.service, item.goal, batch->m_origin, batch->m_id);
    item.state = begun ? ItemState::Running : ItemState::Failed;
    item.provisioningId = begun ? (*begun)->id() : QString();
    item.error.reset();
    if (!begun)
        item.error = begun.error();
    setItem(batch, place, item);
    if (begun)
        follow(*begun);
}

void Batches::Private::follow(const Provisioning *provisioning)
{
    Batch *batch = byId.value(provisioning->batchId());
    if (!batch || lifetime.isOver())
        return;
    const int place = works[batch].places.value(provisioning->service().serviceName, -1);
    if (place < 0)
        return;
    BatchItem item = batch->m_items[place];
    const bool isLast = item.provisioningId.isEmpty() || item.provisioningId == provisioning->id();
    if (!isLast)
        return;
    const bool sentSomething = !provisioning->changeId().isEmpty() || !provisioning->saveId().isEmpty();
    item.provisioningId = provisioning->id();
    item.state = stateOf(provisioning->state());
    item.error = errorOf(*provisioning);
    item.changedNothing = item.state == ItemState::Done && !sentSomething && item.snapshotId.isEmpty();
    if (sentSomething && item.snapshotId.isEmpty())
        item.snapshotId = provisioning->snapshotId();
    setItem(batch, place, item);
}

// The goal stays what it is, and is not compared: it may be a whole copy.
void Batches::Private::setItem(Batch *batch, int place, const BatchItem &next)
{
    BatchItem &item = batch->m_items[place];
    const bool isSame = item.state == next.state && item.error == next.error && item.snapshotId == next.snapshotId &&
                        item.provisioningId == next.provisioningId && item.changedNothing == next.changedNothing;
    running += int(next.state == ItemState::Running) - int(item.state == ItemState::Running);
    item = next;
    if (isSame)
        return;
    works[batch].unwritten.insert(place);
    emit batch->itemChanged(place);
    settle(batch);
    emit q->changed(batch);
    pumping.start(0);
}

void Batches::Private::setState(Batch *batch, Batch::State state)
{
    if (batch->m_state == state)
        return;
    batch->m_state = state;
    batch->m_finished = state == Batch::State::Ended ? options.clock().toUTC() : QDateTime();
    works[batch].isStale = true;
    emit batch->stateChanged();
    emit q->changed(batch);
}

// An item that stopped runs again when the person finishes it, also after the end.
void Batches::Private::settle(Batch *batch)
{
    const auto &items = batch->m_items;
    const bool goesOn = std::any_of(items.cbegin(), items.cend(), [](const auto &item) { return !isOver(item.state); });
    if (!goesOn)
        setState(batch, Batch::State::Ended);
    else if (batch->m_state == Batch::State::Ended)
        setState(batch, Batch::State::Running);
    write(batch);
}

StoredBatch Batches::Private::toStored(const Batch *batch) const
{
    StoredBatch stored;
    stored.id = batch->m_id;
    stored.account = account;
    stored.title = batch->m_title;
    stored.origin = enumName(batch->m_origin);
    stored.state = enumName(batch->m_state);
    stored.owner = store.owner();
    stored.created = batch->m_created;
    stored.finished = batch->m_finished;
    return stored;
}

// What happens while one is written goes with the next one. One that cannot be written keeps older states, from which
// the next start finds out the same: each number's own steps are in the store by themselves.
QCoro::Task<> Batches::Private::write(Batch *batch)
{
    const std::shared_ptr<Private> self = shared_from_this();
    if (!works[batch].isStored || works[batch].isWriting)
        co_return;
    works[batch].isWriting = true;
    while (!lifetime.isOver() && (works[batch].isStale || !works[batch].unwritten.isEmpty())) {
        StoredBatch stored = toStored(batch);
        const QSet<int> places = std::exchange(works[batch].unwritten, {});
        works[batch].isStale = false;
        for (const int place : places)
            stored.items.insert(place, BatchJournal::update(batch->m_items[place]));
        const QFuture<Result<void>> saving = store.saveBatch(stored);
        co_await Settled(lifetime, saving);
    }
    if (!lifetime.isOver())
        works[batch].isWriting = false;
}

} // namespace Aiguilleur
