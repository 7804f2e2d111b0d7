// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weekhours.h"

#include <QFontMetrics>
#include <QRectF>

namespace Aiguilleur {

//! Where things are in the picture of a week: a row for each day, time from left to right.
class WeekGeometry
{
public:
    enum class Part { None, Start, Middle, End };

    WeekGeometry() = default;
    WeekGeometry(const QRect &area, const QFontMetrics &metrics, int nameWidth);

    QRectF row(int day) const;  //!< without the day's name
    QRectF name(int day) const; //!< where the day's name is
    QRectF scale() const;       //!< where the hours are written
    QRectF rectangle(const HoursRange &range) const;
    double x(int minute) const;
    int day(const QPointF &point) const;    //!< the nearest; 1 to 7
    int minute(const QPointF &point) const; //!< 0 to 1440, not snapped
    bool isInDay(const QPointF &point) const;
    Part part(const QPointF &point, const HoursRange &range) const; //!< None when the point is outside
    int hoursBetweenLabels() const { return m_hoursBetweenLabels; }

    static QSize least(const QFontMetrics &metrics, int nameWidth);

private:
    QRectF m_days;
    double m_nameWidth = 0;
    double m_scaleHeight = 0;
    double m_grip = 0; //!< how near to an end one has to be to take hold of it
    int m_hoursBetweenLabels = 1;
};

} // namespace Aiguilleur
