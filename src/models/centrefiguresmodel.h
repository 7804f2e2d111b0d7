// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/livequeuesmodel.h"
#include "models/rowsmodel.h"

namespace Aiguilleur {

//! The statistics of a centre: all queues together, then each of them.
class CentreFiguresModel : public RowsModel<LiveQueueRow>
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        QualityColumn,
        CallsColumn,
        AnsweredColumn,
        LostColumn,
        AverageWaitColumn,
        AverageCallColumn,
        TalkingColumn,
        WaitingColumn,
        LongestWaitColumn,
        ColumnCount
    };

    explicit CentreFiguresModel(QObject *parent = nullptr)
        : RowsModel(ColumnCount, parent)
    {
    }

protected:
    QString idOf(const LiveQueueRow &row) const override;
    QVariant value(const LiveQueueRow &row, int column) const override;
};

} // namespace Aiguilleur
