// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What earlier runs of the program left.
#include "core/enumname.h"
#include "service/batchesprivate.h"
#include "service/batchjournal.h"
#include "service/offthread.h"
#include "service/takeover.h"

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
        if (byId.contains(stored.id))
            continue;
        std::optional<StoredBatch> ours = stored;
        if (!stored.finished.isValid())
            ours = co_await takenOver(store, lifetime, stored, &Store::claimBatch);
        if (lifetime.isOver())
            co_return;
        if (!ours)
            continue; // what another program that runs works on is its own
        const QFuture<Result<QList<BatchItem>>> converting =
            offThread([batch = *ours] { return BatchJournal::items(batch); });
        const Result<QList<BatchItem>> items = co_await Settled(lifetime, converting);
        if (lifetime.isOver())
            co_return;
        adopt(*ours, *items);
    }
    emit q->resumed();
    pumping.start(0);
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
    QHash<QString, Provisioning *> latest;
    const QList<Provisioning *> all = provisionings.all(); // newest first
    for (Provisioning *provisioning : all) {
        const QString number = provisioning->service().serviceName;
        const bool isTakingBack = provisioning->origin() != batch->origin();
        if (provisioning->batchId() == batch->id() && !isTakingBack && !latest.contains(number))
            latest.insert(number, provisioning);
    }
    for (int place = 0; place < batch->m_items.size(); ++place) {
        BatchItem item = batch->m_items[place];
        const Provisioning *provisioning = latest.value(item.service.serviceName);
        // One that waits knows the attempt before, which the person wants to be made again.
        const bool isPast =
            provisioning && item.state == BatchItem::State::Waiting && item.provisioningId == provisioning->id();
        if (provisioning && !isPast) {
            batch->m_items[place].provisioningId = provisioning->id();
            follow(provisioning);
        } else if (item.state == BatchItem::State::Running) {
            item.state = BatchItem::State::Waiting;
            setItem(batch, place, item);
        }
    }
    settle(batch);
}

} // namespace Aiguilleur
