// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/configurationchange.h"

#include <QList>
#include <QObject>
#include <memory>

namespace Aiguilleur {

class Inventory;
class Snapshots;
class Store;
class TaskWatcher;
class TelephonyApi;
struct SessionOptions;

//! All changes of one account: those under way, and those that ended lately (from the journal). Newest first.
//! Two changes of one number are never under way together, neither here nor in another process on the same store.
class ConfigurationChanges : public QObject
{
    Q_OBJECT
public:
    ConfigurationChanges(QString account, TelephonyApi &api, Store &store, Inventory &inventory, Snapshots &snapshots,
                         TaskWatcher &watcher, const SessionOptions &options, QObject *parent = nullptr);
    ~ConfigurationChanges() override;

    int count() const;
    ConfigurationChange *at(int row) const;
    int rowOf(const ConfigurationChange *change) const;
    ConfigurationChange *byId(const QString &id) const;              //!< nullptr when there is none
    ConfigurationChange *underWay(const QString &serviceName) const; //!< not finished; nullptr when there is none
    ConfigurationChange *
    latest(const QString &serviceName) const; //!< under way or last ended; nullptr when there is none
    int underWayCount() const;

    //! Starts one. Conflict when one of that number is under way, BadRequest when the type cannot be applied or is the
    //! present one. The returned change is in the list already; it goes on by itself.
    Result<ConfigurationChange *> begin(const Service &service, FeatureType to);
    void cancel(ConfigurationChange *change); //!< only while canCancel()
    //! A new one with the same target, while the number is still what it was before. Errors as begin().
    Result<ConfigurationChange *> retry(ConfigurationChange *change);
    void markSeen(ConfigurationChange *change);
    void markAllSeen();

    //! Reads the journal; goes on with every change that a process that is gone left unfinished. `resumed` follows.
    void resume();
    //! Shows a task that runs at OVHcloud but was not begun here.
    void follow(const Service &service, const Task &task);

signals:
    void resumed();
    void aboutToAdd(int row);
    void added(int row);
    void aboutToRemove(int row);
    void removed(int row);
    void stateChanged(Aiguilleur::ConfigurationChange *change);
    void changed(Aiguilleur::ConfigurationChange *change); //!< every stateChanged too
    void finished(Aiguilleur::ConfigurationChange *change);
    void underWayCountChanged(int count);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
