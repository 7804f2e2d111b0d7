// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/documents.h"

#include "api/client.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString documentPath = u"/me/document"_s;

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

} // namespace

QCoro::Task<Result<UploadedDocument>> Documents::upload(QString name, QByteArray content, UploadPointer upload)
{
    if (upload->isCancelled())
        co_return failure(ApiError::Kind::Cancelled);
    const QJsonObject body{{u"name"_s, name}};
    const Result<QJsonValue> made = co_await m_client.post(documentPath, body);
    if (!made)
        co_return tl::make_unexpected(made.error());
    const QJsonObject document = made->toObject();
    const QString id = textOf(document, "id"_L1);
    const QString putUrl = textOf(document, "putUrl"_L1);
    if (id.isEmpty())
        co_return failure(ApiError::Kind::InvalidResponse, u"document.id: string expected"_s);
    const Result<void> sent = co_await m_client.upload(putUrl, content, upload);
    if (!sent) {
        const ApiError error = sent.error();
        co_await remove(id);
        co_return tl::make_unexpected(error);
    }
    co_return UploadedDocument{.id = id, .getUrl = textOf(document, "getUrl"_L1)};
}

QCoro::Task<Result<void>> Documents::remove(QString id)
{
    const QString path = Client::pathOf(documentPath, {id});
    const Result<QJsonValue> removed = co_await m_client.remove(path);
    if (!removed && removed.error().kind != ApiError::Kind::NotFound)
        co_return tl::make_unexpected(removed.error());
    co_return Result<void>();
}

} // namespace Aiguilleur
