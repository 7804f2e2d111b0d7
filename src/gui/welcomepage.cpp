// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcomepage.h"

#include "gui/theme.h"
#include "service/accounts.h"
#include "ui_welcomepage.h"

#include <QAbstractButton>
#include <QEvent>
#include <QIcon>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

std::optional<Account> lastUsed(const Accounts &accounts)
{
    const QList<Account> all = accounts.all();
    const QString key = accounts.lastUsed();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Account &account) { return account.key == key; });
    // The other choices lead to these two already.
    if (found == all.end() || found->kind == Account::Kind::Sandbox || found->kind == Account::Kind::OvhConf)
        return {};
    return *found;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    const int extent = fontMetrics().height() * 7 / 2;
    m_ui->logo->setPixmap(Theme::logo().pixmap(QSize(extent, extent), devicePixelRatioF()));
    m_ui->logo->setAccessibleName(u"Aiguilleur"_s);
    connect(m_ui->continueButton, &QAbstractButton::clicked, this,
            [this] { emit accountChosen(m_accounts->lastUsed()); });
    connect(m_ui->signInButton, &QAbstractButton::clicked, this, &WelcomePage::signInChosen);
    connect(m_ui->confButton, &QAbstractButton::clicked, this, &WelcomePage::confChosen);
    connect(m_ui->sandboxButton, &QAbstractButton::clicked, this, &WelcomePage::sandboxChosen);
    m_ui->continueButton->hide();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setAccounts(Accounts *accounts)
{
    m_accounts = accounts;
    connect(accounts, &Accounts::accountsChanged, this, &WelcomePage::update);
    update();
}

void WelcomePage::setBusy(bool busy)
{
    for (QAbstractButton *button : findChildren<QAbstractButton *>())
        button->setEnabled(!busy);
}

void WelcomePage::update()
{
    const std::optional<Account> last = m_accounts ? lastUsed(*m_accounts) : std::nullopt;
    m_ui->continueButton->setVisible(last.has_value());
    if (last) {
        m_ui->continueButton->setText(tr("Continue as %1").arg(last->label));
        m_ui->continueButton->setShortcut({}); // an ampersand in a name is no mnemonic
        m_ui->continueButton->setDescription(tr("The account that you used last."));
    }
    m_ui->confButton->setDescription(
        Accounts::hasStandardConf()
            ? tr("One was found on this computer. Its keys are read each time and never copied.")
            : tr("None was found in the usual places; you choose the file. Its keys are read each time and never "
                 "copied."));
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    update();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        update();
    }
}

} // namespace Aiguilleur
