// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/batcheswindow.h"

#include "gui/bulk/bulkwords.h"
#include "gui/changeguard.h"
#include "gui/userprompts.h"
#include "service/session.h"
#include "ui_batcheswindow.h"
#include "words/batchwords.h"
#include "words/timewords.h"

#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

constexpr auto betweenSums = 100ms; // what counts everything need not be done for each number

} // namespace

BatchesWindow::BatchesWindow(Session &session, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BatchesWindow>())
    , m_session(&session)
    , m_prompts(prompts)
{
    build();
    connectParts();
    m_list.setBatches(&session.batches());
    retranslate();
    m_ui->batchList->setCurrentIndex(m_list.index(0));
    showSelected();
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34);
}

BatchesWindow::~BatchesWindow() = default;

void BatchesWindow::build()
{
    m_ui->setupUi(this);
    m_summing.setSingleShot(true);
    m_summing.setInterval(betweenSums);
    m_list.setDescriber([this](const Batch &batch, int role) { return describe(batch, role); });
    m_items.setDescriber(
        [this](const BatchItem &item, int column, int role) { return BulkWords::item(item, column, role, palette()); });
    m_ui->batchList->setModel(&m_list);
    m_ui->batchTable->setModel(&m_items);
    const int letter = fontMetrics().averageCharWidth();
    m_ui->batchTable->header()->resizeSection(BatchModel::NumberColumn, letter * 20);
    m_ui->batchTable->header()->resizeSection(BatchModel::ChangeColumn, letter * 34);
    m_ui->batchTable->header()->resizeSection(BatchModel::StateColumn, letter * 20);
    m_ui->batchesPage->setStretchFactor(1, 1);
    m_ui->batchesPage->setSizes({letter * 36, letter * 94});
}

void BatchesWindow::connectParts()
{
    connect(m_ui->batchList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BatchesWindow::showSelected);
    connect(m_ui->batchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BatchesWindow::showReason);
    connect(m_ui->batchTable, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const auto item = index.data(BatchModel::ItemRole).value<BatchItem>();
        emit numberRequested(item.service.billingAccount, item.service.serviceName);
    });
    connect(m_ui->pauseButton, &QPushButton::clicked, this, &BatchesWindow::pauseOrResume);
    connect(m_ui->cancelRestButton, &QPushButton::clicked, this, [this] { m_session->batches().cancel(selected()); });
    connect(m_ui->retryFailedButton, &QPushButton::clicked, this, [this] { m_session->batches().retry(selected()); });
    connect(m_ui->undoAllButton, &QPushButton::clicked, this, &BatchesWindow::undo);
    connect(m_ui->closeBatchesButton, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_list, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!selected())
            m_ui->batchList->setCurrentIndex(m_list.index(0));
        update();
    });
    connect(&m_session->batches(), &Batches::changed, this, [this] {
        if (!m_summing.isActive())
            m_summing.start();
    });
    connect(&m_summing, &QTimer::timeout, this, &BatchesWindow::update);
    connect(m_session, &Session::stateChanged, this, &BatchesWindow::update);
    connect(m_session, &QObject::destroyed, this, &QDialog::reject);
}

void BatchesWindow::select(Batch *batch)
{
    m_ui->batchList->setCurrentIndex(m_list.indexOf(batch));
}

Batch *BatchesWindow::selected() const
{
    return m_list.batch(m_ui->batchList->currentIndex());
}

QVariant BatchesWindow::describe(const Batch &batch, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString when = Words::ago(batch.created(), QDateTime::currentDateTimeUtc());
    return QString(Words::batchTitle(batch) + u'\n' + Words::batchState(batch) + u'\n' + when);
}

void BatchesWindow::showSelected()
{
    m_items.setBatch(selected());
    update();
}

void BatchesWindow::pauseOrResume()
{
    Batch *batch = selected();
    if (batch->state() == Batch::State::Paused)
        m_session->batches().resume(batch);
    else
        m_session->batches().pause(batch);
}

void BatchesWindow::undo()
{
    Batch *batch = selected();
    const auto changed = std::count_if(batch->items().cbegin(), batch->items().cend(),
                                       [](const BatchItem &item) { return !item.snapshotId.isEmpty(); });
    const UserPrompts::Question question{
        .title = tr("Undo “%1”").arg(Words::batchTitle(*batch)),
        .text = tr("%n number(s) get back what they had before.", nullptr, int(changed)),
        .details = tr("What was changed there since is replaced. A copy of it is kept."),
        .action = tr("Undo for %n number(s)", nullptr, int(changed)),
        .destructive = true};
    const QPointer<Batch> asked(batch);
    const QPointer<BatchesWindow> window(this);
    m_prompts.ask(this, question, [this, asked, window](bool accepted) {
        if (window && asked && accepted)
            begunUndoing(m_session->batches().undo(asked));
    });
}

void BatchesWindow::begunUndoing(const Result<Batch *> &undoing)
{
    if (undoing)
        select(*undoing);
}

void BatchesWindow::update()
{
    const bool isEmpty = m_list.rowCount() == 0;
    m_ui->batchesStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->noBatchPage) : m_ui->batchesPage);
    Batch *batch = selected();
    updateButtons(batch);
    showReason();
    if (!batch)
        return;
    const int all = int(batch->items().size());
    const int through = all - batch->count(BatchItem::State::Waiting) - batch->count(BatchItem::State::Running);
    m_ui->batchTitle->setText(Words::batchTitle(*batch));
    m_ui->batchProgress->setRange(0, all);
    m_ui->batchProgress->setValue(through);
    m_ui->batchProgress->setFormat(tr("%1 of %n", nullptr, all).arg(through));
    m_ui->batchSummary->setText(Words::batchState(*batch));
}

void BatchesWindow::updateButtons(Batch *batch)
{
    const bool isPaused = batch && batch->state() == Batch::State::Paused;
    const bool goesOn = batch && batch->state() != Batch::State::Ended;
    const QString readOnly = m_session ? whyReadOnly(*m_session) : QString();
    m_ui->pauseButton->setText(isPaused ? tr("Go &on") : tr("&Pause"));
    m_ui->pauseButton->setVisible(goesOn);
    m_ui->cancelRestButton->setVisible(goesOn);
    m_ui->cancelRestButton->setEnabled(goesOn && batch->count(BatchItem::State::Waiting) > 0);
    m_ui->retryFailedButton->setVisible(batch && !goesOn);
    m_ui->retryFailedButton->setEnabled(batch && batch->canRetry() && readOnly.isEmpty());
    m_ui->undoAllButton->setVisible(batch && !goesOn);
    m_ui->undoAllButton->setEnabled(batch && batch->canUndo() && readOnly.isEmpty());
    m_ui->batchHint->setText(goesOn ? tr("You may close this window: the changes go on.") : readOnly);
}

void BatchesWindow::showReason()
{
    const QModelIndex current = m_ui->batchTable->currentIndex();
    QString text;
    if (current.isValid()) {
        const auto item = current.data(BatchModel::ItemRole).value<BatchItem>();
        text = QStringList{Words::batchItemReason(item), Words::batchItemAdvice(item)}.join(u' ').trimmed();
    }
    m_ui->itemReason->setText(text);
    m_ui->itemReason->setVisible(!text.isEmpty());
}

void BatchesWindow::retranslate()
{
    m_items.setColumnNames({tr("Number"), tr("Change"), tr("State"), tr("Remarks")});
    update();
}

void BatchesWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_session) {
        m_ui->retranslateUi(this);
        retranslate();
        m_ui->batchList->viewport()->update();
    }
}

} // namespace Aiguilleur
