// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api.h"

#include "sandbox/account.h"
#include "sandbox/authentication.h"
#include "sandbox/content.h"
#include "sandbox/featuretypes.h"
#include "sandbox/operations.h"
#include "sandbox/paging.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

QJsonObject describeApi(const QString &name, const Router &router, const Models &models);

namespace {

QString decodedSegment(const QByteArray &segment)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(segment));
}

QStringList segmentsOf(const QByteArray &path)
{
    QStringList segments;
    for (const QByteArray &segment : path.mid(1).split('/'))
        segments.append(decodedSegment(segment));
    return segments;
}

QJsonObject givenBody(const Request &request)
{
    if (request.body.trimmed().isEmpty())
        return {};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &problem);
    if (problem.error != QJsonParseError::NoError)
        throw Refusal::badRequest(u"Invalid JSON received"_s);
    if (!document.isObject())
        throw Refusal::badRequest(u"The body must be a JSON object"_s);
    return document.object();
}

void requireOpenGroup(const Call &call)
{
    if (!call.params.contains(u"billingAccount"_s))
        return;
    const QString group = call.param(u"billingAccount"_s);
    if (!call.account().objects.contains(groupPath(group)))
        throw Refusal::unknownService();
    if (!call.expanding && call.account().isExpired(group))
        throw Refusal::expiredService();
}

//! What a service holds is there when an operation looks for it, and only if the service is of the type that has it.
void requireContent(const Call &call, const Route &route)
{
    if (!readsContent(route.path))
        return;
    const QString group = call.param(u"billingAccount"_s);
    const QString serviceName = call.param(u"serviceName"_s);
    if (serviceName.isEmpty())
        return;
    if (makeContent(call.account(), group, serviceName, call.services.now))
        call.services.changed = true;
    if (!call.account().objects.contains(familyPath(group, route.path.section(u'/', 3, 3), serviceName)))
        throw Refusal::unknownService();
}

QJsonObject batchItem(const QString &key, const QJsonValue &value, const QJsonValue &error)
{
    return {{u"key"_s, key}, {u"value"_s, value}, {u"error"_s, error}};
}

//! The last segment's items; a separator that cannot stand in a path as it is comes percent-encoded.
QStringList batchKeys(const QByteArray &lastSegment, const QByteArray &separator)
{
    const QByteArray encoded = separator.toPercentEncoding();
    const bool isEncoded = !lastSegment.contains(separator) && lastSegment.toUpper().contains(encoded);
    const QByteArray text = isEncoded ? QByteArray::fromPercentEncoding(lastSegment) : lastSegment;
    QStringList keys;
    for (const QByteArray &key : text.split(separator.at(0)))
        keys.append(decodedSegment(key));
    return keys;
}

} // namespace

Api::Api()
{
    addAuthOperations(m_router);
    addMeOperations(m_router);
    addTelephonyOperations(m_router);
    for (const auto add :
         {addServiceOperations, addQueueOperations, addQueueLinkOperations, addLiveOperations, addSoundOperations,
          addConferenceOperations, addConferenceRoomOperations, addTimeConditionOperations, addSchedulerOperations,
          addScreenOperations, addPabxOperations, addEventOperations})
        add(m_router);
}

Outcome Api::run(const Request &request, Services &services) const
{
    try {
        return runChecked(request, services);
    } catch (const Refusal &refusal) {
        return {refusal.status, refusal.toJson(), {}};
    }
}

Outcome Api::runChecked(const Request &request, Services &services) const
{
    const QByteArray path = apiPath(request.rawPath());
    const bool isApi = isApiPath(request.rawPath());
    const QByteArray method = request.method == "HEAD" ? QByteArrayLiteral("GET") : request.method;
    Call call{services, request, QString::fromLatin1(method), QString::fromUtf8(path)};
    if (isApi && method == "GET" && path.endsWith(".json") && path.count('/') == 1)
        return {200, description(call.path.mid(1).chopped(5)), {}};

    const QStringList segments = segmentsOf(path);
    const Router::Match match = isApi ? m_router.find(call.method, segments) : Router::Match();
    if (!match.route || !match.route->open) {
        call.grant = authenticate(request, services);
        requireGranted(call.grant, call.method, call.path);
    }
    if (!match.route)
        throw match.pathIsKnown ? Refusal::wrongMethod() : Refusal::unknownUrl();

    call.params = match.params;
    call.query = request.query();
    if (method != "GET" && method != "DELETE")
        call.body = givenBody(request);
    const QByteArray separator = request.header("x-ovh-batch");
    if (batch && method == "GET" && separator.size() == 1 && match.route->path.endsWith(u'}'))
        return runBatch(call, segments, separator);
    return runRoute(call, *match.route);
}

Outcome Api::runRoute(Call &call, const Route &route) const
{
    requireOpenGroup(call);
    requireContent(call, route);
    const QJsonValue value = route.handler(call);
    if (paging && call.method == "GET"_L1 && value.isArray() && m_router.itemOf(route))
        if (pageRequest(call.request))
            return expand(call, route, value.toArray());
    return {200, value, {}};
}

Outcome Api::runBatch(const Call &call, const QStringList &segments, const QByteArray &separator) const
{
    const QByteArray rawPath = call.request.rawPath();
    QJsonArray items;
    for (const QString &key : batchKeys(rawPath.mid(rawPath.lastIndexOf('/') + 1), separator)) {
        QStringList single = segments;
        single.last() = key;
        const Router::Match match = m_router.find(call.method, single);
        Call one = call;
        one.params = match.params;
        try {
            requireOpenGroup(one);
            requireContent(one, *match.route);
            items.append(batchItem(key, match.route->handler(one), QJsonValue()));
        } catch (const Refusal &refusal) {
            items.append(batchItem(key, QJsonValue(), refusal.toJson()));
        }
    }
    return {200, items, {}};
}

Outcome Api::expand(Call &call, const Route &list, const QJsonArray &ids) const
{
    const PageRequest page = *pageRequest(call.request);
    const Route &item = *m_router.itemOf(list);
    call.expanding = true;
    QJsonArray objects;
    const QJsonArray wanted = page.needsEverything() ? ids : page.slice(ids);
    for (const auto id : wanted) {
        call.params[item.names.last()] = id.isString() ? id.toString() : QString::number(id.toInteger());
        requireContent(call, item);
        objects.append(item.handler(call));
    }
    if (!page.needsEverything())
        return {200, objects, page.echo(ids.size())};
    objects = filteredAndSorted(objects, page);
    return {200, page.slice(objects), page.echo(objects.size())};
}

QJsonValue Api::description(const QString &name) const
{
    const QJsonObject json = describeApi(name, m_router, m_models);
    if (json.isEmpty())
        throw Refusal::unknownUrl();
    return json;
}

} // namespace Aiguilleur::Sandbox
