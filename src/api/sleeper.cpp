// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sleeper.h"

namespace Aiguilleur {

using std::chrono::ceil;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

Sleeper::Sleeper(CancelScope &scope)
    : m_scope(scope)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { wake(); });
}

Deferred<void> Sleeper::sleep(milliseconds duration)
{
    auto deferred = m_scope.make<void>();
    m_sleeping.emplace(steady_clock::now() + duration, deferred);
    arm();
    return deferred;
}

void Sleeper::wake()
{
    std::vector<Deferred<void>> due;
    const auto end = m_sleeping.upper_bound(steady_clock::now());
    for (auto it = m_sleeping.begin(); it != end; ++it)
        due.push_back(it->second);
    m_sleeping.erase(m_sleeping.begin(), end);
    arm();
    // Last, as what goes on now may end the client and this with it.
    for (const auto &one : due)
        one.resolve({});
}

void Sleeper::arm()
{
    if (m_sleeping.empty())
        return;
    const auto left = m_sleeping.begin()->first - steady_clock::now();
    m_timer.start(std::max(ceil<milliseconds>(left), milliseconds(0)));
}

} // namespace Aiguilleur
