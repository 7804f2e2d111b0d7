// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/flight.h"

#include "api/onetimebody.h"
#include "api/urlrules.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;

namespace {

constexpr qint64 sliceSize = 64 * 1024;
constexpr int slicesInARow = 4;
constexpr qint64 largestBody = 256 * 1024 * 1024;

QString joined(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors)
        texts << error.errorString();
    texts.removeDuplicates();
    return texts.join(u"; "_s);
}

} // namespace

Flight::Flight(HttpRequest request, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeout);
    connect(&m_timer, &QTimer::timeout, this, &Flight::expire);
}

Flight::~Flight()
{
    if (!m_reply)
        return;
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    // The body is a child of this and must outlive the last look that the reply takes at it.
    delete m_reply;
}

void Flight::start(QNetworkAccessManager &manager)
{
    m_requestBody = new OneTimeBody(m_request.body, this);
    m_reply = manager.sendCustomRequest(networkRequest(), m_request.method, m_requestBody);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const auto &errors) { m_tlsErrors = joined(errors); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { m_timer.start(); });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        if (m_concluded || sent == 0)
            return;
        m_timer.start();
        emit bodySent(sent);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &Flight::read);
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        m_finished = true;
        read();
    });
    m_timer.start();
    if (m_reply->isFinished()) {
        m_finished = true;
        continueReading();
    }
}

QNetworkRequest Flight::networkRequest() const
{
    QNetworkRequest request(QUrl::fromEncoded(m_request.url, QUrl::StrictMode));
    for (const HttpHeader &header : m_request.headers)
        request.setRawHeader(header.first, header.second);
    // HTTP/1.1 is all that the API has been seen to speak, and what happens to a request on a connection that ends is
    // known for it; with HTTP/2 it is not.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setDecompressedSafetyCheckThreshold(largestBody / 4);
    // A fresh connection each: one that was kept open may be closed by the server just as the request goes out, and
    // nobody could say then whether it arrived.
    if (!m_request.idempotent())
        request.setRawHeader("Connection", "close");
    return request;
}

// Decompression happens while reading: slices with the event loop between them keep each block short.
void Flight::read()
{
    if (m_concluded || m_reading)
        return;
    m_timer.start();
    for (int slice = 0; slice < slicesInARow; ++slice) {
        const QByteArray bytes = m_reply->read(sliceSize);
        if (bytes.isEmpty()) {
            if (m_finished)
                conclude();
            return;
        }
        m_body += bytes;
    }
    m_tooLarge = m_body.size() > largestBody;
    if (m_tooLarge) {
        conclude();
    } else {
        continueReading();
    }
}

void Flight::continueReading()
{
    m_reading = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_reading = false;
            read();
        },
        Qt::QueuedConnection);
}

void Flight::expire()
{
    m_expired = true;
    conclude();
}

void Flight::conclude()
{
    if (std::exchange(m_concluded, true))
        return;
    m_timer.stop();
    disconnect(m_reply, nullptr, this, nullptr);
    const auto result = outcome();
    m_reply->abort();
    QMetaObject::invokeMethod(
        this, [this, result] { emit ended(result); }, Qt::QueuedConnection);
}

Result<HttpAnswer> Flight::outcome() const
{
    if (m_expired) {
        const QString text = mayBeSent() ? u"no answer within %1 s"_s : u"no connection within %1 s"_s;
        return failure(mayBeSent() ? Kind::Timeout : Kind::Unreachable, text.arg(double(m_timer.interval()) / 1000));
    }
    if (m_tooLarge)
        return failure(Kind::InvalidResponse, u"the answer is too large"_s);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    // Errors of Qt for statuses from 400 on are answers all the same.
    const bool complete =
        error == QNetworkReply::NoError ||
        (status >= 400 && error > QNetworkReply::UnknownProxyError && error != QNetworkReply::ContentReSendError);
    if (status == 0 || !complete)
        return tl::make_unexpected(transportError());
    return answer();
}

HttpAnswer Flight::answer() const
{
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = m_body;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        answer.headers.append({name.toLower(), value});
    return answer;
}

ApiError Flight::transportError() const
{
    const QString text = withoutUrlQueries(m_reply->errorString());
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return {.kind = Kind::TlsFailed, .message = m_tlsErrors.isEmpty() ? text : m_tlsErrors};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
        return {.kind = Kind::Unreachable, .message = text};
    case QNetworkReply::TimeoutError:
        return {.kind = mayBeSent() ? Kind::Timeout : Kind::Unreachable, .message = text};
    case QNetworkReply::ContentReSendError:
        return {.kind = Kind::ConnectionLost, .message = u"the connection was closed before an answer came"_s};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::NoError:
        return {.kind = Kind::InvalidResponse, .message = text};
    default:
        return {.kind = mayBeSent() ? Kind::ConnectionLost : Kind::Unreachable, .message = text};
    }
}

// A request goes out with its body: one that nobody read has stayed here. Without a body there is no telling.
bool Flight::mayBeSent() const
{
    return m_request.body.isEmpty() || m_requestBody->wasRead();
}

} // namespace Aiguilleur
