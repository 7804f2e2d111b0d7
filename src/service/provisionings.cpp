// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/provisionings.h"

#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/promised.h"
#include "service/provisioner.h"
#include "service/session.h"
#include "service/setupsave.h"
#include "service/snapshots.h"
#include "service/takeover.h"
#include "store/store.h"

#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

bool ProvisioningPreview::isBlocked() const
{
    return hasErrors(problems) ||
           std::any_of(losses.cbegin(), losses.cend(), [](const SetupLoss &loss) { return loss.blocks; });
}

class Provisionings::Private
{
public:
    Private(Provisionings *q, const ProvisioningServices &services)
        : q(q)
        , services(services)
        , provisioner(services, lifetime, [this](Provisioning *provisioning) { announce(provisioning); })
    {
    }
    ~Private() { lifetime.end(); }

    QCoro::Task<> resume();
    QCoro::Task<> preview(Service service, SetupGoal goal, PromisePointer<Result<ProvisioningPreview>> promise);
    QCoro::Task<> goalOf(QString snapshotId, PromisePointer<Result<SetupGoal>> promise);
    QCoro::Task<Result<SetupGoal>> readGoal(QString snapshotId);
    QCoro::Task<> copyBefore(QString serviceName, PromisePointer<Result<StoredSnapshot>> promise);
    bool isOfNothing(const StoredSnapshot &copy) const;
    QCoro::Task<> takeBack(Provisioning *provisioning);
    void add(Provisioning *provisioning);
    void announce(Provisioning *provisioning);

    Provisionings *q;
    ProvisioningServices services;
    QList<Provisioning *> all; // newest first
    Lifetime lifetime;
    Provisioner provisioner;
};

void Provisionings::Private::add(Provisioning *provisioning)
{
    all.prepend(provisioning);
    emit q->added(provisioning);
}

void Provisionings::Private::announce(Provisioning *provisioning)
{
    emit provisioning->changed();
    emit q->changed(provisioning);
    if (provisioning->isEnded())
        emit q->ended(provisioning);
}

QCoro::Task<> Provisionings::Private::resume()
{
    const QFuture<Result<QList<StoredProvisioning>>> reading = services.store.unfinishedProvisionings(services.account);
    const Result<QList<StoredProvisioning>> unfinished = co_await Settled(lifetime, reading);
    const QList<StoredProvisioning> found = unfinished.value_or(QList<StoredProvisioning>());
    for (const StoredProvisioning &stored : found) {
        if (lifetime.isOver())
            co_return;
        std::optional<StoredProvisioning> ours = stored;
        if (!stored.finished.isValid()) // an ended one is kept for its batch
            ours = co_await takenOver(services.store, lifetime, stored, &Store::claimProvisioning);
        if (lifetime.isOver() || !ours || q->byId(stored.id))
            continue;
        const Result<SetupGoal> goal = SetupGoal::fromJson(ours->goal);
        if (!goal)
            continue;
        auto *provisioning = new Provisioning(q);
        provisioning->adopt(*ours, *goal);
        Service unknown;
        unknown.billingAccount = stored.billingAccount;
        unknown.serviceName = stored.serviceName;
        provisioning->m_service = services.inventory.find(stored.serviceName).value_or(unknown);
        add(provisioning);
        // A save that was under way when the program ended is a stopped one now: what was sent is found out first.
        if (provisioning->state() == Provisioning::State::Saving)
            provisioner.finish(provisioning);
        else
            provisioner.goOn(provisioning);
    }
    if (!lifetime.isOver())
        emit q->resumed();
}

QCoro::Task<> Provisionings::Private::preview(Service service, SetupGoal goal,
                                              PromisePointer<Result<ProvisioningPreview>> promise)
{
    const Result<ProvisioningPreview> result = co_await provisioner.preview(service, goal);
    fulfil(promise, result);
}

QCoro::Task<Result<SetupGoal>> Provisionings::Private::readGoal(QString snapshotId)
{
    const QFuture<Result<StoredSnapshot>> reading = services.store.snapshot(snapshotId);
    const Result<StoredSnapshot> copy = co_await Settled(lifetime, reading);
    if (!copy)
        co_return tl::make_unexpected(copy.error());
    co_return SetupGoal::ofSnapshot(copy->content);
}

QCoro::Task<> Provisionings::Private::goalOf(QString snapshotId, PromisePointer<Result<SetupGoal>> promise)
{
    const Result<SetupGoal> result = co_await readGoal(snapshotId);
    fulfil(promise, result);
}

QCoro::Task<> Provisionings::Private::copyBefore(QString serviceName, PromisePointer<Result<StoredSnapshot>> promise)
{
    const QFuture<Result<QList<StoredSnapshot>>> listing = services.snapshots.list(serviceName);
    const Result<QList<StoredSnapshot>> copies = co_await Settled(lifetime, listing);
    Result<StoredSnapshot> result = failure(ApiError::Kind::NotFound, u"No copy of %1"_s.arg(serviceName));
    if (!copies) {
        result = tl::make_unexpected(copies.error());
    } else {
        const auto found = std::find_if(copies->cbegin(), copies->cend(), [this](const StoredSnapshot &copy) {
            return copy.cause.startsWith("before"_L1) && !isOfNothing(copy);
        });
        if (found != copies->cend())
            result = *found;
    }
    fulfil(promise, result);
}

// Of a change that did not come about: there is nothing to bring back.
bool Provisionings::Private::isOfNothing(const StoredSnapshot &copy) const
{
    const ConfigurationChange *change = services.changes.latest(copy.serviceName);
    const bool isFailed = change && (change->state() == ConfigurationChange::State::Failed ||
                                     change->state() == ConfigurationChange::State::Cancelled);
    return isFailed && change->snapshotId() == copy.id;
}

// The save is left where it is: what was there before is brought back as a whole.
QCoro::Task<> Provisionings::Private::takeBack(Provisioning *provisioning)
{
    const QString snapshotId = provisioning->snapshotId();
    const Result<SetupGoal> goal = co_await readGoal(snapshotId);
    if (lifetime.isOver() || provisioning->state() != Provisioning::State::Stopped)
        co_return;
    if (!goal) {
        provisioning->m_error = goal.error();
        announce(provisioning);
        co_return;
    }
    if (SetupSave *save = services.saves.unfinished(provisioning->service().serviceName))
        services.saves.abandon(save);
    const std::optional<ApiError> error = provisioning->error();
    co_await provisioner.end(provisioning, Provisioning::State::Failed, error);
    if (lifetime.isOver())
        co_return;
    const Service service =
        services.inventory.find(provisioning->service().serviceName).value_or(provisioning->service());
    q->begin(service, *goal, Provisioning::Origin::Undo, provisioning->batchId());
}

Provisionings::Provisionings(const ProvisioningServices &services, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, services))
{
    const auto changeWentOn = [this](ConfigurationChange *change) {
        d->provisioner.somethingHappened(change->serviceName());
    };
    connect(&services.changes, &ConfigurationChanges::changed, this, changeWentOn);
    connect(&services.changes, &ConfigurationChanges::finished, this, changeWentOn);
    connect(&services.saves, &SetupSaves::changed, this,
            [this](SetupSave *save) { d->provisioner.somethingHappened(save->serviceName()); });
}

Provisionings::~Provisionings() = default;

QFuture<Result<ProvisioningPreview>> Provisionings::preview(const Service &service, const SetupGoal &goal)
{
    const auto promise = startedPromise<Result<ProvisioningPreview>>();
    d->preview(service, goal, promise);
    return promise->future();
}

QFuture<Result<StoredSnapshot>> Provisionings::copyBefore(const QString &serviceName)
{
    const auto promise = startedPromise<Result<StoredSnapshot>>();
    d->copyBefore(serviceName, promise);
    return promise->future();
}

QFuture<Result<SetupGoal>> Provisionings::goalOf(const QString &snapshotId)
{
    const auto promise = startedPromise<Result<SetupGoal>>();
    d->goalOf(snapshotId, promise);
    return promise->future();
}

Result<Provisioning *> Provisionings::begin(const Service &service, const SetupGoal &goal, Provisioning::Origin origin,
                                            const QString &batchId)
{
    const QString number = service.serviceName;
    if (underWay(number) || d->services.changes.underWay(number) || d->services.saves.unfinished(number))
        return failure(ApiError::Kind::Conflict, u"Something else is under way for %1"_s.arg(number));
    auto *provisioning = new Provisioning(this);
    provisioning->m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    provisioning->m_batchId = batchId;
    provisioning->m_service = service;
    provisioning->m_goal = goal;
    provisioning->m_origin = origin;
    provisioning->m_created = d->services.options.clock().toUTC();
    d->add(provisioning);
    d->provisioner.begin(provisioning);
    return provisioning;
}

void Provisionings::finish(Provisioning *provisioning)
{
    if (provisioning->state() == Provisioning::State::Stopped)
        d->provisioner.finish(provisioning);
}

void Provisionings::takeBack(Provisioning *provisioning)
{
    if (provisioning->state() == Provisioning::State::Stopped)
        d->takeBack(provisioning);
}

void Provisionings::abandon(Provisioning *provisioning)
{
    if (provisioning->state() != Provisioning::State::Stopped)
        return;
    if (SetupSave *save = d->services.saves.unfinished(provisioning->service().serviceName))
        d->services.saves.abandon(save);
    const std::optional<ApiError> error = provisioning->error();
    d->provisioner.end(provisioning, Provisioning::State::Failed, error);
}

void Provisionings::cancel(Provisioning *provisioning)
{
    using State = Provisioning::State;
    if (provisioning->state() == State::Waiting) {
        d->provisioner.end(provisioning, State::Cancelled, std::nullopt);
        return;
    }
    ConfigurationChange *change = d->services.changes.byId(provisioning->changeId());
    if (provisioning->state() == State::ChangingType && change && change->canCancel())
        d->services.changes.cancel(change);
}

QList<Provisioning *> Provisionings::all() const
{
    return d->all;
}

Provisioning *Provisionings::byId(const QString &id) const
{
    const auto found =
        std::find_if(d->all.cbegin(), d->all.cend(), [&](const Provisioning *one) { return one->id() == id; });
    return found == d->all.cend() ? nullptr : *found;
}

Provisioning *Provisionings::underWay(const QString &serviceName) const
{
    const auto found = std::find_if(d->all.cbegin(), d->all.cend(), [&](const Provisioning *one) {
        return one->service().serviceName == serviceName && !one->isEnded();
    });
    return found == d->all.cend() ? nullptr : *found;
}

void Provisionings::resume()
{
    d->resume();
}

} // namespace Aiguilleur
