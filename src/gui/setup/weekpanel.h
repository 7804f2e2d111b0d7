// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hoursdraft.h"

#include <QWidget>
#include <memory>

class QAction;
class QActionGroup;
class QMenu;
class QToolButton;

namespace Aiguilleur {

namespace Ui {
class WeekPanel;
}

class UserPrompts;
class WeekEditor;

//! The week to draw into, with what can be done to a range or a day.
class WeekPanel : public QWidget
{
    Q_OBJECT
public:
    WeekPanel(HoursDraft &draft, UserPrompts &prompts, QWidget *parent = nullptr);
    ~WeekPanel() override;
    WeekEditor *editor() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void makePolicies();
    QAction *addAction(const QString &name, QToolButton *button);
    void retranslate();
    void update();
    void usePolicy(const QString &policy);
    void copyDay();
    void split();
    void merge();
    void importFile(const QString &path);
    void replaceWeek(const QList<HoursRange> &ranges);
    void exportFile(const QString &path);
    QString contentOf(int day) const;

    HoursDraft &m_draft;
    UserPrompts &m_prompts;
    std::unique_ptr<Ui::WeekPanel> m_ui;
    QActionGroup *m_policies = nullptr; //!< which one is drawn next
    QMenu *m_use = nullptr;             //!< what the selected range becomes
    QAction *m_copy = nullptr;
    QAction *m_split = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
};

} // namespace Aiguilleur
