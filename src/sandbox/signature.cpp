// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/signature.h"

#include "sandbox/request.h"

#include <QCryptographicHash>
#include <algorithm>

namespace Aiguilleur::Sandbox {

namespace {

//! Keeps the brackets of an IPv6 literal.
QByteArray withoutPort(const QByteArray &host)
{
    const auto colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.left(colon) : host;
}

} // namespace

QByteArray signature(const QByteArray &applicationSecret, const QByteArray &consumerKey, const QByteArray &method,
                     const QByteArray &url, const QByteArray &body, const QByteArray &timestamp)
{
    const QByteArray text = QList<QByteArray>{applicationSecret, consumerKey, method, url, body, timestamp}.join('+');
    return "$1$" + QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
}

QList<QByteArray> signableUrls(const Request &request)
{
    const QByteArray host = request.header("host");
    return {request.scheme + "://" + host + request.target, "https://" + host + request.target,
            "https://" + withoutPort(host) + request.target};
}

bool isSigned(const Request &request, const QByteArray &applicationSecret, const QByteArray &consumerKey)
{
    const QByteArray given = request.header("x-ovh-signature");
    const QByteArray timestamp = request.header("x-ovh-timestamp");
    const QList<QByteArray> urls = signableUrls(request);
    return std::any_of(urls.begin(), urls.end(), [&](const QByteArray &url) {
        return signature(applicationSecret, consumerKey, request.method, url, request.body, timestamp) == given;
    });
}

} // namespace Aiguilleur::Sandbox
