// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Aiguilleur {

class LiveCentre;
class Setup;

//! Which queues and agents of a number are there to be watched, by what it is set up as.
namespace CentreSetup {

//! setup: loaded. Agents that are in no queue get no calls and are left out.
void show(const Setup &setup, LiveCentre &centre);
//! By identifier of the agent: the names of the queues that he is in.
QHash<QString, QString> queuesOfAgents(const LiveCentre &centre);

} // namespace CentreSetup
} // namespace Aiguilleur
