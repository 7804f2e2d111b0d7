// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/deferred.h"

#include <QTimer>
#include <chrono>
#include <map>

namespace Aiguilleur {

//! Any number of pauses on one timer.
class Sleeper
{
public:
    explicit Sleeper(CancelScope &scope);
    Deferred<void> sleep(std::chrono::milliseconds duration);

private:
    using Time = std::chrono::steady_clock::time_point;
    void wake();
    void arm();

    CancelScope &m_scope;
    QTimer m_timer;
    std::multimap<Time, Deferred<void>> m_sleeping;
};

} // namespace Aiguilleur
