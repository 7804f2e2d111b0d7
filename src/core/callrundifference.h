// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callrun.h"

#include <QList>

namespace Aiguilleur {

//! Two runs side by side: of two moments, or of what the server has and of a draft.
struct CallRunDifference
{
    //! One line of either or of both; -1 where that run has none.
    struct Row
    {
        qsizetype first = -1; //!< place in the events of the first run
        qsizetype second = -1;
        bool operator==(const Row &) const = default;
        bool isInBoth() const { return first >= 0 && second >= 0; }
    };
    QList<Row> rows; //!< in the order of both runs
    bool isOutcomeAlike = true;
    bool operator==(const CallRunDifference &) const = default;

    bool isSame() const; //!< nothing happens otherwise; offsets do not count
    static CallRunDifference of(const CallRun &first, const CallRun &second);
};

} // namespace Aiguilleur
