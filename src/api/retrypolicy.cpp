// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retrypolicy.h"

#include "api/scheduler.h"

#include <algorithm>
#include <utility>

namespace Aiguilleur {

using Kind = ApiError::Kind;
using std::chrono::milliseconds;

RetryPolicy::RetryPolicy(const ClientOptions &options, bool repeatable)
    : m_first(options.retryDelay)
    , m_longest(options.maxRetryDelay)
    , m_left(options.maxRetries)
    , m_repeatable(repeatable)
{
}

std::optional<milliseconds> RetryPolicy::next(const ApiError &error, double jitter)
{
    // An answer that did not come in the whole time allowed is asked for once more, not for minutes.
    const bool silent = error.kind == Kind::Timeout && error.httpStatus == 0;
    if (!m_repeatable || m_left <= 0 || !isTransient(error.kind) || (silent && std::exchange(m_timedOut, true)))
        return {};
    if (error.retryAfter.value_or(std::chrono::seconds(0)) > RequestScheduler::longestHold)
        return {};
    --m_left;
    if (error.kind == Kind::ConnectionLost && !std::exchange(m_lost, true))
        return milliseconds(0);
    const milliseconds pause =
        std::max(backOff(jitter), milliseconds(error.retryAfter.value_or(std::chrono::seconds(0))));
    ++m_done;
    return pause;
}

bool RetryPolicy::showsPressure(const ApiError &error) const
{
    if (error.kind == Kind::ConnectionLost)
        return m_lost || !m_repeatable;
    return error.retryAfter || error.httpStatus == 408 || error.httpStatus == 429 || error.httpStatus == 503;
}

milliseconds RetryPolicy::backOff(double jitter) const
{
    const milliseconds full = std::min(m_first * (1 << std::min(m_done, 20)), m_longest);
    return std::chrono::duration_cast<milliseconds>(full * (0.5 + jitter / 2));
}

} // namespace Aiguilleur
