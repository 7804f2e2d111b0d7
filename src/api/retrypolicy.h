// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"

#include <optional>

namespace Aiguilleur {

//! Whether and when one request is sent again after an error. Pure: the caller gives the jitter.
class RetryPolicy
{
public:
    //! repeatable: sending it twice does no harm, as with GET.
    RetryPolicy(const ClientOptions &options, bool repeatable);

    //! The pause before the next attempt, or nothing when this error is final. jitter: 0 to 1.
    //! A connection that was lost once is tried again at once: a server may close one that was idle just as it is used.
    std::optional<std::chrono::milliseconds> next(const ApiError &error, double jitter);
    //! True when the error says something about the server's load, and not only about one idle connection.
    bool showsPressure(const ApiError &error) const;

private:
    std::chrono::milliseconds backOff(double jitter) const;

    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    int m_left = 0;
    int m_done = 0;
    bool m_repeatable = false;
    bool m_lost = false;
    bool m_timedOut = false;
};

} // namespace Aiguilleur
