// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/lists.h"

#include "api/jsontext.h"
#include "api/listpage.h"

#include <QSet>
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;
using Item = Client::Item;

namespace {

struct ListCall
{
    QString path;
    QString idKey;
    Priority priority;
    bool fresh;
};

struct ReadPage
{
    ListPage page;
    qint64 total = -1; //!< elements of the whole list; -1 when the server does not say
};

ApiRequest pageRequest(const ListCall &call, int number, int size)
{
    ApiRequest request{.path = call.path, .priority = call.priority};
    request.headers = {{"X-Pagination-Mode", "CachedObjectList-Pages"},
                       {"X-Pagination-Number", QByteArray::number(number)},
                       {"X-Pagination-Size", QByteArray::number(size)}};
    if (call.fresh)
        request.headers += {{"Pragma", "no-cache"}};
    return request;
}

QCoro::Task<Result<ReadPage>> readPage(CorePointer core, ApiRequest request, QString idKey)
{
    auto running = exchange(core, request);
    const Result<HttpAnswer> answer = co_await running;
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    bool known = false;
    const qint64 total = answer->header("x-pagination-elements").toLongLong(&known);
    const QByteArray body = answer->body;
    Result<ListPage> page;
    if (body.size() > parsedElsewhere) {
        auto parsing = core->workers.run([body, idKey] { return listPageFromJson(body, idKey); });
        page = co_await parsing;
    } else {
        page = listPageFromJson(body, idKey);
    }
    if (!page)
        co_return tl::make_unexpected(page.error());
    co_return ReadPage{*std::move(page), known ? total : -1};
}

void append(ListPage &whole, ListPage &&part)
{
    whole.expanded = whole.expanded || part.expanded;
    whole.items.append(std::move(part.items));
    whole.ids.append(std::move(part.ids));
    whole.holes += part.holes;
    whole.count += part.count;
}

// A list that changed between two pages shows an element twice.
void dropRepeated(ListPage &whole)
{
    QSet<QString> seen;
    seen.reserve(whole.items.size());
    whole.items.removeIf([&seen](const Item &item) {
        const qsizetype before = seen.size();
        seen.insert(item.id);
        return seen.size() == before;
    });
    whole.ids.removeDuplicates();
}

Result<ListPage> merged(QList<ListPage> pages)
{
    ListPage whole = pages.takeFirst();
    for (ListPage &page : pages)
        append(whole, std::move(page));
    dropRepeated(whole);
    return whole;
}

QCoro::Task<Result<ListPage>> readPages(CorePointer core, ListCall call)
{
    const int size = std::max(core->options.pageSize, 1);
    auto readingFirst = readPage(core, pageRequest(call, 1, size), call.idKey);
    Result<ReadPage> first = co_await readingFirst;
    if (!first)
        co_return tl::make_unexpected(first.error());
    // A server may give smaller pages than it is asked for.
    const int given = first->page.count;
    if (given == 0 || first->total <= given)
        co_return std::move(first->page);
    const int count = int((first->total + given - 1) / given);
    std::vector<QCoro::Task<Result<ReadPage>>> reading;
    for (int number = 2; number <= count; ++number)
        reading.push_back(readPage(core, pageRequest(call, number, std::min(size, given)), call.idKey));
    QList<ListPage> pages{std::move(first->page)};
    std::optional<ApiError> error;
    for (auto &one : reading) {
        Result<ReadPage> next = co_await one;
        if (next)
            pages.append(std::move(next->page));
        else
            error = next.error();
    }
    if (error)
        co_return tl::make_unexpected(*error);
    auto merging =
        core->workers.run([all = std::exchange(pages, {})]() mutable { return merged(std::exchange(all, {})); });
    co_return co_await merging;
}

QCoro::Task<Result<ListPage>> readIds(CorePointer core, ListCall call)
{
    auto reading = readPage(core, ApiRequest{.path = call.path, .priority = call.priority}, call.idKey);
    Result<ReadPage> page = co_await reading;
    if (!page)
        co_return tl::make_unexpected(page.error());
    co_return std::move(page->page);
}

QStringList missingFrom(const QStringList &ids, const QList<Item> &items)
{
    QSet<QString> known;
    for (const Item &item : items)
        known.insert(item.id);
    QStringList missing;
    for (const QString &id : ids) {
        if (!known.contains(id))
            missing.append(id);
    }
    return missing;
}

// The list without expansion tells which elements the holes stand for; what cannot be named is an error all the same.
QCoro::Task<QList<Item>> fillHoles(CorePointer core, ListCall call, ListPage page)
{
    auto naming = readIds(core, call);
    const Result<ListPage> named = co_await naming;
    QList<Item> items = std::move(page.items);
    const QStringList missing = named ? missingFrom(named->ids, items) : QStringList();
    if (!missing.isEmpty()) {
        auto reading = readItems(core, call.path, missing, call.priority);
        items.append(co_await reading);
    }
    for (qsizetype hole = missing.size(); hole < page.holes; ++hole)
        items.append({QString(), failure(Kind::InvalidResponse, u"an element of the list is empty"_s)});
    co_return items;
}

} // namespace

QCoro::Task<Result<QList<Item>>> listItems(CorePointer core, QString path, QString idKey, Priority priority, bool fresh)
{
    const ListCall call{path, idKey, priority, fresh};
    auto reading = core->lists.answersIds(path) ? readIds(core, call) : readPages(core, call);
    Result<ListPage> page = co_await reading;
    if (!page)
        co_return tl::make_unexpected(page.error());
    if (page->expanded && page->holes == 0 && page->ids.isEmpty())
        co_return std::move(page->items);
    if (page->expanded || page->ids.isEmpty()) {
        if (page->count == 0)
            co_return QList<Item>();
        auto filling = fillHoles(core, call, *std::move(page));
        co_return co_await filling;
    }
    core->lists.noteIds(path);
    auto readingItems = readItems(core, path, page->ids, priority);
    co_return co_await readingItems;
}

} // namespace Aiguilleur
