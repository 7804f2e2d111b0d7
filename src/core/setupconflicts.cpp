// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupconflicts.h"

#include "core/setupmembers.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString position = u"position"_s;

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

//! The places in an ordered list are the list's business: whatever is added or taken out moves the others.
QJsonValue withoutPlace(const QString &path, const QJsonValue &object)
{
    if (!object.isObject() || !SetupMembers::isOrdered(SetupDocument::listOf(path)))
        return object;
    QJsonObject rest = object.toObject();
    rest.remove(position);
    return rest;
}

QStringList common(const QStringList &ids, const QStringList &first, const QStringList &second)
{
    QStringList result;
    for (const QString &id : ids) {
        if (first.contains(id) && second.contains(id))
            result.append(id);
    }
    return result;
}

void compareOrder(QList<SetupConflict> &conflicts, const QString &list, const QStringList &base,
                  const QStringList &mine, const QStringList &theirs)
{
    const QStringList before = common(base, mine, theirs);
    const QStringList here = common(mine, base, theirs);
    const QStringList there = common(theirs, base, mine);
    if (here != before && there != before && here != there)
        conflicts.append({list, position, QJsonArray::fromStringList(base), QJsonArray::fromStringList(mine),
                          QJsonArray::fromStringList(theirs)});
}

QStringList texts(const QJsonValue &ids)
{
    QStringList result;
    const QJsonArray array = ids.toArray();
    for (const auto &id : array)
        result.append(id.toString());
    return result;
}

//! Puts an object where it stands in another document, with its place in the list.
void putBack(SetupDocument &document, const QString &path, const SetupDocument &from)
{
    document.insert(path, from.object(path));
    const QString list = SetupDocument::listOf(path);
    const QString id = SetupDocument::idOf(path);
    if (!from.hasList(list) || document.ids(list).contains(id))
        return;
    QStringList ids = document.ids(list);
    ids.insert(std::min(from.ids(list).indexOf(id), ids.size()), id);
    document.setIds(list, ids);
}

void putValue(SetupDocument &document, const QString &path, const QString &property, const QJsonValue &value)
{
    if (!document.contains(path))
        return;
    QJsonObject object = document.object(path);
    if (value.isUndefined())
        object.remove(property);
    else
        object.insert(property, value);
    document.insert(path, object);
}

//! Its identifier is gone, so that it has to be made anew.
void keep(SetupDocument &document, const SetupConflict &conflict)
{
    const QString list = SetupDocument::listOf(conflict.path);
    if (!conflict.property.isEmpty() || !conflict.theirs.isUndefined() || !document.hasList(list))
        return;
    const QString made = document.add(list, conflict.mine.toObject());
    document.remove(made);
    SetupMembers::rename(document, conflict.path, SetupDocument::idOf(made));
}

//! With the places that it has in ordered lists, as an agent in its queues.
void putBackWithPlaces(SetupDocument &document, const QString &path, const SetupDocument &from)
{
    putBack(document, path, from);
    const QString id = SetupDocument::idOf(path);
    const QString above = SetupDocument::listOf(SetupDocument::listOf(path)) + u'/';
    const QStringList lists = from.lists();
    for (const QString &list : lists) {
        const bool namesIt = list.startsWith(above) && SetupMembers::isOrdered(list) && from.ids(list).contains(id);
        if (namesIt && SetupDocument::listOf(path) != list)
            putBack(document, list + u'/' + id, from);
    }
}

void takeTheirs(SetupDocument &document, const SetupConflict &conflict, const SetupDocument &theirs)
{
    if (!conflict.property.isEmpty() && theirs.hasList(conflict.path))
        document.setIds(conflict.path, texts(conflict.theirs));
    else if (!conflict.property.isEmpty())
        putValue(document, conflict.path, conflict.property, conflict.theirs);
    else if (conflict.theirs.isUndefined())
        document.remove(conflict.path);
    else
        putBackWithPlaces(document, conflict.path, theirs);
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
        const QJsonValue before = withoutPlace(path, it.value());
        if (withoutPlace(path, here) == before || withoutPlace(path, there) == before)
            continue;
        if (here.isUndefined() || there.isUndefined())
            conflicts.append({path, QString(), it.value(), here, there});
        else
            compareObject(conflicts, path, it.value(), here.toObject(), there.toObject());
    }
    const QStringList lists = mine.lists();
    for (const QString &list : lists) {
        if (SetupMembers::isOrdered(list) && base.ids(list) != mine.ids(list))
            compareOrder(conflicts, list, base.ids(list), mine.ids(list), theirs.ids(list));
    }
    return conflicts;
}

SetupDocument withoutConflicts(const SetupDocument &base, const SetupDocument &mine, const SetupDocument &theirs)
{
    SetupDocument result = theirs;
    const QList<SetupConflict> conflicts = setupConflicts(base, mine, theirs);
    for (const SetupConflict &conflict : conflicts) {
        if (conflict.property.isEmpty())
            putBack(result, conflict.path, base);
        else if (base.hasList(conflict.path))
            result.setIds(conflict.path, base.ids(conflict.path));
        else
            putValue(result, conflict.path, conflict.property, conflict.base);
    }
    return result;
}

SetupDocument decided(const SetupDocument &mine, const SetupDocument &theirs, const QList<SetupConflict> &conflicts,
                      const QList<bool> &keepMine)
{
    SetupDocument result = mine;
    for (qsizetype i = 0; i < conflicts.size(); ++i) {
        if (keepMine.value(i, false))
            keep(result, conflicts[i]);
        else
            takeTheirs(result, conflicts[i], theirs);
    }
    return result;
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
