// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/schedulewindow.h"

#include "gui/changeguard.h"
#include "gui/plans/laterdialog.h"
#include "gui/userprompts.h"
#include "service/futuretold.h"
#include "service/session.h"
#include "ui_schedulewindow.h"
#include "words/schedulewords.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int idRole = Qt::UserRole;

QString idOf(const QTreeWidget *list)
{
    const QTreeWidgetItem *item = list->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void addRow(QTreeWidget *list, const QString &id, const QStringList &texts, const QString &selected)
{
    auto *item = new QTreeWidgetItem(list, texts);
    item->setData(0, idRole, id);
    for (int column = 0; column < texts.size(); ++column)
        item->setToolTip(column, texts[column]);
    if (id == selected)
        list->setCurrentItem(item);
}

} // namespace

ScheduleWindow::ScheduleWindow(Session &session, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ScheduleWindow>())
    , m_session(&session)
    , m_prompts(prompts)
{
    m_ui->setupUi(this);
    m_ui->scheduleBanner->hide();
    auto *again = new QAction(this);
    again->setObjectName(u"readScheduleAgain"_s);
    connect(again, &QAction::triggered, this, &ScheduleWindow::load);
    m_ui->scheduleBanner->setAction(again);
    connectParts();
    const int letter = fontMetrics().averageCharWidth();
    for (QTreeWidget *list : {m_ui->scheduledList, m_ui->runsList}) {
        list->setColumnCount(4);
        for (int column = 0; column < 3; ++column)
            list->header()->resizeSection(column, letter * 30);
    }
    resize(letter * 120, fontMetrics().height() * 32);
    retranslate();
    load();
}

ScheduleWindow::~ScheduleWindow() = default;

void ScheduleWindow::connectParts()
{
    connect(m_ui->scheduledList, &QTreeWidget::currentItemChanged, this, &ScheduleWindow::update);
    connect(m_ui->runsList, &QTreeWidget::currentItemChanged, this, &ScheduleWindow::update);
    connect(m_ui->scheduledList, &QTreeWidget::itemActivated, this, &ScheduleWindow::move);
    connect(m_ui->moveScheduledButton, &QPushButton::clicked, this, &ScheduleWindow::move);
    connect(m_ui->cancelScheduledButton, &QPushButton::clicked, this, &ScheduleWindow::remove);
    connect(m_ui->applyMissedButton, &QPushButton::clicked, this, &ScheduleWindow::applyNow);
    connect(m_ui->ignoreMissedButton, &QPushButton::clicked, this, &ScheduleWindow::ignore);
    connect(m_ui->showRunBatchButton, &QPushButton::clicked, this, &ScheduleWindow::showBatch);
    connect(m_ui->closeScheduleButton, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_session->schedule(), &Schedule::changed, this, &ScheduleWindow::fill);
    connect(m_session, &Session::stateChanged, this, &ScheduleWindow::update);
    connect(m_session, &QObject::destroyed, this, &QDialog::reject);
}

void ScheduleWindow::load()
{
    m_ui->scheduleBanner->hide();
    whenTold(this, m_session->schedule().load(), [this](const Result<void> &loaded) {
        m_isLoaded = loaded.has_value();
        if (!loaded)
            m_ui->scheduleBanner->showError(loaded.error(), tr("What is scheduled could not be read."));
        fill();
    });
}

void ScheduleWindow::retranslate()
{
    m_ui->scheduledList->setHeaderLabels({tr("Name"), tr("Next time"), tr("When"), tr("What")});
    m_ui->runsList->setHeaderLabels({tr("Name"), tr("Due"), tr("State"), tr("What")});
    findChild<QAction *>(u"readScheduleAgain"_s)->setText(tr("&Try again"));
    fill();
}

void ScheduleWindow::fill()
{
    if (!m_session)
        return;
    fillChanges();
    fillRuns();
    const bool isEmpty = m_session->schedule().all().isEmpty() && m_session->schedule().runs().isEmpty();
    m_ui->schedulePages->setCurrentWidget(isEmpty ? m_ui->noSchedulePage : m_ui->scheduledPage);
    m_ui->noScheduleText->setText(
        m_isLoaded ? tr("Nothing is scheduled. “Later…” in the dialog of a configuration, or in the window of plans, "
                        "gives a change a date and a time, once or every week.")
                   : tr("Reading what is scheduled…"));
    update();
}

void ScheduleWindow::fillChanges()
{
    const QString selected = idOf(m_ui->scheduledList);
    const QSignalBlocker blocker(m_ui->scheduledList);
    m_ui->scheduledList->clear();
    for (const ScheduledChange &change : m_session->schedule().all())
        addRow(m_ui->scheduledList, change.id,
               {change.title, Words::scheduledMoment(change.due, change.time.zone), Words::scheduledTime(change.time),
                Words::scheduledWhat(change.wishes)},
               selected);
    if (!m_ui->scheduledList->currentItem())
        m_ui->scheduledList->setCurrentItem(m_ui->scheduledList->topLevelItem(0));
}

// What waits for an answer is chosen first.
void ScheduleWindow::fillRuns()
{
    QString selected = idOf(m_ui->runsList);
    const QList<ScheduledRun> &runs = m_session->schedule().runs();
    const auto asked = std::find_if(runs.cbegin(), runs.cend(), [](const auto &run) { return run.needsAnswer(); });
    if (selected.isEmpty() && asked != runs.cend())
        selected = asked->id;
    const QSignalBlocker blocker(m_ui->runsList);
    m_ui->runsList->clear();
    for (const ScheduledRun &run : runs)
        addRow(
            m_ui->runsList, run.id,
            {run.title, Words::scheduledMoment(run.due), Words::runState(run.state), Words::scheduledWhat(run.wishes)},
            selected);
}

const ScheduledChange *ScheduleWindow::selectedChange() const
{
    return m_session ? m_session->schedule().byId(idOf(m_ui->scheduledList)) : nullptr;
}

const ScheduledRun *ScheduleWindow::selectedRun() const
{
    if (!m_session)
        return nullptr;
    const QList<ScheduledRun> &runs = m_session->schedule().runs();
    const QString id = idOf(m_ui->runsList);
    const auto found = std::find_if(runs.cbegin(), runs.cend(), [&](const auto &run) { return run.id == id; });
    return found == runs.cend() ? nullptr : &*found;
}

void ScheduleWindow::update()
{
    const QString readOnly = m_session ? whyReadOnly(*m_session) : QString();
    const ScheduledChange *change = selectedChange();
    const ScheduledRun *run = selectedRun();
    m_ui->moveScheduledButton->setEnabled(change);
    m_ui->cancelScheduledButton->setEnabled(change);
    m_ui->applyMissedButton->setEnabled(run && run->needsAnswer() && readOnly.isEmpty());
    m_ui->ignoreMissedButton->setEnabled(run && run->needsAnswer());
    m_ui->showRunBatchButton->setEnabled(run && m_session->batches().byId(run->batchId));
    const QString reason = run ? Words::runReason(*run) : QString();
    m_ui->runReason->setText(reason);
    m_ui->runReason->setVisible(!reason.isEmpty());
    m_ui->scheduleHint->setText(readOnly);
}

void ScheduleWindow::move()
{
    const ScheduledChange *change = selectedChange();
    if (!change)
        return;
    auto *dialog = new LaterDialog(*m_session, *change, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

void ScheduleWindow::remove()
{
    const ScheduledChange *change = selectedChange();
    if (!change)
        return;
    const UserPrompts::Question question{.title = tr("Remove the scheduled change"),
                                         .text = tr("“%1” will not be done any more.").arg(change->title),
                                         .details = tr("What it has done already stays."),
                                         .action = tr("Remove the scheduled change"),
                                         .destructive = true};
    const QPointer<ScheduleWindow> window(this);
    m_prompts.ask(this, question, [this, window, id = change->id](bool accepted) {
        if (!window || !accepted || !m_session)
            return;
        whenTold(this, m_session->schedule().cancel(id), [this](const Result<void> &cancelled) {
            if (!cancelled)
                m_ui->scheduleBanner->showError(cancelled.error(), tr("It was not removed."));
        });
    });
}

void ScheduleWindow::applyNow()
{
    const ScheduledRun *run = selectedRun();
    if (!run || !run->needsAnswer())
        return;
    whenTold(this, m_session->schedule().applyNow(run->id),
             [this](const Result<ScheduledRun> &applied) { answered(applied, tr("It was not applied.")); });
}

void ScheduleWindow::ignore()
{
    const ScheduledRun *run = selectedRun();
    if (!run || !run->needsAnswer())
        return;
    whenTold(this, m_session->schedule().ignore(run->id),
             [this](const Result<ScheduledRun> &ignored) { answered(ignored, tr("The answer was not stored.")); });
}

void ScheduleWindow::answered(const Result<ScheduledRun> &run, const QString &failed)
{
    m_ui->scheduleBanner->hide();
    if (!run && run.error().kind == ApiError::Kind::Conflict)
        m_ui->scheduleBanner->show(Theme::Tone::Warning, tr("Another program has answered this meanwhile."));
    else if (!run)
        m_ui->scheduleBanner->showError(run.error(), failed);
    fill();
}

void ScheduleWindow::showBatch()
{
    const ScheduledRun *run = selectedRun();
    if (Batch *batch = run ? m_session->batches().byId(run->batchId) : nullptr)
        emit batchRequested(batch);
}

void ScheduleWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_session) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace Aiguilleur
