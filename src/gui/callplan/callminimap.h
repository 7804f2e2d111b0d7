// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace Aiguilleur {

class CallPlanView;

//! The whole drawing, small, in a corner of it, with a frame around what is in sight; a click or dragging brings
//! something else into sight. Not there while all is in sight anyway, and never over the box that is chosen, nor
//! over one that could not be moved away from below it.
class CallMinimap : public QWidget
{
    Q_OBJECT
public:
    explicit CallMinimap(CallPlanView &view);
    ~CallMinimap() override;

    void setWanted(bool wanted);       //!< by the person
    void setHindering(bool hindering); //!< something is being dragged over it
    void follow();                     //!< what is in sight, or the room, is another one
    void redraw();                     //!< the drawing looks otherwise
    QRectF frame() const;              //!< of what is in sight, in its own coordinates

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void show(const QPointF &point);
    void drawPlan(QPainter &painter) const;
    QTransform fromScene() const;
    bool isNeeded() const;
    bool isInTheWay(const QRect &where) const;

    CallPlanView &m_view;
    QPixmap m_picture; //!< null: to be drawn anew
    bool m_isWanted = true;
    bool m_isHindering = false;
};

} // namespace Aiguilleur
