// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/signindialog.h"

#include "gui/fitsheight.h"
#include "gui/signindialog_p.h"
#include "ui_signindialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

SignInDialog::SignInDialog(Accounts &accounts, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(*this, accounts, prompts))
{
    d->build();
    d->follow();
    d->followFields();
    d->followAccounts();
    d->retranslate();
    d->showPage(d->ui->waysPage);
}

// Whoever closes the window gives up what it had begun.
SignInDialog::~SignInDialog()
{
    d->accounts.disconnect(this);
    d->accounts.cancelSignIn();
}

void SignInDialog::begin(Way way)
{
    const QHash<Way, QWidget *> pages{{Way::Choice, d->ui->waysPage},
                                      {Way::Browser, d->ui->keysPage},
                                      {Way::ConfFile, d->ui->confPage},
                                      {Way::ServiceAccount, d->ui->servicePage}};
    d->showPage(pages.value(way));
}

void SignInDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

SignInDialog::Private::Private(SignInDialog &dialog, Accounts &openAccounts, UserPrompts &userPrompts)
    : q(dialog)
    , ui(std::make_unique<Ui::SignInDialog>())
    , accounts(openAccounts)
    , prompts(userPrompts)
{
}

SignInDialog::Private::~Private() = default;

void SignInDialog::Private::build()
{
    ui->setupUi(&q);
    new FitsHeight(&q);
    submitButton = ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    submitButton->setObjectName(u"submitButton"_s);
    cancelButton = ui->buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    cancelButton->setObjectName(u"cancelButton"_s);
    cancelButton->setAutoDefault(false);
    backButton = ui->backButton;
    ui->waitIcon->setIcon(u"pending"_s, Theme::Tone::Accent);
    ui->browserWay->setIconName(u"lock"_s);
    ui->confWay->setIconName(u"settings"_s);
    ui->serviceWay->setIconName(u"account"_s);
    ui->sandboxWay->setIconName(u"number"_s);
    ui->standardConf->setEnabled(Accounts::hasStandardConf());
    (Accounts::hasStandardConf() ? ui->standardConf : ui->otherConf)->setChecked(true);
}

void SignInDialog::Private::follow()
{
    QObject::connect(submitButton, &QPushButton::clicked, &q, [this] { submit(); });
    QObject::connect(ui->buttons, &QDialogButtonBox::rejected, &q, &QDialog::reject);
    QObject::connect(backButton, &QPushButton::clicked, &q, [this] { goBack(); });
    QObject::connect(ui->browserWay, &QAbstractButton::clicked, &q, [this] { showPage(ui->keysPage); });
    QObject::connect(ui->confWay, &QAbstractButton::clicked, &q, [this] { showPage(ui->confPage); });
    QObject::connect(ui->serviceWay, &QAbstractButton::clicked, &q, [this] { showPage(ui->servicePage); });
    QObject::connect(ui->sandboxWay, &QAbstractButton::clicked, &q, [this] { accounts.openSandbox(); });
    QObject::connect(ui->openButton, &QPushButton::clicked, &q, [this] { openAccount(); });
    QObject::connect(ui->forgetButton, &QPushButton::clicked, &q, [this] { forgetAccount(); });
    QObject::connect(ui->accounts, &QListWidget::itemActivated, &q, [this] { openAccount(); });
    QObject::connect(ui->accounts, &QListWidget::currentRowChanged, &q, [this] { updateButtons(); });
}

void SignInDialog::Private::followFields()
{
    const auto update = [this] { updateButtons(); };
    for (const QLineEdit *field :
         {ui->applicationKey, ui->applicationSecret, ui->clientId, ui->clientSecret, ui->confFile})
        QObject::connect(field, &QLineEdit::textChanged, &q, update);
    for (const QComboBox *box : {ui->keysEndpoint, ui->serviceEndpoint})
        QObject::connect(box, &QComboBox::currentTextChanged, &q, update);
    QObject::connect(ui->standardConf, &QRadioButton::toggled, &q, update);
    QObject::connect(ui->confFile, &QLineEdit::textEdited, &q, [this] { ui->otherConf->setChecked(true); });
    QObject::connect(ui->browseButton, &QPushButton::clicked, &q, [this] { chooseFile(); });
    QObject::connect(ui->createKeys, &QLabel::linkActivated, &q,
                     [this] { prompts.openUrl(Accounts::createKeysUrl(chosenEndpoint(ui->keysEndpoint))); });
    QObject::connect(ui->openAgainButton, &QPushButton::clicked, &q, [this] { prompts.openUrl(validation); });
    QObject::connect(ui->copyButton, &QPushButton::clicked, &q,
                     [this] { QGuiApplication::clipboard()->setText(validation.toString(QUrl::FullyEncoded)); });
}

void SignInDialog::Private::followAccounts()
{
    QObject::connect(&accounts, &Accounts::accountsChanged, &q, [this] { fillAccounts(); });
    QObject::connect(&accounts, &Accounts::opening, &q,
                     [this](const QString &label) { setBusy(SignInDialog::tr("Opening %1…").arg(label)); });
    QObject::connect(&accounts, &Accounts::validationNeeded, &q, [this](const QUrl &url) { waitForBrowser(url); });
    QObject::connect(&accounts, &Accounts::failed, &q, [this](const ApiError &error) { showError(error); });
    QObject::connect(&accounts, &Accounts::sessionChanged, &q, [this](Session *session) {
        if (session)
            q.accept();
    });
}

void SignInDialog::Private::retranslate()
{
    ui->retranslateUi(&q);
    for (QComboBox *box : {ui->keysEndpoint, ui->serviceEndpoint})
        fillEndpoints(box);
    ui->browserWay->setDescription(SignInDialog::tr("OVHcloud's page opens in your browser, where you allow Aiguilleur "
                                                    "to read, or to read and change, your telephony."));
    ui->confWay->setDescription(SignInDialog::tr("The keys that other OVHcloud tools use on this computer."));
    ui->serviceWay->setDescription(SignInDialog::tr(
        "An identity made for programs in OVHcloud's account management, with a client id and a secret."));
    ui->sandboxWay->setDescription(
        SignInDialog::tr("A made-up account on this computer: everything can be tried, nothing can break."));
    ui->createKeys->setText(u"<a href=\"keys\">%1</a>"_s.arg(SignInDialog::tr("Create application keys at OVHcloud")));
    cancelButton->setText(SignInDialog::tr("Cancel"));
    fillAccounts();
}

QWidget *SignInDialog::Private::firstOf(const QWidget *page) const
{
    const QHash<const QWidget *, QWidget *> fields{{ui->keysPage, ui->applicationKey},
                                                   {ui->waitPage, ui->copyButton},
                                                   {ui->servicePage, ui->clientId},
                                                   {ui->confPage, ui->confFile}};
    QWidget *way = ui->accounts->count() > 0 ? static_cast<QWidget *>(ui->accounts) : ui->browserWay;
    return fields.value(page, way);
}

void SignInDialog::Private::showPage(QWidget *page)
{
    ui->pages->setCurrentWidget(page);
    ui->banner->hide();
    hint.clear();
    updateButtons();
    firstOf(page)->setFocus(Qt::OtherFocusReason);
}

void SignInDialog::Private::goBack()
{
    if (ui->pages->currentWidget() == ui->waitPage) {
        accounts.cancelSignIn();
        return showPage(ui->keysPage);
    }
    showPage(ui->waysPage);
}

bool SignInDialog::Private::isReady() const
{
    const QWidget *page = ui->pages->currentWidget();
    if (page == ui->keysPage) {
        return !chosenEndpoint(ui->keysEndpoint).isEmpty() && !ui->applicationKey->text().trimmed().isEmpty() &&
               !ui->applicationSecret->text().trimmed().isEmpty();
    }
    if (page == ui->servicePage) {
        return !chosenEndpoint(ui->serviceEndpoint).isEmpty() && !ui->clientId->text().trimmed().isEmpty() &&
               !ui->clientSecret->text().trimmed().isEmpty();
    }
    return page == ui->confPage && (ui->standardConf->isChecked() || !ui->confFile->text().trimmed().isEmpty());
}

void SignInDialog::Private::updateButtons()
{
    const QWidget *page = ui->pages->currentWidget();
    const bool busy = !hint.isEmpty();
    const bool hasForm = page != ui->waysPage && page != ui->waitPage;
    ui->hint->setText(hint);
    ui->pages->setEnabled(!busy);
    backButton->setVisible(page != ui->waysPage);
    submitButton->setVisible(hasForm);
    submitButton->setEnabled(!busy && isReady());
    submitButton->setDefault(hasForm);
    submitButton->setText(page == ui->keysPage   ? SignInDialog::tr("Continue in the browser")
                          : page == ui->confPage ? SignInDialog::tr("Open")
                                                 : SignInDialog::tr("Sign in"));
    ui->openButton->setEnabled(ui->accounts->currentItem());
    ui->forgetButton->setEnabled(ui->accounts->currentItem());
    ui->createKeys->setVisible(Accounts::createKeysUrl(chosenEndpoint(ui->keysEndpoint)).isValid());
}

void SignInDialog::Private::setBusy(const QString &text)
{
    hint = text;
    if (!text.isEmpty())
        ui->banner->hide();
    updateButtons();
}

void SignInDialog::Private::submit()
{
    const QWidget *page = ui->pages->currentWidget();
    if (!isReady())
        return;
    if (page == ui->keysPage)
        startSignIn();
    else if (page == ui->servicePage)
        startService();
    else
        startConf();
}

void SignInDialog::Private::startSignIn()
{
    setBusy(SignInDialog::tr("Asking OVHcloud for its sign-in page…"));
    accounts.startSignIn(chosenEndpoint(ui->keysEndpoint), ui->applicationKey->text().trimmed(),
                         ui->applicationSecret->text().trimmed(), ui->readOnly->isChecked());
}

void SignInDialog::Private::startService()
{
    accounts.addServiceAccount(chosenEndpoint(ui->serviceEndpoint), ui->clientId->text().trimmed(),
                               ui->clientSecret->text().trimmed());
}

void SignInDialog::Private::startConf()
{
    accounts.openConf(ui->standardConf->isChecked() ? QString() : ui->confFile->text().trimmed());
}

void SignInDialog::Private::waitForBrowser(const QUrl &url)
{
    validation = url;
    ui->address->setText(url.toString(QUrl::FullyEncoded));
    ui->address->setCursorPosition(0);
    showPage(ui->waitPage);
    prompts.openUrl(url);
}

QString SignInDialog::Private::whatFailed() const
{
    if (ui->pages->currentWidget() == ui->confPage)
        return SignInDialog::tr("The file could not be used to sign in.");
    return SignInDialog::tr("You could not be signed in.");
}

void SignInDialog::Private::showError(const ApiError &error)
{
    if (ui->pages->currentWidget() == ui->waitPage)
        showPage(ui->keysPage);
    setBusy({});
    ui->banner->showError(error, whatFailed());
}

void SignInDialog::Private::chooseFile()
{
    const QPointer<SignInDialog> dialog(&q);
    prompts.openFile(&q, SignInDialog::tr("Choose an ovh.conf file"),
                     SignInDialog::tr("OVHcloud configuration (*.conf);;All files (*)"),
                     [this, dialog](const QString &path) {
                         if (!dialog)
                             return;
                         ui->confFile->setText(path);
                         ui->otherConf->setChecked(true);
                     });
}

} // namespace Aiguilleur
