// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <chrono>
#include <coroutine>
#include <memory>

namespace Aiguilleur {

class Lifetime;

//! What a suspended coroutine leaves behind to be resumed, exactly once: by what it waits for, or by the end of its
//! lifetime. Shared, because timers and futures may end later than the wait.
class Waiter : public std::enable_shared_from_this<Waiter>
{
public:
    explicit Waiter(Lifetime &lifetime)
        : m_lifetime(lifetime)
    {
    }
    Q_DISABLE_COPY_MOVE(Waiter)

    Lifetime &lifetime() const { return m_lifetime; }
    void suspend(std::coroutine_handle<> handle);
    void resume(); //!< nothing when it runs already
    bool isSuspended() const { return static_cast<bool>(m_handle); }
    void resumeAfter(std::chrono::milliseconds duration);
    template<class T>
    void resumeWhenFinished(const QFuture<T> &future);

private:
    Lifetime &m_lifetime;
    std::coroutine_handle<> m_handle;
};
using WaiterPointer = std::shared_ptr<Waiter>;

//! How long the coroutines of one service may wait. end() resumes each of them at once, so that none outlives the
//! service whose members it uses: the service calls it first in its destructor, after the client was shut down.
class Lifetime
{
public:
    Lifetime() = default;
    ~Lifetime() { end(); }
    Q_DISABLE_COPY_MOVE(Lifetime)

    bool isOver() const { return m_over; }
    void end();

private:
    friend class Waiter;
    QObject m_context; // timers and future watchers end with it
    QList<WaiterPointer> m_waiters;
    bool m_over = false;
};

template<class T>
void Waiter::resumeWhenFinished(const QFuture<T> &future)
{
    auto *watcher = new QFutureWatcher<T>(&m_lifetime.m_context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, waiter = weak_from_this()] {
        watcher->deleteLater();
        if (const WaiterPointer waiting = waiter.lock())
            waiting->resume();
    });
    watcher->setFuture(future);
}

//! `co_await Sleep(lifetime, 200ms)`: true when the time has passed, false when the lifetime is over.
class Sleep
{
public:
    Sleep(Lifetime &lifetime, std::chrono::milliseconds duration)
        : m_waiter(std::make_shared<Waiter>(lifetime))
        , m_duration(duration)
    {
    }

    bool await_ready() const { return m_waiter->lifetime().isOver(); }
    void await_suspend(std::coroutine_handle<> handle);
    bool await_resume() const { return !m_waiter->lifetime().isOver(); }

private:
    WaiterPointer m_waiter;
    std::chrono::milliseconds m_duration;
};

//! Something that happens once or again, awaited by any number of coroutines: `co_await gate.opened()` resumes at the
//! next open(), or after the limit, or at the end of the lifetime.
class Gate
{
public:
    explicit Gate(Lifetime &lifetime)
        : m_lifetime(lifetime)
    {
    }
    Q_DISABLE_COPY_MOVE(Gate)

    class Opening
    {
    public:
        Opening(Gate &gate, std::chrono::milliseconds limit)
            : m_gate(&gate)
            , m_waiter(std::make_shared<Waiter>(gate.m_lifetime))
            , m_limit(limit)
        {
        }

        bool await_ready() const { return m_waiter->lifetime().isOver(); }
        void await_suspend(std::coroutine_handle<> handle);
        void await_resume() const {}

    private:
        Gate *m_gate;
        WaiterPointer m_waiter;
        std::chrono::milliseconds m_limit;
    };

    static constexpr std::chrono::milliseconds withoutLimit{-1};
    Opening opened(std::chrono::milliseconds limit = withoutLimit) { return {*this, limit}; }
    void open(); //!< resumes those who wait now

private:
    Lifetime &m_lifetime;
    QList<WaiterPointer> m_waiting;
};

//! `co_await Settled(lifetime, future)`: the future's result, or Cancelled when the lifetime is over first.
template<class T>
class Settled
{
public:
    Settled(Lifetime &lifetime, QFuture<Result<T>> future)
        : m_waiter(std::make_shared<Waiter>(lifetime))
        , m_future(std::move(future))
    {
    }

    bool await_ready() const { return m_waiter->lifetime().isOver() || m_future.isFinished(); }
    void await_suspend(std::coroutine_handle<> handle)
    {
        m_waiter->suspend(handle);
        m_waiter->resumeWhenFinished(m_future);
    }
    Result<T> await_resume() const
    {
        if (m_waiter->lifetime().isOver() || m_future.resultCount() == 0)
            return failure(ApiError::Kind::Cancelled);
        return m_future.result();
    }

private:
    WaiterPointer m_waiter;
    QFuture<Result<T>> m_future;
};

//! As many coroutines inside at once as there are places; the others wait in their order.
class Turnstile
{
public:
    Turnstile(Lifetime &lifetime, int places)
        : m_lifetime(lifetime)
        , m_free(places)
    {
    }
    Q_DISABLE_COPY_MOVE(Turnstile)

    class Entry
    {
    public:
        explicit Entry(Turnstile &turnstile)
            : m_turnstile(&turnstile)
            , m_waiter(std::make_shared<Waiter>(turnstile.m_lifetime))
        {
        }

        bool await_ready();
        void await_suspend(std::coroutine_handle<> handle);
        bool await_resume() const { return !m_waiter->lifetime().isOver(); }

    private:
        Turnstile *m_turnstile;
        WaiterPointer m_waiter;
    };

    Entry enter() { return Entry(*this); } //!< false when the lifetime is over
    void leave();

private:
    Lifetime &m_lifetime;
    int m_free;
    QList<WaiterPointer> m_waiting;
};

//! Leaves the turnstile at the end of the scope.
class TurnstilePass
{
public:
    explicit TurnstilePass(Turnstile &turnstile)
        : m_turnstile(turnstile)
    {
    }
    ~TurnstilePass() { m_turnstile.leave(); }
    Q_DISABLE_COPY_MOVE(TurnstilePass)

private:
    Turnstile &m_turnstile;
};

} // namespace Aiguilleur
