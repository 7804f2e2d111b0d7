// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batchmodel.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class BatchesWindow;
}

class Session;
class UserPrompts;

//! The batches of an account: how far each is, a result for each number; pause, cancel, retry, undo. They go on while
//! it is closed.
class BatchesWindow : public QDialog
{
    Q_OBJECT
public:
    BatchesWindow(Session &session, UserPrompts &prompts, QWidget *parent = nullptr);
    ~BatchesWindow() override;

    void select(Batch *batch);
    Batch *selected() const; //!< nullptr for none

signals:
    void numberRequested(const QString &billingAccount, const QString &serviceName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showSelected();
    void pauseOrResume();
    void undo();
    void begunUndoing(const Result<Batch *> &undoing);
    void update();
    void updateButtons(Batch *batch);
    void showReason();
    QVariant describe(const Batch &batch, int role) const;

    std::unique_ptr<Ui::BatchesWindow> m_ui;
    QPointer<Session> m_session;
    UserPrompts &m_prompts;
    BatchListModel m_list;
    BatchModel m_items;
    QTimer m_summing; //!< many numbers change between two pictures
};

} // namespace Aiguilleur
