// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bulk.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/plan.h"
#include "cli/table.h"
#include "core/catalogue.h"
#include "core/enumname.h"
#include "service/schedule.h"
#include "words/schedulewords.h"

#include <QCoroFuture>

#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QJsonArray numbersJson(const QList<Batches::Wish> &wishes)
{
    QJsonArray numbers;
    for (const Batches::Wish &wish : wishes)
        numbers.append(QJsonObject{{u"billingAccount"_s, wish.service.billingAccount},
                                   {u"serviceName"_s, wish.service.serviceName},
                                   {u"to"_s, wish.goal.type.apiName()}});
    return numbers;
}

QJsonObject changeJson(const ScheduledChange &change)
{
    return {{u"id"_s, change.id},
            {u"title"_s, change.title},
            {u"due"_s, timeJson(change.due)},
            {u"date"_s, change.time.date.toString(Qt::ISODate)},
            {u"time"_s, change.time.time.toString(u"HH:mm"_s)},
            {u"zone"_s, QString::fromLatin1(change.time.zone)},
            {u"weekly"_s, change.time.isWeekly},
            {u"numbers"_s, numbersJson(change.wishes)}};
}

QJsonObject runJson(const ScheduledRun &run)
{
    return {{u"id"_s, run.id},
            {u"change"_s, run.changeId},
            {u"title"_s, run.title},
            {u"due"_s, timeJson(run.due)},
            {u"state"_s, enumName(run.state)},
            {u"batch"_s, run.batchId.isEmpty() ? QJsonValue() : QJsonValue(run.batchId)},
            {u"error"_s, run.error ? QJsonValue(errorToJson(*run.error)) : QJsonValue()},
            {u"numbers"_s, numbersJson(run.wishes)}};
}

QString changesTable(const QList<ScheduledChange> &changes)
{
    if (changes.isEmpty())
        return Cli::tr("Nothing is scheduled.") + u'\n';
    Table table({Cli::tr("Change"), Cli::tr("Next"), Cli::tr("When"), Cli::tr("What"), Cli::tr("Name")});
    for (const ScheduledChange &change : changes)
        table.add({change.id.left(8), Words::scheduledMoment(change.due, change.time.zone),
                   Words::scheduledTime(change.time), Words::scheduledWhat(change.wishes), oneLine(change.title)});
    return table.toString();
}

QString runsTable(const QList<ScheduledRun> &runs)
{
    if (runs.isEmpty())
        return {};
    Table table({Cli::tr("Run"), Cli::tr("Due"), Cli::tr("State"), Cli::tr("What"), Cli::tr("Remarks")});
    for (const ScheduledRun &run : runs)
        table.add({run.id.left(8), Words::scheduledMoment(run.due), Words::runState(run.state),
                   Words::scheduledWhat(run.wishes), oneLine(Words::runReason(run))});
    return table.toString();
}

Problem refused(const ApiError &error)
{
    if (error.kind == ApiError::Kind::BadRequest)
        return Problem::usage(Cli::tr("That time is over."));
    return Problem::of(error);
}

//! Of the account's changes or runs the one that an identifier begins.
template<class Entry>
Outcome<Entry> entryNamed(const QList<Entry> &entries, const QString &beginning)
{
    QList<Entry> found;
    std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(found),
                 [&](const Entry &entry) { return entry.id.startsWith(beginning); });
    if (found.size() == 1 && !beginning.isEmpty())
        return found.first();
    return problem({.kind = u"notFound"_s,
                    .message = found.isEmpty() ? Cli::tr("Nothing scheduled is called “%1”.").arg(oneLine(beginning))
                                               : Cli::tr("Several begin with “%1”.").arg(oneLine(beginning)),
                    .advice = Cli::tr("`aiguilleur-cli schedule list` lists them.")});
}

Outcome<ScheduleTime> timeFrom(const Invocation &invocation, const QString &written)
{
    const QByteArray zone = invocation.zone.isEmpty() ? QTimeZone::systemTimeZoneId() : invocation.zone.toLatin1();
    QString text = written.trimmed();
    const QDateTime local = QDateTime::fromString(text.replace(u' ', u'T'), Qt::ISODate);
    const bool isPlain = local.isValid() && local.timeSpec() == Qt::LocalTime && text.contains(u'T');
    if (!isPlain)
        return problem(Problem::usage(Cli::tr("“%1” is no date and time.").arg(oneLine(written)),
                                      Cli::tr("Write it like 2026-12-24T18:00.")));
    // Not local.time(): that of a time which the clock jumps over is another one.
    const QTime clock = QTime::fromString(text.section(u'T', 1), Qt::ISODate);
    const ScheduleTime time{.date = QDate::fromString(text.section(u'T', 0, 0), Qt::ISODate),
                            .time = clock,
                            .zone = zone,
                            .isWeekly = invocation.weekly};
    if (!time.isValid())
        return problem(Problem::usage(Cli::tr("There is no time zone “%1”.").arg(oneLine(invocation.zone))));
    return time;
}

QCoro::Task<Outcome<void>> openSchedule(Context &context)
{
    const Outcome<void> opened = co_await openForMany(context);
    if (!opened)
        co_return problem(opened.error());
    const QFuture<Result<void>> loading = context.session().schedule().load();
    const Result<void> loaded = co_await loading;
    if (!loaded)
        co_return problem(Problem::of(loaded.error()));
    co_return Outcome<void>();
}

Report listReport(Context &context)
{
    const Schedule &schedule = context.session().schedule();
    QJsonArray changes;
    QJsonArray runs;
    for (const ScheduledChange &change : schedule.all())
        changes.append(changeJson(change));
    for (const ScheduledRun &run : schedule.runs())
        runs.append(runJson(run));
    const QString past = runsTable(schedule.runs());
    return {ExitStatus::Done, QJsonObject{{u"changes"_s, changes}, {u"runs"_s, runs}},
            changesTable(schedule.all()) + (past.isEmpty() ? past : u'\n' + past)};
}

CommandTask store(Context &context, ScheduledChange change)
{
    const QFuture<Result<ScheduledChange>> saving = context.session().schedule().save(change);
    const Result<ScheduledChange> saved = co_await saving;
    if (!saved)
        co_return problem(refused(saved.error()));
    co_return Report{ExitStatus::Done, changeJson(*saved), changesTable({*saved})};
}

//! What a plan file says, all of it: what is so now may be otherwise then.
QCoro::Task<Outcome<QList<Batches::Wish>>> wishesOfPlan(Context &context, QString path)
{
    const Outcome<CheckedPlan> checked = co_await checkedPlan(context, path);
    if (!checked)
        co_return problem(checked.error());
    const std::optional<Problem> wrong = blockedPlan(*checked);
    if (wrong)
        co_return problem(*wrong);
    QList<Batches::Wish> wishes;
    for (const PlanLine &line : checked->plan.lines)
        wishes.append({line.service, line.goal()});
    co_return wishes;
}

//! `NUMBER... TYPE`
QCoro::Task<Outcome<QList<Batches::Wish>>> wishesOfType(Context &context, QStringList arguments)
{
    const FeatureType type = FeatureType::fromApiName(arguments.takeLast());
    if (!Catalogue::canBeApplied(type))
        co_return problem(
            Problem::usage(Cli::tr("“%1” is not a configuration that can be applied.").arg(type.apiName())));
    const Outcome<QList<Service>> services = co_await manyNumbers(context, arguments);
    if (!services)
        co_return problem(services.error());
    QList<Batches::Wish> wishes;
    for (const Service &service : *services)
        wishes.append({service, SetupGoal::ofType(type)});
    co_return wishes;
}

Problem wouldChange(const ScheduledChange &change)
{
    return {.status = ExitStatus::NeedsYes,
            .kind = u"confirmationNeeded"_s,
            .message = Cli::tr("%1 would be changed %2 without asking again.")
                           .arg(Words::scheduledWhat(change.wishes), Words::scheduledTime(change.time)),
            .advice = Cli::tr("Nothing was scheduled. With --yes it is.")};
}

CommandTask addWishes(Context &context, QString title, ScheduleTime time, QList<Batches::Wish> wishes)
{
    const QString given = context.invocation().name;
    ScheduledChange change;
    change.title = given.isEmpty() ? title : given;
    change.wishes = wishes;
    change.time = time;
    if (!context.invocation().yes)
        co_return problem(wouldChange(change));
    co_return co_await store(context, change);
}

//! `WHEN plan FILE`, `WHEN apply NUMBER... TYPE`
CommandTask add(Context &context, QStringList arguments)
{
    const QString when = arguments.takeFirst();
    const Outcome<ScheduleTime> read = timeFrom(context.invocation(), when);
    if (!read)
        co_return problem(read.error());
    const ScheduleTime time = *read;
    const QString kind = arguments.takeFirst();
    if (kind == "plan"_L1) {
        const QString path = arguments.first();
        const Outcome<QList<Batches::Wish>> wishes = co_await wishesOfPlan(context, path);
        if (!wishes)
            co_return problem(wishes.error());
        const QString title = QFileInfo(path).fileName();
        co_return co_await addWishes(context, title, time, *wishes);
    }
    const Outcome<QList<Batches::Wish>> wishes = co_await wishesOfType(context, arguments);
    if (!wishes)
        co_return problem(wishes.error());
    const QString title = Catalogue::label(wishes->first().goal.type);
    co_return co_await addWishes(context, title, time, *wishes);
}

CommandTask move(Context &context, QString id, QString when)
{
    const Outcome<ScheduledChange> found = entryNamed(context.session().schedule().all(), id);
    if (!found)
        co_return problem(found.error());
    const Outcome<ScheduleTime> time = timeFrom(context.invocation(), when);
    if (!time)
        co_return problem(time.error());
    ScheduledChange change = *found;
    change.time = *time;
    if (!context.invocation().name.isEmpty())
        change.title = context.invocation().name;
    co_return co_await store(context, change);
}

CommandTask cancel(Context &context, QString id)
{
    const Outcome<ScheduledChange> found = entryNamed(context.session().schedule().all(), id);
    if (!found)
        co_return problem(found.error());
    const QFuture<Result<void>> cancelling = context.session().schedule().cancel(found->id);
    const Result<void> cancelled = co_await cancelling;
    if (!cancelled)
        co_return problem(Problem::of(cancelled.error()));
    co_return Report{ExitStatus::Done, changeJson(*found),
                     Cli::tr("“%1” is not scheduled any more.").arg(oneLine(found->title)) + u'\n'};
}

//! How what was taken ended, and that what was missed waits for an answer.
CommandTask followRuns(Context &context, QList<ScheduledRun> runs)
{
    ExitStatus status = ExitStatus::Done;
    QJsonArray array;
    QString text = runsTable(runs);
    for (const ScheduledRun &run : std::as_const(runs)) {
        QJsonObject json = runJson(run);
        Batch *batch = run.batchId.isEmpty() ? nullptr : context.session().batches().byId(run.batchId);
        if (batch) {
            const Outcome<Report> ended = co_await followedBatch(context, batch);
            json[u"numbers"_s] = batchReport(*batch).json.toObject().value(u"numbers"_s);
            text += u'\n' + (ended ? ended->text : ended.error().message);
            status = std::max(status, ended ? ended->status : ended.error().status);
        } else if (run.needsAnswer()) {
            status = std::max(status, ExitStatus::Failed);
        }
        array.append(json);
    }
    const bool isAsked = std::any_of(runs.cbegin(), runs.cend(), [](const auto &run) { return run.needsAnswer(); });
    if (isAsked)
        context.output().note(Cli::tr("`aiguilleur-cli schedule apply RUN` applies it now, `schedule ignore RUN` "
                                      "leaves it."));
    co_return Report{status, array, runs.isEmpty() ? Cli::tr("Nothing is due.") + u'\n' : text};
}

CommandTask answer(Context &context, QString id, bool applies)
{
    const Outcome<ScheduledRun> found = entryNamed(context.session().schedule().runs(), id);
    if (!found)
        co_return problem(found.error());
    if (!found->needsAnswer())
        co_return problem(Problem::usage(
            Cli::tr("That was neither missed nor did it fail: it is %1.").arg(Words::runState(found->state))));
    Schedule &schedule = context.session().schedule();
    const QFuture<Result<ScheduledRun>> answering = applies ? schedule.applyNow(found->id) : schedule.ignore(found->id);
    const Result<ScheduledRun> answered = co_await answering;
    if (!answered)
        co_return problem(Problem::of(answered.error()));
    const QList<ScheduledRun> runs{*answered};
    co_return co_await followRuns(context, runs);
}

} // namespace

CommandTask schedule(Context &context)
{
    QStringList arguments = context.invocation().arguments;
    const QString action = arguments.isEmpty() ? u"list"_s : arguments.takeFirst();
    const qsizetype count = arguments.size();
    const QString kind = arguments.value(1);
    const bool adds = action == "add"_L1 && ((kind == "plan"_L1 && count == 3) || (kind == "apply"_L1 && count >= 4));
    const bool isOfOne = (action == "cancel"_L1 || action == "apply"_L1 || action == "ignore"_L1) && count == 1;
    const bool moves = action == "move"_L1 && count == 2;
    if (!adds && !isOfOne && !moves && !(action == "list"_L1 && count == 0))
        co_return problem(Problem::usage(Cli::tr("That is no way to call `%1`.").arg(u"schedule"_s),
                                         Cli::tr("`aiguilleur-cli %1 --help` tells more.").arg(u"schedule"_s)));
    const Outcome<void> opened = co_await openSchedule(context);
    if (!opened)
        co_return problem(opened.error());
    const QString first = arguments.value(0);
    if (adds)
        co_return co_await add(context, arguments);
    if (moves)
        co_return co_await move(context, first, kind);
    if (action == "cancel"_L1)
        co_return co_await cancel(context, first);
    if (isOfOne)
        co_return co_await answer(context, first, action == "apply"_L1);
    co_return listReport(context);
}

CommandTask runDue(Context &context)
{
    const Outcome<void> opened = co_await openSchedule(context);
    if (!opened)
        co_return problem(opened.error());
    const QFuture<Result<QList<ScheduledRun>>> running = context.session().schedule().runDue();
    const Result<QList<ScheduledRun>> runs = co_await running;
    if (!runs)
        co_return problem(Problem::of(runs.error()));
    const QList<ScheduledRun> taken = *runs;
    co_return co_await followRuns(context, taken);
}

} // namespace Aiguilleur
