// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "service/liveobjects.h"

namespace Aiguilleur {

//! The recorded calls of a number's queues.
class RecordsModel : public RowsModel<CallRecord>
{
    Q_OBJECT
public:
    enum Column {
        BeginColumn,
        EndColumn,
        DurationColumn,
        CallerColumn,
        CalledColumn,
        AgentColumn,
        KeptColumn,
        ColumnCount
    };

    explicit RecordsModel(QObject *parent = nullptr)
        : RowsModel(ColumnCount, parent)
    {
    }

protected:
    QString idOf(const CallRecord &row) const override;
    QVariant value(const CallRecord &row, int column) const override;
};

} // namespace Aiguilleur
