// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callgraph.h"
#include "gui/theme.h"

#include <QFont>
#include <QGraphicsItem>
#include <QPainterPath>
#include <QPalette>
#include <optional>

namespace Aiguilleur {

//! How boxes and lines of a drawing look, the same for all of them.
struct CallGraphStyle
{
    QPalette palette;
    QFont font;
    bool isBlackedOut = false; //!< bars in the place of texts
};

//! One box of a drawing.
class CallGraphBox : public QGraphicsItem
{
public:
    struct Content
    {
        CallGraphNode node;
        QString title;
        QString detail;
        Theme::Tone tone = Theme::Tone::Normal;
    };
    CallGraphBox(Content content, const QRectF &rectangle, const CallGraphStyle &style);

    //! The room that these texts need.
    static QSizeF sizeFor(const QString &title, const QString &detail, const QFont &font);

    const CallGraphNode &node() const { return m_content.node; }
    const QString &title() const { return m_content.title; }
    const QString &detail() const { return m_content.detail; }
    QPointF middle() const { return m_rectangle.center(); }
    void setCurrent(bool current);
    void setLit(bool lit);
    void setMark(std::optional<Theme::Tone> mark); //!< a finding is about it

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintTexts(QPainter &painter, const QRectF &rectangle) const;

    Content m_content;
    QRectF m_rectangle;
    const CallGraphStyle &m_style;
    bool m_isCurrent = false;
    bool m_isLit = false;
    std::optional<Theme::Tone> m_mark;
};

//! One line of a drawing, with its arrow and its label.
class CallGraphArrow : public QGraphicsItem
{
public:
    CallGraphArrow(CallGraphEdge edge, QString label, const QList<QPointF> &curve, const QPointF &labelMiddle,
                   const CallGraphStyle &style);

    static QSizeF sizeFor(const QString &label, const QFont &font); //!< empty for no label

    const CallGraphEdge &edge() const { return m_edge; }
    void setLit(bool lit);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    CallGraphEdge m_edge;
    QString m_label;
    QPainterPath m_path;
    QPolygonF m_head;
    QRectF m_labelRectangle;
    const CallGraphStyle &m_style;
    bool m_isLit = false;
};

} // namespace Aiguilleur
