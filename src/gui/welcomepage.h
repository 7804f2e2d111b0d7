// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class WelcomePage;
}

class Accounts;

//! What is seen while no account is open: the three ways to begin, and the account used last.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    void setAccounts(Accounts *accounts);
    void setBusy(bool busy); //!< an account is being opened

signals:
    void accountChosen(const QString &key);
    void signInChosen();
    void confChosen();
    void sandboxChosen();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void update();

    std::unique_ptr<Ui::WelcomePage> m_ui;
    Accounts *m_accounts = nullptr;
};

} // namespace Aiguilleur
