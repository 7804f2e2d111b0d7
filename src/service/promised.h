// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <memory>
#include <type_traits>

namespace Aiguilleur {

//! The promise that a coroutine keeps, shared with it because it goes on after the call that began it has returned.
template<class T>
using PromisePointer = std::shared_ptr<QPromise<T>>;

template<class T>
PromisePointer<T> startedPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template<class T>
void fulfil(const PromisePointer<T> &promise, const std::type_identity_t<T> &result)
{
    promise->addResult(result);
    promise->finish();
}

} // namespace Aiguilleur
