// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Objects by their identifiers: in batches where the server knows them, else one by one.
#include "api/jsontext.h"
#include "api/listpage.h"
#include "api/lists.h"

#include <QMap>
#include <QUrl>
#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;
using Item = Client::Item;

namespace {

// One set of objects that several coroutines fetch between them.
struct Work
{
    QString path;
    QStringList ids;
    Priority priority;
    QList<Item> items;
    qsizetype next = 0;
};
using WorkPointer = std::shared_ptr<Work>;

WorkPointer workFor(const QString &path, const QStringList &ids, Priority priority)
{
    auto work = std::make_shared<Work>(Work{path.section(u'?', 0, 0), ids, priority, {}});
    work->items.reserve(ids.size());
    for (const QString &id : ids)
        work->items.append({id, failure(Kind::Cancelled)});
    return work;
}

QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QCoro::Task<Result<QJsonObject>> readObject(CorePointer core, WorkPointer work, QString id)
{
    auto calling = callJson(core, {.path = work->path + u'/' + encoded(id), .priority = work->priority});
    const Result<QJsonValue> value = co_await calling;
    co_return objectOf(value);
}

QCoro::Task<void> readOneAfterAnother(CorePointer core, WorkPointer work)
{
    while (work->next < work->ids.size()) {
        const qsizetype index = work->next++;
        auto reading = readObject(core, work, work->ids.at(index));
        work->items[index].object = co_await reading;
    }
}

// A few readers rather than one waiting call for each object: ten thousand would take their time just to be set up.
QCoro::Task<QList<Item>> readSingly(CorePointer core, QString path, QStringList ids, Priority priority)
{
    const WorkPointer work = workFor(path, ids, priority);
    std::vector<QCoro::Task<void>> readers;
    const qsizetype count = std::min<qsizetype>(ids.size(), 2 * core->options.maxInFlight);
    for (qsizetype reader = 0; reader < count; ++reader)
        readers.push_back(readOneAfterAnother(core, work));
    for (auto &reader : readers) {
        co_await reader;
    }
    co_return work->items;
}

// Refusals that a server which takes "a,b" for one identifier gives; the others are about the call itself.
bool mayMeanNoBatch(const ApiError &error)
{
    switch (error.kind) {
    case Kind::BadRequest:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::InvalidResponse:
        return true;
    case Kind::Unknown:
        return error.httpStatus >= 400 && error.httpStatus < 500;
    default:
        return false;
    }
}

QCoro::Task<Result<BatchEntries>> askBatch(CorePointer core, QString path, QStringList ids, Priority priority)
{
    QStringList segments;
    for (const QString &id : ids)
        segments << encoded(id);
    const QString target = path.section(u'?', 0, 0) + u'/' + segments.join(u',');
    auto running = exchange(core, {.path = target, .headers = {{"X-Ovh-Batch", ","}}, .priority = priority});
    const Result<HttpAnswer> answer = co_await running;
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    const QByteArray body = answer->body;
    if (body.size() <= parsedElsewhere)
        co_return batchFromJson(body);
    auto parsing = core->workers.run([body] { return batchFromJson(body); });
    co_return co_await parsing;
}

QCoro::Task<QList<Item>> itemsOf(CorePointer core, QString path, QStringList ids, BatchEntries entries,
                                 Priority priority)
{
    QStringList missing;
    for (const QString &id : ids) {
        if (!entries.contains(id))
            missing << id;
    }
    if (!missing.isEmpty()) {
        auto reading = readSingly(core, path, missing, priority);
        for (const Item &item : co_await reading)
            entries.insert(item.id, item.object);
    }
    QList<Item> items;
    items.reserve(ids.size());
    for (const QString &id : ids)
        items.append({id, entries.value(id)});
    co_return items;
}

QCoro::Task<QList<Item>> readChunk(CorePointer core, QString path, QStringList ids, Priority priority)
{
    if (ids.size() < 2 || core->lists.refusesBatch(path)) {
        auto reading = readSingly(core, path, ids, priority);
        co_return co_await reading;
    }
    auto asking = askBatch(core, path, ids, priority);
    const Result<BatchEntries> entries = co_await asking;
    if (entries) {
        auto arranging = itemsOf(core, path, ids, *entries, priority);
        co_return co_await arranging;
    }
    QList<Item> items;
    if (mayMeanNoBatch(entries.error())) {
        auto reading = readSingly(core, path, ids, priority);
        items = co_await reading;
        const bool one =
            std::any_of(items.cbegin(), items.cend(), [](const Item &item) { return item.object.has_value(); });
        if (one)
            core->lists.noteNoBatch(path);
        co_return items;
    }
    for (const QString &id : ids)
        items.append({id, tl::make_unexpected(entries.error())});
    co_return items;
}

// The chunks of one list, and what came of each.
struct Chunks
{
    QString path;
    QStringList ids;
    Priority priority;
    qsizetype size;
    qsizetype next = 0; //!< first identifier of the chunk that nobody has taken yet
    QMap<qsizetype, QList<Item>> done = {};
};
using ChunksPointer = std::shared_ptr<Chunks>;

QCoro::Task<void> readChunksOneAfterAnother(CorePointer core, ChunksPointer chunks)
{
    while (chunks->next < chunks->ids.size()) {
        const qsizetype first = std::exchange(chunks->next, chunks->next + chunks->size);
        auto reading = readChunk(core, chunks->path, chunks->ids.mid(first, chunks->size), chunks->priority);
        const QList<Item> items = co_await reading;
        chunks->done.insert(first, items);
    }
}

} // namespace

QCoro::Task<QList<Item>> readItems(CorePointer core, QString path, QStringList ids, Priority priority)
{
    if (core->lists.refusesBatch(path)) {
        auto reading = readSingly(core, path, ids, priority);
        co_return co_await reading;
    }
    const qsizetype size = std::max(core->options.batchSize, 1);
    const auto chunks = std::make_shared<Chunks>(Chunks{path, ids, priority, size});
    std::vector<QCoro::Task<void>> readers;
    const qsizetype count = std::min<qsizetype>((ids.size() + size - 1) / size, 2 * core->options.maxInFlight);
    for (qsizetype reader = 0; reader < count; ++reader) {
        readers.push_back(readChunksOneAfterAnother(core, chunks));
    }
    for (auto &reader : readers) {
        co_await reader;
    }
    QList<Item> items;
    items.reserve(ids.size());
    for (const QList<Item> &some : std::as_const(chunks->done)) {
        items.append(some);
    }
    co_return items;
}

} // namespace Aiguilleur
