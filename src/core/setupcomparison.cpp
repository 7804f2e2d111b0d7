// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupcomparison.h"

#include "core/setupmatching.h"
#include "core/setupmembers.h"
#include "core/setupreferences.h"
#include "core/setupschema.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Kind = SetupDifference::Kind;

QJsonValue nothingIsNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

// What a person can set; the rest is the server's own account of it.
QStringList comparedProperties(const QString &path)
{
    const QString branch = path.section(u'/', 3, 3);
    if (branch == "redirect"_L1 || branch == "ddi"_L1)
        return {u"destination"_s};
    const SetupResource *resource = SetupSchema::resourceAt(path);
    if (!resource || SetupMembers::isOrdered(SetupDocument::listOf(path)))
        return {};
    QStringList properties = resource->writable;
    properties.removeOne(u"position"_s); // the order of the list says it
    return properties;
}

// Where the order of a list says what happens first.
bool hasOrder(const QString &list)
{
    const SetupResource *resource = SetupSchema::resourceAt(list);
    return resource && resource->isList &&
           (resource->writable.contains(u"position"_s) || resource->creation.contains(u"position"_s));
}

// The rules of a step are two lists in one.
QStringList orderOf(const SetupDocument &document, const QString &list)
{
    QStringList ids = document.ids(list);
    std::stable_partition(ids.begin(), ids.end(), [&](const QString &id) {
        return !document.value(list + u'/' + id, u"negativeAction"_s).toBool();
    });
    return ids;
}

// Of sounds whose names are the same, the identifiers of `before` stand for both.
void nameSoundsAsIn(SetupDocument &after, const SetupDocument &before)
{
    const QStringList lists = after.lists();
    for (const QString &list : lists) {
        if (!list.endsWith("/sound"_L1))
            continue;
        const QHash<QString, QString> known = SetupMatching::byName(before, list);
        QHash<QString, QString> here;
        const QStringList ids = after.ids(list);
        for (const QString &id : ids)
            here.insert(id, known.value(after.value(list + u'/' + id, u"name"_s).toString(), id));
        for (const QString &id : ids) {
            if (here.value(id) != id)
                SetupMembers::rename(after, list + u'/' + id, here.value(id));
        }
        SetupReferences::replace(after, list, here);
    }
}

class Comparison
{
public:
    explicit Comparison(SetupComparison &result)
        : m_result(result)
    {
    }

    void make()
    {
        const auto &before = m_result.before.objects();
        const auto &after = m_result.after.objects();
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (isThing(it.key()) && !after.contains(it.key()))
                note({.kind = Kind::Removed, .path = it.key(), .property = {}, .before = it.value(), .after = {}});
            else if (after.contains(it.key()))
                properties(it.key());
        }
        additions();
        orders();
    }

private:
    // One of a list; that a member stands in the queue's list is told with its order.
    static bool isThing(const QString &path)
    {
        const SetupResource *resource = SetupSchema::resourceAt(path);
        return resource && resource->isList && !SetupMembers::isOrdered(SetupDocument::listOf(path));
    }
    void note(const SetupDifference &difference) { m_result.differences.append(difference); }
    void additions() // in the order of their lists, since identifiers that are ours say nothing
    {
        const QStringList lists = m_result.after.lists();
        for (const QString &list : lists) {
            const QStringList ids = m_result.after.ids(list);
            for (const QString &id : ids) {
                const QString path = list + u'/' + id;
                if (isThing(path) && !m_result.before.contains(path))
                    note({.kind = Kind::Added,
                          .path = path,
                          .property = {},
                          .before = {},
                          .after = m_result.after.object(path)});
            }
        }
    }
    void properties(const QString &path)
    {
        const QStringList names = comparedProperties(path);
        for (const QString &name : names) {
            const QJsonValue before = nothingIsNull(m_result.before.value(path, name));
            const QJsonValue after = nothingIsNull(m_result.after.value(path, name));
            if (before != after)
                note({.kind = Kind::Changed, .path = path, .property = name, .before = before, .after = after});
        }
    }
    void orders()
    {
        const QStringList lists = m_result.after.lists();
        for (const QString &list : lists) {
            if (!hasOrder(list))
                continue;
            const bool isMembership = SetupMembers::isOrdered(list);
            QStringList before = orderOf(m_result.before, list);
            QStringList after = orderOf(m_result.after, list);
            if (!isMembership) { // what came or went is told by itself
                before.removeIf([&](const QString &id) { return !m_result.after.contains(list + u'/' + id); });
                after.removeIf([&](const QString &id) { return !m_result.before.contains(list + u'/' + id); });
            }
            if (before != after)
                note({.kind = Kind::Moved,
                      .path = list,
                      .property = {},
                      .before = QJsonArray::fromStringList(before),
                      .after = QJsonArray::fromStringList(after)});
        }
    }

    SetupComparison &m_result;
};

void compare(SetupComparison &result)
{
    nameSoundsAsIn(result.after, result.before);
    SetupMatching::renameAllAsIn(result.after, result.before);
    Comparison(result).make();
}

} // namespace

SetupComparison compared(const SetupGoal &before, const SetupGoal &after)
{
    SetupComparison result;
    result.typeBefore = before.type;
    result.typeAfter = after.type;
    result.before = before.document;
    result.after = after.documentFor(before.service());
    compare(result);
    return result;
}

SetupComparison compared(const FeatureType &type, const SetupDocument &before, const SetupDocument &after)
{
    SetupComparison result;
    result.typeBefore = result.typeAfter = type;
    result.before = before;
    result.after = after;
    compare(result);
    return result;
}

SetupComparison comparedDraft(const FeatureType &type, const SetupDocument &before, const SetupDocument &draft)
{
    SetupComparison result;
    result.typeBefore = result.typeAfter = type;
    result.before = before;
    result.after = draft;
    Comparison(result).make();
    return result;
}

} // namespace Aiguilleur
