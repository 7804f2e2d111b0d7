// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkactions.h"

#include "gui/bulk/batcheswindow.h"
#include "gui/bulk/bulkdialog.h"
#include "gui/bulk/bulksource.h"
#include "gui/bulk/templatesavedialog.h"
#include "gui/bulk/templatesdialog.h"
#include "gui/plans/laterdialog.h"
#include "gui/plans/planwindow.h"
#include "gui/plans/schedulewindow.h"
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
    delete m_schedule;
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

void BulkActions::showPlan(const QString &path)
{
    if (!m_session)
        return;
    auto *window = new PlanWindow(*m_session, m_prompts, m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_dialogs.append(window);
    connect(window, &PlanWindow::batchBegun, this, &BulkActions::showBatches);
    connect(
        window, &PlanWindow::laterRequested, this,
        [this, window](const QString &title, const QList<Batches::Wish> &wishes) { askLater(title, wishes, window); });
    window->show();
    if (!path.isEmpty())
        window->open(path);
}

void BulkActions::askLater(const QString &title, const QList<Batches::Wish> &wishes, QWidget *above)
{
    ScheduledChange change;
    change.title = title;
    change.wishes = wishes;
    auto *dialog = new LaterDialog(*m_session, change, above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LaterDialog::scheduled, this, &BulkActions::scheduled);
    connect(dialog, &LaterDialog::scheduled, this, &BulkActions::showSchedule);
    dialog->open();
}

void BulkActions::showSchedule()
{
    if (!m_session)
        return;
    if (!m_schedule) {
        m_schedule = new ScheduleWindow(*m_session, m_prompts, m_window);
        m_schedule->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_schedule, &ScheduleWindow::batchRequested, this, &BulkActions::showBatches);
    }
    m_schedule->show();
    m_schedule->raise();
    m_schedule->activateWindow();
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
