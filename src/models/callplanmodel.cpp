// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callplanmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

CallPlanModel::CallPlanModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

CallPlanModel::~CallPlanModel() = default;

void CallPlanModel::setDescriber(Describer describer)
{
    m_describer = std::move(describer);
}

void CallPlanModel::setPlan(const CallPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    build();
    endResetModel();
}

CallPlanModel::Node &CallPlanModel::add(Node &parent, const Row &row)
{
    auto node = std::make_unique<Node>();
    node->row = row;
    node->row.place = static_cast<int>(parent.children.size());
    node->parent = &parent;
    parent.children.push_back(std::move(node));
    return *parent.children.back();
}

void CallPlanModel::build()
{
    m_root.children.clear();
    if (m_plan.root.isEmpty())
        return;
    Node &plan = add(m_root, {.kind = Kind::Plan, .path = m_plan.hasPlan ? m_plan.planPath : m_plan.root});
    addSteps(plan);
    Node &menus = add(m_root, {.kind = Kind::Menus, .path = m_plan.root + u"/menu"_s});
    for (const CallMenu &menu : m_plan.menus) {
        Node &node = add(menus, {.kind = Kind::Menu, .path = menu.path, .menu = &menu});
        for (const CallMenuEntry &entry : menu.entries)
            add(node, {.kind = Kind::Entry,
                       .path = entry.action.path,
                       .action = &entry.action,
                       .menu = &menu,
                       .entry = &entry});
    }
    if (m_plan.number.featureType.value() == FeatureType::ContactCenterSolutionExpert)
        addCentre();
    addAnnouncements();
}

void CallPlanModel::addSteps(Node &plan)
{
    for (const CallStep &step : m_plan.steps) {
        Node &node = add(plan, {.kind = Kind::Step, .path = step.path, .step = &step});
        for (const CallAction &action : step.actions)
            add(node, {.kind = Kind::Action, .path = action.path, .step = &step, .action = &action});
        if (!step.hasConditions() && step.otherwise.isEmpty())
            continue;
        Node &otherwise = add(node, {.kind = Kind::Otherwise, .path = step.path, .step = &step});
        for (const CallAction &action : step.otherwise)
            add(otherwise, {.kind = Kind::Action, .path = action.path, .step = &step, .action = &action});
    }
}

void CallPlanModel::addCentre()
{
    Node &queues = add(m_root, {.kind = Kind::Queues, .path = m_plan.root + u"/hunting/queue"_s});
    for (const CallQueue &queue : m_plan.queues) {
        Node &node = add(queues, {.kind = Kind::Queue, .path = queue.path, .queue = &queue});
        for (const QString &id : queue.members) {
            if (const CallAgent *agent = m_plan.agent(id))
                add(node, {.kind = Kind::Member, .path = agent->path, .queue = &queue, .agent = agent});
        }
    }
    Node &agents = add(m_root, {.kind = Kind::Agents, .path = m_plan.root + u"/hunting/agent"_s});
    for (const CallAgent &agent : m_plan.agents)
        add(agents, {.kind = Kind::Agent, .path = agent.path, .agent = &agent});
    Node &texts = add(m_root, {.kind = Kind::Texts, .path = m_plan.root + u"/tts"_s});
    for (const CallAnnouncement &text : m_plan.texts)
        add(texts, {.kind = Kind::Text, .path = text.path, .announcement = &text});
}

void CallPlanModel::addAnnouncements()
{
    Node &sounds = add(m_root, {.kind = Kind::Sounds, .path = m_plan.root + u"/sound"_s});
    for (const CallAnnouncement &sound : m_plan.sounds)
        add(sounds, {.kind = Kind::Sound, .path = sound.path, .announcement = &sound});
}

const CallPlanModel::Node *CallPlanModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : &m_root;
}

QModelIndex CallPlanModel::indexOfNode(const Node *node) const
{
    return node == &m_root ? QModelIndex() : createIndex(node->row.place, 0, const_cast<Node *>(node));
}

// Where the object itself is, not one that names it.
QModelIndex CallPlanModel::indexOf(const QString &path) const
{
    if (path.isEmpty())
        return {};
    const std::function<const Node *(const Node &)> find = [&](const Node &node) -> const Node * {
        for (const auto &child : node.children) {
            const bool isReference = child->row.kind == Kind::Member || child->row.kind == Kind::Otherwise;
            if (child->row.path == path && !isReference)
                return child.get();
            if (const Node *found = find(*child))
                return found;
        }
        return nullptr;
    };
    const Node *found = find(m_root);
    return found ? indexOfNode(found) : QModelIndex();
}

QString CallPlanModel::pathOf(const QModelIndex &index)
{
    return index.data(PathRole).toString();
}

CallPlanModel::Kind CallPlanModel::kindOf(const QModelIndex &index)
{
    return index.data(KindRole).value<Kind>();
}

QModelIndex CallPlanModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[static_cast<size_t>(row)].get());
}

QModelIndex CallPlanModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(nodeOf(index)->parent) : QModelIndex();
}

int CallPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

QVariant CallPlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = nodeOf(index)->row;
    if (role == PathRole)
        return row.path;
    if (role == KindRole)
        return QVariant::fromValue(row.kind);
    return m_describer ? m_describer(row, m_plan, role) : QVariant();
}

} // namespace Aiguilleur
