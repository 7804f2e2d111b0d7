// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/weekpainting.h"

#include "gui/setup/hourswords.h"

#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr int radius = 4;
constexpr double faded = 0.35;

} // namespace

WeekPainting::WeekPainting(QPainter &painter, const WeekGeometry &geometry, const QWidget &widget)
    : m_painter(painter)
    , m_geometry(geometry)
    , m_widget(widget)
    , m_palette(widget.palette())
{
    painter.setRenderHint(QPainter::Antialiasing);
}

void WeekPainting::paintDays(int today)
{
    const QRectF days = m_geometry.row(1).united(m_geometry.row(7));
    m_painter.fillRect(days, m_palette.color(QPalette::Base));
    const int between = m_geometry.hoursBetweenLabels();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (int hour = 0; hour <= 24; ++hour) {
        const int x = qRound(m_geometry.x(hour * 60));
        QColor line = Theme::line(m_palette);
        line.setAlphaF(hour % between == 0 ? 1.0F : 0.4F);
        m_painter.setPen(line);
        m_painter.drawLine(x, qRound(days.top()), x, qRound(days.bottom()));
        if (hour % between != 0)
            continue;
        const QRectF label(x - 100, m_geometry.scale().top(), 200, m_geometry.scale().height());
        m_painter.setPen(Theme::text(m_palette, Tone::Muted));
        m_painter.drawText(label, Qt::AlignHCenter | Qt::AlignVCenter, HoursWords::time(hour * 60));
    }
    for (int day = 1; day <= 7; ++day) {
        const QRectF row = m_geometry.row(day);
        m_painter.setPen(Theme::line(m_palette));
        m_painter.drawLine(days.topLeft() + QPointF(0, row.top() - days.top()),
                           days.topRight() + QPointF(0, row.top() - days.top()));
        QFont font = m_widget.font();
        font.setBold(day == today);
        m_painter.setFont(font);
        m_painter.setPen(m_palette.color(QPalette::WindowText));
        m_painter.drawText(m_geometry.name(day), Qt::AlignVCenter | Qt::AlignLeft, HoursWords::day(day));
    }
    m_painter.setFont(m_widget.font());
    m_painter.setPen(Theme::line(m_palette));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(days);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

// All that fits of the name, the times and the letter; the letter last of all is left out.
QString WeekPainting::textFor(const HoursRange &range, const QSizeF &room) const
{
    const double width = room.width();
    const QFontMetrics metrics = m_widget.fontMetrics();
    const QString times = HoursWords::span(range.from, range.to);
    const QString mark = HoursWords::mark(range.policy);
    const QString twoLines = u"%1 %2\n%3"_s.arg(mark, HoursWords::time(range.from), HoursWords::time(range.to));
    for (const QString &text : {HoursWords::policy(range.policy) + u"  "_s + times, mark + u"  "_s + times, twoLines})
        if (metrics.size(0, text).width() + 2 * radius <= width && metrics.size(0, text).height() <= room.height())
            return text;
    return metrics.horizontalAdvance(mark) + radius <= width ? mark : QString();
}

void WeekPainting::paintRange(const HoursRange &range, bool isSelected, bool isFaded)
{
    if (!range.isRegular())
        return;
    const Tone tone = HoursWords::tone(range.policy);
    const QRectF rectangle = m_geometry.rectangle(range);
    m_painter.setOpacity(isFaded ? faded : 1.0);
    const QColor color = Theme::text(m_palette, tone);
    m_painter.setPen(isSelected ? QPen(m_palette.color(QPalette::WindowText), 2) : QPen(color, 1));
    m_painter.setBrush(Theme::background(m_palette, tone));
    m_painter.drawRoundedRect(rectangle, radius, radius);
    const QRectF edge(rectangle.left(), rectangle.top(), qMin(4.0, rectangle.width()), rectangle.height());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(edge, 2, 2);
    m_painter.setPen(color);
    m_painter.drawText(rectangle.adjusted(radius, 0, 0, 0), Qt::AlignCenter,
                       textFor(range, rectangle.size() - QSizeF(radius, 0)));
    m_painter.setOpacity(1.0);
}

void WeekPainting::paintDragged(const HoursRange &range, bool isRefused)
{
    const Tone tone = isRefused ? Tone::Bad : HoursWords::tone(range.policy);
    const QRectF rectangle = m_geometry.rectangle(range);
    QColor wash = Theme::background(m_palette, tone);
    wash.setAlphaF(0.85F);
    m_painter.setPen(QPen(Theme::text(m_palette, tone), 2, Qt::DashLine));
    m_painter.setBrush(wash);
    m_painter.drawRoundedRect(rectangle, radius, radius);
    m_painter.drawText(rectangle, Qt::AlignCenter, textFor(range, rectangle.size()));
}

void WeekPainting::paintCursor(int day, int minute)
{
    const QRectF row = m_geometry.row(day);
    const double x = m_geometry.x(minute);
    m_painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(x, row.top() + 1, m_geometry.x(minute + WeekHours::step) - x, row.height() - 2), 2,
                              2);
}

void WeekPainting::paintNow(int day, int minute)
{
    const QRectF row = m_geometry.row(day);
    const double x = m_geometry.x(minute);
    m_painter.setPen(QPen(Theme::text(m_palette, Tone::Bad), 2));
    m_painter.drawLine(QPointF(x, row.top()), QPointF(x, row.bottom()));
}

} // namespace Aiguilleur
