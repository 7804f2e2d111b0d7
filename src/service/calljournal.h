// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/storedcall.h"

#include <QCoroTask>

#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>

namespace Aiguilleur {

class CallObserver;
class Lifetime;
class Store;

//! The journal of one account: every call that may change something, written before it is sent and again when it ended.
//! What cannot be written keeps nothing from being sent: a change of configuration and a save have journals of their
//! own, without which they do not begin. Secrets are never in it.
class CallJournal : public QObject
{
    Q_OBJECT
public:
    CallJournal(QString account, Store &store, Clock clock, QObject *parent = nullptr);
    ~CallJournal() override;

    //! For the client; it may live longer than this, and writes nothing more then.
    std::shared_ptr<CallObserver> observer() const;

    QFuture<Result<QList<StoredCall>>> find(const CallFilter &filter); //!< newest first
    QFuture<Result<int>> count(const CallFilter &filter);
    QFuture<Result<int>> prune(const QDateTime &before);

signals:
    void changed(); //!< a call began or ended here

private:
    class Observer;
    QCoro::Task<> write(StoredCall call, std::function<void()> then);

    QString m_account;
    Store &m_store;
    std::unique_ptr<Lifetime> m_lifetime;
    std::shared_ptr<Observer> m_observer;
};

} // namespace Aiguilleur
