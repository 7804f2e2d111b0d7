// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A change from its draft to the answer of its POST, and what every step has in common.
#include "service/changerunner.h"

#include "api/telephonyapi.h"
#include "core/catalogue.h"
#include "service/inventory.h"
#include "service/snapshots.h"
#include "store/store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

Service serviceOf(const ConfigurationChange *change)
{
    Service service;
    service.billingAccount = change->billingAccount();
    service.serviceName = change->serviceName();
    service.featureType = change->from();
    return service;
}

bool isNotGivenHere(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::NotFound || error.kind == Kind::NotGranted || error.kind == Kind::Forbidden ||
           error.kind == Kind::IamForbidden || error.kind == Kind::BadRequest || error.httpStatus == 405;
}

Result<QList<qint64>> idsFrom(const Result<QJsonValue> &answer)
{
    if (!answer)
        return tl::make_unexpected(answer.error());
    if (!answer->isArray())
        return failure(ApiError::Kind::InvalidResponse, u"task: array expected"_s);
    QList<qint64> ids;
    const QJsonArray array = answer->toArray();
    for (const auto &id : array)
        ids.append(id.toInteger());
    return ids;
}

} // namespace

ChangeRunner::ChangeRunner(ChangeServices services, Lifetime &lifetime, Announce announce)
    : m_services(std::move(services))
    , m_lifetime(lifetime)
    , m_announce(std::move(announce))
    , m_groupTasks(lifetime, [this](const QString &path, const QStringList &) { return readGroupTasks(path); })
    , m_present(lifetime, [this](const QString &group, const QStringList &names) { return readServices(group, names); })
{
}

bool ChangeRunner::isStopped(const ConfigurationChange *change) const
{
    return m_lifetime.isOver() || m_cancelled.contains(change->id());
}

QCoro::Task<Result<void>> ChangeRunner::write(JournalEntry entry)
{
    entry.owner = m_services.store.owner();
    const QFuture<Result<void>> saving = m_services.store.saveChange(entry);
    co_return co_await Settled(m_lifetime, saving);
}

void ChangeRunner::announce(ConfigurationChange *change, const JournalEntry &entry)
{
    const bool seen = change->m_seen;
    change->adopt(entry);
    change->m_owner = m_services.store.owner();
    change->m_seen = seen || entry.seen;
    change->m_checking = false;
    if (change->m_state != State::Waiting)
        change->m_taskStatus = Task::Status::Unknown;
    emit change->stateChanged(change->m_state);
    m_announce.stateChanged(change);
}

void ChangeRunner::setChecking(ConfigurationChange *change, bool checking)
{
    if (change->m_checking == checking)
        return;
    change->m_checking = checking;
    emit change->changed();
    m_announce.changed(change);
}

// Once the POST is out the truth does not depend on the disk: a journal that cannot be written keeps an older state,
// from which the next start finds out the same.
QCoro::Task<> ChangeRunner::enter(ConfigurationChange *change, State state, qint64 taskId)
{
    JournalEntry next = change->toEntry(m_services.account);
    next.state = toString(state);
    next.taskId = taskId;
    co_await write(next);
    if (!isStopped(change))
        announce(change, next);
}

QCoro::Task<> ChangeRunner::finish(ConfigurationChange *change, State state, Failure why, std::optional<ApiError> error)
{
    JournalEntry next = change->toEntry(m_services.account);
    next.state = toString(state);
    next.failure = toString(why);
    next.hasError = error.has_value();
    next.error = error.value_or(ApiError{});
    next.finished = m_services.options.clock();
    co_await write(next);
    if (!isStopped(change))
        announce(change, next);
}

QCoro::Task<> ChangeRunner::cancel(ConfigurationChange *change)
{
    m_cancelled.insert(change->id());
    JournalEntry next = change->toEntry(m_services.account);
    next.state = toString(State::Cancelled);
    next.finished = m_services.options.clock();
    co_await write(next);
    if (!m_lifetime.isOver())
        announce(change, next);
}

QCoro::Task<> ChangeRunner::begin(ConfigurationChange *change)
{
    const JournalEntry draft = change->toEntry(m_services.account);
    const QFuture<Result<void>> beginning = m_services.store.beginChange(draft);
    const Result<void> begun = co_await Settled(m_lifetime, beginning);
    if (isStopped(change))
        co_return;
    if (!begun) {
        const bool another = begun.error().kind == ApiError::Kind::Conflict;
        co_await finish(change, State::Failed, another ? Failure::NotSent : Failure::Storage, begun.error());
        co_return;
    }
    JournalEntry next = draft;
    const bool prepared = co_await prepare(change, &next);
    if (prepared)
        co_await submit(change, next);
}

QCoro::Task<bool> ChangeRunner::prepare(ConfigurationChange *change, JournalEntry *next)
{
    next->state = toString(State::Snapshotting);
    const Result<void> written = co_await write(*next);
    if (isStopped(change))
        co_return false;
    if (!written) {
        co_await finish(change, State::Failed, Failure::Storage, written.error());
        co_return false;
    }
    announce(change, *next);
    QCoro::Task<Result<TaskIds>> readingTasks = tasksBefore(change->billingAccount(), change->serviceName());
    const QFuture<Result<StoredSnapshot>> taking = m_services.snapshots.take(serviceOf(change));
    const Result<StoredSnapshot> snapshot = co_await Settled(m_lifetime, taking);
    const Result<TaskIds> tasks = co_await readingTasks;
    if (isStopped(change))
        co_return false;
    if (!snapshot || !tasks) {
        co_await notPrepared(change, snapshot ? tasks.error() : snapshot.error());
        co_return false;
    }
    const bool asExpected = co_await isStillAsExpected(change, *snapshot);
    if (!asExpected)
        co_return false;
    next->snapshotId = snapshot->id;
    next->tasksBefore = *tasks;
    co_return !isStopped(change);
}

QCoro::Task<> ChangeRunner::notPrepared(ConfigurationChange *change, ApiError error)
{
    using Kind = ApiError::Kind;
    if (error.kind == Kind::Storage)
        co_await finish(change, State::Failed, Failure::Storage, error);
    else if (error.kind == Kind::Unreachable)
        co_await finish(change, State::Failed, Failure::NotSent, error);
    else
        co_await finish(change, State::Failed, Failure::NoCopy, error);
}

// The person decided about what was on the screen. If the number is something else by now, nobody agreed to lose that.
QCoro::Task<bool> ChangeRunner::isStillAsExpected(ConfigurationChange *change, StoredSnapshot snapshot)
{
    const QString path = "/service/"_L1 + change->serviceName();
    const QJsonObject unreadable = snapshot.content.value("unreadable"_L1).toObject();
    if (unreadable.value(path).toString() == toString(ApiError::Kind::NotFound)) {
        m_services.inventory.remove(change->billingAccount(), change->serviceName());
        co_await finish(change, State::Failed, Failure::NumberGone, std::nullopt);
        co_return false;
    }
    if (hasOldType(change, snapshot.featureType))
        co_return true;
    m_services.inventory.refreshService(change->billingAccount(), change->serviceName());
    if (hasTarget(change, snapshot.featureType))
        co_await finish(change, State::Applied, Failure::None, std::nullopt);
    else
        co_await finish(change, State::Failed, Failure::ChangedElsewhere, std::nullopt);
    co_return false;
}

// A POST whose answer is lost is recognised by a task that the number did not have before. The task list of the group
// has those of all its numbers, ended ones included, so one reading serves every change of the group that begins at the
// same time; whatever is not in it began after it. Where a group does not list tasks, the number's own list is read.
QCoro::Task<Result<ChangeRunner::TaskIds>> ChangeRunner::tasksBefore(QString billingAccount, QString serviceName)
{
    const QString path = Client::pathOf(u"/telephony"_s, {billingAccount, u"task"_s});
    Result<TaskIds> ids = co_await m_groupTasks.read(path, billingAccount);
    if (ids || !isNotGivenHere(ids.error()))
        co_return ids;
    const QString own = Client::pathOf(u"/telephony"_s, {billingAccount, u"service"_s, serviceName, u"task"_s});
    const Result<QJsonValue> answer = co_await m_services.api.client().get(own, Priority::Foreground);
    ids = idsFrom(answer);
    if (!ids && isNotGivenHere(ids.error()))
        co_return TaskIds{};
    co_return ids;
}

QCoro::Task<Coalescer<ChangeRunner::TaskIds>::Values> ChangeRunner::readGroupTasks(QString path)
{
    const Result<QJsonValue> answer = co_await m_services.api.client().get(path, Priority::Foreground);
    const QString billingAccount = QUrl::fromPercentEncoding(path.section(u'/', 2, 2).toLatin1());
    co_return Coalescer<TaskIds>::Values{{billingAccount, idsFrom(answer)}};
}

QCoro::Task<> ChangeRunner::submit(ConfigurationChange *change, JournalEntry next)
{
    next.state = toString(State::Submitting);
    next.submitted = m_services.options.clock();
    const Result<void> written = co_await write(next);
    if (isStopped(change))
        co_return;
    if (!written) {
        co_await finish(change, State::Failed, Failure::Storage, written.error());
        co_return;
    }
    announce(change, next);
    const QString billingAccount = change->billingAccount();
    const QString serviceName = change->serviceName();
    const FeatureType to = change->to();
    const Result<Task> task = co_await m_services.api.changeFeatureType(billingAccount, serviceName, to);
    if (m_lifetime.isOver())
        co_return;
    if (task)
        co_await wait(change, task->id);
    else if (mayHaveArrived(task.error()))
        co_await look(change, task.error());
    else
        co_await refused(change, task.error());
}

QCoro::Task<> ChangeRunner::refused(ConfigurationChange *change, ApiError error)
{
    using Kind = ApiError::Kind;
    const bool neverLeft =
        error.kind == Kind::Unreachable || error.kind == Kind::TlsFailed || error.kind == Kind::InsecureEndpoint;
    Failure why = neverLeft ? Failure::NotSent : Failure::Refused;
    if (error.kind == Kind::NotFound) {
        why = Failure::NumberGone;
        m_services.inventory.refreshService(change->billingAccount(), change->serviceName());
    }
    co_await finish(change, State::Failed, why, error);
}

bool ChangeRunner::hasTarget(const ConfigurationChange *change, const FeatureType &present) const
{
    if (present == change->to())
        return true;
    // The server tells some types by an older name; between two names of one configuration only the exact one counts.
    return Catalogue::isSameConfiguration(present, change->to()) &&
           !Catalogue::isSameConfiguration(change->from(), change->to());
}

bool ChangeRunner::hasOldType(const ConfigurationChange *change, const FeatureType &present) const
{
    return present == change->from() ||
           (Catalogue::isSameConfiguration(present, change->from()) && !hasTarget(change, present));
}

} // namespace Aiguilleur
