// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "service/provisioning.h"
#include "service/snapshots.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace Aiguilleur {

class ConfigurationChange;
class ConfigurationChanges;
class Inventory;
class SetupSaves;
class Sounds;
class Store;
class TelephonyApi;
struct SessionOptions;
struct StoredSnapshot;

//! What provisionings work on; all of it outlives them.
struct ProvisioningServices
{
    QString account;
    TelephonyApi &api;
    Store &store;
    Inventory &inventory;
    Snapshots &snapshots;
    ConfigurationChanges &changes;
    SetupSaves &saves;
    Sounds &sounds;
    const SessionOptions &options;
};

//! What bringing a number to a goal would do; nothing was sent.
struct ProvisioningPreview
{
    Service service;
    bool changesType = false;
    SetupComparison comparison; //!< what the number has, and what it is to be
    QList<SetupLoss> losses;
    QList<SetupProblem> problems; //!< by the rules of the goal's type, for this number
    int uploads = 0;              //!< sounds
    QList<Holding> holdings = {}; //!< what another type takes away
    bool changesNothing() const { return !changesType && uploads == 0 && comparison.isSame(); }
    bool isBlocked() const; //!< by a loss that blocks or an error among the problems
};

//! The provisionings of one account, one at a time for a number: those under way, and those that ended since the
//! program was started. Owned by the session.
class Provisionings : public QObject
{
    Q_OBJECT
public:
    explicit Provisionings(const ProvisioningServices &services, QObject *parent = nullptr);
    ~Provisionings() override;

    QFuture<Result<ProvisioningPreview>> preview(const Service &service, const SetupGoal &goal);
    //! The copy, without its content, of the number as it was before it was last changed; NotFound when there is none.
    QFuture<Result<StoredSnapshot>> copyBefore(const QString &serviceName);
    //! The goal that is a stored copy; for Undo and Restore.
    QFuture<Result<SetupGoal>> goalOf(const QString &snapshotId);
    //! Conflict when one of that number, a save or a change of it is under way. It goes on by itself.
    Result<Provisioning *> begin(const Service &service, const SetupGoal &goal, Provisioning::Origin origin,
                                 const QString &batchId = {});
    void finish(Provisioning *provisioning);   //!< of a Stopped one: goes on with the step that failed
    void takeBack(Provisioning *provisioning); //!< of a Stopped one: brings back the copy that was taken before
    void abandon(Provisioning *provisioning);  //!< of a Stopped one: left as it is; Failed
    void cancel(Provisioning *provisioning);   //!< nothing unless it is Waiting

    QList<Provisioning *> all() const;                        //!< newest first
    Provisioning *byId(const QString &id) const;              //!< nullptr when there is none
    Provisioning *underWay(const QString &serviceName) const; //!< not ended; nullptr when there is none

    //! Takes up what earlier runs of the program left. `resumed` follows.
    void resume();

signals:
    void resumed();
    void added(Aiguilleur::Provisioning *provisioning);
    void changed(Aiguilleur::Provisioning *provisioning);
    void ended(Aiguilleur::Provisioning *provisioning);

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace Aiguilleur
