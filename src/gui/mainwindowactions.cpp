// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "gui/accountmenu.h"
#include "gui/changeguard.h"
#include "gui/expertmode.h"
#include "gui/mainwindow.h"
#include "gui/numberpage.h"
#include "gui/searchfield.h"
#include "gui/settings.h"
#include "gui/setup/setuptabs.h"
#include "gui/signindialog.h"
#include "gui/statuswidgets.h"
#include "gui/theme.h"
#include "gui/treewords.h"
#include "gui/userprompts.h"
#include "models/numbertreemodel.h"
#include "service/accounts.h"
#include "service/inventory.h"
#include "service/provisioning.h"
#include "service/shareddatabasechoice.h"
#include "ui_mainwindow.h"

#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

void MainWindow::setUpToolBar()
{
    auto *spacer = new QWidget(m_ui->toolBar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_search = new SearchField(m_ui->toolBar);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 56);
    m_accountMenu = new AccountMenu(m_parts.accounts, m_ui->toolBar);
    m_ui->toolBar->addWidget(spacer);
    m_ui->toolBar->addWidget(m_search);
    m_ui->toolBar->addWidget(m_accountMenu);
}

void MainWindow::setUpMenus()
{
    m_ui->menuFile->insertMenu(m_ui->actionSignIn, m_accountMenu->accountMenu());
    // Delete in the tree deletes the configuration; in a text field it deletes a letter.
    m_ui->numberTree->addAction(m_ui->actionDeleteConfiguration);
    m_ui->menuNumber->setToolTipsVisible(true);
    m_ui->menuEdit->setToolTipsVisible(true);
    m_ui->actionExpertMode->setChecked(m_parts.expertMode.isOn());
}

void MainWindow::connectActions()
{
    connect(m_ui->actionSignIn, &QAction::triggered, this, &MainWindow::signIn);
    connect(m_ui->actionSettings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionCopyNumber, &QAction::triggered, this, &MainWindow::copyNumber);
    connect(m_ui->actionFind, &QAction::triggered, this, &MainWindow::search);
    connect(m_ui->actionGoTo, &QAction::triggered, this, &MainWindow::goToNumber);
    connect(m_ui->actionChangeConfiguration, &QAction::triggered, this, &MainWindow::changeConfiguration);
    connect(m_ui->actionDeleteConfiguration, &QAction::triggered, this, [this] {
        if (severalSelected().size() > 1)
            changeSeveral(FeatureType::Empty);
        else
            m_numberPage->requestDeletion();
    });
    connect(m_ui->actionRename, &QAction::triggered, m_numberPage, &NumberPage::startRename);
    connect(m_ui->actionUndo, &QAction::triggered, m_numberPage, &NumberPage::requestUndo);
    connect(m_numberPage, &NumberPage::canUndoChanged, this, &MainWindow::updateUndo);
    connect(m_ui->actionRefresh, &QAction::triggered, this, [this] {
        m_session->refresh();
        m_numberPage->setupTabs().reload();
    });
    connect(m_ui->actionActivity, &QAction::toggled, this, &MainWindow::setActivityShown);
    connect(m_ui->actionLines, &QAction::toggled, m_model.get(), &NumberTreeModel::setLinesShown);
    connect(m_ui->actionExpertMode, &QAction::toggled, &m_parts.expertMode, &ExpertMode::set);
    connect(m_ui->actionExpandAll, &QAction::triggered, m_ui->numberTree, &QTreeView::expandAll);
    connect(m_ui->actionCollapseAll, &QAction::triggered, m_ui->numberTree, &QTreeView::collapseAll);
    connect(m_ui->actionGuide, &QAction::triggered, this, &MainWindow::openGuide);
    connect(m_ui->actionJournal, &QAction::triggered, this, &MainWindow::openJournal);
    connect(m_ui->actionAbout, &QAction::triggered, this, &MainWindow::about);
}

void MainWindow::connectTree()
{
    m_model->setDescriber([](const QModelIndex &index, int role) { return TreeWords::describe(index, role); });
    connect(m_search, &SearchField::searched, m_model.get(), &NumberTreeModel::setFilter);
    connect(m_search, &SearchField::firstMatchRequested, this, [this] {
        m_ui->numberTree->selectFirstMatch();
        m_ui->numberTree->setFocus();
    });
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (!m_ui->numberTree->currentIndex().isValid())
            m_ui->numberTree->selectFirstMatch();
        m_ui->numberTree->setFocus();
    });
    connect(m_model.get(), &NumberTreeModel::filterApplied, this, &MainWindow::updateMatches);
    connect(m_model.get(), &NumberTreeModel::matchCountChanged, this, &MainWindow::updateMatches);
    connect(m_ui->numberTree, &NumberTreeView::selectionMoved, this, &MainWindow::showSelection);
    connect(m_ui->numberTree, &NumberTreeView::emptyButtonClicked, m_search, &QLineEdit::clear);
    connect(m_ui->numberTree, &NumberTreeView::leftUpwards, this, &MainWindow::search);
    connect(m_ui->numberTree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.parent().isValid() && m_ui->actionChangeConfiguration->isEnabled())
            changeConfiguration();
    });
    connect(m_ui->numberTree, &QWidget::customContextMenuRequested, this, &MainWindow::showTreeMenu);
}

void MainWindow::connectParts()
{
    Accounts *accounts = &m_parts.accounts;
    connect(accounts, &Accounts::sessionAboutToChange, this, [this] { setSession(nullptr); });
    connect(accounts, &Accounts::sessionChanged, this, &MainWindow::setSession);
    connect(accounts, &Accounts::opening, this, &MainWindow::setWaiting);
    connect(accounts, &Accounts::failed, this, [this](const ApiError &error) {
        // The sign-in dialog says so itself.
        if (!findChild<SignInDialog *>())
            showFailure(error);
    });
    connect(accounts, &Accounts::secretsNotRemembered, m_ui->banners, &SessionBanners::setSecretsNotRemembered);
    if (m_parts.sharedDatabase)
        connect(m_parts.sharedDatabase, &SharedDatabaseChoice::passwordNotKept, this, [this](const ApiError &error) {
            showFailure(error, tr("The password of the shared database could not be kept. Set PGPASSWORD or write "
                                  "~/.pgpass instead."));
        });
    connect(m_accountMenu, &AccountMenu::signInRequested, this, &MainWindow::signIn);
    connect(m_accountMenu, &AccountMenu::openRequested, this, [this](const QString &key) {
        leaveDrafts(tr("Discard and change the account"), [this, key] { m_parts.accounts.open(key); });
    });
    connect(m_accountMenu, &AccountMenu::forgetRequested, this, &MainWindow::forget);
    connect(m_ui->welcomePage, &WelcomePage::signInChosen, this, &MainWindow::signIn);
    connect(m_ui->welcomePage, &WelcomePage::confChosen, this, &MainWindow::openConf);
    connect(m_ui->welcomePage, &WelcomePage::sandboxChosen, accounts, &Accounts::openSandbox);
    connect(m_ui->welcomePage, &WelcomePage::accountChosen, accounts, &Accounts::open);
    connect(m_status, &StatusWidgets::activityToggled, m_ui->actionActivity, &QAction::setChecked);
    connect(m_ui->activityPanel, &ActivityPanel::closeRequested, m_ui->actionActivity,
            [this] { setActivityShown(false); });
    connect(m_ui->activityPanel, &ActivityPanel::numberRequested, this, &MainWindow::select);
    connect(m_ui->activityPanel, &ActivityPanel::retryFailed, this,
            [this](const ApiError &error) { showFailure(error); });
    connect(m_numberPage, &NumberPage::changeConfigurationRequested, this, &MainWindow::changeConfigurationOf);
    connect(m_numberPage, &NumberPage::undoRequested, this, &MainWindow::undo);
    connect(m_numberPage, &NumberPage::restoreRequested, this, &MainWindow::restore);
    connect(m_numberPage, &NumberPage::provisioningRequested, this, &MainWindow::showProvisioning);
    connect(m_ui->activityPanel, &ActivityPanel::restoreRequested, this, &MainWindow::restore);
    connect(m_ui->activityPanel, &ActivityPanel::provisioningRequested, this, &MainWindow::showProvisioning);
    connect(&m_parts.expertMode, &ExpertMode::changed, m_ui->actionExpertMode, &QAction::setChecked);
    connect(&m_parts.settings, &Settings::changed, this, &MainWindow::applySettings);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        if (m_session && m_session->state() == Session::State::Online)
            m_session->refresh();
    });
}

void MainWindow::retint()
{
    const QPalette colors = palette();
    m_ui->actionSignIn->setIcon(Theme::ownIcon(u"account"_s, colors));
    m_ui->actionSettings->setIcon(Theme::icon(u"configure"_s, u"settings"_s, colors));
    m_ui->actionQuit->setIcon(Theme::icon(u"application-exit"_s, u"close"_s, colors));
    m_ui->actionCopyNumber->setIcon(Theme::icon(u"edit-copy"_s, u"copy"_s, colors));
    m_ui->actionUndo->setIcon(Theme::icon(u"edit-undo"_s, u"undo"_s, colors));
    m_ui->actionFind->setIcon(Theme::icon(u"edit-find"_s, u"search"_s, colors));
    m_ui->actionGoTo->setIcon(Theme::icon(u"go-jump"_s, u"number"_s, colors));
    m_ui->actionChangeConfiguration->setIcon(Theme::ownIcon(u"configure"_s, colors));
    m_ui->actionDeleteConfiguration->setIcon(Theme::icon(u"edit-delete"_s, u"delete"_s, colors));
    m_ui->actionRename->setIcon(Theme::icon(u"edit-rename"_s, u"rename"_s, colors));
    m_ui->actionRefresh->setIcon(Theme::icon(u"view-refresh"_s, u"refresh"_s, colors));
    m_ui->actionExpandAll->setIcon(Theme::ownIcon(u"expand"_s, colors));
    m_ui->actionCollapseAll->setIcon(Theme::ownIcon(u"collapse"_s, colors));
    m_ui->actionGuide->setIcon(Theme::icon(u"help-contents"_s, u"guide"_s, colors));
    m_ui->actionAbout->setIcon(Theme::icon(u"help-about"_s, u"info"_s, colors));
}

QString MainWindow::whyNoChangeHere() const
{
    const NumberTreeView::Key key = m_ui->numberTree->selected();
    if (!m_session || key.serviceName.isEmpty())
        return tr("Choose a number first.");
    if (m_storeFailure)
        return whyNoChangeWithoutHistory();
    return whyNoChange(*m_session, key.billingAccount, key.serviceName);
}

void MainWindow::updateActions()
{
    const bool open = m_session != nullptr;
    const bool selected = open && !m_ui->numberTree->selected().isEmpty();
    m_ui->actionJournal->setEnabled(open);
    m_ui->actionRefresh->setEnabled(open && !m_session->inventory().isRefreshing());
    m_ui->actionFind->setEnabled(open);
    m_ui->actionGoTo->setEnabled(open);
    m_ui->actionExpandAll->setEnabled(open);
    m_ui->actionCollapseAll->setEnabled(open);
    m_ui->actionActivity->setEnabled(open);
    m_ui->actionLines->setEnabled(open);
    m_ui->actionCopyNumber->setEnabled(selected);
    updateNumberActions(whyNoChangeHere());
    updateBulkActions();
}

void MainWindow::updateNumberActions(const QString &reason)
{
    const NumberTreeView::Key key = m_ui->numberTree->selected();
    const auto service = m_session ? m_session->inventory().find(key.billingAccount, key.serviceName) : std::nullopt;
    m_ui->actionChangeConfiguration->setEnabled(reason.isEmpty());
    m_ui->actionChangeConfiguration->setToolTip(
        reason.isEmpty() ? tr("Choose what happens when the number is called (Ctrl+Return)") : reason);
    const bool configured = service && !service->featureType.isEmpty();
    m_ui->actionDeleteConfiguration->setEnabled(reason.isEmpty() && configured);
    m_ui->actionDeleteConfiguration->setToolTip(!reason.isEmpty() ? reason
                                                : configured      ? QString()
                                                                  : tr("The number has no configuration."));
    updateUndo();
    const QString readOnly = service ? whyReadOnly(*m_session) : reason;
    m_ui->actionRename->setEnabled(service && readOnly.isEmpty());
    m_ui->actionRename->setToolTip(readOnly);
}

void MainWindow::updateUndo()
{
    const QString reason = whyNoChangeHere();
    const bool can = reason.isEmpty() && m_numberPage->canUndo();
    m_ui->actionUndo->setEnabled(can);
    m_ui->actionUndo->setToolTip(!reason.isEmpty() ? reason
                                 : can             ? QString()
                                                   : tr("There is no copy of this number from before a change."));
}

void MainWindow::showTreeMenu(const QPoint &position)
{
    if (!m_ui->numberTree->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (severalSelected().size() > 1) {
        menu->addAction(m_ui->actionChangeSeveral);
        menu->addSeparator();
    } else if (!m_ui->numberTree->selected().serviceName.isEmpty()) {
        menu->addActions(
            {m_ui->actionChangeConfiguration, m_ui->actionDeleteConfiguration, m_ui->actionUndo, m_ui->actionRename});
        menu->addSeparator();
        menu->addActions({m_ui->actionCopySetup, m_ui->actionSaveTemplate});
        menu->addSeparator();
    }
    menu->addAction(m_ui->actionCopyNumber);
    if (m_ui->numberTree->selected().serviceName.isEmpty())
        menu->addActions({m_ui->actionExpandAll, m_ui->actionCollapseAll});
    menu->popup(m_ui->numberTree->viewport()->mapToGlobal(position));
}

void MainWindow::openGuide()
{
    const FeatureType queue(FeatureType::ContactCenterSolution);
    m_parts.prompts.openUrl(Catalogue::configuration(queue).guide);
}

void MainWindow::retranslate()
{
    QHash<FeatureType, QString> names;
    for (const FeatureType &type : FeatureType::all())
        names.insert(type, Catalogue::label(type));
    m_model->setConfigurationNames(names);
    m_model->setColumnNames({tr("Number"), tr("Description"), tr("Configuration")});
    updateMatches();
    updateTitle();
    updateActions();
    m_status->update();
}

} // namespace Aiguilleur
