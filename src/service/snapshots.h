// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/storedsnapshot.h"
#include "core/telephony.h"

#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <memory>

namespace Aiguilleur {

class Store;
class TelephonyApi;
struct SessionOptions;

//! One kind of thing that a configuration holds, counted. Words are the user interface's.
struct Holding
{
    Q_GADGET
public:
    enum class Kind {
        Destination, //!< `text` is the number it goes to
        Members,
        Queues,
        TimeConditions,
        ClosingDays,
        FilterEntries,
        Sounds,
        Texts,
        Menus,
        MenuKeys,
        Steps,
        WebAccesses,
        Script,   //!< `text` is the address of the VXML document
        Settings, //!< options of the configuration itself, counted
    };
    Q_ENUM(Kind)

    Kind kind;
    int count = 0;
    QString text;
    bool operator==(const Holding &) const = default;
};

//! Reads everything that the server tells about a number: the service, the number, and the whole branch of its
//! configuration. Content: {"format": "aiguilleur-snapshot", "version": 1, "billingAccount", "serviceName",
//! "featureType", "taken", "objects": {path below /telephony/{ba}: answer}, "unreadable": {path: error kind},
//! "withheld": {path: names of secrets}}; docs/COPIES.md describes it.
class Snapshots : public QObject
{
    Q_OBJECT
public:
    //! Why a copy was taken.
    enum class Cause {
        BeforeChange,  //!< of the type
        BeforeSave,    //!< that deletes something
        BeforeRestore, //!< of another copy, or before a goal was brought upon the number
        OnDemand,
        Scheduled, //!< by a command that runs by itself
        Imported,
    };
    Q_ENUM(Cause)

    Snapshots(QString account, TelephonyApi &api, Store &store, const SessionOptions &options,
              QObject *parent = nullptr);
    ~Snapshots() override;

    //! Reads and stores. What the server does not have (404) or does not grant (403) is noted as unreadable; any other
    //! error fails it.
    QFuture<Result<StoredSnapshot>> take(const Service &service, Cause cause = Cause::BeforeChange,
                                         const QString &name = {});
    //! The same, but nothing is stored when the last copy of the number says the same already: then it is that one.
    QFuture<Result<StoredSnapshot>> takeIfChanged(const Service &service, Cause cause, const QString &name = {});
    //! Reads without storing, to show what a change would lose, or to compare with.
    QFuture<Result<QJsonObject>> read(const Service &service);
    static QList<Holding> holdings(const QJsonObject &content);

    //! Without their contents, of one number or of all of the account; newest first.
    QFuture<Result<QList<StoredSnapshot>>> list(const QString &serviceName = {});
    QFuture<Result<StoredSnapshot>> byId(const QString &id);
    QFuture<Result<void>> rename(const QString &id, const QString &name);
    QFuture<Result<int>> remove(const QStringList &ids);                         //!< see Store::removeSnapshots()
    QFuture<Result<int>> prune(const QDateTime &before, int keep, bool isTrial); //!< see Store::pruneSnapshots()

    static QString newId();
    //! As a file that people read and keep: indented, members in the order of the alphabet.
    static QByteArray fileOf(const StoredSnapshot &snapshot);
    //! BadRequest, with what does not fit, for a file that is no copy or one of a newer format.
    static Result<StoredSnapshot> fromFile(const QByteArray &file);
    //! Stores what a file had, as a copy of this account.
    QFuture<Result<StoredSnapshot>> import(const QByteArray &file);

signals:
    void changed(); //!< one was taken, imported, renamed or removed here

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
