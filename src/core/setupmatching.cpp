// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupmatching.h"

#include "core/setupmembers.h"
#include "core/setupreferences.h"
#include "core/setupschema.h"

#include <QDateTime>
#include <QMultiHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::SetupMatching {

namespace {

// The server may say the same moment with another offset.
QString moment(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? QString::number(time.toSecsSinceEpoch()) : value.toString();
}

QStringList valuesOf(const QJsonObject &object, const QStringList &names)
{
    QStringList values;
    for (const QString &name : names)
        values.append(object.value(name).toVariant().toString());
    return values;
}

const QHash<QString, QStringList> &keys()
{
    static const QHash<QString, QStringList> names = {
        {u"hunting/agent"_s, {u"number"_s}},
        {u"hunting/customStatus"_s, {u"name"_s}},
        {u"sound"_s, {u"name"_s}},
        {u"tts"_s, {u"text"_s, u"voice"_s}},
        {u"hunting/queue"_s, {u"description"_s}},
        {u"menu"_s, {u"name"_s}},
        {u"entry"_s, {u"dtmf"_s, u"action"_s, u"actionParam"_s}},
        {u"rule"_s, {u"negativeAction"_s, u"action"_s, u"actionParam"_s}},
        {u"conditionTime"_s, {u"weekDay"_s, u"timeFrom"_s, u"timeTo"_s}},
        {u"conditionScreenList"_s, {u"screenListType"_s, u"callerIdNumber"_s, u"destinationNumber"_s}},
        {u"screenListConditions/conditions"_s, {u"screenListType"_s, u"callerIdNumber"_s, u"destinationNumber"_s}},
        {u"timeConditions/conditions"_s, {u"weekDay"_s, u"timeFrom"_s, u"timeTo"_s, u"policy"_s}},
    };
    return names;
}

QString resourceName(const QString &list)
{
    const SetupResource *resource = SetupSchema::resourceAt(list);
    return resource ? resource->name : QString();
}

bool isNamedByUs(const QString &list)
{
    const SetupResource *resource = SetupSchema::resourceAt(list);
    return resource && resource->creation.contains(resource->idKey);
}

//! Pairs what is wanted with what is there.
class Matching
{
public:
    Matching(const SetupDocument &document, const SetupDocument &model, const QString &list)
        : m_list(list)
        , m_wanted(document.ids(list))
        , m_free(model.ids(list))
    {
        for (const QString &id : std::as_const(m_free))
            m_modelKeys.insert(id, keyAt(model, list + u'/' + id));
        for (const QString &id : std::as_const(m_wanted))
            m_keys.insert(id, keyAt(document, list + u'/' + id));
    }

    QHash<QString, QString> make()
    {
        for (const QString &id : std::as_const(m_wanted)) {
            if (m_free.contains(id) && m_modelKeys.value(id) == m_keys.value(id))
                pair(id, id);
        }
        for (const QString &id : std::as_const(m_wanted)) {
            if (!m_pairs.contains(id))
                pairByKey(id);
        }
        const SetupResource *resource = SetupSchema::resourceAt(m_list);
        if (resource && resource->creation.isEmpty()) { // the server makes them, so they are what is there
            for (const QString &id : std::as_const(m_wanted)) {
                if (!m_pairs.contains(id) && !m_free.isEmpty())
                    pair(id, QString(m_free.first()));
            }
        }
        return m_pairs;
    }

private:
    void pair(const QString &id, const QString &modelId)
    {
        m_pairs.insert(id, modelId);
        m_free.removeOne(modelId);
    }
    void pairByKey(const QString &id)
    {
        for (const QString &candidate : std::as_const(m_free)) {
            if (m_modelKeys.value(candidate) == m_keys.value(id)) {
                pair(id, QString(candidate));
                return;
            }
        }
    }

    QString m_list;
    QStringList m_wanted;
    QStringList m_free;
    QHash<QString, QString> m_keys;
    QHash<QString, QString> m_modelKeys;
    QHash<QString, QString> m_pairs;
};

} // namespace

QString keyOf(const QString &list, const QJsonObject &object)
{
    const QString name = resourceName(list);
    if (name == "events"_L1)
        return QStringList{object.value("categories"_L1).toString(), moment(object.value("dateStart"_L1)),
                           moment(object.value("dateEnd"_L1)), object.value("title"_L1).toString()}
            .join(u'\n');
    return valuesOf(object, keys().value(name)).join(u'\n');
}

QString keyAt(const SetupDocument &document, const QString &path)
{
    const QString list = SetupDocument::listOf(path);
    const QJsonObject object = document.object(path);
    if (resourceName(list) != "extension"_L1)
        return keyOf(list, object);
    QStringList parts = valuesOf(object, {u"schedulerCategory"_s, u"screenListType"_s});
    for (const auto &below : {u"conditionTime"_s, u"conditionScreenList"_s, u"rule"_s}) {
        const QString elements = path + u'/' + below;
        QStringList keys;
        const QStringList ids = document.ids(elements);
        for (const QString &id : ids)
            keys.append(keyOf(elements, document.object(elements + u'/' + id)).replace(u'\n', u' '));
        if (below == "rule"_L1) // in their order, each case for itself
            std::stable_partition(keys.begin(), keys.end(),
                                  [](const QString &key) { return key.startsWith("false"_L1); });
        else
            keys.sort();
        parts.append(keys.join(u'|'));
    }
    return parts.join(u'\n');
}

void renameAsIn(SetupDocument &document, const SetupDocument &model, const QString &list)
{
    const QHash<QString, QString> pairs = Matching(document, model, list).make();
    const QStringList ids = document.ids(list);
    const QStringList taken = model.ids(list);
    // Away from all identifiers first: one may be what another is to get.
    QHash<QString, QString> names;
    for (const QString &id : ids) {
        names.insert(id, SetupDocument::newId());
        SetupMembers::rename(document, list + u'/' + id, names.value(id));
    }
    for (const QString &id : ids) {
        const bool keepsOwn = isNamedByUs(list) && !taken.contains(id);
        const QString name = pairs.value(id, keepsOwn ? id : QString());
        if (name.isEmpty())
            continue;
        SetupMembers::rename(document, list + u'/' + names.value(id), name);
        names.insert(id, name);
    }
    SetupReferences::replace(document, list, names);
}

void renameAllAsIn(SetupDocument &document, const SetupDocument &model)
{
    const auto depth = [](const QString &list) { return list.count(u'/'); };
    qsizetype done = 0;
    while (true) {
        QStringList lists = document.lists();
        lists.removeIf([&](const QString &list) {
            return depth(list) <= done || list.endsWith("/sound"_L1) || SetupMembers::isOrdered(list);
        });
        if (lists.isEmpty())
            return;
        const auto highest = std::min_element(lists.cbegin(), lists.cend(), [&](const auto &one, const auto &other) {
            return depth(one) < depth(other);
        });
        done = depth(*highest);
        for (const QString &list : std::as_const(lists)) {
            if (depth(list) == done)
                renameAsIn(document, model, list);
        }
    }
}

QHash<QString, QString> byName(const SetupDocument &document, const QString &list)
{
    QHash<QString, QString> ids;
    const QStringList all = document.ids(list);
    for (const QString &id : all)
        ids.insert(document.value(list + u'/' + id, u"name"_s).toString(), id);
    return ids;
}

std::optional<QJsonObject> withSounds(const QString &path, const QJsonObject &object,
                                      const QHash<QString, QString> &here)
{
    QJsonObject adapted = object;
    const QList<SetupReference> references = SetupReferences::of(path, object);
    for (const SetupReference &reference : references) {
        if (!reference.list.endsWith("/sound"_L1))
            continue;
        const QString id = here.value(reference.id);
        if (!id.isEmpty()) {
            adapted.insert(reference.property, SetupReferences::value(reference, id));
            continue;
        }
        if (reference.property == "actionParam"_L1)
            return std::nullopt;
        adapted.insert(reference.property, QJsonValue());
        if (reference.isText)
            adapted.insert(reference.property.chopped(QLatin1StringView("Param").size()), QJsonValue());
    }
    return adapted;
}

} // namespace Aiguilleur::SetupMatching
