// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"

namespace Aiguilleur {

//! The members of a call queue: a member is an agent of the number (`hunting/agent/{id}`) that stands in the queue's
//! list (`hunting/queue/{queueId}/agent`), in the order of that list. Source: the two kinds of objects of the API.
namespace SetupMembers {

QString agentList(const QString &root);                         //!< of the number; `root`: of its easyHunting branch
QString queueList(const QString &root, const QString &queueId); //!< who is in a queue, in the order of ringing
QString agentPath(const QString &root, const QString &agentId);
//! As the control panel makes one: available, a call at a time, no rest. ringTime: seconds.
QJsonObject newAgent(const QString &number, const QString &description, int ringTime, bool isOwn);
constexpr int ownRingTime = 20; //!< seconds, the control panel's for lines of the account
//! A new agent that joins the queue at `index`, or at the end; returns the agent's path.
QString add(SetupDocument &document, const QString &root, const QString &queueId, const QJsonObject &agent,
            int index = -1);
//! An agent that is there joins a queue.
void join(SetupDocument &document, const QString &root, const QString &queueId, const QString &agentId, int index = -1);
//! Paths of the lists of the queues that the agent is in.
QStringList queuesOf(const SetupDocument &document, const QString &agentPath);
//! The agent goes, and leaves every queue.
void remove(SetupDocument &document, const QString &agentPath);
//! True for the path of the list of who is in a queue, whose order means something.
bool isOrdered(const QString &list);

//! An object gets another identifier, in its list, below it, and where the queues name it.
void rename(SetupDocument &document, const QString &path, const QString &newId);

} // namespace SetupMembers
} // namespace Aiguilleur
