// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The members of call queues. An agent is made first and joins the queue then; positions are 0, 1, 2... at any time, so
// that whatever joins, moves or leaves shifts the others: the order at each point of the plan is kept here.
#include "core/setupmembers.h"
#include "core/setupplanner.h"
#include "core/setupschema.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! The longest run of elements whose order is right already; the others have to move. Patience sorting.
QSet<QString> inRightOrder(const QStringList &present, const QStringList &wanted)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        places.insert(wanted[i], i);
    QStringList ends; // of the best run of each length
    QHash<QString, QString> before;
    for (const QString &id : present) {
        if (!places.contains(id))
            continue;
        const auto found =
            std::lower_bound(ends.begin(), ends.end(), id, [&](const QString &one, const QString &other) {
                return places.value(one) < places.value(other);
            });
        if (found != ends.begin())
            before.insert(id, *std::prev(found));
        if (found == ends.end())
            ends.append(id);
        else
            *found = id;
    }
    QSet<QString> run;
    for (QString id = ends.isEmpty() ? QString() : ends.last(); !id.isEmpty(); id = before.value(id))
        run.insert(id);
    return run;
}

// One that is made up stands for the server's.
QJsonValue idValue(const QString &id)
{
    return SetupDocument::isNew(id) ? QJsonValue(id) : QJsonValue(id.toLongLong());
}

class MemberPlan
{
public:
    MemberPlan(SetupPlanner &planner, const QString &root)
        : m_planner(planner)
        , m_agents(SetupMembers::agentList(root))
        , m_queues(root + u"/hunting/queue"_s)
    {
    }
    void make();

private:
    void createAgent(const QString &id);
    void removeAgent(const QString &id);
    void arrange(const QString &queueId);
    void join(const QString &queueId, const QString &id, qsizetype position);
    void leave(const QString &queueId, const QString &id);
    void move(const QString &queueId, const QString &id, qsizetype position);
    bool isReplaced(const QString &id) const;
    bool isLeaving(const QString &id) const { return !m_wanted.contains(id); }
    QString path(const QString &id) const { return m_agents + u'/' + id; }
    QString queueList(const QString &queueId) const { return m_queues + u'/' + queueId + u"/agent"_s; }

    SetupPlanner &m_planner;
    QString m_agents;
    QString m_queues;
    QSet<QString> m_wanted; // agents
    QSet<QString> m_created;
    QHash<QString, QStringList> m_orders; // of each queue at this point of the plan
};

void MemberPlan::make()
{
    const SetupDocument &base = m_planner.base();
    const SetupDocument &draft = m_planner.draft();
    if (!draft.hasList(m_agents))
        return;
    const QStringList before = base.ids(m_agents);
    const QStringList wanted = draft.ids(m_agents);
    const QStringList queues = draft.ids(m_queues);
    m_wanted = QSet<QString>(wanted.cbegin(), wanted.cend());
    const QSet<QString> known(before.cbegin(), before.cend());
    const QStringList allQueues = base.ids(m_queues) + queues; // those that go are to come back with their members
    for (const QString &queueId : allQueues)
        m_orders.insert(queueId, base.ids(queueList(queueId)));
    for (const QString &id : before) {
        if (isLeaving(id) && isReplaced(id))
            removeAgent(id);
    }
    for (const QString &queueId : queues)
        arrange(queueId);
    for (const QString &id : wanted) {
        if (known.contains(id))
            m_planner.putAll(path(id));
        else if (!m_created.contains(id))
            createAgent(id); // in no queue
    }
    for (const QString &id : before) {
        if (isLeaving(id) && !isReplaced(id))
            removeAgent(id);
    }
}

//! Somebody else gets its number.
bool MemberPlan::isReplaced(const QString &id) const
{
    const QJsonValue number = m_planner.base().value(path(id), u"number"_s);
    const SetupDocument &draft = m_planner.draft();
    return std::any_of(m_wanted.cbegin(), m_wanted.cend(), [&](const QString &other) {
        return draft.value(path(other), u"number"_s) == number && m_planner.isChanged(path(other), u"number"_s);
    });
}

// All five are required; who adds a member may leave out what is as usual.
void MemberPlan::createAgent(const QString &id)
{
    QJsonObject agent = m_planner.draft().object(path(id));
    const QJsonObject usual{
        {u"simultaneousLines"_s, 1}, {u"status"_s, u"available"_s}, {u"timeout"_s, 20}, {u"wrapUpTime"_s, 0}};
    for (auto it = usual.begin(); it != usual.end(); ++it) {
        if (agent.value(it.key()).isUndefined() || agent.value(it.key()).isNull())
            agent.insert(it.key(), it.value());
    }
    m_planner.create(m_agents, id, agent);
    m_created.insert(id);
}

// Taken back, it is made again and takes its places in the queues again.
void MemberPlan::removeAgent(const QString &id)
{
    SetupStep &step = m_planner.erase(path(id));
    const QJsonValue reason = m_planner.base().value(path(id), u"breakStatus"_s);
    if (reason.isDouble())
        step.undoFurther.append({"PUT", path(id), QJsonObject{{u"breakStatus"_s, reason}}});
    for (auto it = m_orders.begin(); it != m_orders.end(); ++it) {
        const qsizetype position = it->indexOf(id);
        if (position < 0)
            continue;
        const QJsonObject body{{u"position"_s, position}, {u"queueId"_s, idValue(it.key())}};
        step.undoFurther.append({"POST", path(id) + u"/queue"_s, body});
        it->removeAt(position);
    }
}

// From the first to the last: what is not behind its predecessor gets there. Those who go are in nobody's way.
void MemberPlan::arrange(const QString &queueId)
{
    QStringList wanted = m_planner.draft().ids(queueList(queueId));
    wanted.removeIf([this](const QString &id) { return isLeaving(id); });
    const QStringList before = m_orders.value(queueId);
    for (const QString &id : before) {
        if (!isLeaving(id) && !wanted.contains(id))
            leave(queueId, id);
    }
    const QSet<QString> staying = inRightOrder(m_orders.value(queueId), wanted);
    QString predecessor;
    for (const QString &id : std::as_const(wanted)) {
        QStringList others = m_orders.value(queueId);
        const bool isMember = others.removeOne(id);
        const qsizetype position = predecessor.isEmpty() ? 0 : others.indexOf(predecessor) + 1;
        if (!isMember)
            join(queueId, id, position);
        else if (!staying.contains(id))
            move(queueId, id, position);
        predecessor = id;
    }
}

void MemberPlan::join(const QString &queueId, const QString &id, qsizetype position)
{
    if (SetupDocument::isNew(id) && !m_created.contains(id))
        createAgent(id);
    SetupStep step{.method = "POST", .path = path(id) + u"/queue"_s};
    step.body = {{u"position"_s, position}, {u"queueId"_s, idValue(queueId)}};
    step.undoMethod = "DELETE";
    step.undoPath = step.path + u'/' + queueId;
    step.goesWithOther = SetupDocument::isNew(id);
    step.subject = queueList(queueId) + u'/' + id;
    step.verification = queueList(queueId);
    m_planner.add(step);
    m_orders[queueId].insert(position, id);
}

void MemberPlan::leave(const QString &queueId, const QString &id)
{
    QStringList &order = m_orders[queueId];
    const qsizetype position = order.indexOf(id);
    SetupStep step{.method = "DELETE", .path = path(id) + u"/queue/"_s + queueId};
    step.undoMethod = "POST";
    step.undoPath = path(id) + u"/queue"_s;
    step.undoBody = {{u"position"_s, position}, {u"queueId"_s, idValue(queueId)}};
    step.subject = queueList(queueId) + u'/' + id;
    step.verification = queueList(queueId);
    m_planner.add(step);
    order.removeAt(position);
}

void MemberPlan::move(const QString &queueId, const QString &id, qsizetype position)
{
    QStringList &order = m_orders[queueId];
    const qsizetype before = order.indexOf(id);
    const QString link = queueList(queueId) + u'/' + id;
    m_planner.putValues(link, {{u"position"_s, position}}, {{u"position"_s, before}});
    order.move(before, position);
}

} // namespace

void planMembers(SetupPlanner &planner, const QString &root)
{
    MemberPlan(planner, root).make();
}

} // namespace Aiguilleur
