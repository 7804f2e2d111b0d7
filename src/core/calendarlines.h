// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendarfile.h"

#include <QList>
#include <optional>

namespace Aiguilleur {

//! What libical does not say: where in a file something stands, and that the file is no calendar at all.
struct CalendarLines
{
    std::optional<CalendarProblem> problem; //!< the first thing that is wrong with the lines
    QList<int> events;                      //!< where events begin, from 1, in their order
};

//! Looks through the lines of a file, before anything else reads it.
CalendarLines calendarLines(const QByteArray &file);

} // namespace Aiguilleur
