// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pendingchanges.h"

#include "api/telephonyapi.h"
#include "cli/bell.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "service/configurationchanges.h"
#include "service/externaltasks.h"

#include <QDeadlineTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

constexpr auto longestSettling = 5s;

bool isOwn(const ConfigurationChange &change, Context &context)
{
    return change.toEntry(context.account()).owner == context.store().owner();
}

//! What was waiting when its program ended may have ended long ago: listing it as pending would be wrong.
bool isSettled(const ConfigurationChange &change, Context &context)
{
    if (change.isFinished() || !isOwn(change, context))
        return true;
    return change.state() == ConfigurationChange::State::Waiting && change.taskStatus() != Task::Status::Unknown;
}

bool allSettled(Context &context)
{
    const ConfigurationChanges &changes = context.session().changes();
    for (int row = 0; row < changes.count(); ++row) {
        if (!isSettled(*changes.at(row), context))
            return false;
    }
    return true;
}

} // namespace

QCoro::Task<QStringList> resumeChanges(Context &context)
{
    ConfigurationChanges &changes = context.session().changes();
    Bell bell;
    bell.listenTo(&changes, &ConfigurationChanges::resumed);
    changes.resume();
    co_await bell.rung();
    QStringList ids;
    for (const ChangeRecord &change : changesUnderWay(context))
        ids.append(change.entry.id);
    co_return ids;
}

QCoro::Task<> settleChanges(Context &context)
{
    const QDeadlineTimer deadline(longestSettling);
    Bell bell;
    bell.listenTo(&context.session().changes(), &ConfigurationChanges::changed);
    while (!allSettled(context) && !deadline.hasExpired()) {
        const std::chrono::milliseconds left(std::max<qint64>(1, deadline.remainingTime()));
        co_await bell.rung(left);
    }
}

QCoro::Task<> lookForTasks(Context &context)
{
    context.output().progress(Cli::tr("Looking for changes begun elsewhere…"));
    Session &session = context.session();
    ExternalTasks tasks(session.api(), session.inventory(), session.changes());
    Bell bell;
    bell.listenTo(&tasks, &ExternalTasks::looked);
    tasks.look();
    co_await bell.rung();
}

QCoro::Task<Result<void>> lookForTasks(Context &context, Service service)
{
    const QString billingAccount = service.billingAccount;
    const QString serviceName = service.serviceName;
    const Result<QList<Task>> tasks = co_await context.session().api().tasks(billingAccount, serviceName);
    if (!tasks)
        co_return tl::make_unexpected(tasks.error());
    ConfigurationChanges &changes = context.session().changes();
    for (const Task &task : *tasks) {
        if (task.isPending() && task.action == "changeType"_L1 && changes.underWay(serviceName) == nullptr)
            changes.follow(service, task);
    }
    co_return Result<void>();
}

QList<ChangeRecord> changesUnderWay(Context &context)
{
    const ConfigurationChanges &changes = context.session().changes();
    QList<ChangeRecord> records;
    for (int row = changes.count() - 1; row >= 0; --row) {
        if (!changes.at(row)->isFinished())
            records.append(ChangeRecord::of(*changes.at(row), context.account()));
    }
    return records;
}

std::optional<ChangeRecord> changeUnderWay(Context &context, const QString &serviceName)
{
    const ConfigurationChange *change = context.session().changes().underWay(serviceName);
    return change == nullptr ? std::nullopt : std::optional(ChangeRecord::of(*change, context.account()));
}

} // namespace Aiguilleur
