// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callgraph.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString incomingId = u"incoming"_s;
const QString silentEndId = u"silent-end"_s;

//! Puts a graph together, each place and each line once.
class CallGraphMaker
{
public:
    explicit CallGraphMaker(const CallPlan &plan)
        : m_plan(plan)
    {
    }

    CallGraph make();

private:
    CallGraphNode &place(const QString &id, CallGraphNode::Kind kind, const QString &path = {});
    CallGraphEdge &line(const QString &from, const QString &to, CallGraphEdge::Kind kind);
    void addStep(const CallStep &step, const QString &next);
    //! The last place that goes on by itself; empty when the call ends there.
    QString addActions(const CallStep &step, const QList<CallAction> &actions, CallGraphEdge::Kind first);
    CallGraphEdge::Kind kindAfter(const QString &id) const;
    QString targetOf(const CallAction &action);
    void addMenu(const CallMenu &menu);
    void addQueue(const CallQueue &queue);
    void addQueueAction(const CallQueue &queue, CallGraphEdge::Kind kind, const QString &action, const QString &param);
    QString missing(const CallAction &action);

    const CallPlan &m_plan;
    CallGraph m_graph;
    QHash<QString, qsizetype> m_places;
};

CallGraphNode &CallGraphMaker::place(const QString &id, CallGraphNode::Kind kind, const QString &path)
{
    const auto found = m_places.constFind(id);
    if (found != m_places.cend())
        return m_graph.nodes[*found];
    m_places.insert(id, m_graph.nodes.size());
    m_graph.nodes.append({.id = id, .kind = kind, .path = path});
    return m_graph.nodes.last();
}

CallGraphEdge &CallGraphMaker::line(const QString &from, const QString &to, CallGraphEdge::Kind kind)
{
    const auto found = std::find_if(m_graph.edges.begin(), m_graph.edges.end(), [&](const CallGraphEdge &edge) {
        return edge.from == from && edge.to == to && edge.kind == kind;
    });
    if (found != m_graph.edges.end())
        return *found;
    m_graph.edges.append({.from = from, .to = to, .kind = kind});
    return m_graph.edges.last();
}

CallGraph CallGraphMaker::make()
{
    place(incomingId, CallGraphNode::Kind::Incoming, m_plan.planPath.isEmpty() ? m_plan.root : m_plan.planPath);
    for (const CallStep &step : m_plan.steps)
        place(step.path, CallGraphNode::Kind::Step, step.path).isDisabled = !step.isEnabled;
    QString previous = incomingId;
    for (qsizetype i = 0; i < m_plan.steps.size(); ++i) {
        const CallStep &step = m_plan.steps[i];
        CallGraphEdge &edge = line(previous, step.path, i == 0 ? CallGraphEdge::Kind::Then : CallGraphEdge::Kind::Next);
        edge.isDisabled = !step.isEnabled;
        previous = step.path;
    }
    for (qsizetype i = 0; i < m_plan.steps.size(); ++i) {
        const bool isLast = i + 1 == m_plan.steps.size();
        addStep(m_plan.steps[i], isLast ? QString() : m_plan.steps[i + 1].path);
    }
    if (m_plan.steps.isEmpty()) {
        place(silentEndId, CallGraphNode::Kind::SilentEnd);
        line(incomingId, silentEndId, CallGraphEdge::Kind::Then);
    }
    // Those that nothing leads to are shown as well: somebody made them.
    for (const CallMenu &menu : m_plan.menus)
        addMenu(menu);
    for (const CallQueue &queue : m_plan.queues)
        addQueue(queue);
    return m_graph;
}

// What is left of the last step without an end is silence.
void CallGraphMaker::addStep(const CallStep &step, const QString &next)
{
    const bool hasOtherwise = step.hasConditions() && !step.otherwise.isEmpty();
    const QString end = addActions(step, step.actions, CallGraphEdge::Kind::Holds);
    const QString otherEnd = hasOtherwise ? addActions(step, step.otherwise, CallGraphEdge::Kind::DoesNot) : step.path;
    if (!next.isEmpty())
        return;
    const auto finish = [&](const QString &from, CallGraphEdge::Kind kind) {
        place(silentEndId, CallGraphNode::Kind::SilentEnd);
        line(from, silentEndId, kind).isDisabled = !step.isEnabled;
    };
    if (!end.isEmpty())
        finish(end, end == step.path ? CallGraphEdge::Kind::Holds : CallGraphEdge::Kind::Then);
    const bool canFail = step.hasConditions();
    if (canFail && !otherEnd.isEmpty())
        finish(otherEnd, otherEnd == step.path ? CallGraphEdge::Kind::DoesNot : CallGraphEdge::Kind::Then);
}

QString CallGraphMaker::addActions(const CallStep &step, const QList<CallAction> &actions, CallGraphEdge::Kind first)
{
    QString from = step.path;
    for (const CallAction &action : actions) {
        const QString to = targetOf(action);
        CallGraphNode &node = m_graph.nodes[m_places.value(to)];
        if (!node.paths.contains(action.path))
            node.paths.append(action.path);
        const bool isReached = !from.isEmpty();
        CallGraphEdge &edge = isReached ? line(from, to, from == step.path ? first : kindAfter(from))
                                        : line(step.path, to, CallGraphEdge::Kind::Never);
        edge.paths.append(action.path);
        edge.isDisabled = !step.isEnabled || !isReached;
        if (isReached)
            from = action.endsCall() ? QString() : to;
    }
    return from;
}

CallGraphEdge::Kind CallGraphMaker::kindAfter(const QString &id) const
{
    const CallGraphNode::Kind before = m_graph.nodes[m_places.value(id)].kind;
    const bool isWait = before == CallGraphNode::Kind::Queue || before == CallGraphNode::Kind::Number;
    return isWait ? CallGraphEdge::Kind::NoAnswer : CallGraphEdge::Kind::Then;
}

QString CallGraphMaker::missing(const CallAction &action)
{
    const QString id = u"missing:"_s + action.path;
    CallGraphNode &node = place(id, CallGraphNode::Kind::Missing, action.path);
    node.subject = action.param;
    return id;
}

QString CallGraphMaker::targetOf(const CallAction &action)
{
    using Kind = CallAction::Kind;
    switch (action.kind) {
    case Kind::Menu: {
        const CallMenu *menu = m_plan.menu(action.param);
        return menu ? place(menu->path, CallGraphNode::Kind::Menu, menu->path).id : missing(action);
    }
    case Kind::Queue: {
        const CallQueue *queue = m_plan.queue(action.param);
        return queue ? place(queue->path, CallGraphNode::Kind::Queue, queue->path).id : missing(action);
    }
    case Kind::Bridge:
    case Kind::Voicemail: {
        const bool isVoicemail = action.kind == Kind::Voicemail;
        const QString id = (isVoicemail ? u"voicemail:"_s : u"number:"_s) + action.param;
        CallGraphNode &node =
            place(id, isVoicemail ? CallGraphNode::Kind::Voicemail : CallGraphNode::Kind::Number, action.path);
        node.subject = action.param;
        return id;
    }
    case Kind::Hangup:
        return place(u"hang-up"_s, CallGraphNode::Kind::HangUp, action.path).id;
    default:
        return place(action.path, CallGraphNode::Kind::Action, action.path).id;
    }
}

void CallGraphMaker::addMenu(const CallMenu &menu)
{
    place(menu.path, CallGraphNode::Kind::Menu, menu.path);
    const QString leave = u"leave:"_s + menu.path;
    const auto leaving = [&]() -> QString { return place(leave, CallGraphNode::Kind::LeaveMenu, menu.path).id; };
    for (const CallMenuEntry &entry : menu.entries) {
        using Kind = CallAction::Kind;
        const Kind kind = entry.action.kind;
        const bool leaves = kind == Kind::MenuExit || kind == Kind::MenuBack || kind == Kind::MenuTop;
        const QString to = leaves && kind == Kind::MenuExit ? leaving() : targetOf(entry.action);
        CallGraphNode &node = m_graph.nodes[m_places.value(to)];
        if (!node.paths.contains(entry.action.path))
            node.paths.append(entry.action.path);
        CallGraphEdge &edge = line(menu.path, to, CallGraphEdge::Kind::Keys);
        if (!edge.keys.contains(entry.key))
            edge.keys.append(entry.key);
        edge.paths.append(entry.action.path);
    }
    leaving();
    line(menu.path, leave, CallGraphEdge::Kind::NoKey);
    line(menu.path, leave, CallGraphEdge::Kind::WrongKey);
}

void CallGraphMaker::addQueue(const CallQueue &queue)
{
    place(queue.path, CallGraphNode::Kind::Queue, queue.path);
    const QString members = u"members:"_s + queue.path;
    place(members, CallGraphNode::Kind::Members, queue.path).count = static_cast<int>(queue.members.size());
    line(queue.path, members, CallGraphEdge::Kind::Answers);
    addQueueAction(queue, CallGraphEdge::Kind::Full, queue.overflowAction, queue.overflowParam);
    addQueueAction(queue, CallGraphEdge::Kind::Closed, queue.closureAction, queue.closureParam);
}

void CallGraphMaker::addQueueAction(const CallQueue &queue, CallGraphEdge::Kind kind, const QString &action,
                                    const QString &param)
{
    if (action != "voicemail"_L1 || param.isEmpty())
        return;
    const QString id = u"voicemail:"_s + param;
    place(id, CallGraphNode::Kind::Voicemail, queue.path).subject = param;
    line(queue.path, id, kind);
}

//! Without what only comes after a collapsed node.
CallGraph withoutHidden(CallGraph graph, const QSet<QString> &collapsed)
{
    QSet<QString> reached;
    const auto visit = [&](const QString &start) {
        QStringList waiting{start};
        while (!waiting.isEmpty()) {
            const QString id = waiting.takeLast();
            if (reached.contains(id))
                continue;
            reached.insert(id);
            if (collapsed.contains(id))
                continue;
            for (const CallGraphEdge &edge : std::as_const(graph.edges)) {
                if (edge.from == id)
                    waiting.append(edge.to);
            }
        }
    };
    visit(incomingId);
    QSet<QString> targets;
    for (const CallGraphEdge &edge : std::as_const(graph.edges))
        targets.insert(edge.to);
    for (const CallGraphNode &node : std::as_const(graph.nodes)) { // nothing leads there at all
        if (!targets.contains(node.id))
            visit(node.id);
    }
    graph.nodes.removeIf([&](const CallGraphNode &node) { return !reached.contains(node.id); });
    graph.edges.removeIf([&](const CallGraphEdge &edge) {
        return !reached.contains(edge.to) || !reached.contains(edge.from) || collapsed.contains(edge.from);
    });
    for (CallGraphNode &node : graph.nodes)
        node.isCollapsed = collapsed.contains(node.id);
    return graph;
}

void addOrJoin(QList<CallGraphEdge> &edges, const CallGraphEdge &edge)
{
    const auto same = std::find_if(edges.begin(), edges.end(), [&](const CallGraphEdge &one) {
        return one.from == edge.from && one.to == edge.to && one.kind == edge.kind;
    });
    if (same == edges.end()) {
        edges.append(edge);
        return;
    }
    same->keys += edge.keys;
    same->paths += edge.paths;
}

//! What comes in goes on to what comes after it, as if it were not there.
void bridge(CallGraph &graph, const QString &id)
{
    QList<CallGraphEdge> in;
    QList<CallGraphEdge> out;
    for (const CallGraphEdge &edge : std::as_const(graph.edges)) {
        if (edge.to == id && edge.from != id)
            in.append(edge);
        else if (edge.from == id && edge.to != id)
            out.append(edge);
    }
    graph.edges.removeIf([&](const CallGraphEdge &edge) { return edge.from == id || edge.to == id; });
    graph.nodes.removeIf([&](const CallGraphNode &node) { return node.id == id; });
    for (const CallGraphEdge &before : std::as_const(in)) {
        for (const CallGraphEdge &after : std::as_const(out)) {
            CallGraphEdge joined = before;
            joined.to = after.to;
            joined.paths += after.paths;
            if (before.kind == CallGraphEdge::Kind::Then)
                joined.kind = after.kind;
            addOrJoin(graph.edges, joined);
        }
    }
}

//! Sounds, texts, pauses and names that something else comes after. What ends there stays.
void leaveOutAnnouncements(CallGraph &graph)
{
    QStringList heard;
    for (const CallGraphNode &node : std::as_const(graph.nodes)) {
        const bool goesOn = std::any_of(graph.edges.cbegin(), graph.edges.cend(),
                                        [&](const CallGraphEdge &edge) { return edge.from == node.id; });
        if (node.kind == CallGraphNode::Kind::Action && goesOn)
            heard.append(node.id);
    }
    for (const QString &id : std::as_const(heard))
        bridge(graph, id);
}

template<class Kept>
void keepOnly(CallGraph &graph, Kept kept)
{
    QSet<QString> gone;
    for (const CallGraphNode &node : std::as_const(graph.nodes)) {
        if (!kept(node.kind))
            gone.insert(node.id);
    }
    graph.nodes.removeIf([&](const CallGraphNode &node) { return gone.contains(node.id); });
    graph.edges.removeIf([&](const CallGraphEdge &edge) { return gone.contains(edge.from) || gone.contains(edge.to); });
}

CallGraph withDetail(CallGraph graph, const CallGraphDetail &detail)
{
    using Kind = CallGraphNode::Kind;
    if (!detail.hasMembers)
        keepOnly(graph, [](Kind kind) { return kind != Kind::Members; });
    if (detail.depth == CallGraphDetail::Depth::Steps)
        keepOnly(graph, [](Kind kind) { return kind == Kind::Incoming || kind == Kind::Step; });
    else if (detail.depth == CallGraphDetail::Depth::Destinations)
        leaveOutAnnouncements(graph);
    return graph;
}

} // namespace

CallGraph CallGraph::of(const CallPlan &plan, const QSet<QString> &collapsed, const CallGraphDetail &detail)
{
    const CallGraph whole = withDetail(CallGraphMaker(plan).make(), detail);
    return collapsed.isEmpty() ? whole : withoutHidden(whole, collapsed);
}

const CallGraphNode *CallGraph::node(const QString &id) const
{
    const auto found =
        std::find_if(nodes.cbegin(), nodes.cend(), [&](const CallGraphNode &node) { return node.id == id; });
    return found == nodes.cend() ? nullptr : &*found;
}

QSet<QString> CallGraph::before(const QString &id) const
{
    return reachable(id, &CallGraphEdge::to, &CallGraphEdge::from);
}

QSet<QString> CallGraph::after(const QString &id) const
{
    return reachable(id, &CallGraphEdge::from, &CallGraphEdge::to);
}

QSet<QString> CallGraph::reachable(const QString &id, QString CallGraphEdge::*here, QString CallGraphEdge::*there) const
{
    QSet<QString> found;
    QStringList waiting{id};
    while (!waiting.isEmpty()) {
        const QString place = waiting.takeLast();
        for (const CallGraphEdge &edge : edges) {
            if (edge.*here != place || found.contains(edge.*there))
                continue;
            found.insert(edge.*there);
            waiting.append(edge.*there);
        }
    }
    found.remove(id);
    return found;
}

QString CallGraph::idOf(const QString &path) const
{
    for (QString place = path; place.count(u'/') > 4; place = SetupDocument::listOf(place)) {
        if (node(place))
            return place;
        for (const CallGraphNode &node : nodes) {
            if (node.paths.contains(place))
                return node.id;
        }
    }
    for (const CallGraphNode &node : nodes) {
        if (!path.isEmpty() && node.path == path)
            return node.id;
    }
    return {};
}

} // namespace Aiguilleur
