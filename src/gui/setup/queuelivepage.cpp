// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/queuelivepage.h"

#include "gui/live/centresetup.h"
#include "gui/setup/livewords.h"
#include "gui/setup/stalebanner.h"
#include "gui/setup/tableexport.h"
#include "gui/setup/visiblewatch.h"
#include "service/livecentre.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_queuelivepage.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QueueLivePage::QueueLivePage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::QueueLivePage>())
    , m_watch(new VisibleWatch(this))
{
    m_ui->setupUi(this);
    nameThings();
    connect(m_watch, &VisibleWatch::changed, this, &QueueLivePage::followWatching);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &QueueLivePage::tick);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &QueueLivePage::exportSamples);
    showFigures();
    showState();
}

QueueLivePage::~QueueLivePage() = default;

bool QueueLivePage::isReading() const
{
    return m_centre && !m_centre->isLoaded();
}

QString QueueLivePage::title() const
{
    return tr("Stati&stics");
}

void QueueLivePage::nameThings()
{
    m_ui->chartsNote->setText(tr("OVHcloud tells totals only. What you see here was counted while this page was open, "
                                 "is kept until the program ends, and is nowhere else."));
}

void QueueLivePage::setupChanged()
{
    m_centre.reset();
    if (setup() && session()) {
        m_centre = std::make_unique<LiveCentre>(setup()->service(), session()->api(), session()->options());
        connectCentre();
        m_tick.start();
    } else {
        m_tick.stop();
    }
    m_ui->callsPanel->setCentre(prompts(), session(), setup(), m_centre.get());
    showAgents();
    showFigures();
    showState();
}

void QueueLivePage::connectCentre()
{
    LiveCentre *centre = m_centre.get();
    connect(centre, &LiveCentre::callsChanged, this, &QueueLivePage::showFigures);
    connect(centre, &LiveCentre::agentsChanged, this, &QueueLivePage::showAgents);
    connect(centre, &LiveCentre::figuresChanged, this, &QueueLivePage::showFigures);
    connect(centre, &LiveCentre::stateChanged, this, &QueueLivePage::showState);
    connect(centre, &LiveCentre::polled, this, &QueueLivePage::sample);
    // The session may end first.
    connect(session(), &QObject::destroyed, centre, [this] { m_centre.reset(); });
}

void QueueLivePage::refresh()
{
    followSetup();
    m_ui->callsPanel->updateActions();
}

void QueueLivePage::followSetup()
{
    if (!m_centre || !setup()->isLoaded())
        return;
    CentreSetup::show(*setup(), *m_centre);
    followWatching();
    showAgents();
    showSamples();
}

void QueueLivePage::followWatching()
{
    if (m_centre)
        m_centre->setWatched(this, m_watch->isSeen());
    m_ui->callsPanel->updateActions();
}

void QueueLivePage::showAgents()
{
    const QList<LiveAgent> agents = m_centre ? m_centre->agents() : QList<LiveAgent>();
    m_ui->agentsView->setAgents(agents);
    m_ui->agentsEmpty->setVisible(agents.isEmpty());
    m_ui->agentsView->setVisible(!agents.isEmpty());
}

void QueueLivePage::showSamples()
{
    const bool isEmpty = samples().isEmpty();
    m_ui->chart->setVisible(!isEmpty);
    m_ui->exportButton->setEnabled(!isEmpty);
    m_ui->chart->setSamples(samples());
}

QueueSamples &QueueLivePage::samples()
{
    return m_samples[m_centre ? m_centre->hunting() : QString()];
}

void QueueLivePage::sample()
{
    const std::optional<QueueFigures> figures = m_centre->figures();
    if (!figures)
        return;
    samples().add(*figures, m_centre->readAt());
    samples().add(m_centre->agents());
    showSamples();
}

void QueueLivePage::showFigures()
{
    const std::optional<QueueFigures> figures = m_centre ? m_centre->figures() : std::nullopt;
    const QString none = u"–"_s;
    const QLocale locale;
    const auto count = [&](qint64 number) { return figures ? locale.toString(number) : none; };
    const auto time = [&](const std::optional<std::chrono::seconds> &duration) {
        return duration ? LiveWords::seconds(*duration) : none;
    };
    const QList<LiveCall> calls = m_centre ? m_centre->calls() : QList<LiveCall>();
    const auto waiting = std::count_if(calls.begin(), calls.end(),
                                       [](const LiveCall &call) { return call.state == LiveCall::State::Waiting; });
    m_ui->waitingNowValue->setText(count(waiting));
    m_ui->callsTotalValue->setText(count(figures ? figures->total : 0));
    m_ui->callsAnsweredValue->setText(count(figures ? figures->answered : 0));
    m_ui->callsLostValue->setText(count(figures ? figures->lost : 0));
    m_ui->averageWaitValue->setText(figures ? time(figures->averageWait()) : none);
    m_ui->averageCallValue->setText(figures ? time(figures->averageCall()) : none);
    const std::optional<double> quality = figures ? figures->qualityOfService() : std::nullopt;
    m_ui->qualityValue->setText(quality ? LiveWords::percentage(*quality) : none);
}

void QueueLivePage::showState()
{
    showSamples();
    const std::optional<QueueFigures> figures = m_centre ? m_centre->figures() : std::nullopt;
    m_ui->readNote->setText(figures && figures->lastReset.isValid()
                                ? tr("Figures since %1. Read every second while this page is shown.")
                                      .arg(LiveWords::time(figures->lastReset))
                                : tr("Reading what goes on in the queue…"));
    showFigures();
    if (m_centre)
        StaleBanner::update(*m_ui->staleBanner, m_centre->error(), m_centre->staleSince().isValid(), m_centre->readAt(),
                            tr("What goes on could not be read; it is tried again by itself."));
    else
        m_ui->staleBanner->hide();
}

void QueueLivePage::tick()
{
    if (!m_watch->isSeen())
        return;
    m_ui->callsPanel->tick();
    m_ui->agentsView->tick();
}

void QueueLivePage::exportSamples()
{
    QList<QStringList> rows{{tr("From"), tr("Calls"), tr("Answered"), tr("Lost")}};
    for (const QueueSamples::Quarter &quarter : samples().quarters())
        rows.append({quarter.begin.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), QString::number(quarter.total),
                     QString::number(quarter.answered), QString::number(quarter.lost)});
    rows.append(QStringList());
    rows.append({tr("Member"), tr("Answered"), tr("Call time (s)")});
    const QList<QueueSamples::AgentSum> agents = samples().agents();
    for (const QueueSamples::AgentSum &agent : agents)
        rows.append({agent.name, QString::number(agent.answered), QString::number(agent.callTime.count())});
    TableExport::ask(this, prompts(), tr("Export what was observed"), tr("call-queue") + u".csv"_s, rows,
                     [this](const QString &why) {
                         m_ui->exportBanner->show(Theme::Tone::Bad, tr("The file could not be written."), why);
                     });
}

void QueueLivePage::retranslate()
{
    m_ui->retranslateUi(this);
    nameThings();
    showFigures();
    showState();
}

} // namespace Aiguilleur
