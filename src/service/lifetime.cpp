// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/lifetime.h"

#include <QTimer>
#include <utility>

namespace Aiguilleur {

void Waiter::suspend(std::coroutine_handle<> handle)
{
    m_handle = handle;
    m_lifetime.m_waiters.append(shared_from_this());
}

void Waiter::resume()
{
    if (!m_handle)
        return;
    const WaiterPointer keep = shared_from_this(); // the coroutine's frame may go while it runs
    const std::coroutine_handle<> handle = std::exchange(m_handle, {});
    m_lifetime.m_waiters.removeOne(keep);
    handle.resume();
}

void Waiter::resumeAfter(std::chrono::milliseconds duration)
{
    QTimer::singleShot(duration, Qt::PreciseTimer, &m_lifetime.m_context, [waiter = weak_from_this()] {
        if (const WaiterPointer waiting = waiter.lock())
            waiting->resume();
    });
}

void Lifetime::end()
{
    m_over = true;
    while (!m_waiters.isEmpty())
        WaiterPointer(m_waiters.last())->resume();
}

void Sleep::await_suspend(std::coroutine_handle<> handle)
{
    m_waiter->suspend(handle);
    m_waiter->resumeAfter(m_duration);
}

void Gate::Opening::await_suspend(std::coroutine_handle<> handle)
{
    m_waiter->suspend(handle);
    m_gate->m_waiting.removeIf(
        [](const WaiterPointer &waiter) { return !waiter->isSuspended(); }); // their limit has passed
    m_gate->m_waiting.append(m_waiter);
    if (m_limit >= std::chrono::milliseconds::zero())
        m_waiter->resumeAfter(m_limit);
}

void Gate::open()
{
    const QList<WaiterPointer> waiting = std::exchange(m_waiting, {});
    for (const WaiterPointer &waiter : waiting)
        waiter->resume();
}

bool Turnstile::Entry::await_ready()
{
    if (m_turnstile->m_lifetime.isOver())
        return true;
    if (m_turnstile->m_free == 0)
        return false;
    --m_turnstile->m_free;
    return true;
}

void Turnstile::Entry::await_suspend(std::coroutine_handle<> handle)
{
    m_waiter->suspend(handle);
    m_turnstile->m_waiting.append(m_waiter);
}

void Turnstile::leave()
{
    if (m_waiting.isEmpty())
        ++m_free;
    else
        m_waiting.takeFirst()->resume(); // the place is handed on
}

} // namespace Aiguilleur
