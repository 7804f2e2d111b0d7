// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"

#include <chrono>
#include <deque>
#include <optional>

namespace Aiguilleur {

//! Decides when which request may go out: a bounded number together, foreground first, at full speed until the server
//! pushes back, then spaced out for a while. Pure: the caller gives the time, from a clock that never jumps.
class RequestScheduler
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Milliseconds = std::chrono::milliseconds;
    using Ticket = quint64;

    struct Limits
    {
        int maxInFlight = 5;
        Milliseconds slowSpacing{1000}; //!< at first; a half, a quarter, an eighth later
        Milliseconds slowFor{30000};    //!< full speed again after it
    };
    //! Longest time that a Retry-After stops everything, whatever the server says.
    static constexpr std::chrono::seconds longestHold{60};

    explicit RequestScheduler(Limits limits)
        : m_limits(limits)
    {
    }

    void enqueue(Ticket ticket, Priority priority);
    //! The request that goes out now, if one may.
    std::optional<Ticket> start(Time now);
    //! One that went out has ended.
    void finish() { --m_inFlight; }
    //! The server said that it is too much, or could not take it.
    void pushBack(Time now, std::optional<std::chrono::seconds> retryAfter = {});
    //! How long until start() has one; nothing while none waits or as many as allowed are under way.
    std::optional<Milliseconds> delay(Time now) const;
    //! Least time between two starts; 0 at full speed.
    Milliseconds spacing(Time now) const;

    int inFlight() const { return m_inFlight; }
    int waiting() const { return int(m_foreground.size() + m_background.size()); }

private:
    Time earliest(Time now) const;
    bool hasRoom() const { return waiting() > 0 && m_inFlight < m_limits.maxInFlight; }

    Limits m_limits;
    std::deque<Ticket> m_foreground;
    std::deque<Ticket> m_background;
    int m_inFlight = 0;
    Time m_lastStart;
    Time m_holdUntil;
    std::optional<Time> m_slowSince;
};

} // namespace Aiguilleur
