// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/numberdetails.h"
#include "cli/numberlookup.h"
#include "cli/pendingchanges.h"
#include "cli/report.h"
#include "cli/table.h"
#include "cli/wording.h"
#include "core/catalogue.h"
#include "core/phonenumber.h"
#include "words/changewords.h"
#include "words/holdingwords.h"
#include "words/numberwords.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

struct Details
{
    Service service;
    QList<Holding> holdings;
    bool holdingsKnown = false;
    std::optional<ChangeRecord> pending;
};

QJsonObject toJson(const Details &details)
{
    QJsonObject object = serviceToJson(details.service);
    object["countryCode"_L1] = details.service.countryCode;
    object["label"_L1] = Catalogue::label(details.service.featureType);
    object["holdings"_L1] = details.holdingsKnown ? QJsonValue(holdingsToJson(details.holdings)) : QJsonValue();
    object["pending"_L1] = details.pending ? QJsonValue(changeToJson(*details.pending)) : QJsonValue();
    return object;
}

QString toText(const Details &details)
{
    const Service &service = details.service;
    const QString present = Catalogue::label(service.featureType);
    QList<QStringList> lines{{Cli::tr("Number"), Words::number(service.serviceName)},
                             {Cli::tr("Service name"), service.serviceName},
                             {Cli::tr("Description"), service.ownDescription()},
                             {Cli::tr("Group"), service.billingAccount},
                             {Cli::tr("Type"), Words::kind(service)},
                             {Cli::tr("Configuration"), u"%1 (%2)"_s.arg(present, service.featureType.apiName())},
                             {Cli::tr("Holds"), Words::losses(details.holdings)}};
    if (details.pending) {
        const Words::ChangeFacts change = details.pending->facts();
        lines.append({Cli::tr("Under way"), u"%1, %2"_s.arg(Words::fromTo(change), Words::state(change))});
    }
    int width = 0;
    for (const QStringList &line : std::as_const(lines))
        width = std::max(width, displayWidth(line[0]));
    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        if (!line[1].isEmpty())
            text += line[0] + QString(width - displayWidth(line[0]) + 2, u' ') + oneLine(line[1]) + u'\n';
    }
    return text;
}

} // namespace

QCoro::Task<Result<QList<Holding>>> readHoldings(Context &context, Service service)
{
    if (service.featureType.isEmpty())
        co_return QList<Holding>();
    context.output().progress(Cli::tr("Reading the configuration of %1…").arg(Words::number(service.serviceName)));
    const QFuture<Result<QJsonObject>> reading = context.session().snapshots().read(service);
    const Result<QJsonObject> content = co_await reading;
    if (!content)
        co_return tl::make_unexpected(content.error());
    co_return Snapshots::holdings(*content);
}

CommandTask showNumber(Context &context)
{
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    const QString name = context.invocation().serviceName;
    const Outcome<Service> service = co_await findNumber(context, name);
    if (!service)
        co_return problem(service.error());
    const Service found = *service;
    Details details{.service = found, .holdings = {}, .pending = {}};
    const Result<QList<Holding>> holdings = co_await readHoldings(context, found);
    details.holdingsKnown = holdings.has_value();
    if (holdings)
        details.holdings = *holdings;
    else
        context.output().note(Wording::what(holdings.error()));
    co_await resumeChanges(context);
    co_await settleChanges(context);
    const Result<void> looked = co_await lookForTasks(context, found);
    if (!looked)
        context.output().note(Wording::what(looked.error()));
    details.pending = changeUnderWay(context, found.serviceName);
    co_return Report{ExitStatus::Done, toJson(details), toText(details)};
}

} // namespace Aiguilleur
