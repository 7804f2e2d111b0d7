// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/snapshotplan.h"

#include "core/catalogue.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

SnapshotResource object(const QString &name)
{
    return {.name = name, .isList = false, .below = {}};
}

SnapshotResource list(const QString &name, const QList<SnapshotResource> &below = {})
{
    return {.name = name, .isList = true, .below = below};
}

QList<SnapshotResource> hunting()
{
    return {object(u"hunting"_s), list(u"hunting/agent"_s), list(u"hunting/customStatus"_s),
            list(u"hunting/queue"_s, {list(u"agent"_s)})};
}

QList<SnapshotResource> easyHunting()
{
    return hunting() + QList<SnapshotResource>{object(u"screenListConditions"_s),
                                               list(u"screenListConditions/conditions"_s), list(u"sound"_s),
                                               object(u"timeConditions"_s), list(u"timeConditions/conditions"_s)};
}

QList<SnapshotResource> ovhPabx()
{
    const QList<SnapshotResource> extension = {list(u"conditionScreenList"_s), list(u"conditionTime"_s),
                                               list(u"rule"_s)};
    return hunting() + QList<SnapshotResource>{list(u"dialplan"_s, {list(u"extension"_s, extension)}),
                                               list(u"menu"_s, {list(u"entry"_s)}), list(u"sound"_s), list(u"tts"_s)};
}

QHash<QString, QList<SnapshotResource>> plan()
{
    return {
        {u"easyHunting"_s, easyHunting()},
        {u"ovhPabx"_s, ovhPabx()},
        {u"conference"_s, {object(u"settings"_s), list(u"rooms"_s, {list(u"webAccess"_s)}), list(u"webAccess"_s)}},
        {u"vxml"_s, {object(u"settings"_s)}},
        {u"easyPabx"_s, {object(u"hunting"_s), list(u"hunting/agent"_s), object(u"hunting/tones"_s)}},
        {u"miniPabx"_s, {object(u"hunting"_s), list(u"hunting/agent"_s), object(u"tones"_s)}},
        {u"fax"_s, {object(u"settings"_s)}},
        {u"voicemail"_s, {object(u"settings"_s), object(u"settings/routing"_s), list(u"greetings"_s)}},
        {u"scheduler"_s, {list(u"events"_s)}},
        {u"screen"_s, {list(u"screenLists"_s)}},
        {u"timeCondition"_s, {object(u"options"_s), list(u"condition"_s)}},
    };
}

} // namespace

const QList<SnapshotResource> &snapshotResources(const QString &branch)
{
    static const QHash<QString, QList<SnapshotResource>> resources = plan();
    static const QList<SnapshotResource> nothing;
    const auto found = resources.constFind(branch);
    return found == resources.cend() ? nothing : *found;
}

QStringList snapshotBranches(const FeatureType &type)
{
    if (type.isEmpty())
        return {};
    QStringList branches;
    const QString own = Catalogue::branch(type);
    if (!own.isEmpty())
        branches.append(own);
    // The description of the API does not say which of the two branches serves it.
    if (type.value() == FeatureType::CloudHunting)
        branches = QStringList{u"ovhPabx"_s, u"easyHunting"_s};
    return branches + QStringList{u"scheduler"_s, u"screen"_s, u"timeCondition"_s};
}

} // namespace Aiguilleur
