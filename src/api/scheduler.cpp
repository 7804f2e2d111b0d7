// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/scheduler.h"

#include <algorithm>

namespace Aiguilleur {

void RequestScheduler::enqueue(Ticket ticket, Priority priority)
{
    (priority == Priority::Foreground ? m_foreground : m_background).push_back(ticket);
}

std::optional<RequestScheduler::Ticket> RequestScheduler::start(Time now)
{
    if (!hasRoom() || now < earliest(now))
        return {};
    auto &queue = m_foreground.empty() ? m_background : m_foreground;
    const Ticket ticket = queue.front();
    queue.pop_front();
    ++m_inFlight;
    m_lastStart = now;
    return ticket;
}

void RequestScheduler::pushBack(Time now, std::optional<std::chrono::seconds> retryAfter)
{
    m_slowSince = now;
    if (retryAfter)
        m_holdUntil = std::max(m_holdUntil, now + std::min(*retryAfter, longestHold));
}

std::optional<RequestScheduler::Milliseconds> RequestScheduler::delay(Time now) const
{
    if (!hasRoom())
        return {};
    return std::max(std::chrono::ceil<Milliseconds>(earliest(now) - now), Milliseconds(0));
}

RequestScheduler::Milliseconds RequestScheduler::spacing(Time now) const
{
    if (!m_slowSince || now >= *m_slowSince + m_limits.slowFor)
        return Milliseconds(0);
    constexpr int steps = 4;
    const auto step = (now - *m_slowSince) * steps / std::max(m_limits.slowFor, Milliseconds(1));
    return m_limits.slowSpacing / (1 << std::clamp<qint64>(step, 0, steps - 1));
}

RequestScheduler::Time RequestScheduler::earliest(Time now) const
{
    return std::max(m_holdUntil, m_lastStart + spacing(now));
}

} // namespace Aiguilleur
