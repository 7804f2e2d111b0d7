// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/schedule.h"

#include <QDialog>
#include <QPointer>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class ScheduleWindow;
}

class Session;
class UserPrompts;

//! What is scheduled, with its next time, and what became of it; what was missed is applied now or ignored here.
class ScheduleWindow : public QDialog
{
    Q_OBJECT
public:
    ScheduleWindow(Session &session, UserPrompts &prompts, QWidget *parent = nullptr);
    ~ScheduleWindow() override;

signals:
    void batchRequested(Aiguilleur::Batch *batch);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void retranslate();
    void load();
    void fill();
    void fillChanges();
    void fillRuns();
    void update();
    const ScheduledChange *selectedChange() const;
    const ScheduledRun *selectedRun() const;
    void move();
    void remove();
    void applyNow();
    void ignore();
    void showBatch();
    void answered(const Result<ScheduledRun> &run, const QString &failed);

    std::unique_ptr<Ui::ScheduleWindow> m_ui;
    QPointer<Session> m_session;
    UserPrompts &m_prompts;
    bool m_isLoaded = false;
};

} // namespace Aiguilleur
