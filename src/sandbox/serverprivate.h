// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api.h"
#include "sandbox/faults.h"
#include "sandbox/httpfront.h"
#include "sandbox/requestlog.h"
#include "sandbox/server.h"
#include "sandbox/statefile.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace Aiguilleur::Sandbox {

//! The server's parts, wired together. Thread-safe.
class Server::Private
{
public:
    explicit Private(Options options);
    ~Private();

    QString start(); //!< returns what is wrong, or nothing
    void stop();
    quint16 port() const;
    QString baseUrl() const;
    RequestLog &log() { return m_log; }
    void setTaskTime(std::chrono::milliseconds time) { m_taskTime = time.count(); }
    void passTime(std::chrono::milliseconds time) { m_timePassed += time.count(); }
    void holdTime();
    void setLatency(std::chrono::milliseconds latency) { m_latency = latency.count(); }
    qint64 beginTask(const QString &serviceName, const QString &featureType);

    //! Looks at the account as it is now.
    template<typename Look>
    auto read(Look look)
    {
        const std::scoped_lock lock(m_mutex);
        advance();
        return look(std::as_const(m_account));
    }
    //! Changes the account behind the API's back; `alter` says whether it worked.
    template<typename Alter>
    auto change(Alter alter)
    {
        const std::scoped_lock lock(m_mutex);
        advance();
        touch();
        return alter(m_account);
    }
    template<typename Use>
    void withFaults(Use use)
    {
        const std::scoped_lock lock(m_mutex);
        use(m_faults);
    }

private:
    Answer respond(const Request &request, Connection &connection);
    //! Does what is asked, with the faults that show in the answer. Nothing when no answer is to be sent.
    std::optional<Answer> perform(const Request &request, const Misbehaviour &plan, Connection &connection);
    Answer answerTo(const Request &request, const Misbehaviour &plan);
    Outcome runApi(const Request &request);
    Services services();
    void pause(std::chrono::milliseconds time);
    void hang(const Connection &connection);
    qint64 now() const;
    bool advance(); //!< the mutex is held
    void touch();

    const Options m_options;
    std::atomic<qint64> m_latency;
    std::atomic<qint64> m_taskTime;
    std::atomic<qint64> m_timePassed = 0; //!< milliseconds that the account's clock is ahead
    std::atomic<qint64> m_heldAt = 0;     //!< milliseconds of the real clock; 0 while the account's follows it
    RequestLog m_log;
    const Api m_api;

    std::mutex m_mutex; //!< of the account and of the faults
    Account m_account;
    FaultPlan m_faults;

    std::mutex m_stopMutex;
    std::condition_variable m_stopSignal;
    bool m_stopping = false;

    std::unique_ptr<StateWriter> m_writer;
    std::unique_ptr<HttpFront> m_front;
    std::atomic<quint16> m_port = 0;
};

} // namespace Aiguilleur::Sandbox
