// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/provisioningwords.h"

#include "core/catalogue.h"
#include "words/differencewords.h"
#include "words/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

QString typeName(const FeatureType &type)
{
    return type.isEmpty() ? Text::tr("None", "no configuration") : Catalogue::label(type);
}

} // namespace

QString stateOf(Provisioning::State state)
{
    switch (state) {
    case Provisioning::State::Waiting:
        return Text::tr("waiting", "bringing a number to a goal");
    case Provisioning::State::ChangingType:
        return Text::tr("changing the configuration", "bringing a number to a goal");
    case Provisioning::State::Reading:
        return Text::tr("reading what is there", "bringing a number to a goal");
    case Provisioning::State::Uploading:
        return Text::tr("uploading sounds", "bringing a number to a goal");
    case Provisioning::State::Saving:
        return Text::tr("saving the settings", "bringing a number to a goal");
    case Provisioning::State::Verifying:
        return Text::tr("comparing with OVHcloud", "bringing a number to a goal");
    case Provisioning::State::Done:
        return Text::tr("done", "bringing a number to a goal");
    case Provisioning::State::Differs:
        return Text::tr("done, with differences", "bringing a number to a goal");
    case Provisioning::State::Stopped:
        return Text::tr("stopped on the way", "bringing a number to a goal");
    case Provisioning::State::Failed:
        return Text::tr("failed", "bringing a number to a goal");
    case Provisioning::State::Cancelled:
        return Text::tr("given up", "bringing a number to a goal");
    }
    return {};
}

QString state(const Provisioning &provisioning)
{
    const QString text = stateOf(provisioning.state());
    if (provisioning.state() != Provisioning::State::Saving || provisioning.stepCount() == 0)
        return text;
    return Text::tr("%1: %2 of %3", "what goes on: steps done, of how many")
        .arg(text)
        .arg(provisioning.stepsDone())
        .arg(provisioning.stepCount());
}

QString origin(Provisioning::Origin origin)
{
    switch (origin) {
    case Provisioning::Origin::Undo:
        return Text::tr("Bring back the previous configuration");
    case Provisioning::Origin::Restore:
        return Text::tr("Restore a copy");
    case Provisioning::Origin::Copy:
        return Text::tr("Copy the set-up of another number");
    case Provisioning::Origin::Template:
        return Text::tr("Apply a template");
    case Provisioning::Origin::Plan:
        return Text::tr("Apply a plan");
    case Provisioning::Origin::Bulk:
        return Text::tr("Change several numbers");
    }
    return {};
}

QString outcome(const Provisioning &provisioning)
{
    switch (provisioning.state()) {
    case Provisioning::State::Done:
        return provisioning.losses().isEmpty() ? Text::tr("Everything is as wanted; OVHcloud confirms it.")
                                               : Text::tr("Done, but for what cannot come back.");
    case Provisioning::State::Differs:
        return Text::tr("Everything was sent, but OVHcloud tells something else.");
    case Provisioning::State::Stopped:
        return Text::tr("It stopped on the way. What was done before is kept.");
    case Provisioning::State::Failed:
        return Text::tr("It failed: the number is not as wanted.");
    case Provisioning::State::Cancelled:
        return Text::tr("Given up; nothing was sent.");
    default:
        return {};
    }
}

QStringList losses(const QList<SetupLoss> &losses)
{
    QList<SetupLoss> sorted = losses;
    std::stable_partition(sorted.begin(), sorted.end(), [](const SetupLoss &one) { return one.blocks; });
    QStringList sentences;
    for (const SetupLoss &one : std::as_const(sorted))
        sentences.append(loss(one));
    sentences.removeDuplicates();
    return sentences;
}

QStringList changes(const ProvisioningPreview &preview)
{
    QStringList lines;
    if (preview.changesType)
        lines.append(Text::tr("Configuration: %1 → %2", "before, after")
                         .arg(typeName(preview.comparison.typeBefore), typeName(preview.comparison.typeAfter)));
    for (const SetupDifference &difference : preview.comparison.differences) {
        const bool isNewOrder = preview.changesType && difference.kind == SetupDifference::Kind::Moved;
        if (!isNewOrder) // everything is new
            lines.append(differenceLine(difference, preview.comparison));
    }
    if (preview.uploads > 0)
        lines.append(Text::tr("Upload %n sound(s) from this computer", nullptr, preview.uploads));
    return lines;
}

} // namespace Aiguilleur::Words
