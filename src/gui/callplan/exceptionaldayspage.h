// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setup/setuppage.h"

#include <memory>

namespace Aiguilleur {

namespace Ui {
class ExceptionalDaysPage;
}

class ClosuresPanel;
class FieldBinder;

//! The calendar of a number with a call plan: the days on which the steps of a category apply, and its time zone.
class ExceptionalDaysPage : public SetupPage
{
    Q_OBJECT
public:
    explicit ExceptionalDaysPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~ExceptionalDaysPage() override;

    QString title() const override;
    QWidget *widgetOf(const SetupProblem &problem) const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;

private:
    void showUse();

    std::unique_ptr<Ui::ExceptionalDaysPage> m_ui;
    ClosuresPanel *m_closures;
    std::unique_ptr<FieldBinder> m_binder;
};

} // namespace Aiguilleur
