// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/filefetch.h"

#include "api/clientcore.h"
#include "api/urlrules.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int mostRedirections = 3;

// What a server on the internet has no reason to send us to.
bool isInside(QHostAddress address)
{
    bool isMapped = false;
    if (const quint32 plain = address.toIPv4Address(&isMapped); isMapped)
        address = QHostAddress(plain);
    for (const auto &[network, bits] : {std::pair{"10.0.0.0"_L1, 8},
                                        {"172.16.0.0"_L1, 12},
                                        {"192.168.0.0"_L1, 16},
                                        {"100.64.0.0"_L1, 10},
                                        {"0.0.0.0"_L1, 8},
                                        {"fc00::"_L1, 7}})
        if (address.isInSubnet(QHostAddress(network), bits))
            return true;
    return address.isLoopback() || address.isLinkLocal() || address.isMulticast() || address.isBroadcast();
}

bool isRedirection(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

ApiError refusedAddress()
{
    return {.kind = ApiError::Kind::InsecureEndpoint};
}

QCoro::Task<Result<QByteArray>> fetch(CorePointer core, QUrl url)
{
    const bool fromLoopback = isLoopback(core->endpoint.url);
    for (int hop = 0; hop <= mostRedirections; ++hop) {
        if (!mayFetch(url, fromLoopback))
            co_return tl::make_unexpected(refusedAddress());
        auto sending = core->transport.send({.url = url.toEncoded(QUrl::RemoveFragment)});
        const Result<HttpAnswer> answer = co_await sending;
        if (!answer)
            co_return tl::make_unexpected(answer.error());
        if (!isRedirection(answer->status)) {
            const Result<HttpAnswer> judged = judgedAnswer(*answer);
            if (judged)
                co_return judged->body;
            ApiError error = judged.error();
            error.message = withoutUrlQueries(error.message);
            co_return tl::make_unexpected(error);
        }
        url = url.resolved(QUrl::fromEncoded(answer->header("location")));
    }
    co_return failure(ApiError::Kind::InvalidResponse, u"too many redirections"_s);
}

} // namespace

bool mayFetch(const QUrl &url, bool fromLoopback)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (isLoopback(url))
        return fromLoopback && isSecureOrLoopback(url);
    const QHostAddress literal(url.host());
    return url.scheme() == "https"_L1 && (literal.isNull() || !isInside(literal));
}

QCoro::Task<Result<QByteArray>> fetchFile(Client &client, QString url)
{
    return fetch(client.core(), QUrl(url, QUrl::StrictMode));
}

} // namespace Aiguilleur
