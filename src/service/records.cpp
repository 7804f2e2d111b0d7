// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/records.h"

#include "api/telephonyapi.h"
#include "core/setupschema.h"
#include "service/lifetime.h"
#include "service/setupreader.h"

#include <QFileInfo>
#include <QPromise>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using ListPromise = std::shared_ptr<QPromise<Result<QList<CallRecord>>>>;
using RemovalPromise = std::shared_ptr<QPromise<Records::Failures>>;

QString endingOf(const QString &url)
{
    const QString ending = QFileInfo(QUrl(url).path()).suffix().toLower();
    return ending.isEmpty() || ending.size() > 4 ? u"wav"_s : ending;
}

} // namespace

class Records::Private : public std::enable_shared_from_this<Records::Private>
{
public:
    Private(const Service &service, TelephonyApi &api)
        : api(api)
        , path(SetupReader::wirePath(
              SetupSchema::branchPath(service.billingAccount, u"easyHunting"_s, service.serviceName) + u"/records"_s))
    {
    }

    QCoro::Task<Result<QList<CallRecord>>> read();
    QCoro::Task<> list(ListPromise promise);
    QCoro::Task<> remove(QList<qint64> ids, RemovalPromise promise);

    TelephonyApi &api;
    QString path;
    Lifetime lifetime;
};

QCoro::Task<Result<QList<CallRecord>>> Records::Private::read()
{
    const auto self = shared_from_this();
    auto listing = api.client().get(path, Priority::Foreground);
    const Result<QStringList> ids = identifiersFromJson(co_await listing);
    if (lifetime.isOver())
        co_return failure(ApiError::Kind::Cancelled);
    if (!ids)
        co_return tl::make_unexpected(ids.error());
    QList<CallRecord> records;
    if (ids->isEmpty())
        co_return records;
    auto reading = api.client().objects(path, *ids, Priority::Foreground);
    const QList<Client::Item> items = co_await reading;
    for (const Client::Item &item : items) {
        const Result<CallRecord> record = item.object.and_then(callRecordFromJson);
        if (record)
            records.append(*record);
        else if (record.error().kind != ApiError::Kind::NotFound)
            co_return tl::make_unexpected(record.error());
    }
    std::sort(records.begin(), records.end(), [](const CallRecord &one, const CallRecord &other) {
        return one.begin != other.begin ? one.begin > other.begin : one.id > other.id;
    });
    co_return records;
}

QCoro::Task<> Records::Private::list(ListPromise promise)
{
    const auto self = shared_from_this();
    auto reading = read();
    const Result<QList<CallRecord>> records = co_await reading;
    promise->addResult(records);
    promise->finish();
}

QCoro::Task<> Records::Private::remove(QList<qint64> ids, RemovalPromise promise)
{
    const auto self = shared_from_this();
    Failures failures;
    promise->setProgressRange(0, static_cast<int>(ids.size()));
    for (int i = 0; i < ids.size(); ++i) {
        if (lifetime.isOver() || promise->isCanceled()) {
            failures.insert(ids.at(i), ApiError{.kind = ApiError::Kind::Cancelled});
            continue;
        }
        auto removing = api.client().remove(path + u'/' + QString::number(ids.at(i)));
        const Result<QJsonValue> answer = co_await removing;
        if (!answer && answer.error().kind != ApiError::Kind::NotFound)
            failures.insert(ids.at(i), answer.error());
        promise->setProgressValue(i + 1);
    }
    promise->addResult(failures);
    promise->finish();
}

Records::Records(const Service &service, TelephonyApi &api)
    : d(std::make_shared<Private>(service, api))
{
}

Records::~Records()
{
    d->lifetime.end();
}

QFuture<Result<QList<CallRecord>>> Records::list()
{
    auto promise = std::make_shared<QPromise<Result<QList<CallRecord>>>>();
    promise->start();
    d->list(promise);
    return promise->future();
}

QFuture<Records::Failures> Records::remove(const QList<qint64> &ids)
{
    auto promise = std::make_shared<QPromise<Failures>>();
    promise->start();
    d->remove(ids, promise);
    return promise->future();
}

QString Records::fileName(const CallRecord &record)
{
    const QString time = record.begin.toLocalTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    return u"%1 %2.%3"_s.arg(time, record.callerNumber, endingOf(record.url));
}

} // namespace Aiguilleur
