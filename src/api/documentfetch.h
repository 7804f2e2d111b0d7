// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <QUrl>
#include <chrono>

class QNetworkReply;

namespace Aiguilleur {

struct FetchedDocument
{
    QUrl url; //!< where it was at last, after redirections
    QByteArray content;
    QString contentType;
};

struct FetchLimits
{
    qint64 size = 1024 * 1024;                //!< bytes
    std::chrono::milliseconds timeout{15000}; //!< for everything together
    int redirections = 5;
};

//! Fetches a public document beside the API, as a stranger: no credentials, no cookies, no cache. HTTPS, or HTTP on
//! loopback, also behind redirections; certificates are checked.
class DocumentFetch : public QObject
{
    Q_OBJECT
public:
    //! Ends with InsecureEndpoint, Timeout, TlsFailed, Unreachable, ConnectionLost, InvalidResponse (too large, too
    //! many redirections), NotFound, Forbidden, ServerError or Unknown (any other status). owner's end gives it up: the
    //! future then has no result.
    static QFuture<Result<FetchedDocument>> start(const QUrl &url, const FetchLimits &limits, QObject *owner);

private:
    DocumentFetch(const QUrl &url, const FetchLimits &limits, QObject *owner);
    void request(const QUrl &url);
    void read();
    void answered();
    void end(const Result<FetchedDocument> &result);

    QNetworkAccessManager m_manager;
    QNetworkReply *m_reply = nullptr;
    FetchLimits m_limits;
    QTimer m_timer;
    int m_redirections = 0;
    FetchedDocument m_document;
    QPromise<Result<FetchedDocument>> m_promise;
    bool m_ended = false;
};

} // namespace Aiguilleur
