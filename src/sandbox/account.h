// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/credentials.h"
#include "sandbox/documents.h"
#include "sandbox/objectstore.h"
#include "sandbox/tasks.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <optional>

namespace Aiguilleur::Sandbox {

//! Everything that the server knows of the made-up customer: what the state file keeps. Copies are cheap.
struct Account
{
    quint32 seed = 1;
    QString nichandle;
    QJsonObject holder; //!< what GET /me answers
    ObjectStore objects;
    TaskBook tasks;
    Credentials credentials;
    Documents documents;
    QSet<QString> untouched; //!< services whose content is still to be made from the seed, see content.h
    qint64 lastId = 5'000'000;
    QString largeCentre; //!< the number with the large contact centre, if there is one
    QString largeQueue;  //!< the number with the large call queue, if there is one

    //! Of an object that is created by a call.
    qint64 newId() { return ++lastId; }
    QStringList billingAccounts() const { return objects.ids(QStringLiteral("/telephony")); }
    QStringList numbers(const QString &billingAccount) const;
    //! The group of a number, or nothing.
    QString groupOfNumber(const QString &serviceName) const;
    QString featureType(const QString &billingAccount, const QString &serviceName) const;
    bool isExpired(const QString &billingAccount) const;
    void setExpired(const QString &billingAccount, bool expired);
    //! Gives a number its type at once, even one that the API does not know; false when there is no such number.
    bool setFeatureType(const QString &serviceName, const QString &featureType);
    //! Destroys what the former type kept and gives the number what the new one starts with.
    void convertNumber(const QString &billingAccount, const QString &serviceName, const QString &featureType);
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
