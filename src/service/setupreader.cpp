// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/setupreader.h"

#include "api/telephonyapi.h"
#include "core/setupdestinations.h"
#include "core/setupschema.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// What the server does not have, does not offer or does not grant is part of the answer.
bool mayBeLeftOut(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::NotFound || error.kind == Kind::NotGranted || error.kind == Kind::Forbidden ||
           error.kind == Kind::IamForbidden || error.kind == Kind::BadRequest || error.httpStatus == 405;
}

//! The branch's own object tells whether the number is of the type at all; of the second branch it may be missing.
bool isEssential(const SetupBranch &branch, const SetupResource &resource, bool isFirst)
{
    return isFirst && resource.name.isEmpty() && !resource.mayBeAbsent && !branch.name.isEmpty();
}

Result<QJsonObject> objectAt(const Result<QJsonValue> &answer, const QString &path)
{
    if (!answer)
        return tl::make_unexpected(answer.error());
    if (!answer->isObject())
        return failure(ApiError::Kind::InvalidResponse, path + u": an object is expected"_s);
    return answer->toObject();
}

// In the order in which they ring; the server names them in any.
void sortByPosition(QList<Client::Item> &items)
{
    const auto place = [](const Client::Item &item) {
        return item.object ? item.object->value("position"_L1).toInteger() : 0;
    };
    const bool haveOne = std::any_of(items.cbegin(), items.cend(), [](const Client::Item &item) {
        return item.object && item.object->contains("position"_L1);
    });
    if (haveOne)
        std::stable_sort(items.begin(), items.end(),
                         [&](const auto &one, const auto &other) { return place(one) < place(other); });
}

} // namespace

SetupReader::SetupReader(TelephonyApi &api, Lifetime &lifetime)
    : m_api(api)
    , m_lifetime(lifetime)
{
}

QString SetupReader::wirePath(const QString &path)
{
    return Client::pathOf(QString(), path.split(u'/', Qt::SkipEmptyParts));
}

QCoro::Task<Result<SetupDocument>> SetupReader::read(Service service)
{
    const ReadingPointer reading = std::make_shared<Reading>();
    const QList<SetupBranch> branches = SetupSchema::branches(service.featureType);
    std::vector<QCoro::Task<>> parts;
    for (qsizetype i = 0; i < branches.size(); ++i)
        parts.push_back(readBranch(reading, service, branches[i], i == 0));
    for (QCoro::Task<> &part : parts)
        co_await part;
    if (m_lifetime.isOver())
        co_return failure(ApiError::Kind::Cancelled);
    if (reading->error)
        co_return tl::make_unexpected(*reading->error);
    co_return std::move(reading->document);
}

QCoro::Task<> SetupReader::readBranch(ReadingPointer reading, Service service, SetupBranch branch, bool isFirst)
{
    const QString root = SetupSchema::branchPath(service.billingAccount, branch.name, service.serviceName);
    std::vector<QCoro::Task<>> parts;
    for (const SetupResource &resource : std::as_const(branch.resources)) {
        if (reading->onlyWaysOn && !mayLeadOn(resource))
            continue;
        const QString path = resource.name.isEmpty() ? root : root + u'/' + resource.name;
        parts.push_back(readResource(reading, path, &resource, isEssential(branch, resource, isFirst)));
    }
    for (QCoro::Task<> &part : parts)
        co_await part;
}

QCoro::Task<> SetupReader::readResource(ReadingPointer reading, QString path, const SetupResource *resource,
                                        bool isEssential)
{
    if (resource->isList)
        co_await readList(reading, path, resource);
    else
        co_await readObject(reading, path, isEssential);
}

QCoro::Task<> SetupReader::readObject(ReadingPointer reading, QString path, bool isEssential)
{
    const QString wire = wirePath(path);
    const Result<QJsonValue> answer = co_await m_api.client().get(wire, Priority::Foreground);
    const Result<QJsonObject> object = objectAt(answer, path);
    if (m_lifetime.isOver())
        co_return;
    if (object)
        reading->document.insert(path, *object);
    else
        note(reading, object.error(), isEssential);
}

QCoro::Task<> SetupReader::readList(ReadingPointer reading, QString path, const SetupResource *resource)
{
    const QString wire = wirePath(path);
    const QString idKey = resource->idKey;
    Result<QList<Client::Item>> items = co_await m_api.client().list(wire, idKey, Priority::Foreground);
    if (m_lifetime.isOver())
        co_return;
    if (!items) {
        if (resource->mayBeAbsent && items.error().kind == ApiError::Kind::NotFound)
            reading->document.setIds(path, {});
        note(reading, items.error(), false);
        co_return;
    }
    sortByPosition(*items);
    QStringList ids;
    std::vector<QCoro::Task<>> below;
    for (const Client::Item &item : std::as_const(*items)) {
        const QString child = path + u'/' + item.id;
        if (!item.object) {
            note(reading, item.object.error(), false);
            continue;
        }
        ids.append(item.id);
        reading->document.insert(child, *item.object);
        for (const SetupResource &part : resource->below) {
            if (!reading->onlyWaysOn || mayLeadOn(part))
                below.push_back(readResource(reading, child + u'/' + part.name, &part, false));
        }
    }
    reading->document.setIds(path, ids);
    for (QCoro::Task<> &part : below)
        co_await part;
}

void SetupReader::note(const ReadingPointer &reading, const ApiError &error, bool isEssential)
{
    if ((isEssential || !mayBeLeftOut(error)) && !reading->error)
        reading->error = error;
}

QCoro::Task<Result<SetupReader::Line>> SetupReader::readLine(QString billingAccount, QString line)
{
    Line read;
    const QString root = SetupSchema::branchPath(billingAccount, u"line"_s, line);
    read.optionsPath = root + u"/options"_s;
    const QString optionsWire = wirePath(read.optionsPath);
    const QString phoneWire = wirePath(root + u"/phone"_s);
    QCoro::Task<Result<QJsonValue>> readingPhone = m_api.client().get(phoneWire, Priority::Foreground);
    const Result<QJsonValue> options = co_await m_api.client().get(optionsWire, Priority::Foreground);
    const Result<QJsonValue> phone = co_await readingPhone;
    if (m_lifetime.isOver())
        co_return failure(ApiError::Kind::Cancelled);
    if (!options && !mayBeLeftOut(options.error()))
        co_return tl::make_unexpected(options.error());
    if (!phone && !mayBeLeftOut(phone.error()))
        co_return tl::make_unexpected(phone.error());
    if (options && options->isObject())
        read.options = options->toObject();
    if (phone)
        read.hasPhone = true;
    else if (phone.error().kind == ApiError::Kind::NotFound)
        read.hasPhone = false;
    co_return read;
}

QCoro::Task<Result<QStringList>> SetupReader::readDestinations(Service service)
{
    const QList<SetupBranch> branches = SetupSchema::branches(service.featureType);
    const QString branch = branches.isEmpty() ? QString() : branches.first().name;
    const QString root = SetupSchema::branchPath(service.billingAccount, branch, service.serviceName);
    const ReadingPointer reading = std::make_shared<Reading>();
    if (branch == "easyHunting"_L1) {
        const QString agents = root + u"/hunting/agent"_s;
        co_await readList(reading, agents, SetupSchema::resourceAt(agents));
        if (m_lifetime.isOver())
            co_return failure(ApiError::Kind::Cancelled);
        const QString hours = root + u"/timeConditions"_s;
        co_await readObject(reading, hours, false);
    } else if (branch == "redirect"_L1 || branch == "ddi"_L1) {
        co_await readObject(reading, root, false);
    } else if (branch == "ovhPabx"_L1) {
        reading->onlyWaysOn = true;
        const SetupBranch plan = branches.first();
        co_await readBranch(reading, service, plan, false);
    }
    if (m_lifetime.isOver())
        co_return failure(ApiError::Kind::Cancelled);
    if (reading->error)
        co_return tl::make_unexpected(*reading->error);
    co_return setupDestinations(reading->document);
}

} // namespace Aiguilleur
