// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callgraph.h"
#include "gui/theme.h"

#include <QFont>
#include <QGraphicsObject>
#include <QPainterPath>
#include <QPalette>
#include <QStaticText>
#include <array>
#include <optional>

namespace Aiguilleur {

//! How boxes and lines of a drawing look, the same for all of them. Colours are mixed once, not at each painting.
class CallGraphStyle
{
public:
    explicit CallGraphStyle(const QPalette &palette = {}, const QFont &font = {}, bool isBlackedOut = false);

    const QPalette &palette() const { return m_palette; }
    const QFont &font() const { return m_font; }
    bool isBlackedOut() const { return m_isBlackedOut; } //!< bars in the place of texts
    const QColor &text(Theme::Tone tone) const { return m_texts.at(static_cast<size_t>(tone)); }
    const QColor &background(Theme::Tone tone) const { return m_backgrounds.at(static_cast<size_t>(tone)); }
    const QColor &line() const { return m_line; }

private:
    static constexpr size_t tones = static_cast<size_t>(Theme::Tone::Bad) + 1;
    QPalette m_palette;
    QFont m_font;
    bool m_isBlackedOut = false;
    std::array<QColor, tones> m_texts;
    std::array<QColor, tones> m_backgrounds;
    QColor m_line;
};

//! One box of a drawing.
class CallGraphBox : public QGraphicsObject
{
    Q_OBJECT
public:
    enum { Type = UserType + 2 };
    struct Content
    {
        CallGraphNode node;
        QString title;
        QString detail;
        Theme::Tone tone = Theme::Tone::Normal;
    };
    CallGraphBox(Content content, const QRectF &rectangle, const CallGraphStyle &style);

    static QSizeF sizeFor(const Content &content, const QFont &font); //!< the room that its texts need

    const CallGraphNode &node() const { return m_content.node; }
    const QString &title() const { return m_content.title; }
    const QString &detail() const { return m_content.detail; }
    const QRectF &rectangle() const { return m_rectangle; }
    QPointF middle() const { return m_rectangle.center(); }
    Theme::Tone tone() const; //!< of its colours, as it looks now
    void setCurrent(bool current);
    bool isCurrent() const { return m_isCurrent; }
    void setLit(bool lit);
    void setMark(std::optional<Theme::Tone> mark); //!< a finding is about it
    std::optional<Theme::Tone> mark() const { return m_mark; }

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Line
    {
        QStaticText text;
        QFont font;
        QRectF room;
        double width = 0; //!< of the text
    };
    static Line line(const QString &text, const QFont &font, const QRectF &room);
    void layOutTexts();
    void paintFrame(QPainter &painter, double radius, const QWidget *screen) const;
    void paintLine(QPainter &painter, const Line &line, const QColor &colour) const;
    double radius() const;

    Content m_content;
    QRectF m_rectangle;
    const CallGraphStyle &m_style;
    QList<Line> m_lines; //!< of text
    bool m_isCurrent = false;
    bool m_isLit = false;
    std::optional<Theme::Tone> m_mark;
};

//! One line of a drawing, with its arrow and its label.
class CallGraphArrow : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };
    CallGraphArrow(CallGraphEdge edge, QString label, const QList<QPointF> &curve, const QPointF &labelMiddle,
                   const CallGraphStyle &style);

    static QSizeF sizeFor(const QString &label, const QFont &font); //!< empty for no label

    const CallGraphEdge &edge() const { return m_edge; }
    const QString &label() const { return m_label; }
    const QPainterPath &path() const { return m_path; }
    void setLit(bool lit);
    bool isLit() const { return m_isLit; }

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override; //!< a little wider than it is, for a pointer to find it
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void setCurve(const QList<QPointF> &curve);
    void paintLabel(QPainter &painter) const;
    bool isExit() const;

    CallGraphEdge m_edge;
    QString m_label;
    QStaticText m_text;
    QPainterPath m_path;
    QPolygonF m_head;
    QRectF m_labelRectangle;
    QRectF m_bounds;
    mutable QPainterPath m_shape; //!< made when it is asked for
    const CallGraphStyle &m_style;
    bool m_isLit = false;
};

} // namespace Aiguilleur
