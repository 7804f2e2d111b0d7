// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "service/liveobjects.h"

namespace Aiguilleur {

//! The calls of one queue or several, the oldest first.
class LiveCallsModel : public RowsModel<LiveCall>
{
    Q_OBJECT
public:
    enum Column { CallerColumn, StateColumn, WaitColumn, TalkColumn, AgentColumn, QueueColumn, ColumnCount };

    explicit LiveCallsModel(QObject *parent = nullptr)
        : RowsModel(ColumnCount, parent)
    {
    }

protected:
    QString idOf(const LiveCall &row) const override;
    QVariant value(const LiveCall &row, int column) const override;
};

} // namespace Aiguilleur
