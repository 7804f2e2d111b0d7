// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bulk.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/numberlookup.h"
#include "cli/plan.h"
#include "cli/provisioningreport.h"
#include "cli/table.h"
#include "core/catalogue.h"
#include "core/enumname.h"
#include "service/batches.h"
#include "service/plans.h"
#include "words/batchwords.h"
#include "words/numberwords.h"
#include "words/planwords.h"
#include "words/provisioningwords.h"

#include <QCoroFuture>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString sentence(const PlanProblem &problem)
{
    return oneLine(Cli::tr("%1: %2", "place in a file: what is wrong there")
                       .arg(Words::planPlace(problem), Words::planProblem(problem)));
}

QJsonArray problemsToJson(const QList<PlanProblem> &problems)
{
    QJsonArray array;
    for (const PlanProblem &problem : problems)
        array.append(QJsonObject{{u"line"_s, problem.line},
                                 {u"column"_s, problem.column},
                                 {u"kind"_s, problem.value ? enumName(problem.value->kind) : enumName(problem.kind)},
                                 {u"message"_s, Words::planProblem(problem)}});
    return array;
}

QJsonArray findingsToJson(const QList<PlanFinding> &findings)
{
    QJsonArray array;
    for (const PlanFinding &finding : findings) {
        QJsonObject object = finding.preview ? previewToJson(*finding.preview) : serviceToJson(finding.line.service);
        object[u"line"_s] = finding.line.line;
        object[u"to"_s] = finding.line.type.apiName();
        object[u"changesNothing"_s] = finding.changesNothing();
        object[u"isBlocked"_s] = finding.isBlocked();
        object[u"error"_s] = finding.preview ? QJsonValue() : QJsonValue(errorToJson(finding.preview.error()));
        array.append(object);
    }
    return array;
}

QString remarksOf(const PlanFinding &finding)
{
    if (!finding.preview)
        return oneLine(Problem::of(finding.preview.error()).message);
    if (finding.changesNothing())
        return Cli::tr("nothing would change");
    QStringList remarks = Words::previewWarnings(*finding.preview);
    if (!finding.preview->changesType)
        remarks += Words::changes(*finding.preview);
    return oneLine(remarks.join(u' '));
}

QString findingsTable(const QList<PlanFinding> &findings)
{
    Table table(
        {Cli::tr("Line"), Cli::tr("Number"), Cli::tr("From"), Cli::tr("To"), Cli::tr("Lost"), Cli::tr("Remarks")});
    for (const PlanFinding &finding : findings) {
        const Service &service = finding.line.service;
        const QString lost = finding.preview ? Words::previewLosses(*finding.preview) : QString();
        table.add({QString::number(finding.line.line), Words::number(service.serviceName),
                   Catalogue::label(service.featureType), Catalogue::label(finding.line.type), oneLine(lost),
                   remarksOf(finding)});
    }
    return table.toString();
}

bool isBlocked(const QList<PlanFinding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const auto &one) { return one.isBlocked(); });
}

int changeCount(const QList<PlanFinding> &findings)
{
    return static_cast<int>(
        std::count_if(findings.cbegin(), findings.cend(), [](const auto &one) { return !one.changesNothing(); }));
}

QString summary(const QList<PlanFinding> &findings)
{
    const int count = changeCount(findings);
    const int same = static_cast<int>(findings.size()) - count;
    const QString already = Cli::tr("%n number(s) are as the plan says already.", nullptr, same);
    return count == 0 ? already : Cli::tr("%n number(s) would be changed.", nullptr, count) + u' ' + already;
}

Report checkReport(const QList<PlanFinding> &findings)
{
    return {isBlocked(findings) ? ExitStatus::Failed : ExitStatus::Done, findingsToJson(findings),
            findingsTable(findings) + summary(findings) + u'\n'};
}

Problem needsYes(Context &context, const QList<PlanFinding> &findings)
{
    context.output().note(findingsTable(findings).trimmed());
    return {.status = ExitStatus::NeedsYes,
            .kind = u"confirmationNeeded"_s,
            .message = summary(findings),
            .advice = Cli::tr("Nothing was sent. With --yes it is done, and a copy of each is kept."),
            .details = {{u"lines"_s, findingsToJson(findings)}}};
}

CommandTask checkPlan(Context &context, QString path)
{
    const Outcome<CheckedPlan> checked = co_await checkedPlan(context, path);
    if (!checked)
        co_return problem(checked.error());
    co_return checkReport(checked->findings);
}

CommandTask applyPlan(Context &context, QString path)
{
    const Outcome<CheckedPlan> checked = co_await checkedPlan(context, path);
    if (!checked)
        co_return problem(checked.error());
    const QList<PlanFinding> findings = checked->findings;
    if (isBlocked(findings) || changeCount(findings) == 0)
        co_return checkReport(findings);
    if (!context.invocation().yes)
        co_return problem(needsYes(context, findings));
    const QString title = QFileInfo(path).fileName();
    const Result<Batch *> begun = context.session().plans().apply(title, findings);
    if (!begun)
        co_return problem(Problem::of(begun.error()));
    Batch *batch = *begun;
    co_return co_await followedBatch(context, batch);
}

Outcome<Report> exported(Context &context, const QByteArray &content, PlanFile::Format format)
{
    const QString path = context.invocation().output;
    if (path.isEmpty()) {
        const bool isJson = format == PlanFile::Format::Json;
        return Report{ExitStatus::Done, isJson ? QJsonValue(QJsonDocument::fromJson(content).array()) : QJsonValue(),
                      QString::fromUtf8(content)};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return problem(
            {.kind = u"file"_s, .message = Cli::tr("%1 cannot be written: %2").arg(oneLine(path), file.errorString())});
    return Report{ExitStatus::Done, QJsonObject{{u"file"_s, path}},
                  Cli::tr("The plan is in %1.").arg(oneLine(path)) + u'\n'};
}

CommandTask exportPlan(Context &context)
{
    const QString path = context.invocation().output;
    const bool isJson = path.isEmpty() ? context.invocation().json : path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const PlanFile::Format format = isJson ? PlanFile::Format::Json : PlanFile::Format::Csv;
    const Outcome<QList<Service>> numbers = co_await manyNumbers(context, {}, Meaning::AllUnlessSaid);
    if (!numbers)
        co_return problem(numbers.error());
    const QFuture<Result<QByteArray>> writing = context.session().plans().write(*numbers, format);
    const Result<QByteArray> content = co_await writing;
    if (!content)
        co_return problem(Problem::of(content.error()));
    co_return exported(context, *content, format);
}

} // namespace

Problem planIsWrong(const QList<PlanProblem> &problems)
{
    QStringList lines;
    for (const PlanProblem &one : problems)
        lines.append(sentence(one));
    return {.status = ExitStatus::Failed,
            .kind = u"invalid"_s,
            .message = lines.join(u'\n'),
            .advice = Cli::tr("Nothing was sent."),
            .details = {{u"problems"_s, problemsToJson(problems)}}};
}

QCoro::Task<Outcome<CheckedPlan>> checkedPlan(Context &context, QString path)
{
    const Result<QByteArray> content = Plans::contentOf(path);
    if (!content)
        co_return problem(
            {.kind = u"file"_s,
             .message = Cli::tr("%1 cannot be read: %2").arg(oneLine(path), oneLine(content.error().message))});
    CheckedPlan checked{.content = *content, .plan = context.session().plans().read(*content), .findings = {}};
    if (!checked.plan.problems.isEmpty())
        co_return problem(planIsWrong(checked.plan.problems));
    const QFuture<Result<QList<PlanFinding>>> checking = context.session().plans().check(checked.plan);
    const Result<QList<PlanFinding>> findings = co_await checking;
    if (!findings)
        co_return problem(Problem::of(findings.error()));
    checked.findings = *findings;
    co_return checked;
}

std::optional<Problem> blockedPlan(const CheckedPlan &checked)
{
    if (!isBlocked(checked.findings))
        return std::nullopt;
    return Problem{.status = ExitStatus::Failed,
                   .kind = u"invalid"_s,
                   .message = findingsTable(checked.findings).trimmed(),
                   .advice = Cli::tr("Nothing was sent."),
                   .details = {{u"lines"_s, findingsToJson(checked.findings)}}};
}

CommandTask plan(Context &context)
{
    const QStringList arguments = context.invocation().arguments;
    const QString action = arguments.value(0);
    const QString path = arguments.value(1);
    const bool isOfFile = (action == "check"_L1 || action == "apply"_L1) && arguments.size() == 2;
    if (!isOfFile && !(action == "export"_L1 && arguments.size() == 1))
        co_return problem(Problem::usage(Cli::tr("Unknown action “%1”.").arg(oneLine(arguments.join(u' '))),
                                         Cli::tr("It is one of: %1").arg(u"check FILE, apply FILE, export"_s)));
    const Outcome<void> opened = co_await openForMany(context);
    if (!opened)
        co_return problem(opened.error());
    if (action == "export"_L1)
        co_return co_await exportPlan(context);
    if (action == "apply"_L1)
        co_return co_await applyPlan(context, path);
    co_return co_await checkPlan(context, path);
}

} // namespace Aiguilleur
