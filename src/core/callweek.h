// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"
#include "core/callrun.h"
#include "core/callscenario.h"

#include <QDate>
#include <QList>

namespace Aiguilleur {

//! How calls end through a week: one cell for each hour, or quarter of an hour, by the clock of the calendar's time
//! zone. A night that the clock is put forward lacks some cells; one that it is put back has some twice.
struct CallWeek
{
    struct Cell
    {
        QDateTime at;
        int group = 0; //!< place in `groups`
        bool operator==(const Cell &) const = default;
    };
    //! Cells whose calls end alike, see CallOutcome::isLike().
    struct Group
    {
        CallOutcome outcome;
        int cells = 0;
        bool operator==(const Group &) const = default;
    };

    QDate first;
    int minutes = 60;    //!< of a cell
    QList<Cell> cells;   //!< by time
    QList<Group> groups; //!< as they first come
    bool operator==(const CallWeek &) const = default;

    //! The (first) cell of that day, 0 to 6, that begins at that minute of its clock; nullptr when there is none.
    const Cell *cell(int day, int minute) const;

    //! The scenario's own moment does not count. `minutes` divides an hour.
    static CallWeek of(const CallPlan &plan, const CallScenario &scenario, const QDate &first, int minutes = 60);
};

} // namespace Aiguilleur
