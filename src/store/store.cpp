// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/batchtable.h"
#include "store/calltable.h"
#include "store/expectationtable.h"
#include "store/inventorytable.h"
#include "store/journaltable.h"
#include "store/provisioningtable.h"
#include "store/sampletable.h"
#include "store/scheduletable.h"
#include "store/setupsavetable.h"
#include "store/snapshottable.h"
#include "store/storeprivate.h"
#include "store/templatetable.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! Of what is shared under another name, under the one that was asked for.
template<class Entry>
QList<Entry> ofAccount(QList<Entry> entries, const QString &account)
{
    for (Entry &entry : entries)
        entry.account = account;
    return entries;
}

} // namespace

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
    return d->record(
        [entry = d->outward(entry)](StoreWorker &worker) { JournalTable::save(worker.database(), entry); });
}

QFuture<Result<void>> Store::beginChange(const JournalEntry &entry)
{
    return d->write(
        [entry = d->outward(entry)](StoreWorker &worker) { JournalTable::begin(worker.database(), entry); });
}

QFuture<Result<QList<JournalEntry>>> Store::unfinishedChanges(const QString &account)
{
    return d->run([account, key = d->keyOf(account)](StoreWorker &worker) {
        return ofAccount(JournalTable::unfinished(worker.database(), key), account);
    });
}

QFuture<Result<QList<JournalEntry>>> Store::history(const QString &account, int limit, const QString &serviceName)
{
    return d->run([=, key = d->keyOf(account)](StoreWorker &worker) {
        return ofAccount(JournalTable::history(worker.database(), key, limit, serviceName), account);
    });
}

QFuture<Result<void>> Store::markSeen(const QStringList &ids)
{
    return d->write([ids](StoreWorker &worker) { JournalTable::markSeen(worker.database(), ids); });
}

QFuture<Result<std::optional<JournalEntry>>> Store::claimChange(const QString &id, const QString &from)
{
    return d->claim(&JournalTable::claim, id, from);
}

QFuture<Result<void>> Store::beginSetupSave(const StoredSetupSave &save)
{
    return d->write([save = d->outward(save)](StoreWorker &worker) { SetupSaveTable::begin(worker.database(), save); });
}

QFuture<Result<void>> Store::saveSetupSave(const StoredSetupSave &save)
{
    return d->record([save = d->outward(save)](StoreWorker &worker) { SetupSaveTable::save(worker.database(), save); });
}

QFuture<Result<QList<StoredSetupSave>>> Store::unfinishedSetupSaves(const QString &account)
{
    return d->run([account, key = d->keyOf(account)](StoreWorker &worker) {
        return ofAccount(SetupSaveTable::unfinished(worker.database(), key), account);
    });
}

QFuture<Result<std::optional<StoredSetupSave>>> Store::claimSetupSave(const QString &id, const QString &from)
{
    return d->claim(&SetupSaveTable::claim, id, from);
}

QFuture<Result<void>> Store::beginProvisioning(const StoredProvisioning &provisioning)
{
    return d->write([provisioning = d->outward(provisioning)](StoreWorker &worker) {
        ProvisioningTable::begin(worker.database(), provisioning);
    });
}

QFuture<Result<void>> Store::saveProvisioning(const StoredProvisioning &provisioning)
{
    return d->record([provisioning = d->outward(provisioning)](StoreWorker &worker) {
        ProvisioningTable::save(worker.database(), provisioning);
    });
}

QFuture<Result<QList<StoredProvisioning>>> Store::unfinishedProvisionings(const QString &account)
{
    return d->run([account, key = d->keyOf(account)](StoreWorker &worker) {
        return ofAccount(ProvisioningTable::unfinished(worker.database(), key), account);
    });
}

QFuture<Result<std::optional<StoredProvisioning>>> Store::claimProvisioning(const QString &id, const QString &from)
{
    return d->claim(&ProvisioningTable::claim, id, from);
}

QFuture<Result<void>> Store::saveSnapshot(const StoredSnapshot &snapshot)
{
    return d->write(
        [snapshot = d->outward(snapshot)](StoreWorker &worker) { SnapshotTable::save(worker.database(), snapshot); });
}

QFuture<Result<StoredSnapshot>> Store::snapshot(const QString &id)
{
    return d->run([id, names = d->accounts](StoreWorker &worker) {
        StoredSnapshot snapshot = SnapshotTable::read(worker.database(), id);
        snapshot.account = names.key(snapshot.account, snapshot.account);
        return snapshot;
    });
}

QFuture<Result<QList<StoredSnapshot>>> Store::snapshots(const QString &account, const QString &serviceName)
{
    return d->run([=, key = d->keyOf(account)](StoreWorker &worker) {
        return ofAccount(SnapshotTable::ofNumber(worker.database(), key, serviceName), account);
    });
}

QFuture<Result<void>> Store::beginBatch(const StoredBatch &batch)
{
    return d->write([batch = d->outward(batch)](StoreWorker &worker) { BatchTable::begin(worker.database(), batch); });
}

QFuture<Result<void>> Store::saveBatch(const StoredBatch &batch)
{
    return d->record([batch = d->outward(batch)](StoreWorker &worker) { BatchTable::save(worker.database(), batch); });
}

QFuture<Result<QList<StoredBatch>>> Store::batches(const QString &account, int limit)
{
    return d->run([=, key = d->keyOf(account)](StoreWorker &worker) {
        return ofAccount(BatchTable::latest(worker.database(), key, limit), account);
    });
}

QFuture<Result<std::optional<StoredBatch>>> Store::claimBatch(const QString &id, const QString &from)
{
    return d->claim(&BatchTable::claim, id, from);
}

QFuture<Result<void>> Store::saveTemplate(const StoredTemplate &entry)
{
    return d->write(
        [entry = d->outward(entry)](StoreWorker &worker) { TemplateTable::save(worker.database(), entry); });
}

QFuture<Result<QList<StoredTemplate>>> Store::templates(const QString &account)
{
    return d->run([account, key = d->keyOf(account)](StoreWorker &worker) {
        return ofAccount(TemplateTable::all(worker.database(), key), account);
    });
}

QFuture<Result<void>> Store::removeTemplate(const QString &id)
{
    return d->write([id](StoreWorker &worker) { TemplateTable::remove(worker.database(), id); });
}

QFuture<Result<void>> Store::saveExpectation(const StoredExpectation &entry)
{
    return d->write(
        [entry = d->outward(entry)](StoreWorker &worker) { ExpectationTable::save(worker.database(), entry); });
}

QFuture<Result<QList<StoredExpectation>>> Store::expectations(const QString &account, const QString &serviceName)
{
    return d->run([account, key = d->keyOf(account), serviceName](StoreWorker &worker) {
        return ofAccount(ExpectationTable::all(worker.database(), key, serviceName), account);
    });
}

QFuture<Result<void>> Store::removeExpectation(const QString &id)
{
    return d->write([id](StoreWorker &worker) { ExpectationTable::remove(worker.database(), id); });
}

QFuture<Result<void>> Store::saveSamples(const QList<StoredSample> &samples)
{
    return d->writeLocally([samples](StoreWorker &worker) { SampleTable::save(worker.database(), samples); });
}

QFuture<Result<QList<StoredSample>>> Store::samples(const QString &account, const QString &serviceName)
{
    return d->runLocally([account, serviceName](StoreWorker &worker) {
        return SampleTable::all(worker.database(), account, serviceName);
    });
}

QFuture<Result<int>> Store::pruneSamples(const QString &account, const QDateTime &before)
{
    return d->writeLocally(
        [account, before](StoreWorker &worker) { return SampleTable::prune(worker.database(), account, before); });
}

QFuture<Result<void>> Store::saveSchedule(const StoredSchedule &entry)
{
    return d->write(
        [entry = d->outward(entry)](StoreWorker &worker) { ScheduleTable::save(worker.database(), entry); });
}

QFuture<Result<void>> Store::removeSchedule(const QString &id)
{
    return d->write([id](StoreWorker &worker) { ScheduleTable::remove(worker.database(), id); });
}

QFuture<Result<QList<StoredSchedule>>> Store::schedules(const QString &account)
{
    return d->run([account, key = d->keyOf(account)](StoreWorker &worker) {
        return ofAccount(ScheduleTable::all(worker.database(), key), account);
    });
}

QFuture<Result<bool>> Store::claimScheduled(const StoredScheduledRun &run, const QDateTime &next)
{
    return d->write([run = d->outward(run), next](StoreWorker &worker) {
        return ScheduleTable::claim(worker.database(), run, next);
    });
}

QFuture<Result<bool>> Store::saveScheduledRun(const StoredScheduledRun &run, const QString &from)
{
    return d->write([run, from](StoreWorker &worker) { return ScheduleTable::saveRun(worker.database(), run, from); });
}

QFuture<Result<QList<StoredScheduledRun>>> Store::scheduledRuns(const QString &account, int limit)
{
    return d->run([=, key = d->keyOf(account)](StoreWorker &worker) {
        return ofAccount(ScheduleTable::runs(worker.database(), key, limit), account);
    });
}

QFuture<Result<QList<StoredSnapshot>>> Store::snapshotList(const QString &account, const QString &serviceName)
{
    return d->run([=, key = d->keyOf(account)](StoreWorker &worker) {
        return ofAccount(SnapshotTable::list(worker.database(), key, serviceName), account);
    });
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
    return d->write([=, key = d->keyOf(account)](StoreWorker &worker) {
        return SnapshotTable::prune(worker.database(), key, before, keep, isTrial);
    });
}

QFuture<Result<void>> Store::saveCall(const StoredCall &call)
{
    return d->record([call = d->outward(call)](StoreWorker &worker) { CallTable::save(worker.database(), call); });
}

QFuture<Result<QList<StoredCall>>> Store::calls(const QString &account, const CallFilter &filter)
{
    return d->run([=, key = d->keyOf(account)](StoreWorker &worker) {
        return ofAccount(CallTable::find(worker.database(), key, filter), account);
    });
}

QFuture<Result<int>> Store::callCount(const QString &account, const CallFilter &filter)
{
    return d->run(
        [=, key = d->keyOf(account)](StoreWorker &worker) { return CallTable::count(worker.database(), key, filter); });
}

QFuture<Result<int>> Store::pruneCalls(const QString &account, const QDateTime &before)
{
    return d->write(
        [=, key = d->keyOf(account)](StoreWorker &worker) { return CallTable::prune(worker.database(), key, before); });
}

} // namespace Aiguilleur
