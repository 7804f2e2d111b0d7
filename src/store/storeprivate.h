// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "store/storeworker.h"

#include <QHash>

namespace Aiguilleur {

//! A worker and the thread that it lives in.
class StoreThread
{
public:
    StoreThread(const QString &name, const QString &owner, const QString &person);
    ~StoreThread(); //!< finishes what was asked
    Q_DISABLE_COPY_MOVE(StoreThread)

    StoreWorker &worker() { return *m_worker; }

private:
    QThread m_thread;
    std::unique_ptr<StoreWorker> m_worker;
};

class Store::Private
{
public:
    using Kind = StoreWorker::Kind;

    //! Jobs for what is shared where something is shared, and otherwise for the file.
    template<class Job>
    auto run(Job job, Kind kind = Kind::Other)
    {
        return runIn(shared ? shared.get() : local.get(), std::move(job), kind);
    }
    template<class Job>
    auto write(Job job)
    {
        return run(std::move(job), Kind::Write);
    }
    //! Of what has happened already.
    template<class Job>
    auto record(Job job)
    {
        return run(std::move(job), Kind::Record);
    }

    //! Jobs for the file.
    template<class Job>
    auto runLocally(Job job, Kind kind = Kind::Other)
    {
        return runIn(local.get(), std::move(job), kind);
    }
    template<class Job>
    auto writeLocally(Job job)
    {
        return runLocally(std::move(job), Kind::Write);
    }

    //! Something unfinished of another process; see Store::claimChange().
    template<class Entry>
    QFuture<Result<std::optional<Entry>>> claim(std::optional<Entry> (*claimIn)(const Database &, const QString &,
                                                                                const QString &, const QString &),
                                                const QString &id, const QString &from)
    {
        return write([=, to = owner, names = accounts](const StoreWorker &worker) {
            std::optional<Entry> entry = claimIn(worker.database(), id, from, to);
            if (entry)
                entry->account = names.key(entry->account, entry->account);
            return entry;
        });
    }

    void openShared(Store *q, const SharedDatabase &database);

    //! What an account is called where something is shared, see Store::shareAccountAs().
    QString keyOf(const QString &account) const { return shared ? accounts.value(account, account) : account; }
    template<class Entry>
    Entry outward(Entry entry) const
    {
        entry.account = keyOf(entry.account);
        return entry;
    }

    const QString owner;
    const QString person;
    QString path;
    qint64 sizeLimit = 0;
    std::unique_ptr<StoreThread> local;
    std::unique_ptr<StoreThread> shared;
    SharedState sharedState;
    std::optional<SharedDatabase> sharedDatabase;
    QFuture<Result<void>> sharedOpening;
    QHash<QString, QString> accounts; //!< names in the shared database, by account key

    Private();

private:
    //! A job in that thread; an error at once when there is none.
    template<class Job>
    auto runIn(StoreThread *thread, Job job, Kind kind)
    {
        using Value = std::invoke_result_t<Job, StoreWorker &>;
        if (thread)
            return thread->worker().run(kind, std::move(job));
        const ApiError closed{.kind = ApiError::Kind::Storage,
                              .code = QStringLiteral("closed"),
                              .message = QStringLiteral("The database is closed")};
        return ended(Result<Value>(tl::make_unexpected(closed)));
    }

public:
    template<class Value>
    static QFuture<Result<Value>> ended(const Result<Value> &result)
    {
        QPromise<Result<Value>> promise;
        promise.start();
        promise.addResult(result);
        promise.finish();
        return promise.future();
    }
};

} // namespace Aiguilleur
