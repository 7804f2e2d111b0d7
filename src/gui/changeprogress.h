// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/configurationchange.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <memory>

class QAction;
class QLabel;

namespace Aiguilleur {

namespace Ui {
class ChangeProgress;
}

class ConfigurationChanges;
class StepMark;

//! One change as it goes on: its steps, the time it takes, how it ended, and what can be done about it.
class ChangeProgress : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeProgress(QWidget *parent = nullptr);
    ~ChangeProgress() override;

    void setChange(ConfigurationChanges *changes, ConfigurationChange *change); //!< nullptr: none
    ConfigurationChange *change() const { return m_change; }

signals:
    void retried(Aiguilleur::ConfigurationChange *next);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSteps();
    void retranslate();
    void refresh();
    void refreshSteps();
    void refreshOutcome();
    void refreshElapsed();
    void retry();
    void cancel();

    std::unique_ptr<Ui::ChangeProgress> m_ui;
    QPointer<ConfigurationChanges> m_changes;
    QPointer<ConfigurationChange> m_change;
    QList<StepMark *> m_marks;
    QList<QLabel *> m_steps;
    QAction *m_retry;
    QTimer m_clock;
};

} // namespace Aiguilleur
