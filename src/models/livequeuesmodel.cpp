// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/livequeuesmodel.h"

#include "service/livecentre.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

void countCalls(LiveQueueRow &row, const QList<LiveCall> &calls)
{
    for (const LiveCall &call : calls) {
        row.talking += call.state == LiveCall::State::Answered;
        if (call.state != LiveCall::State::Waiting)
            continue;
        ++row.waiting;
        if (!row.oldest.isValid() || call.begin < row.oldest)
            row.oldest = call.begin;
    }
}

int countAvailable(const QList<LiveAgent> &agents, const QSet<QString> &members)
{
    return int(std::count_if(agents.begin(), agents.end(), [&](const LiveAgent &agent) {
        return agent.status == "waiting"_L1 && members.contains(agent.id);
    }));
}

} // namespace

LiveQueueRow LiveQueuesModel::sumOf(const LiveCentre &centre)
{
    LiveQueueRow sum{.members = int(centre.agents().size()), .figures = centre.figures()};
    countCalls(sum, centre.calls());
    QSet<QString> all;
    for (const LiveAgent &agent : centre.agents())
        all.insert(agent.id);
    sum.available = countAvailable(centre.agents(), all);
    return sum;
}

QList<LiveQueueRow> LiveQueuesModel::rowsOf(const LiveCentre &centre)
{
    QList<LiveQueueRow> rows;
    for (const LiveQueue &queue : centre.queues()) {
        LiveQueueRow row{
            .id = queue.id, .name = queue.name, .members = int(queue.agents.size()), .figures = queue.figures};
        countCalls(row, queue.calls);
        row.available = countAvailable(centre.agents(), {queue.agents.begin(), queue.agents.end()});
        rows.append(row);
    }
    return rows;
}

void LiveQueuesModel::show(const LiveCentre &centre)
{
    QList<LiveQueueRow> rows = rowsOf(centre);
    if (rows.size() > 1)
        rows.prepend(sumOf(centre));
    setRows(rows);
}

QString LiveQueuesModel::idOf(const LiveQueueRow &row) const
{
    return row.id;
}

QVariant LiveQueuesModel::value(const LiveQueueRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name.isEmpty() ? row.id : row.name;
    case WaitingColumn:
        return row.waiting;
    case LongestColumn:
        return row.oldest;
    case TalkingColumn:
        return row.talking;
    case AvailableColumn:
        return row.available;
    case LostColumn:
        return row.figures ? row.figures->lost : -1;
    case QualityColumn:
        return row.figures ? row.figures->qualityOfService().value_or(-1) : -1;
    default:
        return {};
    }
}

} // namespace Aiguilleur
