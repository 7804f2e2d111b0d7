// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "service/liveobjects.h"

namespace Aiguilleur {

//! The conferences of a number that are over.
class ConferenceHistoryModel : public RowsModel<Meeting>
{
    Q_OBJECT
public:
    enum Column { BeginColumn, DurationColumn, ParticipantsColumn, ConnectionsColumn, RecordingColumn, ColumnCount };

    explicit ConferenceHistoryModel(QObject *parent = nullptr)
        : RowsModel(ColumnCount, parent)
    {
    }

protected:
    QString idOf(const Meeting &row) const override;
    QVariant value(const Meeting &row, int column) const override;
};

} // namespace Aiguilleur
