// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkactions.h"

#include "gui/bulk/batcheswindow.h"
#include "gui/bulk/bulkdialog.h"
#include "gui/bulk/bulksource.h"
#include "gui/bulk/templatesavedialog.h"
#include "gui/bulk/templatesdialog.h"
#include "service/session.h"

namespace Aiguilleur {

BulkActions::BulkActions(ExpertMode &expertMode, UserPrompts &prompts, QWidget *window)
    : QObject(window)
    , m_expertMode(expertMode)
    , m_prompts(prompts)
    , m_window(window)
{
}

BulkActions::~BulkActions()
{
    closeAll();
}

void BulkActions::setSession(Session *session)
{
    if (m_session == session)
        return;
    closeAll();
    m_session = session;
}

// A dialog of an account that is closed has nothing to stand on any more.
void BulkActions::closeAll()
{
    delete m_batches;
    const QList<QPointer<QWidget>> dialogs = std::exchange(m_dialogs, {});
    for (const QPointer<QWidget> &dialog : dialogs)
        delete dialog;
}

BulkDialog *BulkActions::openDialog()
{
    auto *dialog = new BulkDialog(*m_session, m_expertMode, m_prompts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialogs.removeIf([](const QPointer<QWidget> &one) { return one.isNull(); });
    m_dialogs.append(dialog);
    connect(dialog, &BulkDialog::batchBegun, this, &BulkActions::showBatches);
    connect(dialog, &BulkDialog::manageTemplatesRequested, this, &BulkActions::showTemplates);
    dialog->open();
    return dialog;
}

void BulkActions::changeSeveral(const QStringList &serviceNames, const FeatureType &type)
{
    if (!m_session)
        return;
    BulkDialog *dialog = openDialog();
    dialog->choose(serviceNames);
    dialog->source().chooseType(type);
}

void BulkActions::copySetup(const QString &serviceName)
{
    if (m_session)
        openDialog()->source().chooseNumber(serviceName);
}

void BulkActions::saveTemplate(const Service &service)
{
    if (!m_session)
        return;
    auto *dialog = new TemplateSaveDialog(*m_session, service, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialogs.append(dialog);
    connect(dialog, &TemplateSaveDialog::saved, this, &BulkActions::templateSaved);
    dialog->open();
}

void BulkActions::showTemplates()
{
    if (!m_session)
        return;
    QWidget *above = m_window; // one that is closing would take it along
    for (const QPointer<QWidget> &one : std::as_const(m_dialogs)) {
        if (qobject_cast<BulkDialog *>(one) && one->isVisible())
            above = one;
    }
    auto *dialog = new TemplatesDialog(*m_session, m_prompts, above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialogs.append(dialog);
    dialog->open();
}

void BulkActions::showBatches(Batch *batch)
{
    if (!m_session)
        return;
    if (!m_batches) {
        m_batches = new BatchesWindow(*m_session, m_prompts, m_window);
        m_batches->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_batches, &BatchesWindow::numberRequested, this, &BulkActions::numberRequested);
    }
    if (batch)
        m_batches->select(batch);
    m_batches->show();
    m_batches->raise();
    m_batches->activateWindow();
}

} // namespace Aiguilleur
