// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
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
struct StoredSnapshot;

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
//! "featureType", "taken", "objects": {path below /telephony/{ba}: answer}, "unreadable": {path: error kind}}.
class Snapshots : public QObject
{
    Q_OBJECT
public:
    Snapshots(QString account, TelephonyApi &api, Store &store, const SessionOptions &options,
              QObject *parent = nullptr);
    ~Snapshots() override;

    //! Reads and stores. What the server does not have (404) or does not grant (403) is noted as unreadable; any other
    //! error fails it.
    QFuture<Result<StoredSnapshot>> take(const Service &service);
    //! Reads without storing, to show what a change would lose.
    QFuture<Result<QJsonObject>> read(const Service &service);
    static QList<Holding> holdings(const QJsonObject &content);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
