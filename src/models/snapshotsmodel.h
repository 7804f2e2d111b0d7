// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storedsnapshot.h"
#include "models/rowsmodel.h"

namespace Aiguilleur {

//! The copies of a number, or of all, without their contents.
class SnapshotsModel : public RowsModel<StoredSnapshot>
{
    Q_OBJECT
public:
    enum Column { TakenColumn, NumberColumn, TypeColumn, CauseColumn, NameColumn, ColumnCount };

    explicit SnapshotsModel(QObject *parent = nullptr)
        : RowsModel(ColumnCount, parent)
    {
    }

protected:
    QString idOf(const StoredSnapshot &row) const override { return row.id; }
    QVariant value(const StoredSnapshot &row, int column) const override;
};

} // namespace Aiguilleur
