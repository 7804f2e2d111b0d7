// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conferencehistorymodel.h"

namespace Aiguilleur {

QString ConferenceHistoryModel::idOf(const Meeting &row) const
{
    return QString::number(row.id);
}

QVariant ConferenceHistoryModel::value(const Meeting &row, int column) const
{
    switch (column) {
    case BeginColumn:
        return row.begin;
    case DurationColumn:
        return static_cast<qlonglong>(row.duration.count());
    case ParticipantsColumn:
        return row.participants;
    case ConnectionsColumn:
        return row.connections;
    case RecordingColumn:
        return !row.recordUrl.isEmpty();
    default:
        return {};
    }
}

} // namespace Aiguilleur
