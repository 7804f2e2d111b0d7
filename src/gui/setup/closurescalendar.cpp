// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/closurescalendar.h"

#include "gui/setup/hourswords.h"
#include "models/closuresmodel.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr int shownAround = 14; // days before and after a month that a page of it may show

} // namespace

ClosuresCalendar::ClosuresCalendar(QWidget *parent)
    : QCalendarWidget(parent)
{
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setGridVisible(false);
    connect(this, &QCalendarWidget::currentPageChanged, this, &ClosuresCalendar::follow);
    style();
}

void ClosuresCalendar::setClosures(const ClosuresModel *model)
{
    m_model = model;
    connect(model, &ClosuresModel::changed, this, &ClosuresCalendar::follow);
    follow();
}

// Only the days that can be seen: closures may be many and long.
void ClosuresCalendar::follow()
{
    QHash<QDate, QString> marks;
    const QDate first = QDate(yearShown(), monthShown(), 1).addDays(-shownAround);
    const QDate last = first.addMonths(1).addDays(2 * shownAround);
    for (const Closure &closure : m_model->rows()) {
        if (!closure.start.isValid() || !closure.end.isValid())
            continue;
        const QDate end = std::min(last, closure.end.date());
        for (QDate day = std::max(first, closure.start.date()); day <= end; day = day.addDays(1))
            marks.insert(day, Closures::policyOf(closure.category));
    }
    if (marks == m_marks)
        return;
    m_marks = marks;
    updateCells();
}

void ClosuresCalendar::paintCell(QPainter *painter, const QRect &rectangle, QDate date) const
{
    QCalendarWidget::paintCell(painter, rectangle, date);
    const QString policy = m_marks.value(date);
    if (policy.isEmpty())
        return;
    const bool isShown = date.month() == monthShown();
    const Tone tone = HoursWords::tone(policy);
    const QRectF cell = QRectF(rectangle).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(isShown ? 1.0 : 0.4);
    painter->setPen(QPen(date == selectedDate() ? palette().color(QPalette::Highlight) : Theme::text(palette(), tone),
                         date == selectedDate() ? 2 : 1));
    painter->setBrush(Theme::background(palette(), tone));
    painter->drawRoundedRect(cell, 3, 3);
    painter->setPen(Theme::text(palette(), tone));
    painter->drawText(cell, Qt::AlignCenter, QLocale().toString(date.day()));
    QFont letter = font();
    letter.setPointSizeF(letter.pointSizeF() * 0.75);
    painter->setFont(letter);
    painter->drawText(cell.adjusted(0, 0, -2, 0), Qt::AlignRight | Qt::AlignTop, HoursWords::mark(policy));
    painter->restore();
}

// The week's end is not wrong, only quieter.
void ClosuresCalendar::style()
{
    m_styling = true;
    setLocale(QLocale());
    setFirstDayOfWeek(QLocale().firstDayOfWeek());
    QTextCharFormat quiet;
    quiet.setForeground(Theme::text(palette(), Tone::Muted));
    setWeekdayTextFormat(Qt::Saturday, quiet);
    setWeekdayTextFormat(Qt::Sunday, quiet);
    setHeaderTextFormat(quiet);
    // Qt leaves the arrows without a name.
    for (const auto &[name, text] : {std::pair{u"qt_calendar_prevmonth"_s, tr("Previous month")},
                                     std::pair{u"qt_calendar_nextmonth"_s, tr("Next month")}})
        if (auto *button = findChild<QToolButton *>(name))
            button->setAccessibleName(text);
    m_styling = false;
}

void ClosuresCalendar::changeEvent(QEvent *event)
{
    if (!m_styling && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        style();
    QCalendarWidget::changeEvent(event);
}

} // namespace Aiguilleur
