// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "gui/setup/setuppage.h"
#include "models/hoursdraft.h"

#include <QTimer>

namespace Aiguilleur {

namespace Ui {
class HoursPage;
}

class ClosuresPanel;
class FieldBinder;
class HoursTable;
class SlotsPanel;
class WeekPanel;

//! « Plages horaires »: when a call queue is open, where calls go at other times, exceptional days.
class HoursPage : public SetupPage
{
    Q_OBJECT
public:
    explicit HoursPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~HoursPage() override;
    void setClock(Clock clock);
    QString title() const override;
    QWidget *widgetOf(const SetupProblem &problem) const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showMoment();
    QString conditionsPath() const;

    Clock m_clock = systemClock();
    HoursDraft m_draft;
    std::unique_ptr<Ui::HoursPage> m_ui;
    std::unique_ptr<FieldBinder> m_binder;
    WeekPanel *m_week;
    HoursTable *m_table;
    SlotsPanel *m_slots;
    ClosuresPanel *m_closures;
    QTimer m_minutes;
};

} // namespace Aiguilleur
