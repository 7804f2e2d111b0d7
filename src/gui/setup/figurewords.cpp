// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/figurewords.h"

#include "gui/live/queuecells.h"
#include "gui/setup/livewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString secondsCell(const std::optional<std::chrono::seconds> &duration)
{
    return duration ? QString::number(duration->count()) : QString();
}

} // namespace

QString FigureWords::since(const QList<LiveQueueRow> &lines)
{
    QDateTime begin;
    bool differs = false;
    for (const LiveQueueRow &line : lines) {
        if (!line.figures)
            continue;
        differs |= begin.isValid() && line.figures->lastReset != begin;
        begin = begin.isValid() ? std::min(begin, line.figures->lastReset) : line.figures->lastReset;
    }
    if (!begin.isValid())
        return tr("Read again and again while this page is shown.");
    return differs ? tr("Figures since %1 at the earliest: queues were reset at different times. Read again and again "
                        "while this page is shown.")
                         .arg(LiveWords::time(begin))
                   : tr("Figures since %1. Read again and again while this page is shown.").arg(LiveWords::time(begin));
}

QList<QStringList> FigureWords::table(const QList<LiveQueueRow> &lines)
{
    const auto count = [](qint64 number) { return QString::number(number); };
    QList<QStringList> rows{{tr("Queue"), tr("Quality of service (%)"), tr("Calls"), tr("Answered"), tr("Lost"),
                             tr("Average wait (s)"), tr("Average call (s)"), tr("In conversation"), tr("Waiting"),
                             tr("Longest wait (s)"), tr("Agents in a call"), tr("Agents available"), tr("Agents away"),
                             tr("Last reset")}};
    for (const LiveQueueRow &line : lines) {
        const QueueFigures figures = line.figures.value_or(QueueFigures());
        const std::optional<double> quality = figures.qualityOfService();
        rows.append({QueueCells::cell(line, LiveQueuesModel::NameColumn),
                     quality ? QLocale().toString(*quality * 100, 'f', 2) : QString(), count(figures.total),
                     count(figures.answered), count(figures.lost), secondsCell(figures.averageWait()),
                     secondsCell(figures.averageCall()), count(line.talking), count(line.waiting),
                     secondsCell(line.longestWait(QDateTime::currentDateTimeUtc())), count(line.inCall),
                     count(line.available), count(line.away()),
                     figures.lastReset.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)});
    }
    return rows;
}

} // namespace Aiguilleur
