// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonshapes.h"

#include "cli/changerecord.h"
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

QString taskStatusName(Task::Status status)
{
    switch (status) {
    case Task::Status::Todo:
        return u"todo"_s;
    case Task::Status::Doing:
        return u"doing"_s;
    case Task::Status::Pause:
        return u"pause"_s;
    case Task::Status::Done:
        return u"done"_s;
    case Task::Status::Error:
        return u"error"_s;
    case Task::Status::Unknown:
        break;
    }
    return {};
}

QString holdingName(Holding::Kind kind)
{
    using Kind = Holding::Kind;
    switch (kind) {
    case Kind::Destination:
        return u"destination"_s;
    case Kind::Members:
        return u"members"_s;
    case Kind::Queues:
        return u"queues"_s;
    case Kind::TimeConditions:
        return u"timeConditions"_s;
    case Kind::ClosingDays:
        return u"closingDays"_s;
    case Kind::FilterEntries:
        return u"filterEntries"_s;
    case Kind::Sounds:
        return u"sounds"_s;
    case Kind::Texts:
        return u"texts"_s;
    case Kind::Menus:
        return u"menus"_s;
    case Kind::MenuKeys:
        return u"menuKeys"_s;
    case Kind::Steps:
        return u"steps"_s;
    case Kind::WebAccesses:
        return u"webAccesses"_s;
    case Kind::Script:
        return u"script"_s;
    case Kind::Settings:
        break;
    }
    return u"settings"_s;
}

} // namespace

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
            {u"taskStatus"_s, orNull(taskStatusName(change.taskStatus))},
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
            {u"kind"_s, holdingName(holding.kind)}, {u"count"_s, holding.count}, {u"text"_s, orNull(holding.text)}});
    return array;
}

} // namespace Aiguilleur
