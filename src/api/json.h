// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/telephony.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Aiguilleur {

//! Reads members of a JSON object strictly: the first mistake is kept with the path of the field (`service.featureType:
//! string expected, got number`) and everything read after it is a default. Look at error() once at the end.
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString path);

    QString string(QLatin1String key);         //!< present, a string
    QString optionalString(QLatin1String key); //!< absent or null: empty
    qint64 integer(QLatin1String key);         //!< present, a whole number
    bool boolean(QLatin1String key);
    QDateTime dateTime(QLatin1String key);         //!< ISO 8601 with offset
    QDateTime optionalDateTime(QLatin1String key); //!< absent or null: invalid
    JsonReader object(QLatin1String key);          //!< its mistakes count as this one's when merged with adopt()
    void adopt(const JsonReader &child);

    bool failed() const { return !m_error.isEmpty(); }
    QString error() const { return m_error; }

    template<class T>
    Result<T> result(T value) const
    {
        if (failed()) {
            return failure(ApiError::Kind::InvalidResponse, m_error);
        }
        return value;
    }

private:
    QJsonValue take(QLatin1String key, QJsonValue::Type type, const char *expected);
    void fail(QLatin1String key, const QString &what);
    QJsonObject m_object;
    QString m_path;
    QString m_error;
};

Result<BillingAccount> billingAccountFromJson(const QJsonObject &object);
Result<Service> serviceFromJson(const QJsonObject &object, const QString &billingAccount);
Result<Task> taskFromJson(const QJsonObject &object);

} // namespace Aiguilleur
