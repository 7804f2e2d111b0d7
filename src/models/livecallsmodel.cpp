// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/livecallsmodel.h"

namespace Aiguilleur {

QString LiveCallsModel::idOf(const LiveCall &row) const
{
    return row.queue + u'/' + QString::number(row.id);
}

QVariant LiveCallsModel::value(const LiveCall &row, int column) const
{
    switch (column) {
    case CallerColumn:
        return row.callerName.isEmpty() ? row.callerNumber : row.callerName;
    case StateColumn:
        return row.stateName;
    case WaitColumn:
        return row.begin;
    case TalkColumn:
        return row.answered;
    case AgentColumn:
        return row.agent;
    case QueueColumn:
        return row.queue;
    default:
        return {};
    }
}

} // namespace Aiguilleur
