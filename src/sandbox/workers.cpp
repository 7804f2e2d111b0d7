// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/workers.h"

namespace Aiguilleur::Sandbox {

Workers::Enqueued Workers::enqueue(std::function<void()> work)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back(std::move(work));
    if (m_waiting.size() > m_idle)
        m_threads.emplace_back([this] { run(); });
    else
        m_wakeUp.notify_one();
    return static_cast<Enqueued>(true);
}

void Workers::shutdown()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wakeUp.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Workers::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idle;
        m_wakeUp.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        --m_idle;
        if (m_waiting.empty())
            return;
        const std::function<void()> work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
}

} // namespace Aiguilleur::Sandbox
