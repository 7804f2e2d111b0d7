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
        if (!line.figures || !line.figures->lastReset.isValid())
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
    QList<QStringList> rows{{tr("Queue"), tr("Quality of service (%)"), tr("Calls"), tr("Answered"), tr("Lost"),
                             tr("Average wait (s)"), tr("Average call (s)"), tr("In conversation"), tr("Waiting"),
                             tr("Longest wait (s)"), tr("Agents in a call"), tr("Agents available"), tr("Agents away"),
                             tr("Last reset")}};
    for (const LiveQueueRow &line : lines) {
        const std::optional<QueueFigures> &figures = line.figures;
        // What was not read is not nothing.
        const auto count = [](bool isKnown, qint64 number) { return isKnown ? QString::number(number) : QString(); };
        const bool isRead = figures.has_value();
        const bool areRead = line.unread == 0;
        const QueueFigures known = figures.value_or(QueueFigures());
        const std::optional<double> quality = known.qualityOfService();
        rows.append({QueueCells::cell(line, LiveQueuesModel::NameColumn),
                     quality ? QLocale().toString(*quality * 100, 'f', 2) : QString(), count(isRead, known.total),
                     count(isRead, known.answered), count(isRead, known.lost), secondsCell(known.averageWait()),
                     secondsCell(known.averageCall()), count(isRead, line.talking), count(isRead, line.waiting),
                     secondsCell(line.longestWait(QDateTime::currentDateTimeUtc())), count(areRead, line.inCall),
                     count(areRead, line.available), count(areRead, line.away()),
                     known.lastReset.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)});
    }
    return rows;
}

} // namespace Aiguilleur
