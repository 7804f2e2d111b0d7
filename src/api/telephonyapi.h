// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "core/telephony.h"

namespace Aiguilleur {

//! Who is signed in. Source: `/me` and `/auth/currentCredential` (or `/auth/details` for a service account).
struct Identity
{
    QString account;      //!< nichandle, such as ab12345-ovh
    QString displayName;  //!< organisation, else first name and name, else the account
    QDateTime expiration; //!< of the credential; invalid when unlimited or unknown
    bool canWrite = true; //!< false when its access rules grant no POST on /telephony
};

//! One rule of a consumer key. `path` may hold `*` for any run of characters, slashes included. Source:
//! `auth.AccessRule`.
struct AccessRule
{
    QString method;
    QString path;
    bool operator==(const AccessRule &) const = default;
    bool allows(const QString &method, const QString &path) const;
};

//! One typed function an operation. Errors as Client's; an answer that does not fit the schema is InvalidResponse with
//! the field's path.
class TelephonyApi
{
public:
    explicit TelephonyApi(Client &client)
        : m_client(client)
    {
    }

    QCoro::Task<Result<Identity>>
    identity(); //!< GET /auth/currentCredential or /auth/details, and GET /me (its refusal is tolerated)

    //! GET /telephony. A group whose detail is refused (460 and others) is in the list with Status::Expired or its
    //! error in `errors`.
    struct Groups
    {
        QList<BillingAccount> groups;
        QHash<QString, ApiError> errors;
    };
    QCoro::Task<Result<Groups>> billingAccounts();

    //! GET /telephony/{ba}/service and details.
    struct Services
    {
        QList<Service> services;
        QHash<QString, ApiError> errors; //!< by service name
    };
    QCoro::Task<Result<Services>> services(QString billingAccount, Priority priority = Priority::Background);
    QCoro::Task<Result<Service>> service(QString billingAccount, QString serviceName,
                                         Priority priority = Priority::Foreground);
    //! The named ones of a group, in batches; order as asked.
    QCoro::Task<QList<Result<Service>>> servicesNamed(QString billingAccount, QStringList serviceNames);

    //! PUT /telephony/{ba}/number/{sn} {description}
    QCoro::Task<Result<void>> rename(QString billingAccount, QString serviceName, QString description);

    //! POST /telephony/{ba}/number/{sn}/changeFeatureType. Never repeated.
    QCoro::Task<Result<Task>> changeFeatureType(QString billingAccount, QString serviceName, FeatureType type);

    //! GET /telephony/{ba}/service/{sn}/task/{id}
    QCoro::Task<Result<Task>> task(QString billingAccount, QString serviceName, qint64 id);
    //! GET /telephony/{ba}/service/{sn}/task and details
    QCoro::Task<Result<QList<Task>>> tasks(QString billingAccount, QString serviceName);
    //! GET /telephony/{ba}/task/{id…}: the named tasks of a group in batches; NotFound for one that is gone. Order as
    //! asked.
    QCoro::Task<QList<Result<Task>>> groupTasks(QString billingAccount, QList<qint64> ids);
    //! GET /telephony/{ba}/task?status=…: identifiers of what is pending in the group (todo, doing and pause).
    QCoro::Task<Result<QList<qint64>>> pendingTaskIds(QString billingAccount);

    //! Whatever the server says at `path`, untyped; for snapshots.
    QCoro::Task<Result<QJsonValue>> raw(QString path);

    //! For what has no typed function: raw objects in batches.
    Client &client() const { return m_client; }

private:
    Client &m_client;
};

} // namespace Aiguilleur
