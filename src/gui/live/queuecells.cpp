// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/live/queuecells.h"

#include "gui/setup/livewords.h"
#include "words/callplanwords.h"
#include "words/timewords.h"

#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur {

QString QueueCells::figure(const QueueFigures &figures, int column)
{
    switch (column) {
    case LiveQueuesModel::QualityColumn: {
        const std::optional<double> quality = figures.qualityOfService();
        return quality ? LiveWords::percentage(*quality) : nothing();
    }
    case LiveQueuesModel::CallsColumn:
        return QLocale().toString(figures.total);
    case LiveQueuesModel::AnsweredColumn:
        return QLocale().toString(figures.answered);
    case LiveQueuesModel::LostColumn:
        return QLocale().toString(figures.lost);
    case LiveQueuesModel::AverageWaitColumn:
        return duration(figures.averageWait());
    default:
        return duration(figures.averageCall());
    }
}

QString QueueCells::cell(const LiveQueueRow &row, int column)
{
    switch (column) {
    case LiveQueuesModel::NameColumn:
        return row.id.isEmpty() ? tr("All queues") : Words::callQueueName(row.name, row.id);
    case LiveQueuesModel::WaitingColumn:
        return row.figures ? QLocale().toString(row.waiting) : nothing();
    case LiveQueuesModel::LongestColumn:
        return duration(row.longestWait(QDateTime::currentDateTimeUtc()));
    case LiveQueuesModel::TalkingColumn:
        return row.figures ? QLocale().toString(row.talking) : nothing();
    case LiveQueuesModel::AvailableColumn:
        return row.unread > 0 ? u"…"_s : availableOf(row.available, row.members);
    default:
        return row.figures ? figure(*row.figures, column) : nothing();
    }
}

void QueueCells::fill(const LiveQueueRow &row, std::initializer_list<std::pair<QLabel *, int>> labels)
{
    for (const auto &[label, column] : labels)
        label->setText(cell(row, column));
}

QString QueueCells::availableOf(int available, int members)
{
    return tr("%1 of %2", "members who are available").arg(available).arg(members);
}

QString QueueCells::nothing()
{
    return u"–"_s;
}

QString QueueCells::duration(const std::optional<std::chrono::seconds> &duration)
{
    return duration ? Words::duration(*duration) : nothing();
}

QString QueueCells::waiting(const LiveQueueRow &row)
{
    if (!row.figures)
        return nothing();
    return tr("%n waiting", nullptr, row.waiting);
}

QString QueueCells::detail(const LiveQueueRow &row)
{
    if (row.members == 0)
        return tr("no agents");
    if (row.unread > 0)
        return cell(row, LiveQueuesModel::LongestColumn);
    const QString available = tr("%1 of %2 available").arg(row.available).arg(row.members);
    return row.oldest.isValid() ? u"%1 · %2"_s.arg(cell(row, LiveQueuesModel::LongestColumn), available) : available;
}

QString QueueCells::sentence(const LiveQueueRow &row)
{
    return u"%1: %2, %3"_s.arg(Words::callQueueName(row.name, row.id), waiting(row), detail(row));
}

Theme::Tone QueueCells::tone(const LiveQueueRow &row, std::chrono::seconds warning)
{
    if (!row.figures)
        return Theme::Tone::Muted;
    if (row.waiting == 0)
        return row.available > 0 ? Theme::Tone::Good : Theme::Tone::Muted;
    const std::chrono::seconds wait = row.longestWait(QDateTime::currentDateTimeUtc()).value_or(0s);
    const bool nobodyAnswers = row.unread == 0 && row.available == 0 && row.inCall == 0;
    if (nobodyAnswers || wait >= 2 * warning)
        return Theme::Tone::Bad;
    return wait >= warning ? Theme::Tone::Warning : Theme::Tone::Accent;
}

} // namespace Aiguilleur
