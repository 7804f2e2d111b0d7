// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QTime>

namespace Aiguilleur {

//! When something is to happen: what the clock on the wall shows in a time zone, once or every week. It stays at that
//! time of day when summer time begins and ends.
struct ScheduleTime
{
    QDate date; //!< of the first time
    QTime time;
    QByteArray zone; //!< IANA, such as Europe/Paris
    bool isWeekly = false;

    bool isValid() const; //!< a day, a time, and a zone that this computer knows
    //! UTC; the first time that is not before `earliest`, invalid when there is none any more. A time that does not
    //! exist on its day is the moment at which the clock jumps over it; of one that exists twice it is the first.
    QDateTime firstFrom(const QDateTime &earliest) const;

    bool operator==(const ScheduleTime &) const = default;
};

} // namespace Aiguilleur
