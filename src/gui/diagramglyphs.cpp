// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diagramglyphs.h"

#include <QPainter>
#include <QPainterPath>

namespace Aiguilleur {

namespace {

// Every glyph is drawn on a grid of 24 × 24, the node's inside.
constexpr double grid = 24;
constexpr double glyphStroke = 2.2;

void addPerson(QPainterPath &path, double x, double top, double size)
{
    path.addEllipse(QPointF(x, top + size * 0.24), size * 0.24, size * 0.24);
    QPainterPath shoulders(QPointF(x - size * 0.42, top + size));
    shoulders.cubicTo(x - size * 0.42, top + size * 0.42, x + size * 0.42, top + size * 0.42, x + size * 0.42,
                      top + size);
    shoulders.closeSubpath();
    path.addPath(shoulders);
}

void person(QPainter &painter)
{
    QPainterPath path;
    addPerson(path, 12, 3.5, 17);
    painter.drawPath(path);
}

void people(QPainter &painter)
{
    QPainterPath path;
    addPerson(path, 4.4, 8, 9.6);
    addPerson(path, 12, 6, 11.6);
    addPerson(path, 19.6, 8, 9.6);
    painter.drawPath(path);
}

//! A receiver seen from the side, turned as one holds it.
void handset(QPainter &painter)
{
    QPainterPath path(QPointF(2, 13.6));
    path.cubicTo(2, 6.4, 22, 6.4, 22, 13.6);
    path.lineTo(22, 15.6);
    path.quadTo(22, 17, 20.6, 17);
    path.lineTo(17.4, 17);
    path.quadTo(16, 17, 16, 15.6);
    path.lineTo(16, 13.4);
    path.cubicTo(13.6, 12.6, 10.4, 12.6, 8, 13.4);
    path.lineTo(8, 15.6);
    path.quadTo(8, 17, 6.6, 17);
    path.lineTo(3.4, 17);
    path.quadTo(2, 17, 2, 15.6);
    path.closeSubpath();
    painter.translate(12, 12);
    painter.rotate(-135);
    painter.translate(-12, -12.6);
    painter.drawPath(path);
}

void keypad(QPainter &painter)
{
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            painter.drawEllipse(QPointF(5 + 7 * column, 5 + 7 * row), 2.1, 2.1);
    }
}

void room(QPainter &painter)
{
    painter.drawEllipse(QPointF(12, 12), 4.6, 4.6);
    for (const QPointF &seat : {QPointF(12, 2.9), QPointF(21.1, 12), QPointF(12, 21.1), QPointF(2.9, 12)})
        painter.drawEllipse(seat, 2.4, 2.4);
}

void setStroked(QPainter &painter, double width = glyphStroke)
{
    painter.setPen(QPen(painter.brush().color(), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
}

void hash(QPainter &painter)
{
    setStroked(painter);
    painter.drawLine(QPointF(9.6, 4), QPointF(7.4, 20));
    painter.drawLine(QPointF(16.6, 4), QPointF(14.4, 20));
    painter.drawLine(QPointF(4.6, 9.2), QPointF(20.4, 9.2));
    painter.drawLine(QPointF(3.6, 14.8), QPointF(19.4, 14.8));
}

void script(QPainter &painter)
{
    setStroked(painter);
    painter.drawPolyline(QList<QPointF>{{7, 7}, {2, 12}, {7, 17}}.constData(), 3);
    painter.drawPolyline(QList<QPointF>{{17, 7}, {22, 12}, {17, 17}}.constData(), 3);
    painter.drawLine(QPointF(13.8, 5), QPointF(10.2, 19));
}

void voicemail(QPainter &painter)
{
    setStroked(painter);
    painter.drawEllipse(QPointF(6.4, 12), 4, 4);
    painter.drawEllipse(QPointF(17.6, 12), 4, 4);
    painter.drawLine(QPointF(6.4, 16), QPointF(17.6, 16));
}

void cross(QPainter &painter)
{
    setStroked(painter);
    painter.drawLine(QPointF(7, 7), QPointF(17, 17));
    painter.drawLine(QPointF(17, 7), QPointF(7, 17));
}

void paintOnGrid(QPainter &painter, CallDiagram::Shape shape)
{
    switch (shape) {
    case CallDiagram::Shape::Caller:
        return person(painter);
    case CallDiagram::Shape::Number:
        return hash(painter);
    case CallDiagram::Shape::Line:
        return handset(painter);
    case CallDiagram::Shape::Queue:
        return people(painter);
    case CallDiagram::Shape::Room:
        return room(painter);
    case CallDiagram::Shape::Menu:
        return keypad(painter);
    case CallDiagram::Shape::Script:
        return script(painter);
    case CallDiagram::Shape::Voicemail:
        return voicemail(painter);
    case CallDiagram::Shape::Nothing:
        return cross(painter);
    case CallDiagram::Shape::Key:
        break;
    }
}

} // namespace

void paintGlyph(QPainter &painter, const QRectF &box, CallDiagram::Shape shape, const QColor &color)
{
    const double side = box.width() * 0.62;
    painter.save();
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / grid, side / grid);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    paintOnGrid(painter, shape);
    painter.restore();
}

} // namespace Aiguilleur
