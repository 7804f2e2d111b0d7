// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"
#include "service/liveobjects.h"

#include <QVariant>

namespace Aiguilleur {

//! What the cells of live tables say, and in which colour; nothing for other roles than text and tool tip.
namespace LiveCells {

QVariant call(const LiveCall &call, int column, int role);    //!< columns of LiveCallsModel
QVariant agent(const LiveAgent &agent, int column, int role); //!< columns of AgentsModel
Theme::Tone tone(const LiveCall &call);
Theme::Tone tone(const LiveAgent &agent);
QString since(const QDateTime &begin); //!< how long ago; empty when not known
QString widestCallState();
QString widestAgentStatus();

} // namespace LiveCells
} // namespace Aiguilleur
