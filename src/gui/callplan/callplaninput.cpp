// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a person moves in the drawing of a call plan, by mouse, by fingers and by keys.
#include "gui/callplan/callgraphdrag.h"
#include "gui/callplan/callminimap.h"
#include "gui/callplan/callplanview.h"
#include "gui/callplan/callviewaccessible.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr double zoomStep = 1.2;
constexpr double notch = 120; //!< of a wheel, eighths of a degree

bool canScroll(const QScrollBar *bar)
{
    return bar->maximum() > bar->minimum();
}

} // namespace

// The window has shortcuts of its own on some of these keys.
bool CallPlanView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isPlain = static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier;
        if (isPlain && (key == Qt::Key_F2 || (key == Qt::Key_Escape && m_drag->isActive()))) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

bool CallPlanView::viewportEvent(QEvent *event)
{
    return pinch(event) || QGraphicsView::viewportEvent(event);
}

bool CallPlanView::pinch(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomAt(1 + gesture->value(), gesture->position().toPoint());
        return true;
    }
    if (event->type() != QEvent::Gesture)
        return false;
    auto *gestures = static_cast<QGestureEvent *>(event);
    const auto *two = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
    if (!two)
        return false;
    release(); // a finger alone would have begun to move it
    zoomAt(two->scaleFactor(), viewport()->mapFromGlobal(two->hotSpot().toPoint()));
    gestures->accept(Qt::PinchGesture);
    return true;
}

// At its end the page around it does not begin to scroll.
void CallPlanView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAt(std::pow(zoomStep, event->angleDelta().y() / notch), event->position().toPoint());
        return event->accept();
    }
    const bool isAcross = event->modifiers() & Qt::ShiftModifier;
    const QPoint pixels = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    const QPoint by = isAcross && pixels.x() == 0 ? pixels.transposed() : pixels;
    if (!canScroll(horizontalScrollBar()) && !canScroll(verticalScrollBar()))
        return event->ignore();
    scrollBy(-by);
    event->accept();
}

void CallPlanView::hold(QMouseEvent *event)
{
    m_held = event->position().toPoint();
    const bool isLeft = event->button() == Qt::LeftButton;
    const QGraphicsItem *item = isLeft ? itemFor(m_held) : nullptr;
    m_hand = item ? Hand::Holding : Hand::Panning;
    if (m_hand == Hand::Panning)
        viewport()->setCursor(Qt::ClosedHandCursor);
    choose(item);
}

// An arrow is the key or the action that it stands for; none is nothing.
void CallPlanView::choose(const QGraphicsItem *item)
{
    if (const auto *box = qgraphicsitem_cast<const CallGraphBox *>(item))
        choose(QString(box->node().id));
    else if (const auto *arrow = qgraphicsitem_cast<const CallGraphArrow *>(item))
        emit pathSelected(QString(arrow->edge().paths.first()));
}

// Lets go of everything; nothing is dropped.
void CallPlanView::release()
{
    m_drag->cancel();
    m_overview->setHindering(false);
    m_hand = Hand::Free;
    viewport()->setCursor(Qt::ArrowCursor);
}

void CallPlanView::mousePressEvent(QMouseEvent *event)
{
    if (m_hand != Hand::Free)
        return release();
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        hold(event);
    event->accept();
}

void CallPlanView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->buttons() == Qt::NoButton) {
        const CallGraphBox *box = boxAt(point);
        return highlight(box ? box->node().id : QString());
    }
    const bool isFar = (point - m_held).manhattanLength() >= QApplication::startDragDistance();
    if (m_hand == Hand::Holding && !m_drag->isActive() && isFar) {
        highlight({});
        if (!m_isEditable || !m_drag->start(itemFor(m_held)))
            m_hand = Hand::Panning;
        m_overview->setHindering(m_drag->isActive());
    }
    if (m_drag->isActive())
        return m_drag->moveTo(point, event->modifiers() & Qt::ControlModifier);
    if (m_hand != Hand::Panning)
        return;
    const QPoint by = point - m_held;
    m_held = point;
    viewport()->setCursor(Qt::ClosedHandCursor);
    scrollBy(-by);
}

void CallPlanView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag->isActive() && event->button() == Qt::LeftButton)
        dropHere();
    else
        release();
}

void CallPlanView::dropHere()
{
    const CallPlanDrop drop = m_drag->finish();
    release();
    if (drop.kind != CallPlanDrop::Kind::None)
        emit dropped(drop);
}

void CallPlanView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const CallGraphBox *box = event->button() == Qt::LeftButton ? boxAt(event->position().toPoint()) : nullptr;
    if (box)
        toggle(QString(box->node().id));
}

// By the mouse: of what is under it, which is chosen by that.
void CallPlanView::contextMenuEvent(QContextMenuEvent *event)
{
    release();
    event->accept();
    if (event->reason() != QContextMenuEvent::Mouse)
        return askForMenu();
    const QGraphicsItem *item = itemFor(event->pos());
    const bool isOnSomething = item != nullptr;
    choose(item);
    emit menuRequested(event->globalPos(), isOnSomething);
}

void CallPlanView::askForMenu()
{
    const CallGraphBox *box = currentBox();
    if (box)
        ensureVisible(box->boundingRect());
    const QPoint point = box ? mapFromScene(box->middle()) : viewport()->rect().center();
    emit menuRequested(viewport()->mapToGlobal(point), box != nullptr);
}

void CallPlanView::askForEdit()
{
    emit pathSelected(selectedPath());
    emit editRequested(selectedPath());
}

// The nearest box in that direction; what is beside it counts twice as far.
void CallPlanView::goTowards(int key)
{
    const CallGraphBox *from = currentBox();
    if (!from)
        return;
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    QString nearest;
    double least = std::numeric_limits<double>::max();
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const QPointF way = it.value()->middle() - from->middle();
        const double along = sign * (isSideways ? way.x() : way.y());
        const double beside = std::abs(isSideways ? way.y() : way.x());
        if (along < 1)
            continue;
        const double distance = along + 2 * beside;
        if (distance < least) {
            least = distance;
            nearest = it.key();
        }
    }
    if (!nearest.isEmpty())
        choose(nearest);
}

bool CallPlanView::zoomKey(const QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        zoomBy(zoomStep);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    default:
        return false;
    }
}

void CallPlanView::keyPressEvent(QKeyEvent *event)
{
    if (zoomKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return goTowards(event->key());
    case Qt::Key_Home:
        return m_graph.nodes.isEmpty() ? void() : choose(QString(m_graph.nodes.first().id));
    case Qt::Key_Space:
        return fold();
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return askForEdit();
    case Qt::Key_F10:
        if (event->modifiers() == Qt::ShiftModifier)
            return askForMenu();
        break;
    case Qt::Key_Escape:
        if (m_drag->isActive())
            return release();
        break;
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

void CallPlanView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    CallViewAccessible::tellCurrent(*this);
}

void CallPlanView::focusOutEvent(QFocusEvent *event)
{
    release();
    QGraphicsView::focusOutEvent(event);
}

void CallPlanView::leaveEvent(QEvent *event)
{
    highlight({});
    QGraphicsView::leaveEvent(event);
}

} // namespace Aiguilleur
