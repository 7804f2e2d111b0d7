// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "core/clock.h"

#include <QDateTime>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>

namespace Aiguilleur {

//! How good what was read last is, of something that is read again and again: never read, up to date, or out of date
//! because a reading failed or takes too long. Times are UTC.
class Freshness
{
public:
    //! changed: called when loaded, stale or the error is another than before; not after the end of the context, even
    //! when a reading goes on.
    Freshness(const QObject *context, Clock clock, std::chrono::milliseconds patience, std::function<void()> changed);
    Q_DISABLE_COPY_MOVE(Freshness)

    void begin(); //!< a reading begins: it may take as long as the patience lasts
    void succeed();
    void fail(const std::optional<ApiError> &why); //!< nothing: it was called off
    void pause();                                  //!< nobody watches
    void forget();                                 //!< it is about something else now; does not tell

    bool isLoaded() const { return m_readAt.isValid(); }
    const QDateTime &readAt() const { return m_readAt; }         //!< of the last reading that went well
    const QDateTime &staleSince() const { return m_staleSince; } //!< invalid while readings go well
    const std::optional<ApiError> &error() const { return m_error; }

private:
    void setStale(const std::optional<ApiError> &why);

    Clock m_clock;
    std::function<void()> m_changed;
    QTimer m_timer;
    QDateTime m_readAt;
    QDateTime m_staleSince;
    std::optional<ApiError> m_error;
};

} // namespace Aiguilleur
