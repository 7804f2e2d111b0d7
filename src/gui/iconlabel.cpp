// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/iconlabel.h"

#include <QEvent>
#include <QPainter>

namespace Aiguilleur {

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &ownName, Theme::Tone tone)
{
    m_name = ownName;
    m_tone = tone;
    m_icon = Theme::ownIcon(ownName, palette(), tone);
    update();
}

void IconLabel::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_scale);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

void IconLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_name.isEmpty())
        setIcon(m_name, m_tone);
    QWidget::changeEvent(event);
}

} // namespace Aiguilleur
