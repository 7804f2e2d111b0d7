// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/authentication.h"
#include "api/client.h"
#include "api/deferred.h"
#include "api/httpmessage.h"
#include "api/listmemory.h"
#include "api/scheduler.h"
#include "api/sleeper.h"
#include "api/transport.h"
#include "api/workers.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace Aiguilleur {

//! One call below the endpoint, as often as it takes.
struct ApiRequest
{
    QByteArray method = "GET";
    QString path = {}; //!< percent-encoded, with its query
    QByteArray body = {};
    QList<HttpHeader> headers = {};
    Priority priority = Priority::Foreground;
    bool open = false; //!< without credentials
};

class CallObserver;

//! The parts of a client and what they share. Held by every coroutine of a call, so that none of them outlives it.
class ClientCore : public std::enable_shared_from_this<ClientCore>
{
public:
    ClientCore(Client *client, Endpoint endpoint, Credentials credentials, ClientOptions options);

    const Endpoint endpoint;
    const ClientOptions options;

    CancelScope scope;
    Authentication authentication;
    Transport transport;
    Sleeper sleeper;
    Workers workers;
    ListMemory lists;
    std::weak_ptr<CallObserver> observer; //!< of the calls that may change something

    //! Waits for a place among the requests under way; release() gives it back.
    Deferred<void> acquire(Priority priority);
    void release();
    void pushBack(const ApiError &error);

    //! The address of a path, or why it cannot be called.
    Result<QByteArray> urlOf(const QString &path) const;
    void shutdown();

    void noteOnline();
    void noteOffline();
    void noteGranted() { m_signInAsked = false; }
    void askForSignIn(const ApiError &error); //!< once until the next answer that was granted
    Client::Connectivity connectivity() const { return m_connectivity; }

private:
    void pump();
    void setConnectivity(Client::Connectivity connectivity);

    QPointer<Client> m_client;
    RequestScheduler m_scheduler;
    QHash<RequestScheduler::Ticket, Deferred<void>> m_waiting;
    RequestScheduler::Ticket m_lastTicket = 0;
    QTimer m_pumpTimer;
    bool m_pumping = false;
    Client::Connectivity m_connectivity = Client::Connectivity::Unknown;
    bool m_signInAsked = false;
};

using CorePointer = std::shared_ptr<ClientCore>;

//! An answer of status 2xx, or what its status and body mean.
Result<HttpAnswer> judgedAnswer(const HttpAnswer &answer);
//! The whole exchange of one call: authentication, order, sending, errors, retries. The answer has a status of 2xx.
QCoro::Task<Result<HttpAnswer>> exchange(CorePointer core, ApiRequest request);
//! The same, and the JSON value in the answer.
QCoro::Task<Result<QJsonValue>> callJson(CorePointer core, ApiRequest request);
//! Makes sure that signed requests can be signed; one fetch at a time, whoever asks.
QCoro::Task<Result<void>> prepareAuthentication(CorePointer core);

} // namespace Aiguilleur
