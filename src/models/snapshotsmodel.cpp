// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshotsmodel.h"

namespace Aiguilleur {

QVariant SnapshotsModel::value(const StoredSnapshot &row, int column) const
{
    switch (column) {
    case TakenColumn:
        return row.taken;
    case NumberColumn:
        return row.serviceName;
    case TypeColumn:
        return row.featureType.apiName();
    case CauseColumn:
        return row.cause;
    default:
        return row.name;
    }
}

} // namespace Aiguilleur
