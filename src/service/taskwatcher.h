// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/telephony.h"

#include <QObject>
#include <memory>

namespace Aiguilleur {

class TelephonyApi;
struct SessionOptions;

//! Follows tasks until they end. Tasks of one group are read together (batches of the group's task list), so that the
//! number of requests grows with groups, not with tasks. While the server cannot be reached it goes on trying; nothing
//! is given up.
class TaskWatcher : public QObject
{
    Q_OBJECT
public:
    TaskWatcher(TelephonyApi &api, const SessionOptions &options, QObject *parent = nullptr);
    ~TaskWatcher() override;

    void watch(const QString &billingAccount, const QString &serviceName, qint64 taskId);
    void unwatch(qint64 taskId);
    int count() const;
    void pollNow(); //!< without waiting for the next turn (after the network came back)

signals:
    void statusChanged(qint64 taskId, const Aiguilleur::Task &task);    //!< pending, another status than before
    void ended(qint64 taskId, const Aiguilleur::Task &task);            //!< done or error
    void gone(qint64 taskId);                                           //!< 404: ended and purged
    void unreachable(qint64 taskId, const Aiguilleur::ApiError &error); //!< this turn failed; still watched

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
