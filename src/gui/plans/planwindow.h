// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planfile.h"
#include "models/batchpreviewmodel.h"

#include <QDialog>
#include <QTimer>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class PlanWindow;
}

class Session;
class UserPrompts;

//! A plan file: checked line by line against the account, and then applied as one batch, now or later; the account
//! written as one.
class PlanWindow : public QDialog
{
    Q_OBJECT
public:
    PlanWindow(Session &session, UserPrompts &prompts, QWidget *parent = nullptr);
    ~PlanWindow() override;

    void open(const QString &path); //!< and checks it

signals:
    void batchBegun(Aiguilleur::Batch *batch);
    void laterRequested(const QString &title, const QList<Aiguilleur::Batches::Wish> &wishes);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Step { Nothing, Reading, Wrong, Checked };
    void build();
    void connectParts();
    void retranslate();
    void choose();
    void check();
    void showPlan(const Result<Plan> &plan);
    void showProblems();
    void forget();
    void apply();
    void begin();
    void later();
    void exportPlan();
    void exportInventory();
    void write(const QString &path, const QByteArray &content);
    void update();
    void updatePreview();
    void showRow();
    QList<Batches::Wish> wishesForLater() const;
    QString title() const;
    QString whyNoApply() const;
    int replacedCount() const;

    std::unique_ptr<Ui::PlanWindow> m_ui;
    QPointer<Session> m_session;
    UserPrompts &m_prompts;
    BatchPreviewModel m_preview;
    QList<PlanProblem> m_problems;
    QTimer m_summing; //!< many rows are read between two pictures
    Step m_step = Step::Nothing;
    int m_turn = 0; //!< of checking; what an earlier one answers is of no use
    bool m_isExporting = false;
};

} // namespace Aiguilleur
