// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "service/coalescer.h"
#include "service/configurationchange.h"
#include "service/session.h"

#include <QSet>
#include <functional>
#include <memory>

namespace Aiguilleur {

class Inventory;
class Snapshots;
class Store;
class TaskWatcher;
class TelephonyApi;
struct JournalEntry;
struct StoredSnapshot;

//! What a change is made with.
struct ChangeServices
{
    QString account;
    TelephonyApi &api;
    Store &store;
    Inventory &inventory;
    Snapshots &snapshots;
    TaskWatcher &watcher;
    SessionOptions options;
};

//! Takes changes from state to state. Each state is in the journal before it is announced, and `Submitting` before the
//! POST goes out; only begin() ever sends one, so that a change that is gone on with can never be sent twice.
class ChangeRunner
{
public:
    struct Announce
    {
        std::function<void(ConfigurationChange *)> stateChanged;
        std::function<void(ConfigurationChange *)> changed;
    };

    ChangeRunner(ChangeServices services, Lifetime &lifetime, Announce announce);
    Q_DISABLE_COPY_MOVE(ChangeRunner)

    QCoro::Task<> begin(ConfigurationChange *change);  //!< from the draft to the end
    QCoro::Task<> goOn(ConfigurationChange *change);   //!< one that a process left unfinished
    QCoro::Task<> cancel(ConfigurationChange *change); //!< while canCancel()

    void taskStatusChanged(qint64 taskId, const Task &task);
    void taskEnded(qint64 taskId, const std::optional<Task> &task); //!< nothing: it is gone
    void taskUnreachable(qint64 taskId);

private:
    using State = ConfigurationChange::State;
    using Failure = ConfigurationChange::Failure;
    using TaskIds = QList<qint64>;

    struct Waiting
    {
        Waiting(Lifetime &lifetime, ConfigurationChange *change)
            : change(change)
            , ended(lifetime)
        {
        }
        ConfigurationChange *change;
        Gate ended;
        bool isOver = false;
        std::optional<Task> task;
    };

    // Before the POST
    QCoro::Task<bool> prepare(ConfigurationChange *change, JournalEntry *next);
    QCoro::Task<bool> isStillAsExpected(ConfigurationChange *change, StoredSnapshot snapshot);
    QCoro::Task<> notPrepared(ConfigurationChange *change, ApiError error);
    QCoro::Task<Result<TaskIds>> tasksBefore(QString billingAccount, QString serviceName);
    QCoro::Task<Coalescer<TaskIds>::Values> readGroupTasks(QString path);
    QCoro::Task<> submit(ConfigurationChange *change, JournalEntry next);
    QCoro::Task<> refused(ConfigurationChange *change, ApiError error);

    // After it
    QCoro::Task<> look(ConfigurationChange *change, std::optional<ApiError> error);
    QCoro::Task<bool> lookOnce(ConfigurationChange *change, int *attempts);
    QCoro::Task<bool> judgeTask(ConfigurationChange *change, Task task);
    QCoro::Task<> wait(ConfigurationChange *change, qint64 taskId);
    QCoro::Task<> verify(ConfigurationChange *change);
    QCoro::Task<bool> verifyOnce(ConfigurationChange *change, int attempt, Service service);
    QCoro::Task<> notReadable(ConfigurationChange *change, ApiError error);
    QCoro::Task<> taskFailed(ConfigurationChange *change, Task task);
    QCoro::Task<Coalescer<Service>::Values> readServices(QString billingAccount, QStringList serviceNames);

    // Every step
    QCoro::Task<Result<void>> write(JournalEntry entry);
    QCoro::Task<> enter(ConfigurationChange *change, State state, qint64 taskId);
    QCoro::Task<> finish(ConfigurationChange *change, State state, Failure failure, std::optional<ApiError> error);
    void announce(ConfigurationChange *change, const JournalEntry &entry);
    void setChecking(ConfigurationChange *change, bool checking);
    bool isStopped(const ConfigurationChange *change) const;
    bool hasTarget(const ConfigurationChange *change, const FeatureType &present) const;
    bool hasOldType(const ConfigurationChange *change, const FeatureType &present) const;

    ChangeServices m_services;
    Lifetime &m_lifetime;
    Announce m_announce;
    Coalescer<TaskIds> m_groupTasks;
    Coalescer<Service> m_present;
    QSet<QString> m_cancelled;
    QHash<qint64, std::shared_ptr<Waiting>> m_waiting;
};

} // namespace Aiguilleur
