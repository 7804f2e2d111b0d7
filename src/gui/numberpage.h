// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Aiguilleur {

class Provisioning;
class Session;
class SetupTabs;
class UserPrompts;

//! One number: its header, « My number » and « Configuration ». Follows the inventory and the changes by itself.
class NumberPage : public QWidget
{
    Q_OBJECT
public:
    explicit NumberPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~NumberPage() override;

    void setSession(Session *session); //!< nullptr: none
    void setWithoutHistory();          //!< the local history cannot be opened: nothing can be changed from now on
    void setNumber(const QString &billingAccount, const QString &serviceName);
    QString serviceName() const;
    SetupTabs &setupTabs();
    bool canUndo() const; //!< there is a copy of the number from before its last change, and it can be changed

public slots:
    void startRename();     //!< F2
    void requestDeletion(); //!< asks, then changes to `empty`
    void requestUndo();     //!< nothing unless canUndo()

signals:
    void canUndoChanged();
    void undoRequested(const QString &billingAccount, const QString &serviceName);
    void restoreRequested(const QString &billingAccount, const QString &serviceName, const QString &snapshotId);
    void provisioningRequested(Aiguilleur::Provisioning *provisioning);
    void changeConfigurationRequested(const QString &billingAccount, const QString &serviceName);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
