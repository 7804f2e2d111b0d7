// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/provisioningwords.h"

#include "core/catalogue.h"
#include "words/errorwords.h"
#include "words/numberwords.h"
#include "words/setupwords.h"
#include "words/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

QString typeName(const FeatureType &type)
{
    return type.isEmpty() ? Text::tr("None", "no configuration") : Catalogue::label(type);
}

QString changedProperty(const SetupDifference &difference, const SetupComparison &comparison)
{
    const auto shown = [&](const QJsonValue &value, const SetupDocument &document) {
        return propertyValue(difference.path, difference.property, value, document);
    };
    const QString label = propertyLabel(difference.path, difference.property);
    const QString object = setupObject(difference.path, comparison.before);
    const QString name = comparison.before.hasList(SetupDocument::listOf(difference.path))
                             ? Text::tr("%1, %2", "an object, its setting").arg(object, label)
                             : label;
    return Text::tr("%1: %2 → %3", "a setting: before, after")
        .arg(name, shown(difference.before, comparison.before), shown(difference.after, comparison.after));
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

QString loss(const SetupLoss &loss)
{
    switch (loss.kind) {
    case SetupLoss::Kind::Sound:
        return Text::tr("The sound “%1” is not kept on this computer: it will be missing, and what played it plays "
                        "nothing.")
            .arg(loss.name);
    case SetupLoss::Kind::Secret:
        return Text::tr("%1: copies do not keep it. Enter it again afterwards.")
            .arg(propertyLabel(loss.path, loss.name));
    case SetupLoss::Kind::WebAccess:
        return Text::tr("Web accesses are not brought back: create them again, they get other addresses.");
    case SetupLoss::Kind::Line:
        return Text::tr("%1 is not a line of this account: OVHcloud may refuse it.").arg(number(loss.name));
    case SetupLoss::Kind::Unreadable:
        return Text::tr("“%1” could not be read when the copy was taken: it stays as it is.").arg(loss.name);
    case SetupLoss::Kind::Unsupported:
        return Text::tr("“%1” is in the copy, but cannot be written here: it stays as OVHcloud makes it.")
            .arg(loss.name);
    case SetupLoss::Kind::Field:
        return Text::tr("“%1” is no setting of this configuration, or its value does not fit.").arg(loss.name);
    }
    return {};
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

QString change(const SetupDifference &difference, const SetupComparison &comparison)
{
    switch (difference.kind) {
    case SetupDifference::Kind::Changed:
        return changedProperty(difference, comparison);
    case SetupDifference::Kind::Added:
        return Text::tr("Add: %1", "an object").arg(setupObject(difference.path, comparison.after));
    case SetupDifference::Kind::Removed:
        return Text::tr("Remove: %1", "an object").arg(setupObject(difference.path, comparison.before));
    case SetupDifference::Kind::Moved:
        return Text::tr("Another order of the lines in the queue");
    }
    return {};
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
            lines.append(change(difference, preview.comparison));
    }
    if (preview.uploads > 0)
        lines.append(Text::tr("Upload %n sound(s) from this computer", nullptr, preview.uploads));
    return lines;
}

} // namespace Aiguilleur::Words
