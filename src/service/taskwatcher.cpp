// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/taskwatcher.h"

#include "api/telephonyapi.h"
#include "service/lifetime.h"
#include "service/session.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <vector>

namespace Aiguilleur {

using namespace std::chrono_literals;

namespace {

struct Watched
{
    QString billingAccount;
    QString serviceName;
    Task::Status status = Task::Status::Unknown;
    bool reachable = true;
    bool alone = false; // the group's list does not have it: read below its number
    QElapsedTimer age;
    std::chrono::milliseconds due{0}; // age at which it is to be read next
};

bool groupCannotTell(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::NotFound || error.kind == Kind::NotGranted || error.kind == Kind::Forbidden ||
           error.kind == Kind::IamForbidden || error.kind == Kind::BadRequest;
}

} // namespace

class TaskWatcher::Private
{
public:
    Private(TaskWatcher *q, TelephonyApi &api, const SessionOptions &options)
        : q(q)
        , api(api)
        , options(options)
    {
    }
    ~Private() { lifetime.end(); }

    QCoro::Task<> follow(QString billingAccount);
    QCoro::Task<> readTogether(QString billingAccount, QList<qint64> ids);
    QCoro::Task<> readAlone(qint64 id);
    std::chrono::milliseconds interval(std::chrono::milliseconds age) const;
    void hastenRest(const QString &billingAccount);
    std::chrono::milliseconds untilNext(const QString &billingAccount) const;
    QList<qint64> due(const QString &billingAccount);
    void told(qint64 id, const Result<Task> &result);
    void toldPending(qint64 id, const Task &task);

    TaskWatcher *q;
    TelephonyApi &api;
    SessionOptions options;
    QHash<qint64, Watched> tasks;
    QSet<QString> following; // groups that have their loop
    Lifetime lifetime;
    Gate hurry{lifetime};
    bool hurried = false;
    int endedCount = 0;
    std::chrono::milliseconds lastDuration{0}; // of the task that ended last, as far as it was watched
};

// Tasks of one kind take about as long as each other: one that comes near the age at which the last one had ended is
// looked at then, rather than up to a whole interval later.
std::chrono::milliseconds TaskWatcher::Private::interval(std::chrono::milliseconds age) const
{
    std::chrono::milliseconds usual = options.taskPollYoung;
    if (age >= 60 * options.taskPollYoung)
        usual = options.taskPollOld;
    else if (age >= 10 * options.taskPollYoung)
        usual = options.taskPollLater;
    if (age >= lastDuration)
        return usual;
    return std::clamp(lastDuration - age, std::min(options.taskPollYoung / 4, usual), usual);
}

// Where one has just ended, those begun with it are about to.
void TaskWatcher::Private::hastenRest(const QString &billingAccount)
{
    for (Watched &watched : tasks) {
        if (watched.billingAccount == billingAccount)
            watched.due =
                std::min(watched.due, std::chrono::milliseconds(watched.age.elapsed()) + options.taskPollYoung / 4);
    }
}

std::chrono::milliseconds TaskWatcher::Private::untilNext(const QString &billingAccount) const
{
    std::chrono::milliseconds next = options.taskPollOld;
    for (const Watched &watched : tasks) {
        if (watched.billingAccount == billingAccount)
            next = std::min(next, watched.due - std::chrono::milliseconds(watched.age.elapsed()));
    }
    return std::max(next, 0ms);
}

// Those whose turn comes soon go along, so that tasks begun one after the other share their requests from then on.
QList<qint64> TaskWatcher::Private::due(const QString &billingAccount)
{
    QList<qint64> ids;
    for (auto it = tasks.begin(); it != tasks.end(); ++it) {
        if (it->billingAccount != billingAccount)
            continue;
        const std::chrono::milliseconds age(it->age.elapsed());
        if (!hurried && it->due > age + options.taskPollYoung / 2)
            continue;
        it->due = age + interval(age);
        ids.append(it.key());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

QCoro::Task<> TaskWatcher::Private::follow(QString billingAccount)
{
    const auto concerned = [this, billingAccount] {
        return std::any_of(tasks.cbegin(), tasks.cend(),
                           [&](const Watched &watched) { return watched.billingAccount == billingAccount; });
    };
    while (!lifetime.isOver() && concerned()) {
        const std::chrono::milliseconds pause = untilNext(billingAccount);
        co_await hurry.opened(pause);
        if (lifetime.isOver())
            co_return;
        if (!hurried && untilNext(billingAccount) > 0ms)
            continue;
        QList<qint64> together;
        QList<qint64> alone;
        const QList<qint64> ids = due(billingAccount);
        for (qint64 id : ids)
            (tasks.value(id).alone ? alone : together).append(id);
        const int endedBefore = endedCount;
        if (!together.isEmpty())
            co_await readTogether(billingAccount, together);
        for (qint64 id : std::as_const(alone)) {
            if (lifetime.isOver())
                co_return;
            co_await readAlone(id);
        }
        if (endedCount != endedBefore)
            hastenRest(billingAccount);
    }
    if (!lifetime.isOver())
        following.remove(billingAccount);
}

QCoro::Task<> TaskWatcher::Private::readTogether(QString billingAccount, QList<qint64> ids)
{
    const QList<Result<Task>> results = co_await api.groupTasks(billingAccount, ids);
    std::vector<QCoro::Task<>> confirmations;
    for (qsizetype i = 0; i < ids.size() && i < results.size() && !lifetime.isOver(); ++i) {
        // An ended task that is purged and a group that does not list the tasks of its numbers look alike: the number
        // knows.
        if (!results[i] && groupCannotTell(results[i].error()))
            confirmations.push_back(readAlone(ids[i]));
        else
            told(ids[i], results[i]);
    }
    for (QCoro::Task<> &confirmation : confirmations)
        co_await confirmation;
}

QCoro::Task<> TaskWatcher::Private::readAlone(qint64 id)
{
    const auto found = tasks.constFind(id);
    if (found == tasks.constEnd())
        co_return;
    QString billingAccount = found->billingAccount;
    QString serviceName = found->serviceName;
    const Result<Task> result = co_await api.task(billingAccount, serviceName, id);
    if (lifetime.isOver())
        co_return;
    const auto watched = tasks.find(id);
    if (result && result->isPending() && watched != tasks.end())
        watched->alone = true;
    told(id, result);
}

void TaskWatcher::Private::told(qint64 id, const Result<Task> &result)
{
    const auto watched = tasks.find(id);
    if (watched == tasks.end())
        return;
    if (result && (result->status == Task::Status::Done || result->status == Task::Status::Error)) {
        lastDuration = std::chrono::milliseconds(watched->age.elapsed());
        ++endedCount;
        tasks.erase(watched);
        emit q->ended(id, *result);
    } else if (result) {
        toldPending(id, *result);
    } else if (result.error().kind == ApiError::Kind::NotFound) {
        tasks.erase(watched);
        emit q->gone(id);
    } else if (result.error().kind != ApiError::Kind::Cancelled) {
        watched->reachable = false;
        emit q->unreachable(id, result.error());
    }
}

void TaskWatcher::Private::toldPending(qint64 id, const Task &task)
{
    Watched &watched = tasks[id];
    if (watched.reachable && watched.status == task.status)
        return;
    watched.reachable = true;
    watched.status = task.status;
    emit q->statusChanged(id, task);
}

TaskWatcher::TaskWatcher(TelephonyApi &api, const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, api, options))
{
}

TaskWatcher::~TaskWatcher() = default;

void TaskWatcher::watch(const QString &billingAccount, const QString &serviceName, qint64 taskId)
{
    if (d->tasks.contains(taskId))
        return;
    Watched &watched = d->tasks[taskId];
    watched.billingAccount = billingAccount;
    watched.serviceName = serviceName;
    watched.age.start();
    watched.due = d->options.taskPollYoung;
    if (d->following.contains(billingAccount)) {
        d->hurry.open(); // the pause under way may be longer than a young task's
        return;
    }
    d->following.insert(billingAccount);
    d->follow(billingAccount);
}

void TaskWatcher::unwatch(qint64 taskId)
{
    d->tasks.remove(taskId);
}

int TaskWatcher::count() const
{
    return static_cast<int>(d->tasks.size());
}

void TaskWatcher::pollNow()
{
    d->hurried = true;
    d->hurry.open();
    d->hurried = false;
}

} // namespace Aiguilleur
