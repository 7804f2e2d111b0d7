// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/batchtable.h"
#include "store/calltable.h"
#include "store/inventorytable.h"
#include "store/journaltable.h"
#include "store/provisioningtable.h"
#include "store/setupsavetable.h"
#include "store/snapshottable.h"
#include "store/storeprivate.h"
#include "store/templatetable.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QFuture<Result<bool>> Store::isOwnerAlive(const QString &owner)
{
    return d->run([owner](StoreWorker &worker) { return worker.isOwnerAlive(owner); });
}

QFuture<Result<StoredInventory>> Store::inventory(const QString &account)
{
    return d->runLocally([account](StoreWorker &worker) { return InventoryTable::read(worker.database(), account); });
}

QFuture<Result<void>> Store::saveGroups(const QString &account, const QList<BillingAccount> &groups)
{
    return d->runLocally([=](StoreWorker &worker) { InventoryTable::saveGroups(worker.database(), account, groups); });
}

QFuture<Result<void>> Store::saveServices(const QString &account, const QString &billingAccount,
                                          const QList<Service> &services, const QDateTime &refreshed)
{
    return d->runLocally([=](StoreWorker &worker) {
        InventoryTable::saveServices(worker.database(), account, billingAccount, services, refreshed);
    });
}

QFuture<Result<void>> Store::saveGroupError(const QString &account, const QString &billingAccount,
                                            const QString &errorKind)
{
    return d->writeLocally([=](StoreWorker &worker) {
        InventoryTable::saveGroupError(worker.database(), account, billingAccount, errorKind);
    });
}

QFuture<Result<void>> Store::saveService(const QString &account, const Service &service)
{
    return d->writeLocally(
        [=](StoreWorker &worker) { InventoryTable::saveService(worker.database(), account, service); });
}

QFuture<Result<void>> Store::saveRefreshed(const QString &account, const QDateTime &refreshed)
{
    return d->writeLocally(
        [=](StoreWorker &worker) { InventoryTable::saveRefreshed(worker.database(), account, refreshed); });
}

QFuture<Result<void>> Store::saveChange(const JournalEntry &entry)
{
    return d->record([entry](StoreWorker &worker) { JournalTable::save(worker.database(), entry); });
}

QFuture<Result<void>> Store::beginChange(const JournalEntry &entry)
{
    return d->write([entry](StoreWorker &worker) { JournalTable::begin(worker.database(), entry); });
}

QFuture<Result<QList<JournalEntry>>> Store::unfinishedChanges(const QString &account)
{
    return d->run([account](StoreWorker &worker) { return JournalTable::unfinished(worker.database(), account); });
}

QFuture<Result<QList<JournalEntry>>> Store::history(const QString &account, int limit, const QString &serviceName)
{
    return d->run(
        [=](StoreWorker &worker) { return JournalTable::history(worker.database(), account, limit, serviceName); });
}

QFuture<Result<void>> Store::markSeen(const QStringList &ids)
{
    return d->write([ids](StoreWorker &worker) { JournalTable::markSeen(worker.database(), ids); });
}

QFuture<Result<bool>> Store::claimChange(const QString &id, const QString &from)
{
    return d->write([id, from, to = d->owner](StoreWorker &worker) {
        return JournalTable::claim(worker.database(), id, from, to);
    });
}

QFuture<Result<void>> Store::beginSetupSave(const StoredSetupSave &save)
{
    return d->write([save](StoreWorker &worker) { SetupSaveTable::begin(worker.database(), save); });
}

QFuture<Result<void>> Store::saveSetupSave(const StoredSetupSave &save)
{
    return d->record([save](StoreWorker &worker) { SetupSaveTable::save(worker.database(), save); });
}

QFuture<Result<QList<StoredSetupSave>>> Store::unfinishedSetupSaves(const QString &account)
{
    return d->run([account](StoreWorker &worker) { return SetupSaveTable::unfinished(worker.database(), account); });
}

QFuture<Result<bool>> Store::claimSetupSave(const QString &id, const QString &from)
{
    return d->write([id, from, to = d->owner](StoreWorker &worker) {
        return SetupSaveTable::claim(worker.database(), id, from, to);
    });
}

QFuture<Result<void>> Store::beginProvisioning(const StoredProvisioning &provisioning)
{
    return d->write([provisioning](StoreWorker &worker) { ProvisioningTable::begin(worker.database(), provisioning); });
}

QFuture<Result<void>> Store::saveProvisioning(const StoredProvisioning &provisioning)
{
    return d->record([provisioning](StoreWorker &worker) { ProvisioningTable::save(worker.database(), provisioning); });
}

QFuture<Result<QList<StoredProvisioning>>> Store::unfinishedProvisionings(const QString &account)
{
    return d->run([account](StoreWorker &worker) { return ProvisioningTable::unfinished(worker.database(), account); });
}

QFuture<Result<bool>> Store::claimProvisioning(const QString &id, const QString &from)
{
    return d->write([id, from, to = d->owner](StoreWorker &worker) {
        return ProvisioningTable::claim(worker.database(), id, from, to);
    });
}

QFuture<Result<void>> Store::saveSnapshot(const StoredSnapshot &snapshot)
{
    return d->write([snapshot](StoreWorker &worker) { SnapshotTable::save(worker.database(), snapshot); });
}

QFuture<Result<StoredSnapshot>> Store::snapshot(const QString &id)
{
    return d->run([id](StoreWorker &worker) { return SnapshotTable::read(worker.database(), id); });
}

QFuture<Result<QList<StoredSnapshot>>> Store::snapshots(const QString &account, const QString &serviceName)
{
    return d->run(
        [=](StoreWorker &worker) { return SnapshotTable::ofNumber(worker.database(), account, serviceName); });
}

QFuture<Result<void>> Store::beginBatch(const StoredBatch &batch)
{
    return d->write([batch](StoreWorker &worker) { BatchTable::begin(worker.database(), batch); });
}

QFuture<Result<void>> Store::saveBatch(const StoredBatch &batch)
{
    return d->record([batch](StoreWorker &worker) { BatchTable::save(worker.database(), batch); });
}

QFuture<Result<QList<StoredBatch>>> Store::batches(const QString &account, int limit)
{
    return d->run([=](StoreWorker &worker) { return BatchTable::latest(worker.database(), account, limit); });
}

QFuture<Result<bool>> Store::claimBatch(const QString &id, const QString &from)
{
    return d->write(
        [id, from, to = d->owner](StoreWorker &worker) { return BatchTable::claim(worker.database(), id, from, to); });
}

QFuture<Result<void>> Store::saveTemplate(const StoredTemplate &entry)
{
    return d->write([entry](StoreWorker &worker) { TemplateTable::save(worker.database(), entry); });
}

QFuture<Result<QList<StoredTemplate>>> Store::templates(const QString &account)
{
    return d->run([account](StoreWorker &worker) { return TemplateTable::all(worker.database(), account); });
}

QFuture<Result<void>> Store::removeTemplate(const QString &id)
{
    return d->write([id](StoreWorker &worker) { TemplateTable::remove(worker.database(), id); });
}

QFuture<Result<QList<StoredSnapshot>>> Store::snapshotList(const QString &account, const QString &serviceName)
{
    return d->run([=](StoreWorker &worker) { return SnapshotTable::list(worker.database(), account, serviceName); });
}

QFuture<Result<void>> Store::renameSnapshot(const QString &id, const QString &name)
{
    return d->write([=](StoreWorker &worker) { SnapshotTable::rename(worker.database(), id, name); });
}

QFuture<Result<int>> Store::removeSnapshots(const QStringList &ids)
{
    return d->write([=](StoreWorker &worker) { return SnapshotTable::remove(worker.database(), ids); });
}

QFuture<Result<int>> Store::pruneSnapshots(const QString &account, const QDateTime &before, int keep, bool isTrial)
{
    return d->write(
        [=](StoreWorker &worker) { return SnapshotTable::prune(worker.database(), account, before, keep, isTrial); });
}

QFuture<Result<void>> Store::saveCall(const StoredCall &call)
{
    return d->record([call](StoreWorker &worker) { CallTable::save(worker.database(), call); });
}

QFuture<Result<QList<StoredCall>>> Store::calls(const QString &account, const CallFilter &filter)
{
    return d->run([=](StoreWorker &worker) { return CallTable::find(worker.database(), account, filter); });
}

QFuture<Result<int>> Store::callCount(const QString &account, const CallFilter &filter)
{
    return d->run([=](StoreWorker &worker) { return CallTable::count(worker.database(), account, filter); });
}

QFuture<Result<int>> Store::pruneCalls(const QString &account, const QDateTime &before)
{
    return d->write([=](StoreWorker &worker) { return CallTable::prune(worker.database(), account, before); });
}

} // namespace Aiguilleur
