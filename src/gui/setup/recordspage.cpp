// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/recordspage.h"

#include "gui/setup/actionbuttons.h"
#include "gui/setup/fieldbinder.h"
#include "gui/setup/livetable.h"
#include "gui/setup/livewords.h"
#include "gui/setup/recordsfilter.h"
#include "gui/userprompts.h"
#include "models/recordsmodel.h"
#include "service/futuretold.h"
#include "service/records.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_recordspage.h"
#include "words/numberwords.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QVariant describeRecord(const CallRecord &record, int column, int role)
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case RecordsModel::BeginColumn:
        return LiveWords::time(record.begin);
    case RecordsModel::DurationColumn:
        return LiveWords::seconds(record.duration);
    case RecordsModel::CallerColumn:
        return LiveWords::caller(record.callerName, record.callerNumber);
    default:
        return Words::number(record.agent);
    }
}

} // namespace

RecordsPage::RecordsPage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::RecordsPage>())
    , m_model(new RecordsModel(this))
    , m_filter(new RecordsFilter(this))
{
    m_ui->setupUi(this);
    m_ui->progressBar->hide();
    LiveTable::fillWith(m_ui->pageLayout, m_ui->recordsView);
    m_binder = std::make_unique<FieldBinder>(this);
    makeTable();
    makeActions();
    nameThings();
    update();
}

RecordsPage::~RecordsPage() = default;

bool RecordsPage::isReading() const
{
    return m_reading == Reading::UnderWay || (m_records && m_reading == Reading::Nothing);
}

QString RecordsPage::title() const
{
    return tr("&Recordings");
}

QWidget *RecordsPage::widgetOf(const SetupProblem &problem) const
{
    return m_binder->widgetOf(problem.path, problem.property);
}

void RecordsPage::makeTable()
{
    m_model->setDescriber(describeRecord);
    m_filter->setSourceModel(m_model);
    m_ui->recordsView->setModel(m_filter);
    m_ui->recordsView->sortByColumn(RecordsModel::BeginColumn, Qt::DescendingOrder);
    connect(m_ui->recordsView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordsPage::update);
    connect(m_ui->recordsView, &QTreeView::activated, m_ui->listenAction, &QAction::trigger);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        update();
    });
    connect(m_ui->periodBox, &QComboBox::currentIndexChanged, this, [this] {
        const int days = m_ui->periodBox->currentData().toInt();
        m_filter->setSince(days > 0 ? QDate::currentDate().addDays(1 - days).startOfDay() : QDateTime());
        update();
    });
}

void RecordsPage::makeActions()
{
    tieToActions({{m_ui->listenRecordButton, m_ui->listenAction},
                  {m_ui->downloadButton, m_ui->downloadAction},
                  {m_ui->deleteRecordsButton, m_ui->deleteAction},
                  {m_ui->readButton, m_ui->readAction}});
    connect(m_ui->askForRecordDisabling, &QCheckBox::clicked, this, &RecordsPage::completeRefusal);
    connect(m_ui->listenAction, &QAction::triggered, this, &RecordsPage::listen);
    connect(m_ui->downloadAction, &QAction::triggered, this, &RecordsPage::download);
    connect(m_ui->deleteAction, &QAction::triggered, this, &RecordsPage::remove);
    connect(m_ui->readAction, &QAction::triggered, this, &RecordsPage::read);
}

// The message needs a language and a key; the control panel begins with these, and knows none without the message.
void RecordsPage::completeRefusal(bool asks)
{
    if (!setup() || !setup()->canEdit())
        return;
    const QString queues = setup()->root() + u"/hunting/queue"_s;
    const QString queue = queues + u'/' + setup()->draft().ids(queues).value(0);
    const std::pair<QString, QString> usual[] = {{u"recordDisablingLanguage"_s, u"french"_s},
                                                 {u"recordDisablingDigit"_s, u"0"_s}};
    for (const auto &[property, value] : usual) {
        if (!asks)
            setup()->setValue(queue, property, QJsonValue());
        else if (setup()->draft().value(queue, property).toString().isEmpty())
            setup()->setValue(queue, property, value);
    }
}

void RecordsPage::nameThings()
{
    m_model->setColumnNames({tr("Begin"), tr("Duration"), tr("Caller"), tr("Member")});
    const QSignalBlocker blocker(m_ui->periodBox);
    const int present = std::max(0, m_ui->periodBox->currentIndex());
    m_ui->periodBox->clear();
    m_ui->periodBox->addItem(tr("All"), 0);
    m_ui->periodBox->addItem(tr("Today"), 1);
    m_ui->periodBox->addItem(tr("Last 7 days"), 7);
    m_ui->periodBox->addItem(tr("Last 30 days"), 30);
    m_ui->periodBox->setCurrentIndex(present);
    LiveTable::shape(m_ui->recordsView, {u"00/00/0000 00:00 AM"_s, u"0:00:00"_s, {}, u"00 00 00 00 00 00"_s}, 8);
}

void RecordsPage::setupChanged()
{
    m_following = std::make_unique<QObject>();
    m_records.reset();
    m_downloads.reset();
    m_busy = false;
    m_reading = Reading::Nothing;
    m_model->setRows({});
    m_ui->listBanner->hide();
    m_ui->progressBar->hide();
    m_binder->setSetup(session(), setup());
    if (setup() && session()) {
        m_records = std::make_unique<Records>(setup()->service(), session()->api());
        m_downloads = std::make_unique<Downloads>(session()->api());
        connect(session(), &QObject::destroyed, m_following.get(), [this] {
            m_records.reset();
            m_downloads.reset();
        });
        if (isVisible())
            read();
    }
}

void RecordsPage::showEvent(QShowEvent *event)
{
    SetupPage::showEvent(event);
    if (m_reading == Reading::Nothing)
        read();
}

void RecordsPage::refresh()
{
    m_binder->refresh();
    const Setup *present = setup();
    // The message exists only where callers may refuse.
    const bool asks = m_ui->askForRecordDisabling->isChecked();
    m_ui->recordDisablingLanguage->setEnabled(asks && present && present->canEdit());
    m_ui->recordDisablingDigit->setEnabled(asks && present && present->canEdit());
    update();
}

void RecordsPage::read()
{
    if (!m_records || m_reading == Reading::UnderWay)
        return;
    m_reading = Reading::UnderWay;
    update();
    whenTold(m_following.get(), m_records->list(), [this](const Result<QList<CallRecord>> &records) {
        m_reading = records ? Reading::Done : Reading::Failed;
        if (records)
            m_model->setRows(*records);
        else
            m_ui->listBanner->showError(records.error(), tr("The recordings could not be read."));
        update();
    });
}

void RecordsPage::update()
{
    const bool hasChosen = m_ui->recordsView->selectionModel()->hasSelection();
    const bool mayWrite = session() && session()->canChange();
    m_ui->listenAction->setEnabled(chosen().size() == 1 && !m_busy);
    m_ui->downloadAction->setEnabled(hasChosen && !m_busy);
    m_ui->deleteAction->setEnabled(hasChosen && mayWrite && !m_busy);
    m_ui->readAction->setEnabled(m_records && m_reading != Reading::UnderWay);
    const bool isEmpty = m_filter->rowCount() == 0;
    m_ui->recordsView->setVisible(!isEmpty);
    m_ui->recordsEmpty->setVisible(isEmpty && m_reading != Reading::Failed);
    if (m_reading != Reading::Done)
        m_ui->recordsEmpty->setText(tr("Reading the recordings…"));
    else if (m_model->rowCount() > 0)
        m_ui->recordsEmpty->setText(tr("No recording fits the search and the period."));
    else
        m_ui->recordsEmpty->setText(
            tr("There are no recordings. Once calls are recorded, they are found here for 60 days."));
}

QList<CallRecord> RecordsPage::chosen() const
{
    QList<CallRecord> records;
    const QModelIndexList rows = m_ui->recordsView->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        records.append(m_model->row(m_filter->mapToSource(row).row()));
    return records;
}

// A player of the desktop plays it from a file that is gone with this page.
void RecordsPage::listen()
{
    const QList<CallRecord> records = chosen();
    if (records.isEmpty() || !m_downloads)
        return;
    m_busy = true;
    update();
    const QList<Download> wanted{{.url = records.first().url, .name = Records::fileName(records.first())}};
    whenTold(m_following.get(), m_downloads->fetch(wanted, m_listened.path()), [this](const QList<Download> &files) {
        m_busy = false;
        update();
        if (files.first().error)
            m_ui->listBanner->showError(*files.first().error, tr("The recording could not be fetched."));
        else
            prompts().openUrl(QUrl::fromLocalFile(files.first().path));
    });
}

void RecordsPage::download()
{
    const QList<CallRecord> records = chosen();
    prompts().openFolder(this, tr("Folder for the recordings"),
                         [this, records](const QString &folder) { fetch(records, folder); });
}

void RecordsPage::fetch(const QList<CallRecord> &records, const QString &folder)
{
    if (!m_downloads || records.isEmpty())
        return;
    QList<Download> wanted;
    for (const CallRecord &record : records)
        wanted.append({.url = record.url, .name = Records::fileName(record)});
    m_busy = true;
    m_ui->progressBar->setRange(0, static_cast<int>(wanted.size()));
    m_ui->progressBar->setValue(0);
    m_ui->progressBar->show();
    update();
    const QFuture<QList<Download>> fetching = m_downloads->fetch(wanted, folder);
    auto *watcher = new QFutureWatcher<QList<Download>>(m_following.get());
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_ui->progressBar, &QProgressBar::setValue);
    watcher->setFuture(fetching);
    whenTold(m_following.get(), fetching, [this](const QList<Download> &files) { tellDownloads(files); });
}

void RecordsPage::tellDownloads(const QList<Download> &files)
{
    m_busy = false;
    m_ui->progressBar->hide();
    update();
    QStringList failed;
    std::optional<ApiError> why;
    for (const Download &file : files) {
        if (!file.error)
            continue;
        failed.append(file.name);
        why = file.error;
    }
    const auto count = static_cast<int>(files.size() - failed.size());
    const QString done = tr("%n recording(s) downloaded.", nullptr, count);
    if (why)
        m_ui->listBanner->showError(*why, done + u' ' + tr("Not downloaded: %1.").arg(failed.join(u", "_s)));
    else
        m_ui->listBanner->show(Theme::Tone::Good, done);
}

void RecordsPage::remove()
{
    QList<qint64> ids;
    for (const CallRecord &record : chosen())
        ids.append(record.id);
    const auto count = static_cast<int>(ids.size());
    const UserPrompts::Question question{.title = tr("Delete recordings"),
                                         .text = tr("%n recording(s) will be deleted at OVHcloud.", nullptr, count),
                                         .details =
                                             tr("They cannot be brought back. Download them first to keep them."),
                                         .action = tr("Delete %n recording(s)", nullptr, count),
                                         .destructive = true};
    prompts().ask(this, question, [this, ids](bool accepted) {
        if (accepted && m_records)
            removeNow(ids);
    });
}

void RecordsPage::removeNow(const QList<qint64> &ids)
{
    m_busy = true;
    update();
    whenTold(m_following.get(), m_records->remove(ids), [this, ids](const Records::Failures &failures) {
        m_busy = false;
        const auto count = static_cast<int>(ids.size() - failures.size());
        const QString done = tr("%n recording(s) deleted.", nullptr, count);
        if (failures.isEmpty())
            m_ui->listBanner->show(Theme::Tone::Good, done);
        else
            m_ui->listBanner->showError(failures.cbegin().value(),
                                        done + u' ' +
                                            tr("%n could not be deleted.", nullptr, static_cast<int>(failures.size())));
        read();
    });
}

void RecordsPage::retranslate()
{
    m_ui->retranslateUi(this);
    nameThings();
    m_binder->retranslate();
}

} // namespace Aiguilleur
