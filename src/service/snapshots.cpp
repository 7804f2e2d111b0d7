// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/snapshots.h"

#include "api/telephonyapi.h"
#include "core/enumname.h"
#include "core/setupgoal.h"
#include "service/promised.h"
#include "service/session.h"
#include "service/snapshotreader.h"
#include "store/store.h"

#include <QJsonDocument>
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

// What changes by itself from one reading to the next is no difference: the cost of calls, the time.
QJsonObject lasting(const QJsonObject &content)
{
    QJsonObject objects = content.value("objects"_L1).toObject();
    objects.remove("/service/"_L1 + content.value("serviceName"_L1).toString());
    return {{u"featureType"_s, content.value("featureType"_L1)}, {u"objects"_s, objects}};
}

} // namespace

class Snapshots::Private
{
public:
    Private(Snapshots *q, QString account, TelephonyApi &api, Store &store, const SessionOptions &options)
        : q(q)
        , account(std::move(account))
        , store(store)
        , clock(options.clock)
        , reader(api, lifetime)
    {
    }
    ~Private() { lifetime.end(); }

    struct Wish
    {
        Service service;
        Cause cause = Cause::BeforeChange;
        QString name = {};
        bool onlyIfChanged = false;
    };

    QCoro::Task<Result<QJsonObject>> read(Service service);
    QCoro::Task<Result<StoredSnapshot>> take(Wish wish);
    QCoro::Task<std::optional<StoredSnapshot>> last(QString serviceName);
    QCoro::Task<Result<StoredSnapshot>> save(StoredSnapshot snapshot);
    QCoro::Task<> readInto(Service service, PromisePointer<Result<QJsonObject>> promise);
    QCoro::Task<> takeInto(Wish wish, PromisePointer<Result<StoredSnapshot>> promise);
    QCoro::Task<> saveInto(StoredSnapshot snapshot, PromisePointer<Result<StoredSnapshot>> promise);
    QFuture<Result<StoredSnapshot>> begin(const Wish &wish);
    template<class T>
    QCoro::Task<> tellInto(QFuture<Result<T>> writing, PromisePointer<Result<T>> promise);
    template<class T>
    QFuture<Result<T>> told(const QFuture<Result<T>> &writing);

    Snapshots *q;
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

QCoro::Task<Result<StoredSnapshot>> Snapshots::Private::take(Wish wish)
{
    const Service service = wish.service;
    const Result<QJsonObject> content = co_await read(service);
    if (!content)
        co_return tl::make_unexpected(content.error());
    if (wish.onlyIfChanged) {
        const QString number = service.serviceName;
        const std::optional<StoredSnapshot> before = co_await last(number);
        if (before && lasting(before->content) == lasting(*content))
            co_return *before;
    }
    StoredSnapshot snapshot;
    snapshot.id = newId();
    snapshot.account = account;
    snapshot.billingAccount = service.billingAccount;
    snapshot.serviceName = service.serviceName;
    snapshot.featureType = FeatureType::fromApiName(content->value("featureType"_L1).toString());
    snapshot.taken = clock().toUTC();
    snapshot.content = *content;
    snapshot.name = wish.name;
    snapshot.cause = enumName(wish.cause);
    co_return co_await save(snapshot);
}

// One that cannot be read is none to compare with.
QCoro::Task<std::optional<StoredSnapshot>> Snapshots::Private::last(QString serviceName)
{
    const QFuture<Result<QList<StoredSnapshot>>> listing = store.snapshotList(account, serviceName);
    const Result<QList<StoredSnapshot>> list = co_await Settled(lifetime, listing);
    if (!list || list->isEmpty())
        co_return std::nullopt;
    const QFuture<Result<StoredSnapshot>> reading = store.snapshot(list->first().id);
    const Result<StoredSnapshot> snapshot = co_await Settled(lifetime, reading);
    co_return snapshot ? std::optional(*snapshot) : std::nullopt;
}

QCoro::Task<Result<StoredSnapshot>> Snapshots::Private::save(StoredSnapshot snapshot)
{
    const QFuture<Result<void>> saving = store.saveSnapshot(snapshot);
    const Result<void> saved = co_await Settled(lifetime, saving);
    if (!saved)
        co_return tl::make_unexpected(saved.error());
    emit q->changed();
    co_return snapshot;
}

QCoro::Task<> Snapshots::Private::readInto(Service service, PromisePointer<Result<QJsonObject>> promise)
{
    const Result<QJsonObject> result = co_await read(service);
    fulfil(promise, result);
}

QCoro::Task<> Snapshots::Private::takeInto(Wish wish, PromisePointer<Result<StoredSnapshot>> promise)
{
    const Result<StoredSnapshot> result = co_await take(wish);
    fulfil(promise, result);
}

QCoro::Task<> Snapshots::Private::saveInto(StoredSnapshot snapshot, PromisePointer<Result<StoredSnapshot>> promise)
{
    const Result<StoredSnapshot> result = co_await save(snapshot);
    fulfil(promise, result);
}

QFuture<Result<StoredSnapshot>> Snapshots::Private::begin(const Wish &wish)
{
    const auto promise = startedPromise<Result<StoredSnapshot>>();
    takeInto(wish, promise);
    return promise->future();
}

template<class T>
QCoro::Task<> Snapshots::Private::tellInto(QFuture<Result<T>> writing, PromisePointer<Result<T>> promise)
{
    const Result<T> result = co_await Settled(lifetime, writing);
    if (result && !lifetime.isOver())
        emit q->changed();
    fulfil(promise, result);
}

template<class T>
QFuture<Result<T>> Snapshots::Private::told(const QFuture<Result<T>> &writing)
{
    const auto promise = startedPromise<Result<T>>();
    tellInto(writing, promise);
    return promise->future();
}

Snapshots::Snapshots(QString account, TelephonyApi &api, Store &store, const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(account), api, store, options))
{
}

Snapshots::~Snapshots() = default;

QFuture<Result<StoredSnapshot>> Snapshots::take(const Service &service, Cause cause, const QString &name)
{
    return d->begin({.service = service, .cause = cause, .name = name});
}

QFuture<Result<StoredSnapshot>> Snapshots::takeIfChanged(const Service &service, Cause cause, const QString &name)
{
    return d->begin({.service = service, .cause = cause, .name = name, .onlyIfChanged = true});
}

QFuture<Result<QJsonObject>> Snapshots::read(const Service &service)
{
    const PromisePointer<Result<QJsonObject>> promise = startedPromise<Result<QJsonObject>>();
    d->readInto(service, promise);
    return promise->future();
}

QFuture<Result<QList<StoredSnapshot>>> Snapshots::list(const QString &serviceName)
{
    return d->store.snapshotList(d->account, serviceName);
}

QFuture<Result<StoredSnapshot>> Snapshots::byId(const QString &id)
{
    return d->store.snapshot(id);
}

QFuture<Result<void>> Snapshots::rename(const QString &id, const QString &name)
{
    return d->told(d->store.renameSnapshot(id, name));
}

QFuture<Result<int>> Snapshots::remove(const QStringList &ids)
{
    return d->told(d->store.removeSnapshots(ids));
}

QFuture<Result<int>> Snapshots::prune(const QDateTime &before, int keep, bool isTrial)
{
    return d->told(d->store.pruneSnapshots(d->account, before, keep, isTrial));
}

QString Snapshots::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray Snapshots::fileOf(const StoredSnapshot &snapshot)
{
    QJsonObject content = snapshot.content;
    if (!snapshot.name.isEmpty())
        content.insert("name"_L1, snapshot.name);
    return QJsonDocument(content).toJson(QJsonDocument::Indented);
}

Result<StoredSnapshot> Snapshots::fromFile(const QByteArray &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ApiError::Kind::BadRequest, u"%1 (byte %2)"_s.arg(error.errorString()).arg(error.offset));
    QJsonObject content = document.object();
    const Result<SetupGoal> goal = SetupGoal::ofSnapshot(content);
    if (!goal)
        return tl::make_unexpected(goal.error());
    StoredSnapshot snapshot;
    snapshot.name = content.take("name"_L1).toString();
    snapshot.billingAccount = goal->billingAccount;
    snapshot.serviceName = goal->serviceName;
    snapshot.featureType = goal->type;
    snapshot.taken = QDateTime::fromString(content.value("taken"_L1).toString(), Qt::ISODate).toUTC();
    snapshot.content = content;
    snapshot.cause = enumName(Cause::Imported);
    return snapshot;
}

QFuture<Result<StoredSnapshot>> Snapshots::import(const QByteArray &file)
{
    const auto promise = startedPromise<Result<StoredSnapshot>>();
    Result<StoredSnapshot> snapshot = fromFile(file);
    if (!snapshot) {
        fulfil(promise, snapshot);
        return promise->future();
    }
    snapshot->id = newId();
    snapshot->account = d->account;
    d->saveInto(*snapshot, promise);
    return promise->future();
}

} // namespace Aiguilleur
