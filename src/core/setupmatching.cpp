// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupmatching.h"

#include "core/setupmembers.h"
#include "core/setupschema.h"

#include <QDateTime>
#include <QMultiHash>
#include <QSet>

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
            m_modelKeys.insert(id, keyOf(list, model.object(list + u'/' + id)));
        for (const QString &id : std::as_const(m_wanted))
            m_keys.insert(id, keyOf(list, document.object(list + u'/' + id)));
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

void renameAsIn(SetupDocument &document, const SetupDocument &model, const QString &list)
{
    const QHash<QString, QString> pairs = Matching(document, model, list).make();
    const QStringList ids = document.ids(list);
    const QStringList taken = model.ids(list);
    // Away from all identifiers first: one may be what another is to get.
    QHash<QString, QString> between;
    for (const QString &id : ids) {
        between.insert(id, SetupDocument::newId());
        SetupMembers::rename(document, list + u'/' + id, between.value(id));
    }
    for (const QString &id : ids) {
        const bool keepsOwn = isNamedByUs(list) && !taken.contains(id);
        const QString name = pairs.value(id, keepsOwn ? id : QString());
        if (!name.isEmpty())
            SetupMembers::rename(document, list + u'/' + between.value(id), name);
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

QJsonObject withSounds(const QJsonObject &object, const QHash<QString, QString> &here)
{
    QJsonObject adapted = object;
    for (const QString &name : {u"toneOnOpening"_s, u"toneOnHold"_s, u"toneOnClosing"_s, u"soundOnHold"_s}) {
        if (!object.value(name).isDouble())
            continue;
        const QString id = here.value(object.value(name).toVariant().toString());
        adapted.insert(name, id.isEmpty() ? QJsonValue() : QJsonValue(id.toLongLong()));
    }
    for (const QString &action : {u"actionOnOverflow"_s, u"actionOnClosure"_s}) {
        if (object.value(action).toString() != "playback"_L1)
            continue;
        const QString parameter = action + u"Param"_s;
        const QString id = here.value(object.value(parameter).toString());
        adapted.insert(parameter, id.isEmpty() ? QJsonValue() : QJsonValue(id));
        if (id.isEmpty())
            adapted.insert(action, QJsonValue());
    }
    return adapted;
}

} // namespace Aiguilleur::SetupMatching
