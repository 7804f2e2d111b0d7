// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/lifetime.h"

#include <QCoroTask>

#include <functional>
#include <memory>

namespace Aiguilleur {

//! Reads again and again while it is watched: one reading at a time, a pause between two that is as long as the
//! reading took when that is longer, and longer pauses while readings fail.
class PollLoop
{
public:
    using Poll = std::function<QCoro::Task<bool>()>; //!< true when it went well

    PollLoop(Lifetime &lifetime, std::chrono::milliseconds interval, Poll poll);
    Q_DISABLE_COPY_MOVE(PollLoop)

    //! A reading begins at once when it was not. owner: what this is a part of, kept while a reading is under way.
    void setWatched(const std::shared_ptr<void> &owner, bool watched);
    bool isWatched() const { return m_watched; }
    void pollNow(); //!< without waiting for the end of the pause

private:
    QCoro::Task<> run(std::shared_ptr<void> owner);
    std::chrono::milliseconds pause(std::chrono::milliseconds taken) const;

    Lifetime &m_lifetime;
    std::chrono::milliseconds m_interval;
    Poll m_poll;
    Gate m_wake;
    bool m_watched = false;
    bool m_running = false;
    bool m_again = false; //!< asked for while a reading was under way
    int m_failures = 0;
};

} // namespace Aiguilleur
