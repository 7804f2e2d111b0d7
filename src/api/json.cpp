// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QLatin1StringView typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return "null"_L1;
    case QJsonValue::Bool:
        return "boolean"_L1;
    case QJsonValue::Double:
        return "number"_L1;
    case QJsonValue::String:
        return "string"_L1;
    case QJsonValue::Array:
        return "array"_L1;
    case QJsonValue::Object:
        return "object"_L1;
    case QJsonValue::Undefined:
        break;
    }
    return "nothing"_L1;
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

void JsonReader::fail(QLatin1String key, const QString &what)
{
    if (m_error.isEmpty())
        m_error = (m_path.isEmpty() ? QString(key) : m_path + u'.' + key) + u": "_s + what;
}

QJsonValue JsonReader::take(QLatin1String key, QJsonValue::Type type, const char *expected)
{
    const QJsonValue value = m_object.value(key);
    if (value.type() == type)
        return value;
    fail(key, u"%1 expected, got %2"_s.arg(QLatin1StringView(expected), typeName(value.type())));
    return QJsonValue(type);
}

QString JsonReader::string(QLatin1String key)
{
    return take(key, QJsonValue::String, "string").toString();
}

QString JsonReader::optionalString(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    return value.isNull() || value.isUndefined() ? QString() : string(key);
}

qint64 JsonReader::integer(QLatin1String key)
{
    const QJsonValue value = take(key, QJsonValue::Double, "whole number");
    const double number = value.toDouble();
    // Beyond this a double cannot be converted; whole numbers inside it are kept exactly by QJsonValue.
    constexpr double limit = 9.2e18;
    if (std::trunc(number) != number || std::abs(number) > limit) {
        fail(key, u"whole number expected, got %1"_s.arg(number));
        return 0;
    }
    return value.toInteger();
}

bool JsonReader::boolean(QLatin1String key)
{
    return take(key, QJsonValue::Bool, "boolean").toBool();
}

QDateTime JsonReader::dateTime(QLatin1String key)
{
    const QString text = string(key);
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        fail(key, u"date and time with offset expected, got \"%1\""_s.arg(text.left(40)));
        return {};
    }
    return time;
}

QDateTime JsonReader::optionalDateTime(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    return value.isNull() || value.isUndefined() ? QDateTime() : dateTime(key);
}

JsonReader JsonReader::object(QLatin1String key)
{
    const QJsonValue value = take(key, QJsonValue::Object, "object");
    JsonReader child(value.toObject(), m_path.isEmpty() ? QString(key) : m_path + u'.' + key);
    child.m_error = m_error;
    return child;
}

void JsonReader::adopt(const JsonReader &child)
{
    if (m_error.isEmpty())
        m_error = child.m_error;
}

Result<BillingAccount> billingAccountFromJson(const QJsonObject &object)
{
    JsonReader reader(object, u"billingAccount"_s);
    BillingAccount account;
    account.name = reader.string("billingAccount"_L1);
    account.description = reader.string("description"_L1);
    account.statusName = reader.string("status"_L1);
    account.status = billingAccountStatus(account.statusName);
    return reader.result(account);
}

Result<Service> serviceFromJson(const QJsonObject &object, const QString &billingAccount)
{
    JsonReader reader(object, u"service"_s);
    Service service;
    service.billingAccount = billingAccount;
    service.serviceName = reader.string("serviceName"_L1);
    service.description = reader.string("description"_L1);
    service.kindName = reader.string("serviceType"_L1);
    service.kind = serviceKind(service.kindName);
    service.featureType = FeatureType::fromApiName(reader.string("featureType"_L1));
    service.countryCode = reader.optionalString("countryCode"_L1);
    const QJsonValue offer = object.value("getPublicOffer"_L1);
    if (!offer.isNull() && !offer.isUndefined()) {
        JsonReader child = reader.object("getPublicOffer"_L1);
        service.offer = child.optionalString("name"_L1);
        reader.adopt(child);
    }
    return reader.result(service);
}

Result<Task> taskFromJson(const QJsonObject &object)
{
    JsonReader reader(object, u"task"_s);
    Task task;
    task.id = reader.integer("taskId"_L1);
    task.action = reader.string("action"_L1);
    task.statusName = reader.string("status"_L1);
    task.status = taskStatus(task.statusName);
    task.message = reader.optionalString("message"_L1);
    task.serviceType = reader.optionalString("serviceType"_L1);
    task.objectCreated = reader.optionalString("objectCreated"_L1);
    return reader.result(task);
}

} // namespace Aiguilleur
