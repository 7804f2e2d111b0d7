// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>
#include <utility>

namespace Aiguilleur {

//! An upload as the one sees it who waits for it: how far it is, and a way to end it. For one thread.
class Upload
{
public:
    std::function<void(qint64 sent)> progressed = {}; //!< bytes handed to the network, now and then

    //! Ends it: whoever awaits it gets Cancelled. One that has not begun yet does not begin.
    void cancel()
    {
        m_cancelled = true;
        if (const auto stop = std::exchange(m_stop, {}))
            stop();
    }
    bool isCancelled() const { return m_cancelled; }
    void setStop(std::function<void()> stop) { m_stop = std::move(stop); } //!< what cancel() calls, of who sends it

private:
    std::function<void()> m_stop;
    bool m_cancelled = false;
};

using UploadPointer = std::shared_ptr<Upload>;

} // namespace Aiguilleur
