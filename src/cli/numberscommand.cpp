// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json.h"
#include "api/telephonyapi.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/numberfilter.h"
#include "cli/numberlookup.h"
#include "cli/pendingchanges.h"
#include "cli/report.h"
#include "cli/table.h"
#include "cli/wording.h"
#include "core/catalogue.h"
#include "service/inventory.h"
#include "service/plans.h"
#include "words/changewords.h"
#include "words/numberwords.h"

#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! One number with what the list says about it.
struct Row
{
    Service service;
    std::optional<ChangeRecord> pending;
};

//! What could not be read is said, and an old copy of it is not passed off as the present state.
ExitStatus reportGroup(Context &context, const Inventory::Group &group)
{
    if (!group.error)
        return ExitStatus::Done;
    const bool expired = group.error->kind == ApiError::Kind::ServiceExpired;
    // It will be so tomorrow as well: the server's words and a query number help nobody.
    const QString why = Wording::what(expired ? ApiError{.kind = group.error->kind} : *group.error);
    context.output().note(u"%1: %2"_s.arg(group.account.name, why));
    return expired ? ExitStatus::Done : exitStatusOf(group.error->kind);
}

QList<Row> rowsOf(Context &context, const BillingAccount &group, const QList<Service> &services)
{
    const NumberFilter filter(context.invocation().filter);
    QList<Row> rows;
    for (const Service &service : services) {
        if (filter.matches(service, group))
            rows.append({service, changeUnderWay(context, service.serviceName)});
    }
    return rows;
}

QString configurationText(const Row &row)
{
    const QString present = Catalogue::label(row.service.featureType);
    if (!row.pending)
        return present;
    const Words::ChangeFacts change = row.pending->facts();
    return u"%1 → %2 (%3)"_s.arg(present, Words::target(change), Words::state(change));
}

//! A heading with nothing below it would leave people wondering.
QString nothingFound(const QString &filter)
{
    return filter.isEmpty() ? Cli::tr("There are no numbers.") : Cli::tr("No number matches “%1”.").arg(filter);
}

Report reportOf(Context &context, const QList<Row> &rows, ExitStatus status)
{
    QJsonArray array;
    Table table({Cli::tr("Number"), Cli::tr("Configuration"), Cli::tr("Group"), Cli::tr("Description")});
    for (const Row &row : rows) {
        QJsonObject object = serviceToJson(row.service);
        object["pending"_L1] = row.pending ? QJsonValue(changeToJson(*row.pending)) : QJsonValue();
        array.append(object);
        table.add({Words::number(row.service.serviceName), configurationText(row), row.service.billingAccount,
                   row.service.ownDescription()});
    }
    if (context.invocation().csv) {
        QList<Service> services;
        for (const Row &row : rows)
            services.append(row.service);
        return {status, array, QString::fromUtf8(context.session().plans().inventory(services))};
    }
    const QString text = rows.isEmpty() ? nothingFound(context.invocation().filter) + u'\n' : table.toString();
    return {status, array, text};
}

CommandTask listAll(Context &context)
{
    co_await refreshInventory(context);
    const Inventory &inventory = context.session().inventory();
    if (inventory.error() && inventory.refreshTotal() == 0)
        co_return problem(Problem::of(*inventory.error()));
    co_await lookForTasks(context);
    ExitStatus status = ExitStatus::Done;
    QList<Row> rows;
    for (int i = 0; i < inventory.groupCount(); ++i) {
        const Inventory::Group &group = inventory.group(i);
        status = std::max(status, reportGroup(context, group));
        if (!group.error)
            rows.append(rowsOf(context, group.account, group.services));
    }
    co_return reportOf(context, rows, status);
}

QCoro::Task<Outcome<BillingAccount>> readGroup(Context &context, QString name)
{
    const QString path = Client::pathOf(u"/telephony"_s, {name});
    const Result<QJsonValue> answer = co_await context.session().api().raw(path);
    if (!answer && answer.error().kind == ApiError::Kind::NotFound)
        co_return problem({.status = ExitStatus::Failed,
                           .kind = u"notFound"_s,
                           .message = Cli::tr("This account has no group “%1”.").arg(name)});
    if (!answer)
        co_return problem(Problem::of(answer.error()));
    const Result<BillingAccount> group = billingAccountFromJson(answer->toObject());
    if (!group)
        co_return problem(Problem::of(group.error()));
    co_return *group;
}

//! A task does not say which number it is for: one that nobody here knows is looked for at each number of the group.
QCoro::Task<> lookForTasksOf(Context &context, QString group, QList<Service> services)
{
    const Result<QList<qint64>> ids = co_await context.session().api().pendingTaskIds(group);
    QSet<qint64> unknown;
    if (ids)
        unknown = QSet<qint64>(ids->cbegin(), ids->cend());
    for (const ChangeRecord &change : changesUnderWay(context))
        unknown.remove(change.entry.taskId);
    std::vector<QCoro::Task<Result<void>>> looks;
    for (const Service &service : services) {
        if (!unknown.isEmpty() && service.kind != Service::Kind::Line)
            looks.push_back(lookForTasks(context, service));
    }
    for (QCoro::Task<Result<void>> &look : looks)
        co_await look;
}

CommandTask listOne(Context &context, QString name)
{
    const Outcome<BillingAccount> group = co_await readGroup(context, name);
    if (!group)
        co_return problem(group.error());
    const Result<TelephonyApi::Services> answer = co_await context.session().api().services(name, Priority::Foreground);
    if (!answer)
        co_return problem(Problem::of(answer.error()));
    ExitStatus status = ExitStatus::Done;
    for (auto it = answer->errors.cbegin(); it != answer->errors.cend(); ++it) {
        context.output().note(u"%1: %2"_s.arg(it.key(), Wording::what(*it)));
        status = exitStatusOf(it->kind);
    }
    const QList<Service> services = answer->services;
    co_await lookForTasksOf(context, name, services);
    co_return reportOf(context, rowsOf(context, *group, services), status);
}

} // namespace

CommandTask listNumbers(Context &context)
{
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    co_await loadInventory(context);
    co_await resumeChanges(context);
    co_await settleChanges(context);
    const QString group = context.invocation().group;
    if (group.isEmpty())
        co_return co_await listAll(context);
    co_return co_await listOne(context, group);
}

} // namespace Aiguilleur
