// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/aboutdialog.h"
#include "gui/accountmenu.h"
#include "gui/bulk/bulkactions.h"
#include "gui/configurationdialog.h"
#include "gui/gotonumber.h"
#include "gui/journalwindow.h"
#include "gui/notifications.h"
#include "gui/numberpage.h"
#include "gui/restoredialog.h"
#include "gui/searchfield.h"
#include "gui/settings.h"
#include "gui/settingsdialog.h"
#include "gui/setup/setuptabs.h"
#include "gui/signindialog.h"
#include "gui/statuswidgets.h"
#include "gui/userprompts.h"
#include "models/numbertreemodel.h"
#include "service/accounts.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/numberlocks.h"
#include "service/provisionings.h"
#include "ui_mainwindow.h"
#include "words/numberwords.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QLocale>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_parts(parts)
    , m_model(std::make_unique<NumberTreeModel>())
{
    m_ui->setupUi(this);
    m_status = new StatusWidgets(m_ui->statusBar);
    addNumberPage();
    m_ui->numberTree->setTree(m_model.get());
    m_ui->welcomePage->setAccounts(&m_parts.accounts);
    m_ui->banners->setActions(m_ui->actionSignIn, m_ui->actionRefresh);
    auto *notifications = new ChangeNotifications(
        m_parts.notifier, [this] { return m_parts.settings.notifications() && !isActiveWindow(); }, this);
    connect(&m_parts.accounts, &Accounts::sessionChanged, notifications, &ChangeNotifications::setSession);
    connect(&m_parts.accounts, &Accounts::sessionAboutToChange, notifications,
            [notifications] { notifications->setSession(nullptr); });
    notifications->setSession(m_parts.accounts.session());
    setUpToolBar();
    setUpMenus();
    connectActions();
    connectTree();
    connectParts();
    connectBulk();
    retint();
    retranslate();
    applySettings();
    restoreState();
    setSession(m_parts.accounts.session());
}

// A change under way makes the page taller than a small window: it scrolls rather than squeezes, or grows the window.
void MainWindow::addNumberPage()
{
    m_numberPage = new NumberPage(m_parts.prompts, this);
    m_numberPage->setupTabs().setSettings(m_parts.settings);
    m_numberPage->setObjectName(u"numberPage"_s);
    m_numberArea = new QScrollArea(this);
    m_numberArea->setObjectName(u"numberArea"_s);
    m_numberArea->setFrameShape(QFrame::NoFrame);
    m_numberArea->setFocusPolicy(Qt::NoFocus);
    m_numberArea->setWidgetResizable(true);
    m_numberArea->setWidget(m_numberPage);
    m_ui->pages->addWidget(m_numberArea);
}

MainWindow::~MainWindow()
{
    setSession(nullptr);
}

void MainWindow::setStoreFailure(const ApiError &error, const QString &path)
{
    m_storeFailure = error;
    m_ui->banners->setStoreFailure(error, path);
    m_numberPage->setWithoutHistory();
    updateActions();
}

void MainWindow::setStoreRebuilt(const QString &setAside)
{
    m_ui->banners->setStoreRebuilt(setAside);
}

void MainWindow::setWaiting()
{
    m_waiting = true;
    updateContent();
}

void MainWindow::showFailure(const ApiError &error, const QString &what)
{
    m_waiting = false;
    m_ui->banners->showFailure(error, what);
    updateContent();
}

void MainWindow::setSession(Session *session)
{
    const bool other = session != m_session;
    if (m_session && other) {
        m_session->disconnect(this);
        m_session->inventory().disconnect(this);
        m_session->changes().disconnect(this);
        m_session->provisionings().disconnect(this);
        m_ui->numberTree->clearKeys();
        showSelection({});
    }
    m_session = session;
    m_waiting = m_waiting && !session;
    m_model->setSession(session);
    m_status->setSession(session);
    m_numberPage->setSession(session);
    m_ui->groupPage->setSession(session);
    m_ui->activityPanel->setSession(session);
    m_ui->banners->setSession(session);
    m_bulk->setSession(session);
    if (session)
        connectSession();
    updateContent();
    updateLoading();
    updateTitle();
    updateActions();
}

void MainWindow::connectSession()
{
    applyRetention();
    connect(m_session, &Session::stateChanged, this, &MainWindow::updateActions);
    connect(m_session, &Session::stateChanged, this, &MainWindow::updateLoading);
    connect(m_session, &Session::identityChanged, this, &MainWindow::updateTitle);
    connect(m_session, &Session::identityChanged, this, &MainWindow::updateActions);
    connect(m_session, &Session::sharedStoreChanged, this, &MainWindow::updateActions);
    connect(&m_session->locks(), &NumberLocks::changed, this, &MainWindow::updateActions);
    const Inventory *inventory = &m_session->inventory();
    connect(inventory, &Inventory::loaded, this, &MainWindow::updateLoading);
    connect(inventory, &Inventory::groupsReset, this, &MainWindow::updateLoading);
    connect(inventory, &Inventory::refreshFinished, this, &MainWindow::updateLoading);
    connect(inventory, &Inventory::refreshFinished, this, &MainWindow::updateActions);
    connect(inventory, &Inventory::refreshProgress, this, &MainWindow::updateActions);
    connect(&m_session->changes(), &ConfigurationChanges::underWayCountChanged, this, &MainWindow::updateActions);
    connect(&m_session->provisionings(), &Provisionings::added, this, &MainWindow::updateActions);
    connect(&m_session->provisionings(), &Provisionings::changed, this, &MainWindow::updateActions);
}

void MainWindow::select(const QString &billingAccount, const QString &serviceName)
{
    if (!m_model->indexOf(billingAccount, serviceName).isValid())
        m_search->clear();
    m_ui->numberTree->select({billingAccount, serviceName});
    showSelection({billingAccount, serviceName});
}

void MainWindow::showSelection(const NumberTreeView::Key &key)
{
    if (!key.serviceName.isEmpty()) {
        m_numberPage->setNumber(key.billingAccount, key.serviceName);
        m_ui->pages->setCurrentWidget(m_numberArea);
    } else if (!key.billingAccount.isEmpty()) {
        m_ui->groupPage->setGroup(key.billingAccount);
        m_ui->pages->setCurrentWidget(m_ui->groupPage);
    } else {
        m_ui->pages->setCurrentWidget(m_ui->nothingChosenPage);
    }
    updateActions();
}

void MainWindow::changeConfiguration()
{
    if (severalSelected().size() > 1)
        return changeSeveral();
    const NumberTreeView::Key key = m_ui->numberTree->selected();
    changeConfigurationOf(key.billingAccount, key.serviceName);
}

void MainWindow::changeConfigurationOf(const QString &billingAccount, const QString &serviceName)
{
    const auto service = m_session ? m_session->inventory().find(billingAccount, serviceName) : std::nullopt;
    if (!service || m_storeFailure)
        return;
    auto *dialog = new ConfigurationDialog(*m_session, *service, m_parts.expertMode, m_parts.prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A dialog of an account that is closed has nothing to stand on any more.
    connect(&m_parts.accounts, &Accounts::sessionAboutToChange, dialog, [dialog] { delete dialog; });
    connect(dialog, &ConfigurationDialog::changeBegun, this, &MainWindow::changeBegun);
    connect(dialog, &ConfigurationDialog::severalRequested, this,
            [this, serviceName](const FeatureType &type) { m_bulk->changeSeveral({serviceName}, type); });
    connect(dialog, &ConfigurationDialog::scheduled, this, &MainWindow::sayScheduled);
    connect(dialog, &ConfigurationDialog::setUpRequested, this, [this](const QString &account, const QString &number) {
        select(account, number);
        m_numberPage->setupTabs().showFirst();
    });
    dialog->open();
}

void MainWindow::changeBegun(ConfigurationChange *change)
{
    // The list shows itself the first time; who closed it does not want it again.
    if (m_parts.settings.state(u"activity"_s).isEmpty())
        setActivityShown(true);
    m_ui->activityPanel->select(change);
}

RestoreDialog *MainWindow::restoreDialog(const QString &billingAccount, const QString &serviceName)
{
    const auto service = m_session ? m_session->inventory().find(billingAccount, serviceName) : std::nullopt;
    if (!service || m_storeFailure)
        return nullptr;
    auto *dialog = new RestoreDialog(*m_session, *service, m_parts.prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_parts.accounts, &Accounts::sessionAboutToChange, dialog, [dialog] { delete dialog; });
    connect(dialog, &RestoreDialog::begun, this, [this] {
        if (m_parts.settings.state(u"activity"_s).isEmpty())
            setActivityShown(true);
    });
    dialog->open();
    return dialog;
}

void MainWindow::undo(const QString &billingAccount, const QString &serviceName)
{
    if (RestoreDialog *dialog = restoreDialog(billingAccount, serviceName))
        dialog->showUndo();
}

void MainWindow::restore(const QString &billingAccount, const QString &serviceName, const QString &snapshotId)
{
    if (RestoreDialog *dialog = restoreDialog(billingAccount, serviceName))
        dialog->showCopy(snapshotId);
}

void MainWindow::showProvisioning(Provisioning *provisioning)
{
    const Service &service = provisioning->service();
    if (RestoreDialog *dialog = restoreDialog(service.billingAccount, service.serviceName))
        dialog->showProvisioning(provisioning);
}

void MainWindow::signIn()
{
    leaveDrafts(tr("Discard and sign in"), [this] {
        auto *dialog = new SignInDialog(m_parts.accounts, m_parts.prompts, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::openConf()
{
    if (Accounts::hasStandardConf()) {
        m_parts.accounts.openConf({});
        return;
    }
    m_parts.prompts.openFile(this, tr("Choose an ovh.conf file"), tr("Configuration files (*.conf);;All files (*)"),
                             [this](const QString &path) {
                                 if (!path.isEmpty())
                                     m_parts.accounts.openConf(path);
                             });
}

void MainWindow::forget(const QString &key)
{
    const UserPrompts::Question question{
        .title = tr("Forget this account"),
        .text = tr("This account is removed from this computer."),
        .details =
            tr("Its keys are deleted from the keychain. Nothing changes at OVHcloud, and changes under way go on "
               "there."),
        .action = tr("Forget the account"),
        .destructive = true};
    m_parts.prompts.ask(this, question, [this, key](bool accepted) {
        if (accepted)
            m_parts.accounts.forget(key);
    });
}

void MainWindow::openSettings()
{
    auto *dialog = m_parts.sharedDatabase
                       ? new SettingsDialog(m_parts.settings, *m_parts.sharedDatabase, m_parts.prompts, this)
                       : new SettingsDialog(m_parts.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::about()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openJournal()
{
    if (!m_session)
        return;
    auto *window = new JournalWindow(m_session, m_parts.prompts, m_numberPage->serviceName(), this);
    window->show();
}

void MainWindow::goToNumber()
{
    if (!m_session)
        return;
    auto *dialog = new GoToNumber(m_session->inventory().services(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToNumber::chosen, this, [this](const QString &billingAccount, const QString &serviceName) {
        select(billingAccount, serviceName);
        m_ui->numberTree->setFocus();
    });
    dialog->open();
}

void MainWindow::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::copyNumber()
{
    const NumberTreeView::Key key = m_ui->numberTree->selected();
    if (!key.isEmpty())
        QApplication::clipboard()->setText(key.serviceName.isEmpty() ? key.billingAccount
                                                                     : Words::number(key.serviceName));
}

void MainWindow::updateContent()
{
    const bool main = m_session || m_waiting;
    m_ui->content->setCurrentWidget(main ? static_cast<QWidget *>(m_ui->activitySplitter) : m_ui->welcomePage);
    m_ui->toolBar->setVisible(main);
    m_ui->welcomePage->setBusy(false);
}

void MainWindow::updateLoading()
{
    bool loading = m_waiting;
    if (m_session) {
        const Inventory &inventory = m_session->inventory();
        const bool connecting = m_session->state() == Session::State::Connecting;
        loading = inventory.groupCount() == 0 && (!inventory.isLoaded() || inventory.isRefreshing() || connecting);
    }
    m_ui->numberTree->setLoading(loading);
    updateMatches();
}

void MainWindow::updateMatches()
{
    const QString filter = m_model->filter().trimmed();
    const int shown = m_model->matchCount();
    m_ui->matchLabel->setVisible(m_session && m_session->inventory().groupCount() > 0);
    m_ui->matchLabel->setText(filter.isEmpty() ? tr("%Ln number(s)", nullptr, shown)
                                               : tr("%Ln number(s) found", nullptr, shown));
    const bool wasRead = m_session && m_session->inventory().refreshed().isValid();
    if (filter.isEmpty())
        m_ui->numberTree->setEmptyText(
            wasRead ? tr("The groups and numbers of the account are listed here. It has none yet.")
                    : tr("The groups and numbers of the account are listed here once they have been read."));
    else
        m_ui->numberTree->setEmptyText(tr("Nothing found for “%1”.").arg(filter), tr("Clear the search"));
}

void MainWindow::updateTitle()
{
    QString account;
    if (m_session)
        account = m_session->identityName().isEmpty() ? m_session->account().label : m_session->identityName();
    setWindowTitle(account.isEmpty() ? u"Aiguilleur"_s : tr("%1 — Aiguilleur", "window title: account").arg(account));
}

void MainWindow::leaveDrafts(const QString &action, std::function<void()> goOn)
{
    const QStringList unsaved = m_numberPage->setupTabs().unsaved();
    if (unsaved.isEmpty())
        return goOn();
    QStringList numbers;
    for (const QString &serviceName : unsaved)
        numbers.append(Words::number(serviceName));
    const UserPrompts::Question question{
        .title = tr("Changes not saved"),
        .text =
            tr("The set-up of %n number(s) has changes that are not saved.", nullptr, static_cast<int>(unsaved.size())),
        .details = tr("They would be lost: %1.").arg(QLocale().createSeparatedList(numbers)),
        .action = action,
        .destructive = true};
    m_parts.prompts.ask(this, question, [this, goOn = std::move(goOn)](bool accepted) {
        if (!accepted)
            return;
        m_numberPage->setupTabs().discardAll();
        goOn();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving && !m_numberPage->setupTabs().unsaved().isEmpty()) {
        event->ignore();
        leaveDrafts(tr("Discard and close"), [this] {
            m_leaving = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); // not in the middle of closing
        });
        return;
    }
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && m_search) {
        retint();
    }
}

} // namespace Aiguilleur
