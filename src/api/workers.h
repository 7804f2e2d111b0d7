// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/deferred.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <type_traits>

namespace Aiguilleur {

//! Runs functions without side effects in the thread pool, so that large answers do not block the thread of the client.
class Workers
{
public:
    explicit Workers(CancelScope &scope)
        : m_scope(scope)
    {
    }

    //! work: returns a Result, touches nothing but what it captured. Its captures are freed in the pool's thread as
    //! well.
    template<class Work>
    auto run(Work work)
    {
        using Outcome = std::invoke_result_t<Work &>;
        const auto deferred = m_scope.make<typename Outcome::value_type>();
        const auto promise = std::make_shared<QPromise<Outcome>>();
        watch<Outcome>(promise->future(), deferred);
        QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
            promise->start();
            promise->addResult(work());
            promise->finish();
        });
        return deferred;
    }

private:
    template<class Outcome, class Value>
    void watch(const QFuture<Outcome> &future, const Deferred<Value> &deferred)
    {
        auto *watcher = new QFutureWatcher<Outcome>(&m_watchers);
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, deferred] {
            // What goes on now may end the client, and with it the watchers that are its own; this one is still busy.
            watcher->setParent(nullptr);
            watcher->deleteLater();
            deferred.resolve(watcher->future().takeResult());
        });
        watcher->setFuture(future);
    }

    CancelScope &m_scope;
    QObject m_watchers;
};

} // namespace Aiguilleur
