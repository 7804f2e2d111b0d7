// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clientcore.h"

#include "api/urlrules.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;
using std::chrono::steady_clock;

ClientCore::ClientCore(Client *client, Endpoint place, Credentials credentials, ClientOptions settings)
    : endpoint(std::move(place))
    , options(std::move(settings))
    , authentication(std::move(credentials), options.clock)
    , transport(scope, options.timeout, isLoopback(endpoint.url))
    , sleeper(scope)
    , workers(scope)
    , m_client(client)
    , m_scheduler({.maxInFlight = std::max(options.maxInFlight, 1),
                   .slowSpacing = options.slowSpacing,
                   .slowFor = options.slowFor})
{
    m_pumpTimer.setSingleShot(true);
    m_pumpTimer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_pumpTimer, &QTimer::timeout, &m_pumpTimer, [this] { pump(); });
}

Deferred<void> ClientCore::acquire(Priority priority)
{
    auto deferred = scope.make<void>();
    m_scheduler.enqueue(++m_lastTicket, priority);
    m_waiting.insert(m_lastTicket, deferred);
    pump();
    return deferred;
}

void ClientCore::release()
{
    m_scheduler.finish();
    pump();
}

void ClientCore::pushBack(const ApiError &error)
{
    m_scheduler.pushBack(steady_clock::now(), error.retryAfter);
}

// A request that starts may end at once and come back here: the loop further out goes on for it, so that the stack does
// not grow with the queue.
void ClientCore::pump()
{
    if (m_pumping)
        return;
    m_pumping = true;
    const auto keep = shared_from_this();
    while (const auto ticket = m_scheduler.start(steady_clock::now())) {
        if (const auto waiting = m_waiting.find(*ticket); waiting != m_waiting.end()) {
            const Deferred<void> started = *waiting;
            m_waiting.erase(waiting);
            started.resolve({});
        } else {
            m_scheduler.finish();
        }
    }
    m_pumping = false;
    if (const auto delay = m_scheduler.delay(steady_clock::now()); delay && !scope.isCancelled())
        m_pumpTimer.start(*delay);
}

Result<QByteArray> ClientCore::urlOf(const QString &path) const
{
    QByteArray root = endpoint.url.toEncoded();
    const bool versioned = path.startsWith("/v1/"_L1) || path.startsWith("/v2/"_L1);
    if (versioned && root.endsWith("/1.0"))
        root.chop(4);
    const QByteArray bytes = root + path.toUtf8();
    const QUrl url = QUrl::fromEncoded(bytes, QUrl::StrictMode);
    // What is signed has to be what is sent: an address that Qt would write differently is a mistake of the caller.
    if (!path.startsWith(u'/') || !url.isValid() || url.toEncoded() != bytes)
        return failure(Kind::BadRequest, u"the path of the request is not percent-encoded"_s);
    if (!isSecureOrLoopback(url))
        return failure(Kind::InsecureEndpoint, u"%1: plain HTTP is accepted for this computer only"_s.arg(url.host()));
    return bytes;
}

void ClientCore::shutdown()
{
    const auto keep = shared_from_this();
    m_pumpTimer.stop();
    m_waiting.clear();
    scope.cancel();
    transport.abortAll();
}

void ClientCore::noteOnline()
{
    setConnectivity(Client::Connectivity::Online);
}

void ClientCore::noteOffline()
{
    setConnectivity(Client::Connectivity::Offline);
}

void ClientCore::setConnectivity(Client::Connectivity connectivity)
{
    if (std::exchange(m_connectivity, connectivity) != connectivity && m_client)
        emit m_client->connectivityChanged(connectivity);
}

void ClientCore::askForSignIn(const ApiError &error)
{
    if (!std::exchange(m_signInAsked, true) && m_client)
        emit m_client->signInNeeded(error);
}

} // namespace Aiguilleur
