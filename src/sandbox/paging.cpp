// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/paging.h"

#include "sandbox/answer.h"
#include "sandbox/request.h"

#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

constexpr qsizetype LargestPage = 50'000;

qsizetype positive(const Request &request, const QByteArray &name, qsizetype otherwise)
{
    const QByteArray text = request.header(name);
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const qsizetype value = text.toLongLong(&isNumber);
    if (!isNumber || value < 1)
        throw Refusal::badRequest(u"[%1] Given data (%2) is not valid for type long"_s.arg(QString::fromLatin1(name),
                                                                                           QString::fromUtf8(text)));
    return value;
}

QString decodedFilter(const QByteArray &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

PageRequest::Filter filterFrom(const QByteArray &text)
{
    const auto colon = text.indexOf(':');
    const auto equals = text.indexOf('=', colon + 1);
    static const QStringList ops{u"like"_s, u"nlike"_s, u"eq"_s, u"ne"_s, u"lt"_s, u"gt"_s, u"in"_s};
    if (colon < 1 || equals < 0)
        throw Refusal::badRequest(u"X-Pagination-Filter isn't formated correctly"_s);
    PageRequest::Filter filter{
        decodedFilter(text.left(colon)), decodedFilter(text.mid(colon + 1, equals - colon - 1)), {}};
    if (!ops.contains(filter.op))
        throw Refusal::badRequest(u"X-Pagination-Filter: unknown operator %1"_s.arg(filter.op));
    // A comma separates values only where it is not encoded.
    for (const QByteArray &value : text.mid(equals + 1).split(','))
        filter.values.append(decodedFilter(value));
    return filter;
}

QJsonValue fieldOf(const QJsonValue &object, const QString &field)
{
    QJsonValue value = object;
    for (const QString &name : field.split(u'.'))
        value = value.toObject().value(name);
    return value;
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isNull() ? QString() : QString::fromUtf8(jsonText(value));
}

int compare(const QJsonValue &a, const QString &b)
{
    bool isNumber = false;
    const double number = b.toDouble(&isNumber);
    if (a.isDouble() && isNumber)
        return a.toDouble() < number ? -1 : a.toDouble() > number ? 1 : 0;
    return QString::compare(textOf(a), b);
}

bool isLike(const QJsonValue &value, QString pattern)
{
    return globMatches(pattern.replace(u'%', u'*').toCaseFolded(), textOf(value).toCaseFolded());
}

bool passes(const QJsonValue &value, const PageRequest::Filter &filter)
{
    const auto any = [&](auto matches) { return std::any_of(filter.values.begin(), filter.values.end(), matches); };
    const auto equal = [&](const QString &wanted) { return compare(value, wanted) == 0; };
    const auto like = [&](const QString &pattern) { return isLike(value, pattern); };
    if (filter.op == "like"_L1)
        return any(like);
    if (filter.op == "nlike"_L1)
        return !any(like);
    if (filter.op == "eq"_L1 || filter.op == "in"_L1)
        return any(equal);
    if (filter.op == "ne"_L1)
        return !any(equal);
    const int order = compare(value, filter.values.value(0));
    return filter.op == "lt"_L1 ? order < 0 : order > 0;
}

//! An object with what it is sorted by, worked out once.
struct Sortable
{
    QJsonValue object;
    QString text;
    double number = 0;
    bool isNumber = false;

    bool operator<(const Sortable &other) const
    {
        return isNumber && other.isNumber ? number < other.number : text < other.text;
    }
};

Sortable sortable(const QJsonValue &object, const QString &field)
{
    const QJsonValue value = field.isEmpty() ? QJsonValue() : fieldOf(object, field);
    return {object, textOf(value).toCaseFolded(), value.toDouble(), value.isDouble()};
}

void requireField(const QJsonArray &objects, const QString &field)
{
    if (!objects.isEmpty() && fieldOf(objects.first(), field).isUndefined())
        throw Refusal::badRequest(u"X-Pagination: unknown field %1"_s.arg(field));
}

} // namespace

std::optional<PageRequest> pageRequest(const Request &request)
{
    if (request.header("x-pagination-mode") != "CachedObjectList-Pages")
        return std::nullopt;
    PageRequest page;
    page.number = positive(request, "x-pagination-number", 1);
    page.size = std::min(positive(request, "x-pagination-size", page.size), LargestPage);
    page.sort = QString::fromUtf8(request.header("x-pagination-sort"));
    const QByteArray order = request.header("x-pagination-sort-order").toUpper();
    if (!order.isEmpty() && order != "ASC" && order != "DESC")
        throw Refusal::badRequest(u"X-Pagination-Sort-Order is ASC or DESC"_s);
    page.descending = order == "DESC";
    for (const QByteArray &part : request.header("x-pagination-filter").split('&'))
        if (!part.isEmpty())
            page.filters.append(filterFrom(part));
    return page;
}

QJsonArray PageRequest::slice(const QJsonArray &all) const
{
    QJsonArray part;
    const qsizetype end = first() > all.size() ? 0 : std::min(all.size(), first() + size);
    for (qsizetype i = first(); i < end; ++i)
        part.append(all[i]);
    return part;
}

QList<QPair<QByteArray, QByteArray>> PageRequest::echo(qsizetype elements) const
{
    QList<QPair<QByteArray, QByteArray>> headers{{"X-Pagination-Elements", QByteArray::number(elements)},
                                                 {"X-Pagination-Number", QByteArray::number(number)},
                                                 {"X-Pagination-Size", QByteArray::number(size)}};
    if (!sort.isEmpty()) {
        headers.emplaceBack("X-Pagination-Sort", sort.toUtf8());
        headers.emplaceBack("X-Pagination-Sort-Order", descending ? "DESC" : "ASC");
    }
    return headers;
}

QJsonArray filteredAndSorted(const QJsonArray &objects, const PageRequest &page)
{
    for (const PageRequest::Filter &filter : page.filters)
        requireField(objects, filter.field);
    if (!page.sort.isEmpty())
        requireField(objects, page.sort);
    QList<Sortable> kept;
    for (const auto object : objects) {
        if (std::all_of(page.filters.begin(), page.filters.end(),
                        [&](const auto &filter) { return passes(fieldOf(object, filter.field), filter); }))
            kept.append(sortable(object, page.sort));
    }
    if (!page.sort.isEmpty() && page.descending)
        std::stable_sort(kept.begin(), kept.end(), [](const Sortable &a, const Sortable &b) { return b < a; });
    else if (!page.sort.isEmpty())
        std::stable_sort(kept.begin(), kept.end());
    QJsonArray result;
    for (const Sortable &entry : std::as_const(kept))
        result.append(entry.object);
    return result;
}

} // namespace Aiguilleur::Sandbox
