// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diagramwidget.h"

#include "gui/diagramglyphs.h"
#include "gui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Shape = CallDiagram::Shape;

// All lengths are shares of one node's side.
constexpr double narrowestColumnGap = 0.8;
constexpr double widestColumnGap = 1.5;
constexpr double rowGap = 0.26;
constexpr double largestNode = 60;
constexpr double edgeClearance = 0.12;

//! Where the nodes of one diagram are in one rectangle.
class Layout
{
public:
    Layout(const CallDiagram &diagram, const QRectF &rectangle)
        : m_rectangle(rectangle)
    {
        for (const CallDiagram::Node &node : diagram.nodes) {
            m_columns = std::max(m_columns, node.column + 1);
            m_rows = std::max(m_rows, node.row + 1);
        }
        const double byWidth = rectangle.width() / (m_columns + narrowestColumnGap * (m_columns - 1));
        const double byHeight = rectangle.height() / (m_rows + rowGap * (m_rows - 1));
        // A diagram of one row would otherwise be drawn much larger than one of three.
        m_side = std::min({byWidth, byHeight, rectangle.height() * 0.42, largestNode});
        if (m_columns > 1)
            m_gap = std::min((rectangle.width() - m_columns * m_side) / (m_columns - 1), m_side * widestColumnGap);
    }

    double side() const { return m_side; }

    QRectF node(const CallDiagram::Node &node) const
    {
        const QPointF center = m_rectangle.center();
        const double x = (node.column - (m_columns - 1) / 2.0) * (m_side + m_gap);
        const double y = (node.row - (m_rows - 1) / 2.0) * m_side * (1 + rowGap);
        return {center.x() + x - m_side / 2, center.y() + y - m_side / 2, m_side, m_side};
    }

private:
    QRectF m_rectangle;
    int m_columns = 1;
    int m_rows = 1;
    double m_side = 0;
    double m_gap = 0;
};

struct Style
{
    QColor ink; //!< outlines and glyphs of the ends
    QColor edge;
    QColor wash;  //!< fill of the ends
    QColor solid; //!< fill of what the configuration is
    QColor glyphOnSolid;
    double stroke;

    static Style of(const QPalette &palette, bool accented, double side)
    {
        using Theme::Tone;
        const Tone tone = accented ? Tone::Accent : Tone::Muted;
        return {.ink = Theme::text(palette, tone),
                .edge = Theme::text(palette, tone),
                .wash = Theme::background(palette, accented ? Tone::Accent : Tone::Normal),
                .solid = Theme::text(palette, tone),
                .glyphOnSolid = palette.color(QPalette::Base),
                .stroke = std::clamp(side * 0.05, 1.0, 2.2)};
    }
};

bool isEnd(Shape shape)
{
    return shape == Shape::Caller || shape == Shape::Line || shape == Shape::Key || shape == Shape::Nothing;
}

void paintHead(QPainter &painter, const QPointF &tip, double direction, double length)
{
    const QPointF back(tip.x() - direction * length, tip.y());
    QPainterPath head(tip);
    head.lineTo(back + QPointF(0, length * 0.6));
    head.quadTo(back + QPointF(direction * length * 0.25, 0), back - QPointF(0, length * 0.6));
    head.closeSubpath();
    painter.fillPath(head, painter.pen().color());
}

void paintEdge(QPainter &painter, const QRectF &from, const QRectF &to, bool bothWays, double side)
{
    const double direction = from.center().x() <= to.center().x() ? 1 : -1;
    const double reach = side * (0.5 + edgeClearance) * direction;
    const QPointF start(from.center().x() + reach, from.center().y());
    const QPointF tip(to.center().x() - reach, to.center().y());
    const double length = std::clamp(side * 0.22, 3.0, 9.0);
    // The line stops inside the head: its round cap would stick out at the tip.
    const QPointF end = tip - QPointF(direction * length * 0.7, 0);
    const QPointF begin = bothWays ? start + QPointF(direction * length * 0.7, 0) : start;
    const double bend = (end.x() - begin.x()) * 0.55;
    QPainterPath path(begin);
    path.cubicTo(begin + QPointF(bend, 0), end - QPointF(bend, 0), end);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    paintHead(painter, tip, direction, length);
    if (bothWays)
        paintHead(painter, start, -direction, length);
}

void paintFrame(QPainter &painter, const QRectF &box, Shape shape, const Style &style)
{
    const double inset = style.stroke / 2;
    const QRectF frame = box.adjusted(inset, inset, -inset, -inset);
    QPen pen(style.ink, style.stroke);
    if (shape == Shape::Nothing)
        pen.setDashPattern({2.2, 2.2});
    painter.setPen(pen);
    painter.setBrush(isEnd(shape) ? style.wash : style.solid);
    if (shape == Shape::Caller || shape == Shape::Nothing)
        painter.drawEllipse(frame);
    else
        painter.drawRoundedRect(frame, box.width() * 0.24, box.width() * 0.24);
}

void paintText(QPainter &painter, const QRectF &box, const QString &text, const Style &style)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(5, qRound(box.height() * 0.58)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(style.ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

void paintNode(QPainter &painter, const QRectF &box, const CallDiagram::Node &node, const Style &style)
{
    paintFrame(painter, box, node.shape, style);
    if (node.shape == Shape::Key)
        paintText(painter, box, node.text, style);
    else
        paintGlyph(painter, box, node.shape, isEnd(node.shape) ? style.ink : style.glyphOnSolid);
}

} // namespace

DiagramWidget::DiagramWidget(QWidget *parent)
    : QWidget(parent)
{
    // It repeats in a picture what the words beside it say.
    setAccessibleName({});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DiagramWidget::setDiagram(const CallDiagram &diagram)
{
    if (m_diagram == diagram)
        return;
    m_diagram = diagram;
    update();
}

void DiagramWidget::setAccented(bool accented)
{
    m_accented = accented;
    update();
}

QSize DiagramWidget::sizeHint() const
{
    return {fontMetrics().height() * 18, fontMetrics().height() * 8};
}

QSize DiagramWidget::minimumSizeHint() const
{
    return {64, 40};
}

void DiagramWidget::paint(QPainter &painter, const QRectF &rectangle, const CallDiagram &diagram,
                          const QPalette &palette, bool accented)
{
    if (diagram.nodes.isEmpty() || rectangle.isEmpty())
        return;
    const Layout layout(diagram, rectangle.adjusted(1, 1, -1, -1));
    const Style style = Style::of(palette, accented, layout.side());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.edge, style.stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const CallDiagram::Edge &edge : diagram.edges) {
        paintEdge(painter, layout.node(diagram.nodes.at(edge.from)), layout.node(diagram.nodes.at(edge.to)),
                  edge.bothWays, layout.side());
    }
    for (const CallDiagram::Node &node : diagram.nodes)
        paintNode(painter, layout.node(node), node, style);
    painter.restore();
}

void DiagramWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_diagram, palette(), m_accented);
}

} // namespace Aiguilleur
