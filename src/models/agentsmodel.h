// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "service/liveobjects.h"

namespace Aiguilleur {

//! The members of a queue, or the agents of a centre, and what they do.
class AgentsModel : public RowsModel<LiveAgent>
{
    Q_OBJECT
public:
    enum Column { NameColumn, StatusColumn, SinceColumn, AnsweredColumn, CallTimeColumn, QueuesColumn, ColumnCount };

    explicit AgentsModel(QObject *parent = nullptr)
        : RowsModel(ColumnCount, parent)
    {
    }

protected:
    QString idOf(const LiveAgent &row) const override;
    QVariant value(const LiveAgent &row, int column) const override;
};

} // namespace Aiguilleur
