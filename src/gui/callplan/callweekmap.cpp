// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callweekmap.h"

#include "gui/setup/hourswords.h"
#include "gui/setup/weekpainting.h"
#include "words/simulationwords.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr int daysShown = 7;

} // namespace

CallWeekMap::CallWeekMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CallWeekMap::setWeek(const CallWeek &week)
{
    m_week = week;
    sayCursor();
    update();
}

QString CallWeekMap::mark(int group)
{
    constexpr int letters = 26;
    return group < letters ? QString(QChar(u'A' + group)) : QString::number(group + 1);
}

Tone CallWeekMap::tone(CallOutcome::Kind kind)
{
    using Kind = CallOutcome::Kind;
    switch (kind) {
    case Kind::Talk:
    case Kind::QueueTalk:
        return Tone::Good;
    case Kind::Voicemail:
        return Tone::Accent;
    case Kind::HungUp:
    case Kind::Rejected:
        return Tone::Muted;
    case Kind::NothingLeft:
    case Kind::EndlessSound:
    case Kind::WaitsForever:
        return Tone::Warning;
    case Kind::Loop:
        return Tone::Bad;
    }
    return Tone::Normal;
}

QString CallWeekMap::saying(const CallWeek::Cell &cell) const
{
    const QString time = HoursWords::time(cell.at.time().msecsSinceStartOfDay() / 60000);
    const QString day = HoursWords::day(cell.at.date().dayOfWeek());
    const QString outcome = Words::callOutcome(m_week.groups[cell.group].outcome);
    return tr("%1 %2: %3", "a day, a time, how calls end").arg(day, time, outcome);
}

QSize CallWeekMap::minimumSizeHint() const
{
    return WeekGeometry::least(fontMetrics(), nameWidth());
}

int CallWeekMap::nameWidth() const
{
    int widest = 0;
    for (int day = 1; day <= daysShown; ++day)
        widest = std::max(widest, fontMetrics().horizontalAdvance(HoursWords::day(day)));
    return widest;
}

WeekGeometry CallWeekMap::geometryNow() const
{
    return {rect(), fontMetrics(), nameWidth()};
}

const CallWeek::Cell *CallWeekMap::cellAt(const QPointF &point) const
{
    const WeekGeometry geometry = geometryNow();
    if (!geometry.isInDay(point) || m_week.cells.isEmpty())
        return nullptr;
    const int minute = geometry.minute(point);
    return m_week.cell(geometry.day(point) - 1, minute - minute % m_week.minutes);
}

void CallWeekMap::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const WeekGeometry geometry = geometryNow();
    WeekPainting days(painter, geometry, *this);
    days.paintDays(0);
    for (int day = 0; day < daysShown; ++day)
        paintDay(painter, geometry, day);
    if (hasFocus() && !m_week.cells.isEmpty()) {
        const QRectF row = geometry.row(m_day + 1);
        const QRectF cursor(geometry.x(m_minute), row.top() + 1,
                            geometry.x(m_minute + m_week.minutes) - geometry.x(m_minute), row.height() - 2);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cursor, 2, 2);
    }
}

//! Neighbours that end alike are one piece.
void CallWeekMap::paintDay(QPainter &painter, const WeekGeometry &geometry, int day) const
{
    HoursRange piece;
    int group = -1;
    const auto paintPiece = [&] {
        if (group < 0)
            return;
        const Tone tone = CallWeekMap::tone(m_week.groups[group].outcome.kind);
        const QRectF area = geometry.rectangle(piece);
        painter.setPen(Theme::text(palette(), tone));
        painter.setBrush(Theme::background(palette(), tone));
        painter.drawRoundedRect(area, 3, 3);
        if (fontMetrics().horizontalAdvance(mark(group)) < area.width())
            painter.drawText(area, Qt::AlignCenter, mark(group));
    };
    for (int minute = 0; minute < WeekHours::dayMinutes; minute += m_week.minutes) {
        const CallWeek::Cell *cell = m_week.cell(day, minute);
        const int next = cell ? cell->group : -1;
        if (next != group) {
            paintPiece();
            group = next;
            piece = {.path = {}, .policy = {}, .day = day + 1, .from = minute, .to = minute};
        }
        piece.to = minute + m_week.minutes;
    }
    paintPiece();
}

void CallWeekMap::mousePressEvent(QMouseEvent *event)
{
    const CallWeek::Cell *cell = cellAt(event->position());
    if (!cell || event->button() != Qt::LeftButton)
        return;
    m_day = static_cast<int>(m_week.first.daysTo(cell->at.date()));
    m_minute = cell->at.time().msecsSinceStartOfDay() / 60000;
    sayCursor();
    update();
    emit momentChosen(cell->at);
}

void CallWeekMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(0, -m_week.minutes);
    case Qt::Key_Right:
        return moveCursor(0, m_week.minutes);
    case Qt::Key_Up:
        return moveCursor(-1, 0);
    case Qt::Key_Down:
        return moveCursor(1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const CallWeek::Cell *cell = m_week.cell(m_day, m_minute))
            emit momentChosen(cell->at);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CallWeekMap::moveCursor(int days, int minutes)
{
    m_day = std::clamp(m_day + days, 0, daysShown - 1);
    m_minute = std::clamp(m_minute + minutes, 0, WeekHours::dayMinutes - m_week.minutes);
    sayCursor();
    update();
}

void CallWeekMap::sayCursor()
{
    m_minute -= m_minute % m_week.minutes;
    const CallWeek::Cell *cell = m_week.cell(m_day, m_minute);
    setAccessibleDescription(cell ? saying(*cell) : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void CallWeekMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    sayCursor();
}

void CallWeekMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        sayCursor();
    }
}

bool CallWeekMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const CallWeek::Cell *cell = cellAt(help->pos());
    QToolTip::showText(help->globalPos(), cell ? saying(*cell) : QString(), this);
    return true;
}

} // namespace Aiguilleur
