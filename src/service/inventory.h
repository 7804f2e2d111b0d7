// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/telephony.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <memory>
#include <optional>

namespace Aiguilleur {

class Store;
class TelephonyApi;
struct SessionOptions;

//! The groups and numbers of one account: from the cache first, then fresh, group by group. What did not change makes
//! no signal. One group that fails keeps its cached services and its error; the others go on.
class Inventory : public QObject
{
    Q_OBJECT
public:
    struct Group
    {
        BillingAccount account;
        QList<Service> services;       //!< sorted by service name
        QDateTime refreshed;           //!< UTC, invalid: never
        std::optional<ApiError> error; //!< why the last refresh of the group failed
        bool loading = false;          //!< being read for the first time: no services known yet
    };

    Inventory(QString account, TelephonyApi &api, Store &store, const SessionOptions &options,
              QObject *parent = nullptr);
    ~Inventory() override;

    int groupCount() const;
    const Group &group(int row) const;                 //!< sorted by displayed name
    int groupRow(const QString &billingAccount) const; //!< -1 when there is none
    //! Nothing when the number is not known.
    std::optional<Service> find(const QString &serviceName) const;
    std::optional<Service> find(const QString &billingAccount, const QString &serviceName) const;
    int serviceCount() const;
    QList<Service> services() const; //!< all, group by group

    QDateTime refreshed() const; //!< end of the last complete refresh, UTC; invalid: never
    bool isLoaded() const;       //!< the cache has been read
    bool isRefreshing() const;
    int refreshDone() const; //!< groups done of refreshTotal() in the refresh under way
    int refreshTotal() const;
    std::optional<ApiError> error() const; //!< why the last refresh failed as a whole

    void load();    //!< reads the cache; `loaded` follows, then `groupsReset`
    void refresh(); //!< nothing when one is under way
    void refreshGroup(const QString &billingAccount);
    //! Reads one number again, in the foreground.
    void refreshService(const QString &billingAccount, const QString &serviceName);
    //! What another part of the program learned from the server: stored, and signalled when it differs.
    void update(const Service &service);
    void remove(const QString &billingAccount, const QString &serviceName);

signals:
    void loaded();
    void groupsReset();                                            //!< the list of groups (or its order) is another one
    void groupChanged(int row);                                    //!< name, status, error or loading of one group
    void servicesReset(int groupRow);                              //!< rows came, went or moved in one group
    void servicesChanged(int groupRow, int firstRow, int lastRow); //!< same rows, other content
    void refreshProgress(int done, int total);
    void refreshFinished(); //!< look at error(); also after a failure
    void serviceGone(const QString &billingAccount, const QString &serviceName);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
