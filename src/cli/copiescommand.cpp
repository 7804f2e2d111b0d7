// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/numberlookup.h"
#include "cli/report.h"
#include "cli/table.h"
#include "cli/wording.h"
#include "core/catalogue.h"
#include "core/setupcomparison.h"
#include "service/inventory.h"
#include "service/snapshots.h"
#include "words/differencewords.h"
#include "words/numberwords.h"

#include <QCoroFuture>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QJsonObject header(const StoredSnapshot &snapshot)
{
    return {{u"id"_s, snapshot.id},
            {u"billingAccount"_s, snapshot.billingAccount},
            {u"serviceName"_s, snapshot.serviceName},
            {u"featureType"_s, snapshot.featureType.apiName()},
            {u"taken"_s, snapshot.taken.toUTC().toString(Qt::ISODate)},
            {u"name"_s, snapshot.name},
            {u"cause"_s, snapshot.cause},
            {u"size"_s, snapshot.size}};
}

QString localTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

//! The same for a number each time, so that a folder of them can be kept in git.
QString fileName(const StoredSnapshot &snapshot)
{
    return snapshot.serviceName + u".json"_s;
}

Outcome<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return problem(
        {.kind = u"file"_s, .message = Cli::tr("%1 cannot be written: %2").arg(path, oneLine(file.errorString()))});
}

bool mentions(const StoredSnapshot &snapshot, const QString &text)
{
    const QStringList places = {snapshot.serviceName,
                                Words::number(snapshot.serviceName),
                                Words::number(snapshot.serviceName).remove(u' '),
                                snapshot.name,
                                snapshot.featureType.apiName(),
                                Catalogue::label(snapshot.featureType),
                                snapshot.taken.toLocalTime().date().toString(Qt::ISODate),
                                localTime(snapshot.taken)};
    return std::any_of(places.cbegin(), places.cend(),
                       [&](const QString &place) { return place.contains(text, Qt::CaseInsensitive); });
}

QCoro::Task<Outcome<StoredSnapshot>> takeOne(Context &context, Service service)
{
    const Invocation &invocation = context.invocation();
    Snapshots &snapshots = context.session().snapshots();
    const auto cause = invocation.ifChanged ? Snapshots::Cause::Scheduled : Snapshots::Cause::OnDemand;
    const QFuture<Result<StoredSnapshot>> taking = invocation.ifChanged
                                                       ? snapshots.takeIfChanged(service, cause, invocation.name)
                                                       : snapshots.take(service, cause, invocation.name);
    const Result<StoredSnapshot> taken = co_await taking;
    if (!taken)
        co_return problem(Problem::of(taken.error()));
    if (!invocation.output.isEmpty()) {
        const QString path = QDir(invocation.output).filePath(fileName(*taken));
        if (const auto written = writeFile(path, Snapshots::fileOf(*taken)); !written)
            co_return problem(written.error());
    }
    co_return *taken;
}

QCoro::Task<Outcome<StoredSnapshot>> storedCopy(Context &context, QString beginning)
{
    const QFuture<Result<QList<StoredSnapshot>>> listing = context.store().snapshotList(context.account());
    const Result<QList<StoredSnapshot>> list = co_await listing;
    if (!list)
        co_return problem(Problem::of(list.error()));
    QStringList ids;
    for (const StoredSnapshot &snapshot : *list) {
        if (snapshot.id.startsWith(beginning))
            ids.append(snapshot.id);
    }
    if (ids.size() > 1)
        co_return problem(Problem::usage(Cli::tr("Several copies begin with “%1”.").arg(oneLine(beginning))));
    if (ids.isEmpty())
        co_return problem({.kind = u"notFound"_s,
                           .message = Cli::tr("There is no copy “%1”.").arg(oneLine(beginning)),
                           .advice = Cli::tr("`aiguilleur-cli snapshots` lists them.")});
    const QFuture<Result<StoredSnapshot>> reading = context.store().snapshot(ids.first());
    const Result<StoredSnapshot> snapshot = co_await reading;
    if (!snapshot)
        co_return problem(Problem::of(snapshot.error()));
    co_return *snapshot;
}

Outcome<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(
            {.kind = u"file"_s, .message = Cli::tr("%1 cannot be read: %2").arg(path, oneLine(file.errorString()))});
    return file.readAll();
}

Problem noCopy(const QString &path, const ApiError &error)
{
    return {.kind = u"invalid"_s,
            .message = Cli::tr("%1 is no copy that can be used: %2").arg(path, oneLine(error.message))};
}

//! By identifier, or from a file.
QCoro::Task<Outcome<StoredSnapshot>> namedCopy(Context &context, QString name)
{
    if (!QFileInfo(name).isFile())
        co_return co_await storedCopy(context, name);
    const Outcome<QByteArray> content = readFile(name);
    if (!content)
        co_return problem(content.error());
    const Result<StoredSnapshot> snapshot = Snapshots::fromFile(*content);
    if (!snapshot)
        co_return problem(noCopy(name, snapshot.error()));
    co_return *snapshot;
}

QCoro::Task<Outcome<QJsonObject>> liveContent(Context &context, QString serviceName)
{
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    const Outcome<Service> service = co_await findNumber(context, serviceName);
    if (!service)
        co_return problem(service.error());
    const QFuture<Result<QJsonObject>> reading = context.session().snapshots().read(*service);
    const Result<QJsonObject> content = co_await reading;
    if (!content)
        co_return problem(Problem::of(content.error()));
    co_return *content;
}

QJsonArray differencesJson(const SetupComparison &comparison)
{
    QJsonArray list;
    for (const SetupDifference &one : comparison.differences) {
        const Words::Difference words = Words::difference(one, comparison);
        list.append(QJsonObject{{u"path"_s, one.path},
                                {u"property"_s, one.property},
                                {u"before"_s, one.before.isUndefined() ? QJsonValue() : one.before},
                                {u"after"_s, one.after.isUndefined() ? QJsonValue() : one.after},
                                {u"text"_s, Words::differenceLine(one, comparison)}});
    }
    return list;
}

} // namespace

CommandTask takeSnapshots(Context &context)
{
    const Invocation &invocation = context.invocation();
    if (const Outcome<void> one = checkOneWay(invocation); !one)
        co_return problem(one.error());
    if (!invocation.output.isEmpty() && !QDir().mkpath(invocation.output))
        co_return problem(
            {.kind = u"file"_s, .message = Cli::tr("The folder %1 cannot be made.").arg(invocation.output)});
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    const Outcome<QList<Service>> services = co_await wantedNumbers(context);
    if (!services)
        co_return problem(services.error());
    QJsonArray list;
    Table table({Cli::tr("Copy"), Cli::tr("Number"), Cli::tr("Configuration")});
    int failures = 0;
    for (const Service &service : *services) {
        context.output().progress(
            Cli::tr("%1 of %2: %3").arg(list.size() + failures + 1).arg(services->size()).arg(service.serviceName));
        const Outcome<StoredSnapshot> taken = co_await takeOne(context, service);
        if (!taken) {
            ++failures;
            if (services->size() == 1)
                co_return problem(taken.error());
            context.output().note(u"%1: %2"_s.arg(Words::number(service.serviceName), taken.error().message));
            continue;
        }
        list.append(header(*taken));
        table.add({taken->id.left(8), Words::number(taken->serviceName), Catalogue::label(taken->featureType)});
    }
    co_return Report{failures > 0 ? ExitStatus::Failed : ExitStatus::Done, list,
                     list.isEmpty() ? QString() : table.toString()};
}

CommandTask listSnapshots(Context &context)
{
    const Outcome<void> opened = co_await context.openStore();
    if (!opened)
        co_return problem(opened.error());
    const Invocation &invocation = context.invocation();
    const QFuture<Result<QList<StoredSnapshot>>> listing =
        context.store().snapshotList(context.account(), invocation.serviceName);
    Result<QList<StoredSnapshot>> found = co_await listing;
    if (!found)
        co_return problem(Problem::of(found.error()));
    if (!invocation.search.isEmpty())
        found->removeIf([&](const StoredSnapshot &snapshot) { return !mentions(snapshot, invocation.search); });
    QJsonArray list;
    Table table({Cli::tr("Copy"), Cli::tr("Taken"), Cli::tr("Number"), Cli::tr("Configuration"), Cli::tr("Why"),
                 Cli::tr("Name")});
    for (const StoredSnapshot &snapshot : std::as_const(*found)) {
        list.append(header(snapshot));
        table.add({snapshot.id.left(8), localTime(snapshot.taken), Words::number(snapshot.serviceName),
                   Catalogue::label(snapshot.featureType), Words::snapshotCause(snapshot.cause),
                   oneLine(snapshot.name)});
    }
    co_return Report{ExitStatus::Done, list,
                     found->isEmpty() ? Cli::tr("There is no copy.") + u'\n' : table.toString()};
}

CommandTask compareSnapshots(Context &context)
{
    const QStringList arguments = context.invocation().arguments;
    if (context.invocation().live && arguments.size() > 1)
        co_return problem(Problem::usage(Cli::tr("--live and a second copy cannot be used together.")));
    const Outcome<void> opened = co_await context.openStore();
    if (!opened)
        co_return problem(opened.error());
    const QString first = arguments.value(0);
    const Outcome<StoredSnapshot> before = co_await namedCopy(context, first);
    if (!before)
        co_return problem(before.error());
    Outcome<QJsonObject> after;
    if (arguments.size() > 1) {
        const QString second = arguments.value(1);
        const Outcome<StoredSnapshot> other = co_await namedCopy(context, second);
        after = other ? Outcome<QJsonObject>(other->content) : problem(other.error());
    } else {
        const QString number = before->serviceName;
        after = co_await liveContent(context, number);
    }
    if (!after)
        co_return problem(after.error());
    const Result<SetupGoal> one = SetupGoal::ofSnapshot(before->content);
    const Result<SetupGoal> other = SetupGoal::ofSnapshot(*after);
    if (!one || !other)
        co_return problem(noCopy(first, one ? other.error() : one.error()));
    const SetupComparison comparison = compared(*one, *other);
    const QStringList lines = Words::differenceLines(comparison);
    const QJsonObject json{{u"same"_s, comparison.isSame()},
                           {u"featureTypeBefore"_s, comparison.typeBefore.apiName()},
                           {u"featureTypeAfter"_s, comparison.typeAfter.apiName()},
                           {u"differences"_s, differencesJson(comparison)}};
    const QString text = lines.isEmpty() ? Cli::tr("Nothing differs.") : lines.join(u'\n');
    co_return Report{comparison.isSame() ? ExitStatus::Done : ExitStatus::Failed, json, text + u'\n'};
}

CommandTask exportSnapshot(Context &context)
{
    const Outcome<void> opened = co_await context.openStore();
    if (!opened)
        co_return problem(opened.error());
    const QString id = context.invocation().arguments.value(0);
    const Outcome<StoredSnapshot> snapshot = co_await storedCopy(context, id);
    if (!snapshot)
        co_return problem(snapshot.error());
    const QByteArray file = Snapshots::fileOf(*snapshot);
    const QString path = context.invocation().output;
    if (path.isEmpty())
        co_return Report{ExitStatus::Done, QJsonDocument::fromJson(file).object(), QString::fromUtf8(file)};
    if (const auto written = writeFile(path, file); !written)
        co_return problem(written.error());
    co_return Report{ExitStatus::Done, header(*snapshot), Cli::tr("The copy is in %1.").arg(path) + u'\n'};
}

CommandTask importSnapshot(Context &context)
{
    const QString path = context.invocation().arguments.value(0);
    const Outcome<QByteArray> file = readFile(path);
    if (!file)
        co_return problem(file.error());
    const Outcome<void> opened = co_await context.openStore();
    if (!opened)
        co_return problem(opened.error());
    Result<StoredSnapshot> snapshot = Snapshots::fromFile(*file);
    if (!snapshot)
        co_return problem(noCopy(path, snapshot.error()));
    snapshot->id = Snapshots::newId();
    snapshot->account = context.account();
    const QFuture<Result<void>> saving = context.store().saveSnapshot(*snapshot);
    const Result<void> saved = co_await saving;
    if (!saved)
        co_return problem(Problem::of(saved.error()));
    co_return Report{
        ExitStatus::Done, header(*snapshot),
        Cli::tr("It is the copy %1 of %2.").arg(snapshot->id.left(8), Words::number(snapshot->serviceName)) + u'\n'};
}

CommandTask pruneSnapshots(Context &context)
{
    const Outcome<void> opened = co_await context.openStore();
    if (!opened)
        co_return problem(opened.error());
    const Invocation &invocation = context.invocation();
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-invocation.olderThan);
    const QFuture<Result<int>> pruning =
        context.store().pruneSnapshots(context.account(), before, invocation.keep, invocation.dryRun);
    const Result<int> count = co_await pruning;
    if (!count)
        co_return problem(Problem::of(count.error()));
    const QString text = invocation.dryRun ? Cli::tr("%n copy(ies) would be removed.", nullptr, *count)
                                           : Cli::tr("%n copy(ies) removed.", nullptr, *count);
    co_return Report{ExitStatus::Done, QJsonObject{{u"count"_s, *count}, {u"dryRun"_s, invocation.dryRun}},
                     text + u'\n'};
}

} // namespace Aiguilleur
