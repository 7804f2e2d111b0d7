// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing of a call plan in a file.
#include "gui/callplan/callplanview.h"

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr double pictureScale = 2;
constexpr double mostPixels = 20000; //!< of a side of a picture

} // namespace

// Its own scene: in light colours, and nothing that only the window shows.
void CallPlanView::drawInto(QPainter &painter, const QRectF &target, bool blackedOut) const
{
    QGraphicsScene scene;
    const CallGraphStyle style(QPalette(Qt::white), font(), blackedOut);
    fill(scene, m_places, style);
    scene.render(&painter, target, sceneRect());
}

QString CallPlanView::exportTo(const QString &file, bool blackedOut) const
{
    if (!m_isLaidOut)
        return tr("The drawing is not there yet.");
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly))
        return saved.errorString();
    const QRectF whole(QPointF(), sceneRect().size());
    if (file.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator generator;
        generator.setOutputDevice(&saved);
        generator.setSize(whole.size().toSize());
        generator.setViewBox(whole);
        QPainter painter(&generator);
        drawInto(painter, whole, blackedOut);
    } else if (file.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        QPdfWriter writer(&saved);
        writer.setPageSize(QPageSize(whole.size(), QPageSize::Point));
        writer.setPageMargins({});
        QPainter painter(&writer);
        drawInto(painter, QRectF(0, 0, writer.width(), writer.height()), blackedOut);
    } else {
        const double scale = std::min(pictureScale, mostPixels / std::max(whole.width(), whole.height()));
        QImage image((whole.size() * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawInto(painter, image.rect(), blackedOut);
        painter.end();
        image.save(&saved, "PNG"); // what it cannot write the file knows
    }
    return saved.commit() ? QString() : saved.errorString();
}

} // namespace Aiguilleur
