// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/participantsmodel.h"

namespace Aiguilleur {

QString ParticipantsModel::idOf(const Participant &row) const
{
    return QString::number(row.id);
}

QVariant ParticipantsModel::value(const Participant &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name.isEmpty() ? row.number : row.name;
    case TalkingColumn:
        return row.talking;
    case MicrophoneColumn:
        return row.speak;
    case HearingColumn:
        return row.hear;
    case SinceColumn:
        return row.arrival;
    default:
        return {};
    }
}

} // namespace Aiguilleur
