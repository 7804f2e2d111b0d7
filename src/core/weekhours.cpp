// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weekhours.h"

#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::WeekHours {

namespace {

const QStringList &dayNames()
{
    static const QStringList names{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                   u"friday"_s, u"saturday"_s, u"sunday"_s};
    return names;
}

QTime parsed(const QString &time)
{
    return QTime::fromString(time, time.size() == 5 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

bool isBefore(const HoursRange &one, const HoursRange &other)
{
    const auto order = [](const HoursRange &range) { return range.day == 0 ? 8 : range.day; };
    if (order(one) != order(other))
        return order(one) < order(other);
    return one.from < other.from;
}

bool isAlike(const HoursRange &one, const HoursRange &other)
{
    return one.policy == other.policy && one.day == other.day && one.from == other.from && one.to == other.to;
}

//! Takes one out of `candidates` that fits; its path, empty when none does.
template<class Fits>
QString takeFitting(QList<HoursRange> &candidates, Fits fits)
{
    const auto found = std::find_if(candidates.begin(), candidates.end(), fits);
    if (found == candidates.end())
        return {};
    const QString path = found->path;
    candidates.erase(found);
    return path;
}

//! Turns `present` into `wanted`: first what is alike is kept, then what has the policy is changed, the rest is added
//! or taken away.
void turnInto(SetupDocument &document, const QString &list, QList<HoursRange> present, QList<HoursRange> wanted)
{
    wanted.removeIf([&](const HoursRange &range) {
        return !takeFitting(present, [&](const HoursRange &one) { return isAlike(one, range); }).isEmpty();
    });
    for (HoursRange range : wanted) {
        range.path = takeFitting(
            present, [&](const HoursRange &one) { return one.policy == range.policy && one.day == range.day; });
        if (range.path.isEmpty())
            add(document, list, range);
        else
            change(document, range);
    }
    for (const HoursRange &left : std::as_const(present))
        document.remove(left.path);
}

void setIfDifferent(SetupDocument &document, const QString &path, const QString &property, const QString &value)
{
    if (document.value(path, property).toString() != value)
        document.setValue(path, property, value);
}

} // namespace

QString listPath(const QString &root)
{
    return root + u"/timeConditions/conditions"_s;
}

QStringList policies()
{
    return {u"available"_s, u"slot1"_s, u"slot2"_s, u"slot3"_s};
}

QString dayName(int day)
{
    return dayNames().value(day - 1);
}

int dayOf(const QString &name)
{
    return int(dayNames().indexOf(name)) + 1;
}

std::optional<int> startMinute(const QString &text)
{
    const QTime time = parsed(text);
    return time.isValid() ? std::optional<int>(time.hour() * 60 + time.minute()) : std::nullopt;
}

std::optional<int> endMinute(const QString &text)
{
    if (text.startsWith("24:00"_L1))
        return dayMinutes;
    const QTime time = parsed(text);
    if (!time.isValid())
        return std::nullopt;
    const int minute = time.hour() * 60 + time.minute();
    const bool isLastSecond = time.second() == 59 && minute % step != 0;
    return isLastSecond ? minute + 1 : minute;
}

QString startTime(int minute)
{
    return QTime(0, 0).addSecs(std::clamp(minute, 0, dayMinutes - 1) * 60).toString(u"HH:mm:ss"_s);
}

QString endTime(int minute)
{
    return QTime(0, 0).addSecs(std::clamp(minute, 1, dayMinutes) * 60 - 1).toString(u"HH:mm:ss"_s);
}

int snapped(int minute)
{
    return std::clamp((minute + step / 2) / step * step, 0, dayMinutes);
}

HoursRange range(const SetupDocument &document, const QString &path)
{
    const QJsonObject object = document.object(path);
    const auto text = [&](const QString &property) { return object.value(property).toString(); };
    return {.path = path,
            .policy = text(u"policy"_s),
            .day = dayOf(text(u"weekDay"_s)),
            .from = startMinute(text(u"timeFrom"_s)).value_or(-1),
            .to = endMinute(text(u"timeTo"_s)).value_or(-1)};
}

QList<HoursRange> ranges(const SetupDocument &document, const QString &list)
{
    QList<HoursRange> found;
    for (const QString &id : document.ids(list))
        found.append(range(document, list + u'/' + id));
    std::stable_sort(found.begin(), found.end(), isBefore);
    return found;
}

bool overlap(const HoursRange &one, const HoursRange &other)
{
    return one.isRegular() && other.isRegular() && one.day == other.day && one.from < other.to && other.from < one.to;
}

const HoursRange *obstacle(const QList<HoursRange> &ranges, const HoursRange &wanted)
{
    const auto found = std::find_if(ranges.cbegin(), ranges.cend(), [&](const HoursRange &one) {
        return (wanted.path.isEmpty() || one.path != wanted.path) && overlap(one, wanted);
    });
    return found == ranges.cend() ? nullptr : &*found;
}

HoursRange gapAt(const QList<HoursRange> &ranges, int day, int minute, const QString &without)
{
    HoursRange gap{.path = {}, .policy = {}, .day = day, .from = 0, .to = dayMinutes};
    for (const HoursRange &range : ranges) {
        if (range.day != day || !range.isRegular() || (!without.isEmpty() && range.path == without))
            continue;
        if (range.from <= minute && minute < range.to)
            return {.path = {}, .policy = {}, .day = day, .from = minute, .to = minute};
        if (range.to <= minute)
            gap.from = std::max(gap.from, range.to);
        else
            gap.to = std::min(gap.to, range.from);
    }
    return gap;
}

QString add(SetupDocument &document, const QString &list, const HoursRange &range)
{
    return document.add(list, {{u"policy"_s, range.policy},
                               {u"weekDay"_s, dayName(range.day)},
                               {u"timeFrom"_s, startTime(range.from)},
                               {u"timeTo"_s, endTime(range.to)}});
}

// What means the same is not written again: an odd text of the server survives.
void change(SetupDocument &document, const HoursRange &wanted)
{
    const HoursRange present = range(document, wanted.path);
    if (present.policy != wanted.policy)
        setIfDifferent(document, wanted.path, u"policy"_s, wanted.policy);
    if (present.day != wanted.day)
        setIfDifferent(document, wanted.path, u"weekDay"_s, dayName(wanted.day));
    if (present.from != wanted.from)
        setIfDifferent(document, wanted.path, u"timeFrom"_s, startTime(wanted.from));
    if (present.to != wanted.to)
        setIfDifferent(document, wanted.path, u"timeTo"_s, endTime(wanted.to));
}

QString split(SetupDocument &document, const QString &path, int minute)
{
    const HoursRange whole = range(document, path);
    if (!whole.isRegular() || minute <= whole.from || minute >= whole.to)
        return {};
    HoursRange first = whole;
    first.to = minute;
    change(document, first);
    HoursRange second = whole;
    second.from = minute;
    return add(document, SetupDocument::listOf(path), second);
}

bool mergeWithNext(SetupDocument &document, const QString &path)
{
    HoursRange first = range(document, path);
    if (!first.isRegular())
        return false;
    for (const HoursRange &next : ranges(document, SetupDocument::listOf(path))) {
        if (next.day != first.day || !next.isRegular() || next.from < first.to || next.path == path)
            continue;
        if (next.policy != first.policy)
            return false;
        first.to = next.to;
        document.remove(next.path);
        change(document, first);
        return true;
    }
    return false;
}

void copyDay(SetupDocument &document, const QString &list, int day, const QList<int> &to)
{
    const QList<HoursRange> all = ranges(document, list);
    for (const int target : to) {
        if (target == day)
            continue;
        QList<HoursRange> present = all;
        present.removeIf([&](const HoursRange &range) { return range.day != target; });
        QList<HoursRange> wanted = all;
        wanted.removeIf([&](const HoursRange &range) { return range.day != day || !range.isRegular(); });
        for (HoursRange &range : wanted)
            range.day = target;
        turnInto(document, list, present, wanted);
    }
}

void replace(SetupDocument &document, const QString &list, const QList<HoursRange> &wanted)
{
    turnInto(document, list, ranges(document, list), wanted);
}

} // namespace Aiguilleur::WeekHours
