// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class GroupPage;
}

class Session;

//! One group: its name, identifier and state, and how its numbers are configured. Follows the inventory by itself.
class GroupPage : public QWidget
{
    Q_OBJECT
public:
    explicit GroupPage(QWidget *parent = nullptr);
    ~GroupPage() override;

    void setSession(Session *session); //!< nullptr: none
    void setGroup(const QString &billingAccount);
    QString billingAccount() const { return m_billingAccount; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();

    std::unique_ptr<Ui::GroupPage> m_ui;
    Session *m_session = nullptr;
    QString m_billingAccount;
};

} // namespace Aiguilleur
