// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bell.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/numberlookup.h"
#include "cli/provisioningfollower.h"
#include "cli/provisioningreport.h"
#include "service/batches.h"
#include "service/inventory.h"
#include "service/snapshots.h"
#include "store/store.h"
#include "words/numberwords.h"
#include "words/provisioningwords.h"

#include <QCoroFuture>
#include <QDeadlineTimer>
#include <QFile>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Origin = Provisioning::Origin;

constexpr auto longestBeginning = std::chrono::seconds(5);

QString followAdvice()
{
    return Cli::tr("It goes on where it was; `aiguilleur-cli wait` follows it.");
}

Problem noCopy(const QString &serviceName)
{
    return {.status = ExitStatus::Failed,
            .kind = u"notFound"_s,
            .message = Cli::tr("There is no copy of %1.").arg(Words::number(serviceName)),
            .advice = Cli::tr("Copies are taken before each change.")};
}

Problem stoppedProblem(const Provisioning &left)
{
    return {.status = ExitStatus::Failed,
            .kind = u"unfinished"_s,
            .message = Cli::tr("“%1” stopped on the way for %2.")
                           .arg(Words::origin(left.origin()), Words::number(left.service().serviceName)),
            .advice = Cli::tr("`aiguilleur-cli restore %1 --finish` goes on with it, --take-back brings back what was "
                              "there before.")
                          .arg(left.service().serviceName),
            .details = {{u"provisioning"_s, provisioningToJson(left)}}};
}

Problem needsYes(Context &context, const QList<ProvisioningPreview> &previews)
{
    QStringList numbers;
    QJsonArray array;
    for (const ProvisioningPreview &preview : previews) {
        const QStringList lines = previewText(preview).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            context.output().note(line);
        if (!preview.changesNothing())
            numbers.append(Words::number(preview.service.serviceName));
        array.append(previewToJson(preview));
    }
    return {.status = ExitStatus::NeedsYes,
            .kind = u"confirmationNeeded"_s,
            .message = Cli::tr("It would change %1.", "numbers").arg(QLocale().createSeparatedList(numbers)),
            .advice = Cli::tr("Nothing was sent. With --yes it is done, and a copy is kept."),
            .details = {{u"previews"_s, array}}};
}

Problem blockedProblem(Context &context, const QList<ProvisioningPreview> &previews)
{
    Problem blocked = needsYes(context, previews);
    blocked.status = ExitStatus::Failed;
    blocked.kind = u"invalid"_s;
    blocked.message = Cli::tr("It cannot be brought upon every number as it is.");
    blocked.advice = Cli::tr("Nothing was sent.");
    return blocked;
}

Report previewReport(const QList<ProvisioningPreview> &previews)
{
    Report report;
    QJsonArray array;
    for (const ProvisioningPreview &preview : previews) {
        report.text += previewText(preview);
        array.append(previewToJson(preview));
    }
    report.json = previews.size() == 1 ? array.first() : QJsonValue(array);
    return report;
}

//! The numbers of the account are needed to tell which lines are its own.
QCoro::Task<Outcome<void>> prepare(Context &context)
{
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    co_await resumeEverything(context);
    co_await refreshInventory(context);
    const Inventory &inventory = context.session().inventory();
    if (inventory.error())
        co_return problem(Problem::of(*inventory.error()));
    co_return Outcome<void>();
}

QCoro::Task<Outcome<Report>> followed(Context &context, QStringList ids)
{
    const FollowEnd end = co_await followProvisionings(context, ids, context.invocation().timeout);
    QList<Provisioning *> all;
    for (const QString &id : std::as_const(ids))
        all.append(context.session().provisionings().byId(id));
    if (end != FollowEnd::Done)
        context.output().note(followAdvice());
    Report report = reportOf(all);
    if (end == FollowEnd::SignInNeeded)
        report.status = ExitStatus::NoAccess;
    co_return report;
}

Outcome<SetupGoal> goalOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(Problem::usage(Cli::tr("“%1” cannot be read: %2").arg(path, file.errorString())));
    const Result<StoredSnapshot> copy = Snapshots::fromFile(file.readAll());
    if (!copy)
        return problem(Problem::usage(Cli::tr("“%1” is no copy: %2").arg(path, copy.error().message)));
    const Result<SetupGoal> goal = SetupGoal::ofSnapshot(copy->content);
    if (!goal)
        return problem(Problem::usage(Cli::tr("“%1” is no copy: %2").arg(path, goal.error().message)));
    return *goal;
}

QCoro::Task<Outcome<SetupGoal>> goalOfCopy(Context &context, QString id)
{
    const QFuture<Result<SetupGoal>> reading = context.session().provisionings().goalOf(id);
    const Result<SetupGoal> goal = co_await reading;
    if (!goal)
        co_return problem(Problem::of(goal.error()));
    co_return *goal;
}

//! Of NUMBER, unless --from names another one: the copy before its last change for `undo`, else the newest.
QCoro::Task<Outcome<SetupGoal>> wantedGoal(Context &context, Origin origin)
{
    const QString from = context.invocation().from;
    const QString serviceName = context.invocation().serviceName;
    if (QFile::exists(from))
        co_return goalOfFile(from);
    if (!from.isEmpty())
        co_return co_await goalOfCopy(context, from);
    QString id;
    if (origin == Origin::Undo) {
        const QFuture<Result<StoredSnapshot>> asking = context.session().provisionings().copyBefore(serviceName);
        const Result<StoredSnapshot> copy = co_await asking;
        if (copy)
            id = copy->id;
    } else {
        const QFuture<Result<QList<StoredSnapshot>>> listing = context.session().snapshots().list(serviceName);
        const Result<QList<StoredSnapshot>> copies = co_await listing;
        if (copies && !copies->isEmpty())
            id = copies->constFirst().id;
    }
    if (id.isEmpty())
        co_return problem(noCopy(serviceName));
    co_return co_await goalOfCopy(context, id);
}

QCoro::Task<Outcome<ProvisioningPreview>> previewed(Context &context, Service service, SetupGoal goal)
{
    context.output().progress(Cli::tr("Reading the configuration of %1…").arg(Words::number(service.serviceName)));
    const QFuture<Result<ProvisioningPreview>> asking = context.session().provisionings().preview(service, goal);
    const Result<ProvisioningPreview> preview = co_await asking;
    if (!preview)
        co_return problem(Problem::of(preview.error()));
    co_return *preview;
}

//! Nothing to do, or what has to be said first; nothing when it can begin.
std::optional<Outcome<Report>> answerBefore(Context &context, const QList<ProvisioningPreview> &previews)
{
    const auto isBlocked = [](const ProvisioningPreview &preview) { return preview.isBlocked(); };
    const auto isNothing = [](const ProvisioningPreview &preview) { return preview.changesNothing(); };
    if (context.invocation().dryRun || std::all_of(previews.cbegin(), previews.cend(), isNothing))
        return previewReport(previews);
    if (std::any_of(previews.cbegin(), previews.cend(), isBlocked))
        return problem(blockedProblem(context, previews));
    if (!context.invocation().yes)
        return problem(needsYes(context, previews));
    return {};
}

CommandTask bringBack(Context &context, Origin origin)
{
    const QString name = context.invocation().serviceName;
    const Outcome<Service> found = co_await findNumber(context, name);
    if (!found)
        co_return problem(found.error());
    const Service service = *found;
    const Outcome<SetupGoal> goal = co_await wantedGoal(context, origin);
    if (!goal)
        co_return problem(goal.error());
    const SetupGoal wanted = *goal;
    const Outcome<ProvisioningPreview> preview = co_await previewed(context, service, wanted);
    if (!preview)
        co_return problem(preview.error());
    if (const std::optional<Outcome<Report>> answer = answerBefore(context, {*preview}))
        co_return *answer;
    const Result<Provisioning *> begun = context.session().provisionings().begin(service, wanted, origin);
    if (!begun)
        co_return problem(Problem::of(begun.error()));
    const QStringList ids{(*begun)->id()};
    co_return co_await followed(context, ids);
}

//! What brings back the former state is a provisioning of its own, which is begun a moment later.
CommandTask takeBack(Context &context, Provisioning *stopped)
{
    Provisionings &all = context.session().provisionings();
    Bell bell;
    bell.listenTo(&all, &Provisionings::added);
    bell.listenTo(&all, &Provisionings::changed);
    all.takeBack(stopped);
    const QDeadlineTimer deadline(longestBeginning);
    do {
        co_await bell.rung(longestBeginning);
    } while (stopped->isEnded() && all.all().constFirst() == stopped && !deadline.hasExpired());
    const Provisioning *back = all.all().constFirst();
    if (back == stopped)
        co_return reportOf({stopped});
    const QStringList ids{back->id()};
    co_return co_await followed(context, ids);
}

//! One that stopped on the way, or that another program left.
CommandTask goOnWith(Context &context, Provisioning *left)
{
    const Invocation &invocation = context.invocation();
    const bool isStopped = left->state() == Provisioning::State::Stopped;
    if (isStopped && !invocation.finish && !invocation.takeBack)
        co_return problem(stoppedProblem(*left));
    if (isStopped && invocation.takeBack)
        co_return co_await takeBack(context, left);
    if (isStopped)
        context.session().provisionings().finish(left);
    else
        context.output().note(Cli::tr("Going on with what was left."));
    const QStringList ids{left->id()};
    co_return co_await followed(context, ids);
}

CommandTask restoreOrUndo(Context &context, Origin origin)
{
    const Outcome<void> prepared = co_await prepare(context);
    if (!prepared)
        co_return problem(prepared.error());
    const QString name = context.invocation().serviceName;
    const QList<Provisioning *> left = provisioningsLeft(context, name);
    if (!left.isEmpty())
        co_return co_await goOnWith(context, left.constFirst());
    if (context.invocation().finish || context.invocation().takeBack) {
        co_return problem({.status = ExitStatus::Failed,
                           .kind = u"notFound"_s,
                           .message = Cli::tr("Nothing of %1 stopped on the way.").arg(Words::number(name))});
    }
    co_return co_await bringBack(context, origin);
}

QCoro::Task<Outcome<QList<Service>>> targets(Context &context)
{
    QList<Service> services;
    const QStringList written = context.invocation().arguments;
    for (const QString &text : written) {
        const Outcome<QString> name = serviceNameFrom(text);
        if (!name)
            co_return problem(name.error());
        const QString serviceName = *name;
        const Outcome<Service> found = co_await findNumber(context, serviceName);
        if (!found)
            co_return problem(found.error());
        if (serviceName == context.invocation().serviceName)
            co_return problem(Problem::usage(
                Cli::tr("%1 cannot be copied to itself.").arg(Words::number(context.invocation().serviceName))));
        services.append(*found);
    }
    co_return services;
}

QCoro::Task<Outcome<SetupGoal>> liveGoal(Context &context)
{
    const QString name = context.invocation().serviceName;
    const Outcome<Service> found = co_await findNumber(context, name);
    if (!found)
        co_return problem(found.error());
    const QFuture<Result<QJsonObject>> reading = context.session().snapshots().read(*found);
    const Result<QJsonObject> content = co_await reading;
    const Result<SetupGoal> goal = content ? SetupGoal::ofSnapshot(*content) : tl::make_unexpected(content.error());
    if (!goal)
        co_return problem(Problem::of(goal.error()));
    co_return *goal;
}

QString errorOf(const BatchItem &item)
{
    return item.error ? Cli::tr("failed: %1").arg(item.error->message) : Words::stateOf(Provisioning::State::Failed);
}

//! Provisionings say more than the batch does; an item that has none never got that far.
Report batchReport(Context &context, const Batch &batch)
{
    QList<Provisioning *> known;
    QString text;
    for (const BatchItem &item : batch.items()) {
        Provisioning *one = context.session().provisionings().byId(item.provisioningId);
        if (one)
            known.append(one);
        else if (!item.changedNothing)
            text += Words::number(item.service.serviceName) + ": "_L1 + errorOf(item) + u'\n';
        else
            text += Cli::tr("%1: nothing would change.").arg(Words::number(item.service.serviceName)) + u'\n';
    }
    Report report = reportOf(known);
    report.text += text;
    QJsonArray items;
    for (const BatchItem &item : batch.items()) {
        const Provisioning *one = context.session().provisionings().byId(item.provisioningId);
        items.append(QJsonObject{{u"serviceName"_s, item.service.serviceName},
                                 {u"changedNothing"_s, item.changedNothing},
                                 {u"error"_s, item.error ? QJsonValue(errorToJson(*item.error)) : QJsonValue()},
                                 {u"provisioning"_s, one ? QJsonValue(provisioningToJson(*one)) : QJsonValue()}});
    }
    report.json = QJsonObject{{u"batch"_s, batch.id()}, {u"numbers"_s, items}};
    if (report.status == ExitStatus::Done && batch.count(BatchItem::State::Failed) > 0)
        report.status = ExitStatus::Failed;
    return report;
}

CommandTask copyTo(Context &context, QList<Service> services, SetupGoal goal)
{
    QList<Batches::Wish> wishes;
    for (const Service &service : std::as_const(services))
        wishes.append({.service = service, .goal = goal});
    const QString title = Cli::tr("Copy of %1", "a number").arg(Words::number(context.invocation().serviceName));
    const Result<Batch *> begun = context.session().batches().begin(title, wishes, Origin::Copy);
    if (!begun)
        co_return problem(Problem::of(begun.error()));
    const QString id = (*begun)->id();
    const FollowEnd end = co_await followBatch(context, id, context.invocation().timeout);
    if (end != FollowEnd::Done)
        context.output().note(followAdvice());
    Report report = batchReport(context, *context.session().batches().byId(id));
    if (end != FollowEnd::Done && report.status == ExitStatus::Done)
        report.status = end == FollowEnd::SignInNeeded ? ExitStatus::NoAccess : ExitStatus::StillPending;
    co_return report;
}

} // namespace

CommandTask restoreCopy(Context &context)
{
    return restoreOrUndo(context, Origin::Restore);
}

CommandTask undoChange(Context &context)
{
    return restoreOrUndo(context, Origin::Undo);
}

CommandTask copyNumber(Context &context)
{
    const Outcome<void> prepared = co_await prepare(context);
    if (!prepared)
        co_return problem(prepared.error());
    const Outcome<QList<Service>> services = co_await targets(context);
    if (!services)
        co_return problem(services.error());
    const Outcome<SetupGoal> goal = co_await liveGoal(context);
    if (!goal)
        co_return problem(goal.error());
    const QList<Service> to = *services;
    const SetupGoal wanted = *goal;
    QList<ProvisioningPreview> previews;
    for (const Service &service : to) {
        const Outcome<ProvisioningPreview> preview = co_await previewed(context, service, wanted);
        if (!preview)
            co_return problem(preview.error());
        previews.append(*preview);
    }
    if (const std::optional<Outcome<Report>> answer = answerBefore(context, previews))
        co_return *answer;
    co_return co_await copyTo(context, to, wanted);
}

} // namespace Aiguilleur
