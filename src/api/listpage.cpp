// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/listpage.h"

#include "api/jsontext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;

namespace {

Result<QJsonArray> arrayFrom(const QByteArray &body)
{
    const auto value = jsonFromText(body);
    if (!value)
        return tl::make_unexpected(value.error());
    if (!value->isArray())
        return failure(Kind::InvalidResponse, u"a list is expected in the answer"_s);
    return value->toArray();
}

void addObject(ListPage &page, const QJsonObject &object, const QString &idKey)
{
    const QString id = idText(object.value(idKey));
    page.expanded = true;
    if (id.isEmpty())
        ++page.holes;
    else
        page.items.append({id, object});
}

// One element of a batch: {key, value, error}. What it says about errors is written down nowhere: what cannot be read
// is left out, and asked for by itself.
void addEntry(BatchEntries &entries, const QJsonObject &entry)
{
    const QString id = idText(entry.value("key"_L1));
    const QJsonValue value = entry.value("value"_L1);
    if (id.isEmpty())
        return;
    if (value.isObject()) {
        entries.insert(id, value.toObject());
        return;
    }
    const QJsonObject details = entry.value("error"_L1).toObject();
    const int status = details.value("httpCode"_L1).toString().section(u' ', 0, 0).toInt();
    const ApiError error = apiErrorFromResponse(status, QJsonDocument(details).toJson());
    if (error.kind != Kind::InvalidResponse && error.kind != Kind::Unknown)
        entries.insert(id, tl::make_unexpected(error));
}

} // namespace

QString idText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

Result<ListPage> listPageFromJson(const QByteArray &body, const QString &idKey)
{
    const auto array = arrayFrom(body);
    if (!array)
        return tl::make_unexpected(array.error());
    ListPage page;
    page.count = int(array->size());
    for (const auto &element : *array) {
        const QString id = idText(element);
        if (element.isObject())
            addObject(page, element.toObject(), idKey);
        else if (element.isNull())
            ++page.holes;
        else if (!id.isEmpty())
            page.ids.append(id);
        else
            return failure(Kind::InvalidResponse, u"the list holds what is neither identifier nor object"_s);
    }
    return page;
}

Result<BatchEntries> batchFromJson(const QByteArray &body)
{
    const auto array = arrayFrom(body);
    if (!array)
        return tl::make_unexpected(array.error());
    BatchEntries entries;
    for (const auto &element : *array)
        addEntry(entries, element.toObject());
    return entries;
}

} // namespace Aiguilleur
