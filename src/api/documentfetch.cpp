// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/documentfetch.h"

#include "api/urlrules.h"

#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;

namespace {

Kind fetchErrorKind(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::TlsFailed;
    case QNetworkReply::TimeoutError:
        return Kind::Timeout;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError:
        return Kind::Unreachable;
    default:
        return Kind::ConnectionLost;
    }
}

Kind fetchStatusKind(int status)
{
    if (status == 404 || status == 410)
        return Kind::NotFound;
    if (status == 401 || status == 403)
        return Kind::Forbidden;
    return status >= 500 ? Kind::ServerError : Kind::Unknown;
}

} // namespace

QFuture<Result<FetchedDocument>> DocumentFetch::start(const QUrl &url, const FetchLimits &limits, QObject *owner)
{
    auto *fetch = new DocumentFetch(url, limits, owner);
    return fetch->m_promise.future();
}

DocumentFetch::DocumentFetch(const QUrl &url, const FetchLimits &limits, QObject *owner)
    : QObject(owner)
    , m_limits(limits)
{
    m_promise.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { end(failure(Kind::Timeout)); });
    m_timer.start(limits.timeout);
    request(url);
}

void DocumentFetch::request(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return end(failure(Kind::InvalidResponse, u"no address"_s));
    if (!isSecureOrLoopback(url))
        return end(failure(Kind::InsecureEndpoint, url.host()));
    QUrl plain = url;
    plain.setUserInfo({}); // an address may carry a password for another program
    m_document = {};
    m_document.url = plain;
    QNetworkRequest request(plain);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setDecompressedSafetyCheckThreshold(m_limits.size);
    m_reply = m_manager.get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &DocumentFetch::read);
    connect(m_reply, &QNetworkReply::finished, this, &DocumentFetch::answered);
}

void DocumentFetch::read()
{
    m_document.content += m_reply->read(m_limits.size + 1 - m_document.content.size());
    if (m_document.content.size() > m_limits.size)
        end(failure(Kind::InvalidResponse, u"the document is too large"_s));
}

void DocumentFetch::answered()
{
    if (m_ended)
        return;
    read();
    if (m_ended)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status == 0)
        return end(tl::make_unexpected(
            ApiError{.kind = fetchErrorKind(m_reply->error()), .message = withoutUrlQueries(m_reply->errorString())}));
    if (status >= 300 && status < 400 && !target.isEmpty()) {
        if (++m_redirections > m_limits.redirections)
            return end(failure(Kind::InvalidResponse, u"too many redirections"_s));
        const QUrl next = m_reply->url().resolved(target);
        m_reply->deleteLater();
        return request(next);
    }
    if (status < 200 || status >= 300)
        return end(tl::make_unexpected(ApiError{.kind = fetchStatusKind(status), .httpStatus = status}));
    if (m_reply->error() != QNetworkReply::NoError)
        return end(tl::make_unexpected(ApiError{.kind = Kind::ConnectionLost, .httpStatus = status}));
    m_document.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    end(m_document);
}

void DocumentFetch::end(const Result<FetchedDocument> &result)
{
    if (std::exchange(m_ended, true))
        return;
    m_timer.stop();
    if (m_reply) {
        disconnect(m_reply, nullptr, this, nullptr);
        m_reply->abort();
    }
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace Aiguilleur
