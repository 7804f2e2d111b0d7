// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/numberlookup.h"
#include "cli/report.h"
#include "cli/table.h"
#include "cli/wording.h"
#include "core/csv.h"
#include "core/setupschema.h"
#include "service/downloads.h"
#include "service/records.h"
#include "words/numberwords.h"
#include "words/timewords.h"

#include <QCoroFuture>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// Without the address: whoever has it may listen, and what a script prints is kept in many places.
QJsonObject recordJson(const CallRecord &record)
{
    return {{u"id"_s, record.id},
            {u"callStart"_s, timeJson(record.begin)},
            {u"callEnd"_s, timeJson(record.end)},
            {u"duration"_s, static_cast<qint64>(record.duration.count())},
            {u"callerIdName"_s, record.callerName},
            {u"callerIdNumber"_s, record.callerNumber},
            {u"destinationNumber"_s, record.destination},
            {u"agent"_s, record.agent},
            {u"keptUntil"_s, Records::keptUntil(record).toString(Qt::ISODate)}};
}

QString written(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString recordTable(const QList<CallRecord> &records)
{
    if (records.isEmpty())
        return Cli::tr("There is no recording.") + u'\n';
    Table table({Cli::tr("Recording"), Cli::tr("Begin"), Cli::tr("Duration"), Cli::tr("Caller"), Cli::tr("Answered by"),
                 Cli::tr("Kept until")});
    for (const CallRecord &record : records)
        table.add({QString::number(record.id), written(record.begin), Words::duration(record.duration),
                   oneLine(record.callerName.isEmpty() ? Words::number(record.callerNumber) : record.callerName),
                   oneLine(Words::number(record.agent)), Records::keptUntil(record).toString(Qt::ISODate)});
    return table.toString();
}

QString recordCsv(const QList<CallRecord> &records)
{
    QList<QStringList> rows{{u"id"_s, u"callStart"_s, u"callEnd"_s, u"duration"_s, u"callerIdName"_s,
                             u"callerIdNumber"_s, u"destinationNumber"_s, u"agent"_s, u"keptUntil"_s}};
    for (const CallRecord &record : records)
        rows.append({QString::number(record.id), timeJson(record.begin).toString(), timeJson(record.end).toString(),
                     QString::number(record.duration.count()), record.callerName, record.callerNumber,
                     record.destination, record.agent, Records::keptUntil(record).toString(Qt::ISODate)});
    return QString::fromUtf8(Csv::write(rows));
}

//! Those of the days and with the text that were asked for.
QList<CallRecord> selected(QList<CallRecord> records, const Invocation &invocation)
{
    // A number is found in whatever form it was typed; the command line sees to it that something is left.
    const auto joined = [](QString text) {
        return text.removeIf([](QChar one) { return !one.isLetterOrNumber(); }).toLower();
    };
    const QString text = joined(invocation.search);
    records.removeIf([&](const CallRecord &record) {
        const QDate day = record.begin.toLocalTime().date();
        if ((invocation.since.isValid() && day < invocation.since) ||
            (invocation.until.isValid() && day > invocation.until))
            return true;
        const QStringList places{record.callerName, record.callerNumber, Words::number(record.callerNumber),
                                 record.agent, Words::number(record.agent)};
        return std::none_of(places.begin(), places.end(),
                            [&](const QString &place) { return joined(place).contains(text); });
    });
    return records;
}

//! The ones of those identifiers; all without any.
Outcome<QList<CallRecord>> named(const QList<CallRecord> &records, const QStringList &ids)
{
    if (ids.isEmpty())
        return records;
    QList<CallRecord> found;
    for (const QString &id : ids) {
        const auto one = std::find_if(records.begin(), records.end(),
                                      [&id](const CallRecord &record) { return QString::number(record.id) == id; });
        if (one == records.end())
            return problem({.kind = u"notFound"_s, .message = Cli::tr("This number has no recording “%1”.").arg(id)});
        found.append(*one);
    }
    return found;
}

// Some may have been fetched: each that was not says why.
Outcome<Report> downloadReport(Context &context, const QList<CallRecord> &records, const QList<Download> &files)
{
    QJsonArray list;
    QString text;
    std::optional<ApiError> failure;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const Download &file = files.at(i);
        list.append(QJsonObject{{u"id"_s, records.at(i).id},
                                {u"file"_s, file.error ? QJsonValue() : QJsonValue(file.path)},
                                {u"error"_s, file.error ? QJsonValue(errorToJson(*file.error)) : QJsonValue()}});
        if (!file.error) {
            text += file.path + u'\n';
            continue;
        }
        failure = file.error;
        context.output().note(Cli::tr("The recording %1 could not be fetched: %2")
                                  .arg(QString::number(records.at(i).id), Wording::what(*file.error)));
    }
    if (failure && text.isEmpty())
        return problem(Problem::of(*failure));
    return Report{failure ? ExitStatus::Failed : ExitStatus::Done, list, text};
}

CommandTask download(Context &context, QList<CallRecord> records, QString folder)
{
    if (!QFileInfo(folder).isDir())
        co_return problem(Problem::usage(Cli::tr("“%1” is not a folder.").arg(folder)));
    QList<Download> wanted;
    for (const CallRecord &record : records)
        wanted.append({.url = record.url, .name = Records::fileName(record)});
    context.output().progress(Cli::tr("Downloading %n recording(s)…", nullptr, static_cast<int>(wanted.size())));
    Downloads downloads(context.session().api());
    const QFuture<QList<Download>> fetching = downloads.fetch(wanted, folder);
    const QList<Download> files = co_await fetching;
    co_return downloadReport(context, records, files);
}

Outcome<Report> removalReport(Context &context, const QList<qint64> &ids, const Records::Failures &failures)
{
    QJsonArray removed;
    QJsonArray failed;
    for (const qint64 id : ids) {
        const auto failure = failures.constFind(id);
        if (failure == failures.cend()) {
            removed.append(id);
            continue;
        }
        failed.append(QJsonObject{{u"id"_s, id}, {u"error"_s, errorToJson(*failure)}});
        context.output().note(
            Cli::tr("The recording %1 could not be deleted: %2").arg(QString::number(id), Wording::what(*failure)));
    }
    if (!failures.isEmpty() && removed.isEmpty())
        return problem(Problem::of(failures.cbegin().value()));
    const QString text = Cli::tr("%n recording(s) deleted.", nullptr, static_cast<int>(removed.size())) + u'\n';
    return Report{failures.isEmpty() ? ExitStatus::Done : ExitStatus::Failed,
                  QJsonObject{{u"deleted"_s, removed}, {u"failed"_s, failed}}, text};
}

CommandTask removeRecords(Context &context, Records records, QList<CallRecord> doomed)
{
    const auto count = static_cast<int>(doomed.size());
    if (!context.invocation().yes)
        co_return problem({.status = ExitStatus::NeedsYes,
                           .kind = u"confirmationNeeded"_s,
                           .message = Cli::tr("%n recording(s) would be deleted for good.", nullptr, count),
                           .advice = Cli::tr("Download them first, then add --yes.")});
    QList<qint64> ids;
    for (const CallRecord &record : doomed)
        ids.append(record.id);
    const QFuture<Records::Failures> removing = records.remove(ids);
    const Records::Failures failures = co_await removing;
    co_return removalReport(context, ids, failures);
}

} // namespace

CommandTask records(Context &context)
{
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    co_await loadInventory(context);
    const QString name = context.invocation().serviceName;
    const Outcome<Service> found = co_await findNumber(context, name);
    if (!found)
        co_return problem(found.error());
    if (!SetupSchema::hasQueues(found->featureType))
        co_return problem({.kind = u"notSupported"_s,
                           .message = Cli::tr("Only calls of call queues and contact centres are recorded.")});
    Records all(*found, context.session().api());
    const QFuture<Result<QList<CallRecord>>> reading = all.list();
    const Result<QList<CallRecord>> read = co_await reading;
    if (!read)
        co_return problem(Problem::of(read.error()));
    const QList<CallRecord> list = selected(*read, context.invocation());
    const QStringList arguments = context.invocation().arguments;
    const QString action = arguments.value(0, u"list"_s);
    if (action == "list"_L1 && arguments.size() <= 1) {
        QJsonArray json;
        for (const CallRecord &record : list)
            json.append(recordJson(record));
        co_return Report{ExitStatus::Done, json, context.invocation().csv ? recordCsv(list) : recordTable(list)};
    }
    const bool isDownload = action == "download"_L1 && arguments.size() >= 2;
    const bool isRemoval = action == "delete"_L1;
    if (!isDownload && !isRemoval)
        co_return problem(Problem::usage(Cli::tr("Unknown action “%1”.").arg(arguments.join(u' ')),
                                         Cli::tr("It is one of: %1").arg(u"list, download FOLDER, delete"_s)));
    const Outcome<QList<CallRecord>> chosen = named(list, arguments.mid(isDownload ? 2 : 1));
    if (!chosen)
        co_return problem(chosen.error());
    if (isDownload) {
        const QString folder = arguments.at(1);
        co_return co_await download(context, *chosen, folder);
    }
    co_return co_await removeRecords(context, all, *chosen);
}

} // namespace Aiguilleur
