// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents.h"

#include "sandbox/credentials.h"
#include "sandbox/datetimes.h"

#include <QJsonObject>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

QJsonObject Document::view(const QString &baseUrl) const
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const QString fileName = QString::fromLatin1(QUrl::toPercentEncoding(name));
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"size"_s, content.size()},
            {u"tags"_s, tags},
            {u"creationDate"_s, wireTime(creation)},
            {u"expirationDate"_s, textOrNull(expirationDate)},
            {u"validationDate"_s, validation ? QJsonValue(wireTime(validation)) : QJsonValue()},
            {u"putUrl"_s, u"%1/upload/%2"_s.arg(baseUrl, token)},
            {u"getUrl"_s, u"%1/download/%2/%3"_s.arg(baseUrl, token, fileName)}};
}

Document &Documents::create(const QString &name, const QJsonArray &tags, qint64 now)
{
    Document document;
    document.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    document.name = name;
    document.token = randomHex(40);
    document.tags = tags;
    document.creation = now;
    m_documents.append(document);
    return m_documents.last();
}

Document *Documents::find(const QString &id)
{
    for (Document &document : m_documents)
        if (document.id == id)
            return &document;
    return nullptr;
}

Document *Documents::findByToken(const QString &token)
{
    for (Document &document : m_documents)
        if (document.token == token)
            return &document;
    return nullptr;
}

void Documents::remove(const QString &id)
{
    m_documents.removeIf([&](const Document &document) { return document.id == id; });
}

QStringList Documents::ids() const
{
    QStringList ids;
    for (const Document &document : m_documents)
        ids.append(document.id);
    return ids;
}

QJsonArray Documents::toJson() const
{
    QJsonArray array;
    for (const Document &document : m_documents) {
        array.append(QJsonObject{{u"id"_s, document.id},
                                 {u"name"_s, document.name},
                                 {u"token"_s, document.token},
                                 {u"tags"_s, document.tags},
                                 {u"content"_s, QString::fromLatin1(document.content.toBase64())},
                                 {u"creation"_s, document.creation},
                                 {u"validation"_s, document.validation},
                                 {u"expirationDate"_s, document.expirationDate}});
    }
    return array;
}

Documents Documents::fromJson(const QJsonArray &json)
{
    Documents documents;
    for (const auto entry : json) {
        const QJsonObject object = entry.toObject();
        Document document;
        document.id = object[u"id"_s].toString();
        document.name = object[u"name"_s].toString();
        document.token = object[u"token"_s].toString();
        document.tags = object[u"tags"_s].toArray();
        document.content = QByteArray::fromBase64(object[u"content"_s].toString().toLatin1());
        document.creation = object[u"creation"_s].toInteger();
        document.validation = object[u"validation"_s].toInteger();
        document.expirationDate = object[u"expirationDate"_s].toString();
        documents.m_documents.append(document);
    }
    return documents;
}

} // namespace Aiguilleur::Sandbox
