// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/batches.h"
#include "service/lifetime.h"
#include "service/provisionings.h"
#include "service/session.h"
#include "store/store.h"

#include <QCoroTask>

#include <QHash>
#include <QSet>
#include <QTimer>

namespace Aiguilleur {

class Batches::Private : public std::enable_shared_from_this<Private>
{
public:
    //! What a batch needs besides what everybody sees of it.
    struct Work
    {
        QHash<QString, int> places;
        QSet<int> unwritten;
        bool isStored = false;
        bool isWriting = false;
        bool isStale = false; //!< the batch itself is to be written
    };

    Private(Batches *q, QString account, Store &store, Provisionings &provisionings, const SessionOptions &options);

    Batch *make(const QString &title, const QList<BatchItem> &items, Provisioning::Origin origin);
    void add(Batch *batch);
    QCoro::Task<> commence(Batch *batch);
    QCoro::Task<> takeCopies(Batch *batch, QStringList snapshotIds);
    void pump();
    Batch *nextBatch() const;
    void startItem(Batch *batch, int place);
    void follow(const Provisioning *provisioning);
    void setItem(Batch *batch, int place, const BatchItem &next);
    void setState(Batch *batch, Batch::State state);
    void settle(Batch *batch);
    QCoro::Task<> write(Batch *batch);
    StoredBatch toStored(const Batch *batch) const;
    QCoro::Task<> resume();
    void adopt(const StoredBatch &stored, const QList<BatchItem> &items);
    void goOn(Batch *batch);

    Batches *q;
    QString account;
    Store &store;
    Provisionings &provisionings;
    const SessionOptions &options;
    QList<Batch *> list; // newest first
    QHash<QString, Batch *> byId;
    QHash<const Batch *, Work> works;
    int running = 0; // items of all batches
    QTimer pumping;
    Lifetime lifetime;
};

} // namespace Aiguilleur
