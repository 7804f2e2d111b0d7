// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QUrl>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// A web access of a conference is its address: who knows it is in.
bool isWebAccess(const QJsonObject &object)
{
    return object.contains("url"_L1) && object.contains("id"_L1) && object.contains("type"_L1);
}

QJsonValue withoutPassword(const QString &text, const QString &member, QStringList *withheld)
{
    QUrl url;
    if (text.contains("://"_L1) && text.contains(u'@'))
        url = QUrl(text);
    if (url.password().isEmpty())
        return text;
    url.setPassword(QString());
    withheld->append(member);
    return url.toString();
}

QJsonValue cleaned(const QJsonValue &value, const QString &member, QStringList *withheld);

QJsonValue cleanedObject(const QJsonObject &object, QStringList *withheld)
{
    QJsonObject result;
    const bool hidesAddress = isWebAccess(object);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool hidden =
            (isSecretMember(it.key()) || (hidesAddress && it.key() == "url"_L1)) && !it.value().isNull();
        if (hidden)
            withheld->append(it.key());
        result.insert(it.key(), hidden ? QJsonValue() : cleaned(it.value(), it.key(), withheld));
    }
    return result;
}

QJsonValue cleaned(const QJsonValue &value, const QString &member, QStringList *withheld)
{
    if (value.isObject())
        return cleanedObject(value.toObject(), withheld);
    if (value.isString())
        return withoutPassword(value.toString(), member, withheld);
    if (!value.isArray())
        return value;
    QJsonArray result;
    const QJsonArray array = value.toArray();
    for (const auto &element : array)
        result.append(cleaned(element, member, withheld));
    return result;
}

} // namespace

bool isSecretMember(const QString &name)
{
    static const QSet<QString> members = {
        u"pin"_s,   u"password"_s, u"userPassword"_s, u"lockOutCallPassword"_s,
        u"token"_s, u"secret"_s,   u"rio"_s,          u"eventsChannel"_s,
    };
    return members.contains(name);
}

QJsonValue withoutSecrets(const QJsonValue &value, QStringList *withheld)
{
    return cleaned(value, QString(), withheld);
}

QString withoutSecretValues(QString text, const QJsonObject &sent)
{
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        const QString secret = it.value().toVariant().toString();
        if (isSecretMember(it.key()) && !secret.isEmpty())
            text.replace(secret, u"***"_s);
    }
    return text;
}

} // namespace Aiguilleur
