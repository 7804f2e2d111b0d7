// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/credentials.h"
#include "api/endpoint.h"
#include "api/upload.h"
#include "core/clock.h"
#include "core/result.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QStringList>
#include <chrono>
#include <memory>

namespace Aiguilleur {

class CallObserver;
class ClientCore;

//! How a client behaves; tests shorten the times. Durations are real time.
struct ClientOptions
{
    int maxInFlight = 5;                        //!< requests under way together
    std::chrono::milliseconds timeout{30000};   //!< without a byte received, then Timeout
    int maxRetries = 4;                         //!< of a GET, after the first attempt
    std::chrono::milliseconds retryDelay{1000}; //!< before the first retry; doubled each time, with jitter
    std::chrono::milliseconds maxRetryDelay{8000};
    std::chrono::milliseconds slowSpacing{1000}; //!< least time between two requests after the server pushed back
    std::chrono::milliseconds slowFor{30000};    //!< how long it lasts; halves its spacing as it recovers
    int batchSize = 50;                          //!< identifiers in one batch request
    int pageSize = 1000; //!< X-Pagination-Size; a larger page keeps the event loop busy with its unpacking alone
    QByteArray userAgent = "Aiguilleur";
    Clock clock = systemClock();
};

enum class Priority { Foreground, Background };

//! Speaks to one endpoint with one set of credentials. Lives in one thread; every call is asynchronous and ends exactly
//! once, with a value or an ApiError. GET is repeated on transient errors; POST, PUT and DELETE are never repeated, but
//! for one new signature after ClockSkew (the server refused it unread). Lists are read by the pagination header where
//! the server expands them, else in batches, else one by one, and what works is remembered for the endpoint.
class Client : public QObject
{
    Q_OBJECT
public:
    enum class Connectivity { Unknown, Online, Offline };
    Q_ENUM(Connectivity)

    Client(Endpoint endpoint, Credentials credentials, ClientOptions options = {}, QObject *parent = nullptr);
    ~Client() override;

    const Endpoint &endpoint() const;

    //! path: below the endpoint, each segment already percent-encoded (see pathOf), with its query if any.
    QCoro::Task<Result<QJsonValue>> get(QString path, Priority priority = Priority::Foreground);
    QCoro::Task<Result<QJsonValue>> post(QString path, QJsonObject body);
    QCoro::Task<Result<QJsonValue>> put(QString path, QJsonObject body);
    QCoro::Task<Result<QJsonValue>> remove(QString path);
    //! Without credentials, for `noAuthentication` operations; only X-Ovh-Application is sent.
    QCoro::Task<Result<QJsonValue>> getOpen(QString path);
    QCoro::Task<Result<QJsonValue>> postOpen(QString path, QJsonObject body);

    //! PUT of a file's content to an address that the server named (`putUrl` of a document), which may be another host:
    //! nothing is signed, nothing repeated, and it takes no place among the requests under way. HTTPS or loopback only.
    QCoro::Task<Result<void>> upload(QString url, QByteArray content, UploadPointer upload);

    //! One element of a list: its identifier and the object, or why it could not be read.
    struct Item
    {
        QString id;
        Result<QJsonObject> object;
    };
    //! Every object of a list operation, such as `/telephony/{ba}/service`. idKey: the member of an object that is its
    //! identifier. An error only when the list itself cannot be read; one that fails is an Item with its error. fresh:
    //! bypass the server's cache (`Pragma: no-cache`).
    QCoro::Task<Result<QList<Item>>> list(QString path, QString idKey, Priority priority = Priority::Background,
                                          bool fresh = true);
    //! The named objects below `path`, in batches where the server can. Order as asked.
    QCoro::Task<QList<Item>> objects(QString path, QStringList ids, Priority priority = Priority::Background);

    //! `{"/telephony", ba, "number", sn}` joined, each segment after the first percent-encoded.
    static QString pathOf(const QString &root, const QStringList &segments);

    //! Is told of every call that may change something, from here on; it lives as long as its owner wants.
    void setCallObserver(const std::shared_ptr<CallObserver> &observer);

    //! Aborts everything; whoever awaits gets Cancelled. Later calls answer Cancelled at once.
    void shutdown();
    bool isShutDown() const;

    Connectivity connectivity() const;        //!< from the last requests: whether an answer of any status came
    bool usesApplicationKeys() const;         //!< rather than OAuth2
    qint64 requestCount() const;              //!< HTTP requests sent so far, retries included
    std::chrono::seconds clockOffset() const; //!< server minus local, 0 until known

    //! What the typed functions of this library work on; it outlives the client for as long as a call is under way.
    std::shared_ptr<ClientCore> core() const { return m_core; }

signals:
    void connectivityChanged(Aiguilleur::Client::Connectivity connectivity);
    void signInNeeded(
        const Aiguilleur::ApiError &error); //!< 401, or 403 for a credential that is expired, revoked or unknown

private:
    std::shared_ptr<ClientCore> m_core;
};

} // namespace Aiguilleur
