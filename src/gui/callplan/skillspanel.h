// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/skillsmodel.h"

#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class SkillsPanel;
}

class CallDraft;

//! Members against queues of a contact centre: who answers what, and in which order; ticked, unticked and moved here.
class SkillsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SkillsPanel(CallDraft &draft, QWidget *parent = nullptr);
    ~SkillsPanel() override;

    void retranslate();
    SkillsModel &model() { return m_model; }

signals:
    void memberChosen(const QString &path); //!< of the member whose row is the present one

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVariant describe(const CallAgent *agent, const CallQueue *queue, int role) const;
    QVariant describeMember(const CallAgent &agent, int role) const;
    QVariant describeQueue(const CallQueue &queue, int role) const;
    void connectAll();
    void follow();
    void fillOrders();
    void filter();
    void showSummary();
    void updateButtons();
    void join(const QString &agentId, const QString &queueId, bool joins);
    void place(const QString &agentId, const QString &queueId, int place);
    void moveBy(int by);
    void toggle();

    CallDraft &m_draft;
    SkillsModel m_model;
    std::unique_ptr<Ui::SkillsPanel> m_ui;
};

} // namespace Aiguilleur
