// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/changereport.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/numberlookup.h"
#include "cli/pendingchanges.h"
#include "cli/wording.h"
#include "service/inventory.h"

#include <QCoroFuture>
#include <QCoroSignal>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! The journal, and the tasks begun elsewhere in every group.
QCoro::Task<Outcome<void>> lookEverywhere(Context &context)
{
    co_await loadInventory(context);
    co_await resumeChanges(context);
    Inventory &inventory = context.session().inventory();
    context.output().progress(Cli::tr("Reading the groups…"));
    inventory.refresh();
    if (inventory.isRefreshing())
        co_await qCoro(&inventory, &Inventory::refreshFinished);
    if (inventory.error())
        co_return problem(Problem::of(*inventory.error()));
    co_await lookForTasks(context);
    co_return Outcome<void>();
}

QCoro::Task<Outcome<QList<ChangeRecord>>> changesOfNumber(Context &context, QString number)
{
    const Outcome<Service> found = co_await findNumber(context, number);
    if (!found)
        co_return problem(found.error());
    const Service service = *found;
    co_await resumeChanges(context);
    const Result<void> looked = co_await lookForTasks(context, service);
    if (!looked)
        co_return problem(Problem::of(looked.error()));
    const std::optional<ChangeRecord> change = changeUnderWay(context, service.serviceName);
    co_return change ? QList<ChangeRecord>{*change} : QList<ChangeRecord>();
}

QCoro::Task<Outcome<QList<ChangeRecord>>> wantedChanges(Context &context)
{
    const QString number = context.invocation().number;
    if (!number.isEmpty())
        co_return co_await changesOfNumber(context, number);
    const Outcome<void> looked = co_await lookEverywhere(context);
    if (!looked)
        co_return problem(looked.error());
    co_return changesUnderWay(context);
}

Report nothingPending()
{
    return {ExitStatus::Done, QJsonArray(), Cli::tr("Nothing is under way.") + u'\n'};
}

QStringList idsOf(const QList<ChangeRecord> &changes)
{
    QStringList ids;
    for (const ChangeRecord &change : changes)
        ids.append(change.entry.id);
    return ids;
}

} // namespace

CommandTask listPending(Context &context)
{
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
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
    const Outcome<QList<ChangeRecord>> changes = co_await wantedChanges(context);
    if (!changes)
        co_return problem(changes.error());
    if (changes->isEmpty())
        co_return nothingPending();
    ChangeFollower follower(context, idsOf(*changes));
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
    }
    Q_UNREACHABLE();
}

} // namespace Aiguilleur
