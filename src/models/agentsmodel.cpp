// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agentsmodel.h"

namespace Aiguilleur {

QString AgentsModel::idOf(const LiveAgent &row) const
{
    return row.id;
}

QVariant AgentsModel::value(const LiveAgent &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name.isEmpty() ? row.number : row.name;
    case StatusColumn:
        return row.status;
    case SinceColumn:
        return row.lastChange;
    case AnsweredColumn:
        return row.answeredCalls;
    case CallTimeColumn:
        return static_cast<qlonglong>(row.callTime.count());
    default:
        return {};
    }
}

} // namespace Aiguilleur
