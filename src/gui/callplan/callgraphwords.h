// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplandrop.h"
#include "gui/theme.h"

namespace Aiguilleur {

class CallGraphBox;

//! What stands in the boxes of a drawing of a call plan, and beside its lines.
namespace CallGraphWords {

QString title(const CallGraphNode &node, const CallPlan &plan);
QString detail(const CallGraphNode &node, const CallPlan &plan); //!< the second line; may be empty
QString label(const CallGraphEdge &edge);                        //!< may be empty
QString spoken(const CallGraphBox &box);                         //!< what it is and its state, in one line
//! Where calls go from there: « Leads to: 1: Menu “Ventes”, no key: Leaves the menu ».
QString onwards(const QString &id, const CallGraph &graph, const CallPlan &plan);
//! What a drop on the box `onto` would change: « Move step 2 before step 1 ».
QString drop(const CallPlanDrop &drop, const QString &onto, const CallGraph &graph, const CallPlan &plan);
Theme::Tone tone(const CallGraphNode &node); //!< of its colours, by what it is

} // namespace CallGraphWords
} // namespace Aiguilleur
