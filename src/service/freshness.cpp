// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/freshness.h"

namespace Aiguilleur {

Freshness::Freshness(const QObject *context, Clock clock, std::chrono::milliseconds patience,
                     std::function<void()> changed)
    : m_clock(std::move(clock))
    , m_changed(std::move(changed))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    QObject::connect(&m_timer, &QTimer::timeout, context, [this] { setStale(m_error); });
}

void Freshness::begin()
{
    if (!m_timer.isActive() && !m_staleSince.isValid())
        m_timer.start();
}

void Freshness::succeed()
{
    m_timer.stop();
    const bool wasGood = isLoaded() && !m_staleSince.isValid() && !m_error;
    m_readAt = m_clock().toUTC();
    m_staleSince = {};
    m_error.reset();
    if (!wasGood)
        m_changed();
}

void Freshness::fail(const std::optional<ApiError> &why)
{
    m_timer.stop();
    if (why)
        setStale(why);
}

void Freshness::pause()
{
    m_timer.stop();
}

void Freshness::forget()
{
    m_timer.stop();
    m_readAt = m_staleSince = {};
    m_error.reset();
}

void Freshness::setStale(const std::optional<ApiError> &why)
{
    if (m_staleSince == m_readAt && m_error == why)
        return;
    m_staleSince = m_readAt;
    m_error = why;
    m_changed();
}

} // namespace Aiguilleur
