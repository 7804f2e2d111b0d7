// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/telephonyapi.h"
#include "service/batches.h"
#include "service/calljournal.h"
#include "service/configurationchanges.h"
#include "service/expectations.h"
#include "service/externaltasks.h"
#include "service/housekeeping.h"
#include "service/inventory.h"
#include "service/lifetime.h"
#include "service/numberlocks.h"
#include "service/observations.h"
#include "service/plans.h"
#include "service/provisionings.h"
#include "service/schedule.h"
#include "service/session.h"
#include "service/setup.h"
#include "service/setupsave.h"
#include "service/snapshots.h"
#include "service/sounds.h"
#include "service/taskwatcher.h"
#include "service/templates.h"
#include "store/store.h"

#include <QCoroTask>

#include <QTimer>
#include <functional>

namespace Aiguilleur {

class Session::Private
{
public:
    Private(Session *q, Account account, std::unique_ptr<Client> client, Store &store, const SessionOptions &options);
    ~Private();

    void connectAll();
    QCoro::Task<> start();
    QCoro::Task<> takeUp();
    QCoro::Task<> takeUpOnce();
    void storeChanged();
    QCoro::Task<> recallSharedName();
    void shareAs(const QString &name);
    bool isNamed() const { return !store.sharedDatabase() || !sharedName.isEmpty(); }
    template<class Sender, class Signal>
    QCoro::Task<> until(Sender *sender, Signal signal, std::function<void()> begin);
    QCoro::Task<> identify();
    QCoro::Task<> rename(QString billingAccount, QString serviceName, QString description);
    void refreshNow();
    void refreshFinished();
    void connectivityChanged(Client::Connectivity connectivity);
    void failed(const ApiError &error);
    void setState(State state, const std::optional<ApiError> &error);
    void goOffline(const ApiError &error);
    void comeOnline();
    void scheduleRetry();

    Session *q;
    Account account;
    SessionOptions options;
    Store &store;
    std::unique_ptr<Client> client; // shut down first, destroyed last
    CallJournal callJournal;
    TelephonyApi api;
    TaskWatcher watcher;
    Inventory inventory;
    Snapshots snapshots;
    ConfigurationChanges changes;
    SetupSaves setupSaves;
    Sounds sounds;
    Provisionings provisionings;
    Batches batches;
    Templates templates;
    Expectations expectations;
    Observations observations;
    QHash<QString, std::weak_ptr<LiveCentre>> centres; //!< by service name
    Plans plans;
    Schedule schedule;
    Housekeeping housekeeping;
    NumberLocks locks;
    ExternalTasks externalTasks;
    bool wasStoreAvailable;
    QString sharedName; // of the account, where something is shared
    bool takingUp = false;
    bool takeUpAgain = false;
    State state = State::Connecting;
    std::optional<ApiError> error;
    QDateTime offlineSince;
    Identity identity;
    bool identified = false;
    bool identifying = false;
    QTimer retryTimer;
    QTimer refreshTimer;
    int retries = 0;
    Lifetime lifetime;
};

} // namespace Aiguilleur
