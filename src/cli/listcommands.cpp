// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/telephonyapi.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/report.h"
#include "cli/table.h"
#include "cli/wording.h"
#include "core/catalogue.h"
#include "words/numberwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Groups = TelephonyApi::Groups;

//! Those that could not be read have a name and an error, and stay in the list.
QList<BillingAccount> allGroups(const Groups &answer)
{
    QList<BillingAccount> groups = answer.groups;
    for (auto it = answer.errors.cbegin(); it != answer.errors.cend(); ++it) {
        const bool listed = std::any_of(groups.cbegin(), groups.cend(),
                                        [&](const BillingAccount &group) { return group.name == it.key(); });
        if (listed)
            continue;
        BillingAccount group{.name = it.key(), .description = {}, .statusName = {}};
        if (it->kind == ApiError::Kind::ServiceExpired) {
            group.status = BillingAccount::Status::Expired;
            group.statusName = u"expired"_s;
        }
        groups.append(group);
    }
    std::sort(groups.begin(), groups.end(), [](const BillingAccount &a, const BillingAccount &b) {
        return QString::localeAwareCompare(a.displayName(), b.displayName()) < 0;
    });
    return groups;
}

QJsonArray toJson(const QList<BillingAccount> &groups, const Groups &answer)
{
    QJsonArray array;
    for (const BillingAccount &group : groups) {
        QJsonObject object = groupToJson(group);
        const auto error = answer.errors.constFind(group.name);
        object["error"_L1] = error == answer.errors.cend() ? QJsonValue() : QJsonValue(errorToJson(*error));
        array.append(object);
    }
    return array;
}

QString toText(const QList<BillingAccount> &groups)
{
    Table table({Cli::tr("Group"), Cli::tr("Status"), Cli::tr("Description")});
    for (const BillingAccount &group : groups) {
        const bool enabled = group.status == BillingAccount::Status::Enabled;
        table.add({group.name, enabled ? Cli::tr("in service") : Words::groupStatus(group), group.description});
    }
    return table.toString();
}

//! Expired groups are a fact of life; any other error makes the list incomplete.
ExitStatus reportErrors(Context &context, const Groups &answer)
{
    ExitStatus status = ExitStatus::Done;
    for (auto it = answer.errors.cbegin(); it != answer.errors.cend(); ++it) {
        if (it->kind == ApiError::Kind::ServiceExpired)
            continue;
        context.output().note(u"%1: %2"_s.arg(it.key(), Wording::what(*it)));
        status = exitStatusOf(it->kind);
    }
    return status;
}

} // namespace

CommandTask listGroups(Context &context)
{
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    context.output().progress(Cli::tr("Reading the groups…"));
    const Result<Groups> answer = co_await context.session().api().billingAccounts();
    if (!answer)
        co_return problem(Problem::of(answer.error()));
    const QList<BillingAccount> groups = allGroups(*answer);
    const ExitStatus status = reportErrors(context, *answer);
    co_return Report{status, toJson(groups, *answer), toText(groups)};
}

CommandTask listCatalogue(Context &context)
{
    Q_UNUSED(context)
    using Mode = Configuration::Mode;
    QList<FeatureType> types = Catalogue::offered(Mode::Simple) + Catalogue::offered(Mode::Expert);
    types.append(FeatureType(FeatureType::Empty));
    QJsonArray array;
    Table table({Cli::tr("Type"), Cli::tr("Mode"), Cli::tr("Name"), Cli::tr("Good for")});
    for (const FeatureType &type : std::as_const(types)) {
        const Configuration configuration = Catalogue::configuration(type);
        array.append(configurationToJson(configuration));
        const QString mode = configuration.mode == Mode::Simple   ? Cli::tr("simple")
                             : configuration.mode == Mode::Expert ? Cli::tr("expert")
                                                                  : QString();
        table.add({type.apiName(), mode, configuration.label, configuration.goodFor});
    }
    co_return Report{ExitStatus::Done, array, table.toString()};
}

} // namespace Aiguilleur
