// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"
#include "store/ownerlock.h"
#include "store/storagefailure.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <memory>
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

    //! From any thread: asks for a job. The future always ends, with a value or with why there is none.
    template<class Job>
    auto run(Job job)
    {
        using Value = std::invoke_result_t<Job, StoreWorker &>;
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        promise->start();
        QFuture<Result<Value>> future = promise->future();
        QMetaObject::invokeMethod(
            this,
            [this, promise, job = std::move(job)] {
                promise->addResult(attempt<Value>(job));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
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

    Database m_database;
    OwnerLock m_ownerLock;
};

} // namespace Aiguilleur
