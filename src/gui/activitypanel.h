// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "models/changelistmodel.h"

#include <QTimer>
#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class ActivityPanel;
}

class ConfigurationChange;
class PendingAnimation;
class Provisioning;

//! What is under way, what ended and how; retry, cancel, show the number; why something failed.
class ActivityPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityPanel(QWidget *parent = nullptr);
    ~ActivityPanel() override;

    void setSession(Session *session); //!< nullptr: none
    void select(const ConfigurationChange *change);
    ConfigurationChange *selected() const; //!< nullptr for none
    bool isAnimating() const;
    QSize sizeHint() const override;
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

signals:
    void closeRequested();
    void batchesRequested();
    void numberRequested(const QString &billingAccount, const QString &serviceName);
    //! The copy that was taken before a change is to be brought back.
    void restoreRequested(const QString &billingAccount, const QString &serviceName, const QString &snapshotId);
    void provisioningRequested(Aiguilleur::Provisioning *provisioning);
    void retryFailed(const Aiguilleur::ApiError &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QVariant describe(const ConfigurationChange &change, int column, int role) const;
    QString timeOf(const ConfigurationChange &change) const;
    void retranslate();
    void retint();
    void update();
    void updateSelection();
    void updateRetry(const ConfigurationChange *change);
    void updateTimer();
    void showDetails(bool shown);
    void retry();
    void restore();
    void showMenu(const QPoint &position);

    std::unique_ptr<Ui::ActivityPanel> m_ui;
    ChangeListModel m_model;
    PendingAnimation *m_animation;
    Session *m_session = nullptr;
    QTimer m_timer;
};

} // namespace Aiguilleur
