// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/webaccess.h"

#include "service/listing.h"
using namespace Qt::StringLiterals;

namespace Aiguilleur::WebAccesses {

namespace {

using Kind = ApiError::Kind;

QString pathOf(const Service &conference)
{
    return Client::pathOf(u"/telephony"_s,
                          {conference.billingAccount, u"conference"_s, conference.serviceName, u"webAccess"_s});
}

Result<WebAccess> accessOf(const QJsonObject &object)
{
    WebAccess access;
    access.id = object.value("id"_L1).toInteger();
    access.type = object.value("type"_L1).toString();
    access.url = object.value("url"_L1).toString();
    if (!object.value("id"_L1).isDouble() || access.type.isEmpty() || access.url.isEmpty())
        return failure(Kind::InvalidResponse, u"webAccess: id, type and url are expected"_s);
    return access;
}

// As in listing.h the client outlives these calls.
QCoro::Task<Result<void>> removeAll(Client *client, QString path, QList<qint64> ids)
{
    for (const qint64 id : std::as_const(ids)) {
        const QString one = path + u'/' + QString::number(id);
        const Result<QJsonValue> answer = co_await client->remove(one);
        if (!answer && answer.error().kind != Kind::NotFound)
            co_return tl::make_unexpected(answer.error());
    }
    co_return Result<void>();
}

QCoro::Task<> replaceInto(Client *client, QString path, QString type, QList<qint64> old,
                          PromisePointer<Result<void>> promise)
{
    const QJsonObject body{{u"type"_s, type}};
    const Result<QJsonValue> made = co_await client->post(path, body);
    if (!made) {
        fulfil(promise, tl::make_unexpected(made.error()));
        co_return;
    }
    const Result<void> removed = co_await removeAll(client, path, old);
    fulfil(promise, removed);
}

QCoro::Task<> removeInto(Client *client, QString path, QList<qint64> ids, PromisePointer<Result<void>> promise)
{
    const Result<void> removed = co_await removeAll(client, path, ids);
    fulfil(promise, removed);
}

} // namespace

QFuture<Result<QList<WebAccess>>> list(TelephonyApi &api, const Service &conference)
{
    const auto promise = startedPromise<Result<QList<WebAccess>>>();
    const auto isOlder = [](const WebAccess &one, const WebAccess &other) { return one.id < other.id; };
    listInto<WebAccess>(&api.client(), pathOf(conference), accessOf, isOlder, promise);
    return promise->future();
}

QFuture<Result<void>> create(TelephonyApi &api, const Service &conference, const QString &type)
{
    return renew(api, conference, type, {});
}

QFuture<Result<void>> renew(TelephonyApi &api, const Service &conference, const QString &type, const QList<qint64> &old)
{
    const auto promise = startedPromise<Result<void>>();
    replaceInto(&api.client(), pathOf(conference), type, old, promise);
    return promise->future();
}

QFuture<Result<void>> remove(TelephonyApi &api, const Service &conference, const QList<qint64> &ids)
{
    const auto promise = startedPromise<Result<void>>();
    removeInto(&api.client(), pathOf(conference), ids, promise);
    return promise->future();
}

} // namespace Aiguilleur::WebAccesses
