// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendarfile.h"

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace Aiguilleur::CalendarFile {

namespace {

struct FreeCalendar
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

icaltimetype icalTime(const QDateTime &time)
{
    icaltimetype made = icaltime_null_time();
    made.year = time.date().year();
    made.month = time.date().month();
    made.day = time.date().day();
    made.hour = time.time().hour();
    made.minute = time.time().minute();
    made.second = time.time().second();
    return made;
}

icaltimetype icalDate(QDate date)
{
    icaltimetype made = icaltime_null_date();
    made.year = date.year();
    made.month = date.month();
    made.day = date.day();
    return made;
}

//! As the control panel calls it.
QByteArray categoryName(const QString &category)
{
    return category.startsWith("scheduler"_L1) ? "genericScreenListIndex" + category.mid(9).toUtf8()
                                               : category.toUtf8();
}

icalproperty *inZone(icalproperty *property, const QDateTime &time)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(time.timeZone().id().constData()));
    return property;
}

void addTimes(icalcomponent *event, const Closure &closure)
{
    if (closure.isWholeDays()) {
        icalcomponent_add_property(event, icalproperty_new_dtstart(icalDate(closure.start.date())));
        icalcomponent_add_property(event, icalproperty_new_dtend(icalDate(closure.end.date().addDays(1))));
        return;
    }
    icalcomponent_add_property(event, inZone(icalproperty_new_dtstart(icalTime(closure.start)), closure.start));
    icalcomponent_add_property(event, inZone(icalproperty_new_dtend(icalTime(closure.end)), closure.end));
}

icalcomponent *eventOf(const Closure &closure, const QDateTime &now)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const QByteArray uid = (closure.uid.isEmpty() ? Closures::newUid() : closure.uid).toUtf8();
    icalcomponent_add_property(event, icalproperty_new_uid(uid.constData()));
    icaltimetype stamp = icalTime(now.toUTC());
    stamp.zone = icaltimezone_get_utc_timezone();
    icalcomponent_add_property(event, icalproperty_new_dtstamp(stamp));
    addTimes(event, closure);
    icalcomponent_add_property(event, icalproperty_new_summary(closure.title.toUtf8().constData()));
    if (!closure.description.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(closure.description.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_categories(categoryName(closure.category).constData()));
    return event;
}

} // namespace

QByteArray write(const QList<Closure> &closures, const QDateTime &now)
{
    const std::unique_ptr<icalcomponent, FreeCalendar> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Aiguilleur//Closures//EN"));
    for (const Closure &closure : closures)
        icalcomponent_add_component(calendar.get(), eventOf(closure, now));
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    return text.get();
}

} // namespace Aiguilleur::CalendarFile
