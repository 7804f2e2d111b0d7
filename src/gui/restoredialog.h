// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/provisionings.h"

#include <QDialog>
#include <QPointer>
#include <memory>

class QAction;
class QPushButton;

namespace Aiguilleur {

namespace Ui {
class RestoreDialog;
}

class Session;
class UserPrompts;
struct StoredSnapshot;

//! A copy brought back upon a number: what will be done and what cannot come back, then how it goes on, step by step.
//! May be closed while it goes on; one that stopped on the way is finished, taken back or left here.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(Session &session, const Service &service, UserPrompts &prompts, QWidget *parent = nullptr);
    ~RestoreDialog() override;

    void showUndo(); //!< of the last change: the copy that was taken before it
    void showCopy(const QString &snapshotId, Provisioning::Origin origin = Provisioning::Origin::Restore);
    void showGoal(const SetupGoal &goal, Provisioning::Origin origin);
    void showProvisioning(Provisioning *provisioning); //!< that was begun already

signals:
    void begun(Aiguilleur::Provisioning *provisioning);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void follow();
    void retranslate();
    void findCopy();
    void readGoal();
    void readPreview();
    void showFailure(const ApiError &error, const QString &what);
    void fillPreview();
    void showExplanation();
    QString whyNot() const; //!< why nothing can be begun; empty when it can
    void updateButtons();
    void updateHint();
    void begin();
    void finish();
    void takeBack();
    void leave();
    bool isRunning() const;
    bool isStopped() const;

    std::unique_ptr<Ui::RestoreDialog> m_ui;
    QPointer<Session> m_session;
    Service m_service;
    UserPrompts &m_prompts;
    Provisioning::Origin m_origin = Provisioning::Origin::Restore;
    bool m_isUndo = false;
    QString m_copyId;
    std::optional<SetupGoal> m_goal;
    QDateTime m_taken; //!< of the copy
    std::optional<ProvisioningPreview> m_preview;
    QPointer<Provisioning> m_provisioning;
    int m_generation = 0;
    QAction *m_retry;
    QPushButton *m_beginButton = nullptr;
    QPushButton *m_finishButton = nullptr;
    QPushButton *m_takeBackButton = nullptr;
    QPushButton *m_leaveButton = nullptr;
    QPushButton *m_closeButton = nullptr;
};

} // namespace Aiguilleur
