// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupmembers.h"

#include "core/setupschema.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::SetupMembers {

namespace {

const QString agents = u"hunting/agent"_s;

//! Lists of one number that name its agents.
QStringList queueListsOf(const SetupDocument &document, const QString &agentPath)
{
    QStringList lists = document.listsBelow(SetupDocument::listOf(SetupDocument::listOf(agentPath)) + u"/queue"_s);
    lists.removeIf([](const QString &list) { return !isOrdered(list); });
    return lists;
}

bool isAgent(const QString &path)
{
    return SetupDocument::listOf(path).endsWith(u'/' + agents);
}

void replaceId(SetupDocument &document, const QString &list, const QString &id, const QString &newId)
{
    QStringList ids = document.ids(list);
    const qsizetype index = ids.indexOf(id);
    if (index < 0)
        return;
    ids.replace(index, newId);
    document.setIds(list, ids);
}

//! The object, and what is below it, elsewhere.
void movePath(SetupDocument &document, const QString &path, const QString &newPath)
{
    const QString below = path + u'/';
    QMap<QString, QJsonObject> moved;
    const auto &objects = document.objects();
    if (const auto own = objects.constFind(path); own != objects.cend())
        moved.insert(newPath, *own);
    for (auto it = objects.lowerBound(below); it != objects.cend() && it.key().startsWith(below); ++it)
        moved.insert(newPath + it.key().mid(path.size()), it.value());
    for (auto it = moved.cbegin(); it != moved.cend(); ++it)
        document.insert(it.key(), it.value());
    const QStringList lists = document.listsBelow(path);
    for (const QString &list : lists)
        document.setIds(newPath + list.mid(path.size()), document.ids(list));
    document.remove(path);
}

//! The object says itself who it is.
void nameAnew(SetupDocument &document, const QString &path, const QString &newId)
{
    const SetupResource *resource = SetupSchema::resourceAt(path);
    const QString key = resource ? resource->idKey : QString();
    const QJsonValue before = document.value(path, key);
    if (before.isDouble())
        document.setValue(path, key, newId.toLongLong());
    else if (before.isString())
        document.setValue(path, key, newId);
}

} // namespace

QString agentList(const QString &root)
{
    return root + u'/' + agents;
}

QString queueList(const QString &root, const QString &queueId)
{
    return root + u"/hunting/queue/"_s + queueId + u"/agent"_s;
}

QString agentPath(const QString &root, const QString &agentId)
{
    return agentList(root) + u'/' + agentId;
}

QJsonObject newAgent(const QString &number, const QString &description, int ringTime, bool isOwn)
{
    return {{u"number"_s, number},
            {u"description"_s, description},
            {u"timeout"_s, ringTime},
            {u"wrapUpTime"_s, 0},
            {u"simultaneousLines"_s, 1},
            {u"status"_s, u"available"_s},
            {u"type"_s, isOwn ? u"internal"_s : u"external"_s}};
}

QString add(SetupDocument &document, const QString &root, const QString &queueId, const QJsonObject &agent, int index)
{
    const QString path = document.add(agentList(root), agent);
    join(document, root, queueId, SetupDocument::idOf(path), index);
    return path;
}

void join(SetupDocument &document, const QString &root, const QString &queueId, const QString &agentId, int index)
{
    const QString list = queueList(root, queueId);
    QStringList ids = document.ids(list);
    if (ids.contains(agentId))
        return;
    ids.insert(index < 0 || index > ids.size() ? ids.size() : index, agentId);
    document.setIds(list, ids);
}

QStringList queuesOf(const SetupDocument &document, const QString &agentPath)
{
    QStringList lists = queueListsOf(document, agentPath);
    lists.removeIf([&](const QString &list) { return !document.ids(list).contains(SetupDocument::idOf(agentPath)); });
    return lists;
}

void remove(SetupDocument &document, const QString &agentPath)
{
    const QStringList lists = queueListsOf(document, agentPath);
    for (const QString &list : lists)
        document.remove(list + u'/' + SetupDocument::idOf(agentPath));
    document.remove(agentPath);
}

bool isOrdered(const QString &list)
{
    const SetupResource *resource = SetupSchema::resourceAt(list);
    return resource && resource->isList && resource->writable == QStringList{u"position"_s};
}

void rename(SetupDocument &document, const QString &path, const QString &newId)
{
    const QString id = SetupDocument::idOf(path);
    const QString list = SetupDocument::listOf(path);
    if (isAgent(path)) {
        const QStringList lists = queueListsOf(document, path);
        for (const QString &queue : lists) {
            replaceId(document, queue, id, newId);
            movePath(document, queue + u'/' + id, queue + u'/' + newId);
            nameAnew(document, queue + u'/' + newId, newId);
        }
    }
    replaceId(document, list, id, newId);
    movePath(document, path, list + u'/' + newId);
    nameAnew(document, list + u'/' + newId, newId);
}

} // namespace Aiguilleur::SetupMembers
