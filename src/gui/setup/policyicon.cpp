// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/policyicon.h"

#include "gui/setup/hourswords.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace Aiguilleur {

int policyIconExtent(const QFont &font)
{
    return QFontMetrics(font).height();
}

QIcon policyIcon(const QString &policy, const QPalette &palette, const QFont &font)
{
    const int extent = policyIconExtent(font);
    const double ratio = qApp->devicePixelRatio();
    QPixmap picture(QSize(extent, extent) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = Theme::text(palette, HoursWords::tone(policy));
    painter.setPen(color);
    painter.setBrush(Theme::background(palette, HoursWords::tone(policy)));
    painter.drawRoundedRect(QRectF(0.5, 0.5, extent - 1, extent - 1), 3, 3);
    QFont letter = font;
    letter.setBold(true);
    painter.setFont(letter);
    painter.drawText(QRectF(0, 0, extent, extent), Qt::AlignCenter, HoursWords::mark(policy));
    painter.end();
    return picture;
}

} // namespace Aiguilleur
