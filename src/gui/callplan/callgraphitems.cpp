// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callgraphitems.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr double padding = 10;
constexpr double corner = 8;
constexpr double pen = 1.4;
constexpr double arrowLength = 8;
constexpr double arrowWidth = 3.5;
constexpr int widestText = 28;    //!< average characters of a line
constexpr double readable = 0.35; //!< level of detail below which texts are only a blur

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

} // namespace

CallGraphBox::CallGraphBox(Content content, const QRectF &rectangle, const CallGraphStyle &style)
    : m_content(std::move(content))
    , m_rectangle(rectangle)
    , m_style(style)
{
    setAcceptHoverEvents(true);
    setToolTip(m_content.detail.isEmpty() ? m_content.title : m_content.title + u'\n' + m_content.detail);
}

QSizeF CallGraphBox::sizeFor(const QString &title, const QString &detail, const QFont &font)
{
    const QFont bold = titleFont(font);
    const QFont small = detailFont(font);
    double height = QFontMetricsF(bold).height();
    double width = widthOf(title, bold);
    if (!detail.isEmpty()) {
        height += QFontMetricsF(small).height() + 2;
        width = std::max(width, widthOf(detail, small));
    }
    return {width + 2 * padding, height + padding * 1.4};
}

void CallGraphBox::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

void CallGraphBox::setLit(bool lit)
{
    m_isLit = lit;
    update();
}

void CallGraphBox::setMark(std::optional<Theme::Tone> mark)
{
    m_mark = mark;
    update();
}

QRectF CallGraphBox::boundingRect() const
{
    return m_rectangle.adjusted(-6, -6, 6, 6);
}

void CallGraphBox::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Theme::Tone tone = m_content.node.isDisabled ? Theme::Tone::Muted
                             : m_isLit                 ? Theme::Tone::Accent
                                                       : m_content.tone;
    const QPalette &palette = m_style.palette;
    painter->setRenderHint(QPainter::Antialiasing);
    QPen outline(tone == Theme::Tone::Normal ? Theme::line(palette) : Theme::text(palette, tone), pen);
    if (m_content.node.isDisabled)
        outline.setStyle(Qt::DashLine);
    if (m_isLit)
        outline.setWidthF(pen * 2);
    painter->setPen(outline);
    painter->setBrush(tone == Theme::Tone::Normal ? palette.color(QPalette::Base) : Theme::background(palette, tone));
    const bool isRound = m_content.node.kind == CallGraphNode::Kind::Incoming ||
                         m_content.node.kind == CallGraphNode::Kind::HangUp ||
                         m_content.node.kind == CallGraphNode::Kind::SilentEnd;
    const double radius = isRound ? m_rectangle.height() / 2 : corner;
    painter->drawRoundedRect(m_rectangle, radius, radius);
    if (m_isCurrent) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette.color(QPalette::Highlight), pen * 1.6));
        painter->drawRoundedRect(m_rectangle.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
    }
    if (m_mark) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::text(palette, *m_mark));
        painter->drawEllipse(m_rectangle.topRight(), 5, 5);
    }
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) >= readable)
        paintTexts(*painter, m_rectangle.adjusted(padding, padding * 0.7, -padding, -padding * 0.7));
}

void CallGraphBox::paintTexts(QPainter &painter, const QRectF &rectangle) const
{
    const QPalette &palette = m_style.palette;
    const QFont bold = titleFont(m_style.font);
    const QFont small = detailFont(m_style.font);
    const auto line = [&](const QRectF &where, const QString &text, const QFont &font) {
        painter.setFont(font);
        if (m_style.isBlackedOut)
            return paintBar(painter, where, QFontMetricsF(font).horizontalAdvance(text));
        const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, where.width() + 1);
        painter.drawText(where, Qt::AlignCenter, shown);
    };
    const double height = QFontMetricsF(bold).height();
    const QString mark = m_content.node.isCollapsed ? u" ⊞"_s : QString();
    painter.setPen(m_content.node.isDisabled ? palette.color(QPalette::PlaceholderText)
                                             : palette.color(QPalette::Text));
    if (m_content.detail.isEmpty())
        return line(rectangle, m_content.title + mark, bold);
    line(QRectF(rectangle.left(), rectangle.top(), rectangle.width(), height), m_content.title + mark, bold);
    painter.setPen(Theme::text(palette, Theme::Tone::Muted));
    line(QRectF(rectangle.left(), rectangle.top() + height + 2, rectangle.width(), QFontMetricsF(small).height()),
         m_content.detail, small);
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
    m_path.moveTo(curve.first());
    for (qsizetype i = 1; i + 2 < curve.size(); i += 3)
        m_path.cubicTo(curve[i], curve[i + 1], curve[i + 2]);
    const QLineF last(curve.last(), curve[curve.size() - 2]);
    QLineF along = last;
    along.setLength(arrowLength);
    QLineF across(along.p2(), along.p1());
    across = across.normalVector();
    across.setLength(arrowWidth);
    const QPointF side = across.p2() - across.p1();
    m_head << curve.last() << along.p2() + side << along.p2() - side;
    const QSizeF size = sizeFor(m_label, style.font);
    if (!size.isEmpty()) {
        m_labelRectangle = QRectF(QPointF(), size);
        m_labelRectangle.moveCenter(labelMiddle);
    }
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
    m_isLit = lit;
    setZValue(lit ? -0.5 : -1);
    update();
}

QRectF CallGraphArrow::boundingRect() const
{
    return (m_path.boundingRect() | m_head.boundingRect() | m_labelRectangle).adjusted(-3, -3, 3, 3);
}

void CallGraphArrow::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    using Kind = CallGraphEdge::Kind;
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isExit = m_edge.kind == Kind::NoKey || m_edge.kind == Kind::WrongKey || m_edge.kind == Kind::DoesNot ||
                        m_edge.kind == Kind::NoAnswer;
    const Theme::Tone tone = m_isLit ? Theme::Tone::Accent : Theme::Tone::Muted;
    const QColor colour = Theme::text(m_style.palette, tone);
    QPen line(colour, m_isLit ? pen * 2 : pen);
    if (m_edge.isDisabled || isExit)
        line.setStyle(Qt::DashLine);
    painter->setPen(line);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(m_head);
    const double detailLevel = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (m_labelRectangle.isEmpty() || detailLevel < readable)
        return;
    painter->setBrush(m_style.palette.color(QPalette::Window));
    painter->drawRoundedRect(m_labelRectangle, 3, 3);
    painter->setPen(Theme::text(m_style.palette, m_isLit ? Theme::Tone::Accent : Theme::Tone::Normal));
    const QFont small = detailFont(m_style.font);
    painter->setFont(small);
    if (m_style.isBlackedOut && m_edge.kind != Kind::Keys)
        return paintBar(*painter, m_labelRectangle, m_labelRectangle.width() - 6);
    painter->drawText(m_labelRectangle, Qt::AlignCenter,
                      QFontMetricsF(small).elidedText(m_label, Qt::ElideRight, m_labelRectangle.width()));
}

} // namespace Aiguilleur
