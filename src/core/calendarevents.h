// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendarfile.h"

#include <QSet>
#include <libical/ical.h>

namespace Aiguilleur {

//! Makes closures of libical's events, one after another. For calendarfile.cpp alone.
class CalendarEvents
{
public:
    CalendarEvents(const QTimeZone &zone, QDate from, QDate until)
        : m_zone(zone)
        , m_from(from)
        , m_until(until)
    {
    }

    //! All events are noted before any is read: one may replace an occurrence of another.
    void note(icalcomponent *event);
    void read(icalcomponent *event, int line);

    CalendarFile::Content content;

private:
    struct Times
    {
        icaltimetype start;
        QTimeZone zone;
        qint64 seconds = 0; //!< to the last second
        bool wholeDays = false;
        int days = 1;
    };

    bool readTimes(icalcomponent *event, Times *times);
    bool readEnd(icalcomponent *event, Times *times);
    void addRepetitions(icalcomponent *event, const Closure &closure, const Times &times);
    void addAt(const Closure &closure, const Times &times, const icaltimetype &start, int number);
    QTimeZone zoneOf(icalproperty *property, const icaltimetype &time);
    bool refuse(CalendarProblem::Kind kind, const QString &text = {});
    QDateTime moment(const icaltimetype &time, const QTimeZone &zone) const;

    QTimeZone m_zone;
    QDate m_from;
    QDate m_until;
    QSet<QString> m_replaced; //!< identifiers and times of occurrences that have an event of their own
    int m_line = 0;
    QString m_title;
};

} // namespace Aiguilleur
