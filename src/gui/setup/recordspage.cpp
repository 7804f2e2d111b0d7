// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/recordspage.h"

#include "core/setupschema.h"
#include "gui/setup/actionbuttons.h"
#include "gui/setup/livetable.h"
#include "gui/setup/livewords.h"
#include "gui/setup/recordsfilter.h"
#include "models/recordsmodel.h"
#include "service/futuretold.h"
#include "service/records.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_recordspage.h"
#include "words/callplanwords.h"
#include "words/numberwords.h"
#include "words/timewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int daysWarned = 7; //!< before a recording is deleted

QString endText(const CallRecord &record)
{
    if (!record.end.isValid())
        return RecordsPage::tr("Unknown", "end of a call");
    const QDateTime end = record.end.toLocalTime();
    const bool isSameDay = end.date() == record.begin.toLocalTime().date();
    return isSameDay ? QLocale().toString(end.time(), QLocale::ShortFormat) : LiveWords::time(end);
}

QVariant describeRecord(const CallRecord &record, int column)
{
    switch (column) {
    case RecordsModel::BeginColumn:
        return LiveWords::time(record.begin);
    case RecordsModel::EndColumn:
        return endText(record);
    case RecordsModel::DurationColumn:
        return Words::duration(record.duration);
    case RecordsModel::CallerColumn:
        return LiveWords::caller(record.callerName, record.callerNumber);
    case RecordsModel::CalledColumn:
        return Words::number(record.destination);
    case RecordsModel::KeptColumn:
        return QLocale().toString(Records::keptUntil(record), QLocale::ShortFormat);
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
    LiveTable::fillWith(m_ui->pageLayout, m_ui->recordsView);
    makeTable();
    makeActions();
    nameThings();
    end();
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
    return m_ui->options->widgetOf(problem);
}

bool RecordsPage::isCentre() const
{
    return setup() && SetupSchema::ownBranch(setup()->service().featureType) == "ovhPabx"_L1;
}

void RecordsPage::makeTable()
{
    describe();
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
    connect(m_ui->agentsBox, &QComboBox::currentIndexChanged, this, &RecordsPage::chooseAgents);
}

void RecordsPage::describe()
{
    m_named.clear();
    for (const Agent &agent : std::as_const(m_agents)) {
        const QString number = Words::number(agent.number);
        if (!agent.name.isEmpty() && !m_named.contains(number))
            m_named.insert(number, agent);
    }
    m_model->setDescriber([this](const CallRecord &record, int column, int role) -> QVariant {
        const bool isLate =
            column == RecordsModel::KeptColumn && QDate::currentDate().daysTo(Records::keptUntil(record)) <= daysWarned;
        if (role == Qt::ForegroundRole && isLate)
            return Theme::text(palette(), Theme::Tone::Warning);
        if (role == Qt::ToolTipRole && isLate)
            return tr("OVHcloud deletes it soon: download it to keep it.");
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        const auto agent =
            column == RecordsModel::AgentColumn ? m_named.constFind(Words::number(record.agent)) : m_named.cend();
        return agent == m_named.cend() ? describeRecord(record, column) : LiveWords::caller(agent->name, agent->number);
    });
}

void RecordsPage::makeActions()
{
    tieToActions({{m_ui->listenRecordButton, m_ui->listenAction},
                  {m_ui->downloadButton, m_ui->downloadAction},
                  {m_ui->deleteRecordsButton, m_ui->deleteAction},
                  {m_ui->exportListButton, m_ui->exportListAction},
                  {m_ui->stopButton, m_ui->stopAction},
                  {m_ui->readButton, m_ui->readAction}});
    connect(m_ui->listenAction, &QAction::triggered, this, &RecordsPage::listen);
    connect(m_ui->downloadAction, &QAction::triggered, this, &RecordsPage::download);
    connect(m_ui->deleteAction, &QAction::triggered, this, &RecordsPage::remove);
    connect(m_ui->exportListAction, &QAction::triggered, this, &RecordsPage::exportList);
    connect(m_ui->stopAction, &QAction::triggered, this, &RecordsPage::stop);
    connect(m_ui->readAction, &QAction::triggered, this, &RecordsPage::read);
}

void RecordsPage::nameThings()
{
    const QString agent = isCentre() ? tr("Agent") : tr("Member");
    m_model->setColumnNames(
        {tr("Begin"), tr("End"), tr("Duration"), tr("Caller"), tr("Called number"), agent, tr("Kept until")});
    m_ui->searchLabel->setText(isCentre() ? tr("Caller or agent:") : tr("Caller or member:"));
    m_ui->searchEdit->setAccessibleName(isCentre() ? tr("Caller or agent") : tr("Caller or member"));
    const QSignalBlocker blocker(m_ui->periodBox);
    const int present = std::max(0, m_ui->periodBox->currentIndex());
    m_ui->periodBox->clear();
    m_ui->periodBox->addItem(tr("All"), 0);
    m_ui->periodBox->addItem(tr("Today"), 1);
    m_ui->periodBox->addItem(tr("Last 7 days"), 7);
    m_ui->periodBox->addItem(tr("Last 30 days"), 30);
    m_ui->periodBox->setCurrentIndex(present);
    const CallRecord late{.begin = QDateTime(QDate(2026, 12, 28), QTime(22, 58)),
                          .end = QDateTime(QDate(2026, 12, 28), QTime(22, 58))};
    LiveTable::shape(m_ui->recordsView,
                     {LiveWords::time(late.begin),
                      LiveTable::widestOf({endText(late), endText({})}),
                      u"0:00:00"_s,
                      {},
                      u"00 00 00 00 00"_s,
                      {},
                      u"00/00/0000"_s},
                     8);
}

void RecordsPage::setupChanged()
{
    m_following = std::make_unique<QObject>();
    m_records.reset();
    m_downloads.reset();
    m_reading = Reading::Nothing;
    m_agents.clear();
    m_named.clear();
    m_ui->agentsBox->clear();
    show({});
    m_ui->listBanner->hide();
    m_ui->options->setSetup(session(), setup());
    nameThings();
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
    end();
}

void RecordsPage::showEvent(QShowEvent *event)
{
    SetupPage::showEvent(event);
    if (m_reading == Reading::Nothing)
        read();
}

void RecordsPage::refresh()
{
    m_ui->options->refresh();
    followAgents();
    update();
}

// Recordings name who answered, and no queue: the agents of a queue are what is known of it.
void RecordsPage::followAgents()
{
    const SetupDocument document = setup() ? setup()->base() : SetupDocument();
    const QString hunting = setup() ? setup()->root() + u"/hunting"_s : QString();
    const QStringList queues = document.ids(hunting + u"/queue"_s);
    QList<Agent> agents;
    for (const QString &id : document.ids(hunting + u"/agent"_s)) {
        const QJsonObject object = document.object(hunting + u"/agent/"_s + id);
        Agent agent{object.value("description"_L1).toString(), object.value("number"_L1).toString(), {}};
        for (const QString &queue : queues)
            if (document.ids(u"%1/queue/%2/agent"_s.arg(hunting, queue)).contains(id))
                agent.queues.append(queue);
        agents.append(agent);
    }
    if (agents != m_agents) {
        m_agents = agents;
        describe();
    }
    const bool several = queues.size() > 1;
    m_ui->agentsLabel->setVisible(several);
    m_ui->agentsBox->setVisible(several);
    QList<std::pair<QString, QString>> choices{{tr("Anybody"), QString()}};
    for (const QString &queue : several ? queues : QStringList()) {
        const QString name = document.value(hunting + u"/queue/"_s + queue, u"description"_s).toString();
        choices.append({tr("Agents of “%1”").arg(Words::callQueueName(name, queue)), queue});
    }
    offerAgents(choices);
    chooseAgents();
}

// What is open stays open while nothing differs.
void RecordsPage::offerAgents(const QList<std::pair<QString, QString>> &choices)
{
    QComboBox *box = m_ui->agentsBox;
    QList<std::pair<QString, QString>> present;
    for (int i = 0; i < box->count(); ++i)
        present.append({box->itemText(i), box->itemData(i).toString()});
    if (present == choices)
        return;
    const QString chosen = box->currentData().toString();
    const QSignalBlocker blocker(box);
    box->clear();
    for (const auto &[text, queue] : choices)
        box->addItem(text, queue);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void RecordsPage::chooseAgents()
{
    const QString queue = m_ui->agentsBox->currentData().toString();
    std::optional<QSet<QString>> wanted;
    if (!queue.isEmpty()) {
        wanted.emplace();
        for (const Agent &agent : std::as_const(m_agents))
            if (agent.queues.contains(queue))
                wanted->unite({agent.number, Words::number(agent.number), agent.name});
        wanted->remove(QString()); // who has no name is not everybody without one
    }
    m_filter->setAgents(wanted);
    update();
}

void RecordsPage::read()
{
    if (!m_records || m_reading == Reading::UnderWay)
        return;
    const bool hadFailed = m_reading == Reading::Failed;
    m_reading = Reading::UnderWay;
    update();
    whenTold(m_following.get(), m_records->list(), [this, hadFailed](const Result<QList<CallRecord>> &records) {
        m_reading = records ? Reading::Done : Reading::Failed;
        if (records) {
            if (hadFailed)
                m_ui->listBanner->hide();
            show(*records);
        } else
            m_ui->listBanner->showError(records.error(), tr("The recordings could not be read."));
        update();
    });
}

// The number that was called is nearly always this one: a column that says so of each helps nobody.
void RecordsPage::show(const QList<CallRecord> &records)
{
    m_model->setRows(records);
    const QString own = setup() ? Words::number(setup()->service().serviceName) : QString();
    const bool isPlain = std::all_of(records.begin(), records.end(), [&own](const CallRecord &record) {
        return record.destination.isEmpty() || Words::number(record.destination) == own;
    });
    m_ui->recordsView->setColumnHidden(RecordsModel::CalledColumn, isPlain);
}

void RecordsPage::update()
{
    const bool hasChosen = m_ui->recordsView->selectionModel()->hasSelection();
    const bool mayWrite = session() && session()->canChange();
    m_ui->listenAction->setEnabled(chosen().size() == 1 && !m_busy);
    m_ui->downloadAction->setEnabled(hasChosen && !m_busy);
    m_ui->deleteAction->setEnabled(hasChosen && mayWrite && !m_busy);
    m_ui->exportListAction->setEnabled(m_filter->rowCount() > 0);
    m_ui->readAction->setEnabled(m_records && m_reading != Reading::UnderWay && !m_busy);
    updateEmpty();
}

void RecordsPage::updateEmpty()
{
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

void RecordsPage::retranslate()
{
    m_ui->retranslateUi(this);
    nameThings();
    m_ui->options->retranslate();
}

} // namespace Aiguilleur
