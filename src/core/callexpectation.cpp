// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callexpectation.h"

#include "core/callsimulator.h"
#include "core/enumname.h"
#include "core/weekhours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int expectationVersion = 1;
constexpr int daysBetween = 7;
constexpr int mostWeeks = 52; // of closures on end

bool isExceptional(const CallPlan &plan, const QDateTime &at)
{
    return std::any_of(plan.closures.begin(), plan.closures.end(),
                       [&](const Closure &closure) { return closure.start <= at && at <= closure.end; });
}

} // namespace

QDateTime CallExpectation::moment(const CallPlan &plan, const QDateTime &now) const
{
    if (date.isValid())
        return QDateTime(date, time, plan.zone);
    const QDate today = now.toTimeZone(plan.zone).date();
    const QDate first = today.addDays((weekDay - today.dayOfWeek() + daysBetween) % daysBetween);
    for (int week = 0; week < mostWeeks; ++week) {
        const QDateTime at(first.addDays(week * daysBetween), time, plan.zone);
        if (!isExceptional(plan, at))
            return at;
    }
    return QDateTime(first, time, plan.zone);
}

QJsonObject CallExpectation::toJson() const
{
    QJsonObject object{{u"version"_s, expectationVersion},        {u"title"_s, title},
                       {u"time"_s, time.toString(u"HH:mm:ss"_s)}, {u"scenario"_s, scenario.toJson()},
                       {u"outcome"_s, enumName(outcome.kind)},    {u"target"_s, outcome.target}};
    if (date.isValid())
        object.insert(u"date"_s, date.toString(Qt::ISODate));
    else
        object.insert(u"weekDay"_s, WeekHours::dayName(weekDay));
    return object;
}

std::optional<CallExpectation> CallExpectation::fromJson(const QString &id, const QJsonObject &object)
{
    CallExpectation expectation;
    expectation.id = id;
    expectation.title = object.value("title"_L1).toString();
    expectation.date = QDate::fromString(object.value("date"_L1).toString(), Qt::ISODate);
    expectation.weekDay = WeekHours::dayOf(object.value("weekDay"_L1).toString());
    expectation.time = QTime::fromString(object.value("time"_L1).toString(), u"HH:mm:ss"_s);
    expectation.scenario = CallScenario::fromJson(object.value("scenario"_L1).toObject());
    const auto kind = enumValue<CallOutcome::Kind>(object.value("outcome"_L1).toString());
    const bool hasMoment = expectation.time.isValid() && (expectation.date.isValid() || expectation.weekDay > 0);
    if (object.value("version"_L1).toInt() != expectationVersion || !kind || !hasMoment)
        return {};
    if (expectation.weekDay == 0)
        expectation.weekDay = 1;
    expectation.outcome = {.kind = *kind, .target = object.value("target"_L1).toString()};
    return expectation;
}

CallExpectationCheck checkExpectation(const CallExpectation &expectation, const CallPlan &plan, const QDateTime &now)
{
    CallScenario scenario = expectation.scenario;
    scenario.at = expectation.moment(plan, now);
    CallExpectationCheck check;
    check.run = simulateCall(plan, scenario);
    check.holds = check.run.outcome.isLike(expectation.outcome);
    return check;
}

} // namespace Aiguilleur
