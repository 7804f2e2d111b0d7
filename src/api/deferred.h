// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoroTask>

#include <memory>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

namespace Aiguilleur {

//! What all deferred values have in common: they can be given up.
class DeferredBase : public std::enable_shared_from_this<DeferredBase>
{
public:
    using Registry = std::unordered_set<DeferredBase *>;

    explicit DeferredBase(std::shared_ptr<Registry> registry)
        : m_registry(std::move(registry))
    {
        m_registry->insert(this);
    }
    virtual ~DeferredBase() { leave(); }
    DeferredBase(const DeferredBase &) = delete;
    DeferredBase &operator=(const DeferredBase &) = delete;

    virtual void cancel() = 0;

protected:
    void leave() { m_registry->erase(this); }

private:
    std::shared_ptr<Registry> m_registry;
};

//! A result that arrives later, awaited by at most one coroutine, resumed in the very call of resolve(). For one
//! thread.
template<class T>
class Deferred
{
public:
    struct State : DeferredBase
    {
        using DeferredBase::DeferredBase;

        void resolve(Result<T> outcome)
        {
            if (value)
                return;
            // The coroutine that goes on may drop the last other reference to this.
            const auto keep = shared_from_this();
            leave();
            value.emplace(std::move(outcome));
            if (const auto resumed = std::exchange(waiter, {}))
                resumed.resume();
        }
        void cancel() override { resolve(failure(ApiError::Kind::Cancelled)); }

        std::optional<Result<T>> value;
        std::coroutine_handle<> waiter;
    };

    explicit Deferred(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    //! The first outcome counts, later ones are ignored.
    void resolve(Result<T> outcome) const { std::shared_ptr<State>(m_state)->resolve(std::move(outcome)); }

    bool await_ready() const noexcept { return m_state->value.has_value(); }
    void await_suspend(std::coroutine_handle<> waiter) noexcept { m_state->waiter = waiter; }
    Result<T> await_resume() { return std::move(*m_state->value); }

private:
    std::shared_ptr<State> m_state;
};

//! Makes deferred results and, at the end, gives up those that are open; those made later are given up at once.
class CancelScope
{
public:
    CancelScope()
        : m_open(std::make_shared<DeferredBase::Registry>())
    {
    }

    template<class T>
    Deferred<T> make()
    {
        const auto state = std::make_shared<typename Deferred<T>::State>(m_open);
        if (m_cancelled)
            state->cancel();
        return Deferred<T>(state);
    }

    void cancel()
    {
        m_cancelled = true;
        std::vector<std::shared_ptr<DeferredBase>> open;
        open.reserve(m_open->size());
        for (DeferredBase *one : *m_open)
            open.push_back(one->shared_from_this());
        for (const auto &one : open)
            one->cancel();
    }
    bool isCancelled() const { return m_cancelled; }

private:
    std::shared_ptr<DeferredBase::Registry> m_open;
    bool m_cancelled = false;
};

} // namespace Aiguilleur
