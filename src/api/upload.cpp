// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Contents of files go to addresses that the server named, beside its API.
#include "api/upload.h"

#include "api/clientcore.h"
#include "api/urlrules.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;

namespace {

// The address is as good as a password for the file.
ApiError withoutAddress(ApiError error, const QUrl &address)
{
    error.message.replace(address.toString(), address.host());
    error.message.replace(QString::fromLatin1(address.toEncoded()), address.host());
    return error;
}

QCoro::Task<Result<void>> sendContent(CorePointer core, QString url, QByteArray content, UploadPointer upload)
{
    const QUrl address(url, QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty())
        co_return failure(Kind::InvalidResponse, u"putUrl: an address is expected"_s);
    if (!isSecureOrLoopback(address))
        co_return failure(Kind::InsecureEndpoint, address.host());
    if (upload->isCancelled() || core->scope.isCancelled())
        co_return failure(Kind::Cancelled);
    const HttpRequest request{
        .method = "PUT",
        .url = address.toEncoded(),
        .body = content,
        .headers = {{"User-Agent", core->options.userAgent}, {"Content-Type", "application/octet-stream"}}};
    auto flight = core->transport.send(request, upload);
    const Result<HttpAnswer> landed = co_await flight;
    upload->setStop({});
    const Result<HttpAnswer> judged = landed ? judgedAnswer(*landed) : landed;
    if (!judged)
        co_return tl::make_unexpected(withoutAddress(judged.error(), address));
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> Client::upload(QString url, QByteArray content, UploadPointer upload)
{
    return sendContent(m_core, url, content, upload);
}

} // namespace Aiguilleur
