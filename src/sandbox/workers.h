// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <httplib.h>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace Aiguilleur::Sandbox {

//! Runs connections in threads, as many as are needed at once, so that one that waits never keeps another from its
//! answer.
class Workers final : public httplib::TaskQueue
{
public:
    // The HTTP library changed the return type between its versions.
    using Enqueued = decltype(std::declval<httplib::TaskQueue &>().enqueue({}));

    Enqueued enqueue(std::function<void()> work) override;
    void shutdown() override;

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<std::function<void()>> m_waiting;
    std::vector<std::thread> m_threads;
    size_t m_idle = 0;
    bool m_ending = false;
};

} // namespace Aiguilleur::Sandbox
