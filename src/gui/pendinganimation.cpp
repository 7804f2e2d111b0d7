// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pendinganimation.h"

#include <QPainter>
#include <QStyle>

using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

constexpr auto step = 350ms;

bool motionWanted(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
}

} // namespace

PendingAnimation::PendingAnimation(QWidget *viewport)
    : QObject(viewport)
    , m_viewport(viewport)
{
    m_timer.setInterval(step);
    connect(&m_timer, &QTimer::timeout, this, &PendingAnimation::advance);
}

void PendingAnimation::painted(const QRect &rectangle)
{
    m_painted.append(rectangle);
    if (!m_timer.isActive() && motionWanted(m_viewport))
        m_timer.start();
}

void PendingAnimation::advance()
{
    // What was not painted again since the last step is out of sight or has ended.
    if (m_painted.isEmpty()) {
        m_timer.stop();
        return;
    }
    m_phase = (m_phase + 1) % dots;
    for (const QRect &rectangle : std::exchange(m_painted, {}))
        m_viewport->update(rectangle);
}

QSize PendingAnimation::sizeOfMark(const QFontMetrics &metrics)
{
    const int dot = metrics.height() / 3;
    return {dots * dot + (dots - 1) * dot / 2, dot};
}

void PendingAnimation::paintMark(QPainter &painter, const QRect &rectangle, const QColor &color)
{
    const QSize size = sizeOfMark(painter.fontMetrics());
    QRectF dot(rectangle.left(), rectangle.center().y() - size.height() / 2.0 + 0.5, size.height(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < dots; ++i) {
        QColor shade = color;
        shade.setAlphaF(i == m_phase ? 1.0F : 0.35F);
        painter.setBrush(shade);
        painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5));
        dot.translate(size.height() * 1.5, 0);
    }
    painter.restore();
    painted(rectangle);
}

} // namespace Aiguilleur
