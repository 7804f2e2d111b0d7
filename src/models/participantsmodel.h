// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "service/liveobjects.h"

namespace Aiguilleur {

//! Who is in a conference, in the order in which they came.
class ParticipantsModel : public RowsModel<Participant>
{
    Q_OBJECT
public:
    enum Column { NameColumn, TalkingColumn, MicrophoneColumn, HearingColumn, SinceColumn, ColumnCount };

    explicit ParticipantsModel(QObject *parent = nullptr)
        : RowsModel(ColumnCount, parent)
    {
    }

protected:
    QString idOf(const Participant &row) const override;
    QVariant value(const Participant &row, int column) const override;
};

} // namespace Aiguilleur
