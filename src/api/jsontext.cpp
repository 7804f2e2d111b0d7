// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsontext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

Result<QJsonDocument> document(const QByteArray &text)
{
    QJsonParseError error;
    QJsonDocument parsed = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::NoError)
        return parsed;
    return failure(ApiError::Kind::InvalidResponse,
                   u"the answer is not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
}

bool isContainer(const QByteArray &text)
{
    for (const char c : text) {
        if (c == '{' || c == '[')
            return true;
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return false;
    }
    return false;
}

} // namespace

Result<QJsonValue> jsonFromText(const QByteArray &text)
{
    if (isContainer(text)) {
        const auto parsed = document(text);
        if (!parsed)
            return tl::make_unexpected(parsed.error());
        return parsed->isArray() ? QJsonValue(parsed->array()) : QJsonValue(parsed->object());
    }
    // QJsonDocument only knows arrays and objects; the API also answers bare values.
    const auto wrapped = document('[' + text + ']');
    if (!wrapped || wrapped->array().size() != 1)
        return failure(ApiError::Kind::InvalidResponse, u"the answer is not JSON"_s);
    return wrapped->array().at(0);
}

QByteArray jsonBody(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> objectOf(const Result<QJsonValue> &value)
{
    if (!value)
        return tl::make_unexpected(value.error());
    if (!value->isObject())
        return failure(ApiError::Kind::InvalidResponse, u"an object is expected in the answer"_s);
    return value->toObject();
}

} // namespace Aiguilleur
