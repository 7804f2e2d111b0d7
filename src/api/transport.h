// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/deferred.h"
#include "api/httpmessage.h"
#include "api/upload.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <chrono>
#include <memory>

namespace Aiguilleur {

class Flight;

//! Carries HTTP requests, each exactly once. Redirects are not followed, certificates are checked, nothing is cached.
class Transport : public QObject
{
    Q_OBJECT
public:
    //! timeout: without a byte received. direct: without a proxy, as for loopback.
    Transport(CancelScope &scope, std::chrono::milliseconds timeout, bool direct);
    ~Transport() override;

    //! upload: is told how far the body is, and can end it; may be null.
    Deferred<HttpAnswer> send(const HttpRequest &request, const UploadPointer &upload = {});
    void abortAll();
    qint64 sentCount() const { return m_sentCount; }

private:
    void follow(Flight *flight, const UploadPointer &upload, const Deferred<HttpAnswer> &deferred);
    QNetworkAccessManager &managerFor(const HttpRequest &request);

    CancelScope &m_scope;
    std::chrono::milliseconds m_timeout;
    bool m_direct;
    std::unique_ptr<QNetworkAccessManager> m_readManager;
    std::unique_ptr<QNetworkAccessManager> m_writeManager;
    QSet<Flight *> m_flights;
    qint64 m_sentCount = 0;
};

} // namespace Aiguilleur
