// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/numbersetup.h"
#include "cli/table.h"
#include "core/weekhours.h"
#include "words/setupwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTime>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString clock(int minute)
{
    return minute == WeekHours::dayMinutes ? u"24:00"_s : QTime(0, 0).addSecs(minute * 60).toString(u"HH:mm"_s);
}

//! From `8:30`, `08:30` or `24:00`; -1 for anything else.
int minuteOf(const QString &text)
{
    if (text == "24:00"_L1)
        return WeekHours::dayMinutes;
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    return time.isValid() ? time.msecsSinceStartOfDay() / 60000 : -1;
}

Report hoursList(NumberSetup &number)
{
    const QString list = WeekHours::listPath(number.root());
    const QList<HoursRange> ranges = WeekHours::ranges(number.setup().draft(), list);
    Table table({Words::fieldLabel(u"condition.weekDay"_s), Words::fieldLabel(u"condition.timeFrom"_s),
                 Words::fieldLabel(u"condition.timeTo"_s), Words::fieldLabel(u"condition.policy"_s)});
    for (const HoursRange &range : ranges) {
        table.add({Words::fieldChoice(u"condition.weekDay"_s, WeekHours::dayName(range.day)), clock(range.from),
                   clock(range.to), Words::fieldChoice(u"condition.policy"_s, range.policy)});
    }
    const QJsonArray json = QJsonDocument::fromJson(WeekHours::toJson(number.setup().draft(), list)).array();
    return {ExitStatus::Done, json, ranges.isEmpty() ? Cli::tr("There is no time slot.") + u'\n' : table.toString()};
}

//! `monday 08:30-12:00,14:00-18:00 [POLICY]`; `closed` for no slot at all. Other slots of the day stay.
Outcome<void> setDay(NumberSetup &number, const QStringList &arguments)
{
    const QString policy = arguments.value(2, u"available"_s);
    const int day = WeekHours::dayOf(arguments.value(0));
    if (day == 0 || arguments.size() < 2 || arguments.size() > 3 || !WeekHours::policies().contains(policy)) {
        return problem(Problem::usage(
            Cli::tr("`set` needs a day (monday to sunday), the times and, if it is not available, the slot."),
            Cli::tr("For example: set monday 08:30-12:00,14:00-18:00")));
    }
    const QString list = WeekHours::listPath(number.root());
    SetupDocument draft = number.setup().draft();
    QList<HoursRange> ranges = WeekHours::ranges(draft, list);
    ranges.removeIf([&](const HoursRange &range) { return range.day == day && range.policy == policy; });
    const QStringList times = arguments[1] == "closed"_L1 ? QStringList() : arguments[1].split(u',');
    for (const QString &time : times) {
        const HoursRange range{.path = {},
                               .policy = policy,
                               .day = day,
                               .from = minuteOf(time.section(u'-', 0, 0).trimmed()),
                               .to = minuteOf(time.section(u'-', 1).trimmed())};
        if (!range.isRegular())
            return problem(Problem::usage(Cli::tr("“%1” is not a time slot such as 08:30-12:00.").arg(time)));
        ranges.append(range);
    }
    WeekHours::replace(draft, list, ranges);
    number.setup().setDraft(draft);
    return {};
}

QString fileFault(const WeekHours::FileProblem &fault)
{
    switch (fault.kind) {
    case WeekHours::FileProblem::NotJson:
        return Cli::tr("The file is not JSON.");
    case WeekHours::FileProblem::NotAList:
        return Cli::tr("The file is not a list of time slots.");
    case WeekHours::FileProblem::BadEntry:
        return Cli::tr("Entry %1 of the file is not a time slot.").arg(fault.entry);
    case WeekHours::FileProblem::Overlap:
        return Cli::tr("Entry %1 of the file overlaps another one.").arg(fault.entry);
    case WeekHours::FileProblem::Empty:
        return Cli::tr("The file holds no time slot.");
    }
    return {};
}

Outcome<void> importHours(NumberSetup &number, const QStringList &arguments)
{
    QFile file(arguments.value(0));
    if (arguments.size() != 1 || !file.open(QIODevice::ReadOnly))
        return problem(Problem::usage(Cli::tr("%1 cannot be read.").arg(arguments.value(0))));
    QList<HoursRange> ranges;
    if (const auto fault = WeekHours::fromJson(file.readAll(), &ranges))
        return problem({.kind = u"invalid"_s, .message = fileFault(*fault), .advice = Cli::tr("Nothing was sent.")});
    SetupDocument draft = number.setup().draft();
    WeekHours::replace(draft, WeekHours::listPath(number.root()), ranges);
    number.setup().setDraft(draft);
    return {};
}

Outcome<Report> exportHours(NumberSetup &number, const QString &name)
{
    const QString list = WeekHours::listPath(number.root());
    const QByteArray text = WeekHours::toJson(number.setup().draft(), list);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return problem({.kind = u"file"_s, .message = Cli::tr("%1 cannot be written.").arg(name)});
    return Report{ExitStatus::Done, QJsonObject{{u"file"_s, name}}, Cli::tr("Written to %1.").arg(name) + u'\n'};
}

Outcome<void> editHours(NumberSetup &number, const QStringList &arguments)
{
    const QString action = arguments.value(0);
    if (action == "set"_L1)
        return setDay(number, arguments.mid(1));
    if (action == "import"_L1)
        return importHours(number, arguments.mid(1));
    return problem(Problem::usage(Cli::tr("Unknown action “%1”.").arg(action),
                                  Cli::tr("It is one of: %1").arg(u"list set import export"_s)));
}

} // namespace

CommandTask hours(Context &context)
{
    const QStringList arguments = context.invocation().arguments;
    const bool isList = arguments.isEmpty() || arguments == QStringList{u"list"_s};
    const bool isExport = arguments.size() == 2 && arguments[0] == "export"_L1;
    NumberSetup number(context);
    const Outcome<void> opened =
        co_await number.open(isList || isExport ? NumberSetup::Purpose::Reading : NumberSetup::Purpose::Writing);
    if (!opened)
        co_return problem(opened.error());
    if (!number.isCallQueue())
        co_return problem({.kind = u"notSupported"_s, .message = Cli::tr("This number has no queue.")});
    if (isList)
        co_return hoursList(number);
    if (isExport)
        co_return exportHours(number, arguments[1]);
    const Outcome<void> edited = editHours(number, arguments);
    if (!edited)
        co_return problem(edited.error());
    co_return co_await number.save();
}

} // namespace Aiguilleur
