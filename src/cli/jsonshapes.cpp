// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonshapes.h"

#include "cli/changerecord.h"
#include "core/enumname.h"
#include "core/phonenumber.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue orNull(qint64 id)
{
    return id == 0 ? QJsonValue() : QJsonValue(id);
}

QString modeName(Configuration::Mode mode)
{
    switch (mode) {
    case Configuration::Mode::Simple:
        return u"simple"_s;
    case Configuration::Mode::Expert:
        return u"expert"_s;
    case Configuration::Mode::NotOffered:
        break;
    }
    return {};
}

} // namespace

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject groupToJson(const BillingAccount &group)
{
    return {{u"billingAccount"_s, group.name},
            {u"description"_s, group.description},
            {u"status"_s, orNull(group.statusName)}};
}

QJsonObject serviceToJson(const Service &service)
{
    return {{u"billingAccount"_s, service.billingAccount},
            {u"serviceName"_s, service.serviceName},
            {u"serviceType"_s, service.kindName},
            {u"featureType"_s, service.featureType.apiName()},
            {u"description"_s, service.description}};
}

QJsonObject changeToJson(const ChangeRecord &change)
{
    const JournalEntry &entry = change.entry;
    return {{u"id"_s, orNull(entry.id)},
            {u"billingAccount"_s, entry.billingAccount},
            {u"serviceName"_s, entry.serviceName},
            {u"from"_s, orNull(entry.from.apiName())},
            {u"featureType"_s, orNull(entry.to.apiName())},
            {u"state"_s, entry.state},
            {u"taskId"_s, orNull(entry.taskId)},
            {u"taskStatus"_s, change.taskStatus == Task::Status::Unknown ? QJsonValue() : enumName(change.taskStatus)},
            {u"external"_s, entry.external},
            {u"snapshot"_s, orNull(entry.snapshotId)},
            {u"created"_s, orNull(entry.created)},
            {u"submitted"_s, orNull(entry.submitted)},
            {u"finished"_s, orNull(entry.finished)},
            {u"failure"_s, orNull(entry.failure)},
            {u"error"_s, entry.hasError ? QJsonValue(errorToJson(entry.error)) : QJsonValue()}};
}

QJsonObject configurationToJson(const Configuration &configuration)
{
    return {{u"featureType"_s, configuration.type.apiName()},
            {u"mode"_s, orNull(modeName(configuration.mode))},
            {u"label"_s, configuration.label},
            {u"description"_s, configuration.description},
            {u"goodFor"_s, orNull(configuration.goodFor)},
            {u"guide"_s, orNull(configuration.guide.toString())}};
}

QJsonObject errorToJson(const ApiError &error)
{
    return {{u"kind"_s, toString(error.kind)},
            {u"httpStatus"_s, orNull(error.httpStatus)},
            {u"code"_s, orNull(error.code)},
            {u"message"_s, orNull(error.message)},
            {u"queryId"_s, orNull(error.queryId)}};
}

QJsonArray holdingsToJson(const QList<Holding> &holdings)
{
    QJsonArray array;
    for (const Holding &holding : holdings)
        array.append(QJsonObject{
            {u"kind"_s, enumName(holding.kind)}, {u"count"_s, holding.count}, {u"text"_s, orNull(holding.text)}});
    return array;
}

} // namespace Aiguilleur
