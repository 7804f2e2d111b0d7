// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <chrono>
#include <memory>

namespace Aiguilleur::Test {

//! A clock that a test sets. Its copies share the time.
class ManualClock
{
public:
    explicit ManualClock(const QDateTime &start = QDateTime::currentDateTimeUtc())
        : m_now(std::make_shared<QDateTime>(start))
    {
    }

    QDateTime now() const { return *m_now; }
    void set(const QDateTime &time) { *m_now = time; }
    void advance(std::chrono::milliseconds duration) { *m_now = m_now->addMSecs(duration.count()); }

    //! For what takes a Clock.
    Clock clock() const
    {
        return [now = m_now] { return *now; };
    }

private:
    std::shared_ptr<QDateTime> m_now;
};

} // namespace Aiguilleur::Test
