// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/conferencehistorypage.h"

#include "gui/setup/actionbuttons.h"
#include "gui/setup/livetable.h"
#include "gui/setup/livewords.h"
#include "gui/setup/tableexport.h"
#include "gui/userprompts.h"
#include "models/conferencehistorymodel.h"
#include "service/conferencehistory.h"
#include "service/futuretold.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_conferencehistorypage.h"
#include "words/timewords.h"

#include <QLocale>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

ConferenceHistoryPage::ConferenceHistoryPage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::ConferenceHistoryPage>())
    , m_model(new ConferenceHistoryModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_ui->listBanner->setClosable(true);
    LiveTable::fillWith(m_ui->pageLayout, m_ui->meetingsView);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ConferenceHistoryModel::ValueRole);
    m_ui->meetingsView->setModel(m_sorted);
    m_ui->meetingsView->sortByColumn(ConferenceHistoryModel::BeginColumn, Qt::DescendingOrder);
    makeActions();
    nameThings();
    update();
}

ConferenceHistoryPage::~ConferenceHistoryPage() = default;

bool ConferenceHistoryPage::isReading() const
{
    return m_reading == Reading::UnderWay || (m_history && m_reading == Reading::Nothing);
}

QString ConferenceHistoryPage::title() const
{
    return tr("&History");
}

void ConferenceHistoryPage::makeActions()
{
    tieToActions({{m_ui->recordingButton, m_ui->recordingAction},
                  {m_ui->exportButton, m_ui->exportAction},
                  {m_ui->readButton, m_ui->readAction}});
    connect(m_ui->recordingAction, &QAction::triggered, this, &ConferenceHistoryPage::download);
    connect(m_ui->exportAction, &QAction::triggered, this, &ConferenceHistoryPage::exportMeetings);
    connect(m_ui->readAction, &QAction::triggered, this, &ConferenceHistoryPage::read);
    connect(m_ui->periodBox, &QComboBox::currentIndexChanged, this, &ConferenceHistoryPage::read);
    connect(m_ui->meetingsView->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showEvents();
        update();
    });
}

void ConferenceHistoryPage::nameThings()
{
    m_model->setDescriber([](const Meeting &meeting, int column, int role) -> QVariant {
        if (role != Qt::DisplayRole)
            return {};
        switch (column) {
        case ConferenceHistoryModel::BeginColumn:
            return LiveWords::time(meeting.begin);
        case ConferenceHistoryModel::DurationColumn:
            return Words::duration(meeting.duration);
        case ConferenceHistoryModel::ParticipantsColumn:
            return QLocale().toString(meeting.participants);
        case ConferenceHistoryModel::ConnectionsColumn:
            return QLocale().toString(meeting.connections);
        default:
            return meeting.recordUrl.isEmpty() ? tr("No") : tr("Yes");
        }
    });
    m_model->setColumnNames({tr("Begin"), tr("Duration"), tr("Participants"), tr("Connections"), tr("Recording")});
    LiveTable::shape(m_ui->meetingsView, {{}, u"0:00:00"_s, u"000"_s, u"000"_s, tr("Yes")}, 6);
    const QSignalBlocker blocker(m_ui->periodBox);
    const int present = std::max(0, m_ui->periodBox->currentIndex());
    m_ui->periodBox->clear();
    m_ui->periodBox->addItem(tr("All"), 0);
    m_ui->periodBox->addItem(tr("Last 7 days"), 7);
    m_ui->periodBox->addItem(tr("Last 30 days"), 30);
    m_ui->periodBox->addItem(tr("Last year"), 365);
    m_ui->periodBox->setCurrentIndex(present);
    m_ui->eventsView->setHeaderLabels({tr("Time"), tr("What"), tr("Who")});
    m_ui->eventsView->setMinimumHeight(fontMetrics().height() * 10);
    m_ui->eventsView->header()->resizeSection(0, fontMetrics().horizontalAdvance(u"00/00/0000 00:00:00 MM"_s));
    m_ui->eventsView->header()->resizeSection(1, fontMetrics().horizontalAdvance(tr("came") + u"MMMMMM"_s));
}

void ConferenceHistoryPage::setupChanged()
{
    m_following = std::make_unique<QObject>();
    m_history.reset();
    m_downloads.reset();
    m_reading = Reading::Nothing;
    m_model->setRows({});
    m_ui->listBanner->hide();
    if (!setup() || !session())
        return;
    m_history = std::make_unique<ConferenceHistory>(setup()->service(), session()->api());
    m_downloads = std::make_unique<Downloads>(session()->api());
    connect(session(), &QObject::destroyed, m_following.get(), [this] {
        m_history.reset();
        m_downloads.reset();
    });
    if (isVisible())
        read();
}

void ConferenceHistoryPage::showEvent(QShowEvent *event)
{
    SetupPage::showEvent(event);
    if (m_reading == Reading::Nothing)
        read();
}

void ConferenceHistoryPage::refresh()
{
    update();
}

void ConferenceHistoryPage::read()
{
    if (!m_history)
        return;
    m_reading = Reading::UnderWay;
    update();
    const int days = m_ui->periodBox->currentData().toInt();
    const QDateTime from = days > 0 ? QDate::currentDate().addDays(-days).startOfDay() : QDateTime();
    whenTold(m_following.get(), m_history->list(from), [this, days](const Result<QList<Meeting>> &meetings) {
        if (days != m_ui->periodBox->currentData().toInt())
            return; // of another period by now
        m_reading = meetings ? Reading::Done : Reading::Failed;
        if (meetings) {
            m_model->setRows(*meetings);
            m_ui->listBanner->hide();
        } else {
            m_ui->listBanner->showError(meetings.error(), tr("The history could not be read."));
        }
        if (!chosen() && m_sorted->rowCount() > 0)
            m_ui->meetingsView->setCurrentIndex(m_sorted->index(0, 0));
        showEvents();
        update();
    });
}

void ConferenceHistoryPage::update()
{
    const Meeting *meeting = chosen();
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->recordingAction->setEnabled(meeting && !meeting->recordUrl.isEmpty() && m_downloads);
    m_ui->exportAction->setEnabled(!isEmpty);
    m_ui->readAction->setEnabled(m_history && m_reading != Reading::UnderWay);
    for (QWidget *widget : QList<QWidget *>{m_ui->meetingsView, m_ui->detailsHeading, m_ui->eventsView,
                                            m_ui->recordingButton, m_ui->exportButton})
        widget->setVisible(!isEmpty);
    m_ui->meetingsEmpty->setVisible(isEmpty && m_reading != Reading::Failed);
    m_ui->meetingsEmpty->setText(
        m_reading == Reading::Done
            ? tr("No conference was held in this period. Each one is found here when it is over.")
            : tr("Reading the history…"));
}

void ConferenceHistoryPage::showEvents()
{
    m_ui->eventsView->clear();
    const Meeting *meeting = chosen();
    if (!meeting)
        return;
    QList<QTreeWidgetItem *> items;
    for (const Meeting::Event &event : meeting->events) {
        const QString time = QLocale().toString(event.time.toLocalTime().time(), u"HH:mm:ss"_s);
        const QString what = event.type == "join"_L1 ? tr("came") : event.type == "left"_L1 ? tr("left") : event.type;
        items.append(new QTreeWidgetItem({time, what, LiveWords::caller({}, event.caller)}));
    }
    m_ui->eventsView->addTopLevelItems(items);
}

const Meeting *ConferenceHistoryPage::chosen() const
{
    const QModelIndexList rows = m_ui->meetingsView->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(m_sorted->mapToSource(rows.first()).row());
}

void ConferenceHistoryPage::download()
{
    const Meeting *meeting = chosen();
    if (!meeting)
        return;
    const QString name = tr("Conference") + meeting->begin.toLocalTime().toString(u" yyyy-MM-dd HH.mm"_s) + u".wav"_s;
    prompts().openFolder(
        this, tr("Folder for the recording"), [this, name, url = meeting->recordUrl](const QString &to) {
            if (!m_downloads)
                return;
            whenTold(m_following.get(), m_downloads->fetch({{.url = url, .name = name}}, to),
                     [this](const QList<Download> &files) {
                         if (files.first().error)
                             m_ui->listBanner->showError(*files.first().error,
                                                         tr("The recording could not be fetched."));
                         else
                             m_ui->listBanner->show(Theme::Tone::Good,
                                                    tr("The recording is in %1.").arg(files.first().path));
                     });
        });
}

void ConferenceHistoryPage::exportMeetings()
{
    QList<QStringList> rows{{tr("Begin"), tr("End"), tr("Duration (s)"), tr("Participants"), tr("Connections")}};
    const auto written = [](const QDateTime &time) { return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s); };
    for (const Meeting &meeting : m_model->rows())
        rows.append({written(meeting.begin), written(meeting.end), QString::number(meeting.duration.count()),
                     QString::number(meeting.participants), QString::number(meeting.connections)});
    TableExport::ask(this, prompts(), tr("Export the history"), tr("conferences") + u".csv"_s, rows,
                     [this](const QString &why) {
                         m_ui->listBanner->show(Theme::Tone::Bad, tr("The file could not be written."), why);
                     });
}

void ConferenceHistoryPage::retranslate()
{
    m_ui->retranslateUi(this);
    nameThings();
    showEvents();
}

} // namespace Aiguilleur
