// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists whose objects may be in each other's way: time slots that overlap, entries that are there twice.
#include "core/setupplanner.h"
#include "core/setupschema.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

class ListPlan
{
public:
    ListPlan(SetupPlanner &planner, const QString &list, const SetupListRules &rules);
    void make();

private:
    struct Change
    {
        QString id;         // in the documents
        QJsonObject object; // as it is to be
        bool isNew = false; // has to be created
        bool isAgain = false;
    };

    void collect();
    bool takeOneThatFits();
    bool dropOneInTheWay();
    void breakCircle();
    void take(const Change &change);
    void drop(const QString &id);
    bool fits(const Change &change) const;
    QString path(const QString &id) const { return m_list + u'/' + id; }
    void setPresent(const QString &id, const QJsonObject &object);
    void removePresent(const QString &id);

    SetupPlanner &m_planner;
    QString m_list;
    const SetupListRules &m_rules;
    QHash<QString, QJsonObject> m_present; // on the server, at this point of the plan
    QHash<QString, QSet<QString>> m_groups;
    QStringList m_leaving;
    QList<Change> m_changes;
};

ListPlan::ListPlan(SetupPlanner &planner, const QString &list, const SetupListRules &rules)
    : m_planner(planner)
    , m_list(list)
    , m_rules(rules)
{
}

void ListPlan::setPresent(const QString &id, const QJsonObject &object)
{
    removePresent(id);
    m_present.insert(id, object);
    m_groups[m_rules.group(object)].insert(id);
}

void ListPlan::removePresent(const QString &id)
{
    const auto found = m_present.find(id);
    if (found == m_present.end())
        return;
    m_groups[m_rules.group(*found)].remove(id);
    m_present.erase(found);
}

void ListPlan::collect()
{
    const SetupDocument &base = m_planner.base();
    const SetupDocument &draft = m_planner.draft();
    const QStringList wanted = draft.ids(m_list);
    const QSet<QString> staying(wanted.cbegin(), wanted.cend());
    const QStringList before = base.ids(m_list);
    for (const QString &id : before) {
        setPresent(id, base.object(path(id)));
        if (!staying.contains(id))
            m_leaving.append(id);
    }
    const QStringList writable = SetupSchema::resourceAt(m_list)->writable;
    for (const QString &id : wanted) {
        const bool isNew = !m_present.contains(id);
        const bool isAgain = !isNew && !m_planner.changed(path(id), m_rules.fixed).isEmpty();
        if (isAgain)
            m_leaving.append(id);
        if (isNew || isAgain || !m_planner.changed(path(id), writable).isEmpty())
            m_changes.append({id, draft.object(path(id)), isNew || isAgain, isAgain});
    }
}

void ListPlan::make()
{
    collect();
    while (!m_changes.isEmpty()) {
        if (!takeOneThatFits() && !dropOneInTheWay())
            breakCircle();
    }
    const QStringList rest = m_leaving;
    for (const QString &id : rest)
        drop(id);
}

bool ListPlan::fits(const Change &change) const
{
    const QSet<QString> others = m_groups.value(m_rules.group(change.object));
    return std::none_of(others.cbegin(), others.cend(), [&](const QString &id) {
        const bool isItself = id == change.id && !change.isNew;
        return !isItself && m_rules.clash(m_present.value(id), change.object);
    });
}

bool ListPlan::takeOneThatFits()
{
    const auto found =
        std::find_if(m_changes.cbegin(), m_changes.cend(), [this](const Change &change) { return fits(change); });
    if (found == m_changes.cend())
        return false;
    const Change change = *found;
    m_changes.erase(found);
    take(change);
    return true;
}

bool ListPlan::dropOneInTheWay()
{
    const auto found = std::find_if(m_leaving.cbegin(), m_leaving.cend(), [this](const QString &id) {
        const QJsonObject object = m_present.value(id);
        return std::any_of(m_changes.cbegin(), m_changes.cend(), [&](const Change &change) {
            return m_rules.group(object) == m_rules.group(change.object) && m_rules.clash(object, change.object);
        });
    });
    if (found == m_leaving.cend())
        return false;
    drop(QString(*found));
    return true;
}

// Each waits for another one to make room: one of them goes, and comes back. What nothing helps is sent as it is: the
// server has its reasons, and says them.
void ListPlan::breakCircle()
{
    const auto own =
        std::find_if(m_changes.begin(), m_changes.end(), [](const Change &change) { return !change.isNew; });
    if (own == m_changes.end()) {
        take(m_changes.takeFirst());
        return;
    }
    own->isNew = true;
    own->isAgain = true;
    drop(QString(own->id));
}

void ListPlan::take(const Change &change)
{
    if (!change.isNew)
        m_planner.putAll(path(change.id));
    else if (change.isAgain)
        m_planner.create(m_list, change.id, change.object,
                         u"new-again-"_s + m_list.section(u'/', 5).replace(u'/', u'-') + u'-' + change.id);
    else
        m_planner.create(m_list, change.id, change.object);
    if (change.isAgain && m_present.contains(change.id)) // the old one has not gone yet
        setPresent(u"again-"_s + change.id, change.object);
    else
        setPresent(change.id, change.object);
}

void ListPlan::drop(const QString &id)
{
    removePresent(id);
    m_leaving.removeOne(id);
    m_planner.erase(path(id));
}

} // namespace

void planList(SetupPlanner &planner, const QString &list, const SetupListRules &rules)
{
    if (SetupSchema::resourceAt(list) && planner.draft().hasList(list))
        ListPlan(planner, list, rules).make();
}

} // namespace Aiguilleur
