// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/centrestatisticspage.h"

#include "gui/live/queuecells.h"
#include "gui/setup/figurewords.h"
#include "gui/setup/livetable.h"
#include "gui/setup/livewords.h"
#include "gui/setup/tableexport.h"
#include "models/livequeuesmodel.h"
#include "service/livecentre.h"
#include "service/observations.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_centrestatisticspage.h"
#include "words/callplanwords.h"
#include "words/livewords.h"
#include "words/timewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qsizetype mostBars = 15; //!< that can still be read
constexpr int mostRowsShown = 9;
constexpr int oneMinute = 60;

} // namespace

CentreStatisticsPage::CentreStatisticsPage(UserPrompts &prompts, QWidget *parent)
    : LivePage(prompts, parent)
    , m_ui(std::make_unique<Ui::CentreStatisticsPage>())
    , m_model(new LiveQueuesModel(this))
{
    m_ui->setupUi(this);
    m_ui->resultBanner->setClosable(true);
    LiveTable::fillWith(m_ui->pageLayout, m_ui->figuresPart);
    makeTable();
    nameThings();
    connect(m_ui->periodBox, &QComboBox::currentIndexChanged, this, &CentreStatisticsPage::showObserved);
    connect(m_ui->exportFiguresButton, &QPushButton::clicked, this, &CentreStatisticsPage::exportFigures);
    connect(m_ui->exportTimesButton, &QPushButton::clicked, this, &CentreStatisticsPage::exportTimes);
    showCentre();
}

CentreStatisticsPage::~CentreStatisticsPage() = default;

QString CentreStatisticsPage::title() const
{
    return tr("Stati&stics");
}

void CentreStatisticsPage::makeTable()
{
    m_ui->figuresView->setModel(m_model);
    m_ui->figuresView->hideColumn(LiveQueuesModel::AvailableColumn);
    // What is of this moment comes last.
    for (const int column :
         {LiveQueuesModel::TalkingColumn, LiveQueuesModel::WaitingColumn, LiveQueuesModel::LongestColumn})
        m_ui->figuresView->header()->moveSection(m_ui->figuresView->header()->visualIndex(column),
                                                 LiveQueuesModel::ColumnCount - 1);
    describe();
    connect(m_ui->figuresView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CentreStatisticsPage::showScope);
}

void CentreStatisticsPage::describe()
{
    m_model->setDescriber([this](const LiveQueueRow &line, int column, int role) -> QVariant {
        if (role == Qt::FontRole && line.id.isEmpty()) {
            QFont bold = font();
            bold.setBold(true);
            return bold;
        }
        if (role == Qt::ForegroundRole && column == LiveQueuesModel::LongestColumn && line.waiting > 0)
            return Theme::text(palette(), Theme::Tone::Warning);
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        return QueueCells::cell(line, column);
    });
}

void CentreStatisticsPage::nameThings()
{
    m_model->setColumnNames({tr("Queue"),
                             tr("Waiting"),
                             tr("Longest wait"),
                             tr("In conversation"),
                             {},
                             tr("Quality"),
                             tr("Calls"),
                             tr("Answered"),
                             tr("Lost"),
                             tr("Average wait"),
                             tr("Average call")});
    const QString count = u"00000"_s;
    const QString time = u"0:00:00"_s;
    LiveTable::shape(m_ui->figuresView,
                     {{}, count, time, count, count, LiveWords::percentage(1), count, count, count, time, time}, 2);
    const QSignalBlocker blocker(m_ui->periodBox);
    const int present = std::max(0, m_ui->periodBox->currentIndex());
    m_ui->periodBox->clear();
    m_ui->periodBox->addItem(tr("Last 24 hours"), QVariant::fromValue(static_cast<int>(SamplesChart::Period::LastDay)));
    m_ui->periodBox->addItem(tr("Last %n day(s)", nullptr, QueueSamples::daysKept),
                             QVariant::fromValue(static_cast<int>(SamplesChart::Period::Days)));
    m_ui->periodBox->setCurrentIndex(present);
    m_ui->timeNote->setText(
        tr("OVHcloud tells totals only. What you see here was counted while the queue was watched on "
           "this computer; it is kept for %n day(s).",
           nullptr, QueueSamples::daysKept));
    m_ui->agentsNote->setText(tr("Agents are counted in all queues that they are in, since midnight."));
}

void CentreStatisticsPage::centreChanged()
{
    m_model->setRows({});
    m_ui->resultBanner->hide();
}

void CentreStatisticsPage::showCentre()
{
    showFigures();
    showState();
}

void CentreStatisticsPage::showFigures()
{
    if (centre())
        m_model->show(*centre());
    if (m_model->rowCount() > 0 && !m_ui->figuresView->currentIndex().isValid())
        m_ui->figuresView->setCurrentIndex(m_model->index(0, 0));
    // The columns are scrolled to where there is too little room: that takes a line of its own.
    const int scrolled = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_ui->figuresView->setFixedHeight(
        LiveTable::heightOf(m_ui->figuresView, std::clamp(m_model->rowCount(), 1, mostRowsShown)) + scrolled);
    showScope();
    compareQueues();
}

LiveQueueRow CentreStatisticsPage::scope() const
{
    const int row = m_ui->figuresView->currentIndex().row();
    if (m_model->rows().isEmpty())
        return {};
    return m_model->row(std::clamp(row, 0, m_model->rowCount() - 1));
}

void CentreStatisticsPage::showScope()
{
    const LiveQueueRow line = scope();
    m_ui->scopeHeading->setText(QueueCells::cell(line, LiveQueuesModel::NameColumn));
    showTiles(line);
    m_ui->nothingYet->setVisible(line.figures && line.figures->total == 0);
    showObserved();
    compareAgents();
}

void CentreStatisticsPage::showTiles(const LiveQueueRow &line)
{
    QueueCells::fill(line, {{m_ui->statWaitingValue, LiveQueuesModel::WaitingColumn},
                            {m_ui->statLongestWaitValue, LiveQueuesModel::LongestColumn},
                            {m_ui->statTalkingValue, LiveQueuesModel::TalkingColumn},
                            {m_ui->statQualityValue, LiveQueuesModel::QualityColumn},
                            {m_ui->statCallsValue, LiveQueuesModel::CallsColumn},
                            {m_ui->statAnsweredValue, LiveQueuesModel::AnsweredColumn},
                            {m_ui->statLostValue, LiveQueuesModel::LostColumn},
                            {m_ui->statAverageWaitValue, LiveQueuesModel::AverageWaitColumn},
                            {m_ui->statAverageCallValue, LiveQueuesModel::AverageCallColumn}});
    const auto agents = [&line](QLabel *value, int count) {
        value->setText(line.unread > 0 ? u"…"_s : QLocale().toString(count));
    };
    agents(m_ui->statInCallValue, line.inCall);
    agents(m_ui->statAvailableValue, line.available);
    agents(m_ui->statAwayValue, line.away());
}

void CentreStatisticsPage::showObserved()
{
    QueueSamples samples;
    if (centre() && session() && setup()) {
        const QString number = setup()->service().serviceName;
        const QString queue = scope().id;
        samples.add(queue.isEmpty() ? session()->observations().together(number).quarters()
                                    : session()->observations().of(number, queue).quarters());
    }
    m_ui->timeChart->setPeriod(static_cast<SamplesChart::Period>(m_ui->periodBox->currentData().toInt()));
    m_ui->timeChart->setSamples(samples);
    m_ui->exportTimesButton->setEnabled(!samples.isEmpty());
}

void CentreStatisticsPage::compareQueues()
{
    QList<BarsChart::Bar> bars;
    for (const LiveQueueRow &line : m_model->rows()) {
        if (line.id.isEmpty() || !line.figures)
            continue;
        const QueueFigures &figures = *line.figures;
        const QString name = Words::callQueueName(line.name, line.id);
        bars.append({name,
                     {static_cast<double>(figures.answered), static_cast<double>(figures.lost)},
                     tr("%1: %2 answered, %3 lost").arg(name).arg(figures.answered).arg(figures.lost)});
    }
    m_ui->queuesChart->setVisible(bars.size() > 1);
    m_ui->queuesChart->setBars(tr("Calls by queue"),
                               {{tr("Answered"), Theme::Tone::Accent}, {tr("Lost"), Theme::Tone::Bad}}, bars);
}

void CentreStatisticsPage::compareAgents()
{
    QList<LiveAgent> agents = centre() ? centre()->agentsOf(scope().id) : QList<LiveAgent>();
    agents.removeIf([](const LiveAgent &agent) { return agent.answeredCalls == 0; });
    std::stable_sort(agents.begin(), agents.end(),
                     [](const auto &one, const auto &other) { return one.answeredCalls > other.answeredCalls; });
    QList<BarsChart::Bar> calls;
    QList<BarsChart::Bar> times;
    for (const LiveAgent &agent : agents.mid(0, mostBars)) {
        const QString name = LiveWords::agent(agent);
        calls.append({name,
                      {static_cast<double>(agent.answeredCalls)},
                      tr("%1: %n call(s) answered", nullptr, agent.answeredCalls).arg(name)});
        times.append({name,
                      {static_cast<double>(agent.callTime.count()) / oneMinute},
                      tr("%1: %2 of talking").arg(name, Words::duration(agent.callTime))});
    }
    m_ui->agentCallsChart->setBars(tr("Calls answered today by agent"), {{tr("Answered"), Theme::Tone::Accent}}, calls);
    m_ui->agentTimesChart->setBars(tr("Talk time today by agent (minutes)"), {{tr("Talk time"), Theme::Tone::Good}},
                                   times);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->agentCallsChart, m_ui->agentTimesChart, m_ui->agentsNote})
        widget->setVisible(!calls.isEmpty());
}

void CentreStatisticsPage::showState()
{
    const bool hasNothing = setup() && setup()->isLoaded() && !hasQueues();
    m_ui->figuresPart->setVisible(!hasNothing);
    if (hasNothing)
        m_ui->readNote->setText(tr("This number has no queue yet. Add one in the call plan; its figures appear here."));
    else if (!centre() || !centre()->isLoaded())
        m_ui->readNote->setText(tr("Reading the figures of the queues…"));
    else
        m_ui->readNote->setText(FigureWords::since(m_model->rows()));
    m_ui->exportFiguresButton->setEnabled(centre() && centre()->figures());
    showStale(*m_ui->staleBanner, tr("The figures could not be read; it is tried again by itself."));
}

// They count up between two readings.
void CentreStatisticsPage::showTimes()
{
    if (scope().waiting == 0)
        return;
    m_model->touch(LiveQueuesModel::LongestColumn, LiveQueuesModel::LongestColumn);
    showTiles(scope());
}

void CentreStatisticsPage::exportFigures()
{
    QList<QStringList> rows = FigureWords::table(m_model->rows());
    rows.append(QStringList());
    rows.append({tr("Agent"), tr("Number"), tr("Status"), tr("Calls answered today"), tr("Talk time today (s)")});
    for (const LiveAgent &agent : centre() ? centre()->agents() : QList<LiveAgent>())
        rows.append({agent.name, LiveWords::caller({}, agent.number), Words::agentStatus(agent),
                     agent.status.isEmpty() ? QString() : QString::number(agent.answeredCalls),
                     agent.status.isEmpty() ? QString() : QString::number(agent.callTime.count())});
    save(tr("Export the figures"), tr("contact-centre") + u".csv"_s, rows);
}

void CentreStatisticsPage::exportTimes()
{
    if (!session() || !setup())
        return;
    const QString number = setup()->service().serviceName;
    QList<QStringList> rows{{tr("Queue"), tr("From"), tr("Calls"), tr("Answered"), tr("Lost")}};
    for (const LiveQueueRow &line : m_model->rows()) {
        if (line.id.isEmpty())
            continue;
        for (const QueueSamples::Quarter &quarter : session()->observations().of(number, line.id).quarters())
            rows.append({Words::callQueueName(line.name, line.id),
                         quarter.begin.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), QString::number(quarter.total),
                         QString::number(quarter.answered), QString::number(quarter.lost)});
    }
    save(tr("Export what was observed"), tr("contact-centre-observed") + u".csv"_s, rows);
}

void CentreStatisticsPage::save(const QString &title, const QString &name, const QList<QStringList> &rows)
{
    TableExport::ask(this, prompts(), title, name, rows, [this](const QString &why) {
        m_ui->resultBanner->show(Theme::Tone::Bad, tr("The file could not be written."), why);
    });
}

void CentreStatisticsPage::retranslate()
{
    m_ui->retranslateUi(this);
    nameThings();
    showCentre();
}

} // namespace Aiguilleur
