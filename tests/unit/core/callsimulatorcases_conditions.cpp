// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptional days, time slots and filter lists.
#include "callsimulatortesting.h"

namespace Aiguilleur::CallSimulatorTesting {

namespace {

//! A step that hangs up where its conditions are met, and a voicemail after it.
QString asked(World &w, const QJsonObject &properties = {})
{
    const QString step = w.step(properties);
    w.b.rule(step, u"hangup"_s);
    w.voicemailAfter();
    return step;
}

const QString met = u"hungUp"_s;
const QString notMet = u"voicemail 0033199001299"_s;

//! A call at that time of a Tuesday to a step open from 09:00 to 18:00.
std::function<void(World &)> at(const char *time)
{
    return [time](World &w) {
        w.b.workingHours(asked(w));
        w.call.at = moment((QByteArray("2026-11-24 ") + time).constData());
    };
}

std::function<void(World &)> filtered(const char *list, const char *entry, const char *caller)
{
    return [=](World &w) {
        w.b.filter(asked(w), QLatin1String(entry), QLatin1String(list));
        w.call.caller = QLatin1String(caller);
    };
}

} // namespace

static QList<Case> conditionCases1()
{
    return {
        {"5.2 point 3: no condition is met, and its negative rules are dead",
         [](World &w) { w.b.otherwise(asked(w), u"bridge"_s, outside); }, met},
        {"5.2 point 3: blacklist, the caller begins so: not met",
         filtered("incomingBlackList", "+33199", "+33199005678"), notMet},
        {"5.2 point 3: blacklist, another caller: met", filtered("incomingBlackList", "+33465", "+33199005678"), met},
        {"5.2 point 3: whitelist, the caller begins so: met", filtered("incomingWhiteList", "+33199", "+33199005678"),
         met},
        {"5.2 point 3: whitelist, another caller: not met", filtered("incomingWhiteList", "+33465", "+33199005678"),
         notMet},
        {"1.10: 0033 and +33 are one beginning", filtered("incomingWhiteList", "0033199", "+33199005678"), met},
        {"1.10: a whole number", filtered("incomingWhiteList", "+33199005678", "0033199005678"), met},
        {"5.2 point 3: an anonymous caller is in no whitelist",
         filtered("incomingWhiteList", "+33199", ""),
         notMet,
         {},
         u"AnonymousInNoList"_s},
        {"5.2 point 3: an anonymous caller is in no blacklist",
         filtered("incomingBlackList", "+33199", ""),
         met,
         {},
         u"AnonymousInNoList"_s},
        {"5.2 point 3: a whitelist without entries is never met",
         [](World &w) {
             asked(w, {{u"screenListType"_s, u"incomingWhiteList"_s}});
         },
         notMet,
         {},
         u"EmptyList"_s},
        {"5.2 point 3: a blacklist without entries is always met",
         [](World &w) {
             asked(w, {{u"screenListType"_s, u"incomingBlackList"_s}});
         },
         met,
         {},
         u"EmptyList"_s},
        {"5.2 point 3: destination lists are about the called number",
         [](World &w) { w.b.filter(asked(w), u"+3319900"_s, u"destinationWhiteList"_s); }, met},
        {"5.2 point 3: another called number",
         [](World &w) {
             w.b.filter(asked(w), u"+3319900"_s, u"destinationWhiteList"_s);
             w.call.called = u"+33465711234"_s;
         },
         notMet},
        {"1.10: entries of another list do not count",
         [](World &w) {
             const QString step = asked(w, {{u"screenListType"_s, u"incomingWhiteList"_s}});
             w.b.filter(step, u"+33199"_s, u"incomingBlackList"_s);
         },
         notMet,
         {},
         u"EmptyList MixedLists"_s},
    };
}

static QList<Case> conditionCases2()
{
    return {
        {"5.2 point 3: all kinds have to be met, hours are and the list is not",
         [](World &w) {
             const QString step = asked(w);
             w.b.workingHours(step);
             w.b.filter(step, u"+33199"_s);
         },
         notMet},
        {"5.2 point 3: all kinds are met",
         [](World &w) {
             const QString step = asked(w, {{u"schedulerCategory"_s, u"scheduler1"_s}});
             w.b.workingHours(step);
             w.b.filter(step, u"+33465"_s);
             w.b.closure(u"scheduler1"_s, u"2026-11-24T00:00:00+01:00"_s, u"2026-11-24T23:59:59+01:00"_s);
         },
         met},
    };
}

QList<Case> conditionCases()
{
    return conditionCases1() + conditionCases2();
}

QList<Case> timeCases()
{
    const auto closedOn = [](const char *category, const char *start, const char *end, const char *call) {
        return [=](World &w) {
            asked(w, {{u"schedulerCategory"_s, u"holidays"_s}});
            w.b.closure(QLatin1String(category), QLatin1String(start), QLatin1String(end));
            w.call.at = moment(call);
        };
    };
    const auto slot = [](const char *day, const char *from, const char *to, const char *call,
                         const char *zone = "Europe/Paris") {
        return [=](World &w) {
            w.b.document().setValue(w.b.schedulerRoot(), u"timeZone"_s, QString::fromLatin1(zone));
            w.b.hours(asked(w), QLatin1String(day), QLatin1String(from), QLatin1String(to));
            w.call.at = moment(call);
        };
    };
    return {
        {"5.2 point 3: an event of the category covers the moment",
         closedOn("holidays", "2026-12-25T00:00:00+01:00", "2026-12-25T23:59:59+01:00", "2026-12-25 10:00:00"), met},
        {"5.2 point 3: an event of another category does not count",
         closedOn("scheduler2", "2026-12-25T00:00:00+01:00", "2026-12-25T23:59:59+01:00", "2026-12-25 10:00:00"),
         notMet},
        {"1.11: the last second of a day belongs to it",
         closedOn("holidays", "2026-12-25T00:00:00+01:00", "2026-12-25T23:59:59+01:00", "2026-12-25 23:59:59"), met},
        {"1.11: the day after does not",
         closedOn("holidays", "2026-12-25T00:00:00+01:00", "2026-12-25T23:59:59+01:00", "2026-12-26 00:00:00"), notMet},
        {"1.9: the beginning is in the slot", at("09:00:00"), met},
        {"1.9: a second before is not", at("08:59:59"), notMet},
        {"1.9: the last second is", at("17:59:59"), met},
        {"1.9: the end is not", at("18:00:00"), notMet, {}, u"EndNotInSlot"_s},
        {"1.9: 00:00:00 is 24:00", slot("tuesday", "20:00", "00:00", "2026-11-24 23:59:59"), met},
        {"1.9: midnight is the next day", slot("tuesday", "20:00", "00:00", "2026-11-25 00:00:00"), notMet},
        {"1.9: a whole day", slot("tuesday", "00:00", "00:00", "2026-11-24 00:00:00"), met},
        {"1.9: another day of the week", slot("wednesday", "09:00", "18:00", "2026-11-24 10:00:00"), notMet},
        {"5.2 point 3: slots of one step are alternatives",
         [](World &w) {
             const QString step = asked(w);
             w.b.hours(step, u"tuesday"_s, u"08:00"_s, u"09:00"_s);
             w.b.hours(step, u"tuesday"_s, u"09:30"_s, u"12:00"_s);
         },
         met},
        {"1.11: slots are of the calendar's time zone",
         slot("tuesday", "09:00", "18:00", "2026-11-24 09:30:00", "Europe/London"),
         notMet,
         {},
         u"SlotsInCalendarZone"_s},
        {"1.11: where Paris says the same nothing is assumed",
         slot("tuesday", "09:00", "18:00", "2026-11-24 12:00:00", "Europe/London"), met},
        {"1.9: by the clock before it is put forward", slot("sunday", "01:00", "03:00", "2026-03-29 01:59:59"), met},
        {"1.9: by the clock after it is put forward", slot("sunday", "03:00", "04:00", "2026-03-29 03:00:00"), met},
        {"1.9: the hour that comes twice, its second time",
         [](World &w) {
             w.b.hours(asked(w), u"sunday"_s, u"02:00"_s, u"03:00"_s);
             w.call.at = QDateTime(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC); // 02:30 for the second time
         },
         met},
    };
}

} // namespace Aiguilleur::CallSimulatorTesting
