// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stepmark.h"

#include "gui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace Aiguilleur {

StepMark::StepMark(bool first, bool last, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_last(last)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StepMark::setState(State state)
{
    m_state = state;
    update();
}

QSize StepMark::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line + 6, line + 12};
}

QColor StepMark::color() const
{
    using Theme::Tone;
    switch (m_state) {
    case State::Current:
        return Theme::text(palette(), Tone::Accent);
    case State::Done:
        return Theme::text(palette(), Tone::Good);
    case State::Failed:
        return Theme::text(palette(), Tone::Bad);
    case State::Ahead:
        break;
    }
    return Theme::text(palette(), Tone::Muted);
}

void StepMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = fontMetrics().height() - 2;
    const QRectF circle((width() - side) / 2, (height() - side) / 2, side, side);
    paintJoints(painter, circle);
    const bool filled = m_state == State::Done || m_state == State::Failed;
    painter.setPen(QPen(color(), 1.6));
    painter.setBrush(filled ? QBrush(color()) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    paintSign(painter, circle);
}

void StepMark::paintJoints(QPainter &painter, const QRectF &circle) const
{
    painter.setPen(QPen(Theme::line(palette()), 1.6));
    const double x = circle.center().x();
    if (!m_first)
        painter.drawLine(QPointF(x, 0), QPointF(x, circle.top() - 1));
    if (!m_last)
        painter.drawLine(QPointF(x, circle.bottom() + 1), QPointF(x, height()));
}

void StepMark::paintSign(QPainter &painter, const QRectF &circle) const
{
    const double unit = circle.width() / 16;
    painter.translate(circle.center());
    painter.scale(unit, unit);
    painter.setPen(QPen(palette().color(QPalette::Base), 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (m_state == State::Done) {
        QPainterPath tick(QPointF(-3.4, 0.2));
        tick.lineTo(-1, 2.8);
        tick.lineTo(3.6, -2.6);
        painter.drawPath(tick);
    } else if (m_state == State::Failed) {
        painter.drawLine(QPointF(-2.6, -2.6), QPointF(2.6, 2.6));
        painter.drawLine(QPointF(2.6, -2.6), QPointF(-2.6, 2.6));
    } else if (m_state == State::Current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color());
        painter.drawEllipse(QPointF(0, 0), 3.2, 3.2);
    }
}

} // namespace Aiguilleur
