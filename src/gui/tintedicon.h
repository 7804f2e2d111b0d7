// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>

namespace Aiguilleur {

//! An SVG drawn in `currentColor`, with the colour put in its place; sharp at any size and device pixel ratio.
class TintedIcon : public QIconEngine
{
public:
    struct Colors
    {
        QColor normal;
        QColor disabled;
        QColor selected; //!< on the palette's highlight
    };
    //! A null icon when there is no such file.
    static QIcon create(const QString &path, const Colors &colors);

    TintedIcon(QString path, const Colors &colors);
    void paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new TintedIcon(*this); }
    QString key() const override { return QStringLiteral("aiguilleur-tinted"); }

private:
    QColor color(QIcon::Mode mode) const;

    QString m_path;
    Colors m_colors;
};

} // namespace Aiguilleur
