// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/batchtable.h"
#include "store/calltable.h"
#include "store/inventorytable.h"
#include "store/journaltable.h"
#include "store/provisioningtable.h"
#include "store/scheduletable.h"
#include "store/setupsavetable.h"
#include "store/snapshottable.h"
#include "store/storeworker.h"
#include "store/templatetable.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

class Store::Private
{
public:
    void start();
    void stop();

    using Kind = StoreWorker::Kind;

    //! A job in the store's thread; an error at once when there is none.
    template<class Job>
    auto run(Job job, Kind kind = Kind::Other)
    {
        using Value = std::invoke_result_t<Job, StoreWorker &>;
        if (worker)
            return worker->run(kind, std::move(job));
        QPromise<Result<Value>> promise;
        promise.start();
        const ApiError closed{
            .kind = ApiError::Kind::Storage, .code = u"closed"_s, .message = u"The database is closed"_s};
        promise.addResult(Result<Value>(tl::make_unexpected(closed)));
        promise.finish();
        return promise.future();
    }

    template<class Job>
    auto write(Job job)
    {
        return run(std::move(job), Kind::Write);
    }

    const QString owner = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString path;
    qint64 sizeLimit = 0;
    QThread thread;
    std::unique_ptr<StoreWorker> worker;
};

void Store::Private::start()
{
    worker = std::make_unique<StoreWorker>(owner);
    worker->moveToThread(&thread);
    thread.setObjectName("store"_L1);
    thread.start();
}

void Store::Private::stop()
{
    if (!worker)
        return;
    // Queued behind everything that was asked, so that it is all done when the thread ends.
    QMetaObject::invokeMethod(
        worker.get(),
        [this] {
            worker->close();
            thread.quit();
        },
        Qt::QueuedConnection);
    thread.wait();
    worker.reset();
}

Store::Store(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

Store::~Store()
{
    close();
}

QFuture<Result<StoreOpening>> Store::open(const QString &path)
{
    close();
    d->path = QFileInfo(path).absoluteFilePath();
    d->start();
    return d->run([path = d->path, limit = d->sizeLimit](StoreWorker &worker) { return worker.open(path, limit); });
}

void Store::close()
{
    d->stop();
}

QString Store::path() const
{
    return d->path;
}

void Store::setSizeLimit(qint64 bytes)
{
    d->sizeLimit = bytes;
}

QString Store::owner() const
{
    return d->owner;
}

QFuture<Result<bool>> Store::isOwnerAlive(const QString &owner)
{
    return d->run([owner](StoreWorker &worker) { return worker.isOwnerAlive(owner); });
}

QFuture<Result<StoredInventory>> Store::inventory(const QString &account)
{
    return d->run([account](StoreWorker &worker) { return InventoryTable::read(worker.database(), account); });
}

QFuture<Result<void>> Store::saveGroups(const QString &account, const QList<BillingAccount> &groups)
{
    return d->run([=](StoreWorker &worker) { InventoryTable::saveGroups(worker.database(), account, groups); });
}

QFuture<Result<void>> Store::saveServices(const QString &account, const QString &billingAccount,
                                          const QList<Service> &services, const QDateTime &refreshed)
{
    return d->run([=](StoreWorker &worker) {
        InventoryTable::saveServices(worker.database(), account, billingAccount, services, refreshed);
    });
}

QFuture<Result<void>> Store::saveGroupError(const QString &account, const QString &billingAccount,
                                            const QString &errorKind)
{
    return d->write([=](StoreWorker &worker) {
        InventoryTable::saveGroupError(worker.database(), account, billingAccount, errorKind);
    });
}

QFuture<Result<void>> Store::saveService(const QString &account, const Service &service)
{
    return d->write([=](StoreWorker &worker) { InventoryTable::saveService(worker.database(), account, service); });
}

QFuture<Result<void>> Store::saveRefreshed(const QString &account, const QDateTime &refreshed)
{
    return d->write([=](StoreWorker &worker) { InventoryTable::saveRefreshed(worker.database(), account, refreshed); });
}

QFuture<Result<void>> Store::saveChange(const JournalEntry &entry)
{
    return d->write([entry](StoreWorker &worker) { JournalTable::save(worker.database(), entry); });
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

QFuture<Result<void>> Store::beginSetupSave(const StoredSetupSave &save)
{
    return d->write([save](StoreWorker &worker) { SetupSaveTable::begin(worker.database(), save); });
}

QFuture<Result<void>> Store::saveSetupSave(const StoredSetupSave &save)
{
    return d->write([save](StoreWorker &worker) { SetupSaveTable::save(worker.database(), save); });
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
    return d->write([provisioning](StoreWorker &worker) { ProvisioningTable::save(worker.database(), provisioning); });
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
    return d->write([batch](StoreWorker &worker) { BatchTable::save(worker.database(), batch); });
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

QFuture<Result<void>> Store::saveSchedule(const StoredSchedule &entry)
{
    return d->write([entry](StoreWorker &worker) { ScheduleTable::save(worker.database(), entry); });
}

QFuture<Result<void>> Store::removeSchedule(const QString &id)
{
    return d->write([id](StoreWorker &worker) { ScheduleTable::remove(worker.database(), id); });
}

QFuture<Result<QList<StoredSchedule>>> Store::schedules(const QString &account)
{
    return d->run([account](StoreWorker &worker) { return ScheduleTable::all(worker.database(), account); });
}

QFuture<Result<bool>> Store::claimScheduled(const StoredScheduledRun &run, const QDateTime &next)
{
    return d->write([run, next](StoreWorker &worker) { return ScheduleTable::claim(worker.database(), run, next); });
}

QFuture<Result<bool>> Store::saveScheduledRun(const StoredScheduledRun &run, const QString &from)
{
    return d->write([run, from](StoreWorker &worker) { return ScheduleTable::saveRun(worker.database(), run, from); });
}

QFuture<Result<QList<StoredScheduledRun>>> Store::scheduledRuns(const QString &account, int limit)
{
    return d->run([=](StoreWorker &worker) { return ScheduleTable::runs(worker.database(), account, limit); });
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
    return d->write([call](StoreWorker &worker) { CallTable::save(worker.database(), call); });
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
