// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tasks.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

//! Part of its time that a task spends waiting in the queue.
constexpr int TodoPercent = 40;

QString outcomeName(Task::Outcome outcome)
{
    switch (outcome) {
    case Task::Outcome::Done:
        return u"done"_s;
    case Task::Outcome::Error:
        return u"error"_s;
    case Task::Outcome::Pause:
        break;
    }
    return u"pause"_s;
}

Task::Outcome outcomeFrom(const QString &name)
{
    if (name == "error"_L1)
        return Task::Outcome::Error;
    return name == "pause"_L1 ? Task::Outcome::Pause : Task::Outcome::Done;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QString Task::status(qint64 now) const
{
    const bool over = settled || now >= end;
    if (!over && now < begin + (end - begin) * TodoPercent / 100)
        return u"todo"_s;
    if (over || outcome == Outcome::Pause)
        return outcomeName(outcome);
    return u"doing"_s;
}

QJsonObject Task::view(qint64 now) const
{
    const QString state = status(now);
    return {{u"taskId"_s, id},
            {u"action"_s, action},
            {u"serviceType"_s, serviceType},
            {u"status"_s, state},
            {u"message"_s, state == "error"_L1 ? textOrNull(message) : QJsonValue()},
            {u"objectCreated"_s, state == "done"_L1 ? textOrNull(objectCreated) : QJsonValue()}};
}

QJsonObject Task::toJson() const
{
    return {{u"id"_s, id},
            {u"billingAccount"_s, billingAccount},
            {u"serviceName"_s, serviceName},
            {u"action"_s, action},
            {u"serviceType"_s, serviceType},
            {u"message"_s, message},
            {u"objectCreated"_s, objectCreated},
            {u"featureType"_s, featureType},
            {u"work"_s, work},
            {u"begin"_s, begin},
            {u"end"_s, end},
            {u"outcome"_s, outcomeName(outcome)},
            {u"settled"_s, settled}};
}

Task Task::fromJson(const QJsonObject &json)
{
    Task task;
    task.id = json[u"id"_s].toInteger();
    task.billingAccount = json[u"billingAccount"_s].toString();
    task.serviceName = json[u"serviceName"_s].toString();
    task.action = json[u"action"_s].toString();
    task.serviceType = json[u"serviceType"_s].toString();
    task.message = json[u"message"_s].toString();
    task.objectCreated = json[u"objectCreated"_s].toString();
    task.featureType = json[u"featureType"_s].toString();
    task.work = json[u"work"_s].toObject();
    task.begin = json[u"begin"_s].toInteger();
    task.end = json[u"end"_s].toInteger();
    task.outcome = outcomeFrom(json[u"outcome"_s].toString());
    task.settled = json[u"settled"_s].toBool();
    return task;
}

bool TaskBook::advance(qint64 now, qint64 lifetime, const std::function<void(Task &)> &settle)
{
    if (now < m_nextEvent)
        return false;
    QList<Task *> due;
    for (Task &task : m_tasks)
        if (!task.settled && task.outcome != Task::Outcome::Pause && task.end <= now)
            due.append(&task);
    std::stable_sort(due.begin(), due.end(), [](const Task *a, const Task *b) { return a->end < b->end; });
    for (Task *task : due) {
        task->settled = true;
        if (task->outcome == Task::Outcome::Done)
            settle(*task);
    }
    const auto forgotten =
        m_tasks.removeIf([&](const auto &entry) { return entry->settled && entry->end + lifetime <= now; });
    m_nextEvent = nextEvent(lifetime);
    return !due.isEmpty() || forgotten > 0;
}

qint64 TaskBook::nextEvent(qint64 lifetime) const
{
    qint64 next = std::numeric_limits<qint64>::max();
    for (const Task &task : m_tasks)
        if (task.settled || task.outcome != Task::Outcome::Pause)
            next = std::min(next, task.settled ? task.end + lifetime : task.end);
    return next;
}

qint64 TaskBook::add(Task task)
{
    task.id = ++m_lastId;
    m_tasks.insert(task.id, task);
    m_nextEvent = 0;
    return task.id;
}

const Task *TaskBook::find(qint64 id) const
{
    const auto it = m_tasks.constFind(id);
    return it == m_tasks.constEnd() ? nullptr : &*it;
}

void TaskBook::remove(qint64 id)
{
    m_tasks.remove(id);
}

void TaskBook::fail(qint64 id, Task::Outcome outcome, const QString &message)
{
    const auto it = m_tasks.find(id);
    if (it == m_tasks.end())
        return;
    it->outcome = outcome;
    it->message = message;
}

const Task *TaskBook::changing(const QString &billingAccount, const QString &serviceName) const
{
    for (const Task &task : m_tasks)
        if (!task.settled && task.action == "changeType"_L1 && task.serviceName == serviceName &&
            task.billingAccount == billingAccount)
            return &task;
    return nullptr;
}

QList<Task> TaskBook::of(const QString &billingAccount, const QString &serviceName) const
{
    QList<Task> result;
    for (const Task &task : m_tasks)
        if (task.billingAccount == billingAccount && (serviceName.isEmpty() || task.serviceName == serviceName))
            result.append(task);
    return result;
}

QJsonObject TaskBook::toJson() const
{
    QJsonArray tasks;
    for (const Task &task : m_tasks)
        tasks.append(task.toJson());
    return {{u"lastId"_s, m_lastId}, {u"tasks"_s, tasks}};
}

TaskBook TaskBook::fromJson(const QJsonObject &json)
{
    TaskBook book;
    book.m_lastId = json[u"lastId"_s].toInteger(book.m_lastId);
    for (const auto entry : json[u"tasks"_s].toArray()) {
        const Task task = Task::fromJson(entry.toObject());
        book.m_tasks.insert(task.id, task);
    }
    return book;
}

} // namespace Aiguilleur::Sandbox
