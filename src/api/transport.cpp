// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport.h"

#include "api/flight.h"

#include <QNetworkProxy>
#include <QPointer>

namespace Aiguilleur {

Transport::Transport(CancelScope &scope, std::chrono::milliseconds timeout, bool direct)
    : m_scope(scope)
    , m_timeout(timeout)
    , m_direct(direct)
{
}

Transport::~Transport()
{
    abortAll();
}

Deferred<HttpAnswer> Transport::send(const HttpRequest &request, const UploadPointer &upload)
{
    auto deferred = m_scope.make<HttpAnswer>();
    if (m_scope.isCancelled())
        return deferred;
    auto *flight = new Flight(request, m_timeout, this);
    m_flights.insert(flight);
    ++m_sentCount;
    connect(flight, &Flight::ended, this, [this, flight, deferred](const Result<HttpAnswer> &outcome) {
        m_flights.remove(flight);
        flight->deleteLater();
        // Copied, as the one that goes on now may end this object and the flight that owns the outcome.
        const Result<HttpAnswer> kept = outcome;
        deferred.resolve(kept);
    });
    if (upload)
        follow(flight, upload, deferred);
    flight->start(managerFor(request));
    return deferred;
}

// Who ends it may be called by the very progress that the flight reports: it goes a turn of the event loop later.
void Transport::follow(Flight *flight, const UploadPointer &upload, const Deferred<HttpAnswer> &deferred)
{
    connect(flight, &Flight::bodySent, this, [upload](qint64 sent) {
        if (upload->progressed)
            upload->progressed(sent);
    });
    upload->setStop([this, going = QPointer(flight), deferred] {
        if (!going)
            return;
        going->disconnect(this);
        m_flights.remove(going);
        going->deleteLater();
        QMetaObject::invokeMethod(
            this, [deferred] { deferred.resolve(failure(ApiError::Kind::Cancelled)); }, Qt::QueuedConnection);
    });
}

void Transport::abortAll()
{
    const auto flights = std::exchange(m_flights, {});
    qDeleteAll(flights);
}

// Two managers: what changes something never shares a connection with what was asked before it.
QNetworkAccessManager &Transport::managerFor(const HttpRequest &request)
{
    auto &manager = request.idempotent() ? m_readManager : m_writeManager;
    if (!manager) {
        manager = std::make_unique<QNetworkAccessManager>();
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        if (m_direct)
            manager->setProxy(QNetworkProxy::NoProxy);
    }
    return *manager;
}

} // namespace Aiguilleur
