// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"
#include "store/ownerlock.h"
#include "store/storagefailure.h"

#include <QFuture>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace Aiguilleur {

//! Lives in the store's thread and does there what it is asked, in order. A job is a function that takes a StoreWorker,
//! returns a value or nothing, and may throw StorageFailure.
class StoreWorker : public QObject
{
    Q_OBJECT
public:
    explicit StoreWorker(const QString &owner)
        : m_ownerLock(owner)
    {
    }

    // In the store's thread.
    StoreOpening open(const QString &path, qint64 sizeLimit);
    const Database &database() const; //!< throws when it is not open
    bool isOwnerAlive(const QString &owner) const;
    void close();

    //! Write: the job makes one transaction and may be done again. Those that wait one behind the other share one
    //! commit, so that two hundred changes that begin together do not wait two hundred times for the disk; each still
    //! succeeds or fails by itself, and no future ends before its write has reached the disk.
    enum class Kind { Other, Write };

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
             .attempt = [this, outcome, job = std::move(job)] { outcome->emplace(attempt<Value>(job)); },
             .fail = [outcome](const ApiError &error) { outcome->emplace(tl::make_unexpected(error)); },
             .conclude =
                 [outcome, promise] {
                     promise->addResult(**outcome);
                     promise->finish();
                 }});
        return future;
    }

private:
    struct Asked
    {
        Kind kind;
        std::function<void()> attempt;
        std::function<void(const ApiError &)> fail;
        std::function<void()> conclude;
    };

    void ask(Asked asked);
    void workOff();
    QList<Asked> next();
    void doTogether(const QList<Asked> &writes);

    template<class Value, class Job>
    Result<Value> attempt(const Job &job)
    {
        try {
            if constexpr (std::is_void_v<Value>) {
                job(*this);
                return {};
            } else {
                return job(*this);
            }
        } catch (const StorageFailure &failure) {
            return tl::make_unexpected(failure.error());
        }
    }

    QMutex m_mutex;
    QList<Asked> m_asked; // under the mutex
    Database m_database;
    OwnerLock m_ownerLock;
};

} // namespace Aiguilleur
