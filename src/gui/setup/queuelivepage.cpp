// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/queuelivepage.h"

#include "gui/live/queuecells.h"
#include "gui/setup/figurewords.h"
#include "gui/setup/livewords.h"
#include "gui/setup/tableexport.h"
#include "service/livecentre.h"
#include "service/observations.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_queuelivepage.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QueueLivePage::QueueLivePage(UserPrompts &prompts, QWidget *parent)
    : LivePage(prompts, parent)
    , m_ui(std::make_unique<Ui::QueueLivePage>())
{
    m_ui->setupUi(this);
    m_ui->exportBanner->setClosable(true);
    nameThings();
    connect(m_ui->exportButton, &QPushButton::clicked, this, &QueueLivePage::exportSamples);
    showCentre();
}

QueueLivePage::~QueueLivePage() = default;

QString QueueLivePage::title() const
{
    return tr("Stati&stics");
}

void QueueLivePage::nameThings()
{
    m_ui->chartsNote->setText(
        tr("OVHcloud tells totals only. What you see here was counted while the queue was watched on "
           "this computer; calls are kept for %n day(s), agents until the program ends.",
           nullptr, QueueSamples::daysKept));
}

void QueueLivePage::centreChanged()
{
    m_ui->exportBanner->hide();
    m_ui->callsPanel->setCentre(prompts(), session(), setup(), centre().get());
}

void QueueLivePage::showCentre()
{
    showAgents();
    showFigures();
    showSamples();
    m_ui->callsPanel->updateActions();
    showStale(*m_ui->staleBanner, tr("What goes on could not be read; it is tried again by itself."));
}

void QueueLivePage::showAgents()
{
    const QList<LiveAgent> agents = centre() ? centre()->agents() : QList<LiveAgent>();
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

const QueueSamples &QueueLivePage::samples() const
{
    static const QueueSamples none;
    if (!session() || !hasQueues())
        return none;
    return session()->observations().of(setup()->service().serviceName, centre()->queues().first().id);
}

void QueueLivePage::showFigures()
{
    const LiveQueueRow sum = centre() ? LiveQueuesModel::sumOf(*centre()) : LiveQueueRow();
    QueueCells::fill(sum, {{m_ui->waitingNowValue, LiveQueuesModel::WaitingColumn},
                           {m_ui->callsTotalValue, LiveQueuesModel::CallsColumn},
                           {m_ui->callsAnsweredValue, LiveQueuesModel::AnsweredColumn},
                           {m_ui->callsLostValue, LiveQueuesModel::LostColumn},
                           {m_ui->averageWaitValue, LiveQueuesModel::AverageWaitColumn},
                           {m_ui->averageCallValue, LiveQueuesModel::AverageCallColumn},
                           {m_ui->qualityValue, LiveQueuesModel::QualityColumn}});
    m_ui->readNote->setText(sum.figures ? FigureWords::since({sum}) : tr("Reading what goes on in the queue…"));
}

void QueueLivePage::showTimes()
{
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
    showCentre();
}

} // namespace Aiguilleur
