// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/webaccess.h"

#include <QPromise>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::WebAccesses {

namespace {

using Kind = ApiError::Kind;

template<class T>
using PromisePointer = std::shared_ptr<QPromise<Result<T>>>;

template<class T>
PromisePointer<T> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template<class T>
void fulfil(const PromisePointer<T> &promise, const Result<T> &result)
{
    promise->addResult(result);
    promise->finish();
}

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

// The client outlives a call that goes on: shutting it down ends each of them, and they do no more then.
QCoro::Task<> listInto(Client *client, QString path, PromisePointer<QList<WebAccess>> promise)
{
    const Result<QList<Client::Item>> items = co_await client->list(path, u"id"_s, Priority::Foreground);
    if (!items) {
        fulfil<QList<WebAccess>>(promise, tl::make_unexpected(items.error()));
        co_return;
    }
    QList<WebAccess> accesses;
    for (const Client::Item &item : *items) {
        if (!item.object && item.object.error().kind == Kind::NotFound)
            continue; // deleted in between
        const Result<WebAccess> access =
            item.object ? accessOf(*item.object) : tl::make_unexpected(item.object.error());
        if (!access) {
            fulfil<QList<WebAccess>>(promise, tl::make_unexpected(access.error()));
            co_return;
        }
        accesses.append(*access);
    }
    std::sort(accesses.begin(), accesses.end(), [](const auto &one, const auto &other) { return one.id < other.id; });
    fulfil<QList<WebAccess>>(promise, accesses);
}

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

QCoro::Task<> replaceInto(Client *client, QString path, QString type, QList<qint64> old, PromisePointer<void> promise)
{
    const QJsonObject body{{u"type"_s, type}};
    const Result<QJsonValue> made = co_await client->post(path, body);
    if (!made) {
        fulfil<void>(promise, tl::make_unexpected(made.error()));
        co_return;
    }
    const Result<void> removed = co_await removeAll(client, path, old);
    fulfil(promise, removed);
}

QCoro::Task<> removeInto(Client *client, QString path, QList<qint64> ids, PromisePointer<void> promise)
{
    const Result<void> removed = co_await removeAll(client, path, ids);
    fulfil(promise, removed);
}

} // namespace

QFuture<Result<QList<WebAccess>>> list(TelephonyApi &api, const Service &conference)
{
    const auto promise = startedPromise<QList<WebAccess>>();
    listInto(&api.client(), pathOf(conference), promise);
    return promise->future();
}

QFuture<Result<void>> create(TelephonyApi &api, const Service &conference, const QString &type)
{
    return renew(api, conference, type, {});
}

QFuture<Result<void>> renew(TelephonyApi &api, const Service &conference, const QString &type, const QList<qint64> &old)
{
    const auto promise = startedPromise<void>();
    replaceInto(&api.client(), pathOf(conference), type, old, promise);
    return promise->future();
}

QFuture<Result<void>> remove(TelephonyApi &api, const Service &conference, const QList<qint64> &ids)
{
    const auto promise = startedPromise<void>();
    removeInto(&api.client(), pathOf(conference), ids, promise);
    return promise->future();
}

} // namespace Aiguilleur::WebAccesses
