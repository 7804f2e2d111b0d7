// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/numberlookup.h"

#include "api/client.h"
#include "api/telephonyapi.h"
#include "cli/bell.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/table.h"
#include "core/phonenumber.h"
#include "service/inventory.h"
#include "words/numberwords.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

struct Found
{
    QString billingAccount;
    std::optional<ApiError> error; // the group could not be asked
    bool holds = false;
};

//! Trunks and the like are not numbers: letters, digits and a little punctuation.
bool isServiceName(const QString &text)
{
    const auto allowed = [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || u"-_.@"_s.contains(c); };
    const auto letter = [](QChar c) { return c.isLetter(); };
    return std::any_of(text.begin(), text.end(), letter) && std::all_of(text.begin(), text.end(), allowed);
}

Result<QStringList> names(const QJsonValue &value, const QString &path)
{
    QStringList result;
    for (const auto &name : value.toArray()) {
        if (!name.isString())
            return failure(ApiError::Kind::InvalidResponse, path + ": a list of names expected"_L1);
        result.append(name.toString());
    }
    if (!value.isArray())
        return failure(ApiError::Kind::InvalidResponse, path + ": a list expected"_L1);
    return result;
}

QCoro::Task<Result<QStringList>> namesAt(Client &client, QString path)
{
    const Result<QJsonValue> answer = co_await client.get(path);
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    co_return names(*answer, path);
}

QCoro::Task<Found> askGroup(Context &context, QString billingAccount, QString serviceName)
{
    const Result<QStringList> services = co_await serviceNames(context, billingAccount);
    Found found{.billingAccount = billingAccount, .error = {}};
    if (services)
        found.holds = services->contains(serviceName);
    else
        found.error = services.error();
    co_return found;
}

Problem unknownNumber(const QString &serviceName, const QList<Found> &asked)
{
    for (const Found &one : asked) {
        if (one.error && one.error->kind != ApiError::Kind::ServiceExpired)
            return Problem::of(*one.error);
    }
    return {.status = ExitStatus::Failed,
            .kind = u"notFound"_s,
            .message = Cli::tr("This account has no number %1.").arg(Words::number(serviceName)),
            .advice = {},
            .details = {{u"serviceName"_s, serviceName}}};
}

Problem ambiguousNumber(const QString &serviceName, const QStringList &groups)
{
    return Problem::usage(Cli::tr("Several groups have %1: %2").arg(Words::number(serviceName), groups.join(", "_L1)),
                          {});
}

QCoro::Task<Outcome<QString>> searchGroups(Context &context, QString serviceName)
{
    context.output().progress(Cli::tr("Looking for %1…").arg(Words::number(serviceName)));
    const Result<QStringList> groups = co_await namesAt(context.session().client(), u"/telephony"_s);
    if (!groups)
        co_return problem(Problem::of(groups.error()));
    std::vector<QCoro::Task<Found>> asking;
    for (const QString &group : *groups)
        asking.push_back(askGroup(context, group, serviceName));
    QList<Found> asked;
    QStringList holders;
    for (QCoro::Task<Found> &answer : asking) {
        const Found found = co_await answer;
        asked.append(found);
        if (found.holds)
            holders.append(found.billingAccount);
    }
    if (holders.size() > 1)
        co_return problem(ambiguousNumber(serviceName, holders));
    if (holders.isEmpty())
        co_return problem(unknownNumber(serviceName, asked));
    co_return holders.constFirst();
}

} // namespace

Outcome<QString> serviceNameFrom(const QString &written)
{
    if (const auto number = PhoneNumber::parse(written))
        return number->serviceName();
    const QString text = written.trimmed();
    if (isServiceName(text))
        return text;
    return problem(Problem::usage(Cli::tr("“%1” is not a telephone number.").arg(text),
                                  Cli::tr("Write it as 0033199001234, +33 1 99 00 12 34 or 01 99 00 12 34.")));
}

QCoro::Task<> loadInventory(Context &context)
{
    Inventory &inventory = context.session().inventory();
    if (inventory.isLoaded())
        co_return;
    Bell bell;
    bell.listenTo(&inventory, &Inventory::loaded);
    inventory.load();
    co_await bell.rung();
}

QCoro::Task<> refreshInventory(Context &context)
{
    Inventory &inventory = context.session().inventory();
    Bell bell;
    bell.listenTo(&inventory, &Inventory::refreshFinished);
    QObject::connect(&inventory, &Inventory::refreshProgress, &bell, [&context](int done, int total) {
        context.output().progress(Cli::tr("Reading the groups: %1 of %2").arg(done).arg(total));
    });
    inventory.refresh();
    co_await bell.rung();
}

QCoro::Task<Result<QStringList>> serviceNames(Context &context, QString billingAccount)
{
    const QString path = Client::pathOf(u"/telephony"_s, {billingAccount, u"service"_s});
    co_return co_await namesAt(context.session().client(), path);
}

QCoro::Task<Outcome<Service>> findNumber(Context &context, QString serviceName)
{
    co_await loadInventory(context);
    TelephonyApi &api = context.session().api();
    if (const std::optional<Service> seen = context.session().inventory().find(serviceName)) {
        const QString billingAccount = seen->billingAccount;
        const Result<Service> service = co_await api.service(billingAccount, serviceName);
        if (service)
            co_return *service;
        if (service.error().kind != ApiError::Kind::NotFound)
            co_return problem(Problem::of(service.error()));
    }
    const Outcome<QString> group = co_await searchGroups(context, serviceName);
    if (!group)
        co_return problem(group.error());
    const QString billingAccount = *group;
    const Result<Service> service = co_await api.service(billingAccount, serviceName);
    if (!service)
        co_return problem(Problem::of(service.error()));
    co_return *service;
}

Outcome<void> checkOneWay(const Invocation &invocation)
{
    const int ways = int(!invocation.serviceName.isEmpty()) + int(!invocation.group.isEmpty()) + int(invocation.all);
    if (ways != 1)
        return problem(Problem::usage(Cli::tr("One of NUMBER, --group and --all is needed.")));
    return {};
}

QCoro::Task<Outcome<QList<Service>>> wantedNumbers(Context &context)
{
    const Invocation &invocation = context.invocation();
    if (!invocation.serviceName.isEmpty()) {
        const Outcome<Service> found = co_await findNumber(context, invocation.serviceName);
        if (!found)
            co_return problem(found.error());
        co_return QList<Service>{*found};
    }
    co_await refreshInventory(context);
    Inventory &inventory = context.session().inventory();
    if (inventory.error())
        co_return problem(Problem::of(*inventory.error()));
    if (!invocation.group.isEmpty() && inventory.groupRow(invocation.group) < 0)
        co_return problem(
            {.kind = u"notFound"_s, .message = Cli::tr("There is no group “%1”.").arg(oneLine(invocation.group))});
    QList<Service> services = inventory.services();
    services.removeIf([&](const Service &service) {
        const bool isOther = !invocation.group.isEmpty() && service.billingAccount != invocation.group;
        return isOther || service.kind != Service::Kind::Alias;
    });
    co_return services;
}

} // namespace Aiguilleur
