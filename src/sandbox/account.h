// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/credentials.h"
#include "sandbox/documents.h"
#include "sandbox/objectstore.h"
#include "sandbox/tasks.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace Aiguilleur::Sandbox {

//! Everything that the server knows of the made-up customer: what the state file keeps. Copies are cheap.
struct Account
{
    QString nichandle;
    QJsonObject holder; //!< what GET /me answers
    ObjectStore objects;
    TaskBook tasks;
    Credentials credentials;
    Documents documents;

    QStringList billingAccounts() const { return objects.ids(QStringLiteral("/telephony")); }
    QStringList numbers(const QString &billingAccount) const;
    //! The group of a number, or nothing.
    QString groupOfNumber(const QString &serviceName) const;
    QString featureType(const QString &billingAccount, const QString &serviceName) const;
    bool isExpired(const QString &billingAccount) const;
    void setExpired(const QString &billingAccount, bool expired);
    //! Gives a number its type at once, even one that the API does not know; false when there is no such number.
    bool setFeatureType(const QString &serviceName, const QString &featureType);
    //! Removes a service with all that belongs to it.
    void removeService(const QString &billingAccount, const QString &serviceName);
    //! A change of type that is not on its way yet.
    Task changeOf(const QString &billingAccount, const QString &serviceName, const QString &featureType) const;
    //! Puts a change of type on its way and returns the task.
    qint64 beginChange(const QString &billingAccount, const QString &serviceName, const QString &featureType,
                       qint64 begin, qint64 end);
    //! Lets the tasks that have ended by now take effect. Returns whether anything changed.
    bool advance(qint64 now, qint64 taskLifetime);

    QJsonObject toJson() const;
    //! Nothing, with the reason in *error, when the JSON is not a kept account.
    static std::optional<Account> fromJson(const QJsonObject &json, QString *error);
};

} // namespace Aiguilleur::Sandbox
