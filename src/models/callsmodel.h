// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storedcall.h"
#include "models/rowsmodel.h"

namespace Aiguilleur {

//! Calls of the journal, as many as were read.
class CallsModel : public RowsModel<StoredCall>
{
    Q_OBJECT
public:
    enum Column { SentColumn, NumberColumn, TextColumn, OutcomeColumn, PersonColumn, ColumnCount };

    explicit CallsModel(QObject *parent = nullptr)
        : RowsModel(ColumnCount, parent)
    {
    }

protected:
    QString idOf(const StoredCall &row) const override { return row.id; }
    QVariant value(const StoredCall &row, int column) const override;
};

} // namespace Aiguilleur
