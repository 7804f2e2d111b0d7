// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendarevents.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Trouble = CalendarProblem::Kind;

constexpr int mostSteps = 20000; // of one rule of repetition, before the first day that is wanted too
constexpr qsizetype longestText = 255;

QString textOf(const char *text)
{
    return QString::fromUtf8(text).left(longestText).trimmed();
}

QString categoryOf(icalcomponent *event)
{
    const icalproperty *property = icalcomponent_get_first_property(event, ICAL_CATEGORIES_PROPERTY);
    const QString name = property ? textOf(icalproperty_get_categories(property)).section(u',', 0, 0) : QString();
    for (const QChar slot : {u'1', u'2', u'3'})
        if (name == u"genericScreenListIndex"_s + slot || name == u"scheduler"_s + slot)
            return u"scheduler"_s + slot;
    return u"holidays"_s;
}

QString occurrence(icalcomponent *event, const icaltimetype &time)
{
    return textOf(icalcomponent_get_uid(event)) + u' ' + QString::fromLatin1(icaltime_as_ical_string(time));
}

// Rules that repeat within a day make no closures, but take long to count.
bool isUnderstood(const icalrecurrencetype &rule)
{
    return rule.freq == ICAL_YEARLY_RECURRENCE || rule.freq == ICAL_MONTHLY_RECURRENCE ||
           rule.freq == ICAL_WEEKLY_RECURRENCE || rule.freq == ICAL_DAILY_RECURRENCE;
}

bool isValid(const icaltimetype &time)
{
    return !icaltime_is_null_time(time) && QDate::isValid(time.year, time.month, time.day) &&
           (time.is_date || QTime::isValid(time.hour, time.minute, time.second));
}

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

} // namespace

void CalendarEvents::note(icalcomponent *event)
{
    if (icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY))
        m_replaced.insert(occurrence(event, icalcomponent_get_recurrenceid(event)));
}

void CalendarEvents::read(icalcomponent *event, int line)
{
    m_line = line;
    Closure closure;
    closure.uid = textOf(icalcomponent_get_uid(event));
    closure.title = m_title = textOf(icalcomponent_get_summary(event));
    closure.description = textOf(icalcomponent_get_description(event));
    closure.category = categoryOf(event);
    Times times;
    if (!readTimes(event, &times))
        return;
    const bool isReplacement = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
    const bool repeats = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) ||
                         icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY);
    if (repeats)
        return addRepetitions(event, closure, times);
    if (isReplacement)
        closure.uid += u'-' + QString::fromLatin1(icaltime_as_ical_string(icalcomponent_get_recurrenceid(event)));
    addAt(closure, times, times.start, 0);
}

bool CalendarEvents::readTimes(icalcomponent *event, Times *times)
{
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    if (!property)
        return refuse(Trouble::BadTime);
    times->start = icalproperty_get_dtstart(property);
    if (!isValid(times->start))
        return refuse(Trouble::BadTime);
    times->zone = zoneOf(property, times->start);
    if (!times->zone.isValid())
        return false;
    times->wholeDays = times->start.is_date;
    return readEnd(event, times);
}

// The end of an event is the moment after it; whole days end before midnight. An event without one lasts its day, or an
// hour. The last second counts as given: the panel's own files end at 23:59:59.
bool CalendarEvents::readEnd(icalcomponent *event, Times *times)
{
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY);
    icaltimetype end = icalcomponent_get_dtend(event); // from the duration, too
    const bool hasEnd = property || icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY);
    if (hasEnd && !isValid(end))
        return refuse(Trouble::BadTime);
    if (times->wholeDays) {
        const QDate first(times->start.year, times->start.month, times->start.day);
        const QDate after = hasEnd ? QDate(end.year, end.month, end.day) : first.addDays(1);
        times->days = int(std::max<qint64>(1, first.daysTo(after)));
        return after >= first || refuse(Trouble::EndsBefore);
    }
    const QTimeZone zone = property ? zoneOf(property, end) : times->zone;
    if (!zone.isValid())
        return false;
    const QDateTime start = moment(times->start, times->zone);
    times->seconds = hasEnd ? start.secsTo(moment(end, zone)) : 3600;
    if (times->seconds <= 0)
        return refuse(Trouble::EndsBefore);
    if (moment(end, zone).time().second() != 59) // a moment after: its last second is the one before
        times->seconds -= 1;
    return true;
}

void CalendarEvents::addRepetitions(icalcomponent *event, const Closure &closure, const Times &times)
{
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (!property) { // dates alone, one after another
        refuse(Trouble::BadRepetition);
        return;
    }
    const icalrecurrencetype rule = icalproperty_get_rrule(property);
    if (!isUnderstood(rule) || icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY)) {
        refuse(Trouble::BadRepetition);
        return;
    }
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(rule, times.start));
    if (!iterator) {
        refuse(Trouble::BadRepetition);
        return;
    }
    int number = 0;
    icaltimetype start = icalrecur_iterator_next(iterator.get());
    while (!icaltime_is_null_time(start) && number < mostSteps && content.closures.size() <= CalendarFile::mostEvents) {
        const QDate day(start.year, start.month, start.day);
        if (day > m_until)
            return;
        icaltimetype first = times.start;
        ++number;
        const bool isExcluded = icalproperty_recurrence_is_excluded(event, &first, &start);
        if (!isExcluded && !m_replaced.contains(occurrence(event, start)) && day.addDays(times.days) >= m_from)
            addAt(closure, times, start, number);
        start = icalrecur_iterator_next(iterator.get());
    }
    if (number == mostSteps)
        refuse(Trouble::BadRepetition);
}

void CalendarEvents::addAt(const Closure &closure, const Times &times, const icaltimetype &start, int number)
{
    Closure made = closure;
    if (number > 0 && !made.uid.isEmpty())
        made.uid += u'-' + QString::fromLatin1(icaltime_as_ical_string(start));
    if (times.wholeDays) {
        const QDate first(start.year, start.month, start.day);
        const Closure days = Closures::ofDays(first, first.addDays(times.days - 1), m_zone);
        made.start = days.start;
        made.end = days.end;
    } else {
        made.start = moment(start, times.zone).toTimeZone(m_zone);
        made.end = made.start.addSecs(times.seconds);
    }
    content.closures.append(made);
}

QTimeZone CalendarEvents::zoneOf(icalproperty *property, const icaltimetype &time)
{
    if (icaltime_is_utc(time))
        return QTimeZone::utc();
    const icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (!parameter || time.is_date)
        return m_zone;
    const QByteArray name = icalparameter_get_tzid(parameter);
    // As it is, as Outlook names zones, and with the path that some programs put before it.
    for (const QByteArray &id : {name, QTimeZone::windowsIdToDefaultIanaId(name),
                                 name.mid(name.lastIndexOf('/', name.lastIndexOf('/') - 1) + 1)})
        if (!id.isEmpty() && QTimeZone::isTimeZoneIdAvailable(id))
            return QTimeZone(id);
    refuse(Trouble::UnknownTimeZone, QString::fromUtf8(name).left(longestText));
    return {};
}

bool CalendarEvents::refuse(Trouble kind, const QString &text)
{
    content.refused.append({kind, m_line, text.isEmpty() ? m_title : text});
    return false;
}

QDateTime CalendarEvents::moment(const icaltimetype &time, const QTimeZone &zone) const
{
    return {QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second), zone};
}

} // namespace Aiguilleur
