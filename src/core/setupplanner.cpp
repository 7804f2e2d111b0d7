// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupplanner.h"

#include "core/secrets.h"
#include "core/setupschema.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QJsonValue nullFor(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

//! What a POST takes of an object.
QJsonObject creationBody(const SetupResource &resource, const QJsonObject &object)
{
    QJsonObject body;
    for (const QString &name : resource.creation) {
        const QJsonValue value = object.value(SetupSchema::storedName(name));
        if (!value.isUndefined() && !value.isNull())
            body.insert(name, value);
    }
    return body;
}

//! The server does not say how it calls what it made there, so it is told.
bool isNamedByUs(const SetupResource &resource)
{
    return resource.creation.contains(resource.idKey);
}

QString ownName(const QString &id)
{
    return SetupDocument::isNew(id) ? id.section(u'-', 1) + u"@aiguilleur"_s : id;
}

} // namespace

bool isSecretSetting(const QString &property)
{
    return isSecretMember(property);
}

bool SetupPlanner::isChanged(const QString &path, const QString &property) const
{
    return nullFor(m_base.value(path, property)) != nullFor(m_draft.value(path, property));
}

QStringList SetupPlanner::changed(const QString &path, const QStringList &properties) const
{
    QStringList names;
    for (const QString &property : properties) {
        if (isChanged(path, property))
            names.append(property);
    }
    return names;
}

void SetupPlanner::put(const QString &path, const QStringList &properties)
{
    QJsonObject values;
    QJsonObject before;
    const QStringList names = changed(path, properties);
    for (const QString &name : names) {
        values.insert(name, nullFor(m_draft.value(path, name)));
        if (m_base.contains(path))
            before.insert(name, nullFor(m_base.value(path, name)));
    }
    putValues(path, values, before);
}

void SetupPlanner::putAll(const QString &path)
{
    const SetupResource *resource = SetupSchema::resourceAt(path);
    if (resource && m_draft.contains(path))
        put(path, resource->writable);
}

void SetupPlanner::putValues(const QString &path, const QJsonObject &values, const QJsonObject &before)
{
    if (values.isEmpty())
        return;
    SetupStep step{.method = "PUT", .path = path};
    step.body = values;
    step.subject = path;
    if (!before.isEmpty()) {
        step.undoMethod = "PUT";
        step.undoPath = path;
        step.undoBody = before;
    }
    add(step);
}

void SetupPlanner::create(const QString &list, const QString &id, const QJsonObject &object, const QString &madeUpId)
{
    const SetupResource *resource = SetupSchema::resourceAt(list);
    if (!resource || resource->creation.isEmpty())
        return;
    SetupStep step{.method = "POST", .path = list};
    step.body = creationBody(*resource, object);
    step.subject = list + u'/' + id;
    step.creates = madeUpId.isEmpty() ? id : madeUpId;
    if (isNamedByUs(*resource)) {
        step.created = object.value(resource->idKey).toString(ownName(id));
        step.body.insert(resource->idKey, step.created);
    } else {
        step.idKey = resource->idKey;
    }
    step.undoMethod = "DELETE";
    step.undoPath = list + u'/' + step.creates;
    add(step);
}

SetupStep &SetupPlanner::erase(const QString &path)
{
    const SetupResource *resource = SetupSchema::resourceAt(path);
    SetupStep step{.method = "DELETE", .path = path};
    step.subject = path;
    if (resource && !resource->creation.isEmpty()) {
        step.undoMethod = "POST";
        step.undoPath = SetupDocument::listOf(path);
        step.undoBody = creationBody(*resource, m_base.object(path));
        if (isNamedByUs(*resource))
            step.undoBody.insert(resource->idKey, SetupDocument::idOf(path));
        else
            step.idKey = resource->idKey;
    }
    add(step);
    return m_steps.last();
}

} // namespace Aiguilleur
