// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "service/liveobjects.h"

#include <QCoroTask>

namespace Aiguilleur::LiveReading {

//! What goes on, read once. Paths are below the endpoint, segments not encoded; of a queue `…/hunting/queue/{id}`, of
//! an agent `…/hunting/agent/{id}`. What is gone is NotFound.

//! The oldest first; those that ended between the list and the look at them are left out. LiveCall::queue is not set.
QCoro::Task<Result<QList<LiveCall>>> calls(Client *client, QString queuePath);
QCoro::Task<Result<QueueFigures>> figures(Client *client, QString queuePath);
//! agent: what is known of him, to be completed.
QCoro::Task<Result<LiveAgent>> agent(Client *client, QString agentPath, LiveAgent agent);

bool isOlder(const LiveCall &one, const LiveCall &other);

} // namespace Aiguilleur::LiveReading
