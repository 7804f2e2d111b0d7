// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupcomparison.h"

#include "core/setupmatching.h"
#include "core/setupmembers.h"
#include "core/setupschema.h"

#include <QJsonArray>
#include <QSet>

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
    return resource->writable;
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
        const auto objects = after.objects();
        for (auto it = objects.begin(); it != objects.end(); ++it)
            after.insert(it.key(), SetupMatching::withSounds(it.value(), here));
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
            const QStringList before = m_result.before.ids(list);
            const QStringList after = m_result.after.ids(list);
            if (SetupMembers::isOrdered(list) && before != after)
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
    const QStringList lists = result.after.lists();
    for (const QString &list : lists) {
        if (!list.endsWith("/sound"_L1) && !SetupMembers::isOrdered(list))
            SetupMatching::renameAsIn(result.after, result.before, list);
    }
    Comparison(result).make();
}

} // namespace

SetupComparison compared(const SetupGoal &before, const SetupGoal &after)
{
    SetupComparison result;
    result.typeBefore = before.type;
    result.typeAfter = after.type;
    result.before = before.document;
    Service number;
    number.billingAccount = before.billingAccount;
    number.serviceName = before.serviceName;
    number.featureType = before.type;
    result.after = after.documentFor(number);
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

} // namespace Aiguilleur
