// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/batches.h"

#include "service/batchesprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

std::optional<ApiError> unfit(const QList<Batches::Wish> &wishes)
{
    const auto bad = [](const QString &message) {
        return ApiError{.kind = ApiError::Kind::BadRequest, .message = message};
    };
    if (wishes.isEmpty())
        return bad(u"No number is named"_s);
    QSet<QString> names;
    for (const Batches::Wish &wish : wishes) {
        if (names.contains(wish.service.serviceName))
            return bad(u"%1 is named twice"_s.arg(wish.service.serviceName));
        names.insert(wish.service.serviceName);
    }
    return {};
}

} // namespace

bool BatchItem::canBeTriedAgain() const
{
    return state == State::Failed || state == State::Cancelled || state == State::Stopped;
}

int Batch::count(BatchItem::State state) const
{
    return int(
        std::count_if(m_items.cbegin(), m_items.cend(), [state](const auto &item) { return item.state == state; }));
}

bool Batch::canRetry() const
{
    return m_state == State::Ended &&
           std::any_of(m_items.cbegin(), m_items.cend(), [](const auto &item) { return item.canBeTriedAgain(); });
}

bool Batch::canUndo() const
{
    return m_state == State::Ended &&
           std::any_of(m_items.cbegin(), m_items.cend(), [](const auto &item) { return !item.snapshotId.isEmpty(); });
}

Batches::Batches(QString account, Store &store, Snapshots &, Provisionings &provisionings,
                 const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, std::move(account), store, provisionings, options))
{
}

Batches::~Batches()
{
    d->lifetime.end();
}

QString Batches::differs()
{
    return u"differs"_s;
}

Result<Batch *> Batches::begin(const QString &title, const QList<Wish> &wishes, Provisioning::Origin origin)
{
    if (const std::optional<ApiError> error = unfit(wishes))
        return tl::make_unexpected(*error);
    QList<BatchItem> items;
    for (const Wish &wish : wishes)
        items.append({.service = wish.service, .goal = wish.goal});
    Batch *batch = d->make(title, items, origin);
    d->commence(batch);
    return batch;
}

void Batches::pause(Batch *batch)
{
    if (batch->m_state != Batch::State::Running)
        return;
    d->setState(batch, Batch::State::Paused);
    d->write(batch);
}

void Batches::resume(Batch *batch)
{
    if (batch->m_state != Batch::State::Paused)
        return;
    d->setState(batch, Batch::State::Running);
    d->settle(batch);
    d->pumping.start(0);
}

void Batches::cancel(Batch *batch)
{
    for (int place = 0; place < batch->m_items.size(); ++place) {
        BatchItem item = batch->m_items[place];
        if (item.state == BatchItem::State::Waiting) {
            item.state = BatchItem::State::Cancelled;
            d->setItem(batch, place, item);
        } else if (Provisioning *provisioning = d->provisionings.byId(item.provisioningId)) {
            d->provisionings.cancel(provisioning);
        }
    }
}

void Batches::retry(Batch *batch)
{
    if (!batch->canRetry())
        return;
    for (int place = 0; place < batch->m_items.size(); ++place) {
        BatchItem item = batch->m_items[place];
        Provisioning *provisioning = d->provisionings.byId(item.provisioningId);
        if (item.state == BatchItem::State::Stopped && provisioning) {
            d->provisionings.finish(provisioning);
        } else if (item.canBeTriedAgain()) {
            item.state = BatchItem::State::Waiting;
            item.error.reset();
            d->setItem(batch, place, item);
        }
    }
}

Result<Batch *> Batches::undo(Batch *batch)
{
    if (!batch->canUndo())
        return failure(ApiError::Kind::BadRequest, u"There is nothing to take back"_s);
    QList<BatchItem> items;
    QStringList copies;
    for (const BatchItem &done : std::as_const(batch->m_items)) { // the last one first
        if (done.snapshotId.isEmpty())
            continue;
        BatchItem item{.service = done.service, .goal = SetupGoal::ofType(done.service.featureType)};
        item.service.featureType = done.goal.type;
        items.prepend(item);
        copies.prepend(done.snapshotId);
    }
    Batch *undoing = d->make(batch->title(), items, Provisioning::Origin::Undo);
    d->takeCopies(undoing, copies);
    return undoing;
}

QList<Batch *> Batches::all() const
{
    return d->list;
}

Batch *Batches::byId(const QString &id) const
{
    return d->byId.value(id);
}

void Batches::resumeAll()
{
    d->resume();
}

} // namespace Aiguilleur
