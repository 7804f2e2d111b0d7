// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/snapshotreader.h"

#include "api/telephonyapi.h"
#include "core/secrets.h"
#include "service/snapshotplan.h"

#include <QJsonArray>
#include <vector>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int readInDepthAtOnce = 4;

// What the server does not have, does not offer or does not grant is part of the answer. Children of another type's
// branch are refused as bad requests.
bool isTolerated(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::NotFound || error.kind == Kind::NotGranted || error.kind == Kind::Forbidden ||
           error.kind == Kind::IamForbidden || error.kind == Kind::BadRequest || error.httpStatus == 405;
}

QString idText(const QJsonValue &id)
{
    return id.isString() ? id.toString() : QString::number(id.toInteger());
}

Result<QJsonValue> asValue(const Result<QJsonObject> &object)
{
    return object.map([](const QJsonObject &value) { return QJsonValue(value); });
}

// Paths are kept as the server shows them; on the wire each segment is encoded.
QString encoded(const QString &root, const QString &path)
{
    return Client::pathOf(root, path.split(u'/', Qt::SkipEmptyParts));
}

} // namespace

SnapshotReader::SnapshotReader(TelephonyApi &api, Lifetime &lifetime)
    : m_api(api)
    , m_lifetime(lifetime)
    , m_deep(lifetime, readInDepthAtOnce)
    , m_bases(lifetime, [this](QString list, QStringList ids) { return fetch(std::move(list), std::move(ids)); })
{
}

QCoro::Task<Coalescer<QJsonObject>::Values> SnapshotReader::fetch(QString list, QStringList ids)
{
    Coalescer<QJsonObject>::Values values;
    const QList<Client::Item> items = co_await m_api.client().objects(list, ids, Priority::Foreground);
    for (const Client::Item &item : items)
        values.insert(item.id, item.object);
    co_return values;
}

QCoro::Task<Result<SnapshotReader::Content>> SnapshotReader::read(Service service)
{
    const ReadingPointer reading = std::make_shared<Reading>();
    reading->root = Client::pathOf(u"/telephony"_s, {service.billingAccount});
    reading->serviceName = service.serviceName;
    const QStringList branches = QStringList{u"service"_s, u"number"_s} + snapshotBranches(service.featureType);
    std::vector<QCoro::Task<bool>> bases;
    for (const QString &branch : branches)
        bases.push_back(readBase(reading, branch));
    QStringList deep;
    for (size_t i = 0; i < bases.size(); ++i) {
        const QString &branch = branches[static_cast<qsizetype>(i)];
        const bool exists = co_await bases[i];
        if (exists && !snapshotResources(branch).isEmpty())
            deep.append(branch);
    }
    if (!deep.isEmpty() && !reading->error)
        co_await readInDepth(reading, deep);
    if (m_lifetime.isOver())
        co_return failure(ApiError::Kind::Cancelled);
    if (reading->error)
        co_return tl::make_unexpected(*reading->error);
    co_return reading->content;
}

QCoro::Task<> SnapshotReader::readInDepth(ReadingPointer reading, QStringList branches)
{
    if (!co_await m_deep.enter())
        co_return;
    const TurnstilePass pass(m_deep);
    std::vector<QCoro::Task<>> readings;
    for (const QString &branch : std::as_const(branches))
        readings.push_back(readBelow(reading, u'/' + branch + u'/' + reading->serviceName, &snapshotResources(branch)));
    for (QCoro::Task<> &one : readings)
        co_await one;
}

QCoro::Task<bool> SnapshotReader::readBase(ReadingPointer reading, QString branch)
{
    const QString list = reading->root + u'/' + branch;
    const Result<QJsonObject> object = co_await m_bases.read(list, reading->serviceName);
    if (m_lifetime.isOver())
        co_return false;
    note(reading, u'/' + branch + u'/' + reading->serviceName, asValue(object));
    co_return object.has_value();
}

QCoro::Task<> SnapshotReader::readBelow(ReadingPointer reading, QString path, const QList<SnapshotResource> *resources)
{
    std::vector<QCoro::Task<>> parts;
    for (const SnapshotResource &resource : *resources) {
        const QString below = path + u'/' + resource.name;
        parts.push_back(resource.isList ? readList(reading, below, &resource.below) : readObject(reading, below));
    }
    for (QCoro::Task<> &part : parts)
        co_await part;
}

QCoro::Task<> SnapshotReader::readObject(ReadingPointer reading, QString path)
{
    const QString wire = encoded(reading->root, path);
    const Result<QJsonValue> answer = co_await m_api.client().get(wire, Priority::Foreground);
    if (!m_lifetime.isOver())
        note(reading, path, answer);
}

QCoro::Task<> SnapshotReader::readList(ReadingPointer reading, QString path, const QList<SnapshotResource> *below)
{
    const QString wire = encoded(reading->root, path);
    const Result<QJsonValue> answer = co_await m_api.client().get(wire, Priority::Foreground);
    if (m_lifetime.isOver() || reading->error)
        co_return;
    note(reading, path, answer);
    QStringList ids;
    const QJsonArray array = answer ? answer->toArray() : QJsonArray();
    for (const auto &id : array)
        ids.append(idText(id));
    if (ids.isEmpty())
        co_return;
    const QList<Client::Item> items = co_await m_api.client().objects(wire, ids, Priority::Foreground);
    if (m_lifetime.isOver())
        co_return;
    std::vector<QCoro::Task<>> children;
    for (const Client::Item &item : items) {
        const QString child = path + u'/' + item.id;
        note(reading, child, asValue(item.object));
        if (item.object && !below->isEmpty() && !reading->error)
            children.push_back(readBelow(reading, child, below));
    }
    for (QCoro::Task<> &child : children)
        co_await child;
}

void SnapshotReader::note(const ReadingPointer &reading, const QString &path, const Result<QJsonValue> &answer)
{
    if (!answer) {
        if (isTolerated(answer.error()))
            reading->content.unreadable.insert(path, toString(answer.error().kind));
        else if (!reading->error)
            reading->error = answer.error();
        return;
    }
    QStringList withheld;
    reading->content.objects.insert(path, withoutSecrets(*answer, &withheld));
    if (!withheld.isEmpty())
        reading->content.withheld.insert(path, QJsonArray::fromStringList(withheld));
}

} // namespace Aiguilleur
