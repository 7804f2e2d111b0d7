// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bell.h"

#include <QCoreApplication>
#include <QTimer>

#include <utility>

namespace Aiguilleur {

struct Bell::State : std::enable_shared_from_this<Bell::State>
{
    std::coroutine_handle<> waiter;
    bool rung = false;
    bool posted = false;

    void post()
    {
        if (posted || !waiter)
            return;
        posted = true;
        QMetaObject::invokeMethod(
            qApp, [state = shared_from_this()] { state->deliver(); }, Qt::QueuedConnection);
    }

    void deliver()
    {
        posted = false;
        rung = false;
        if (const auto resumed = std::exchange(waiter, {}))
            resumed.resume();
    }
};

Bell::Bell()
    : m_state(std::make_shared<State>())
{
}

Bell::~Bell()
{
    m_state->waiter = {};
}

void Bell::ring()
{
    m_state->rung = true;
    m_state->post();
}

void Bell::Wait::await_suspend(std::coroutine_handle<> handle)
{
    const std::shared_ptr<State> state = m_bell.m_state;
    state->waiter = handle;
    if (state->rung)
        state->post();
    else if (m_limit >= std::chrono::milliseconds(0))
        // A timer that outlives its wait only makes the next one end early; whoever waits looks again anyway.
        QTimer::singleShot(m_limit, qApp, [state] { state->post(); });
}

} // namespace Aiguilleur
