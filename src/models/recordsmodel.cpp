// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordsmodel.h"

#include "service/records.h"

namespace Aiguilleur {

QString RecordsModel::idOf(const CallRecord &row) const
{
    return QString::number(row.id);
}

QVariant RecordsModel::value(const CallRecord &row, int column) const
{
    switch (column) {
    case BeginColumn:
        return row.begin;
    case EndColumn:
        return row.end;
    case DurationColumn:
        return static_cast<qlonglong>(row.duration.count());
    case CallerColumn:
        return row.callerName.isEmpty() ? row.callerNumber : row.callerName + QLatin1Char(' ') + row.callerNumber;
    case CalledColumn:
        return row.destination;
    case AgentColumn:
        return row.agent;
    case KeptColumn:
        return Records::keptUntil(row);
    default:
        return {};
    }
}

} // namespace Aiguilleur
