// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkactions.h"
#include "gui/changeguard.h"
#include "gui/mainwindow.h"
#include "gui/statuswidgets.h"
#include "service/inventory.h"
#include "service/session.h"
#include "ui_mainwindow.h"

#include <QStatusBar>

namespace Aiguilleur {

void MainWindow::connectBulk()
{
    m_bulk = new BulkActions(m_parts.expertMode, m_parts.prompts, this);
    connect(m_ui->actionChangeSeveral, &QAction::triggered, this, [this] { changeSeveral(); });
    connect(m_ui->actionCopySetup, &QAction::triggered, this,
            [this] { m_bulk->copySetup(m_ui->numberTree->selected().serviceName); });
    connect(m_ui->actionBatches, &QAction::triggered, this, [this] { m_bulk->showBatches(); });
    connect(m_ui->actionTemplates, &QAction::triggered, m_bulk, &BulkActions::showTemplates);
    connect(m_ui->actionPlan, &QAction::triggered, this, [this] { m_bulk->showPlan(); });
    connect(m_ui->actionSchedule, &QAction::triggered, m_bulk, &BulkActions::showSchedule);
    connect(m_bulk, &BulkActions::scheduled, this, &MainWindow::sayScheduled);
    connect(m_ui->actionSaveTemplate, &QAction::triggered, this, [this] {
        const NumberTreeView::Key key = m_ui->numberTree->selected();
        if (const auto service = m_session->inventory().find(key.billingAccount, key.serviceName))
            m_bulk->saveTemplate(*service);
    });
    connect(m_ui->activityPanel, &ActivityPanel::batchesRequested, this, [this] { m_bulk->showBatches(); });
    connect(m_ui->numberTree, &NumberTreeView::severalSelectedChanged, this, &MainWindow::updateActions);
    connect(m_bulk, &BulkActions::numberRequested, this, &MainWindow::select);
    connect(m_bulk, &BulkActions::templateSaved, this, [this](const QString &name) {
        m_ui->statusBar->showMessage(tr("The template “%1” is saved.").arg(name), 5000);
    });
}

void MainWindow::sayScheduled(const QString &title)
{
    m_ui->statusBar->showMessage(tr("“%1” is scheduled.").arg(title), 5000);
}

QStringList MainWindow::severalSelected() const
{
    QStringList numbers;
    const QList<NumberTreeView::Key> keys = m_ui->numberTree->severalSelected();
    for (const NumberTreeView::Key &key : keys)
        numbers.append(key.serviceName);
    return numbers;
}

void MainWindow::changeSeveral(const FeatureType &type)
{
    const QStringList numbers = severalSelected();
    m_bulk->changeSeveral(numbers.size() > 1 ? numbers : QStringList(), type);
}

void MainWindow::updateBulkActions()
{
    const bool open = m_session != nullptr;
    const int several = int(m_ui->numberTree->severalSelected().size());
    QString reason = m_storeFailure ? whyNoChangeWithoutHistory() : QString();
    if (open && reason.isEmpty())
        reason = whyReadOnly(*m_session);
    const NumberTreeView::Key key = m_ui->numberTree->selected();
    const auto service = open ? m_session->inventory().find(key.billingAccount, key.serviceName) : std::nullopt;
    const bool isConfigured =
        service && service->kind == Service::Kind::Alias && !service->featureType.isEmpty() && several <= 1;
    m_ui->actionChangeSeveral->setText(several > 1
                                           ? tr("Change the configuration of %n &selected number(s)…", nullptr, several)
                                           : tr("Change &several numbers…"));
    m_ui->actionChangeSeveral->setEnabled(open && reason.isEmpty());
    m_ui->actionChangeSeveral->setToolTip(reason);
    m_ui->actionCopySetup->setEnabled(isConfigured && reason.isEmpty());
    m_ui->actionCopySetup->setToolTip(reason);
    m_ui->actionSaveTemplate->setEnabled(isConfigured && !m_storeFailure);
    m_ui->actionTemplates->setEnabled(open);
    m_ui->actionBatches->setEnabled(open);
    m_ui->actionPlan->setEnabled(open && !m_storeFailure);
    m_ui->actionSchedule->setEnabled(open && !m_storeFailure);
}

} // namespace Aiguilleur
