// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callplanmoves.h"

#include "core/callplanedits.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// To its place before another one of the list, or to its end.
void moveBefore(SetupDocument &document, const QString &path, const QString &before)
{
    const QString list = SetupDocument::listOf(path);
    const QStringList ids = document.ids(list);
    const qsizetype from = ids.indexOf(SetupDocument::idOf(path));
    const qsizetype next = before.isEmpty() ? ids.size() : ids.indexOf(SetupDocument::idOf(before));
    if (from < 0 || next < 0)
        return;
    document.move(list, static_cast<int>(from), static_cast<int>(next > from ? next - 1 : next));
    CallPlanEdits::renumber(document, list);
}

//! The key that it has, where that is free.
QString keyFor(const SetupDocument &document, const QString &menu, const QString &path)
{
    const QString list = menu + u"/entry"_s;
    const QString present = document.value(path, u"dtmf"_s).toString();
    const QStringList ids = document.ids(list);
    const bool isTaken = std::any_of(ids.cbegin(), ids.cend(), [&](const QString &id) {
        return document.value(list + u'/' + id, u"dtmf"_s).toString() == present;
    });
    return present.isEmpty() || isTaken ? CallPlanEdits::firstFreeKey(document, menu) : present;
}

QString insertRule(SetupDocument &document, const CallActionPlace &place, const QString &name, const QString &param)
{
    const QString path = CallPlanEdits::addAction(document, place.owner, place.isNegative, name, param);
    moveBefore(document, path, place.before);
    return path;
}

} // namespace

bool CallActionPlace::isKey() const
{
    return SetupDocument::listOf(owner).endsWith("/menu"_L1);
}

namespace CallPlanEdits {

QString actionName(const FeatureType &type, const QString &apiName, bool isKey)
{
    static const QHash<QString, QString> ofKeys{{u"ivr"_s, u"menuSub"_s}, {u"hunting"_s, u"callcenter"_s}};
    const QString name = isKey ? ofKeys.value(apiName, apiName) : ofKeys.key(apiName, apiName);
    const QStringList offered = isKey ? entryActions(type) : ruleActions(type);
    return offered.contains(name) ? name : QString();
}

QString ownerOf(const QString &actionPath)
{
    return SetupDocument::listOf(SetupDocument::listOf(actionPath));
}

QString insertAction(SetupDocument &document, const FeatureType &type, const CallActionPlace &place,
                     const QString &apiName, const QString &param)
{
    const QString name = actionName(type, apiName, place.isKey());
    if (name.isEmpty() || !document.contains(place.owner))
        return {};
    if (!place.isKey())
        return insertRule(document, place, name, param);
    const QString key = firstFreeKey(document, place.owner);
    return key.isEmpty() ? QString() : addEntry(document, place.owner, name, param, key);
}

QString moveAction(SetupDocument &document, const FeatureType &type, const QString &path, const CallActionPlace &place)
{
    const QString list = SetupDocument::listOf(path);
    const QString present = document.value(path, u"action"_s).toString();
    const QString name = isKeyPath(path) == place.isKey() ? present : actionName(type, present, place.isKey());
    if (name.isEmpty() || !document.contains(place.owner) || place.before == path)
        return {};
    const QString param = document.value(path, u"actionParam"_s).toString();
    if (ownerOf(path) == place.owner && isKeyPath(path))
        return path;
    if (ownerOf(path) == place.owner) {
        document.setValue(path, u"negativeAction"_s, place.isNegative);
        moveBefore(document, path, place.before);
        return path;
    }
    const QString key = place.isKey() ? keyFor(document, place.owner, path) : QString();
    if (place.isKey() && key.isEmpty())
        return {};
    const QString made =
        place.isKey() ? addEntry(document, place.owner, name, param, key) : insertRule(document, place, name, param);
    remove(document, path);
    return made;
}

void moveStep(SetupDocument &document, const QString &step, const QString &before)
{
    if (before != step)
        moveBefore(document, step, before);
}

} // namespace CallPlanEdits
} // namespace Aiguilleur
