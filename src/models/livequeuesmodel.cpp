// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/livequeuesmodel.h"

#include "service/livecentre.h"

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

void countMembers(LiveQueueRow &row, const QList<LiveAgent> &members)
{
    for (const LiveAgent &agent : members) {
        row.available += agent.status == "waiting"_L1;
        row.inCall += agent.status == "inAQueueCall"_L1 || agent.status == "receiving"_L1;
        row.unread += agent.status.isEmpty();
    }
}

QVariant secondsOf(const std::optional<std::chrono::seconds> &duration)
{
    return duration ? QVariant(static_cast<qlonglong>(duration->count())) : QVariant();
}

QVariant figure(const QueueFigures &figures, int column)
{
    switch (column) {
    case LiveQueuesModel::QualityColumn: {
        const std::optional<double> quality = figures.qualityOfService();
        return quality ? QVariant(*quality) : QVariant();
    }
    case LiveQueuesModel::CallsColumn:
        return figures.total;
    case LiveQueuesModel::AnsweredColumn:
        return figures.answered;
    case LiveQueuesModel::LostColumn:
        return figures.lost;
    case LiveQueuesModel::AverageWaitColumn:
        return secondsOf(figures.averageWait());
    case LiveQueuesModel::AverageCallColumn:
        return secondsOf(figures.averageCall());
    default:
        return {};
    }
}

} // namespace

std::optional<std::chrono::seconds> LiveQueueRow::longestWait(const QDateTime &now) const
{
    if (!oldest.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, oldest.secsTo(now)));
}

LiveQueueRow LiveQueuesModel::sumOf(const LiveCentre &centre)
{
    LiveQueueRow sum{.members = int(centre.agents().size()), .figures = centre.figures()};
    countCalls(sum, centre.calls());
    countMembers(sum, centre.agents());
    return sum;
}

QList<LiveQueueRow> LiveQueuesModel::rowsOf(const LiveCentre &centre)
{
    QList<LiveQueueRow> rows;
    for (const LiveQueue &queue : centre.queues()) {
        LiveQueueRow row{
            .id = queue.id, .name = queue.name, .members = int(queue.agents.size()), .figures = queue.figures};
        countCalls(row, queue.calls);
        countMembers(row, centre.agentsOf(queue.id));
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
    default:
        return row.figures ? figure(*row.figures, column) : QVariant();
    }
}

} // namespace Aiguilleur
