// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/changereport.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/numberdetails.h"
#include "cli/numberlookup.h"
#include "cli/pendingchanges.h"
#include "core/catalogue.h"
#include "service/configurationchanges.h"
#include "words/changewords.h"
#include "words/holdingwords.h"
#include "words/numberwords.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using State = ConfigurationChange::State;

constexpr auto longestCancelling = std::chrono::seconds(5);

//! OVHcloud has taken the change, or it has ended without that.
bool isAccepted(const ChangeRecord &change)
{
    return change.isFinished() || change.state() == State::Waiting || change.state() == State::Verifying;
}

Problem underWayProblem(const ChangeRecord &change)
{
    const Words::ChangeFacts facts = change.facts();
    return {.status = ExitStatus::Failed,
            .kind = toString(ApiError::Kind::Conflict),
            .message = Cli::tr("A change of %1 is under way already: %2, %3.")
                           .arg(Words::number(change.entry.serviceName), Words::fromTo(facts), Words::state(facts)),
            .advice = Cli::tr("`aiguilleur-cli wait %1` follows it to its end.").arg(change.entry.serviceName),
            .details = {{u"pending"_s, changeToJson(change)}}};
}

Problem needsYesProblem(const Service &service, const QList<Holding> &holdings)
{
    const QString present = Catalogue::label(service.featureType);
    const QString losses = Words::losses(holdings);
    const QString number = Words::number(service.serviceName);
    QJsonObject details = serviceToJson(service);
    details["losses"_L1] = holdingsToJson(holdings);
    return {.status = ExitStatus::NeedsYes,
            .kind = u"confirmationNeeded"_s,
            .message = losses.isEmpty()
                           ? Cli::tr("%1 would lose its configuration “%2”.").arg(number, present)
                           : Cli::tr("%1 would lose its configuration “%2”: %3.").arg(number, present, losses),
            .advice = Cli::tr("Nothing was sent. With --yes it is replaced, and a copy is kept."),
            .details = details};
}

Problem lineProblem(const Service &service)
{
    return {.status = ExitStatus::Failed,
            .kind = toString(ApiError::Kind::BadRequest),
            .message =
                Cli::tr("%1 is a line: it has no configuration to choose.").arg(Words::number(service.serviceName)),
            .details = serviceToJson(service)};
}

//! A number that has the configuration already is what was asked for.
Report unchanged(const Service &service)
{
    QJsonObject object = serviceToJson(service);
    object["from"_L1] = service.featureType.apiName();
    object["state"_L1] = u"unchanged"_s;
    const QString number = Words::number(service.serviceName);
    const QString text =
        service.featureType.isEmpty()
            ? Cli::tr("%1 has no configuration already.").arg(number)
            : Cli::tr("%1 has the configuration “%2” already.").arg(number, Catalogue::label(service.featureType));
    return {ExitStatus::Done, object, text + u'\n'};
}

//! Whoever stops waiting before anything was sent is not to find later that it was.
bool cancelUnsent(Context &context, const QString &id)
{
    ConfigurationChanges &changes = context.session().changes();
    ConfigurationChange *change = changes.byId(id);
    if (change == nullptr || !change->canCancel())
        return false;
    changes.cancel(change);
    return true;
}

CommandTask follow(Context &context, QString id)
{
    const Invocation &invocation = context.invocation();
    ChangeFollower follower(context, {id});
    const auto enough = invocation.wait ? std::function<bool(const ChangeRecord &)>() : isAccepted;
    ChangeFollower::End end = co_await follower.follow(invocation.timeout, enough);
    const bool timeIsOver = end == ChangeFollower::End::TimeOut;
    if ((timeIsOver || end == ChangeFollower::End::Interrupted) && cancelUnsent(context, id)) {
        if (timeIsOver)
            context.output().note(Cli::tr("The time was over before the change was sent."));
        follower.acknowledgeInterruption();
        end = co_await follower.follow(longestCancelling);
    }
    const QList<ChangeRecord> records = follower.records();
    const ChangeRecord change = records.value(0);
    noteGoesOn(context, end, records);
    const bool left = end == ChangeFollower::End::Done && !change.isFinished();
    co_return Report{left ? ExitStatus::Done : statusOf(end, statusOf(change)), changeToJson(change),
                     outcomeText(records)};
}

//! The same change, left by a program that is gone, is gone on with; any other one is in the way.
CommandTask followLeft(Context &context, ChangeRecord change)
{
    const bool ours = change.entry.owner == context.store().owner() && !change.entry.external;
    if (!ours || change.entry.to != context.invocation().type)
        co_return problem(underWayProblem(change));
    context.output().note(Cli::tr("Going on with a change that was left."));
    co_return co_await follow(context, change.entry.id);
}

CommandTask begin(Context &context, Service service)
{
    const FeatureType target = context.invocation().type;
    if (service.kind == Service::Kind::Line)
        co_return problem(lineProblem(service));
    if (Catalogue::isSameConfiguration(service.featureType, target))
        co_return unchanged(service);
    if (!service.featureType.isEmpty() && !context.invocation().yes) {
        const Result<QList<Holding>> holdings = co_await readHoldings(context, service);
        co_return problem(needsYesProblem(service, holdings.value_or(QList<Holding>())));
    }
    const Result<ConfigurationChange *> change = context.session().changes().begin(service, target);
    if (!change)
        co_return problem(Problem::of(change.error()));
    const QString id = (*change)->id();
    co_return co_await follow(context, id);
}

} // namespace

CommandTask applyConfiguration(Context &context)
{
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    // What was left of former changes comes first: the number is to be read as they left it.
    co_await resumeChanges(context);
    co_await settleChanges(context);
    const QString name = context.invocation().serviceName;
    const Outcome<Service> found = co_await findNumber(context, name);
    if (!found)
        co_return problem(found.error());
    const Service service = *found;
    const Result<void> looked = co_await lookForTasks(context, service);
    if (!looked)
        co_return problem(Problem::of(looked.error()));
    if (const std::optional<ChangeRecord> change = changeUnderWay(context, service.serviceName)) {
        const ChangeRecord left = *change;
        co_return co_await followLeft(context, left);
    }
    co_return co_await begin(context, service);
}

} // namespace Aiguilleur
