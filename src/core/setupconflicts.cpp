// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupconflicts.h"

#include <QSet>

namespace Aiguilleur {

namespace {

//! Properties whose value differs in `changed`; one that is gone from it counts.
QStringList changedProperties(const QJsonObject &base, const QJsonObject &changed)
{
    QStringList names;
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        if (base.value(it.key()) != it.value())
            names.append(it.key());
    }
    for (auto it = base.begin(); it != base.end(); ++it) {
        if (!changed.contains(it.key()))
            names.append(it.key());
    }
    return names;
}

QJsonValue whole(const SetupDocument &document, const QString &path)
{
    return document.contains(path) ? QJsonValue(document.object(path)) : QJsonValue(QJsonValue::Undefined);
}

void compareObject(QList<SetupConflict> &conflicts, const QString &path, const QJsonObject &base,
                   const QJsonObject &mine, const QJsonObject &theirs)
{
    const QStringList names = changedProperties(base, mine);
    for (const QString &name : names) {
        if (theirs.value(name) != base.value(name) && theirs.value(name) != mine.value(name))
            conflicts.append({path, name, base.value(name), mine.value(name), theirs.value(name)});
    }
}

QJsonObject mergedObject(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    QJsonObject result = theirs;
    const QStringList names = changedProperties(base, mine);
    for (const QString &name : names) {
        if (mine.contains(name))
            result.insert(name, mine.value(name));
        else
            result.remove(name);
    }
    return result;
}

//! My order, without what others deleted, and what they added at its end.
QStringList mergedOrder(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    if (mine == base)
        return theirs;
    const QSet<QString> before(base.cbegin(), base.cend());
    const QSet<QString> now(theirs.cbegin(), theirs.cend());
    QStringList result;
    for (const QString &id : mine) {
        if (now.contains(id) || !before.contains(id))
            result.append(id);
    }
    for (const QString &id : theirs) {
        if (!before.contains(id) && !result.contains(id))
            result.append(id);
    }
    return result;
}

void putMine(SetupDocument &result, const QString &path, const SetupDocument &base, const QJsonObject &mine,
             const SetupDocument &theirs)
{
    const QJsonObject before = base.object(path);
    if (base.contains(path) && mine == before)
        return;
    const QString list = SetupDocument::listOf(path);
    const bool isGone = base.contains(path) && !theirs.contains(path);
    // Its identifier is gone as well: what is kept of it has to be made anew.
    if (isGone && base.hasList(list))
        result.add(list, mine);
    else
        result.insert(path, mergedObject(before, mine, theirs.object(path)));
}

} // namespace

QList<SetupConflict> setupConflicts(const SetupDocument &base, const SetupDocument &mine, const SetupDocument &theirs)
{
    QList<SetupConflict> conflicts;
    const auto &objects = base.objects();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const QString &path = it.key();
        const QJsonValue here = whole(mine, path);
        const QJsonValue there = whole(theirs, path);
        const bool changedByBoth = here != it.value() && there != it.value();
        if (!changedByBoth || here == there)
            continue;
        if (here.isUndefined() || there.isUndefined())
            conflicts.append({path, QString(), it.value(), here, there});
        else
            compareObject(conflicts, path, it.value(), here.toObject(), there.toObject());
    }
    return conflicts;
}

SetupDocument merged(const SetupDocument &base, const SetupDocument &mine, const SetupDocument &theirs)
{
    SetupDocument result = theirs;
    const QStringList lists = mine.lists();
    for (const QString &list : lists)
        result.setIds(list, mergedOrder(base.ids(list), mine.ids(list), theirs.ids(list)));
    const auto &objects = mine.objects();
    for (auto it = objects.begin(); it != objects.end(); ++it)
        putMine(result, it.key(), base, it.value(), theirs);
    const auto &before = base.objects();
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!mine.contains(it.key()))
            result.remove(it.key());
    }
    return result;
}

} // namespace Aiguilleur
