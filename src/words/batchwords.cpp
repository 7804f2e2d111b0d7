// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/batchwords.h"

#include "core/callplan.h"
#include "core/catalogue.h"
#include "core/setupblanks.h"
#include "words/callplacewords.h"
#include "words/callplanwords.h"
#include "words/differencewords.h"
#include "words/errorwords.h"
#include "words/holdingwords.h"
#include "words/numberwords.h"
#include "words/setupwords.h"
#include "words/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

using ItemState = BatchItem::State;

QString inSequence(const QStringList &parts)
{
    return parts.join(Text::tr(", ", "between the items of a list"));
}

bool blocksProvisioning(const SetupLoss &loss)
{
    return loss.blocks;
}

template<class Thing>
void countNameless(QList<Thing> &things, QString Thing::*name)
{
    for (qsizetype i = 0; i < things.size(); ++i) {
        if ((things[i].*name).isEmpty())
            things[i].*name = QString::number(i + 1);
    }
}

//! Of a template, in which names may be blanks.
CallPlan planWithNames(const SetupGoal &goal)
{
    if (!CallPlan::isTypeOf(goal.type))
        return {};
    CallPlan plan = CallPlan::of(goal.document, goal.service());
    countNameless(plan.menus, &CallMenu::name);
    countNameless(plan.queues, &CallQueue::name);
    countNameless(plan.agents, &CallAgent::number);
    countNameless(plan.texts, &CallAnnouncement::text);
    return plan;
}

QString membersLabel(const CallPlan &plan, const QString &queueId)
{
    const CallQueue *queue = plan.queues.size() > 1 ? plan.queue(queueId) : nullptr;
    return queue ? Text::tr("Lines of the queue “%1”").arg(queue->name) : Text::tr("Lines of the queue");
}

QString blankLabel(const SetupGoal &goal, const CallPlan &plan, const QString &key)
{
    if (SetupBlank{.key = key, .member = {}}.isMembers())
        return membersLabel(plan, SetupBlanks::queueOf(goal, key));
    const std::optional<SetupField> field = SetupBlanks::find(goal, key);
    if (!field || SetupFields::find(goal.type, key))
        return fieldLabel(key);
    const QString path = SetupBlanks::rootOf(goal) + u'/' + field->resource;
    const CallAction *action = plan.action(path);
    const QString what = action ? callActionName(action->apiName) : propertyLabel(path, field->property);
    return Text::tr("%1: %2", "an element of a call plan: what of it").arg(callPlaceTitle(path, plan), what);
}

} // namespace

QString batchTitle(const Batch &batch)
{
    const QString title = batch.title().isEmpty() ? Text::tr("Several numbers") : batch.title();
    return batch.origin() == Provisioning::Origin::Undo ? Text::tr("Taking back: %1").arg(title) : title;
}

QString batchState(const Batch &batch)
{
    const int all = int(batch.items().size());
    QStringList parts{Text::tr("%1 of %n done", nullptr, all).arg(batch.count(ItemState::Done))};
    const int running = batch.count(ItemState::Running);
    const int failed = batch.count(ItemState::Failed) + batch.count(ItemState::Stopped);
    const int cancelled = batch.count(ItemState::Cancelled);
    if (running > 0)
        parts.append(Text::tr("%n under way", nullptr, running));
    if (failed > 0)
        parts.append(Text::tr("%n failed", nullptr, failed));
    if (cancelled > 0)
        parts.append(Text::tr("%n not sent", nullptr, cancelled));
    if (batch.state() == Batch::State::Paused)
        parts.append(Text::tr("paused", "a batch"));
    return inSequence(parts);
}

QString batchItemState(ItemState state)
{
    switch (state) {
    case ItemState::Waiting:
        return Text::tr("not sent yet");
    case ItemState::Running:
        return Text::tr("under way");
    case ItemState::Done:
        return Text::tr("done");
    case ItemState::Failed:
        return Text::tr("failed");
    case ItemState::Stopped:
        return Text::tr("stopped in the middle");
    case ItemState::Cancelled:
        break;
    }
    return Text::tr("cancelled, not sent");
}

QString batchItemReason(const BatchItem &item)
{
    if (item.state == ItemState::Done)
        return item.changedNothing ? Text::tr("It had this set-up already.") : QString();
    if (!item.error)
        return {};
    if (item.error->code == Batches::differs())
        return Text::tr("Everything was sent, but OVHcloud tells something else now.");
    if (item.error->code == "setup"_L1)
        return Text::tr("The set-up does not fit this number.");
    QString text = what(*item.error);
    if (!item.error->message.isEmpty() && item.error->httpStatus > 0)
        text += u' ' + Text::tr("OVHcloud says: “%1”").arg(item.error->message.trimmed());
    return text;
}

QString batchItemAdvice(const BatchItem &item)
{
    if (item.state == ItemState::Stopped)
        return Text::tr("Open the number and finish the set-up there or take it back, or retry here.");
    return item.error ? advice(*item.error) : QString();
}

QString goalName(const SetupGoal &goal)
{
    return Catalogue::label(goal.type);
}

QString batchItemChange(const BatchItem &item)
{
    const QString from = Catalogue::label(item.service.featureType);
    const QString to = goalName(item.goal);
    return from == to ? to : Text::tr("%1 → %2", "from one configuration to another").arg(from, to);
}

QStringList previewWarnings(const ProvisioningPreview &preview)
{
    QStringList lines;
    QList<SetupLoss> losses = preview.losses;
    std::stable_partition(losses.begin(), losses.end(), blocksProvisioning);
    for (const SetupProblem &one : preview.problems) { // errors come first
        if (one.severity == SetupProblem::Severity::Error)
            lines.append(problem(one));
    }
    for (const SetupLoss &loss : std::as_const(losses))
        lines.append(Words::loss(loss));
    for (const SetupProblem &one : preview.problems) {
        if (one.severity == SetupProblem::Severity::Warning)
            lines.append(problem(one));
    }
    lines.removeDuplicates();
    return lines;
}

QString previewLosses(const ProvisioningPreview &preview)
{
    if (preview.changesType)
        return losses(preview.holdings);
    const auto count = [&](SetupDifference::Kind kind) {
        return int(std::count_if(preview.comparison.differences.cbegin(), preview.comparison.differences.cend(),
                                 [kind](const auto &one) { return one.kind == kind; }));
    };
    QStringList parts;
    if (const int changed = count(SetupDifference::Kind::Changed))
        parts.append(Text::tr("%n setting(s) changed", nullptr, changed));
    if (const int removed = count(SetupDifference::Kind::Removed))
        parts.append(Text::tr("%n element(s) removed", nullptr, removed));
    return inSequence(parts);
}

QStringList blankLabels(const SetupGoal &goal, const QStringList &keys)
{
    const CallPlan plan = planWithNames(goal);
    QStringList labels;
    for (const QString &key : keys)
        labels.append(blankLabel(goal, plan, key));
    return labels;
}

} // namespace Aiguilleur::Words
