// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/live/centresetup.h"

#include "service/livecentre.h"
#include "service/setup.h"
#include "words/callplanwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Aiguilleur::CentreSetup {

void show(const Setup &setup, LiveCentre &centre)
{
    const SetupDocument &base = setup.base();
    const QString hunting = setup.root() + u"/hunting"_s;
    QList<LiveQueue> queues;
    QList<LiveAgent> agents;
    QSet<QString> seen;
    const QStringList ids = base.ids(hunting + u"/queue"_s);
    for (const QString &id : ids) {
        const QString path = u"%1/queue/%2"_s.arg(hunting, id);
        queues.append({.id = id,
                       .name = base.object(path).value("description"_L1).toString(),
                       .agents = base.ids(path + u"/agent"_s)});
        for (const QString &agentId : std::as_const(queues.last().agents)) {
            if (seen.contains(agentId))
                continue;
            seen.insert(agentId);
            const QJsonObject agent = base.object(u"%1/agent/%2"_s.arg(hunting, agentId));
            agents.append({.id = agentId,
                           .name = agent.value("description"_L1).toString(),
                           .number = agent.value("number"_L1).toString()});
        }
    }
    centre.setCentre(hunting, queues, agents);
}

QHash<QString, QString> queuesOfAgents(const LiveCentre &centre)
{
    QHash<QString, QStringList> names;
    for (const LiveQueue &queue : centre.queues())
        for (const QString &agent : queue.agents)
            names[agent].append(Words::callQueueName(queue.name, queue.id));
    QHash<QString, QString> joined;
    for (auto one = names.cbegin(); one != names.cend(); ++one)
        joined.insert(one.key(), one.value().join(u", "_s));
    return joined;
}

} // namespace Aiguilleur::CentreSetup
