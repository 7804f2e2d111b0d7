// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/weekgeometry.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int days = 7;
constexpr int margin = 6;

} // namespace

WeekGeometry::WeekGeometry(const QRect &area, const QFontMetrics &metrics, int nameWidth)
    : m_nameWidth(nameWidth + 2 * margin)
    , m_scaleHeight(metrics.height() + margin)
    , m_grip(metrics.height() / 2.5)
{
    const double label = metrics.horizontalAdvance(u"00:00"_s);
    m_days = QRectF(area).adjusted(m_nameWidth, m_scaleHeight, -label / 2 - margin, -1);
    const double hour = m_days.width() / 24;
    for (const int between : {1, 2, 3, 4, 6, 12}) {
        m_hoursBetweenLabels = between;
        if (hour * between > label * 1.3)
            break;
    }
}

QSize WeekGeometry::least(const QFontMetrics &metrics, int nameWidth)
{
    const int quarter = std::max(3, metrics.averageCharWidth() / 2);
    return {nameWidth + 2 * margin + 24 * 4 * quarter, int(metrics.height() * (1 + days * 1.8))};
}

QRectF WeekGeometry::row(int day) const
{
    const double height = m_days.height() / days;
    return {m_days.left(), m_days.top() + (day - 1) * height, m_days.width(), height};
}

QRectF WeekGeometry::name(int day) const
{
    const QRectF days = row(day);
    return {days.left() - m_nameWidth + margin, days.top(), m_nameWidth - 2 * margin, days.height()};
}

QRectF WeekGeometry::scale() const
{
    return {m_days.left(), m_days.top() - m_scaleHeight, m_days.width(), m_scaleHeight};
}

double WeekGeometry::x(int minute) const
{
    return m_days.left() + m_days.width() * minute / WeekHours::dayMinutes;
}

QRectF WeekGeometry::rectangle(const HoursRange &range) const
{
    const QRectF days = row(range.day);
    const double left = x(range.from);
    return QRectF(left, days.top(), std::max(2.0, x(range.to) - left), days.height()).adjusted(0.5, 2.5, -0.5, -2.5);
}

int WeekGeometry::day(const QPointF &point) const
{
    return std::clamp(int(std::floor((point.y() - m_days.top()) / m_days.height() * days)) + 1, 1, days);
}

int WeekGeometry::minute(const QPointF &point) const
{
    const double share = (point.x() - m_days.left()) / m_days.width();
    return std::clamp(int(std::floor(share * WeekHours::dayMinutes)), 0, WeekHours::dayMinutes);
}

bool WeekGeometry::isInDay(const QPointF &point) const
{
    return m_days.contains(point);
}

// The ends of a short range leave its middle free, so that it can be moved as well.
WeekGeometry::Part WeekGeometry::part(const QPointF &point, const HoursRange &range) const
{
    const QRectF rectangle = this->rectangle(range);
    if (!range.isRegular() || !rectangle.contains(point))
        return Part::None;
    const double grip = std::min(m_grip, rectangle.width() / 3);
    if (point.x() < rectangle.left() + grip)
        return Part::Start;
    return point.x() > rectangle.right() - grip ? Part::End : Part::Middle;
}

} // namespace Aiguilleur
