// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/differencewords.h"

#include "core/catalogue.h"
#include "core/enumname.h"
#include "core/setupfields.h"
#include "service/snapshots.h"
#include "words/changewords.h"
#include "words/numberwords.h"
#include "words/setupkeys.h"
#include "words/setupwords.h"
#include "words/text.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

QString secretName(const QString &property)
{
    return property == "pin"_L1 ? fieldLabel(u"pin"_s) : property;
}

} // namespace

Difference difference(const SetupDifference &difference, const SetupComparison &comparison)
{
    const SetupDocument &side =
        difference.kind == SetupDifference::Kind::Removed ? comparison.before : comparison.after;
    Difference words{
        .subject = capitalized(setupObject(difference.path, side)), .setting = {}, .before = {}, .after = {}};
    if (difference.kind == SetupDifference::Kind::Changed)
        words.setting = propertyLabel(difference.path, difference.property);
    if (difference.kind == SetupDifference::Kind::Moved) {
        words.setting = fieldLabel(u"place.position"_s);
        words.before = propertyValue(difference.path, u"position"_s, difference.before, comparison.before);
        words.after = propertyValue(difference.path, u"position"_s, difference.after, comparison.after);
    } else if (difference.kind == SetupDifference::Kind::Changed) {
        words.before = propertyValue(difference.path, difference.property, difference.before, comparison.before);
        words.after = propertyValue(difference.path, difference.property, difference.after, comparison.after);
    }
    return words;
}

QString differenceKind(SetupDifference::Kind kind)
{
    switch (kind) {
    case SetupDifference::Kind::Changed:
        return Text::tr("changed");
    case SetupDifference::Kind::Added:
        return Text::tr("added");
    case SetupDifference::Kind::Removed:
        return Text::tr("removed");
    case SetupDifference::Kind::Moved:
        break;
    }
    return Text::tr("in another order");
}

QString differenceLine(const SetupDifference &one, const SetupComparison &comparison)
{
    const Difference words = difference(one, comparison);
    if (words.setting.isEmpty())
        return Text::tr("%1: %2", "what it is about: how it differs").arg(words.subject, differenceKind(one.kind));
    return Text::tr("%1, %2: %3 → %4", "what it is about, setting: before → after")
        .arg(words.subject, words.setting, words.before, words.after);
}

QStringList differenceLines(const SetupComparison &comparison)
{
    QStringList lines;
    if (comparison.typeBefore != comparison.typeAfter)
        lines.append(Text::tr("Configuration: %1 → %2")
                         .arg(Catalogue::label(comparison.typeBefore), Catalogue::label(comparison.typeAfter)));
    for (const SetupDifference &one : comparison.differences)
        lines.append(differenceLine(one, comparison));
    for (const QString &path : comparison.notCompared)
        lines.append(Text::tr("%1: differs, and this version does not know it in detail").arg(path.section(u'/', 3)));
    return lines;
}

QString loss(const SetupLoss &loss)
{
    switch (loss.kind) {
    case SetupLoss::Kind::Sound:
        return Text::tr("The sound “%1” is not on this computer, and OVHcloud gives none back: what played it plays "
                        "nothing until you send it again.")
            .arg(loss.name);
    case SetupLoss::Kind::Secret:
        return Text::tr("%1: no copy has it; it has to be given again.").arg(secretName(loss.name));
    case SetupLoss::Kind::WebAccess:
        return Text::tr("Web accesses of the conference: they get new addresses.");
    case SetupLoss::Kind::Line:
        return Text::tr("%1 is not in this account any more.").arg(number(loss.name));
    case SetupLoss::Kind::Unreadable:
        return Text::tr("%1 could not be read when the copy was taken: it stays as it is.").arg(loss.name);
    case SetupLoss::Kind::Missing:
        return Text::tr("What led to something that is not in the copy (number %1) is left out.").arg(loss.name);
    case SetupLoss::Kind::Unsupported:
        return Text::tr("%1: this version cannot write it; it stays as OVHcloud makes it.").arg(loss.name);
    case SetupLoss::Kind::Field:
        break;
    }
    return Text::tr("“%1” is no setting of this configuration, or its value does not fit.").arg(loss.name);
}

QString snapshotCause(const QString &cause)
{
    using Cause = Snapshots::Cause;
    const auto known = enumValue<Cause>(cause);
    if (!known)
        return cause;
    switch (*known) {
    case Cause::BeforeChange:
        return Text::tr("before a change of configuration");
    case Cause::BeforeSave:
        return Text::tr("before a save");
    case Cause::BeforeRestore:
        return Text::tr("before a restoration");
    case Cause::OnDemand:
        return Text::tr("on demand");
    case Cause::Scheduled:
        return Text::tr("regularly");
    case Cause::Imported:
        break;
    }
    return Text::tr("imported");
}

} // namespace Aiguilleur::Words
