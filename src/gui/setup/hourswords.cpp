// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/hourswords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur::HoursWords {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(HoursWords)
};

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString clockTime(const QTime &time)
{
    return time.toString(u"HH:mm"_s);
}

//! The moment as people say it from today: the time alone, tomorrow, a weekday, a date.
QString fromToday(const QDateTime &time, const QDateTime &now)
{
    const qint64 days = now.date().daysTo(time.date());
    const QString clock = clockTime(time.time());
    if (days == 0)
        return clock;
    if (days == 1)
        return Text::tr("tomorrow %1").arg(clock);
    if (days < 7)
        return Text::tr("%1 %2", "weekday and time").arg(QLocale().dayName(time.date().dayOfWeek()), clock);
    return Text::tr("%1, %2", "date and time").arg(QLocale().toString(time.date(), QLocale::LongFormat), clock);
}

//! What is going on, as the beginning of a sentence.
QString present(const HoursMoment &moment)
{
    QString words = policy(moment.policy);
    if (moment.policy == "available"_L1)
        words = Text::tr("Open");
    else if (moment.policy == "unavailable"_L1)
        words = Text::tr("Closed");
    return moment.closure.isEmpty() ? words
                                    : Text::tr("%1 (%2)", "state, name of a holiday").arg(words, moment.closure);
}

QString following(const QString &next)
{
    if (next == "available"_L1)
        return Text::tr("then open");
    if (next == "unavailable"_L1)
        return Text::tr("then closed");
    return Text::tr("then %1").arg(policy(next).toLower());
}

QString whatIsWrong(const CalendarProblem &problem)
{
    using Kind = CalendarProblem::Kind;
    switch (problem.kind) {
    case Kind::TooLarge:
        return Text::tr("The file is larger than %n MB.", nullptr, int(CalendarFile::mostBytes / 1024 / 1024));
    case Kind::NotACalendar:
        return Text::tr("The file is no calendar (iCalendar, .ics).");
    case Kind::BadText:
        return Text::tr("The file has characters that are not UTF-8.");
    case Kind::BadLine:
        return Text::tr("“%1” is no line of a calendar.").arg(problem.text);
    case Kind::BadNesting:
        return Text::tr("BEGIN and END do not belong together (%1).").arg(problem.text);
    case Kind::TooManyEvents:
        return Text::tr("The file has more than %n event(s), repetitions included.", nullptr, CalendarFile::mostEvents);
    case Kind::BadTime:
        return Text::tr("“%1” has no readable date.").arg(problem.text);
    case Kind::EndsBefore:
        return Text::tr("“%1” ends before it begins.").arg(problem.text);
    case Kind::UnknownTimeZone:
        return Text::tr("The time zone “%1” is not known.").arg(problem.text);
    case Kind::BadRepetition:
        return Text::tr("“%1” repeats in a way that is not understood.").arg(problem.text);
    }
    return {};
}

} // namespace

QString day(int day)
{
    return day >= 1 && day <= 7 ? capitalized(QLocale().standaloneDayName(day)) : Text::tr("Unknown day");
}

QString shortDay(int day)
{
    return capitalized(QLocale().standaloneDayName(day, QLocale::ShortFormat));
}

QString policy(const QString &policy)
{
    if (policy == "available"_L1)
        return Text::tr("Opening hours");
    if (policy == "unavailable"_L1)
        return Text::tr("Closing hours");
    if (WeekHours::policies().contains(policy))
        return Text::tr("Slot %1").arg(policy.right(1));
    return policy;
}

QString mark(const QString &policy)
{
    if (policy == "available"_L1)
        return Text::tr("O", "letter for opening hours");
    if (policy == "unavailable"_L1)
        return Text::tr("C", "letter for closed");
    return WeekHours::policies().contains(policy) ? policy.right(1) : u"?"_s;
}

Theme::Tone tone(const QString &policy)
{
    if (policy == "available"_L1)
        return Theme::Tone::Good;
    if (policy == "slot1"_L1)
        return Theme::Tone::Accent;
    if (policy == "slot2"_L1)
        return Theme::Tone::Warning;
    return policy == "unavailable"_L1 ? Theme::Tone::Bad : Theme::Tone::Muted;
}

QString category(const QString &category)
{
    if (category == "holidays"_L1)
        return Text::tr("Closed");
    return Closures::categories().contains(category) ? policy(Closures::policyOf(category)) : category;
}

QString time(int minute)
{
    if (minute < 0)
        return u"–"_s;
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString span(int from, int to)
{
    return Text::tr("%1 – %2", "from, to").arg(time(from), time(to));
}

QString range(const HoursRange &range)
{
    return Text::tr("%1 %2, %3", "weekday, times, what happens then")
        .arg(day(range.day), span(range.from, range.to), policy(range.policy).toLower());
}

QString moment(const QDateTime &time)
{
    const QString date = QLocale().toString(time.date(), QLocale::ShortFormat);
    return time.time() == QTime(0, 0) ? date : u"%1 %2"_s.arg(date, clockTime(time.time()));
}

QString end(const QDateTime &lastSecond)
{
    const QString date = QLocale().toString(lastSecond.date(), QLocale::ShortFormat);
    if (lastSecond.time() == QTime(23, 59, 59))
        return date;
    const bool isLast = lastSecond.time().second() == 59;
    return u"%1 %2"_s.arg(date, clockTime(isLast ? lastSecond.time().addSecs(1) : lastSecond.time()));
}

QString span(const Closure &closure)
{
    const QString from = moment(closure.start);
    const QString to = end(closure.end);
    return from == to ? from : Text::tr("%1 – %2", "from, to").arg(from, to);
}

QString refusal(HoursDraft::Refusal refusal, const HoursRange &obstacle)
{
    switch (refusal) {
    case HoursDraft::Refusal::None:
        return {};
    case HoursDraft::Refusal::Overlap:
        return Text::tr("This would overlap: %1. Only one thing can happen at a time.").arg(range(obstacle));
    case HoursDraft::Refusal::EndsBefore:
        return Text::tr("The end has to be after the beginning.");
    case HoursDraft::Refusal::OutsideDay:
        return Text::tr("A range stays within one day; go on with another one on the next day.");
    case HoursDraft::Refusal::Locked:
        return Text::tr("The hours cannot be changed now.");
    }
    return {};
}

QString sentence(const HoursMoment &moment, const QDateTime &now)
{
    if (moment.policy.isEmpty())
        return Text::tr("Time slots are off: the lines ring at any time.");
    if (!moment.until.isValid())
        return Text::tr("%1, without an end.").arg(present(moment));
    const QDateTime here = now.toTimeZone(moment.until.timeZone());
    return Text::tr("%1 until %2, %3.", "open, time, then closed")
        .arg(present(moment), fromToday(moment.until, here), following(moment.next));
}

QString holiday(FrenchHoliday::Kind kind)
{
    using Kind = FrenchHoliday::Kind;
    switch (kind) {
    case Kind::NewYear:
        return Text::tr("New Year's Day");
    case Kind::GoodFriday:
        return Text::tr("Good Friday");
    case Kind::EasterMonday:
        return Text::tr("Easter Monday");
    case Kind::LabourDay:
        return Text::tr("Labour Day");
    case Kind::VictoryDay:
        return Text::tr("Victory Day 1945");
    case Kind::Ascension:
        return Text::tr("Ascension Day");
    case Kind::WhitMonday:
        return Text::tr("Whit Monday");
    case Kind::NationalDay:
        return Text::tr("National Day");
    case Kind::Assumption:
        return Text::tr("Assumption Day");
    case Kind::AllSaints:
        return Text::tr("All Saints' Day");
    case Kind::Armistice:
        return Text::tr("Armistice Day 1918");
    case Kind::Christmas:
        return Text::tr("Christmas Day");
    case Kind::SecondChristmasDay:
        return Text::tr("St Stephen's Day");
    }
    return {};
}

QString outcome(Closures::Planned::Outcome outcome)
{
    switch (outcome) {
    case Closures::Planned::Added:
        return Text::tr("will be added");
    case Closures::Planned::Exists:
        return Text::tr("is there already");
    case Closures::Planned::Overlaps:
        return Text::tr("left out: overlaps a closure that is there");
    case Closures::Planned::Past:
        return Text::tr("left out: is over");
    }
    return {};
}

QString problem(const CalendarProblem &problem)
{
    const QString words = whatIsWrong(problem);
    return problem.line > 0 ? Text::tr("Line %1: %2").arg(problem.line).arg(words) : words;
}

QString problem(const WeekHours::FileProblem &problem)
{
    switch (problem.kind) {
    case WeekHours::FileProblem::NotJson:
    case WeekHours::FileProblem::NotAList:
        return Text::tr("The file is no list of time slots as the control panel exports it (JSON).");
    case WeekHours::FileProblem::BadEntry:
        return Text::tr("Entry %1 of the file is no time slot.").arg(problem.entry);
    case WeekHours::FileProblem::Overlap:
        return Text::tr("Entry %1 of the file overlaps another one.").arg(problem.entry);
    case WeekHours::FileProblem::Empty:
        return Text::tr("The file has no time slots in it.");
    }
    return {};
}

} // namespace Aiguilleur::HoursWords
