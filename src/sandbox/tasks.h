// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <functional>
#include <limits>

namespace Aiguilleur::Sandbox {

//! One asynchronous operation. Its state follows from the time, so nothing has to tick. Times are milliseconds since
//! 1970.
struct Task
{
    enum class Outcome { Done, Error, Pause };
    qint64 id = 0;
    QString billingAccount;
    QString serviceName;
    QString action;
    QString serviceType;
    QString message;
    QString objectCreated;
    QString featureType; //!< what `changeType` leads to
    QJsonObject work;    //!< what any other one does at its end, see taskeffects.h
    qint64 begin = 0;
    qint64 end = 0;
    Outcome outcome = Outcome::Done;
    bool settled = false; //!< its effect has been applied, or it failed

    QString status(qint64 now) const;
    QJsonObject view(qint64 now) const; //!< as the API shows it
    QJsonObject toJson() const;         //!< as the state file keeps it
    static Task fromJson(const QJsonObject &json);
};

//! The tasks that can still be read.
class TaskBook
{
public:
    //! Settles what has ended by now, earliest first, and forgets what ended longer than `lifetime` ago.
    //! `settle` may decide that one fails after all. Returns whether anything changed.
    bool advance(qint64 now, qint64 lifetime, const std::function<void(Task &)> &settle);
    //! Adds a task and gives it its number.
    qint64 add(Task task);
    const Task *find(qint64 id) const;
    void remove(qint64 id);
    //! Decides that the task ends as an error with a message, or stays in pause.
    void fail(qint64 id, Task::Outcome outcome, const QString &message);
    //! The change of type of the service that has not ended, or nullptr.
    const Task *changing(const QString &billingAccount, const QString &serviceName) const;
    //! Tasks of a group, or of one of its services, by number.
    QList<Task> of(const QString &billingAccount, const QString &serviceName = {}) const;

    QJsonObject toJson() const;
    static TaskBook fromJson(const QJsonObject &json);

private:
    qint64 nextEvent(qint64 lifetime) const;

    QMap<qint64, Task> m_tasks;
    qint64 m_lastId = 21'480'000;
    qint64 m_nextEvent = 0; //!< nothing happens before
};

} // namespace Aiguilleur::Sandbox
