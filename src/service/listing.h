// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "service/promised.h"

#include <algorithm>

namespace Aiguilleur {

//! Every object of a list as a value, in an order of one's own, or the first error; what was deleted between its name
//! and its reading is left out. The client outlives a call that goes on: shutting it down ends each of them.
//! parse: `Result<T>(const QJsonObject &)`; precedes: `bool(const T &, const T &)`.
template<class T, class Parse, class Precedes>
QCoro::Task<> listInto(Client *client, QString path, Parse parse, Precedes precedes,
                       PromisePointer<Result<QList<T>>> promise)
{
    auto reading = client->list(path, QStringLiteral("id"), Priority::Foreground);
    const Result<QList<Client::Item>> items = co_await reading;
    if (!items) {
        fulfil(promise, tl::make_unexpected(items.error()));
        co_return;
    }
    QList<T> values;
    for (const Client::Item &item : *items) {
        if (!item.object && item.object.error().kind == ApiError::Kind::NotFound)
            continue;
        const Result<T> value = item.object.and_then(parse);
        if (!value) {
            fulfil(promise, tl::make_unexpected(value.error()));
            co_return;
        }
        values.append(*value);
    }
    std::sort(values.begin(), values.end(), precedes);
    fulfil(promise, values);
}

//! For listInto(): what began last comes first.
template<class T>
bool isNewer(const T &one, const T &other)
{
    return one.begin != other.begin ? one.begin > other.begin : one.id > other.id;
}

} // namespace Aiguilleur
