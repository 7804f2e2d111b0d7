// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/live/queuecells.h"

#include "gui/live/livecells.h"
#include "gui/setup/livewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QVariant QueueCells::cell(const LiveQueueRow &row, int column, int role)
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString none = u"–"_s;
    const std::optional<double> quality = row.figures ? row.figures->qualityOfService() : std::nullopt;
    switch (column) {
    case LiveQueuesModel::NameColumn:
        return row.id.isEmpty() ? tr("All queues") : LiveWords::queue(row.id, row.name);
    case LiveQueuesModel::WaitingColumn:
        return QLocale().toString(row.waiting);
    case LiveQueuesModel::LongestColumn:
        return row.oldest.isValid() ? LiveCells::since(row.oldest) : none;
    case LiveQueuesModel::TalkingColumn:
        return QLocale().toString(row.talking);
    case LiveQueuesModel::AvailableColumn:
        return tr("%1 of %2", "members who are available").arg(row.available).arg(row.members);
    case LiveQueuesModel::LostColumn:
        return row.figures ? QLocale().toString(row.figures->lost) : none;
    case LiveQueuesModel::QualityColumn:
        return quality ? LiveWords::percentage(*quality) : none;
    default:
        return {};
    }
}

QString QueueCells::waiting(const LiveQueueRow &row)
{
    return tr("%n waiting", nullptr, row.waiting);
}

QString QueueCells::detail(const LiveQueueRow &row)
{
    if (row.members == 0)
        return tr("no members");
    const QString available = tr("%1 of %2 available").arg(row.available).arg(row.members);
    return row.oldest.isValid() ? u"%1 · %2"_s.arg(LiveCells::since(row.oldest), available) : available;
}

QString QueueCells::sentence(const LiveQueueRow &row)
{
    return u"%1: %2, %3"_s.arg(LiveWords::queue(row.id, row.name), waiting(row), detail(row));
}

Theme::Tone QueueCells::tone(const LiveQueueRow &row, std::chrono::seconds warning)
{
    if (row.waiting == 0)
        return row.available > 0 ? Theme::Tone::Good : Theme::Tone::Muted;
    const std::chrono::seconds wait(row.oldest.secsTo(QDateTime::currentDateTimeUtc()));
    if (row.available == 0 && row.talking == 0)
        return Theme::Tone::Bad;
    if (wait >= 2 * warning)
        return Theme::Tone::Bad;
    return wait >= warning ? Theme::Tone::Warning : Theme::Tone::Accent;
}

} // namespace Aiguilleur
