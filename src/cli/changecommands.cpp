// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/changereport.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/numberlookup.h"
#include "cli/pendingchanges.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"

#include <QCoroFuture>

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
    if (ids->isEmpty())
        co_return nothingPending();
    ChangeFollower follower(context, *ids);
    const ChangeFollower::End end = co_await follower.follow(context.invocation().timeout);
    const QList<ChangeRecord> records = follower.records();
    noteGoesOn(context, end, records);
    co_return Report{statusOf(end, statusOf(records)), outcomeJson(records), outcomeText(records)};
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
        return applyConfiguration(context);
    case Command::Pending:
        return listPending(context);
    case Command::Wait:
        return waitForChanges(context);
    case Command::History:
        return listHistory(context);
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
    }
    Q_UNREACHABLE();
}

} // namespace Aiguilleur
