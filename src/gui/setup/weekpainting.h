// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weekhours.h"
#include "gui/setup/weekgeometry.h"
#include "gui/theme.h"

class QPainter;
class QWidget;

namespace Aiguilleur {

//! Draws the parts of a week in the palette's colours; each range has its letter beside its colour.
class WeekPainting
{
public:
    WeekPainting(QPainter &painter, const WeekGeometry &geometry, const QWidget &widget);

    void paintDays(int today);
    void paintRange(const HoursRange &range, bool isSelected, bool isFaded);
    void paintDragged(const HoursRange &range, bool isRefused);
    void paintCursor(int day, int minute);
    void paintNow(int day, int minute);

private:
    QString textFor(const HoursRange &range, const QSizeF &room) const;

    QPainter &m_painter;
    const WeekGeometry &m_geometry;
    const QWidget &m_widget;
    const QPalette &m_palette;
};

} // namespace Aiguilleur
