// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/telephonyapi.h"

#include "api/clientcore.h"
#include "api/identity.h"
#include "api/json.h"
#include "api/jsontext.h"
#include "api/lists.h"

#include <QSet>
#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;

// Like the client's functions, these start coroutines that hold the core, and never this object or the client.
namespace {

QString groupPath(const QString &billingAccount, const QStringList &rest = {})
{
    return Client::pathOf(u"/telephony"_s, QStringList{billingAccount} + rest);
}

TelephonyApi::Groups groupsFrom(const QList<Client::Item> &items)
{
    TelephonyApi::Groups result;
    for (const Client::Item &item : items) {
        const auto account = item.object.and_then(billingAccountFromJson);
        if (account) {
            result.groups.append(*account);
            continue;
        }
        result.errors.insert(item.id, account.error());
        if (account.error().kind == Kind::ServiceExpired) {
            result.groups.append({.name = item.id,
                                  .description = {},
                                  .status = BillingAccount::Status::Expired,
                                  .statusName = u"expired"_s});
        }
    }
    return result;
}

Result<Service> serviceFrom(const Result<QJsonObject> &object, const QString &billingAccount)
{
    return object.and_then([&](const QJsonObject &found) { return serviceFromJson(found, billingAccount); });
}

Result<TelephonyApi::Services> servicesFrom(const QList<Client::Item> &items, const QString &billingAccount)
{
    TelephonyApi::Services result;
    result.services.reserve(items.size());
    for (const Client::Item &item : items) {
        const auto service = serviceFrom(item.object, billingAccount);
        if (service)
            result.services.append(*service);
        else
            result.errors.insert(item.id, service.error());
    }
    return result;
}

QCoro::Task<Result<TelephonyApi::Groups>> readGroups(CorePointer core)
{
    auto listing = listItems(core, u"/telephony"_s, u"billingAccount"_s, Priority::Foreground, true);
    const auto items = co_await listing;
    if (!items)
        co_return tl::make_unexpected(items.error());
    co_return groupsFrom(*items);
}

QCoro::Task<Result<TelephonyApi::Services>> readServices(CorePointer core, QString billingAccount, Priority priority)
{
    auto listing = listItems(core, groupPath(billingAccount, {u"service"_s}), u"serviceName"_s, priority, true);
    auto items = co_await listing;
    if (!items)
        co_return tl::make_unexpected(items.error());
    constexpr qsizetype convertedElsewhere = 64;
    if (items->size() <= convertedElsewhere)
        co_return servicesFrom(*items, billingAccount);
    // Moved, so that the objects are freed where they are read and not in the thread of the client.
    auto converting = core->workers.run([objects = std::exchange(*items, {}), billingAccount]() mutable {
        return servicesFrom(std::exchange(objects, {}), billingAccount);
    });
    co_return co_await converting;
}

QCoro::Task<Result<Service>> readService(CorePointer core, QString billingAccount, QString path, Priority priority)
{
    auto calling = callJson(core, {.path = path, .priority = priority});
    const auto value = co_await calling;
    co_return serviceFrom(objectOf(value), billingAccount);
}

QCoro::Task<QList<Result<Service>>> readServicesNamed(CorePointer core, QString billingAccount, QStringList names)
{
    auto reading = readItems(core, groupPath(billingAccount, {u"service"_s}), names, Priority::Foreground);
    QList<Result<Service>> services;
    for (const Client::Item &item : co_await reading)
        services.append(serviceFrom(item.object, billingAccount));
    co_return services;
}

QCoro::Task<Result<void>> send(CorePointer core, ApiRequest request)
{
    auto calling = callJson(core, request);
    const auto answer = co_await calling;
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    co_return Result<void>();
}

QCoro::Task<Result<Task>> callTask(CorePointer core, ApiRequest request)
{
    auto calling = callJson(core, request);
    const auto value = co_await calling;
    co_return objectOf(value).and_then(taskFromJson);
}

QCoro::Task<QList<Result<Task>>> readTasks(CorePointer core, QString path, QStringList ids, Priority priority)
{
    auto reading = readItems(core, path, ids, priority);
    QList<Result<Task>> tasks;
    for (const Client::Item &item : co_await reading)
        tasks.append(item.object.and_then(taskFromJson));
    co_return tasks;
}

Result<QList<qint64>> idsFrom(const Result<QJsonValue> &value)
{
    if (!value)
        return tl::make_unexpected(value.error());
    QList<qint64> ids;
    bool fits = value->isArray();
    for (const auto &element : value->toArray()) {
        fits = fits && element.isDouble();
        ids.append(element.toInteger());
    }
    if (!fits)
        return failure(Kind::InvalidResponse, u"a list of task identifiers is expected"_s);
    return ids;
}

QStringList texts(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return texts;
}

QCoro::Task<Result<QList<Task>>> listTasks(CorePointer core, QString path)
{
    auto calling = callJson(core, {.path = path});
    const auto ids = idsFrom(co_await calling);
    if (!ids)
        co_return tl::make_unexpected(ids.error());
    auto reading = readTasks(core, path, texts(*ids), Priority::Foreground);
    QList<Task> tasks;
    for (const Result<Task> &task : co_await reading) {
        // One that is gone between the list and its detail has ended.
        if (task)
            tasks.append(*task);
        else if (task.error().kind != Kind::NotFound)
            co_return tl::make_unexpected(task.error());
    }
    co_return tasks;
}

// One call a status: the API filters by one only.
QCoro::Task<Result<QList<qint64>>> listPending(CorePointer core, QString path)
{
    std::vector<QCoro::Task<Result<QJsonValue>>> calls;
    for (const QLatin1StringView status : {"todo"_L1, "doing"_L1, "pause"_L1})
        calls.push_back(callJson(core, {.path = path + u"?status="_s + status, .priority = Priority::Background}));
    QSet<qint64> pending;
    std::optional<ApiError> error;
    for (auto &call : calls) {
        const auto ids = idsFrom(co_await call);
        if (ids)
            pending.unite(QSet<qint64>(ids->begin(), ids->end()));
        else
            error = ids.error();
    }
    if (error)
        co_return tl::make_unexpected(*error);
    QList<qint64> sorted(pending.cbegin(), pending.cend());
    std::sort(sorted.begin(), sorted.end());
    co_return sorted;
}

} // namespace

QCoro::Task<Result<Identity>> TelephonyApi::identity()
{
    return readIdentity(m_client.core());
}

QCoro::Task<Result<TelephonyApi::Groups>> TelephonyApi::billingAccounts()
{
    return readGroups(m_client.core());
}

QCoro::Task<Result<TelephonyApi::Services>> TelephonyApi::services(QString billingAccount, Priority priority)
{
    return readServices(m_client.core(), billingAccount, priority);
}

QCoro::Task<Result<Service>> TelephonyApi::service(QString billingAccount, QString serviceName, Priority priority)
{
    return readService(m_client.core(), billingAccount, groupPath(billingAccount, {u"service"_s, serviceName}),
                       priority);
}

QCoro::Task<QList<Result<Service>>> TelephonyApi::servicesNamed(QString billingAccount, QStringList serviceNames)
{
    return readServicesNamed(m_client.core(), billingAccount, serviceNames);
}

QCoro::Task<Result<void>> TelephonyApi::rename(QString billingAccount, QString serviceName, QString description)
{
    return send(m_client.core(), {.method = "PUT",
                                  .path = groupPath(billingAccount, {u"number"_s, serviceName}),
                                  .body = jsonBody({{u"description"_s, description}})});
}

QCoro::Task<Result<Task>> TelephonyApi::changeFeatureType(QString billingAccount, QString serviceName, FeatureType type)
{
    return callTask(m_client.core(),
                    {.method = "POST",
                     .path = groupPath(billingAccount, {u"number"_s, serviceName, u"changeFeatureType"_s}),
                     .body = jsonBody({{u"featureType"_s, type.apiName()}})});
}

QCoro::Task<Result<Task>> TelephonyApi::task(QString billingAccount, QString serviceName, qint64 id)
{
    const QStringList rest{u"service"_s, serviceName, u"task"_s, QString::number(id)};
    return callTask(m_client.core(), {.path = groupPath(billingAccount, rest)});
}

QCoro::Task<Result<QList<Task>>> TelephonyApi::tasks(QString billingAccount, QString serviceName)
{
    return listTasks(m_client.core(), groupPath(billingAccount, {u"service"_s, serviceName, u"task"_s}));
}

QCoro::Task<QList<Result<Task>>> TelephonyApi::groupTasks(QString billingAccount, QList<qint64> ids)
{
    return readTasks(m_client.core(), groupPath(billingAccount, {u"task"_s}), texts(ids), Priority::Foreground);
}

QCoro::Task<Result<QList<qint64>>> TelephonyApi::pendingTaskIds(QString billingAccount)
{
    return listPending(m_client.core(), groupPath(billingAccount, {u"task"_s}));
}

QCoro::Task<Result<QJsonValue>> TelephonyApi::raw(QString path)
{
    return callJson(m_client.core(), {.path = path, .priority = Priority::Background});
}

} // namespace Aiguilleur
