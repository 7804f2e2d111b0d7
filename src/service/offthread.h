// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace Aiguilleur {

//! Runs work on values in a thread of the pool, so that the event loop is free meanwhile.
template<class Work, class Value = std::invoke_result_t<Work>>
QFuture<Result<Value>> offThread(Work work)
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    QFuture<Result<Value>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(Result<Value>(work()));
        promise->finish();
    });
    return future;
}

} // namespace Aiguilleur
