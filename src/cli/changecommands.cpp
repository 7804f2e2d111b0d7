// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/changereport.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/numberlookup.h"
#include "cli/pendingchanges.h"
#include "cli/provisioningfollower.h"
#include "cli/provisioningreport.h"
#include "service/batches.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"

#include <QCoroFuture>

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! Fresh groups and numbers, and the tasks begun elsewhere in them.
QCoro::Task<Outcome<void>> lookEverywhere(Context &context)
{
    co_await refreshInventory(context);
    const Inventory &inventory = context.session().inventory();
    if (inventory.error())
        co_return problem(Problem::of(*inventory.error()));
    co_await lookForTasks(context);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<void>> lookAt(Context &context, QString serviceName)
{
    const Outcome<Service> found = co_await findNumber(context, serviceName);
    if (!found)
        co_return problem(found.error());
    const Service service = *found;
    const Result<void> looked = co_await lookForTasks(context, service);
    if (!looked)
        co_return problem(Problem::of(looked.error()));
    co_return Outcome<void>();
}

//! What is to be waited for. What ends while the rest is being looked for counts too: how it ended must not get lost.
QCoro::Task<Outcome<QStringList>> wantedChanges(Context &context)
{
    co_await loadInventory(context);
    QStringList ids = co_await resumeChanges(context);
    const QString serviceName = context.invocation().serviceName;
    Outcome<void> looked;
    if (serviceName.isEmpty())
        looked = co_await lookEverywhere(context);
    else
        looked = co_await lookAt(context, serviceName);
    if (!looked)
        co_return problem(looked.error());
    for (const ChangeRecord &change : changesUnderWay(context)) {
        if (!ids.contains(change.entry.id))
            ids.append(change.entry.id);
    }
    const auto isOther = [&](const QString &id) {
        const ConfigurationChange *change = context.session().changes().byId(id);
        return change == nullptr || (!serviceName.isEmpty() && change->serviceName() != serviceName);
    };
    ids.removeIf(isOther);
    co_return ids;
}

Report nothingPending()
{
    return {ExitStatus::Done, QJsonArray(), Cli::tr("Nothing is under way.") + u'\n'};
}

bool isBatchRunning(Context &context)
{
    const QList<Batch *> batches = context.session().batches().all();
    const auto isRunning = [](const Batch *batch) { return batch->state() == Batch::State::Running; };
    return context.invocation().serviceName.isEmpty() && std::any_of(batches.cbegin(), batches.cend(), isRunning);
}

//! Numbers on their way to a goal, of NUMBER or all, followed to their ends. What is left of the time is theirs.
QCoro::Task<Outcome<Report>> followGoals(Context &context, QStringList ids, std::chrono::seconds timeout)
{
    QElapsedTimer clock;
    clock.start();
    QStringList batches;
    const QList<Batch *> known = context.session().batches().all();
    for (const Batch *batch : known) {
        if (context.invocation().serviceName.isEmpty() && batch->state() == Batch::State::Running)
            batches.append(batch->id());
    }
    FollowEnd end = FollowEnd::Done;
    for (const QString &id : std::as_const(batches)) {
        const auto left = timeout - std::chrono::seconds(clock.elapsed() / 1000);
        end = co_await followBatch(context, id, std::chrono::duration_cast<std::chrono::seconds>(left));
        const Batch *batch = context.session().batches().byId(id);
        for (const BatchItem &item : batch->items()) {
            if (context.session().provisionings().byId(item.provisioningId) && !ids.contains(item.provisioningId))
                ids.append(item.provisioningId);
        }
    }
    const auto left = timeout - std::chrono::seconds(clock.elapsed() / 1000);
    if (end == FollowEnd::Done)
        end = co_await followProvisionings(context, ids, left);
    QList<Provisioning *> provisionings;
    for (const QString &id : std::as_const(ids))
        provisionings.append(context.session().provisionings().byId(id));
    Report report = reportOf(provisionings);
    if (end == FollowEnd::SignInNeeded)
        report.status = ExitStatus::NoAccess;
    co_return report;
}

//! A failure before what is still pending, and that before what is done.
ExitStatus worse(ExitStatus one, ExitStatus other)
{
    const auto isBad = [](ExitStatus status) {
        return status != ExitStatus::Done && status != ExitStatus::StillPending;
    };
    if (isBad(one) || isBad(other))
        return isBad(one) ? one : other;
    return std::max(one, other);
}

Report together(Report changes, const Report &goals)
{
    QJsonArray array = changes.json.toArray();
    const QJsonArray others = goals.json.isArray() ? goals.json.toArray() : QJsonArray{goals.json};
    for (const auto &other : others)
        array.append(other);
    return {worse(changes.status, goals.status), array, changes.text + goals.text};
}

} // namespace

CommandTask listPending(Context &context)
{
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    co_await loadInventory(context);
    co_await resumeChanges(context);
    co_await settleChanges(context);
    const Outcome<void> looked = co_await lookEverywhere(context);
    if (!looked)
        co_return problem(looked.error());
    const QList<ChangeRecord> changes = changesUnderWay(context);
    if (changes.isEmpty())
        co_return nothingPending();
    co_return Report{ExitStatus::Done, outcomeJson(changes), changeTable(changes)};
}

CommandTask waitForChanges(Context &context)
{
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    const Outcome<QStringList> ids = co_await wantedChanges(context);
    if (!ids)
        co_return problem(ids.error());
    co_await resumeGoals(context);
    QStringList goals;
    const QList<Provisioning *> left = provisioningsLeft(context, context.invocation().serviceName);
    for (const Provisioning *provisioning : left)
        goals.append(provisioning->id());
    if (ids->isEmpty() && goals.isEmpty() && !isBatchRunning(context))
        co_return nothingPending();
    QElapsedTimer clock;
    clock.start();
    ChangeFollower follower(context, *ids);
    const ChangeFollower::End end = co_await follower.follow(context.invocation().timeout);
    const QList<ChangeRecord> records = follower.records();
    noteGoesOn(context, end, records);
    const Report changes{statusOf(end, statusOf(records)), outcomeJson(records), outcomeText(records)};
    if (goals.isEmpty() && !isBatchRunning(context))
        co_return changes;
    const bool goesOn = end == ChangeFollower::End::Done;
    const std::chrono::seconds rest =
        goesOn ? context.invocation().timeout - std::chrono::seconds(clock.elapsed() / 1000) : std::chrono::seconds(0);
    const Outcome<Report> followed = co_await followGoals(context, goals, rest);
    co_return together(changes, *followed);
}

CommandTask listHistory(Context &context)
{
    const Outcome<void> opened = co_await context.openStore();
    if (!opened)
        co_return problem(opened.error());
    const QFuture<Result<QList<JournalEntry>>> reading =
        context.store().history(context.account(), context.invocation().limit);
    const Result<QList<JournalEntry>> entries = co_await reading;
    if (!entries)
        co_return problem(Problem::of(entries.error()));
    QList<ChangeRecord> changes;
    for (const JournalEntry &entry : *entries)
        changes.append(ChangeRecord{entry});
    const QString text = changes.isEmpty() ? Cli::tr("Nothing was changed yet.") + u'\n' : changeTable(changes);
    co_return Report{ExitStatus::Done, outcomeJson(changes), text};
}

namespace {

CommandTask runForMany(Context &context)
{
    switch (context.invocation().command) {
    case Command::Batches:
        return batches(context);
    case Command::Template:
        return templates(context);
    case Command::Plan:
        return plan(context);
    case Command::Schedule:
        return schedule(context);
    default:
        return runDue(context);
    }
}

//! What is about how a number is set up.
CommandTask runForSetup(Context &context)
{
    switch (context.invocation().command) {
    case Command::Get:
        return getSettings(context);
    case Command::Set:
        return setSettings(context);
    case Command::Members:
        return members(context);
    case Command::Hours:
        return hours(context);
    case Command::Sounds:
        return sounds(context);
    case Command::Live:
        return live(context);
    case Command::Records:
        return records(context);
    case Command::Lint:
        return lint(context);
    default:
        return simulate(context);
    }
}

} // namespace

CommandTask runCommand(Context &context)
{
    switch (context.invocation().command) {
    case Command::Groups:
        return listGroups(context);
    case Command::Numbers:
        return listNumbers(context);
    case Command::Show:
        return showNumber(context);
    case Command::Catalogue:
        return listCatalogue(context);
    case Command::Apply:
        return context.invocation().serviceName.isEmpty() ? applyToSeveral(context) : applyConfiguration(context);
    case Command::Batches:
    case Command::Template:
    case Command::Plan:
    case Command::Schedule:
    case Command::RunDue:
        return runForMany(context);
    case Command::Pending:
        return listPending(context);
    case Command::Wait:
        return waitForChanges(context);
    case Command::History:
        return listHistory(context);
    case Command::Get:
    case Command::Set:
    case Command::Members:
    case Command::Hours:
    case Command::Sounds:
    case Command::Live:
    case Command::Records:
    case Command::Lint:
    case Command::Simulate:
        return runForSetup(context);
    case Command::Restore:
        return restoreCopy(context);
    case Command::Undo:
        return undoChange(context);
    case Command::Copy:
        return copyNumber(context);
    case Command::Snapshot:
        return takeSnapshots(context);
    case Command::Snapshots:
        return listSnapshots(context);
    case Command::Diff:
        return compareSnapshots(context);
    case Command::ExportSnapshot:
        return exportSnapshot(context);
    case Command::ImportSnapshot:
        return importSnapshot(context);
    case Command::Prune:
        return pruneSnapshots(context);
    case Command::Journal:
        return listCalls(context);
    }
    Q_UNREACHABLE();
}

} // namespace Aiguilleur
