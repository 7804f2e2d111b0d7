// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int daySeconds = 24 * 60 * 60;
constexpr int weekDays = 7;

//! A stretch of one day, its end not in it.
struct DayStretch
{
    int day;
    int from;
    int to;
};

bool isRegular(const CallTimeSlot &slot)
{
    return slot.day >= 1 && slot.day <= weekDays && slot.from >= 0 && slot.to > slot.from;
}

bool hasHoursOnly(const CallStep &step)
{
    return !step.hours.isEmpty() && step.category.isEmpty() && step.list == CallFilterList::None;
}

//! The first stretch that two steps have in common.
std::optional<DayStretch> commonTime(const CallStep &one, const CallStep &other)
{
    for (const CallTimeSlot &slot : one.hours) {
        for (const CallTimeSlot &next : other.hours) {
            const DayStretch common{slot.day, qMax(slot.from, next.from), qMin(slot.to, next.to)};
            if (slot.day == next.day && isRegular(slot) && isRegular(next) && common.from < common.to)
                return common;
        }
    }
    return {};
}

//! What is left of a week.
QList<DayStretch> holesBetween(QList<DayStretch> taken)
{
    std::sort(taken.begin(), taken.end(), [](const DayStretch &one, const DayStretch &other) {
        return one.day != other.day ? one.day < other.day : one.from < other.from;
    });
    QList<DayStretch> holes;
    auto next = taken.cbegin();
    for (int day = 1; day <= weekDays; ++day) {
        int from = 0;
        for (; next != taken.cend() && next->day == day; ++next) {
            if (next->from > from)
                holes.append({day, from, next->from});
            from = qMax(from, next->to);
        }
        if (from < daySeconds)
            holes.append({day, from, daySeconds});
    }
    return holes;
}

class CallTimeRules
{
public:
    explicit CallTimeRules(CallRules &rules)
        : m_rules(rules)
        , m_plan(rules.plan())
        , m_live(rules.liveSteps())
    {
    }

    void check()
    {
        checkClosures();
        for (const CallStep &step : m_plan.steps)
            checkSlots(step);
        for (const CallStep *step : m_live)
            checkCategory(*step);
        checkOverlaps();
        checkHoles();
        checkZone();
    }

private:
    void checkClosures();
    void checkSlots(const CallStep &step);
    void checkCategory(const CallStep &step);
    void checkOverlaps();
    void checkHoles();
    void checkZone();

    CallRules &m_rules;
    const CallPlan &m_plan;
    QList<const CallStep *> m_live;
};

//! Sorted by beginning: what overlaps any one before it overlaps the one that ends last.
void CallTimeRules::checkClosures()
{
    QHash<QString, const Closure *> last; // by category
    for (const Closure &closure : m_plan.closures) {
        const Closure *&before = last[closure.category];
        if (before && Closures::overlap(*before, closure))
            m_rules.error(CallRules::Kind::ClosuresOverlap, closure.path, u"dateStart"_s, {before->path});
        if (!before || closure.end > before->end)
            before = &closure;
    }
}

void CallTimeRules::checkSlots(const CallStep &step)
{
    for (const CallTimeSlot &slot : step.hours) {
        if (!isRegular(slot))
            m_rules.errorIf(m_rules.isLive(step), CallRules::Kind::EmptySlot, slot.path, u"timeTo"_s, {},
                            CallRules::removed(CallFix::Kind::RemoveSlot, {slot.path}));
    }
}

void CallTimeRules::checkCategory(const CallStep &step)
{
    const QDateTime now = m_rules.context().now;
    if (step.category.isEmpty() || !now.isValid() ||
        !m_rules.document().hasList(Closures::listPath(m_plan.schedulerRoot)))
        return;
    const bool hasOne = std::any_of(m_plan.closures.begin(), m_plan.closures.end(), [&](const Closure &closure) {
        return closure.category == step.category && closure.end > now;
    });
    if (!hasOne)
        m_rules.warning(CallRules::Kind::NoFutureClosure, step.path, u"schedulerCategory"_s, {step.category});
}

// An earlier step whose actions end the call leaves nothing of the time that they share.
void CallTimeRules::checkOverlaps()
{
    for (qsizetype later = 1; later < m_live.size(); ++later) {
        for (qsizetype earlier = 0; earlier < later; ++earlier) {
            const CallStep &taker = *m_live[earlier];
            if (!hasHoursOnly(taker) || CallRules::endOf(taker.actions) < 0)
                continue;
            const std::optional<DayStretch> common = commonTime(taker, *m_live[later]);
            if (!common)
                continue;
            m_rules.warning(
                CallRules::Kind::StepsOverlap, m_live[later]->path, {},
                {taker.path, QString::number(common->day), QString::number(common->from), QString::number(common->to)});
            break;
        }
    }
}

//! Several steps that share the week among them: times that none of them has, and nothing else does anything then.
void CallTimeRules::checkHoles()
{
    QList<DayStretch> taken;
    int steps = 0;
    for (const CallStep *step : m_live) {
        if (!step->hasConditions() || !step->otherwise.isEmpty())
            return;
        if (!hasHoursOnly(*step))
            continue;
        ++steps;
        for (const CallTimeSlot &slot : step->hours) {
            if (isRegular(slot))
                taken.append({slot.day, slot.from, slot.to});
        }
    }
    if (steps < 2)
        return;
    const QList<DayStretch> holes = holesBetween(taken);
    if (holes.isEmpty())
        return;
    const DayStretch &hole = holes.first();
    m_rules.warning(CallRules::Kind::HolesInWeek, m_plan.planPath, {},
                    {QString::number(hole.day), QString::number(hole.from), QString::number(hole.to),
                     QString::number(holes.size())});
}

//! Of the countries that OVHcloud's calendars have a time zone for.
QByteArray usualZone(const QString &serviceName)
{
    static const QHash<QString, QByteArray> zones = {
        {u"32"_s, "Europe/Brussels"}, {u"33"_s, "Europe/Paris"},  {u"34"_s, "Europe/Madrid"},
        {u"41"_s, "Europe/Zurich"},   {u"44"_s, "Europe/London"}, {u"49"_s, "Europe/Berlin"},
    };
    return zones.value(serviceName.mid(2, 2));
}

void CallTimeRules::checkZone()
{
    const bool usesTime = std::any_of(m_live.begin(), m_live.end(), [](const CallStep *step) {
        return !step->hours.isEmpty() || !step->category.isEmpty();
    });
    const QByteArray usual = usualZone(m_plan.number.serviceName);
    const QString zone = m_rules.document().value(m_plan.schedulerRoot, u"timeZone"_s).toString();
    if (!usesTime || zone.isEmpty() || usual.isEmpty() || zone.toLatin1() == usual)
        return;
    const QString wanted = QString::fromLatin1(usual);
    m_rules.warning(CallRules::Kind::OddZone, m_plan.schedulerRoot, u"timeZone"_s, {zone, wanted},
                    CallRules::set(CallFix::Kind::SetZone, m_plan.schedulerRoot, u"timeZone"_s, wanted, {wanted}));
}

} // namespace

void checkCallTimes(CallRules &rules)
{
    CallTimeRules(rules).check();
}

} // namespace Aiguilleur
