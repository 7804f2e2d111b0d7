// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/objectstore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QString listOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QString idOf(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

} // namespace

void ObjectStore::insert(const QString &path, const QJsonObject &object)
{
    if (!m_objects.contains(path))
        m_ids[listOf(path)].append(idOf(path));
    m_objects.insert(path, object);
}

void ObjectStore::remove(const QString &path)
{
    m_objects.remove(path);
    if (const auto list = m_ids.find(listOf(path)); list != m_ids.end())
        list->removeOne(idOf(path));
    const QString below = path + u'/';
    auto it = m_objects.lowerBound(below);
    while (it != m_objects.end() && it.key().startsWith(below)) {
        m_ids.remove(listOf(it.key()));
        it = m_objects.erase(it);
    }
}

QJsonObject ObjectStore::toJson() const
{
    QJsonArray objects;
    for (auto it = m_objects.begin(); it != m_objects.end(); ++it)
        objects.append(QJsonArray{it.key(), it.value()});
    QJsonObject lists;
    for (auto it = m_ids.begin(); it != m_ids.end(); ++it)
        lists[it.key()] = QJsonArray::fromStringList(it.value());
    return {{u"objects"_s, objects}, {u"lists"_s, lists}};
}

ObjectStore ObjectStore::fromJson(const QJsonObject &json)
{
    ObjectStore store;
    for (const auto entry : json[u"objects"_s].toArray())
        store.m_objects.insert(entry.toArray().at(0).toString(), entry.toArray().at(1).toObject());
    const QJsonObject lists = json[u"lists"_s].toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it)
        for (const auto id : it.value().toArray())
            store.m_ids[it.key()].append(id.toString());
    return store;
}

} // namespace Aiguilleur::Sandbox
