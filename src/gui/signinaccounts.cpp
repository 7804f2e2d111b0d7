// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts that are known already, and the regions, in the sign-in dialog.
#include "gui/signindialog_p.h"
#include "gui/theme.h"
#include "ui_signindialog.h"

#include <QComboBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString endpointLabel(const QString &name)
{
    const QHash<QString, QString> places{{u"ovh-eu"_s, SignInDialog::tr("OVHcloud Europe")},
                                         {u"ovh-ca"_s, SignInDialog::tr("OVHcloud Canada")},
                                         {u"ovh-us"_s, SignInDialog::tr("OVHcloud United States")}};
    const QString place = places.value(name);
    return place.isEmpty() ? name : u"%1 (%2)"_s.arg(place, name);
}

QString kindText(const Account &account)
{
    switch (account.kind) {
    case Account::Kind::Sandbox:
        return SignInDialog::tr("made-up account on this computer");
    case Account::Kind::OvhConf:
        return account.confFile.isEmpty() ? u"ovh.conf"_s : account.confFile;
    case Account::Kind::ApplicationKeys:
        return account.endpoint;
    case Account::Kind::ServiceAccount:
        return SignInDialog::tr("service account, %1").arg(account.endpoint);
    }
    return {};
}

} // namespace

void fillEndpoints(QComboBox *box)
{
    const QString chosen = box->count() > 0 ? chosenEndpoint(box) : QString();
    box->clear();
    for (const QString &name : Accounts::endpointNames())
        box->addItem(endpointLabel(name), name);
    const int row = box->findData(chosen);
    box->setCurrentIndex(qMax(0, row));
    if (row < 0 && !chosen.isEmpty())
        box->setEditText(chosen);
}

QString chosenEndpoint(const QComboBox *box)
{
    const QString text = box->currentText().trimmed();
    const int row = box->findText(text);
    return row < 0 ? text : box->itemData(row).toString();
}

void SignInDialog::Private::fillAccounts()
{
    const QString chosen = chosenAccount().isEmpty() ? accounts.lastUsed() : chosenAccount();
    const QSignalBlocker blocker(ui->accounts);
    ui->accounts->clear();
    for (const Account &account : accounts.all()) {
        auto *item = new QListWidgetItem(
            Theme::ownIcon(u"account"_s, q.palette()),
            SignInDialog::tr("%1 (%2)", "account (where)").arg(account.label, kindText(account)), ui->accounts);
        item->setData(Qt::UserRole, account.key);
        if (account.key == chosen)
            ui->accounts->setCurrentItem(item);
    }
    ui->knownBox->setVisible(ui->accounts->count() > 0);
    updateButtons();
}

QString SignInDialog::Private::chosenAccount() const
{
    const QListWidgetItem *item = ui->accounts->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void SignInDialog::Private::openAccount()
{
    const QString key = chosenAccount();
    if (!key.isEmpty())
        accounts.open(key);
}

void SignInDialog::Private::forgetAccount()
{
    const QListWidgetItem *item = ui->accounts->currentItem();
    if (!item)
        return;
    const QString key = item->data(Qt::UserRole).toString();
    UserPrompts::Question question;
    question.title = SignInDialog::tr("Forget the account");
    question.text = SignInDialog::tr("“%1” will be forgotten on this computer, with its keys.").arg(item->text());
    question.details = SignInDialog::tr("Nothing changes at OVHcloud. You can sign in again at any time.");
    question.action = SignInDialog::tr("Forget the account");
    question.destructive = true;
    const QPointer<SignInDialog> dialog(&q);
    prompts.ask(&q, question, [this, dialog, key](bool accepted) {
        if (dialog && accepted)
            accounts.forget(key);
    });
}

} // namespace Aiguilleur
