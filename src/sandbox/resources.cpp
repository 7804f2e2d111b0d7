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

//! The template with the call's parameters in it.
QString concretePath(const Call &call, const QString &path)
{
    QStringList segments = path.split(u'/');
    for (QString &segment : segments) {
        if (segment.startsWith(u'{'))
            segment = call.param(segment.mid(1, segment.size() - 2));
    }
    return segments.join(u'/');
}

QString lastParameter(const QString &path)
{
    const QString segment = path.mid(path.lastIndexOf(u'{') + 1);
    return segment.left(segment.indexOf(u'}'));
}

QString servicePathOf(const Call &call)
{
    return servicePath(call.param(u"billingAccount"_s), call.param(u"serviceName"_s));
}

void requireObject(const Call &call, const QString &templatePath, const QString &path)
{
    if (call.account().objects.contains(path))
        return;
    const QString name = lastParameter(templatePath);
    if (name == "billingAccount"_L1 || name == "serviceName"_L1)
        throw Refusal::unknownService();
    throw Refusal::unknownObject(name, call.param(name));
}

QJsonValue listIds(const Call &call, const Resource &resource)
{
    const QString listTemplate = resource.path.left(resource.path.lastIndexOf(u'/'));
    QJsonArray ids;
    for (const QString &id : call.account().objects.ids(concretePath(call, listTemplate)))
        ids.append(resource.flags & Resource::NumberIds ? QJsonValue(id.toLongLong()) : QJsonValue(id));
    return ids;
}

QJsonValue alter(Call &call, const Resource &resource)
{
    ObjectStore &objects = call.account().objects;
    const QString path = concretePath(call, resource.path);
    const QJsonObject changes = call.services.models.changes(resource.model, resourceView(call, resource), call.body);
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

} // namespace

QJsonObject resourceView(const Call &call, const Resource &resource)
{
    const ObjectStore &objects = call.account().objects;
    const QString path = concretePath(call, resource.path);
    requireObject(call, resource.path, path);
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
                        row.path.left(row.path.lastIndexOf(u'/')),
                        row.flags & Resource::NumberIds ? u"long[]"_s : u"string[]"_s,
                        {},
                        row.description,
                        [row](Call &call) { return listIds(call, row); }});
        }
        router.add({u"GET"_s, row.path, row.model, {}, u"Get this object properties"_s, [row](Call &call) {
                        return QJsonValue(resourceView(call, row));
                    }});
        if (row.flags & Resource::Writable)
            router.add({u"PUT"_s, row.path, u"void"_s, row.model, u"Alter this object properties"_s,
                        [row](Call &call) { return alter(call, row); }});
    }
}

} // namespace Aiguilleur::Sandbox
