// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupfields.h"
#include "core/setupmembers.h"
#include "core/setupschema.h"
#include "service/provisioner.h"
#include "service/snapshots.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// One queue, one object of settings: whatever single settings can be in.
SetupDocument placesOfFields(const SetupGoal &goal, const Service &service)
{
    SetupDocument document;
    const QList<SetupBranch> branches = SetupSchema::branches(goal.type);
    const QString root = branches.isEmpty() ? QString()
                                            : SetupSchema::branchPath(service.billingAccount, branches.first().name,
                                                                      service.serviceName);
    for (auto it = goal.fields.begin(); it != goal.fields.end(); ++it) {
        const std::optional<SetupField> field = SetupFields::find(goal.type, it.key());
        const QString first = u"/{first}"_s;
        if (field && field->resource.endsWith(first))
            document.setIds(root + u'/' + field->resource.chopped(first.size()), {u"1"_s});
        if (field)
            document.insert(SetupFields::path(*field, document, root), {});
    }
    return document;
}

// OVHcloud makes one of each kind that cannot be made by us, such as the queue of a call queue.
SetupDocument foreseen(const SetupGoal &goal, const Service &service)
{
    if (goal.kind == SetupGoal::Kind::Fields)
        return placesOfFields(goal, service);
    SetupDocument document;
    const SetupDocument wanted = goal.documentFor(service);
    const QStringList lists = wanted.lists();
    for (const QString &list : lists) {
        const SetupResource *resource = SetupSchema::resourceAt(list);
        const bool isMade = resource && !resource->isDeletable && !SetupMembers::isOrdered(list);
        const QString id = wanted.ids(list).value(0);
        if (!isMade || id.isEmpty())
            continue;
        document.setIds(list, {id});
        document.insert(list + u'/' + id, wanted.object(list + u'/' + id));
    }
    return document;
}

// The goal as far as it can come about.
SetupGoal brought(SetupGoal goal, const Service &service, const SetupDocument &draft)
{
    goal.type = service.featureType;
    goal.document = draft;
    goal.billingAccount = service.billingAccount;
    goal.serviceName = service.serviceName;
    return goal;
}

} // namespace

QList<SetupProblem> problemsWith(const SetupGoal &goal, const SetupContext &context, const SetupDocument &present,
                                 const SetupDocument &draft)
{
    const bool wasThere = goal.kind == SetupGoal::Kind::Whole && goal.serviceName == context.service.serviceName;
    return setupProblems(context, wasThere ? draft : present, draft);
}

QCoro::Task<Result<ProvisioningPreview>> Provisioner::preview(Service service, SetupGoal goal)
{
    if (needsOtherType(service.featureType, goal))
        co_return co_await previewOfType(service, goal);
    const Result<Ground> ground = co_await look(service, goal);
    if (!ground)
        co_return tl::make_unexpected(ground.error());
    const SetupAdaptation adaptation = adapted(goal, ground->context, ground->present, filesOf(goal).keys());
    ProvisioningPreview preview;
    preview.service = service;
    preview.losses = adaptation.losses;
    preview.uploads = static_cast<int>(adaptation.sounds.size());
    preview.comparison = compared(service.featureType, ground->present, adaptation.draft);
    preview.problems = problemsWith(goal, ground->context, ground->present, adaptation.draft);
    co_return preview;
}

// The other type does not exist yet: everything of the goal is new, and everything that there is goes.
QCoro::Task<Result<ProvisioningPreview>> Provisioner::previewOfType(Service service, SetupGoal goal)
{
    const QFuture<Result<QJsonObject>> reading = m_services.snapshots.read(service);
    const Result<QJsonObject> content = co_await Settled(m_lifetime, reading);
    if (!content)
        co_return tl::make_unexpected(content.error());
    const Result<SetupGoal> before = SetupGoal::ofSnapshot(*content);
    if (!before)
        co_return tl::make_unexpected(before.error());
    ProvisioningPreview preview;
    preview.service = service;
    preview.changesType = true;
    preview.holdings = Snapshots::holdings(*content);
    Service changed = service;
    changed.featureType = typeToApply(goal);
    const SetupContext context = contextOf(changed);
    const SetupDocument present = foreseen(goal, changed);
    const SetupAdaptation adaptation = adapted(goal, context, present, filesOf(goal).keys());
    preview.losses = adaptation.losses;
    preview.uploads = static_cast<int>(adaptation.sounds.size());
    preview.comparison = compared(*before, brought(goal, changed, adaptation.draft));
    if (goal.kind == SetupGoal::Kind::Whole)
        preview.problems = problemsWith(goal, context, present, adaptation.draft);
    co_return preview;
}

} // namespace Aiguilleur
