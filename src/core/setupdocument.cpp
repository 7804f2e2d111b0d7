// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupdocument.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString newPrefix = u"new-"_s;

} // namespace

QJsonValue SetupDocument::value(const QString &path, const QString &property) const
{
    const auto found = m_objects.constFind(path);
    return found == m_objects.cend() ? QJsonValue(QJsonValue::Undefined) : found->value(property);
}

QStringList SetupDocument::lists() const
{
    return m_ids.keys();
}

QStringList SetupDocument::listsBelow(const QString &path) const
{
    const QString below = path + u'/';
    QStringList lists;
    for (auto it = m_ids.lowerBound(below); it != m_ids.cend() && it.key().startsWith(below); ++it)
        lists.append(it.key());
    return lists;
}

void SetupDocument::setValue(const QString &path, const QString &property, const QJsonValue &value)
{
    m_objects[path].insert(property, value);
}

// Unique in all documents: what is added twice, in two windows or after a taking back, is not the same thing.
QString SetupDocument::newId()
{
    return newPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString SetupDocument::add(const QString &list, const QJsonObject &object, int index)
{
    const QString id = newId();
    QStringList &ids = m_ids[list];
    ids.insert(index < 0 || index > ids.size() ? ids.size() : index, id);
    const QString path = list + u'/' + id;
    m_objects.insert(path, object);
    return path;
}

void SetupDocument::remove(const QString &path)
{
    const QString below = path + u'/';
    m_objects.remove(path);
    for (auto it = m_objects.lowerBound(below); it != m_objects.end() && it.key().startsWith(below);)
        it = m_objects.erase(it);
    for (auto it = m_ids.lowerBound(below); it != m_ids.end() && it.key().startsWith(below);)
        it = m_ids.erase(it);
    const auto list = m_ids.find(listOf(path));
    if (list != m_ids.end())
        list->removeOne(idOf(path));
}

void SetupDocument::move(const QString &list, int from, int to)
{
    QStringList &ids = m_ids[list];
    if (from >= 0 && from < ids.size() && to >= 0 && to < ids.size())
        ids.move(from, to);
}

bool SetupDocument::isNew(const QString &pathOrId)
{
    return idOf(pathOrId).startsWith(newPrefix);
}

QString SetupDocument::listOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QString SetupDocument::idOf(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

} // namespace Aiguilleur
