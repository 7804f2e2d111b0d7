// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendarfile.h"

#include "core/calendarevents.h"
#include "core/calendarlines.h"

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace Aiguilleur::CalendarFile {

namespace {

using Trouble = CalendarProblem::Kind;

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

//! All events, in the order of the file.
void collectEvents(icalcomponent *component, QList<icalcomponent *> &events)
{
    for (icalcomponent *below = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); below;
         below = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
        if (icalcomponent_isa(below) == ICAL_VEVENT_COMPONENT)
            events.append(below);
        else
            collectEvents(below, events);
    }
}

//! A byte order mark, which some programs write, is no part of the text.
QByteArray withoutMark(const QByteArray &file)
{
    return file.startsWith("\xef\xbb\xbf") ? file.mid(3) : file;
}

} // namespace

tl::expected<Content, CalendarProblem> read(const QByteArray &file, const QTimeZone &zone, QDate from, QDate until)
{
    if (file.size() > mostBytes)
        return tl::make_unexpected(CalendarProblem{Trouble::TooLarge});
    const QByteArray text = withoutMark(file);
    const CalendarLines lines = calendarLines(text);
    if (lines.problem)
        return tl::make_unexpected(*lines.problem);
    if (lines.events.size() > mostEvents)
        return tl::make_unexpected(CalendarProblem{Trouble::TooManyEvents, lines.events.at(mostEvents)});
    icalerror_set_errors_are_fatal(0);
    const Component root(icalparser_parse_string(text.constData()));
    if (!root)
        return tl::make_unexpected(CalendarProblem{});
    QList<icalcomponent *> events;
    collectEvents(root.get(), events);
    CalendarEvents reader(zone, from, until);
    for (icalcomponent *event : std::as_const(events))
        reader.note(event);
    for (qsizetype i = 0; i < events.size(); ++i) {
        reader.read(events.at(i), lines.events.value(i));
        if (reader.content.closures.size() > mostEvents)
            return tl::make_unexpected(CalendarProblem{Trouble::TooManyEvents, lines.events.value(i)});
    }
    return reader.content;
}

} // namespace Aiguilleur::CalendarFile
