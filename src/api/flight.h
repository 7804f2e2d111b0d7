// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httpmessage.h"
#include "core/result.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>

class QNetworkAccessManager;

namespace Aiguilleur {

class OneTimeBody;

//! One request on its way: reads the answer in slices that never block the thread for long, and ends it when no byte
//! came for too long.
class Flight : public QObject
{
    Q_OBJECT
public:
    Flight(HttpRequest request, std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~Flight() override;

    void start(QNetworkAccessManager &manager);

signals:
    void bodySent(qint64 bytes); //!< of the request's body, now and then
    //! Once, and never while a signal of the reply is being delivered.
    void ended(const Aiguilleur::Result<Aiguilleur::HttpAnswer> &outcome);

private:
    QNetworkRequest networkRequest() const;
    void read();
    void continueReading();
    void expire();
    void conclude();
    Result<HttpAnswer> outcome() const;
    HttpAnswer answer() const;
    ApiError transportError() const;
    bool mayBeSent() const;

    HttpRequest m_request;
    QPointer<QNetworkReply> m_reply; //!< its manager may go before this
    OneTimeBody *m_requestBody = nullptr;
    QTimer m_timer;
    QByteArray m_body;
    QString m_tlsErrors;
    bool m_finished = false;
    bool m_expired = false;
    bool m_reading = false;
    bool m_tooLarge = false;
    bool m_concluded = false;
};

} // namespace Aiguilleur
