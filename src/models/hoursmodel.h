// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hoursdraft.h"
#include "models/rowtable.h"

#include <functional>

namespace Aiguilleur {

//! The time ranges of a week, one row each, editable: EditRole is the day (1 to 7), minutes since midnight, and the
//! API's name of the policy. Words are the window's.
class HoursModel : public RowTable<HoursRange>
{
    Q_OBJECT
public:
    enum Column { DayColumn, FromColumn, ToColumn, PolicyColumn, ColumnCount };

    explicit HoursModel(HoursDraft &draft, QObject *parent = nullptr);

    using Describer = std::function<QVariant(const HoursRange &range, int column, int role)>;
    void setColumnNames(const QStringList &names);
    void setDescriber(Describer describer); //!< of all roles but EditRole

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! False when the draft refuses it; it says why itself.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    void follow();

    HoursDraft &m_draft;
    QStringList m_columnNames;
    Describer m_describer;
};

} // namespace Aiguilleur
