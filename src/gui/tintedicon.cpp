// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tintedicon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <utility>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QByteArray tinted(const QString &path, const QColor &color)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

QPixmap rendered(const QString &path, const QColor &color, const QSize &size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tinted(path, color));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return pixmap;
}

QPixmap cached(const QString &path, const QColor &color, const QSize &size)
{
    if (size.isEmpty())
        return {};
    const QString key = u"%1|%2|%3x%4"_s.arg(path, color.name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(path, color, size);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace

QIcon TintedIcon::create(const QString &path, const Colors &colors)
{
    return QFile::exists(path) ? QIcon(new TintedIcon(path, colors)) : QIcon();
}

TintedIcon::TintedIcon(QString path, const Colors &colors)
    : m_path(std::move(path))
    , m_colors(colors)
{
}

void TintedIcon::paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap pixmap = cached(m_path, color(mode), (QSizeF(rectangle.size()) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rectangle.topLeft(), pixmap);
}

QPixmap TintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return cached(m_path, color(mode), size);
}

QPixmap TintedIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Since 6.8 the size is in device-independent pixels.
    QPixmap scaled = pixmap((QSizeF(size) * scale).toSize(), mode, state);
    scaled.setDevicePixelRatio(scale);
    return scaled;
#else
    Q_UNUSED(scale)
    return pixmap(size, mode, state);
#endif
}

QColor TintedIcon::color(QIcon::Mode mode) const
{
    if (mode == QIcon::Disabled)
        return m_colors.disabled;
    return mode == QIcon::Selected ? m_colors.selected : m_colors.normal;
}

} // namespace Aiguilleur
