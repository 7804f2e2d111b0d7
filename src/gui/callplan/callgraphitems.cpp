// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callgraphitems.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr double padding = 10;
constexpr double corner = 8;
constexpr double pen = 1.4;
constexpr double arrowLength = 8;
constexpr double arrowWidth = 3.5;
constexpr double grip = 10;      //!< width of a line for the pointer
constexpr double hairline = 1.5; //!< pixels of a screen
constexpr int widestText = 28;   //!< average characters of a line
// Levels of detail below which something is only a blur that takes time.
constexpr double readable = 0.4;
constexpr double dashed = 0.3;

QFont titleFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

QFont detailFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

double widthOf(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return std::min(metrics.horizontalAdvance(text), metrics.averageCharWidth() * widestText);
}

void paintBar(QPainter &painter, const QRectF &line, double width)
{
    QRectF bar(0, 0, std::min(width, line.width()), line.height() * 0.6);
    bar.moveCenter(line.center());
    painter.fillRect(bar, painter.pen().color());
}

double levelOf(const QPainter &painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

QString shownTitle(const CallGraphBox::Content &content)
{
    return content.node.isCollapsed ? content.title + u" ⊞"_s : content.title;
}

//! Of an outline. On a screen what is about a pixel wide is a hairline, which takes a fraction of the time.
double widthOf(double wanted, const QPainter &painter, const QWidget *screen)
{
    const bool isHairline = screen && wanted * levelOf(painter) * screen->devicePixelRatioF() <= hairline;
    return isHairline ? 0 : wanted;
}

QStaticText staticText(const QString &text, const QFont &font)
{
    QStaticText made(text);
    made.setTextFormat(Qt::PlainText);
    made.prepare({}, font);
    return made;
}

} // namespace

CallGraphStyle::CallGraphStyle(const QPalette &palette, const QFont &font, bool isBlackedOut)
    : m_palette(palette)
    , m_font(font)
    , m_isBlackedOut(isBlackedOut)
    , m_line(Theme::line(palette))
{
    for (size_t i = 0; i < tones; ++i) {
        m_texts.at(i) = Theme::text(palette, static_cast<Theme::Tone>(i));
        m_backgrounds.at(i) = Theme::background(palette, static_cast<Theme::Tone>(i));
    }
}

CallGraphBox::CallGraphBox(Content content, const QRectF &rectangle, const CallGraphStyle &style)
    : m_content(std::move(content))
    , m_rectangle(rectangle)
    , m_style(style)
{
    setToolTip(m_content.detail.isEmpty() ? m_content.title : m_content.title + u'\n' + m_content.detail);
    layOutTexts();
}

QSizeF CallGraphBox::sizeFor(const Content &content, const QFont &font)
{
    const QFont bold = titleFont(font);
    const QFont small = detailFont(font);
    double height = QFontMetricsF(bold).height();
    double width = widthOf(shownTitle(content), bold);
    if (!content.detail.isEmpty()) {
        height += QFontMetricsF(small).height() + 2;
        width = std::max(width, widthOf(content.detail, small));
    }
    return {width + 2 * padding, height + padding * 1.4};
}

CallGraphBox::Line CallGraphBox::line(const QString &text, const QFont &font, const QRectF &room)
{
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, room.width() + 1);
    return {.text = staticText(shown, font),
            .font = font,
            .room = room,
            .width = QFontMetricsF(font).horizontalAdvance(shown)};
}

void CallGraphBox::layOutTexts()
{
    const QRectF room = m_rectangle.adjusted(padding, padding * 0.7, -padding, -padding * 0.7);
    const QFont bold = titleFont(m_style.font());
    const QFont small = detailFont(m_style.font());
    const double height = QFontMetricsF(bold).height();
    m_lines.append(line(shownTitle(m_content), bold, QRectF(room.topLeft(), QSizeF(room.width(), height))));
    if (!m_content.detail.isEmpty())
        m_lines.append(line(m_content.detail, small,
                            QRectF(room.left(), room.top() + height + 2, room.width(), QFontMetricsF(small).height())));
}

Theme::Tone CallGraphBox::tone() const
{
    if (m_content.node.isDisabled)
        return Theme::Tone::Muted;
    return m_isLit ? Theme::Tone::Accent : m_content.tone;
}

void CallGraphBox::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

void CallGraphBox::setLit(bool lit)
{
    if (lit == m_isLit)
        return;
    m_isLit = lit;
    update();
}

void CallGraphBox::setMark(std::optional<Theme::Tone> mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    update();
}

QRectF CallGraphBox::boundingRect() const
{
    return m_rectangle.adjusted(-6, -6, 6, 6);
}

double CallGraphBox::radius() const
{
    using Kind = CallGraphNode::Kind;
    const Kind kind = m_content.node.kind;
    const bool isRound = kind == Kind::Incoming || kind == Kind::HangUp || kind == Kind::SilentEnd;
    return isRound ? m_rectangle.height() / 2 : corner;
}

void CallGraphBox::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, radius(), widget);
    if (m_isCurrent) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_style.palette().color(QPalette::Highlight), pen * 1.6));
        painter->drawRoundedRect(m_rectangle.adjusted(-4, -4, 4, 4), radius() + 4, radius() + 4);
    }
    if (m_mark) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_style.text(*m_mark));
        painter->drawEllipse(m_rectangle.topRight(), 5, 5);
    }
    if (levelOf(*painter) < readable)
        return;
    const QPalette &palette = m_style.palette();
    paintLine(*painter, m_lines.first(),
              palette.color(m_content.node.isDisabled ? QPalette::PlaceholderText : QPalette::Text));
    if (m_lines.size() > 1)
        paintLine(*painter, m_lines.last(), m_style.text(Theme::Tone::Muted));
}

void CallGraphBox::paintFrame(QPainter &painter, double radius, const QWidget *screen) const
{
    const Theme::Tone tone = this->tone();
    const bool isPlain = tone == Theme::Tone::Normal;
    QPen outline(isPlain ? m_style.line() : m_style.text(tone), widthOf(m_isLit ? pen * 2 : pen, painter, screen));
    if (m_content.node.isDisabled && levelOf(painter) >= dashed)
        outline.setStyle(Qt::DashLine);
    painter.setPen(outline);
    painter.setBrush(isPlain ? m_style.palette().color(QPalette::Base) : m_style.background(tone));
    painter.drawRoundedRect(m_rectangle, radius, radius);
}

void CallGraphBox::paintLine(QPainter &painter, const Line &line, const QColor &colour) const
{
    painter.setPen(colour);
    if (m_style.isBlackedOut())
        return paintBar(painter, line.room, line.width);
    painter.setFont(line.font);
    painter.drawStaticText(QPointF(line.room.center().x() - line.width / 2, line.room.top()), line.text);
}

CallGraphArrow::CallGraphArrow(CallGraphEdge edge, QString label, const QList<QPointF> &curve,
                               const QPointF &labelMiddle, const CallGraphStyle &style)
    : m_edge(std::move(edge))
    , m_label(std::move(label))
    , m_style(style)
{
    setZValue(-1);
    if (curve.size() < 2)
        return;
    setCurve(curve);
    const QSizeF size = sizeFor(m_label, style.font());
    if (!size.isEmpty()) {
        m_labelRectangle = QRectF(QPointF(), size);
        m_labelRectangle.moveCenter(labelMiddle);
        const QFont small = detailFont(style.font());
        m_text = staticText(QFontMetricsF(small).elidedText(m_label, Qt::ElideRight, size.width()), small);
    }
    m_bounds = (m_path.boundingRect() | m_head.boundingRect() | m_labelRectangle).adjusted(-3, -3, 3, 3);
}

void CallGraphArrow::setCurve(const QList<QPointF> &curve)
{
    m_path.moveTo(curve.first());
    for (qsizetype i = 1; i + 2 < curve.size(); i += 3)
        m_path.cubicTo(curve[i], curve[i + 1], curve[i + 2]);
    QLineF along(curve.last(), curve[curve.size() - 2]);
    along.setLength(arrowLength);
    QLineF across(along.p2(), along.p1());
    across = across.normalVector();
    across.setLength(arrowWidth);
    const QPointF side = across.p2() - across.p1();
    m_head << curve.last() << along.p2() + side << along.p2() - side;
}

QSizeF CallGraphArrow::sizeFor(const QString &label, const QFont &font)
{
    if (label.isEmpty())
        return {};
    const QFontMetricsF metrics(detailFont(font));
    return {widthOf(label, detailFont(font)) + 6, metrics.height() + 2};
}

void CallGraphArrow::setLit(bool lit)
{
    if (lit == m_isLit)
        return;
    m_isLit = lit;
    setZValue(lit ? -0.5 : -1);
    update();
}

QPainterPath CallGraphArrow::shape() const
{
    if (m_shape.isEmpty() && !m_path.isEmpty()) {
        QPainterPathStroker stroker;
        stroker.setWidth(grip);
        m_shape = stroker.createStroke(m_path);
        m_shape.setFillRule(Qt::WindingFill);
        m_shape.addPolygon(m_head);
        m_shape.addRect(m_labelRectangle);
    }
    return m_shape;
}

bool CallGraphArrow::isExit() const
{
    using Kind = CallGraphEdge::Kind;
    return m_edge.kind == Kind::NoKey || m_edge.kind == Kind::WrongKey || m_edge.kind == Kind::DoesNot ||
           m_edge.kind == Kind::NoAnswer || m_edge.kind == Kind::Never;
}

void CallGraphArrow::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_style.text(m_isLit ? Theme::Tone::Accent : Theme::Tone::Muted);
    QPen line(colour, widthOf(m_isLit ? pen * 2 : pen, *painter, widget));
    if ((m_edge.isDisabled || isExit()) && levelOf(*painter) >= dashed)
        line.setStyle(Qt::DashLine);
    painter->setPen(line);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(m_head);
    if (!m_labelRectangle.isEmpty() && levelOf(*painter) >= readable)
        paintLabel(*painter);
}

void CallGraphArrow::paintLabel(QPainter &painter) const
{
    painter.setBrush(m_style.palette().color(QPalette::Window));
    painter.drawRoundedRect(m_labelRectangle, 3, 3);
    painter.setPen(m_style.text(m_isLit ? Theme::Tone::Accent : Theme::Tone::Normal));
    if (m_style.isBlackedOut() && m_edge.kind != CallGraphEdge::Kind::Keys)
        return paintBar(painter, m_labelRectangle, m_labelRectangle.width() - 6);
    painter.setFont(detailFont(m_style.font()));
    const QSizeF size = m_text.size();
    painter.drawStaticText(m_labelRectangle.center() - QPointF(size.width() / 2, size.height() / 2), m_text);
}

} // namespace Aiguilleur
