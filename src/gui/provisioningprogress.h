// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/provisioning.h"

#include <QPointer>
#include <QWidget>
#include <memory>

class QLabel;

namespace Aiguilleur {

namespace Ui {
class ProvisioningProgress;
}

class StepMark;

//! One number on its way to a goal: its steps, how far it is, how it ended, and what remains different.
class ProvisioningProgress : public QWidget
{
    Q_OBJECT
public:
    explicit ProvisioningProgress(QWidget *parent = nullptr);
    ~ProvisioningProgress() override;

    void setProvisioning(Provisioning *provisioning); //!< nullptr: none

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSteps();
    void retranslate();
    void refresh();
    void refreshSteps();
    void refreshOutcome();
    void refreshOutline();

    std::unique_ptr<Ui::ProvisioningProgress> m_ui;
    QPointer<Provisioning> m_provisioning;
    QList<StepMark *> m_marks;
    QList<QLabel *> m_steps;
    int m_step = 0; //!< the last one that was under way
};

} // namespace Aiguilleur
