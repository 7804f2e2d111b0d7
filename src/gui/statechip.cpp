// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/statechip.h"

#include <QPainter>
#include <QStyle>

namespace Aiguilleur {

namespace {

constexpr int sidePadding = 10;
constexpr int signGap = 6;

} // namespace

StateChip::StateChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(const QString &icon, Theme::Tone tone, const QString &text)
{
    m_icon = icon;
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    const int line = fontMetrics().height();
    return {2 * sidePadding + line + signGap + fontMetrics().horizontalAdvance(m_text) + 1, line + 8};
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::background(palette(), m_tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const int line = fontMetrics().height();
    const QRect sign(sidePadding, (height() - line) / 2, line, line);
    Theme::ownIcon(m_icon, palette(), m_tone).paint(&painter, style()->visualRect(layoutDirection(), rect(), sign));
    painter.setPen(Theme::text(palette(), m_tone));
    const QRect words = rect().adjusted(sidePadding + line + signGap, 0, -sidePadding + 1, 0);
    painter.drawText(style()->visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
                     m_text);
}

} // namespace Aiguilleur
