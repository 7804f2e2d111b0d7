// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/featuretype.h"

#include <QDateTime>
#include <QMetaType>
#include <QObject>
#include <QString>

namespace Aiguilleur {

//! A telephony group. Source: `telephony.BillingAccount`.
struct BillingAccount
{
    Q_GADGET
public:
    enum class Status { Enabled, Expired, Closed, Deleted, Unknown };
    Q_ENUM(Status)

    QString name; //!< `billingAccount`, such as ab12345-ovh-1
    QString description;
    Status status = Status::Unknown;
    QString statusName; //!< as on the wire, also when unknown
    bool operator==(const BillingAccount &) const = default;

    QString displayName() const { return description.isEmpty() ? name : description; }
};

//! A number or a line of a group. Source: `telephony.TelephonyService`.
struct Service
{
    Q_GADGET
public:
    enum class Kind { Alias, Line, Unknown };
    Q_ENUM(Kind)

    QString billingAccount;
    QString serviceName; //!< `0033199001234`
    QString description;
    Kind kind = Kind::Unknown;
    QString kindName; //!< `serviceType` as on the wire
    FeatureType featureType;
    QString countryCode; //!< `33`
    QString offer;       //!< name of the public offer
    bool operator==(const Service &) const = default;

    //! The description, unless it only repeats the number.
    QString ownDescription() const { return description == serviceName ? QString() : description; }
};

//! An asynchronous task at OVH. Source: `telephony.Task`.
struct Task
{
    Q_GADGET
public:
    enum class Status { Todo, Doing, Pause, Done, Error, Unknown };
    Q_ENUM(Status)

    qint64 id = 0;
    QString action; //!< `changeType` after changeFeatureType; free text otherwise
    Status status = Status::Unknown;
    QString statusName;
    QString message; //!< why it failed
    QString serviceType;
    QString objectCreated;
    bool operator==(const Task &) const = default;

    bool isPending() const { return status == Status::Todo || status == Status::Doing || status == Status::Pause; }
};

BillingAccount::Status billingAccountStatus(const QString &name);
Service::Kind serviceKind(const QString &name);
Task::Status taskStatus(const QString &name);

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::BillingAccount)
Q_DECLARE_METATYPE(Aiguilleur::Service)
Q_DECLARE_METATYPE(Aiguilleur::Task)
