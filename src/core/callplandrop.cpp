// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callplandrop.h"

#include "core/callplanedits.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using DropKind = CallPlanDrop::Kind;
using DropMark = CallPlanDrop::Mark;
using BoxKind = CallGraphNode::Kind;

//! An action that leads to a box; no name: none does by itself.
struct DropTarget
{
    QString action;
    QString param;
};

DropTarget dropTargetOf(const CallGraphNode &node)
{
    switch (node.kind) {
    case BoxKind::Menu:
        return {u"ivr"_s, SetupDocument::idOf(node.path)};
    case BoxKind::Queue:
    case BoxKind::Members:
        return {u"hunting"_s, SetupDocument::idOf(node.path)};
    case BoxKind::Number:
        return {u"bridge"_s, node.subject};
    case BoxKind::Voicemail:
        return {u"voicemail"_s, node.subject};
    case BoxKind::HangUp:
        return {u"hangup"_s, {}};
    case BoxKind::LeaveMenu:
        return {u"menuExit"_s, {}};
    default:
        return {};
    }
}

//! The one rule or entry that a box stands for; empty when there are several or none.
QString soleActionOf(const CallGraphNode &node)
{
    return node.kind != BoxKind::LeaveMenu && node.paths.size() == 1 ? node.paths.first() : QString();
}

//! Rules and entries of an arrow, without those of places that are not drawn and that it passes.
QStringList leadingOf(const CallGraph &graph, const CallGraphEdge &arrow)
{
    const CallGraphNode *end = graph.node(arrow.to);
    QStringList paths = end ? arrow.paths : QStringList();
    paths.removeIf([end](const QString &path) { return !end->paths.contains(path); });
    return paths;
}

//! What follows an action in its case; empty at the end.
QString nextRuleOf(const CallPlan &plan, const QString &rule)
{
    const CallStep *step = plan.step(CallPlanEdits::ownerOf(rule));
    if (!step)
        return {};
    for (const QList<CallAction> *list : {&step->actions, &step->otherwise}) {
        for (qsizetype i = 0; i + 1 < list->size(); ++i) {
            if (list->at(i).path == rule)
                return list->at(i + 1).path;
        }
    }
    return {};
}

bool isOtherwiseRule(const CallPlan &plan, const QString &rule)
{
    const CallStep *step = plan.step(CallPlanEdits::ownerOf(rule));
    return step && std::any_of(step->otherwise.cbegin(), step->otherwise.cend(),
                               [&](const CallAction &action) { return action.path == rule; });
}

CallPlanDrop stepDrop(const CallPlan &plan, const CallGraphNode &step, const CallGraphNode &onto, bool isAfter)
{
    const auto place = [&](const QString &path) {
        return std::find_if(plan.steps.cbegin(), plan.steps.cend(),
                            [&](const CallStep &one) { return one.path == path; }) -
               plan.steps.cbegin();
    };
    const bool isFirst = onto.kind == BoxKind::Incoming;
    if ((onto.kind != BoxKind::Step && !isFirst) || onto.id == step.id)
        return {};
    const qsizetype from = place(step.path);
    const qsizetype before = isFirst ? 0 : place(onto.path) + (isAfter ? 1 : 0);
    if (before == from || before == from + 1) // where it is
        return {};
    const QString next = before < plan.steps.size() ? plan.steps[before].path : QString();
    return {.kind = DropKind::MoveStep,
            .mark = isAfter || isFirst ? DropMark::After : DropMark::Before,
            .paths = {step.path},
            .place = {.owner = {}, .before = next}};
}

//! What ends the call in a case of a step: what comes behind it is never reached.
QString endOf(const CallStep &step, bool isMet)
{
    const QList<CallAction> &actions = isMet ? step.actions : step.otherwise;
    const auto end = std::find_if(actions.cbegin(), actions.cend(), std::mem_fn(&CallAction::endsCall));
    return end == actions.cend() ? QString() : end->path;
}

//! Where an action that is dropped on a box comes to stand, and how that is shown.
std::pair<CallActionPlace, DropMark> dropPlace(const CallPlan &plan, const CallGraphNode &onto,
                                               const CallPlanDrop::Spot &spot)
{
    constexpr double edge = 0.3; // of a menu: the rest of it takes keys
    if (onto.kind == BoxKind::Step) {
        const CallStep *step = plan.step(onto.path);
        if (!step)
            return {};
        const bool hasCases = step->hasConditions() || !step->otherwise.isEmpty();
        const bool isMet = !hasCases || spot.across < 0.5;
        const CallActionPlace place{.owner = onto.path, .isNegative = !isMet, .before = endOf(*step, isMet)};
        return {place, !hasCases ? DropMark::Whole : isMet ? DropMark::Met : DropMark::NotMet};
    }
    const QString rule = soleActionOf(onto);
    const bool isMenu = onto.kind == BoxKind::Menu;
    if (isMenu && (!CallPlanEdits::isRulePath(rule) || (spot.along > edge && spot.along < 1 - edge)))
        return {{.owner = onto.path}, DropMark::Whole};
    if (!CallPlanEdits::isRulePath(rule))
        return {rule.isEmpty() ? CallActionPlace() : CallActionPlace{.owner = CallPlanEdits::ownerOf(rule)},
                DropMark::Whole};
    const bool isAfter = spot.along >= 0.5;
    return {{.owner = CallPlanEdits::ownerOf(rule),
             .isNegative = isOtherwiseRule(plan, rule),
             .before = isAfter ? nextRuleOf(plan, rule) : rule},
            isAfter ? DropMark::After : DropMark::Before};
}

bool isWhereItIs(const CallPlan &plan, const QString &path, const CallActionPlace &place)
{
    if (CallPlanEdits::ownerOf(path) != place.owner)
        return false;
    if (place.isKey() || place.before == path)
        return true;
    return isOtherwiseRule(plan, path) == place.isNegative && nextRuleOf(plan, path) == place.before;
}

bool hasFreeKey(const CallPlan &plan, const QString &menu)
{
    const CallMenu *found = plan.menu(SetupDocument::idOf(menu));
    if (!found)
        return false;
    QStringList taken;
    for (const CallMenuEntry &entry : found->entries)
        taken.append(entry.key);
    return !CallPlanEdits::firstFreeKey(taken).isEmpty();
}

} // namespace

CallPlanDrop CallPlanDrop::ofBox(const CallPlan &plan, const CallGraph &graph, const QString &box, const QString &onto,
                                 const Spot &spot, bool adds)
{
    const CallGraphNode *from = graph.node(box);
    const CallGraphNode *to = graph.node(onto);
    if (!from || !to)
        return {};
    if (from->kind == BoxKind::Step)
        return adds ? CallPlanDrop() : stepDrop(plan, *from, *to, spot.along >= 0.5);
    const auto [place, mark] = dropPlace(plan, *to, spot);
    const QString path = adds ? QString() : soleActionOf(*from);
    const CallAction *action = plan.action(soleActionOf(*from));
    const DropTarget target =
        from->kind == BoxKind::Action && action ? DropTarget{action->apiName, action->param} : dropTargetOf(*from);
    const QString name = path.isEmpty() || !action ? target.action : action->apiName;
    const bool keepsKind = !path.isEmpty() && CallPlanEdits::isRulePath(path) != place.isKey();
    const FeatureType &type = plan.number.featureType;
    if (place.owner.isEmpty() || name.isEmpty() || (box == onto && !adds) ||
        (!keepsKind && CallPlanEdits::actionName(type, name, place.isKey()).isEmpty()))
        return {};
    if (!path.isEmpty() && isWhereItIs(plan, path, place))
        return {};
    if (place.isKey() && !hasFreeKey(plan, place.owner))
        return {};
    if (!path.isEmpty())
        return {.kind = Kind::MoveAction, .mark = mark, .paths = {path}, .place = place};
    return {.kind = Kind::AddAction, .mark = mark, .place = place, .action = target.action, .param = target.param};
}

CallPlanDrop CallPlanDrop::ofArrow(const CallPlan &plan, const CallGraph &graph, const CallGraphEdge &arrow,
                                   const QString &onto)
{
    const CallGraphNode *to = graph.node(onto);
    const QStringList paths = leadingOf(graph, arrow);
    if (!to || arrow.to == onto || paths.isEmpty())
        return {};
    const DropTarget target = dropTargetOf(*to);
    for (const QString &path : paths) {
        const bool isOther = to->kind == BoxKind::LeaveMenu && CallPlanEdits::ownerOf(path) != to->path;
        if (isOther || target.action.isEmpty() ||
            CallPlanEdits::actionName(plan.number.featureType, target.action, !CallPlanEdits::isRulePath(path))
                .isEmpty())
            return {};
    }
    return {.kind = Kind::Retarget, .paths = paths, .action = target.action, .param = target.param};
}

bool CallPlanDrop::canDrag(const CallGraphNode &box)
{
    return box.kind == BoxKind::Step || !soleActionOf(box).isEmpty() ||
           (!dropTargetOf(box).action.isEmpty() && box.kind != BoxKind::LeaveMenu);
}

bool CallPlanDrop::canDrag(const CallGraph &graph, const CallGraphEdge &arrow)
{
    return !leadingOf(graph, arrow).isEmpty();
}

QString CallPlanDrop::apply(SetupDocument &document, const FeatureType &type) const
{
    switch (kind) {
    case Kind::MoveStep:
        CallPlanEdits::moveStep(document, paths.value(0), place.before);
        return paths.value(0);
    case Kind::MoveAction:
        return CallPlanEdits::moveAction(document, type, paths.value(0), place);
    case Kind::AddAction:
        return CallPlanEdits::insertAction(document, type, place, action, param);
    case Kind::Retarget:
        for (const QString &path : paths)
            CallPlanEdits::setAction(document, path,
                                     CallPlanEdits::actionName(type, action, !CallPlanEdits::isRulePath(path)), param);
        return paths.value(0);
    case Kind::None:
        break;
    }
    return {};
}

} // namespace Aiguilleur
