// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/centrestatisticspage.h"

#include "gui/live/centresetup.h"
#include "gui/setup/figurewords.h"
#include "gui/setup/livetable.h"
#include "gui/setup/livewords.h"
#include "gui/setup/stalebanner.h"
#include "gui/setup/tableexport.h"
#include "gui/setup/visiblewatch.h"
#include "models/centrefiguresmodel.h"
#include "service/livecentre.h"
#include "service/observations.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_centrestatisticspage.h"

#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qsizetype mostBars = 15; //!< that can still be read
constexpr int mostRowsShown = 9;
constexpr int oneMinute = 60;

QString agentName(const LiveAgent &agent)
{
    return agent.name.isEmpty() ? LiveWords::caller({}, agent.number) : agent.name;
}

} // namespace

CentreStatisticsPage::CentreStatisticsPage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::CentreStatisticsPage>())
    , m_model(new CentreFiguresModel(this))
    , m_watch(new VisibleWatch(this))
{
    m_ui->setupUi(this);
    m_ui->resultBanner->setClosable(true);
    makeTable();
    nameThings();
    connect(m_watch, &VisibleWatch::changed, this, [this](bool seen) {
        if (m_centre)
            m_centre->setWatched(this, seen);
    });
    connect(m_ui->periodBox, &QComboBox::currentIndexChanged, this, &CentreStatisticsPage::showTimes);
    connect(m_ui->exportFiguresButton, &QPushButton::clicked, this, &CentreStatisticsPage::exportFigures);
    connect(m_ui->exportTimesButton, &QPushButton::clicked, this, &CentreStatisticsPage::exportTimes);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &CentreStatisticsPage::tick);
    showState();
}

CentreStatisticsPage::~CentreStatisticsPage() = default;

QString CentreStatisticsPage::title() const
{
    return tr("Stati&stics");
}

bool CentreStatisticsPage::isReading() const
{
    return m_centre && !m_centre->isLoaded() && !m_centre->queues().isEmpty();
}

void CentreStatisticsPage::makeTable()
{
    m_ui->figuresView->setModel(m_model);
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
        if (role == Qt::ForegroundRole && column == CentreFiguresModel::LongestWaitColumn && line.waiting > 0)
            return Theme::text(palette(), Theme::Tone::Warning);
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        return FigureWords::cell(line, column);
    });
}

void CentreStatisticsPage::nameThings()
{
    m_model->setColumnNames(FigureWords::columns());
    const QString count = u"00000"_s;
    const QString time = u"0:00:00"_s;
    LiveTable::shape(
        m_ui->figuresView,
        {u"Support technique"_s, LiveWords::percentage(1), count, count, count, time, time, count, count, {}}, 2);
    const QSignalBlocker blocker(m_ui->periodBox);
    const int present = std::max(0, m_ui->periodBox->currentIndex());
    m_ui->periodBox->clear();
    m_ui->periodBox->addItem(tr("Last 24 hours"), QVariant::fromValue(static_cast<int>(SamplesChart::Period::LastDay)));
    m_ui->periodBox->addItem(tr("Last %n day(s)", nullptr, QueueSamples::daysKept),
                             QVariant::fromValue(static_cast<int>(SamplesChart::Period::Days)));
    m_ui->periodBox->setCurrentIndex(present);
    m_ui->timeNote->setText(tr("OVHcloud tells totals only. What you see here was counted while this page was open on "
                               "this computer; it is kept for %n day(s).",
                               nullptr, QueueSamples::daysKept));
    m_ui->agentsNote->setText(tr("Agents are counted in all queues that they are in, since midnight."));
}

void CentreStatisticsPage::setupChanged()
{
    m_centre.reset();
    m_model->setRows({});
    m_ui->resultBanner->hide();
    if (setup() && session()) {
        m_centre = std::make_unique<LiveCentre>(setup()->service(), session()->api(), session()->options());
        connectCentre();
        m_tick.start();
    } else {
        m_tick.stop();
    }
    showState();
}

void CentreStatisticsPage::connectCentre()
{
    LiveCentre *centre = m_centre.get();
    connect(centre, &LiveCentre::figuresChanged, this, &CentreStatisticsPage::count);
    connect(centre, &LiveCentre::callsChanged, this, &CentreStatisticsPage::count);
    connect(centre, &LiveCentre::agentsChanged, this, &CentreStatisticsPage::count);
    connect(centre, &LiveCentre::stateChanged, this, &CentreStatisticsPage::showState);
    connect(centre, &LiveCentre::polled, this, &CentreStatisticsPage::observe);
    connect(&session()->observations(), &Observations::changed, centre, [this] { showTimes(); });
    session()->observations().load(setup()->service().serviceName);
    // The session may end first.
    connect(session(), &QObject::destroyed, centre, [this] { m_centre.reset(); });
}

void CentreStatisticsPage::refresh()
{
    if (!m_centre || !setup()->isLoaded())
        return;
    CentreSetup::show(*setup(), *m_centre);
    m_centre->setWatched(this, m_watch->isSeen());
    count();
    showState();
}

QList<LiveAgent> CentreStatisticsPage::agentsOf(const QString &queue) const
{
    if (!m_centre || queue.isEmpty())
        return m_centre ? m_centre->agents() : QList<LiveAgent>();
    const LiveQueue *one = m_centre->queue(queue);
    QList<LiveAgent> agents = m_centre->agents();
    agents.removeIf([one](const LiveAgent &agent) { return !one || !one->agents.contains(agent.id); });
    return agents;
}

void CentreStatisticsPage::count()
{
    QList<LiveQueueRow> lines = m_centre ? LiveQueuesModel::rowsOf(*m_centre) : QList<LiveQueueRow>();
    for (LiveQueueRow &line : lines)
        line.name = LiveWords::queue(line.id, line.name);
    if (lines.size() > 1)
        lines.prepend(LiveQueuesModel::sumOf(*m_centre));
    m_model->setRows(lines);
    if (!lines.isEmpty() && !m_ui->figuresView->currentIndex().isValid())
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
    m_ui->scopeHeading->setText(line.id.isEmpty() ? tr("All queues") : line.name);
    showTiles(line);
    m_ui->nothingYet->setVisible(line.figures && line.figures->total == 0);
    showTimes();
    compareAgents();
}

void CentreStatisticsPage::showTiles(const LiveQueueRow &line)
{
    const auto cell = [&line](QLabel *value, int column) {
        const QString text = FigureWords::cell(line, column);
        value->setText(text.isEmpty() ? u"–"_s : text);
    };
    cell(m_ui->statWaitingValue, CentreFiguresModel::WaitingColumn);
    cell(m_ui->statLongestWaitValue, CentreFiguresModel::LongestWaitColumn);
    cell(m_ui->statTalkingValue, CentreFiguresModel::TalkingColumn);
    cell(m_ui->statQualityValue, CentreFiguresModel::QualityColumn);
    cell(m_ui->statCallsValue, CentreFiguresModel::CallsColumn);
    cell(m_ui->statAnsweredValue, CentreFiguresModel::AnsweredColumn);
    cell(m_ui->statLostValue, CentreFiguresModel::LostColumn);
    cell(m_ui->statAverageWaitValue, CentreFiguresModel::AverageWaitColumn);
    cell(m_ui->statAverageCallValue, CentreFiguresModel::AverageCallColumn);
    const auto agents = [&line](QLabel *value, int count) {
        value->setText(line.unread > 0 ? u"…"_s : QLocale().toString(count));
    };
    agents(m_ui->statInCallValue, line.inCall);
    agents(m_ui->statAvailableValue, line.available);
    agents(m_ui->statAwayValue, line.away());
}

void CentreStatisticsPage::showTimes()
{
    QueueSamples samples;
    if (m_centre && session() && setup()) {
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
        bars.append({line.name,
                     {static_cast<double>(figures.answered), static_cast<double>(figures.lost)},
                     tr("%1: %2 answered, %3 lost").arg(line.name).arg(figures.answered).arg(figures.lost)});
    }
    m_ui->queuesChart->setVisible(bars.size() > 1);
    m_ui->queuesChart->setBars(tr("Calls by queue"),
                               {{tr("Answered"), Theme::Tone::Accent}, {tr("Lost"), Theme::Tone::Bad}}, bars);
}

void CentreStatisticsPage::compareAgents()
{
    QList<LiveAgent> agents = agentsOf(scope().id);
    agents.removeIf([](const LiveAgent &agent) { return agent.answeredCalls == 0; });
    std::stable_sort(agents.begin(), agents.end(),
                     [](const auto &one, const auto &other) { return one.answeredCalls > other.answeredCalls; });
    QList<BarsChart::Bar> calls;
    QList<BarsChart::Bar> times;
    for (const LiveAgent &agent : agents.mid(0, mostBars)) {
        const QString name = agentName(agent);
        calls.append({name,
                      {static_cast<double>(agent.answeredCalls)},
                      tr("%1: %n call(s) answered", nullptr, agent.answeredCalls).arg(name)});
        times.append({name,
                      {static_cast<double>(agent.callTime.count()) / oneMinute},
                      tr("%1: %2 of talking").arg(name, LiveWords::seconds(agent.callTime))});
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
    const bool hasQueues = m_centre && !m_centre->queues().isEmpty();
    const bool isKnown = setup() && setup()->isLoaded();
    if (isKnown && !hasQueues)
        m_ui->readNote->setText(tr("This number has no queue yet. Add one in the call plan; its figures appear here."));
    else if (!m_centre || !m_centre->isLoaded())
        m_ui->readNote->setText(tr("Reading the figures of the queues…"));
    else
        m_ui->readNote->setText(FigureWords::since(m_model->rows()));
    m_ui->exportFiguresButton->setEnabled(m_centre && m_centre->figures());
    if (m_centre)
        StaleBanner::update(*m_ui->staleBanner, m_centre->error(), m_centre->staleSince().isValid(), m_centre->readAt(),
                            tr("The figures could not be read; it is tried again by itself."));
    else
        m_ui->staleBanner->hide();
    count();
}

void CentreStatisticsPage::observe()
{
    Observations &observations = session()->observations();
    const QString number = setup()->service().serviceName;
    for (const LiveQueue &queue : m_centre->queues())
        if (queue.figures)
            observations.add(number, queue.id, *queue.figures);
    showTimes();
}

// Times count up between two readings.
void CentreStatisticsPage::tick()
{
    if (!m_watch->isSeen() || scope().waiting == 0)
        return;
    m_model->touch(CentreFiguresModel::LongestWaitColumn, CentreFiguresModel::LongestWaitColumn);
    showTiles(scope());
}

void CentreStatisticsPage::exportFigures()
{
    QList<QStringList> rows = FigureWords::table(m_model->rows());
    rows.append(QStringList());
    rows.append({tr("Agent"), tr("Number"), tr("Status"), tr("Calls answered today"), tr("Talk time today (s)")});
    for (const LiveAgent &agent : m_centre ? m_centre->agents() : QList<LiveAgent>())
        rows.append({agent.name, LiveWords::caller({}, agent.number), LiveWords::agentStatus(agent),
                     QString::number(agent.answeredCalls), QString::number(agent.callTime.count())});
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
            rows.append({line.name, quarter.begin.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                         QString::number(quarter.total), QString::number(quarter.answered),
                         QString::number(quarter.lost)});
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
    showState();
}

void CentreStatisticsPage::changeEvent(QEvent *event)
{
    SetupPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        describe();
}

} // namespace Aiguilleur
