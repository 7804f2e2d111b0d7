// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"
#include "store/ownerlock.h"
#include "store/ownertable.h"
#include "store/storagefailure.h"

#include <QFuture>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace Aiguilleur {

//! Lives in a thread of its own and does there what it is asked, in order. A job is a function that takes a
//! StoreWorker, returns a value or nothing, and may throw StorageFailure. Of a shared database whose server is gone it
//! says so at once, and comes back by itself.
class StoreWorker : public QObject
{
    Q_OBJECT
public:
    StoreWorker(const QString &owner, const QString &person);

    // In the worker's thread.
    StoreOpening open(const QString &path, qint64 sizeLimit);
    void open(const SharedDatabase &shared); //!< goes on trying while its server cannot be reached
    void beHere();                           //!< writes down who this is
    const Database &database() const;        //!< throws when it is not open
    bool isOwnerAlive(const QString &owner) const;
    QList<StoredLock> locks(const QString &account) const;
    void tryAgain();
    void usePassword(const QString &password); //!< of the shared database, and tries again with it
    void close();

    //! Write: the job makes one transaction and may be done again. Those that wait one behind the other share one
    //! commit, so that two hundred changes that begin together do not wait two hundred times for the disk; each still
    //! succeeds or fails by itself, and no future ends before its write has reached the disk. Record: a Write about
    //! what has happened already; where the server is gone it is made up for when it comes back.
    enum class Kind { Other, Write, Record };

    //! From any thread: asks for a job. The future always ends, with a value or with why there is none.
    template<class Job>
    auto run(Kind kind, Job job)
    {
        using Value = std::invoke_result_t<Job, StoreWorker &>;
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        promise->start();
        QFuture<Result<Value>> future = promise->future();
        auto outcome = std::make_shared<std::optional<Result<Value>>>();
        ask({.kind = kind,
             .attempt =
                 [this, outcome, job = std::move(job)] {
                     outcome->emplace(attempt<Value>(job));
                     return outcome->value().has_value() ? QString() : outcome->value().error().code;
                 },
             .fail = [outcome](const ApiError &error) { outcome->emplace(tl::make_unexpected(error)); },
             .conclude =
                 [outcome, promise] {
                     promise->addResult(**outcome);
                     promise->finish();
                 }});
        return future;
    }

signals:
    void becameAvailable();
    void becameUnavailable(const Aiguilleur::ApiError &why);
    void changedElsewhere(); //!< another program has written to the shared database

private:
    struct Asked
    {
        Kind kind;
        std::function<QString()> attempt; //!< code of its failure; empty when there is none
        std::function<void(const ApiError &)> fail;
        std::function<void()> conclude;
    };

    void ask(Asked asked);
    void workOff();
    QList<Asked> next();
    void doJobs(const QList<Asked> &jobs);
    void doTogether(const QList<Asked> &writes);
    void oweRecords(const QList<Asked> &jobs);
    void makeUp();

    void noteLoss(const StorageFailure &failure);
    bool isLost() const;
    bool connectShared();
    void lose(const ApiError &why);

    template<class Value, class Job>
    Result<Value> attempt(const Job &job)
    {
        constexpr int attempts = 3;
        for (int left = attempts;; --left) {
            try {
                if constexpr (std::is_void_v<Value>) {
                    job(*this);
                    return {};
                } else {
                    return job(*this);
                }
            } catch (const StorageFailure &failure) {
                noteLoss(failure);
                if (!failure.mayBeRepeated() || left == 1 || m_database.isInTransaction())
                    return tl::make_unexpected(failure.error());
            }
        }
    }

    QMutex m_mutex;
    QList<Asked> m_asked; // under the mutex
    Database m_database;
    StoredOwner m_owner;
    OwnerLock m_ownerLock;
    std::optional<SharedDatabase> m_shared;
    std::optional<ApiError> m_why; // the shared database is not open
    QList<std::function<QString()>> m_owed;
    bool m_sawLoss = false; // said by the server, before the connection knows it
    QTimer m_retry;
    std::chrono::milliseconds m_pause;
    QTimer m_watch;
};

} // namespace Aiguilleur
