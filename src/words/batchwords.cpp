// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/batchwords.h"

#include "core/catalogue.h"
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

QString blankLabel(const SetupBlank &blank)
{
    return blank.isMembers() ? Text::tr("Lines of the queue") : fieldLabel(blank.key);
}

} // namespace Aiguilleur::Words
