// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/models.h"
#include "sandbox/router.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QJsonObject parameter(const QString &name, const QString &in, const QString &type, bool required)
{
    return {{u"name"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name)},
            {u"paramType"_s, in},
            {u"dataType"_s, type},
            {u"fullType"_s, type},
            {u"required"_s, required},
            {u"description"_s, QString()}};
}

QString typeText(const Property &property)
{
    return property.list ? property.type + u"[]"_s : property.type;
}

QJsonArray parametersOf(const Route &route, const Models &models)
{
    QJsonArray parameters;
    for (const QString &name : route.names)
        parameters.append(parameter(name, u"path"_s, u"string"_s, true));
    const Model *body = models.model(route.bodyType);
    if (!body)
        return parameters;
    if (!body->body)
        parameters.append(parameter({}, u"body"_s, route.bodyType, true));
    else
        for (const Property &property : body->properties)
            parameters.append(parameter(property.name, u"body"_s, typeText(property), property.required));
    return parameters;
}

QJsonObject operation(const Route &route, const Models &models)
{
    return {{u"httpMethod"_s, route.method},
            {u"description"_s, route.description},
            {u"noAuthentication"_s, route.open},
            {u"responseType"_s, route.response},
            {u"apiStatus"_s,
             QJsonObject{{u"value"_s, u"PRODUCTION"_s}, {u"description"_s, u"Stable production version"_s}}},
            {u"parameters"_s, parametersOf(route, models)}};
}

QJsonObject modelJson(const Model &model)
{
    QJsonObject properties;
    for (const Property &property : model.properties) {
        properties[property.name] = QJsonObject{{u"type"_s, typeText(property)},
                                                {u"fullType"_s, typeText(property)},
                                                {u"canBeNull"_s, property.nullable},
                                                {u"readOnly"_s, !property.writable}};
    }
    return {{u"id"_s, model.name.section(u'.', -1)},
            {u"namespace"_s, model.name.section(u'.', 0, -2)},
            {u"properties"_s, properties}};
}

} // namespace

QJsonObject Models::toJson() const
{
    QJsonObject json;
    for (const Model &model : m_models)
        if (!model.body)
            json[model.name] = modelJson(model);
    for (auto it = m_enumerations.begin(); it != m_enumerations.end(); ++it) {
        json[it.key()] = QJsonObject{{u"id"_s, it.key().section(u'.', -1)},
                                     {u"namespace"_s, it.key().section(u'.', 0, -2)},
                                     {u"enumType"_s, u"string"_s},
                                     {u"enum"_s, QJsonArray::fromStringList(it.value())}};
    }
    return json;
}

//! The published description of what is below /name; empty when nothing is.
QJsonObject describeApi(const QString &name, const Router &router, const Models &models)
{
    QMap<QString, QJsonArray> operations;
    for (const Route *route : router.routes())
        if (route->path == u'/' + name || route->path.startsWith(u'/' + name + u'/'))
            operations[route->path].append(operation(*route, models));
    if (operations.isEmpty())
        return {};
    QJsonArray apis;
    for (auto it = operations.begin(); it != operations.end(); ++it)
        apis.append(QJsonObject{{u"path"_s, it.key()}, {u"description"_s, QString()}, {u"operations"_s, it.value()}});
    return {{u"apiVersion"_s, u"1.0"_s},
            {u"basePath"_s, u"/1.0"_s},
            {u"resourcePath"_s, u'/' + name},
            {u"apis"_s, apis},
            {u"models"_s, models.toJson()}};
}

} // namespace Aiguilleur::Sandbox
