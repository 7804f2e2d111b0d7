// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/snapshots.h"

#include "api/telephonyapi.h"
#include "service/promised.h"
#include "service/session.h"
#include "service/snapshotreader.h"
#include "store/store.h"

#include <QPromise>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// The type that the server tells now, rather than the one that was on the screen.
QString presentType(const SnapshotReader::Content &content, const Service &service)
{
    const QJsonObject told = content.objects.value("/service/"_L1 + service.serviceName).toObject();
    return told.value("featureType"_L1).toString(service.featureType.apiName());
}

} // namespace

class Snapshots::Private
{
public:
    Private(QString account, TelephonyApi &api, Store &store, const SessionOptions &options)
        : account(std::move(account))
        , store(store)
        , clock(options.clock)
        , reader(api, lifetime)
    {
    }
    ~Private() { lifetime.end(); }

    QCoro::Task<Result<QJsonObject>> read(Service service);
    QCoro::Task<Result<StoredSnapshot>> take(Service service);
    QCoro::Task<> readInto(Service service, PromisePointer<Result<QJsonObject>> promise);
    QCoro::Task<> takeInto(Service service, PromisePointer<Result<StoredSnapshot>> promise);

    QString account;
    Store &store;
    Clock clock;
    Lifetime lifetime;
    SnapshotReader reader;
};

QCoro::Task<Result<QJsonObject>> Snapshots::Private::read(Service service)
{
    const Result<SnapshotReader::Content> content = co_await reader.read(service);
    if (!content)
        co_return tl::make_unexpected(content.error());
    QJsonObject snapshot;
    snapshot.insert("format"_L1, u"aiguilleur-snapshot"_s);
    snapshot.insert("version"_L1, 1);
    snapshot.insert("billingAccount"_L1, service.billingAccount);
    snapshot.insert("serviceName"_L1, service.serviceName);
    snapshot.insert("featureType"_L1, presentType(*content, service));
    snapshot.insert("taken"_L1, clock().toUTC().toString(Qt::ISODate));
    snapshot.insert("objects"_L1, content->objects);
    snapshot.insert("unreadable"_L1, content->unreadable);
    snapshot.insert("withheld"_L1, content->withheld);
    co_return snapshot;
}

QCoro::Task<Result<StoredSnapshot>> Snapshots::Private::take(Service service)
{
    const Result<QJsonObject> content = co_await read(service);
    if (!content)
        co_return tl::make_unexpected(content.error());
    StoredSnapshot snapshot;
    snapshot.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    snapshot.account = account;
    snapshot.billingAccount = service.billingAccount;
    snapshot.serviceName = service.serviceName;
    snapshot.featureType = FeatureType::fromApiName(content->value("featureType"_L1).toString());
    snapshot.taken = clock().toUTC();
    snapshot.content = *content;
    const QFuture<Result<void>> saving = store.saveSnapshot(snapshot);
    const Result<void> saved = co_await Settled(lifetime, saving);
    if (!saved)
        co_return tl::make_unexpected(saved.error());
    co_return snapshot;
}

QCoro::Task<> Snapshots::Private::readInto(Service service, PromisePointer<Result<QJsonObject>> promise)
{
    const Result<QJsonObject> result = co_await read(service);
    fulfil(promise, result);
}

QCoro::Task<> Snapshots::Private::takeInto(Service service, PromisePointer<Result<StoredSnapshot>> promise)
{
    const Result<StoredSnapshot> result = co_await take(service);
    fulfil(promise, result);
}

Snapshots::Snapshots(QString account, TelephonyApi &api, Store &store, const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(account), api, store, options))
{
}

Snapshots::~Snapshots() = default;

QFuture<Result<StoredSnapshot>> Snapshots::take(const Service &service)
{
    const PromisePointer<Result<StoredSnapshot>> promise = startedPromise<Result<StoredSnapshot>>();
    d->takeInto(service, promise);
    return promise->future();
}

QFuture<Result<QJsonObject>> Snapshots::read(const Service &service)
{
    const PromisePointer<Result<QJsonObject>> promise = startedPromise<Result<QJsonObject>>();
    d->readInto(service, promise);
    return promise->future();
}

} // namespace Aiguilleur
