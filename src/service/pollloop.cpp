// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pollloop.h"

#include <QElapsedTimer>
#include <algorithm>

namespace Aiguilleur {

using std::chrono::milliseconds;

namespace {

constexpr int longestPause = 8; // times the interval, while readings fail

} // namespace

PollLoop::PollLoop(Lifetime &lifetime, milliseconds interval, Poll poll)
    : m_lifetime(lifetime)
    , m_interval(interval)
    , m_poll(std::move(poll))
    , m_wake(lifetime)
{
}

void PollLoop::setWatched(const std::shared_ptr<void> &owner, bool watched)
{
    if (m_watched == watched)
        return;
    m_watched = watched;
    if (watched && !m_running)
        run(owner);
    else
        pollNow();
}

void PollLoop::pollNow()
{
    m_again = true;
    m_wake.open();
}

milliseconds PollLoop::pause(milliseconds taken) const
{
    const int factor = std::min(1 << std::min(m_failures, 8), longestPause);
    return std::max(m_interval * factor, taken);
}

QCoro::Task<> PollLoop::run(std::shared_ptr<void>)
{
    m_running = true;
    while (m_watched && !m_lifetime.isOver()) {
        m_again = false;
        QElapsedTimer timer;
        timer.start();
        auto polling = m_poll();
        const bool went = co_await polling;
        if (m_lifetime.isOver())
            co_return;
        m_failures = went ? 0 : m_failures + 1;
        const milliseconds duration = pause(milliseconds(timer.elapsed()));
        if (m_watched && !m_again)
            co_await m_wake.opened(duration);
        if (m_lifetime.isOver())
            co_return;
    }
    m_running = false;
}

} // namespace Aiguilleur
