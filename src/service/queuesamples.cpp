// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queuesamples.h"

#include <QTimeZone>
#include <algorithm>

namespace Aiguilleur {

namespace {

constexpr qint64 quarterLength = 15 * 60;
constexpr qsizetype quartersOfDay = 24 * 4;
constexpr qsizetype mostQuarters = QueueSamples::daysKept * quartersOfDay;
constexpr qint64 longestGap = 60; // seconds between two samples that still follow each other

QDateTime quarterBegin(const QDateTime &when)
{
    const qint64 seconds = when.toSecsSinceEpoch();
    return QDateTime::fromSecsSinceEpoch(seconds - seconds % quarterLength, QTimeZone::utc());
}

} // namespace

QueueSamples::Quarter &QueueSamples::Quarter::operator+=(const Quarter &other)
{
    total += other.total;
    answered += other.answered;
    lost += other.lost;
    return *this;
}

// Quarters of an hour during which nobody watched are there and empty, so that the axis of time is true.
QueueSamples::Quarter &QueueSamples::quarterOf(const QDateTime &when)
{
    const QDateTime begin = quarterBegin(when);
    if (!m_quarters.isEmpty() && m_quarters.last().begin.secsTo(begin) > quarterLength * mostQuarters)
        m_quarters.clear();
    while (m_quarters.isEmpty() || m_quarters.last().begin < begin) {
        const QDateTime next = m_quarters.isEmpty() ? begin : m_quarters.last().begin.addSecs(quarterLength);
        m_quarters.append(Quarter{.begin = next});
    }
    while (m_quarters.first().begin > begin)
        m_quarters.prepend(Quarter{.begin = m_quarters.first().begin.addSecs(-quarterLength)});
    while (m_quarters.size() > mostQuarters)
        m_quarters.removeFirst();
    const qsizetype place = m_quarters.first().begin.secsTo(begin) / quarterLength;
    return m_quarters[std::clamp<qsizetype>(place, 0, m_quarters.size() - 1)];
}

void QueueSamples::add(const QueueFigures &figures, const QDateTime &when)
{
    // Told late: what came after it has counted it already.
    const bool isOfTheSame = m_last && figures.lastReset.isValid() && m_last->lastReset == figures.lastReset;
    if (isOfTheSame && figures.total < m_last->total)
        return;
    dropAfter(when);
    if (!m_begin.isValid())
        m_begin = when.toUTC();
    Quarter &quarter = quarterOf(when);
    const bool follows = m_last && m_last->lastReset == figures.lastReset && m_lastTime <= when &&
                         (m_lastTime.secsTo(when) <= longestGap || quarterBegin(m_lastTime) == quarter.begin);
    if (follows) {
        quarter.total += std::max<qint64>(0, figures.total - m_last->total);
        quarter.answered += std::max<qint64>(0, figures.answered - m_last->answered);
        quarter.lost += std::max<qint64>(0, figures.lost - m_last->lost);
    }
    m_last = figures;
    m_lastTime = when;
}

// The clock was wrong once.
void QueueSamples::dropAfter(const QDateTime &when)
{
    while (!m_quarters.isEmpty() && m_quarters.last().begin > when)
        m_quarters.removeLast();
}

void QueueSamples::add(const QList<LiveAgent> &agents)
{
    for (const LiveAgent &agent : agents) {
        if (agent.status.isEmpty())
            continue;
        if (!m_agents.contains(agent.id))
            m_order.append(agent.id);
        AgentSum &sum = m_agents[agent.id];
        sum.name = agent.name.isEmpty() ? agent.number : agent.name;
        const auto last = m_lastAgents.constFind(agent.id);
        if (last != m_lastAgents.constEnd() && last->answeredCalls <= agent.answeredCalls) {
            sum.answered += agent.answeredCalls - last->answeredCalls;
            sum.callTime += std::max(std::chrono::seconds(0), agent.callTime - last->callTime);
        }
        m_lastAgents.insert(agent.id, agent);
    }
}

void QueueSamples::add(const QList<Quarter> &quarters)
{
    for (const Quarter &quarter : quarters) {
        const bool isTooOld =
            !m_quarters.isEmpty() && quarter.begin.secsTo(m_quarters.last().begin) >= quarterLength * mostQuarters;
        if (!isTooOld)
            quarterOf(quarter.begin) += quarter;
    }
    if (!m_quarters.isEmpty() && (!m_begin.isValid() || m_quarters.first().begin < m_begin))
        m_begin = m_quarters.first().begin;
}

QList<QueueSamples::Quarter> QueueSamples::lastDay() const
{
    QList<Quarter> found = m_quarters.mid(std::max<qsizetype>(0, m_quarters.size() - quartersOfDay));
    const auto first = std::find_if(found.begin(), found.end(), [](const Quarter &one) { return one.total > 0; });
    if (found.isEmpty())
        return found;
    return found.mid(std::distance(found.begin(), first == found.end() ? first - 1 : first));
}

QList<QueueSamples::Quarter> QueueSamples::byDay() const
{
    QList<Quarter> days;
    for (const Quarter &quarter : m_quarters) {
        const QDateTime midnight = quarter.begin.toLocalTime().date().startOfDay().toUTC();
        if (days.isEmpty() || days.last().begin != midnight)
            days.append(Quarter{.begin = midnight});
        days.last() += quarter;
    }
    return days;
}

QList<QueueSamples::AgentSum> QueueSamples::agents() const
{
    QList<AgentSum> sums;
    for (const QString &id : m_order)
        sums.append(m_agents.value(id));
    return sums;
}

} // namespace Aiguilleur
