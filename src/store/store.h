// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/featuretype.h"
#include "core/result.h"
#include "core/scheduletime.h"
#include "core/storedcall.h"
#include "core/storedsnapshot.h"
#include "core/telephony.h"
#include "store/storelocation.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <memory>
#include <optional>

namespace Aiguilleur {

//! A group as last seen, with when and what went wrong the last time it was asked.
struct StoredGroup
{
    BillingAccount group;
    QDateTime refreshed; //!< UTC, of its services; invalid when never
    QString errorKind;   //!< toString(ApiError::Kind) of the last attempt; empty when it worked
    bool operator==(const StoredGroup &) const = default;
};

struct StoredInventory
{
    QList<StoredGroup> groups;
    QList<Service> services;
    QDateTime refreshed; //!< UTC, of the whole; invalid when never
};

//! One line of the journal: a change of one number, from its draft to its end. Times are UTC.
struct JournalEntry
{
    QString id;      //!< UUID without braces
    QString account; //!< key of the account that it belongs to
    QString billingAccount;
    QString serviceName;
    FeatureType from;
    FeatureType to;
    QString state;             //!< toString(ConfigurationChange::State)
    qint64 taskId = 0;         //!< 0 until known
    QList<qint64> tasksBefore; //!< task identifiers that the number had before the POST
    QString snapshotId;
    QString owner; //!< process that works on it, see Store::owner()
    QDateTime created;
    QDateTime submitted; //!< just before the POST
    QDateTime finished;
    ApiError error; //!< kind Unknown and empty message when there is none
    bool hasError = false;
    QString failure;       //!< toString(ConfigurationChange::Failure); empty when there is none
    bool seen = false;     //!< the person has seen how it ended
    bool external = false; //!< begun elsewhere (web panel, a colleague) and only followed here
    bool operator==(const JournalEntry &) const = default;
};

//! One save of what a number is set up as. Times are UTC. Never with a secret in it.
struct StoredSetupSave
{
    QString id; //!< UUID without braces
    QString account;
    QString billingAccount;
    QString serviceName;
    QString state;           //!< setupSaveStateName()
    QString owner;           //!< process that works on it, see Store::owner()
    QJsonObject listsBefore; //!< by path: identifiers that lists had before something was created in them
    QDateTime created;
    QDateTime finished; //!< invalid while it is not ended
    std::optional<ApiError> error;
    QMap<int, QJsonObject> steps; //!< by their place; when writing only those that changed
    bool operator==(const StoredSetupSave &) const = default;
};

//! One number that is brought to a goal. Times are UTC. Never with a secret in it.
struct StoredProvisioning
{
    QString id; //!< UUID without braces
    QString account;
    QString billingAccount;
    QString serviceName;
    QString batchId;    //!< empty when it is of none
    QString origin;     //!< toString(Provisioning::Origin)
    QString state;      //!< toString(Provisioning::State)
    QString owner;      //!< process that works on it, see Store::owner()
    QJsonObject goal;   //!< SetupGoal::toJson()
    QString snapshotId; //!< these three empty until known
    QString changeId;
    QString saveId;
    QJsonObject outcome; //!< error and losses
    QDateTime created;
    QDateTime finished; //!< invalid while it is not ended
    bool operator==(const StoredProvisioning &) const = default;
};

//! One number of a batch.
struct StoredBatchItem
{
    QJsonObject service; //!< as it was when the batch was made
    int goal = 0;        //!< place among the batch's goals
    QString state;       //!< toString(BatchItem::State)
    QString provisioningId;
    QString snapshotId;
    bool changedNothing = false;
    std::optional<ApiError> error;
    bool operator==(const StoredBatchItem &) const = default;
};

//! Many numbers that are brought to goals. Times are UTC. Never with a secret in it.
struct StoredBatch
{
    QString id; //!< UUID without braces
    QString account;
    QString title;
    QString origin; //!< toString(Provisioning::Origin)
    QString state;  //!< toString(Batch::State)
    QString owner;  //!< process that works on it, see Store::owner()
    QDateTime created;
    QDateTime finished;               //!< invalid while it is not ended
    QMap<int, QJsonObject> goals;     //!< SetupGoal::toJson(), each once; not when only items are written
    QMap<int, StoredBatchItem> items; //!< by their place; when writing only those that changed
    bool operator==(const StoredBatch &) const = default;
};

//! A set-up with blanks. Versioned JSON in `content`, see core/setuptemplate.h.
struct StoredTemplate
{
    QString id; //!< UUID without braces
    QString account;
    QString name; //!< unique within the account
    QJsonObject content;
    QDateTime changed; //!< UTC
    bool operator==(const StoredTemplate &) const = default;
};

//! How a call to a number is to end. Versioned JSON in `content`, see core/callexpectation.h.
struct StoredExpectation
{
    QString id; //!< UUID without braces
    QString account;
    QString serviceName;
    QJsonObject content;
    QDateTime changed; //!< UTC
    bool operator==(const StoredExpectation &) const = default;
};

//! What the figures of a queue grew by in a quarter of an hour while this computer watched it.
struct StoredSample
{
    QString account; //!< key of the account that it belongs to
    QString serviceName;
    QString queue;   //!< its identifier
    QDateTime begin; //!< UTC, a full quarter of an hour
    qint64 total = 0;
    qint64 answered = 0;
    qint64 lost = 0;
    bool operator==(const StoredSample &) const = default;
};

//! Something that is to be done later.
struct StoredSchedule
{
    QString id; //!< UUID without braces
    QString account;
    QString title;
    QJsonObject content; //!< numbers and their goals, see service/schedule.h
    ScheduleTime time;
    QDateTime due; //!< UTC, the next time
    QDateTime created;
    bool operator==(const StoredSchedule &) const = default;
};

//! One time of something scheduled that came.
struct StoredScheduledRun
{
    QString id; //!< UUID without braces
    QString changeId;
    QString account;
    QString title;
    QJsonObject content; //!< as it was at that time
    QDateTime due;       //!< UTC
    QString state;       //!< enumName(ScheduledRun::State)
    QString owner;       //!< process that took it, see Store::owner()
    QString batchId;     //!< empty when nothing had to be changed, or nothing was begun
    QJsonObject error;   //!< kind and message; empty when there is none
    QDateTime taken;     //!< UTC
    bool operator==(const StoredScheduledRun &) const = default;
};

//! A number that another program works on, or has left unfinished.
struct StoredLock
{
    QString serviceName;
    QString billingAccount;
    QString owner;       //!< see Store::owner()
    QString person;      //!< user@host; empty when it is not known
    QDateTime since;     //!< UTC
    bool isAlive = true; //!< the program runs; one that does not has left something to be taken up
    bool operator==(const StoredLock &) const = default;
};

//! What was found when the database was opened.
struct StoreOpening
{
    enum class Outcome { Created, Opened, Migrated, Rebuilt };
    Outcome outcome = Outcome::Opened;
    QString setAside; //!< path of the damaged file when Rebuilt
    int version = 0;
};

//! The local database (SQLite in WAL mode), and the shared one (PostgreSQL) where there is one; schema in numbered
//! migrations, the same for both. All work happens in a thread for each database, in the order in which it was asked;
//! the futures end in that order. Failures are ApiError::Kind::Storage with the reason (disk full, read-only...) and
//! change nothing: each call is one transaction. Calls made after close() fail the same way. `ApiError::code` of a
//! failure is one of `diskFull readOnly cannotOpen busy damaged newer foreign closed sql`, and for a shared database
//! `unreachable refused noDatabase noRights noDriver tls`.
class Store : public QObject
{
    Q_OBJECT
public:
    enum class Availability {
        Local,      //!< nothing is shared
        Connecting, //!< to the shared database, for the first time
        Available,
        Unavailable, //!< the inventory can be read and nothing be begun
    };
    Q_ENUM(Availability)
    struct SharedState
    {
        Availability availability = Availability::Local;
        std::optional<ApiError> error = {}; //!< why it is Unavailable
        QDateTime since = {};               //!< UTC
    };

    explicit Store(QObject *parent = nullptr);
    ~Store() override; //!< finishes what was asked

    //! Opens or creates the file and its folder. Storage error for a database of a newer version (untouched), one that
    //! cannot be read or created. A damaged one is set aside (renamed) and a new one made.
    QFuture<Result<StoreOpening>> open(const QString &path);
    //! The future is that of the file; the shared database is connected to meanwhile, see sharedOpening().
    QFuture<Result<StoreOpening>> open(const StoreLocation &location);
    std::optional<SharedDatabase> sharedDatabase() const;
    //! How connecting went the first time; ok when nothing is shared. While the server cannot be reached it is tried
    //! again by itself, and what could not be recorded meanwhile is made up for.
    QFuture<Result<void>> sharedOpening() const;
    SharedState shared() const;
    bool isAvailable() const; //!< something can be begun: Local or Available
    void tryAgain();          //!< to connect, now
    //! Another password for the same database: connects with it from now on, and at once where it is not connected.
    void usePassword(const SharedDatabase &database);
    void close(); //!< finishes what was asked first
    QString path() const;
    //! Largest size of the file in bytes, 0 for no limit: writes beyond it fail as on a full disk. Holds from the next
    //! open().
    void setSizeLimit(qint64 bytes);

    //! Account keys are made on each computer; in a shared database an account has the same name for everybody. Set it
    //! before anything of that account is asked for; kept on this computer, so that it is known without the server.
    QFuture<Result<void>> shareAccountAs(const QString &account, const QString &name);
    QFuture<Result<QString>> sharedAccount(const QString &account); //!< as it was set last; empty when it never was

    //! Names this process in journal entries; alive as long as the process holds the store open (a lock file beside the
    //! database, a lock of the connection in a shared one).
    QString owner() const;
    QFuture<Result<bool>> isOwnerAlive(const QString &owner);
    //! Numbers that others work on, or have left unfinished; one line for each number.
    QFuture<Result<QList<StoredLock>>> locks(const QString &account);

    // Inventory, by account key; in the file always.
    QFuture<Result<StoredInventory>> inventory(const QString &account);
    QFuture<Result<void>>
    saveGroups(const QString &account,
               const QList<BillingAccount> &groups); //!< replaces the list; services of groups that are gone go too
    QFuture<Result<void>> saveServices(const QString &account, const QString &billingAccount,
                                       const QList<Service> &services,
                                       const QDateTime &refreshed); //!< writes only what differs
    QFuture<Result<void>> saveGroupError(const QString &account, const QString &billingAccount,
                                         const QString &errorKind);
    QFuture<Result<void>> saveService(const QString &account, const Service &service);
    QFuture<Result<void>> saveRefreshed(const QString &account, const QDateTime &refreshed);

    // Journal. A write has reached the disk (synchronous=FULL) when its future ends. What another process has taken
    // over is Conflict when it is saved here.
    QFuture<Result<void>> saveChange(const JournalEntry &entry); //!< inserts or replaces
    //! Atomically: inserts the entry unless another unfinished one, or a running save, of the same number and account
    //! exists; Conflict then, with the code `locked` and the message `user@host TIME` (ISO 8601) when it is another's.
    QFuture<Result<void>> beginChange(const JournalEntry &entry);
    //! Atomically: makes it this process's if it is still `from`'s and unfinished, and tells what it is then, which may
    //! be more than was read before; none otherwise.
    QFuture<Result<std::optional<JournalEntry>>> claimChange(const QString &id, const QString &from);
    QFuture<Result<QList<JournalEntry>>> unfinishedChanges(const QString &account);
    QFuture<Result<QList<JournalEntry>>> history(const QString &account, int limit = 200,
                                                 const QString &serviceName = {}); //!< newest first
    QFuture<Result<void>> markSeen(const QStringList &ids);

    // Saves of set-ups; as synchronous as the journal.
    //! Atomically: inserts it with its steps unless another unfinished one, or an unfinished change, of the same number
    //! and account exists; Conflict then.
    QFuture<Result<void>> beginSetupSave(const StoredSetupSave &save);
    QFuture<Result<void>> saveSetupSave(const StoredSetupSave &save); //!< with the steps that are in it
    QFuture<Result<QList<StoredSetupSave>>> unfinishedSetupSaves(const QString &account);
    //! As claimChange().
    QFuture<Result<std::optional<StoredSetupSave>>> claimSetupSave(const QString &id, const QString &from);

    // Numbers that are brought to a goal; as synchronous as the journal.
    //! Atomically: inserts it unless something else of the same number and account is under way; Conflict then.
    QFuture<Result<void>> beginProvisioning(const StoredProvisioning &provisioning);
    QFuture<Result<void>> saveProvisioning(const StoredProvisioning &provisioning);
    //! Those that are not ended, and all of batches that are not.
    QFuture<Result<QList<StoredProvisioning>>> unfinishedProvisionings(const QString &account);
    //! As claimChange().
    QFuture<Result<std::optional<StoredProvisioning>>> claimProvisioning(const QString &id, const QString &from);

    // Snapshots.
    QFuture<Result<void>> saveSnapshot(const StoredSnapshot &snapshot);
    QFuture<Result<StoredSnapshot>> snapshot(const QString &id); //!< NotFound when there is none
    QFuture<Result<QList<StoredSnapshot>>> snapshots(const QString &account,
                                                     const QString &serviceName); //!< newest first
    //! Without their contents, of one number or of all; newest first.
    QFuture<Result<QList<StoredSnapshot>>> snapshotList(const QString &account, const QString &serviceName = {});
    QFuture<Result<void>> renameSnapshot(const QString &id, const QString &name);
    //! Those that something unfinished may need stay; the number of those removed.
    QFuture<Result<int>> removeSnapshots(const QStringList &ids);
    //! Those taken before `before`, but for the newest `keep` of each number, those with a name and those that
    //! something unfinished may need. isTrial: only counts them.
    QFuture<Result<int>> pruneSnapshots(const QString &account, const QDateTime &before, int keep, bool isTrial);

    // Batches; as synchronous as the journal.
    QFuture<Result<void>> beginBatch(const StoredBatch &batch); //!< with its goals and all its items
    QFuture<Result<void>> saveBatch(const StoredBatch &batch);  //!< with the items that are in it
    //! Those that are not finished, and the `limit` latest others; newest first.
    QFuture<Result<QList<StoredBatch>>> batches(const QString &account, int limit);
    //! As claimChange().
    QFuture<Result<std::optional<StoredBatch>>> claimBatch(const QString &id, const QString &from);

    // Templates.
    QFuture<Result<void>> saveTemplate(const StoredTemplate &entry); //!< Conflict when another one has its name
    QFuture<Result<QList<StoredTemplate>>> templates(const QString &account); //!< by name
    QFuture<Result<void>> removeTemplate(const QString &id);

    // How calls are to end.
    QFuture<Result<void>> saveExpectation(const StoredExpectation &entry);
    QFuture<Result<QList<StoredExpectation>>> expectations(const QString &account, const QString &serviceName);
    QFuture<Result<void>> removeExpectation(const QString &id);

    // What queues were observed to do; in the file always.
    QFuture<Result<void>> saveSamples(const QList<StoredSample> &samples); //!< the larger counts of a quarter stay
    QFuture<Result<QList<StoredSample>>> samples(const QString &account,
                                                 const QString &serviceName);           //!< by queue and beginning
    QFuture<Result<int>> pruneSamples(const QString &account, const QDateTime &before); //!< how many were removed

    // Scheduled changes; as synchronous as the journal.
    QFuture<Result<void>> saveSchedule(const StoredSchedule &entry);
    QFuture<Result<void>> removeSchedule(const QString &id);
    QFuture<Result<QList<StoredSchedule>>> schedules(const QString &account); //!< the next one first
    //! Atomically: `run` takes the time `run.due` of its change, which is due next at `next` (gone when that is not
    //! valid); false when another program was faster or the change is another one now.
    QFuture<Result<bool>> claimScheduled(const StoredScheduledRun &run, const QDateTime &next);
    //! Atomically, unless it is not in state `from` any more: false then. Empty: whatever it is in.
    QFuture<Result<bool>> saveScheduledRun(const StoredScheduledRun &run, const QString &from = {});
    QFuture<Result<QList<StoredScheduledRun>>> scheduledRuns(const QString &account, int limit); //!< newest first

    // Calls that may have changed something.
    QFuture<Result<void>> saveCall(const StoredCall &call); //!< inserts, or tells how it ended
    QFuture<Result<QList<StoredCall>>> calls(const QString &account, const CallFilter &filter); //!< newest first
    QFuture<Result<int>> callCount(const QString &account, const CallFilter &filter);
    QFuture<Result<int>> pruneCalls(const QString &account, const QDateTime &before); //!< how many were removed

signals:
    void availabilityChanged(); //!< of the shared database; also when the reason is another one
    void changedElsewhere();    //!< another program has written to the shared database

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
