// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callsmodel.h"

namespace Aiguilleur {

QVariant CallsModel::value(const StoredCall &row, int column) const
{
    switch (column) {
    case SentColumn:
        return row.sent;
    case NumberColumn:
        return row.serviceName;
    case TextColumn:
        return row.path;
    case OutcomeColumn:
        return row.status;
    default:
        return row.person;
    }
}

} // namespace Aiguilleur
