// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callgraph.h"
#include "gui/theme.h"

namespace Aiguilleur {

//! What stands in the boxes of a drawing of a call plan, and beside its lines.
namespace CallGraphWords {

QString title(const CallGraphNode &node, const CallPlan &plan);
QString detail(const CallGraphNode &node, const CallPlan &plan); //!< the second line; may be empty
QString label(const CallGraphEdge &edge);                        //!< may be empty
Theme::Tone tone(const CallGraphNode &node);                     //!< of its colours, by what it is

} // namespace CallGraphWords
} // namespace Aiguilleur
