// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A change after its POST: finding out whether it arrived, following its task, reading the number again.
#include "service/changerunner.h"

#include "api/telephonyapi.h"
#include "service/inventory.h"
#include "service/taskwatcher.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// While the server cannot be asked nothing is known, so nothing counts as an answer.
bool cannotAsk(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return isTransient(error.kind) || needsSignIn(error.kind) || error.kind == Kind::TlsFailed ||
           error.kind == Kind::ClockSkew || error.kind == Kind::InsecureEndpoint;
}

} // namespace

QCoro::Task<> ChangeRunner::goOn(ConfigurationChange *change)
{
    switch (change->state()) {
    case State::Draft:
    case State::Snapshotting:
        co_await finish(change, State::Failed, Failure::NotSent, std::nullopt);
        break;
    case State::Submitting:
        co_await look(change, std::nullopt);
        break;
    case State::Waiting:
        co_await wait(change, change->taskId());
        break;
    case State::Verifying:
        co_await verify(change);
        break;
    default:
        break;
    }
}

// No answer to the POST. It is never sent again: the number's type and its tasks tell whether it arrived.
QCoro::Task<> ChangeRunner::look(ConfigurationChange *change, std::optional<ApiError> error)
{
    setChecking(change, true);
    int attempts = 0;
    while (attempts < m_services.options.lookAttempts) {
        const bool found = co_await lookOnce(change, &attempts);
        if (found || m_lifetime.isOver())
            co_return;
        if (attempts < m_services.options.lookAttempts)
            co_await Sleep(m_lifetime, m_services.options.lookDelay);
        if (m_lifetime.isOver())
            co_return;
    }
    co_await finish(change, State::Failed, Failure::NotSent, error);
}

// True when the change went on from here.
QCoro::Task<bool> ChangeRunner::lookOnce(ConfigurationChange *change, int *attempts)
{
    const QString billingAccount = change->billingAccount();
    const QString serviceName = change->serviceName();
    const Result<Service> present = co_await m_present.read(billingAccount, serviceName);
    if (m_lifetime.isOver())
        co_return true;
    if (!present && present.error().kind == ApiError::Kind::NotFound) {
        co_await notReadable(change, present.error());
        co_return true;
    }
    if (!present) {
        *attempts += cannotAsk(present.error()) ? 0 : 1;
        co_return false;
    }
    m_services.inventory.update(*present);
    if (hasTarget(change, present->featureType)) {
        co_await enter(change, State::Verifying, change->taskId());
        co_await verify(change);
        co_return true;
    }
    const Result<QList<Task>> tasks = co_await m_services.api.tasks(billingAccount, serviceName);
    if (m_lifetime.isOver())
        co_return true;
    if (!tasks) {
        *attempts += cannotAsk(tasks.error()) ? 0 : 1;
        co_return false;
    }
    std::optional<Task> ours;
    for (const Task &task : *tasks) {
        const bool isNew = task.action == "changeType"_L1 && !change->m_tasksBefore.contains(task.id);
        if (isNew && (!ours || task.id > ours->id))
            ours = task;
    }
    if (ours)
        co_return co_await judgeTask(change, *ours);
    if (!hasOldType(change, present->featureType)) {
        co_await finish(change, State::Unknown, Failure::ChangedElsewhere, std::nullopt);
        co_return true;
    }
    ++*attempts;
    co_return false;
}

QCoro::Task<bool> ChangeRunner::judgeTask(ConfigurationChange *change, Task task)
{
    if (task.status == Task::Status::Error) {
        co_await taskFailed(change, task);
    } else if (task.status == Task::Status::Done) {
        co_await enter(change, State::Verifying, task.id);
        co_await verify(change);
    } else {
        co_await wait(change, task.id);
    }
    co_return true;
}

QCoro::Task<> ChangeRunner::taskFailed(ConfigurationChange *change, Task task)
{
    const ApiError error{.kind = ApiError::Kind::Unknown, .message = task.message};
    co_await finish(change, State::Failed, Failure::TaskFailed, error);
}

QCoro::Task<> ChangeRunner::wait(ConfigurationChange *change, qint64 taskId)
{
    if (change->state() != State::Waiting || change->taskId() != taskId)
        co_await enter(change, State::Waiting, taskId);
    if (m_lifetime.isOver())
        co_return;
    const auto waiting = std::make_shared<Waiting>(m_lifetime, change);
    m_waiting.insert(taskId, waiting);
    m_services.watcher.watch(change->billingAccount(), change->serviceName(), taskId);
    if (!waiting->isOver)
        co_await waiting->ended.opened();
    if (m_lifetime.isOver())
        co_return;
    m_waiting.remove(taskId);
    if (waiting->task && waiting->task->status == Task::Status::Error) {
        co_await taskFailed(change, *waiting->task);
        co_return;
    }
    co_await enter(change, State::Verifying, taskId);
    if (!m_lifetime.isOver())
        co_await verify(change);
}

void ChangeRunner::taskStatusChanged(qint64 taskId, const Task &task)
{
    const std::shared_ptr<Waiting> waiting = m_waiting.value(taskId);
    if (!waiting)
        return;
    ConfigurationChange *change = waiting->change;
    change->m_taskStatus = task.status;
    change->m_checking = false;
    emit change->changed();
    m_announce.changed(change);
}

void ChangeRunner::taskEnded(qint64 taskId, const std::optional<Task> &task)
{
    const std::shared_ptr<Waiting> waiting = m_waiting.value(taskId);
    if (!waiting)
        return;
    waiting->isOver = true;
    waiting->task = task;
    waiting->ended.open();
}

void ChangeRunner::taskUnreachable(qint64 taskId)
{
    if (const std::shared_ptr<Waiting> waiting = m_waiting.value(taskId))
        setChecking(waiting->change, true);
}

QCoro::Task<> ChangeRunner::verify(ConfigurationChange *change)
{
    const SessionOptions &options = m_services.options;
    const QString billingAccount = change->billingAccount();
    const QString serviceName = change->serviceName();
    for (int attempt = 1; !m_lifetime.isOver();) {
        const Result<Service> present = co_await m_present.read(billingAccount, serviceName);
        if (m_lifetime.isOver())
            co_return;
        if (present) {
            setChecking(change, false);
            m_services.inventory.update(*present);
            const bool ended = co_await verifyOnce(change, attempt, *present);
            if (ended)
                co_return;
        } else if (!cannotAsk(present.error()) &&
                   (present.error().kind == ApiError::Kind::NotFound || attempt >= options.verifyAttempts)) {
            co_await notReadable(change, present.error());
            co_return;
        } else {
            setChecking(change, true);
        }
        attempt += present || !cannotAsk(present.error()) ? 1 : 0;
        co_await Sleep(m_lifetime, options.verifyDelay);
    }
}

// True when what the number shows decides.
QCoro::Task<bool> ChangeRunner::verifyOnce(ConfigurationChange *change, int attempt, Service service)
{
    const bool isLast = attempt >= m_services.options.verifyAttempts;
    const FeatureType present = service.featureType;
    if (change->isExternal()) {
        // What it was begun for is known only now; the control panel's own reading may lag behind the task as ours
        // does.
        if (present == change->from() && !isLast)
            co_return false;
        change->m_to = present;
        co_await finish(change, State::Applied, Failure::None, std::nullopt);
    } else if (hasTarget(change, present)) {
        co_await finish(change, State::Applied, Failure::None, std::nullopt);
    } else if (!hasOldType(change, present)) {
        co_await finish(change, State::Unknown, Failure::ChangedElsewhere, std::nullopt);
    } else if (isLast) {
        co_await finish(change, State::Failed, Failure::NotChanged, std::nullopt);
    } else {
        co_return false;
    }
    co_return true;
}

QCoro::Task<> ChangeRunner::notReadable(ConfigurationChange *change, ApiError error)
{
    const bool isGone = error.kind == ApiError::Kind::NotFound;
    if (isGone)
        m_services.inventory.remove(change->billingAccount(), change->serviceName());
    co_await finish(change, State::Unknown, isGone ? Failure::NumberGone : Failure::None, error);
}

QCoro::Task<Coalescer<Service>::Values> ChangeRunner::readServices(QString billingAccount, QStringList serviceNames)
{
    Coalescer<Service>::Values values;
    const QList<Result<Service>> services = co_await m_services.api.servicesNamed(billingAccount, serviceNames);
    for (qsizetype i = 0; i < serviceNames.size() && i < services.size(); ++i)
        values.insert(serviceNames[i], services[i]);
    co_return values;
}

} // namespace Aiguilleur
