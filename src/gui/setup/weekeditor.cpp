// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/weekeditor.h"

#include "gui/setup/hourswords.h"
#include "gui/setup/weekpainting.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int hour = 60;

bool isOwnKey(const QKeyEvent &event)
{
    static const QList<int> keys{Qt::Key_Left,   Qt::Key_Right, Qt::Key_Up,  Qt::Key_Down,
                                 Qt::Key_Delete, Qt::Key_Home,  Qt::Key_End, Qt::Key_Backspace};
    return keys.contains(event.key());
}

int widestName(const QFontMetrics &metrics)
{
    int width = 0;
    for (int day = 1; day <= 7; ++day)
        width = std::max(width, metrics.horizontalAdvance(HoursWords::day(day)));
    return width;
}

} // namespace

WeekEditor::WeekEditor(QWidget *parent)
    : QWidget(parent)
    , m_policy(u"available"_s)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WeekEditor::setDraft(HoursDraft *draft)
{
    if (m_draft)
        disconnect(m_draft, nullptr, this, nullptr);
    m_draft = draft;
    if (draft)
        connect(draft, &HoursDraft::changed, this, &WeekEditor::follow);
    follow();
}

void WeekEditor::setPolicy(const QString &policy)
{
    m_policy = policy;
}

void WeekEditor::setNow(int day, int minute)
{
    if (m_nowDay == day && m_nowMinute == minute)
        return;
    m_nowDay = day;
    m_nowMinute = minute;
    update();
}

void WeekEditor::follow()
{
    m_ranges = m_draft ? m_draft->ranges() : QList<HoursRange>();
    cancelDrag();
    // What is selected is what the cursor is on, also after a split.
    const HoursRange *range = rangeAt(m_day, m_minute);
    select(range ? range->path : QString());
    announce();
    update();
}

void WeekEditor::select(const QString &path)
{
    if (m_selected == path)
        return;
    m_selected = path;
    update();
    emit selectionChanged();
}

const HoursRange *WeekEditor::rangeAt(int day, int minute) const
{
    const auto found = std::find_if(m_ranges.cbegin(), m_ranges.cend(), [&](const HoursRange &range) {
        return range.isRegular() && range.day == day && range.from <= minute && minute < range.to;
    });
    return found == m_ranges.cend() ? nullptr : &*found;
}

const HoursRange *WeekEditor::rangeAt(const QPointF &point) const
{
    const auto found = std::find_if(m_ranges.cbegin(), m_ranges.cend(), [&](const HoursRange &range) {
        return m_geometry.part(point, range) != WeekGeometry::Part::None;
    });
    return found == m_ranges.cend() ? nullptr : &*found;
}

void WeekEditor::moveCursor(int day, int minute)
{
    m_day = std::clamp(day, 1, 7);
    m_minute = std::clamp(minute, 0, WeekHours::dayMinutes - WeekHours::step);
    const HoursRange *range = rangeAt(m_day, m_minute);
    select(range ? range->path : QString());
    announce();
    update();
}

void WeekEditor::removeSelected()
{
    if (m_draft && !m_selected.isEmpty())
        m_draft->remove({m_selected});
}

// For the eyes below the week, and for assistive technologies as the widget's description.
void WeekEditor::announce()
{
    const HoursRange *range = rangeAt(m_day, m_minute);
    const QString place = tr("%1 %2", "weekday and time").arg(HoursWords::day(m_day), HoursWords::time(m_minute));
    const QString text = range ? HoursWords::range(*range) : tr("%1: closing hours").arg(place);
    if (accessibleDescription() != text) {
        setAccessibleDescription(text);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    emit hinted(hasFocus() ? text : QString(), false);
}

void WeekEditor::measure()
{
    m_geometry = WeekGeometry(rect(), fontMetrics(), widestName(fontMetrics()));
}

QSize WeekEditor::minimumSizeHint() const
{
    return WeekGeometry::least(fontMetrics(), widestName(fontMetrics()));
}

QSize WeekEditor::sizeHint() const
{
    return {minimumSizeHint().width() * 3 / 2, minimumSizeHint().height() * 3 / 2};
}

// The window has keys of its own, which wait while the week has the focus.
bool WeekEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const HoursRange *range = rangeAt(static_cast<QHelpEvent *>(event)->pos());
        setToolTip(range ? HoursWords::range(*range) : QString());
    }
    return QWidget::event(event);
}

void WeekEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        measure();
        announce();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void WeekEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

void WeekEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    WeekPainting painting(painter, m_geometry, *this);
    painting.paintDays(m_nowDay);
    for (const HoursRange &range : std::as_const(m_ranges)) {
        const bool isDragged = m_drag && m_drag->isMoved && m_drag->original.path == range.path;
        painting.paintRange(range, range.path == m_selected, isDragged);
    }
    if (m_nowDay > 0)
        painting.paintNow(m_nowDay, m_nowMinute);
    if (m_drag && m_drag->isMoved)
        painting.paintDragged(m_drag->wanted, m_drag->refusal != HoursDraft::Refusal::None);
    if (hasFocus())
        painting.paintCursor(m_day, m_minute);
}

void WeekEditor::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    announce();
}

void WeekEditor::keyPressEvent(QKeyEvent *event)
{
    if (!m_draft || !(pressArrow(*event) || pressOther(*event)))
        QWidget::keyPressEvent(event);
}

bool WeekEditor::pressArrow(const QKeyEvent &event)
{
    const int key = event.key();
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const Qt::KeyboardModifiers keys = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier);
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int direction = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    if (keys == Qt::NoModifier || keys == Qt::ControlModifier)
        moveCursorBy(key, keys == Qt::NoModifier ? WeekHours::step : hour);
    else if (keys == Qt::AltModifier)
        moveSelected(key);
    else if (isSideways && keys == Qt::ShiftModifier)
        moveEdge(false, direction);
    else if (isSideways && keys == (Qt::ShiftModifier | Qt::ControlModifier))
        moveEdge(true, direction);
    else
        return false;
    return true;
}

bool WeekEditor::pressOther(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Home:
        moveCursor(m_day, 0);
        return true;
    case Qt::Key_End:
        moveCursor(m_day, WeekHours::dayMinutes);
        return true;
    case Qt::Key_PageDown:
        goToNext(1);
        return true;
    case Qt::Key_PageUp:
        goToNext(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        create(m_day, m_minute);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeSelected();
        return true;
    case Qt::Key_Escape:
        if (!m_drag)
            return false;
        cancelDrag();
        return true;
    default:
        return false;
    }
}

void WeekEditor::moveCursorBy(int key, int minutes)
{
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        moveCursor(m_day + (key == Qt::Key_Up ? -1 : 1), m_minute);
    else
        moveCursor(m_day, WeekHours::snapped(m_minute) + (key == Qt::Key_Left ? -minutes : minutes));
}

// From an odd minute the first step leads to the next quarter of an hour.
void WeekEditor::moveEdge(bool start, int steps)
{
    HoursRange range = m_draft->range(m_selected);
    if (range.path.isEmpty())
        return;
    int &edge = start ? range.from : range.to;
    edge = steps > 0 ? (edge / WeekHours::step + 1) * WeekHours::step : (edge - 1) / WeekHours::step * WeekHours::step;
    edge = std::clamp(edge, 0, WeekHours::dayMinutes);
    if (m_draft->change(range) && start)
        moveCursor(m_day, range.from);
}

void WeekEditor::moveSelected(int key)
{
    HoursRange range = m_draft->range(m_selected);
    if (range.path.isEmpty())
        return;
    const int days = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    const int minutes = key == Qt::Key_Left ? -WeekHours::step : key == Qt::Key_Right ? WeekHours::step : 0;
    range.day += days;
    range.from += minutes;
    range.to += minutes;
    if (m_draft->change(range))
        moveCursor(range.day, m_minute + minutes);
}

//! An hour from there, or what is free of it; where a range is already it is only selected.
void WeekEditor::create(int day, int minute)
{
    const HoursRange gap = WeekHours::gapAt(m_ranges, day, minute);
    if (gap.from == gap.to)
        return moveCursor(day, minute);
    const int start = minute / WeekHours::step * WeekHours::step;
    const HoursRange wanted{.path = {},
                            .policy = m_policy,
                            .day = day,
                            .from = std::max(start, gap.from),
                            .to = std::min(start + hour, gap.to)};
    m_draft->add(wanted);
    moveCursor(day, wanted.from);
}

void WeekEditor::goToNext(int direction)
{
    const int here = m_day * WeekHours::dayMinutes + m_minute;
    const HoursRange *next = nullptr;
    for (const HoursRange &range : std::as_const(m_ranges)) {
        const int there = range.day * WeekHours::dayMinutes + range.from;
        if (!range.isRegular() || (direction > 0 ? there <= here : there >= here))
            continue;
        if (direction < 0 || !next)
            next = &range;
    }
    if (next)
        moveCursor(next->day, next->from);
}

} // namespace Aiguilleur
