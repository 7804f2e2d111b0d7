// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "gui/signindialog.h"
#include "gui/userprompts.h"
#include "service/accounts.h"

#include <QUrl>

class QComboBox;
class QPushButton;

namespace Aiguilleur {

namespace Ui {
class SignInDialog;
}

class SignInDialog::Private
{
public:
    Private(SignInDialog &dialog, Accounts &openAccounts, UserPrompts &userPrompts);
    ~Private();

    void build();
    void follow();
    void followFields();
    void followAccounts();
    void retranslate();

    void showPage(QWidget *page);
    QWidget *firstOf(const QWidget *page) const; //!< where one begins to type or to choose
    void goBack();
    void updateButtons();
    void setBusy(const QString &hint); //!< empty: no longer
    void submit();
    void startSignIn();
    void startService();
    void startConf();
    void waitForBrowser(const QUrl &url);
    void showError(const ApiError &error);
    void chooseFile();

    void fillAccounts();
    void openAccount();
    void forgetAccount();
    QString chosenAccount() const; //!< key; empty when there is none

    bool isReady() const; //!< the page's fields are filled in
    QString whatFailed() const;

    SignInDialog &q;
    std::unique_ptr<Ui::SignInDialog> ui;
    Accounts &accounts;
    UserPrompts &prompts;
    QPushButton *submitButton = nullptr;
    QPushButton *cancelButton = nullptr;
    QPushButton *backButton = nullptr;
    QUrl validation;
    QString hint;
};

//! The regions of OVHcloud by their names, and any other address by typing it.
void fillEndpoints(QComboBox *box);
QString chosenEndpoint(const QComboBox *box);

} // namespace Aiguilleur
