// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/simulationtext.h"

#include "cli/cli.h"
#include "cli/table.h"
#include "core/enumname.h"
#include "words/callplacewords.h"
#include "words/simulationwords.h"

#include <QJsonArray>
#include <QLocale>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int letters = 26;

QString weekMark(int group)
{
    return group < letters ? QString(QChar(u'A' + group)) : u"*"_s;
}

QJsonObject outcomeToJson(const CallOutcome &outcome)
{
    return {{u"kind"_s, enumName(outcome.kind)},
            {u"target"_s, outcome.target},
            {u"agent"_s, outcome.agent},
            {u"path"_s, outcome.path},
            {u"message"_s, Words::callOutcome(outcome)}};
}

QJsonObject eventToJson(const CallEvent &event, const CallPlan &plan)
{
    QJsonArray reasons;
    for (const CallReason &reason : event.reasons) {
        reasons.append(QJsonObject{
            {u"kind"_s, enumName(reason.kind)}, {u"state"_s, enumName(reason.state)}, {u"path"_s, reason.path}});
    }
    return {{u"offset"_s, event.offset}, {u"kind"_s, enumName(event.kind)},
            {u"path"_s, event.path},     {u"arguments"_s, QJsonArray::fromStringList(event.arguments)},
            {u"reasons"_s, reasons},     {u"message"_s, Words::callEvent(event, plan)}};
}

void addEvent(Table &table, const CallEvent &event, const CallPlan &plan)
{
    const bool isPlace = event.kind != CallEvent::Kind::Arrives && !event.path.isEmpty();
    const QString place = isPlace ? Words::callPlaceTitle(event.path, plan) : QString();
    table.add({Words::callOffset(event.offset), oneLine(place), oneLine(Words::callEvent(event, plan))});
    const QStringList reasons = Words::callReasons(event, plan);
    for (const QString &reason : reasons)
        table.add({QString(), QString(), u"  "_s + oneLine(reason)});
}

} // namespace

QString runToText(const CallRun &run, const CallPlan &plan)
{
    Table table({Cli::tr("Time"), Cli::tr("Where"), Cli::tr("What happens")});
    for (const CallEvent &event : run.events)
        addEvent(table, event, plan);
    QString text = QLocale().toString(run.at, QLocale::ShortFormat) + u'\n' + table.toString();
    text += u'\n' + Cli::tr("It ends so: %1").arg(oneLine(Words::callOutcome(run.outcome))) + u'\n';
    if (!run.unusedKeys.isEmpty())
        text += Cli::tr("Keys that nothing asked for: %1").arg(run.unusedKeys.join(u", "_s)) + u'\n';
    if (!run.assumptions.isEmpty())
        text += u'\n' + Cli::tr("Taken for granted, as OVHcloud does not say:") + u'\n';
    for (const CallAssumption::Kind kind : run.assumptions)
        text += u"- "_s + Words::callAssumption(kind) + u'\n';
    return text;
}

QJsonObject runToJson(const CallRun &run, const CallPlan &plan)
{
    QJsonArray events;
    for (const CallEvent &event : run.events)
        events.append(eventToJson(event, plan));
    QJsonArray assumptions;
    for (const CallAssumption::Kind kind : run.assumptions)
        assumptions.append(QJsonObject{{u"kind"_s, enumName(kind)}, {u"message"_s, Words::callAssumption(kind)}});
    return {{u"at"_s, run.at.toOffsetFromUtc(run.at.offsetFromUtc()).toString(Qt::ISODate)},
            {u"outcome"_s, outcomeToJson(run.outcome)},
            {u"events"_s, events},
            {u"assumptions"_s, assumptions},
            {u"unusedKeys"_s, QJsonArray::fromStringList(run.unusedKeys)}};
}

//! A line for each day and a letter for each hour, what they mean below.
QString weekToText(const CallWeek &week)
{
    constexpr int hours = 24;
    constexpr int hour = 60; // minutes
    Table table(
        {Cli::tr("Week from %1").arg(QLocale().toString(week.first, QLocale::ShortFormat)), u"0     6     12    18"_s});
    for (int day = 0; day < 7; ++day) {
        QString line;
        for (int i = 0; i < hours; ++i) {
            const CallWeek::Cell *cell = week.cell(day, i * hour);
            line += cell ? weekMark(cell->group) : u"-"_s;
        }
        table.add({QLocale().dayName(week.first.addDays(day).dayOfWeek()), line});
    }
    QString text = table.toString() + u'\n';
    for (int group = 0; group < week.groups.size(); ++group) {
        CallOutcome anybody = week.groups[group].outcome;
        anybody.agent.clear();
        text += weekMark(group) + u"  "_s + oneLine(Words::callOutcome(anybody)) + u'\n';
    }
    return text;
}

QJsonObject weekToJson(const CallWeek &week)
{
    QJsonArray groups;
    for (const CallWeek::Group &group : week.groups) {
        QJsonObject object = outcomeToJson(group.outcome);
        object.insert(u"cells"_s, group.cells);
        groups.append(object);
    }
    QJsonArray cells;
    for (const CallWeek::Cell &cell : week.cells) {
        cells.append(QJsonObject{{u"at"_s, cell.at.toOffsetFromUtc(cell.at.offsetFromUtc()).toString(Qt::ISODate)},
                                 {u"group"_s, cell.group}});
    }
    return {{u"first"_s, week.first.toString(Qt::ISODate)},
            {u"minutes"_s, week.minutes},
            {u"groups"_s, groups},
            {u"cells"_s, cells}};
}

QJsonObject expectationToJson(const CallExpectation &expectation, const CallExpectationCheck &check,
                              const CallPlan &plan)
{
    return {{u"id"_s, expectation.id},
            {u"title"_s, expectation.title},
            {u"message"_s, Words::callExpectation(expectation)},
            {u"holds"_s, check.holds},
            {u"run"_s, runToJson(check.run, plan)}};
}

} // namespace Aiguilleur
