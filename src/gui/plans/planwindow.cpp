// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/planwindow.h"

#include "gui/bulk/bulkwords.h"
#include "gui/changeguard.h"
#include "gui/userprompts.h"
#include "service/futuretold.h"
#include "service/inventory.h"
#include "service/plans.h"
#include "service/session.h"
#include "ui_planwindow.h"
#include "words/planwords.h"
#include "words/provisioningwords.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString planFilter()
{
    return PlanWindow::tr("Plans (*.csv *.json)");
}

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

PlanWindow::PlanWindow(Session &session, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PlanWindow>())
    , m_session(&session)
    , m_prompts(prompts)
{
    build();
    connectParts();
    retranslate();
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34);
    m_ui->openPlanButton->setFocus();
}

PlanWindow::~PlanWindow() = default;

void PlanWindow::build()
{
    m_ui->setupUi(this);
    m_ui->planBanner->hide();
    m_ui->planFile->setAcceptDrops(false); // the window takes the file, the field would take its address
    m_summing.setSingleShot(true);
    m_summing.setInterval(0);
    m_preview.setDescriber([this](const BatchPreviewModel::Row &row, int column, int role) {
        return BulkWords::preview(row, column, role, palette());
    });
    m_ui->planTable->setModel(&m_preview);
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *preview = m_ui->planTable->header();
    preview->resizeSection(BatchPreviewModel::NumberColumn, letter * 24);
    for (const int column : {BatchPreviewModel::FromColumn, BatchPreviewModel::ToColumn})
        preview->resizeSection(column, letter * 22);
    preview->resizeSection(BatchPreviewModel::LossColumn, letter * 36);
    m_ui->planProblems->header()->resizeSection(0, letter * 10);
    m_ui->planProblems->header()->resizeSection(1, letter * 28);
}

void PlanWindow::connectParts()
{
    connect(m_ui->openPlanButton, &QPushButton::clicked, this, &PlanWindow::choose);
    connect(m_ui->planFile, &QLineEdit::textEdited, this, &PlanWindow::forget);
    connect(m_ui->planFile, &QLineEdit::returnPressed, this, &PlanWindow::check);
    connect(m_ui->checkPlanButton, &QPushButton::clicked, this, &PlanWindow::check);
    connect(m_ui->applyPlanButton, &QPushButton::clicked, this, &PlanWindow::apply);
    connect(m_ui->planLaterButton, &QPushButton::clicked, this, &PlanWindow::later);
    connect(m_ui->exportPlanButton, &QPushButton::clicked, this, &PlanWindow::exportPlan);
    connect(m_ui->exportInventoryButton, &QPushButton::clicked, this, &PlanWindow::exportInventory);
    connect(m_ui->closePlanButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->planTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanWindow::showRow);
    connect(&m_preview, &BatchPreviewModel::changed, &m_summing, qOverload<>(&QTimer::start));
    connect(&m_summing, &QTimer::timeout, this, &PlanWindow::update);
    connect(m_session, &Session::stateChanged, this, &PlanWindow::update);
    connect(m_session, &QObject::destroyed, this, &QDialog::reject);
}

void PlanWindow::retranslate()
{
    m_preview.setColumnNames({tr("Number"), tr("From"), tr("To"), tr("What is lost"), tr("Remarks")});
    m_ui->planProblems->setHeaderLabels({tr("Line"), tr("Column"), tr("What is wrong")});
    showProblems();
    update();
}

void PlanWindow::choose()
{
    const QPointer<PlanWindow> window(this);
    m_prompts.openFile(this, tr("Open a plan"), planFilter(), [this, window](const QString &path) {
        if (window)
            open(path);
    });
}

void PlanWindow::open(const QString &path)
{
    m_ui->planFile->setText(path);
    check();
}

// What was checked is not what the field names any more.
void PlanWindow::forget()
{
    ++m_turn;
    m_step = Step::Nothing;
    m_problems.clear();
    m_preview.clear();
    m_ui->planBanner->hide();
    update();
}

void PlanWindow::check()
{
    const QString path = m_ui->planFile->text().trimmed();
    forget();
    if (path.isEmpty() || !m_session)
        return;
    m_step = Step::Reading;
    update();
    whenTold(this, m_session->plans().readFile(path), [this, turn = m_turn](const Result<Plan> &plan) {
        if (turn == m_turn && m_session)
            showPlan(plan);
    });
}

void PlanWindow::showPlan(const Result<Plan> &plan)
{
    m_step = Step::Nothing;
    if (!plan) {
        m_ui->planBanner->showError(plan.error(), tr("The plan could not be checked."));
    } else if (!plan->problems.isEmpty()) {
        m_step = Step::Wrong;
        m_problems = plan->problems;
        showProblems();
        m_ui->planProblems->setFocus();
    } else {
        m_step = Step::Checked;
        QList<Batches::Wish> wishes;
        for (const PlanLine &line : plan->lines)
            wishes.append({line.service, line.goal()});
        m_preview.read(*m_session, wishes, [this](const Service &service) {
            return whyNoChange(*m_session, service.billingAccount, service.serviceName);
        });
        m_ui->planTable->setFocus();
    }
    update();
}

void PlanWindow::showProblems()
{
    m_ui->planProblems->clear();
    QList<QTreeWidgetItem *> items;
    for (const PlanProblem &problem : std::as_const(m_problems)) {
        const QString line = problem.line > 0 ? QLocale().toString(problem.line) : QString();
        auto *item = new QTreeWidgetItem({line, problem.column, Words::planProblem(problem)});
        item->setToolTip(2, Words::planProblem(problem));
        items.append(item);
    }
    m_ui->planProblems->addTopLevelItems(items);
    m_ui->planProblemsHeading->setText(
        tr("%n error(s) in the file: nothing can be applied", nullptr, int(m_problems.size())));
}

QString PlanWindow::title() const
{
    return QFileInfo(m_ui->planFile->text().trimmed()).fileName();
}

int PlanWindow::replacedCount() const
{
    int count = 0;
    for (const BatchPreviewModel::Row &row : m_preview.rows()) {
        const bool loses = row.preview.changesType && !row.wish.service.featureType.isEmpty();
        count += int(row.state == BatchPreviewModel::State::Ready && row.isChosen && loses);
    }
    return count;
}

void PlanWindow::apply()
{
    if (!whyNoApply().isEmpty())
        return;
    const int replaced = replacedCount();
    if (replaced == 0)
        return begin();
    const UserPrompts::Question question{
        .title = tr("Replace the configuration of %n number(s)", nullptr, replaced),
        .text = tr("%n number(s) will become what the plan says.", nullptr, int(m_preview.wishes().size())),
        .details = tr("The present configuration of %n of them will be replaced. A copy of each is kept on this "
                      "computer before anything is sent, and all of it can be undone.",
                      nullptr, replaced),
        .action = tr("Replace %n configuration(s)", nullptr, replaced),
        .destructive = true};
    const QPointer<PlanWindow> window(this);
    m_prompts.ask(this, question, [this, window](bool accepted) {
        if (window && accepted && whyNoApply().isEmpty())
            begin();
    });
}

void PlanWindow::begin()
{
    const Result<Batch *> begun = m_session->batches().begin(title(), m_preview.wishes(), Provisioning::Origin::Plan);
    if (!begun) {
        m_ui->planBanner->showError(begun.error(), tr("The changes were not sent."));
        return;
    }
    emit batchBegun(*begun);
    accept();
}

// What is so now may be otherwise then.
QList<Batches::Wish> PlanWindow::wishesForLater() const
{
    using State = BatchPreviewModel::State;
    QList<Batches::Wish> wishes;
    for (const BatchPreviewModel::Row &row : m_preview.rows()) {
        if (row.state == State::Same || (row.state == State::Ready && row.isChosen))
            wishes.append(row.wish);
    }
    return wishes;
}

void PlanWindow::later()
{
    emit laterRequested(title(), wishesForLater());
}

void PlanWindow::exportPlan()
{
    QList<Service> services = m_session->inventory().services();
    services.removeIf([](const Service &service) { return service.kind != Service::Kind::Alias; });
    const QPointer<PlanWindow> window(this);
    m_prompts.saveFile(this, tr("Export the account as a plan"), tr("plan.csv"), planFilter(),
                       [this, window, services](const QString &path) {
                           if (!window || !m_session)
                               return;
                           const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
                           m_isExporting = true;
                           m_ui->planBanner->hide();
                           update();
                           const auto format = isJson ? PlanFile::Format::Json : PlanFile::Format::Csv;
                           whenTold(this, m_session->plans().write(services, format),
                                    [this, path](const Result<QByteArray> &content) {
                                        m_isExporting = false;
                                        update();
                                        if (content)
                                            write(path, *content);
                                        else
                                            m_ui->planBanner->showError(content.error(), tr("Nothing was exported."));
                                    });
                       });
}

void PlanWindow::exportInventory()
{
    const QPointer<PlanWindow> window(this);
    m_prompts.saveFile(this, tr("Export the inventory"), tr("numbers.csv"), tr("Tables (*.csv)"),
                       [this, window](const QString &path) {
                           if (window && m_session)
                               write(path, m_session->plans().inventory(m_session->inventory().services()));
                       });
}

void PlanWindow::write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        m_ui->planBanner->show(Theme::Tone::Good, tr("Exported into %1").arg(QFileInfo(path).fileName()));
    else
        m_ui->planBanner->show(Theme::Tone::Bad, tr("The file could not be written."), {}, file.errorString());
}

QString PlanWindow::whyNoApply() const
{
    using State = BatchPreviewModel::State;
    if (!m_session)
        return tr("The account is closed.");
    const QString readOnly = whyReadOnly(*m_session);
    if (!readOnly.isEmpty())
        return readOnly;
    if (m_step == Step::Nothing)
        return m_ui->planFile->text().trimmed().isEmpty() ? tr("Open a plan first.") : tr("Check the plan first.");
    if (m_step == Step::Wrong)
        return tr("Correct the file, then check it again.");
    if (m_step == Step::Reading || m_preview.isReading())
        return tr("Reading what the numbers have now…");
    if (m_preview.count(State::Unread) > 0)
        return tr("Some numbers could not be read. Check the plan again.");
    if (m_preview.count(State::Blocked) > 0)
        return tr("Some lines cannot be applied; the remarks say why. Correct the file, then check it again.");
    return m_preview.wishes().isEmpty() ? tr("Everything is as the plan says already.") : QString();
}

void PlanWindow::update()
{
    QWidget *page = m_ui->noPlanPage;
    if (m_step == Step::Wrong)
        page = m_ui->planProblemsPage;
    else if (m_step == Step::Checked)
        page = m_ui->planPreviewPage;
    m_ui->planPages->setCurrentWidget(page);
    updatePreview();
    const QString reason = whyNoApply();
    const bool isWhole = m_step == Step::Checked && !m_preview.isReading() &&
                         m_preview.count(BatchPreviewModel::State::Blocked) == 0 &&
                         m_preview.count(BatchPreviewModel::State::Unread) == 0;
    const bool canSchedule = m_session && whyReadOnly(*m_session).isEmpty() && isWhole && !wishesForLater().isEmpty();
    m_ui->checkPlanButton->setEnabled(!m_ui->planFile->text().trimmed().isEmpty());
    m_ui->applyPlanButton->setEnabled(reason.isEmpty());
    m_ui->planLaterButton->setEnabled(canSchedule);
    m_ui->exportPlanButton->setEnabled(m_session && !m_isExporting);
    m_ui->planHint->setText(m_isExporting ? tr("Reading what the numbers have…") : reason);
}

void PlanWindow::updatePreview()
{
    const int all = int(m_preview.rows().size());
    const int read = m_preview.readCount();
    m_ui->planProgress->setVisible(m_preview.isReading());
    m_ui->planProgress->setRange(0, std::max(1, all));
    m_ui->planProgress->setValue(read);
    m_ui->planProgress->setFormat(tr("%1 of %n read", nullptr, all).arg(read));
    m_ui->planSummary->setText(BulkWords::summary(m_preview));
    showRow();
}

// The row has no room for every difference.
void PlanWindow::showRow()
{
    const int row = m_ui->planTable->currentIndex().row();
    const bool isKnown = row >= 0 && row < m_preview.rows().size();
    const QStringList lines = isKnown ? Words::changes(m_preview.rows()[row].preview) : QStringList();
    m_ui->planRowDetails->setText(lines.join(u'\n'));
    m_ui->planRowDetails->setVisible(!lines.isEmpty());
}

void PlanWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PlanWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(droppedFile(event->mimeData()));
}

void PlanWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_session) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace Aiguilleur
