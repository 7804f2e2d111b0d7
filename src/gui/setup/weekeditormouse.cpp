// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/hourswords.h"
#include "gui/setup/weekeditor.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <algorithm>

namespace Aiguilleur {

namespace {

constexpr int step = WeekHours::step;

int floored(int minute)
{
    return minute / step * step;
}

int raised(int minute)
{
    return std::min(floored(minute + step - 1), WeekHours::dayMinutes);
}

} // namespace

void WeekEditor::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_draft)
        beginDrag(event->position());
    else
        QWidget::mousePressEvent(event);
}

void WeekEditor::beginDrag(const QPointF &point)
{
    if (const HoursRange *range = rangeAt(point)) {
        const WeekGeometry::Part part = m_geometry.part(point, *range);
        Drag drag;
        drag.action = part == WeekGeometry::Part::Start ? Action::Start
                      : part == WeekGeometry::Part::End ? Action::End
                                                        : Action::Move;
        drag.original = drag.wanted = *range;
        drag.grabbedMinute = m_geometry.minute(point);
        moveCursor(range->day, std::clamp(floored(drag.grabbedMinute), range->from, range->to - 1));
        m_drag = drag;
    } else if (m_geometry.isInDay(point)) {
        const int minute = std::min(floored(m_geometry.minute(point)), WeekHours::dayMinutes - step);
        moveCursor(m_geometry.day(point), minute);
        Drag drag;
        drag.original = {.path = {}, .policy = m_policy, .day = m_day, .from = minute, .to = minute + step};
        drag.wanted = drag.original;
        drag.grabbedMinute = minute;
        m_drag = drag;
    }
    if (m_drag)
        m_drag->grabbedPoint = point;
    if (m_drag && !m_draft->canEdit()) {
        m_drag.reset();
        emit hinted(HoursWords::refusal(HoursDraft::Refusal::Locked, {}), true);
    }
}

void WeekEditor::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag && event->buttons() & Qt::LeftButton)
        drag(event->position());
    else
        showPointer(event->position());
}

void WeekEditor::drag(const QPointF &point)
{
    Drag &drag = *m_drag;
    const HoursRange wanted = dragged(drag, point);
    // A click with a hand that trembles is no drag.
    if (!drag.isMoved && (point - drag.grabbedPoint).manhattanLength() < QApplication::startDragDistance())
        return;
    drag.isMoved = true;
    drag.wanted = wanted;
    drag.refusal = m_draft->check(wanted, &drag.obstacle);
    const bool isRefused = drag.refusal != HoursDraft::Refusal::None;
    emit hinted(isRefused ? HoursWords::refusal(drag.refusal, drag.obstacle) : HoursWords::range(wanted), isRefused);
    setCursor(isRefused ? Qt::ForbiddenCursor : drag.action == Action::Move ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
    update();
}

HoursRange WeekEditor::dragged(const Drag &drag, const QPointF &point) const
{
    const int minute = m_geometry.minute(point);
    HoursRange wanted = drag.original;
    const int length = wanted.to - wanted.from;
    switch (drag.action) {
    case Action::Create:
        wanted.from = std::min(floored(minute), drag.grabbedMinute);
        wanted.to = std::max(raised(minute), drag.grabbedMinute + step);
        break;
    case Action::Start:
        wanted.from = std::min(WeekHours::snapped(minute), wanted.to - 1);
        break;
    case Action::End:
        wanted.to = std::max(WeekHours::snapped(minute), wanted.from + 1);
        break;
    case Action::Move: {
        const int moved = minute - drag.grabbedMinute;
        const int steps = moved >= 0 ? (moved + step / 2) / step : -((-moved + step / 2) / step);
        wanted.day = m_geometry.day(point);
        wanted.from = std::clamp(wanted.from + steps * step, 0, WeekHours::dayMinutes - length);
        wanted.to = wanted.from + length;
        break;
    }
    }
    return wanted;
}

void WeekEditor::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag)
        endDrag();
    showPointer(event->position());
}

// What could not be there stays as it was; the reason stays to be read.
void WeekEditor::endDrag()
{
    const Drag drag = *m_drag;
    m_drag.reset();
    update();
    if (!drag.isMoved || (drag.action != Action::Create && drag.wanted == drag.original))
        return;
    if (drag.refusal != HoursDraft::Refusal::None) {
        emit hinted(HoursWords::refusal(drag.refusal, drag.obstacle), true);
        return;
    }
    if (drag.action == Action::Create)
        m_draft->add(drag.wanted);
    else
        m_draft->change(drag.wanted);
    moveCursor(drag.wanted.day, drag.wanted.from);
}

void WeekEditor::cancelDrag()
{
    if (!m_drag)
        return;
    m_drag.reset();
    unsetCursor();
    update();
    announce();
}

void WeekEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_draft || !m_draft->canEdit())
        return;
    if (m_geometry.isInDay(event->position()) && !rangeAt(event->position()))
        create(m_geometry.day(event->position()), floored(m_geometry.minute(event->position())));
}

void WeekEditor::showPointer(const QPointF &point)
{
    const HoursRange *range = rangeAt(point);
    if (!m_draft || !m_draft->canEdit() || (!range && !m_geometry.isInDay(point)))
        return unsetCursor();
    if (!range)
        return setCursor(Qt::CrossCursor);
    const bool isMiddle = m_geometry.part(point, *range) == WeekGeometry::Part::Middle;
    setCursor(isMiddle ? Qt::OpenHandCursor : Qt::SizeHorCursor);
}

void WeekEditor::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const HoursRange *range = rangeAt(event->pos());
        const QPointF point = event->pos();
        if (range || m_geometry.isInDay(point))
            moveCursor(m_geometry.day(point), floored(m_geometry.minute(point)));
        emit menuRequested(event->globalPos());
        return;
    }
    const QPointF cursor(m_geometry.x(m_minute), m_geometry.row(m_day).bottom());
    emit menuRequested(mapToGlobal(cursor.toPoint()));
}

} // namespace Aiguilleur
