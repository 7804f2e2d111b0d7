// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What earlier runs of the program left.
#include "core/enumname.h"
#include "service/batchesprivate.h"
#include "service/batchjournal.h"
#include "service/offthread.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int rememberedBatches = 20; // of those that ended

} // namespace

QCoro::Task<> Batches::Private::resume()
{
    const std::shared_ptr<Private> self = shared_from_this();
    const QFuture<Result<QList<StoredBatch>>> reading = store.batches(account, rememberedBatches);
    const Result<QList<StoredBatch>> batches = co_await Settled(lifetime, reading);
    if (lifetime.isOver())
        co_return;
    const QList<StoredBatch> all = batches.value_or(QList<StoredBatch>());
    for (const StoredBatch &stored : all) {
        const bool isOurs = byId.contains(stored.id) ? false : co_await takeOver(stored);
        if (lifetime.isOver())
            co_return;
        if (!isOurs)
            continue;
        const QFuture<Result<QList<BatchItem>>> converting =
            offThread([stored] { return BatchJournal::items(stored); });
        const Result<QList<BatchItem>> items = co_await Settled(lifetime, converting);
        if (lifetime.isOver())
            co_return;
        adopt(stored, *items);
    }
    emit q->resumed();
    pumping.start(0);
}

// What another program that runs works on is its own.
QCoro::Task<bool> Batches::Private::takeOver(StoredBatch stored)
{
    if (stored.finished.isValid() || stored.owner == store.owner())
        co_return true;
    const QFuture<Result<bool>> asking = store.isOwnerAlive(stored.owner);
    const Result<bool> alive = co_await Settled(lifetime, asking);
    if (lifetime.isOver() || alive.value_or(true))
        co_return false;
    const QFuture<Result<bool>> claiming = store.claimBatch(stored.id, stored.owner);
    const Result<bool> claimed = co_await Settled(lifetime, claiming);
    co_return !lifetime.isOver() && claimed.value_or(false);
}

void Batches::Private::adopt(const StoredBatch &stored, const QList<BatchItem> &items)
{
    auto *batch = new Batch(q);
    batch->m_id = stored.id;
    batch->m_title = stored.title;
    batch->m_origin = enumValue<Provisioning::Origin>(stored.origin).value_or(Provisioning::Origin::Bulk);
    batch->m_state = enumValue<Batch::State>(stored.state).value_or(Batch::State::Paused);
    batch->m_items = items;
    batch->m_created = stored.created;
    batch->m_finished = stored.finished;
    works[batch].isStored = true;
    running += batch->count(BatchItem::State::Running);
    add(batch);
    if (batch->m_state != Batch::State::Ended)
        goOn(batch);
}

// What was begun is found by its own steps; what was not is begun now, and finds nothing to do if it was.
void Batches::Private::goOn(Batch *batch)
{
    const QList<Provisioning *> all = provisionings.all();
    QSet<int> found;
    for (const Provisioning *provisioning : all) {
        if (provisioning->batchId() != batch->id())
            continue;
        follow(provisioning);
        found.insert(works[batch].places.value(provisioning->service().serviceName, -1));
    }
    for (int place = 0; place < batch->m_items.size(); ++place) {
        if (batch->m_items[place].state != BatchItem::State::Running || found.contains(place))
            continue;
        BatchItem item = batch->m_items[place];
        item.state = BatchItem::State::Waiting;
        item.provisioningId.clear();
        setItem(batch, place, item);
    }
    settle(batch);
}

} // namespace Aiguilleur
