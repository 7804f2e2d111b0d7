// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/lint.h"
#include "cli/numberlookup.h"
#include "cli/report.h"
#include "cli/table.h"
#include "core/callchecker.h"
#include "core/catalogue.h"
#include "core/enumname.h"
#include "core/setupproblem.h"
#include "core/setupschema.h"
#include "service/inventory.h"
#include "words/callcheckwords.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! One thing that was found, whatever kind of configuration it is about.
struct LintItem
{
    bool isError = false;
    QString rule; //!< `W13`; of other configurations the name of the problem
    QString line; //!< the place and the sentence
    QString path;
    QString property;
    QString fix = {}; //!< what the window offers to do; may be empty
};

struct LintResult
{
    const LintedNumber *number;
    QList<LintItem> items;
};

//! What is wrong only with an edit is not wrong with what the server has.
bool isAboutAnEdit(SetupProblem::Kind kind)
{
    return kind == SetupProblem::Kind::ReplacesPresentation || kind == SetupProblem::Kind::TypeWillChange ||
           kind == SetupProblem::Kind::NotAllowed;
}

QList<LintItem> itemsOf(const QList<CallFinding> &findings, const CallPlan &plan)
{
    QList<LintItem> items;
    for (const CallFinding &finding : findings) {
        items.append({.isError = finding.severity == CallFinding::Severity::Error,
                      .rule = finding.rule(),
                      .line = Words::findingLine(finding, plan),
                      .path = finding.path,
                      .property = finding.property,
                      .fix = finding.fix ? Words::fixLabel(*finding.fix) : QString()});
    }
    return items;
}

QList<LintItem> itemsOf(const SetupContext &context, const SetupDocument &document)
{
    QList<LintItem> items;
    // Measured against nothing: what the server has is judged as if it had just been typed.
    const QList<SetupProblem> problems = setupProblems(context, {}, document);
    for (const SetupProblem &one : problems) {
        if (isAboutAnEdit(one.kind))
            continue;
        const QString place = Words::setupObject(one.path, document);
        items.append({.isError = one.severity == SetupProblem::Severity::Error,
                      .rule = enumName(one.kind),
                      .line = place.isEmpty() ? Words::problem(one)
                                              : Cli::tr("%1: %2", "an object, a sentence")
                                                    .arg(place.left(1).toUpper() + place.mid(1), Words::problem(one)),
                      .path = one.path,
                      .property = one.property});
    }
    return items;
}

LintResult lintOne(const LintedNumber &number, const QList<Service> &services,
                   const QHash<QString, QStringList> &destinations)
{
    CallCheckContext context;
    context.setup.service = number.service;
    context.setup.services = services;
    context.setup.destinationsOf = [&destinations](const QString &name) { return destinations.value(name); };
    context.now = QDateTime::currentDateTimeUtc();
    context.library = number.library;
    if (number.error)
        return {&number, {}};
    if (CallPlan::isTypeOf(number.service.featureType))
        return {&number,
                itemsOf(callFindings(context, number.document), CallPlan::of(number.document, number.service))};
    QList<LintItem> items = itemsOf(context.setup, number.document);
    if (number.script)
        items += itemsOf(vxmlFindings(context, *number.script), CallPlan::of(number.document, number.service));
    return {&number, items};
}

QJsonObject toJson(const LintResult &result)
{
    QJsonArray findings;
    for (const LintItem &item : result.items) {
        findings.append(QJsonObject{{u"rule"_s, item.rule},
                                    {u"severity"_s, item.isError ? u"error"_s : u"warning"_s},
                                    {u"path"_s, item.path},
                                    {u"property"_s, item.property},
                                    {u"message"_s, item.line},
                                    {u"fix"_s, item.fix.isEmpty() ? QJsonValue() : QJsonValue(item.fix)}});
    }
    QJsonObject object = serviceToJson(result.number->service);
    object[u"findings"_s] = findings;
    object[u"error"_s] = result.number->error ? QJsonValue(errorToJson(*result.number->error)) : QJsonValue();
    return object;
}

QString headline(const Service &service)
{
    const QString number = Words::number(service.serviceName);
    const QString named =
        service.ownDescription().isEmpty() ? number : number + u' ' + oneLine(service.ownDescription());
    return u"%1 (%2)\n"_s.arg(named, Catalogue::label(service.featureType));
}

//! The number, and below it what was found, a line each.
QString toText(const LintResult &result)
{
    if (result.number->error)
        return headline(result.number->service) +
               u"  %1\n\n"_s.arg(oneLine(Problem::of(*result.number->error).message));
    if (result.items.isEmpty())
        return {};
    QString text = headline(result.number->service);
    for (const LintItem &item : result.items) {
        const QString severity = item.isError ? Cli::tr("error") : Cli::tr("warning");
        text += u"  %1 %2: %3\n"_s.arg(severity, item.rule, oneLine(item.line));
    }
    return text + u'\n';
}

struct LintCounts
{
    int errors = 0;
    int warnings = 0;
    int unreadable = 0;
};

QString summary(const LintCounts &counts, qsizetype numbers)
{
    QStringList parts = {Cli::tr("%n number(s) checked", nullptr, int(numbers - counts.unreadable)),
                         Cli::tr("%n error(s)", nullptr, counts.errors),
                         Cli::tr("%n warning(s)", nullptr, counts.warnings)};
    if (counts.unreadable > 0)
        parts.append(Cli::tr("%n number(s) could not be read", nullptr, counts.unreadable));
    return parts.join(u", "_s) + u".\n"_s;
}

Report reportOf(const QList<LintResult> &results, bool warningsAsErrors)
{
    LintCounts counts;
    QJsonArray json;
    QString text;
    for (const LintResult &result : results) {
        const auto errors =
            std::count_if(result.items.begin(), result.items.end(), [](const LintItem &item) { return item.isError; });
        counts.errors += int(errors);
        counts.warnings += int(result.items.size() - errors);
        counts.unreadable += result.number->error ? 1 : 0;
        json.append(toJson(result));
        text += toText(result);
    }
    const bool isFailed = counts.errors > 0 || counts.unreadable > 0 || (warningsAsErrors && counts.warnings > 0);
    return {isFailed ? ExitStatus::Failed : ExitStatus::Done, json, text + summary(counts, results.size())};
}

} // namespace

CommandTask lint(Context &context)
{
    const Invocation &invocation = context.invocation();
    if (const Outcome<void> one = checkOneWay(invocation); !one)
        co_return problem(one.error());
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    // Which numbers are the account's matters to one number as well.
    if (!invocation.serviceName.isEmpty())
        co_await refreshInventory(context);
    Outcome<QList<Service>> services = co_await wantedNumbers(context);
    if (!services)
        co_return problem(services.error());
    services->removeIf([](const Service &one) { return SetupSchema::branches(one.featureType).isEmpty(); });
    const QList<LintedNumber> numbers = co_await readToLint(context, *services);
    if (numbers.size() == 1 && !invocation.serviceName.isEmpty() && numbers.first().error)
        co_return problem(Problem::of(*numbers.first().error));
    const QHash<QString, QStringList> destinations = co_await ways(context, numbers);
    const QList<Service> account = context.session().inventory().services();
    QList<LintResult> results;
    for (const LintedNumber &number : numbers)
        results.append(lintOne(number, account, destinations));
    co_return reportOf(results, invocation.warningsAsErrors);
}

} // namespace Aiguilleur
