// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bulk.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/numberfilter.h"
#include "cli/numberlookup.h"
#include "cli/provisioningfollower.h"
#include "cli/provisioningreport.h"
#include "cli/table.h"
#include "core/catalogue.h"
#include "core/enumname.h"
#include "service/inventory.h"
#include "words/batchwords.h"
#include "words/numberwords.h"

#include <QCoroFuture>

#include <QJsonArray>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! What is known of one number before anything is sent.
struct Foreseen
{
    Batches::Wish wish;
    Result<ProvisioningPreview> preview;
    bool isReady() const { return preview && !preview->isBlocked() && !preview->changesNothing(); }
    bool isBlocked() const { return !preview || preview->isBlocked(); }
};

bool hasAlready(const Service &service, const SetupGoal &goal)
{
    return goal.kind == SetupGoal::Kind::Type && Catalogue::isSameConfiguration(service.featureType, goal.type);
}

QString remarks(const Foreseen &one)
{
    if (!one.preview)
        return oneLine(Problem::of(one.preview.error()).message);
    if (one.preview->changesNothing())
        return Cli::tr("nothing would change");
    return oneLine(Words::previewWarnings(*one.preview).join(u' '));
}

Table previewTable(const QList<Foreseen> &all)
{
    Table table({Cli::tr("Number"), Cli::tr("From"), Cli::tr("To"), Cli::tr("Lost"), Cli::tr("Remarks")});
    for (const Foreseen &one : all) {
        const QString lost = one.preview ? Words::previewLosses(*one.preview) : QString();
        const Service &service = one.wish.service;
        table.add({Words::number(service.serviceName), Catalogue::label(service.featureType),
                   Words::goalName(one.wish.goal), oneLine(lost), remarks(one)});
    }
    return table;
}

QJsonArray previewsToJson(const QList<Foreseen> &all)
{
    QJsonArray array;
    for (const Foreseen &one : all) {
        QJsonObject object = one.preview ? previewToJson(*one.preview) : serviceToJson(one.wish.service);
        object[u"isLeftOut"_s] = !one.isReady();
        object[u"error"_s] = one.preview ? QJsonValue() : QJsonValue(errorToJson(one.preview.error()));
        array.append(object);
    }
    return array;
}

QCoro::Task<QList<Foreseen>> foreseeAll(Context &context, QList<Batches::Wish> wishes)
{
    // All are asked at once: the client knows how many requests it makes at a time.
    QList<QFuture<Result<ProvisioningPreview>>> asked;
    for (const Batches::Wish &wish : std::as_const(wishes)) {
        if (!hasAlready(wish.service, wish.goal))
            asked.append(context.session().provisionings().preview(wish.service, wish.goal));
    }
    QList<Foreseen> all;
    qsizetype next = 0;
    for (const Batches::Wish &wish : std::as_const(wishes)) {
        if (hasAlready(wish.service, wish.goal)) {
            ProvisioningPreview same;
            same.service = wish.service;
            all.append({wish, same});
            continue;
        }
        const QFuture<Result<ProvisioningPreview>> preview = asked[next++];
        const Result<ProvisioningPreview> answer = co_await preview;
        all.append({wish, answer});
    }
    co_return all;
}

Problem manyNeedYes(Context &context, const QList<Foreseen> &all)
{
    context.output().note(previewTable(all).toString().trimmed());
    const auto ready = std::count_if(all.cbegin(), all.cend(), [](const Foreseen &one) { return one.isReady(); });
    return {.status = ExitStatus::NeedsYes,
            .kind = u"confirmationNeeded"_s,
            .message = Cli::tr("%n number(s) would be changed.", nullptr, int(ready)),
            .advice = Cli::tr("Nothing was sent. With --yes it is done, and a copy of each is kept."),
            .details = {{u"previews"_s, previewsToJson(all)}}};
}

QJsonObject itemToJson(const BatchItem &item)
{
    QJsonObject object = serviceToJson(item.service);
    object[u"to"_s] = item.goal.type.apiName();
    object[u"state"_s] = enumName(item.state);
    object[u"changedNothing"_s] = item.changedNothing;
    object[u"snapshot"_s] = item.snapshotId.isEmpty() ? QJsonValue() : QJsonValue(item.snapshotId);
    object[u"error"_s] = item.error ? QJsonValue(errorToJson(*item.error)) : QJsonValue();
    return object;
}

QJsonObject batchToJson(const Batch &batch)
{
    QJsonArray items;
    for (const BatchItem &item : batch.items())
        items.append(itemToJson(item));
    return {{u"id"_s, batch.id()},
            {u"title"_s, batch.title()},
            {u"origin"_s, enumName(batch.origin())},
            {u"state"_s, enumName(batch.state())},
            {u"created"_s, timeJson(batch.created())},
            {u"finished"_s, timeJson(batch.finished())},
            {u"numbers"_s, items}};
}

ExitStatus statusOf(const Batch &batch)
{
    if (batch.state() != Batch::State::Ended)
        return ExitStatus::StillPending;
    const bool isAllDone = batch.count(BatchItem::State::Done) == batch.items().size();
    return isAllDone ? ExitStatus::Done : ExitStatus::Failed;
}

Outcome<Batch *> batchNamed(Context &context, const QString &beginning)
{
    QList<Batch *> found;
    const QList<Batch *> all = context.session().batches().all();
    for (Batch *batch : all) {
        if (batch->id().startsWith(beginning))
            found.append(batch);
    }
    if (found.size() == 1)
        return found.first();
    return problem({.kind = u"notFound"_s,
                    .message = found.isEmpty() ? Cli::tr("There is no batch “%1”.").arg(oneLine(beginning))
                                               : Cli::tr("Several batches begin with “%1”.").arg(oneLine(beginning)),
                    .advice = Cli::tr("`aiguilleur-cli batches` lists them.")});
}

Report batchList(Context &context)
{
    Table table({Cli::tr("Batch"), Cli::tr("Begun"), Cli::tr("What"), Cli::tr("State")});
    QJsonArray array;
    const QList<Batch *> all = context.session().batches().all();
    for (const Batch *batch : all) {
        array.append(batchToJson(*batch));
        table.add({batch->id().left(8), QLocale().toString(batch->created().toLocalTime(), QLocale::ShortFormat),
                   oneLine(Words::batchTitle(*batch)), Words::batchState(*batch)});
    }
    const QString text = all.isEmpty() ? Cli::tr("There is no batch.") + u'\n' : table.toString();
    return {ExitStatus::Done, array, text};
}

} // namespace

Report batchReport(const Batch &batch)
{
    Table table({Cli::tr("Number"), Cli::tr("Change"), Cli::tr("State"), Cli::tr("Remarks")});
    for (const BatchItem &item : batch.items())
        table.add({Words::number(item.service.serviceName), Words::batchItemChange(item),
                   Words::batchItemState(item.state), oneLine(Words::batchItemReason(item))});
    return {statusOf(batch), batchToJson(batch), table.toString() + Words::batchState(batch) + u'\n'};
}

CommandTask followedBatch(Context &context, Batch *batch)
{
    const QString id = batch->id();
    const FollowEnd end = co_await followBatch(context, id, context.invocation().timeout);
    if (end != FollowEnd::Done)
        context.output().note(Cli::tr("What is not sent yet is sent when the program runs again, as by `batches`."));
    Report report = batchReport(*batch);
    if (end == FollowEnd::SignInNeeded)
        report.status = ExitStatus::NoAccess;
    co_return report;
}

QCoro::Task<Outcome<void>> openForMany(Context &context)
{
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    co_await resumeEverything(context);
    co_await refreshInventory(context);
    if (const std::optional<ApiError> error = context.session().inventory().error())
        co_return problem(Problem::of(*error));
    co_return Outcome<void>();
}

QCoro::Task<Outcome<QList<Service>>> manyNumbers(Context &context, QStringList written, Meaning meaning)
{
    QList<Service> services;
    QSet<QString> known;
    for (const QString &text : std::as_const(written)) {
        const Outcome<QString> name = serviceNameFrom(text);
        if (!name)
            co_return problem(name.error());
        const QString serviceName = *name;
        const Outcome<Service> found = co_await findNumber(context, serviceName);
        if (!found)
            co_return problem(found.error());
        if (!known.contains(serviceName))
            services.append(*found);
        known.insert(serviceName);
    }
    const Invocation &invocation = context.invocation();
    const Inventory &inventory = context.session().inventory();
    if (!invocation.group.isEmpty() && inventory.groupRow(invocation.group) < 0)
        co_return problem(
            {.kind = u"notFound"_s, .message = Cli::tr("There is no group “%1”.").arg(oneLine(invocation.group))});
    const NumberFilter filter(invocation.filter);
    const bool isSelected = !invocation.group.isEmpty() || !invocation.filter.isEmpty();
    const bool areGroupsMeant = isSelected || (meaning == Meaning::AllUnlessSaid && written.isEmpty());
    for (int row = 0; row < inventory.groupCount() && areGroupsMeant; ++row) {
        const Inventory::Group &group = inventory.group(row);
        const bool isWanted = invocation.group.isEmpty() || group.account.name == invocation.group;
        for (const Service &service : group.services) {
            if (isWanted && service.kind == Service::Kind::Alias && !known.contains(service.serviceName) &&
                (invocation.filter.isEmpty() || filter.matches(service, group.account)))
                services.append(service);
        }
    }
    if (services.isEmpty())
        co_return problem({.kind = u"notFound"_s, .message = Cli::tr("No number is meant by this.")});
    co_return services;
}

QList<Batches::Wish> wishesFor(const QList<Service> &services, const SetupGoal &goal)
{
    QList<Batches::Wish> wishes;
    for (const Service &service : services)
        wishes.append({service, goal});
    return wishes;
}

CommandTask bringUpon(Context &context, QString title, QList<Batches::Wish> wishes, Provisioning::Origin origin)
{
    const QList<Foreseen> all = co_await foreseeAll(context, wishes);
    const bool isAny = std::any_of(all.cbegin(), all.cend(), [](const Foreseen &one) { return one.isReady(); });
    if (isAny && !context.invocation().yes)
        co_return problem(manyNeedYes(context, all));
    QList<Batches::Wish> ready;
    bool isComplete = true;
    for (const Foreseen &one : all) {
        if (one.isReady())
            ready.append(one.wish);
        isComplete &= !one.isBlocked();
    }
    if (!isComplete || ready.isEmpty())
        context.output().note(previewTable(all).toString().trimmed());
    if (ready.isEmpty())
        co_return Report{isComplete ? ExitStatus::Done : ExitStatus::Failed,
                         QJsonObject{{u"numbers"_s, QJsonArray()}, {u"previews"_s, previewsToJson(all)}},
                         Cli::tr("There is nothing to do.") + u'\n'};
    const Result<Batch *> begun = context.session().batches().begin(title, ready, origin);
    if (!begun)
        co_return problem(Problem::of(begun.error()));
    Outcome<Report> report = co_await followedBatch(context, *begun);
    if (report && report->status == ExitStatus::Done && !isComplete)
        report->status = ExitStatus::Failed;
    co_return report;
}

CommandTask applyToSeveral(Context &context)
{
    const Outcome<void> opened = co_await openForMany(context);
    if (!opened)
        co_return problem(opened.error());
    const QStringList written = context.invocation().arguments;
    const Outcome<QList<Service>> services = co_await manyNumbers(context, written);
    if (!services)
        co_return problem(services.error());
    const FeatureType type = context.invocation().type;
    const QList<Batches::Wish> wishes = wishesFor(*services, SetupGoal::ofType(type));
    const QString title = Catalogue::label(type);
    co_return co_await bringUpon(context, title, wishes, Provisioning::Origin::Bulk);
}

CommandTask batches(Context &context)
{
    const Outcome<void> opened = co_await openForMany(context);
    if (!opened)
        co_return problem(opened.error());
    const Invocation &invocation = context.invocation();
    if (invocation.arguments.isEmpty())
        co_return batchList(context);
    const Outcome<Batch *> named = batchNamed(context, invocation.arguments.first());
    if (!named)
        co_return problem(named.error());
    Batch *batch = *named;
    if (invocation.retry && batch->canRetry())
        context.session().batches().retry(batch);
    if (invocation.undo) {
        const Result<Batch *> undoing = context.session().batches().undo(batch);
        if (!undoing)
            co_return problem(Problem::of(undoing.error()));
        batch = *undoing;
    }
    if (batch->state() == Batch::State::Running)
        co_return co_await followedBatch(context, batch);
    Report report = batchReport(*batch);
    if (!invocation.retry)
        report.status = ExitStatus::Done;
    co_return report;
}

} // namespace Aiguilleur
