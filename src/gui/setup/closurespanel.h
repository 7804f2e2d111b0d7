// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendarfile.h"
#include "core/clock.h"
#include "models/closuresmodel.h"

#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class ClosuresPanel;
}

class ClosurePreview;
class UserPrompts;

//! The exceptional days: a calendar and a list of one draft, public holidays, calendar files.
class ClosuresPanel : public QWidget
{
    Q_OBJECT
public:
    ClosuresPanel(UserPrompts &prompts, Clock clock, QWidget *parent = nullptr);
    ~ClosuresPanel() override;
    void setSetup(Setup *setup);
    void setHoursOn(bool on); //!< closures have no effect while the time slots are off
    void retranslate();
    void reveal(const QString &path); //!< makes the closure at that path the present row
    QWidget *list() const;

private:
    QVariant describe(const Closure &closure, int column, int role) const;
    void connectButtons();
    void update();
    void add();
    void change();
    void removeSelected();
    void addHolidays();
    void importFile(const QString &path);
    void previewFile(const CalendarFile::Content &content);
    void exportFile(const QString &path);
    void takeOver(ClosurePreview *preview);
    Closure current() const;

    UserPrompts &m_prompts;
    Clock m_clock;
    ClosuresModel m_model;
    std::unique_ptr<Ui::ClosuresPanel> m_ui;
};

} // namespace Aiguilleur
