// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/report.h"
#include "cli/table.h"
#include "core/csv.h"
#include "words/callwords.h"
#include "words/numberwords.h"

#include <QCoroFuture>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

CallFilter filterOf(const Invocation &invocation)
{
    using Outcome = CallFilter::Outcome;
    CallFilter filter;
    filter.serviceName = invocation.serviceName;
    filter.text = invocation.search;
    filter.limit = invocation.limit;
    if (invocation.since.isValid())
        filter.from = invocation.since.startOfDay().toUTC();
    if (invocation.until.isValid())
        filter.until = invocation.until.addDays(1).startOfDay().toUTC();
    if (invocation.outcome == "done"_L1)
        filter.outcome = Outcome::Done;
    else if (invocation.outcome == "failed"_L1)
        filter.outcome = Outcome::Failed;
    else if (invocation.outcome == "unknown"_L1)
        filter.outcome = Outcome::Unknown;
    return filter;
}

QString outcomeName(const StoredCall &call)
{
    if (!call.ended.isValid())
        return u"unknown"_s;
    return call.error ? u"failed"_s : u"done"_s;
}

QJsonObject callJson(const StoredCall &call)
{
    QJsonObject json{{u"sent"_s, call.sent.toUTC().toString(Qt::ISODateWithMs)},
                     {u"serviceName"_s, call.serviceName},
                     {u"method"_s, call.method},
                     {u"path"_s, call.path},
                     {u"body"_s, call.body},
                     {u"outcome"_s, outcomeName(call)},
                     {u"status"_s, call.status},
                     {u"queryId"_s, call.queryId},
                     {u"person"_s, call.person}};
    if (call.ended.isValid())
        json.insert("ended"_L1, call.ended.toUTC().toString(Qt::ISODateWithMs));
    if (call.error)
        json.insert("error"_L1,
                    QJsonObject{{u"kind"_s, toString(call.error->kind)}, {u"message"_s, call.error->message}});
    return json;
}

QString written(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString asCsv(const QList<StoredCall> &calls)
{
    QList<QStringList> rows{{u"sent"_s, u"serviceName"_s, u"method"_s, u"path"_s, u"body"_s, u"outcome"_s, u"status"_s,
                             u"queryId"_s, u"person"_s}};
    for (const StoredCall &call : calls)
        rows.append({timeJson(call.sent).toString(), call.serviceName, call.method, call.path,
                     QString::fromUtf8(QJsonDocument(call.body).toJson(QJsonDocument::Compact)), outcomeName(call),
                     QString::number(call.status), call.queryId, call.person});
    return QString::fromUtf8(Csv::write(rows));
}

QString asTable(const QList<StoredCall> &calls)
{
    Table table({Cli::tr("When"), Cli::tr("Number"), Cli::tr("What"), Cli::tr("Outcome"), Cli::tr("Who")});
    for (const StoredCall &call : calls)
        table.add({written(call.sent), call.serviceName.isEmpty() ? QString() : Words::number(call.serviceName),
                   oneLine(Words::callText(call)), oneLine(Words::callOutcome(call)), oneLine(call.person)});
    return calls.isEmpty() ? Cli::tr("There is no such call.") + u'\n' : table.toString();
}

} // namespace

CommandTask listCalls(Context &context)
{
    const Outcome<void> opened = co_await context.openStore();
    if (!opened)
        co_return problem(opened.error());
    const QFuture<Result<QList<StoredCall>>> reading =
        context.store().calls(context.account(), filterOf(context.invocation()));
    const Result<QList<StoredCall>> calls = co_await reading;
    if (!calls)
        co_return problem(Problem::of(calls.error()));
    QJsonArray list;
    for (const StoredCall &call : *calls)
        list.append(callJson(call));
    co_return Report{ExitStatus::Done, list, context.invocation().csv ? asCsv(*calls) : asTable(*calls)};
}

} // namespace Aiguilleur
