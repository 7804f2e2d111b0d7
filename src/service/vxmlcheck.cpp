// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/vxmlcheck.h"

#include "api/documentfetch.h"
#include "api/telephonyapi.h"
#include "service/promised.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::VxmlChecks {

namespace {

Result<QUrl> linkOf(const Result<QJsonValue> &answer)
{
    if (!answer)
        return tl::make_unexpected(answer.error());
    const QUrl url(answer->toObject().value("url"_L1).toString(), QUrl::StrictMode);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return failure(ApiError::Kind::InvalidResponse, u"url: an address is expected"_s);
    return url;
}

QCoro::Task<> askForLogs(Client *client, QString path, PromisePointer<Result<QUrl>> promise)
{
    const Result<QJsonValue> answer = co_await client->post(path, {});
    fulfil(promise, linkOf(answer));
}

} // namespace

QFuture<Result<VxmlCheck>> run(const QUrl &url, QObject *owner)
{
    return DocumentFetch::start(url, {}, owner).then([](const Result<FetchedDocument> &fetched) -> Result<VxmlCheck> {
        if (!fetched)
            return tl::make_unexpected(fetched.error());
        return VxmlCheck{
            .url = fetched->url, .size = fetched->content.size(), .document = VxmlDocument::read(fetched->content)};
    });
}

QFuture<Result<QUrl>> logs(TelephonyApi &api, const Service &number)
{
    const auto promise = startedPromise<Result<QUrl>>();
    const QString path = Client::pathOf(
        u"/telephony"_s, {number.billingAccount, u"vxml"_s, number.serviceName, u"settings"_s, u"logs"_s});
    askForLogs(&api.client(), path, promise);
    return promise->future();
}

} // namespace Aiguilleur::VxmlChecks
