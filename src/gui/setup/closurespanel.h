// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendarfile.h"
#include "core/clock.h"
#include "models/closuresmodel.h"

#include <QWidget>
#include <functional>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class ClosuresPanel;
}

class ClosureDialog;
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
    //! Where categories are what steps of a call plan ask for, and not where calls go: what they are called.
    void setCategoryNames(std::function<QString(const QString &category)> names);
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
    QString categoryName(const QString &category) const;
    ClosureDialog *dialogOf(const Closure &closure);

    UserPrompts &m_prompts;
    Clock m_clock;
    std::function<QString(const QString &)> m_categoryNames; //!< empty: where calls go
    ClosuresModel m_model;
    std::unique_ptr<Ui::ClosuresPanel> m_ui;
};

} // namespace Aiguilleur
