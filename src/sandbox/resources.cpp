// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources.h"

#include "sandbox/account.h"
#include "sandbox/call.h"
#include "sandbox/featuretypes.h"
#include "sandbox/models.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QString lastParameter(const QString &path)
{
    const QString segment = path.mid(path.lastIndexOf(u'{') + 1);
    return segment.left(segment.indexOf(u'}'));
}

QString listTemplate(const Resource &resource)
{
    return resource.path.left(resource.path.lastIndexOf(u'/'));
}

QString servicePathOf(const Call &call)
{
    return servicePath(call.param(u"billingAccount"_s), call.param(u"serviceName"_s));
}

//! What the list is narrowed to, if it is.
QString filterValue(const Call &call, const Resource &resource)
{
    if (resource.filter.isEmpty() || !call.query.contains(resource.filter))
        return {};
    const QString value = call.query.value(resource.filter);
    const Property *property = call.services.models.model(resource.model)->property(resource.filter);
    const QString problem = call.services.models.problem(*property, value);
    if (!problem.isEmpty())
        throw Refusal::badRequest(problem);
    return value;
}

//! Throws a Refusal 404 when what the list belongs to is not there.
void requireParent(const Call &call, const Resource &resource)
{
    const QString parent = listTemplate(resource).section(u'/', 0, -2);
    if (parent.endsWith(u'}') && parent.count(u'{') > 2)
        requireObject(call, parent);
}

QJsonValue listIds(const Call &call, const Resource &resource)
{
    requireParent(call, resource);
    const QString listPath = pathOf(call, listTemplate(resource));
    const QString wanted = filterValue(call, resource);
    const ObjectStore &objects = call.account().objects;
    QJsonArray ids;
    for (const QString &id : objects.ids(listPath)) {
        if (!wanted.isEmpty() && objects.object(listPath + u'/' + id).value(resource.filter) != wanted)
            continue;
        ids.append(resource.flags & Resource::NumberIds ? QJsonValue(id.toLongLong()) : QJsonValue(servedId(id)));
    }
    return ids;
}

//! Members of `after` that are not as in `before`.
QJsonObject difference(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changed;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (it.value() != before.value(it.key()))
            changed[it.key()] = it.value();
    return changed;
}

QJsonValue alter(Call &call, const Resource &resource)
{
    ObjectStore &objects = call.account().objects;
    const QString path = pathOf(call, resource.path);
    const QJsonObject present = resourceView(call, resource);
    QJsonObject changes = call.services.models.changes(resource.model, present, call.body);
    if (resource.check && !changes.isEmpty()) {
        QJsonObject after = present;
        for (auto it = changes.begin(); it != changes.end(); ++it)
            after[it.key()] = it.value();
        resource.check(call, call.param(lastParameter(resource.path)), after);
        changes = difference(present, after);
    }
    QJsonObject own = objects.object(path);
    QJsonObject shared = resource.flags & Resource::OfService ? objects.object(servicePathOf(call)) : QJsonObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const bool isShared = !own.contains(it.key()) && shared.contains(it.key());
        (isShared ? shared : own)[it.key()] = it.value();
    }
    objects.set(path, own);
    if (resource.flags & Resource::OfService)
        objects.set(servicePathOf(call), shared);
    call.services.changed |= !changes.isEmpty();
    return QJsonValue();
}

QJsonValue create(Call &call, const Resource &resource)
{
    requireParent(call, resource);
    call.services.models.checkBody(resource.body, call.body);
    QJsonObject object = resource.fresh;
    for (auto it = call.body.begin(); it != call.body.end(); ++it)
        if (!it.value().isNull())
            object[it.key()] = it.value();
    const qint64 id = call.account().newId();
    const QString idText = QString::number(id);
    object[lastParameter(resource.path)] = id;
    if (resource.check)
        resource.check(call, idText, object);
    call.account().objects.insert(pathOf(call, listTemplate(resource)) + u'/' + idText, object);
    call.services.changed = true;
    return resource.flags & Resource::Silent ? QJsonValue() : QJsonValue(object);
}

QJsonValue remove(Call &call, const Resource &resource)
{
    const QString path = requireObject(call, resource.path);
    if (resource.removal)
        resource.removal(call, call.param(lastParameter(resource.path)));
    call.account().objects.remove(path);
    call.services.changed = true;
    return QJsonValue();
}

void addChanges(Router &router, const Resource &row)
{
    if (row.flags & Resource::Writable)
        router.add({u"PUT"_s, row.path, u"void"_s, row.model, u"Alter this object properties"_s,
                    [row](Call &call) { return alter(call, row); }});
    if (row.flags & Resource::Deletable)
        router.add({u"DELETE"_s, row.path, u"void"_s, {}, u"Delete the given object"_s, [row](Call &call) {
                        return remove(call, row);
                    }});
    if (!row.body.isEmpty())
        router.add({u"POST"_s, listTemplate(row), row.flags & Resource::Silent ? u"void"_s : row.model, row.body,
                    u"Create a new object"_s, [row](Call &call) { return create(call, row); }});
}

} // namespace

QString ownTemplate(const Call &call, const QString &below)
{
    return u"/telephony/{billingAccount}/%1/{serviceName}"_s.arg(call.path.section(u'/', 3, 3)) + below;
}

QString ownHunting(const Call &call, const QString &below)
{
    return ownTemplate(call, u"/hunting"_s) + below;
}

QString pathOf(const Call &call, const QString &path)
{
    QStringList segments = path.split(u'/');
    for (QString &segment : segments) {
        if (segment.startsWith(u'{'))
            segment = keptId(call.param(segment.mid(1, segment.size() - 2)));
    }
    return segments.join(u'/');
}

QString requireObject(const Call &call, const QString &path)
{
    const QString kept = pathOf(call, path);
    if (call.account().objects.contains(kept))
        return kept;
    const QString name = lastParameter(path);
    if (name == "billingAccount"_L1 || name == "serviceName"_L1)
        throw Refusal::unknownService();
    throw Refusal::unknownObject(name, call.param(name));
}

QString keptId(const QString &id)
{
    return QString(id).replace(u'/', "%2F"_L1);
}

QString servedId(const QString &key)
{
    return QString(key).replace("%2F"_L1, "/"_L1);
}

QList<QPair<QString, QJsonObject>> objectsOf(const Call &call, const QString &listPath)
{
    const ObjectStore &objects = call.account().objects;
    QList<QPair<QString, QJsonObject>> found;
    for (const QString &id : objects.ids(listPath))
        found.append({id, objects.object(listPath + u'/' + id)});
    return found;
}

QJsonObject resourceView(const Call &call, const Resource &resource)
{
    const ObjectStore &objects = call.account().objects;
    const QString path = requireObject(call, resource.path);
    QJsonObject view = objects.object(path);
    if (!(resource.flags & Resource::OfService))
        return view;
    const QJsonObject shared = objects.object(servicePathOf(call));
    for (const Property &property : call.services.models.model(resource.model)->properties) {
        const auto it = shared.constFind(property.name);
        if (it != shared.constEnd() && !view.contains(property.name))
            view.insert(property.name, it.value());
    }
    return view;
}

void addResources(Router &router, const QList<Resource> &resources)
{
    for (const Resource &row : resources) {
        if (row.flags & Resource::Listed) {
            router.add({u"GET"_s,
                        listTemplate(row),
                        row.flags & Resource::NumberIds ? u"long[]"_s : u"string[]"_s,
                        {},
                        row.description,
                        [row](Call &call) { return listIds(call, row); }});
        }
        router.add({u"GET"_s, row.path, row.model, {}, u"Get this object properties"_s, [row](Call &call) {
                        return QJsonValue(resourceView(call, row));
                    }});
        addChanges(router, row);
    }
}

} // namespace Aiguilleur::Sandbox
