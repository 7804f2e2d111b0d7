// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendarfile.h"
#include "core/clock.h"

#include <QDialog>
#include <memory>

class QPushButton;

namespace Aiguilleur {

namespace Ui {
class ClosurePreview;
}

//! What is about to be taken over, day by day, and what is left out and why: the public holidays of a year, or the
//! events of a calendar file.
class ClosurePreview : public QDialog
{
    Q_OBJECT
public:
    //! `present`: the closures that are there, so that nothing comes twice.
    ClosurePreview(const QList<Closure> &present, const QTimeZone &zone, Clock clock, QWidget *parent);
    ~ClosurePreview() override;

    void showHolidays(); //!< of this year or, late in it, the next; the person chooses another one
    void showFile(const CalendarFile::Content &content);
    const QList<Closures::Planned> &planned() const { return m_planned; }

private:
    void showHolidaysOf(int year);
    void show(const QList<Closure> &wanted, const QList<CalendarProblem> &refused);

    std::unique_ptr<Ui::ClosurePreview> m_ui;
    QList<Closure> m_present;
    QTimeZone m_zone;
    Clock m_clock;
    QList<Closures::Planned> m_planned;
    QPushButton *m_accept = nullptr;
};

} // namespace Aiguilleur
