// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <chrono>
#include <coroutine>
#include <memory>

namespace Aiguilleur {

//! Wakes the one coroutine that waits for it. Rings that come while nobody waits are remembered, several as one, so
//! nothing is missed between two waits. The coroutine goes on in the event loop, never inside the signal that rang: it
//! may end the very object that emits it.
class Bell : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds withoutLimit{-1};

    Bell();
    ~Bell() override;

    template<class Sender, class Signal>
    void listenTo(const Sender *sender, Signal signal)
    {
        connect(sender, signal, this, &Bell::ring);
    }
    void ring();

    class Wait
    {
    public:
        Wait(Bell &bell, std::chrono::milliseconds limit)
            : m_bell(bell)
            , m_limit(limit)
        {
        }

        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> handle);
        void await_resume() const noexcept {}

    private:
        Bell &m_bell;
        std::chrono::milliseconds m_limit;
    };

    //! `co_await bell.rung(1s)`: goes on after a ring, or after the limit. Leaves the present call stack in any case.
    Wait rung(std::chrono::milliseconds limit = withoutLimit) { return {*this, limit}; }

private:
    struct State;
    std::shared_ptr<State> m_state; // timers and posted calls may come later than the bell's end
};

} // namespace Aiguilleur
