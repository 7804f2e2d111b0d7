// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordsmodel.h"

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
    case DurationColumn:
        return static_cast<qlonglong>(row.duration.count());
    case CallerColumn:
        return row.callerName.isEmpty() ? row.callerNumber : row.callerName + QLatin1Char(' ') + row.callerNumber;
    case AgentColumn:
        return row.agent;
    default:
        return {};
    }
}

} // namespace Aiguilleur
