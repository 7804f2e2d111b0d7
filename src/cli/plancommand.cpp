// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/numberlookup.h"
#include "cli/provisioningfollower.h"
#include "cli/provisioningreport.h"
#include "cli/report.h"
#include "cli/table.h"
#include "core/csv.h"
#include "core/enumname.h"
#include "core/planfile.h"
#include "core/setupschema.h"
#include "service/batches.h"
#include "service/inventory.h"
#include "service/setup.h"
#include "words/errorwords.h"
#include "words/numberwords.h"
#include "words/planwords.h"

#include <QCoroFuture>
#include <QCoroSignal>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qint64 largestPlan = 50'000'000; // bytes

struct CheckedLine
{
    PlanFile::Line line;
    ProvisioningPreview preview;
};

Problem cannotRead(const QString &path, const QString &why)
{
    return {.kind = u"file"_s, .message = Cli::tr("%1 cannot be read: %2").arg(path, oneLine(why))};
}

Problem planIsWrong(const QList<PlanProblem> &problems)
{
    QStringList lines;
    QJsonArray list;
    for (const PlanProblem &one : problems) {
        lines.append(Words::planProblem(one));
        list.append(QJsonObject{{u"line"_s, one.line},
                                {u"kind"_s, enumName(one.kind)},
                                {u"message"_s, lines.last()},
                                {u"argument"_s, one.argument}});
    }
    return {.kind = u"invalid"_s,
            .message = lines.join(u'\n'),
            .advice = Cli::tr("Nothing was sent."),
            .details = {{u"problems"_s, list}}};
}

QCoro::Task<Outcome<void>> openAccount(Context &context)
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

Outcome<PlanFile> readPlan(Context &context, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(cannotRead(path, file.errorString()));
    if (file.size() > largestPlan)
        return problem(cannotRead(path, Cli::tr("it is too large")));
    const PlanFile plan = PlanFile::read(file.readAll(), context.session().inventory().services());
    if (!plan.problems.isEmpty())
        return problem(planIsWrong(plan.problems));
    return plan;
}

//! Against what the server has now; nothing is sent.
QCoro::Task<Outcome<QList<CheckedLine>>> checkLines(Context &context, QList<PlanFile::Line> lines)
{
    QList<CheckedLine> checked;
    for (const PlanFile::Line &line : std::as_const(lines)) {
        context.output().progress(Cli::tr("%1 of %2: %3")
                                      .arg(checked.size() + 1)
                                      .arg(lines.size())
                                      .arg(Words::number(line.service.serviceName)));
        const QFuture<Result<ProvisioningPreview>> asking =
            context.session().provisionings().preview(line.service, line.goal);
        const Result<ProvisioningPreview> preview = co_await asking;
        if (!preview)
            co_return problem(Problem::of(preview.error()));
        checked.append({line, *preview});
    }
    context.output().clearProgress();
    co_return checked;
}

QJsonArray linesJson(const QList<CheckedLine> &lines)
{
    QJsonArray list;
    for (const CheckedLine &one : lines) {
        QJsonObject json = previewToJson(one.preview);
        json.insert("line"_L1, one.line.line);
        json.insert("changesNothing"_L1, one.preview.changesNothing());
        list.append(json);
    }
    return list;
}

QString linesText(const QList<CheckedLine> &lines)
{
    QString text;
    int same = 0;
    for (const CheckedLine &one : lines) {
        if (one.preview.changesNothing())
            ++same;
        else
            text += previewText(one.preview);
    }
    return text + Cli::tr("%n number(s) are as the plan says already.", nullptr, same) + u'\n';
}

bool anyBlocked(const QList<CheckedLine> &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const CheckedLine &one) { return one.preview.isBlocked(); });
}

QCoro::Task<Outcome<Report>> begin(Context &context, QList<CheckedLine> lines)
{
    QList<Batches::Wish> wishes;
    for (const CheckedLine &one : std::as_const(lines)) {
        if (!one.preview.changesNothing())
            wishes.append({one.line.service, one.line.goal});
    }
    if (wishes.isEmpty())
        co_return Report{ExitStatus::Done, linesJson(lines), linesText(lines)};
    const QString title = QFileInfo(context.invocation().arguments.value(1)).fileName();
    Result<Batch *> begun = context.session().batches().begin(title, wishes, Provisioning::Origin::Plan);
    if (!begun)
        co_return problem(Problem::of(begun.error()));
    const QString id = (*begun)->id();
    const FollowEnd end = co_await followBatch(context, id, context.invocation().timeout);
    const Batch *batch = context.session().batches().byId(id);
    Table table({Cli::tr("Number"), Cli::tr("Outcome")});
    QJsonArray list;
    for (const BatchItem &item : batch->items()) {
        const QString why = item.error ? Words::what(*item.error) : QString();
        table.add({Words::number(item.service.serviceName),
                   oneLine(why.isEmpty() ? enumName(item.state) : enumName(item.state) + u": "_s + why)});
        QJsonObject json{{u"serviceName"_s, item.service.serviceName}, {u"state"_s, enumName(item.state)}};
        if (!why.isEmpty())
            json.insert("message"_L1, why);
        list.append(json);
    }
    const bool isDone = batch->count(BatchItem::State::Done) == static_cast<int>(batch->items().size());
    const ExitStatus status = isDone                   ? ExitStatus::Done
                              : end != FollowEnd::Done ? ExitStatus::StillPending
                                                       : ExitStatus::Failed;
    co_return Report{status, list, table.toString()};
}

CommandTask checkOrApply(Context &context, bool applies)
{
    const Outcome<void> opened = co_await openAccount(context);
    if (!opened)
        co_return problem(opened.error());
    const Outcome<PlanFile> plan = readPlan(context, context.invocation().arguments.value(1));
    if (!plan)
        co_return problem(plan.error());
    const QList<PlanFile::Line> wanted = plan->lines;
    const Outcome<QList<CheckedLine>> lines = co_await checkLines(context, wanted);
    if (!lines)
        co_return problem(lines.error());
    const bool isBlocked = anyBlocked(*lines);
    if (!applies || isBlocked)
        co_return Report{isBlocked ? ExitStatus::Failed : ExitStatus::Done, linesJson(*lines), linesText(*lines)};
    const bool changes =
        std::any_of(lines->cbegin(), lines->cend(), [](const auto &one) { return !one.preview.changesNothing(); });
    if (changes && !context.invocation().yes) {
        context.output().note(linesText(*lines).trimmed());
        co_return problem({.status = ExitStatus::NeedsYes,
                           .kind = u"confirmationNeeded"_s,
                           .message = Cli::tr("Nothing was sent. With --yes it is done, and a copy is kept."),
                           .details = {{u"lines"_s, linesJson(*lines)}}});
    }
    const QList<CheckedLine> checked = *lines;
    co_return co_await begin(context, checked);
}

//! As a person would type it; empty where the plan can say nothing.
QString cellOf(const SetupField &field, const SetupDocument &document, const QString &root)
{
    const QString path = SetupFields::path(field, document, root);
    const QJsonValue value = document.value(path, field.property);
    if (path.isEmpty() || value.isUndefined())
        return {};
    if (value.isNull())
        return field.nullable ? u"null"_s : QString();
    // What plays a sound names it by an identifier of this number only.
    if (field.key.endsWith("Param"_L1)) {
        const QString action = document.value(path, field.property.chopped(5)).toString();
        return action == "playback"_L1 ? QString() : value.toString();
    }
    return value.toVariant().toString();
}

QCoro::Task<QMap<QString, QString>> cellsOf(Context &context, Service service)
{
    QMap<QString, QString> cells;
    const QList<SetupField> fields = SetupFields::of(service.featureType);
    if (fields.isEmpty())
        co_return cells;
    const std::unique_ptr<Setup> setup = context.session().makeSetup(service);
    setup->load();
    while (setup->state() == Setup::State::Loading)
        co_await qCoro(setup.get(), &Setup::stateChanged);
    if (!setup->isLoaded()) {
        const QString why = setup->error() ? Words::what(*setup->error()) : QString();
        context.output().note(u"%1: %2"_s.arg(Words::number(service.serviceName), why));
        co_return cells;
    }
    for (const SetupField &field : fields) {
        const QString cell = PlanFile::isPlannable(field) ? cellOf(field, setup->base(), setup->root()) : QString();
        // A sound that is played cannot be said, so that neither can its action.
        const bool isAction = field.property.startsWith("actionOn"_L1) && cell == "playback"_L1;
        if (!cell.isEmpty() && !isAction)
            cells.insert(field.key, cell);
    }
    co_return cells;
}

CommandTask exportPlan(Context &context)
{
    const Outcome<void> opened = co_await openAccount(context);
    if (!opened)
        co_return problem(opened.error());
    const QString group = context.invocation().group;
    QList<Service> services = context.session().inventory().services();
    services.removeIf([&](const Service &service) {
        const bool isOther = !group.isEmpty() && service.billingAccount != group;
        return isOther || service.kind != Service::Kind::Alias;
    });
    QList<QMap<QString, QString>> rows;
    QJsonArray list;
    for (const Service &service : std::as_const(services)) {
        context.output().progress(
            Cli::tr("%1 of %2: %3").arg(rows.size() + 1).arg(services.size()).arg(service.serviceName));
        QMap<QString, QString> cells = co_await cellsOf(context, service);
        cells.insert(u"number"_s, service.serviceName);
        cells.insert(u"configuration"_s, service.featureType.apiName());
        rows.append(cells);
        QJsonObject json;
        for (auto it = cells.begin(); it != cells.end(); ++it)
            json.insert(it.key(), it.value());
        list.append(json);
    }
    QStringList heading{u"number"_s, u"configuration"_s};
    const QStringList columns = PlanFile::columns();
    for (const QString &column : columns) {
        if (std::any_of(rows.cbegin(), rows.cend(), [&](const auto &row) { return row.contains(column); }))
            heading.append(column);
    }
    QList<QStringList> table{heading};
    for (const QMap<QString, QString> &row : std::as_const(rows)) {
        QStringList cells;
        for (const QString &column : std::as_const(heading))
            cells.append(row.value(column));
        table.append(cells);
    }
    const QByteArray csv = Csv::write(table);
    const QString path = context.invocation().output;
    if (path.isEmpty())
        co_return Report{ExitStatus::Done, list, QString::fromUtf8(csv)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        co_return problem(
            {.kind = u"file"_s, .message = Cli::tr("%1 cannot be written: %2").arg(path, oneLine(file.errorString()))});
    co_return Report{ExitStatus::Done, list, Cli::tr("The plan is in %1.").arg(path) + u'\n'};
}

CommandTask refusePlan(QString asked)
{
    co_return problem(Problem::usage(Cli::tr("Unknown action “%1”.").arg(asked),
                                     Cli::tr("It is one of: %1").arg(u"check FILE, apply FILE, export"_s)));
}

} // namespace

CommandTask plan(Context &context)
{
    const QStringList arguments = context.invocation().arguments;
    const QString action = arguments.value(0);
    if (action == "export"_L1 && arguments.size() == 1)
        return exportPlan(context);
    if ((action == "check"_L1 || action == "apply"_L1) && arguments.size() == 2)
        return checkOrApply(context, action == "apply"_L1);
    return refusePlan(arguments.join(u' '));
}

} // namespace Aiguilleur
