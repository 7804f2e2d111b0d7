// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"
#include "core/callscenario.h"

#include <QTableWidget>

namespace Aiguilleur {

//! Who answers in a simulated call, one by one: transfers, queues and their members, each as all of them unless said
//! otherwise.
class AnswersTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit AnswersTable(QWidget *parent = nullptr);

    void setPlan(const CallPlan &plan); //!< what was said of what is still there stays
    void setScenario(const CallScenario &scenario);
    void apply(CallScenario &scenario) const; //!< writes what is said here into it

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addTransfers();
    void addQueues();
    void addMembers();
    int addRow(const QString &path, const QString &id);
    void addAnswer(int row, const QString &path);
    void addState(int row, const CallAgent &agent);
    void addWaiting(int row, const CallQueue &queue);

    CallPlan m_plan;
    CallScenario m_said;
};

} // namespace Aiguilleur
