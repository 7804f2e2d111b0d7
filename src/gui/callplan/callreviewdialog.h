// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"
#include "core/callplanreview.h"

#include <QDialog>
#include <QPointer>
#include <memory>
#include <optional>

class QAction;
class QPushButton;

namespace Aiguilleur {

namespace Ui {
class CallReviewDialog;
}

class Session;
class Setup;

//! The draft of a call plan against what is live, before anything is sent: what comes, changes and goes, what cannot be
//! brought back, what the check finds in it, which expectations would not hold any more, and how it is done. Applied
//! from here, or not at all.
class CallReviewDialog : public QDialog
{
    Q_OBJECT
public:
    CallReviewDialog(Session &session, Setup &setup, QWidget *parent = nullptr);
    ~CallReviewDialog() override;

    void accept() override; //!< begins the save

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();
    void read();
    void readExpectations();
    void showAll();
    void showSections();
    void showWay();
    void showRequests();
    void updateButtons();
    QString whyNotApply() const; //!< empty when it can be applied

    std::unique_ptr<Ui::CallReviewDialog> m_ui;
    QPointer<Session> m_session;
    QPointer<Setup> m_setup;
    CallPlanReview m_review;
    CallPlan m_live;
    CallPlan m_draft;
    std::optional<QList<CallExpectation>> m_expectations; //!< nothing: not read
    QAction *m_retry;
    QPushButton *m_applyButton;
    QPushButton *m_backButton;
};

} // namespace Aiguilleur
