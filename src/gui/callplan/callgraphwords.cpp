// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callgraphwords.h"

#include "core/callplanedits.h"
#include "gui/callplan/callgraphitems.h"
#include "words/callplacewords.h"
#include "words/callplanwords.h"
#include "words/numberwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Aiguilleur::CallGraphWords {

namespace {

class GraphTexts
{
    Q_DECLARE_TR_FUNCTIONS(Aiguilleur::CallPlanView)
};

using GraphNode = CallGraphNode::Kind;

const CallMenu *menuOf(const CallGraphNode &node, const CallPlan &plan)
{
    return plan.menu(SetupDocument::idOf(node.path));
}

const CallQueue *queueOf(const CallGraphNode &node, const CallPlan &plan)
{
    return plan.queue(SetupDocument::idOf(node.path));
}

QString greetingOf(const CallMenu &menu, const CallPlan &plan)
{
    if (const CallAnnouncement *sound = plan.sound(menu.greetSound))
        return sound->name;
    if (const CallAnnouncement *text = plan.text(menu.greetTts))
        return text->text;
    return GraphTexts::tr("no greeting");
}

//! Where an action would come to stand.
QString placed(const CallPlanDrop &drop, const QString &box, const CallPlan &plan)
{
    using Mark = CallPlanDrop::Mark;
    const bool moves = drop.kind == CallPlanDrop::Kind::MoveAction;
    if (drop.mark == Mark::Before)
        return moves ? GraphTexts::tr("Move before: %1").arg(box) : GraphTexts::tr("Add before: %1").arg(box);
    if (drop.mark == Mark::After)
        return moves ? GraphTexts::tr("Move behind: %1").arg(box) : GraphTexts::tr("Add behind: %1").arg(box);
    const QString place = Words::callPlace(drop.place.owner, plan);
    if (drop.place.isKey())
        return moves ? GraphTexts::tr("Move to a key of %1").arg(place) : GraphTexts::tr("Add a key to %1").arg(place);
    if (drop.mark == Mark::NotMet)
        return moves ? GraphTexts::tr("Move to %1, if conditions are not met").arg(place)
                     : GraphTexts::tr("Add to %1, if conditions are not met").arg(place);
    return moves ? GraphTexts::tr("Move to %1").arg(place) : GraphTexts::tr("Add to %1").arg(place);
}

} // namespace

QString title(const CallGraphNode &node, const CallPlan &plan)
{
    switch (node.kind) {
    case GraphNode::Incoming:
        return GraphTexts::tr("Incoming call");
    case GraphNode::Step: {
        const CallStep *step = plan.step(node.path);
        return step ? GraphTexts::tr("Step %1").arg(step - plan.steps.constData() + 1) : QString();
    }
    case GraphNode::Action: {
        const CallAction *action = plan.action(node.path);
        return action ? Words::callActionName(action->apiName) : QString();
    }
    case GraphNode::Menu: {
        const CallMenu *menu = menuOf(node, plan);
        return menu ? GraphTexts::tr("Menu “%1”").arg(menu->name) : QString();
    }
    case GraphNode::Queue: {
        const CallQueue *queue = queueOf(node, plan);
        const QString name = queue ? queue->name.trimmed() : QString();
        return name.isEmpty() ? Words::callQueueName({}, SetupDocument::idOf(node.path))
                              : GraphTexts::tr("Queue “%1”").arg(name);
    }
    case GraphNode::Members:
        return GraphTexts::tr("%n member(s)", nullptr, node.count);
    case GraphNode::Number:
        return Words::number(node.subject);
    case GraphNode::Voicemail:
        return GraphTexts::tr("Voicemail");
    case GraphNode::LeaveMenu:
        return GraphTexts::tr("Leaves the menu");
    case GraphNode::HangUp:
        return GraphTexts::tr("Hang up");
    case GraphNode::SilentEnd:
        return GraphTexts::tr("End, without a word");
    case GraphNode::Missing:
        break;
    }
    return GraphTexts::tr("Deleted (number %1)").arg(node.subject);
}

QString detail(const CallGraphNode &node, const CallPlan &plan)
{
    switch (node.kind) {
    case GraphNode::Incoming:
        return Words::number(plan.number.serviceName);
    case GraphNode::Step: {
        const CallStep *step = plan.step(node.path);
        if (!step)
            return {};
        return step->isEnabled ? Words::callConditions(*step) : GraphTexts::tr("inactive");
    }
    case GraphNode::Action: {
        const CallAction *action = plan.action(node.path);
        return action ? Words::callActionTarget(*action, plan) : QString();
    }
    case GraphNode::Menu: {
        const CallMenu *menu = menuOf(node, plan);
        return menu ? greetingOf(*menu, plan) : QString();
    }
    case GraphNode::Queue: {
        const CallQueue *queue = queueOf(node, plan);
        if (!queue || queue->maxWaitTime == 0)
            return GraphTexts::tr("waits without end");
        return GraphTexts::tr("waits up to %1 s").arg(queue->maxWaitTime);
    }
    case GraphNode::Number:
        return GraphTexts::tr("transfer");
    case GraphNode::Voicemail:
        return Words::number(node.subject);
    default:
        return {};
    }
}

QString label(const CallGraphEdge &edge)
{
    using Kind = CallGraphEdge::Kind;
    switch (edge.kind) {
    case Kind::DoesNot:
        return GraphTexts::tr("conditions not met");
    case Kind::Next:
        return GraphTexts::tr("then");
    case Kind::Keys:
        return edge.keys.join(u", "_s);
    case Kind::NoKey:
        return GraphTexts::tr("no key");
    case Kind::WrongKey:
        return GraphTexts::tr("wrong key");
    case Kind::NoAnswer:
        return GraphTexts::tr("no answer");
    case Kind::Full:
        return GraphTexts::tr("full");
    case Kind::Closed:
        return GraphTexts::tr("nobody there");
    case Kind::Never:
        return GraphTexts::tr("never reached");
    case Kind::Then:
    case Kind::Holds:
    case Kind::Answers:
        break;
    }
    return {};
}

QString spoken(const CallGraphBox &box)
{
    QStringList parts{box.title()};
    if (!box.detail().isEmpty())
        parts.append(box.detail());
    if (box.node().isCollapsed)
        parts.append(GraphTexts::tr("folded"));
    if (box.mark() == Theme::Tone::Bad)
        parts.append(GraphTexts::tr("has an error"));
    else if (box.mark())
        parts.append(GraphTexts::tr("has a warning"));
    return parts.join(u", "_s);
}

QString onwards(const QString &id, const CallGraph &graph, const CallPlan &plan)
{
    QStringList places;
    for (const CallGraphEdge &edge : graph.edges) {
        const CallGraphNode *to = edge.from == id ? graph.node(edge.to) : nullptr;
        if (!to)
            continue;
        const QString place = title(*to, plan);
        const QString way = label(edge);
        places.append(way.isEmpty() ? place
                                    : GraphTexts::tr("%1: %2", "condition or key, where it leads").arg(way, place));
    }
    return places.isEmpty() ? QString() : GraphTexts::tr("Leads to: %1").arg(places.join(u", "_s));
}

QString drop(const CallPlanDrop &drop, const QString &onto, const CallGraph &graph, const CallPlan &plan)
{
    using Kind = CallPlanDrop::Kind;
    const CallGraphNode *node = graph.node(onto);
    const QString box = node ? title(*node, plan) : QString();
    switch (drop.kind) {
    case Kind::MoveStep:
        return drop.mark == CallPlanDrop::Mark::Before ? GraphTexts::tr("Move before: %1").arg(box)
                                                       : GraphTexts::tr("Move behind: %1").arg(box);
    case Kind::MoveAction:
    case Kind::AddAction:
        return placed(drop, box, plan);
    case Kind::Retarget:
        return GraphTexts::tr("%n action(s) lead(s) to: %1", nullptr, static_cast<int>(drop.paths.size())).arg(box);
    case Kind::None:
        break;
    }
    return {};
}

Theme::Tone tone(const CallGraphNode &node)
{
    using Tone = Theme::Tone;
    if (node.isDisabled)
        return Tone::Muted;
    switch (node.kind) {
    case GraphNode::Incoming:
    case GraphNode::Menu:
        return Tone::Accent;
    case GraphNode::Queue:
    case GraphNode::Members:
    case GraphNode::Number:
        return Tone::Good;
    case GraphNode::Voicemail:
        return Tone::Warning;
    case GraphNode::SilentEnd:
    case GraphNode::Missing:
        return Tone::Bad;
    default:
        return Tone::Normal;
    }
}

} // namespace Aiguilleur::CallGraphWords
