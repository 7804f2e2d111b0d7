// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/templates.h"

#include "service/lifetime.h"
#include "service/promised.h"
#include "store/store.h"

#include <QCoroTask>

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

ApiError withReason(ApiError::Kind kind, const QString &reason)
{
    return {.kind = kind, .message = reason};
}

} // namespace

class Templates::Private : public std::enable_shared_from_this<Private>
{
public:
    Private(Templates *q, QString account, Store &store)
        : q(q)
        , account(std::move(account))
        , store(store)
    {
    }

    QCoro::Task<Result<QList<SetupTemplate>>> read();
    QCoro::Task<> load(PromisePointer<Result<QList<SetupTemplate>>> promise);
    QCoro::Task<> save(SetupTemplate entry, PromisePointer<Result<SetupTemplate>> promise);
    QCoro::Task<> remove(QString id, PromisePointer<Result<void>> promise);

    Templates *q;
    QString account;
    Store &store;
    QList<SetupTemplate> all;
    Lifetime lifetime;
};

QCoro::Task<Result<QList<SetupTemplate>>> Templates::Private::read()
{
    const std::shared_ptr<Private> self = shared_from_this();
    const QFuture<Result<QList<StoredTemplate>>> reading = store.templates(account);
    const Result<QList<StoredTemplate>> stored = co_await Settled(lifetime, reading);
    if (!stored)
        co_return tl::make_unexpected(stored.error());
    QList<SetupTemplate> found;
    for (const StoredTemplate &entry : *stored) {
        Result<SetupTemplate> read = SetupTemplate::fromJson(entry.content);
        if (!read) // of a newer version of the program
            continue;
        read->id = entry.id;
        read->name = entry.name;
        found.append(*read);
    }
    if (!lifetime.isOver() && found != all) {
        all = found;
        emit q->changed();
    }
    co_return found;
}

QCoro::Task<> Templates::Private::load(PromisePointer<Result<QList<SetupTemplate>>> promise)
{
    const Result<QList<SetupTemplate>> result = co_await read();
    fulfil(promise, result);
}

QCoro::Task<> Templates::Private::save(SetupTemplate entry, PromisePointer<Result<SetupTemplate>> promise)
{
    const std::shared_ptr<Private> self = shared_from_this();
    if (entry.id.isEmpty())
        entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const StoredTemplate stored{.id = entry.id,
                                .account = account,
                                .name = entry.name,
                                .content = entry.toJson(),
                                .changed = QDateTime::currentDateTimeUtc()};
    const QFuture<Result<void>> saving = store.saveTemplate(stored);
    const Result<void> saved = co_await Settled(lifetime, saving);
    if (saved)
        co_await read();
    fulfil(promise, saved ? Result<SetupTemplate>(entry) : tl::make_unexpected(saved.error()));
}

QCoro::Task<> Templates::Private::remove(QString id, PromisePointer<Result<void>> promise)
{
    const std::shared_ptr<Private> self = shared_from_this();
    const QFuture<Result<void>> removing = store.removeTemplate(id);
    const Result<void> removed = co_await Settled(lifetime, removing);
    if (removed)
        co_await read();
    fulfil(promise, removed);
}

Templates::Templates(QString account, Store &store, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, std::move(account), store))
{
}

Templates::~Templates()
{
    d->lifetime.end();
}

QFuture<Result<QList<SetupTemplate>>> Templates::load()
{
    const auto promise = startedPromise<Result<QList<SetupTemplate>>>();
    d->load(promise);
    return promise->future();
}

const QList<SetupTemplate> &Templates::all() const
{
    return d->all;
}

const SetupTemplate *Templates::find(const QString &nameOrId) const
{
    const auto found = std::find_if(d->all.cbegin(), d->all.cend(), [&](const SetupTemplate &one) {
        return one.id == nameOrId || one.name.compare(nameOrId, Qt::CaseInsensitive) == 0;
    });
    return found == d->all.cend() ? nullptr : &*found;
}

QFuture<Result<SetupTemplate>> Templates::save(const SetupTemplate &entry)
{
    const auto promise = startedPromise<Result<SetupTemplate>>();
    d->save(entry, promise);
    return promise->future();
}

QFuture<Result<SetupTemplate>> Templates::rename(const QString &id, const QString &name)
{
    const auto promise = startedPromise<Result<SetupTemplate>>();
    const SetupTemplate *found = find(id);
    if (found && !name.trimmed().isEmpty()) {
        SetupTemplate renamed = *found;
        renamed.name = name.trimmed();
        d->save(renamed, promise);
    } else {
        fulfil(promise, failure(found ? ApiError::Kind::BadRequest : ApiError::Kind::NotFound));
    }
    return promise->future();
}

QFuture<Result<void>> Templates::remove(const QString &id)
{
    const auto promise = startedPromise<Result<void>>();
    d->remove(id, promise);
    return promise->future();
}

Result<SetupTemplate> Templates::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(withReason(ApiError::Kind::Storage, file.errorString()));
    if (file.size() > largestFile)
        return tl::make_unexpected(withReason(ApiError::Kind::BadRequest, u"The file is too large"_s));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return tl::make_unexpected(withReason(ApiError::Kind::BadRequest, error.errorString()));
    return SetupTemplate::fromJson(document.object());
}

Result<void> Templates::writeFile(const SetupTemplate &entry, const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(entry.toJson()).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return tl::make_unexpected(withReason(ApiError::Kind::Storage, file.errorString()));
    return {};
}

} // namespace Aiguilleur
