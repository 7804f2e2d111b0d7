// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/live/centrepage.h"

#include "gui/live/centresetup.h"
#include "gui/live/queuecells.h"
#include "gui/live/wallboard.h"
#include "gui/settings.h"
#include "gui/setup/figurewords.h"
#include "gui/setup/livetable.h"
#include "gui/setup/livewords.h"
#include "gui/theme.h"
#include "models/livequeuesmodel.h"
#include "service/livecentre.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_centrepage.h"

#include <QScreen>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString warningState = u"supervision/warning"_s;
constexpr int queuesInSight = 8; // what is more is scrolled to

} // namespace

CentrePage::CentrePage(UserPrompts &prompts, QWidget *parent)
    : LivePage(prompts, parent)
    , m_ui(std::make_unique<Ui::CentrePage>())
    , m_queues(new LiveQueuesModel(this))
{
    m_ui->setupUi(this);
    makeViews();
    nameThings();
    connect(m_ui->wallboardButton, &QPushButton::clicked, this, &CentrePage::openWallboard);
    connect(m_ui->warningBox, &QSpinBox::valueChanged, this, &CentrePage::showWarning);
    showCentre();
}

CentrePage::~CentrePage()
{
    delete m_wallboard;
}

QString CentrePage::title() const
{
    return tr("Super&vision");
}

Wallboard *CentrePage::wallboard() const
{
    return m_wallboard;
}

void CentrePage::makeViews()
{
    m_ui->queuesView->setModel(m_queues);
    for (const int column : {LiveQueuesModel::CallsColumn, LiveQueuesModel::AnsweredColumn,
                             LiveQueuesModel::AverageWaitColumn, LiveQueuesModel::AverageCallColumn})
        m_ui->queuesView->hideColumn(column);
    connect(m_ui->queuesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CentrePage::chooseQueue);
    connect(m_ui->agentsSearch, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ui->agentsView->setText(text);
        showAgents();
    });
    describe();
}

void CentrePage::describe()
{
    m_queues->setDescriber([this](const LiveQueueRow &row, int column, int role) -> QVariant {
        const bool isUrgent = column == LiveQueuesModel::WaitingColumn || column == LiveQueuesModel::LongestColumn;
        if (role == Qt::ForegroundRole && isUrgent && row.waiting > 0)
            return Theme::text(palette(), QueueCells::tone(row, std::chrono::seconds(m_ui->warningBox->value())));
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        return QueueCells::cell(row, column);
    });
}

void CentrePage::nameThings()
{
    m_queues->setColumnNames(
        {tr("Queue"), tr("Waiting"), tr("Longest"), tr("Talking"), tr("Available"), tr("Quality"), {}, {}, tr("Lost")});
    LiveTable::shape(m_ui->queuesView,
                     {{},
                      u"00"_s,
                      u"0:00:00"_s,
                      u"00"_s,
                      QueueCells::availableOf(10, 10),
                      LiveWords::percentage(1),
                      u"0"_s,
                      u"0"_s,
                      u"000"_s,
                      u"0"_s,
                      u"0"_s},
                     1);
    LiveTable::fitRows(m_ui->queuesView, queuesInSight);
}

void CentrePage::centreChanged()
{
    m_queue.clear();
    m_queues->setRows({});
    m_ui->callsPanel->setCentre(prompts(), session(), setup(), centre().get());
}

void CentrePage::showCentre()
{
    showParts();
    showQueues();
    showAgents();
    m_ui->callsPanel->updateActions();
    showStale(*m_ui->staleBanner, tr("What goes on could not be read; it is tried again by itself."));
}

void CentrePage::showParts()
{
    const bool isSetUp = setup() && setup()->isLoaded();
    m_ui->queuesEmpty->setVisible(isSetUp && !hasQueues());
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->queuesView, m_ui->callsPanel, m_ui->agentsHeading})
        part->setVisible(hasQueues());
    m_ui->wallboardButton->setEnabled(hasQueues());
    if (isSetUp && !hasQueues())
        m_ui->readNote->clear();
    else if (centre() && centre()->isLoaded())
        m_ui->readNote->setText(FigureWords::since(LiveQueuesModel::rowsOf(*centre())));
    else
        m_ui->readNote->setText(tr("Reading what goes on in the queues…"));
}

void CentrePage::showQueues()
{
    const LiveQueueRow sum = centre() ? LiveQueuesModel::sumOf(*centre()) : LiveQueueRow();
    QueueCells::fill(sum, {{m_ui->waitingValue, LiveQueuesModel::WaitingColumn},
                           {m_ui->longestValue, LiveQueuesModel::LongestColumn},
                           {m_ui->talkingValue, LiveQueuesModel::TalkingColumn},
                           {m_ui->availableValue, LiveQueuesModel::AvailableColumn},
                           {m_ui->qualityValue, LiveQueuesModel::QualityColumn}});
    if (!centre())
        return;
    m_queues->show(*centre());
    LiveTable::fitRows(m_ui->queuesView, queuesInSight);
    if (!m_ui->queuesView->currentIndex().isValid() && m_queues->rowCount() > 0)
        m_ui->queuesView->setCurrentIndex(m_queues->index(0, 0));
}

void CentrePage::showAgents()
{
    const QList<LiveAgent> agents = centre() ? centre()->agentsOf(m_queue) : QList<LiveAgent>();
    m_ui->agentsView->setAgents(agents);
    const bool isMany = centre() && centre()->queues().size() > 1;
    m_ui->agentsView->setQueues(isMany ? CentreSetup::queuesOfAgents(*centre()) : QHash<QString, QString>());
    m_ui->agentsEmpty->setVisible((agents.isEmpty() && hasQueues()) || m_ui->agentsView->isFilteredEmpty());
    m_ui->agentsEmpty->setText(m_ui->agentsView->isFilteredEmpty() ? tr("No agent is like that.")
                               : m_queue.isEmpty() ? tr("No queue has an agent: whoever calls waits in vain.")
                                                   : tr("The queue has no agent: whoever calls waits in vain."));
    m_ui->agentsView->setVisible(!agents.isEmpty());
    m_ui->agentsSearch->setVisible(!agents.isEmpty());
}

void CentrePage::chooseQueue()
{
    const QModelIndex current = m_ui->queuesView->currentIndex();
    const QString chosen = current.isValid() ? m_queues->row(current.row()).id : QString();
    if (chosen == m_queue)
        return;
    m_queue = chosen;
    m_ui->callsPanel->setQueue(m_queue);
    showAgents();
}

void CentrePage::openWallboard()
{
    if (!centre() || !session())
        return;
    delete m_wallboard;
    m_wallboard = new Wallboard(setup()->service(), *session(), centre());
    m_wallboard->setWarning(std::chrono::seconds(m_ui->warningBox->value()));
    m_wallboard->setGeometry(screen()->geometry()); // of the screen that the person works on
    m_wallboard->showFullScreen();
}

void CentrePage::showWarning()
{
    const int seconds = m_ui->warningBox->value();
    m_queues->touch(LiveQueuesModel::WaitingColumn, LiveQueuesModel::LongestColumn);
    m_ui->queuesView->viewport()->update();
    if (m_wallboard)
        m_wallboard->setWarning(std::chrono::seconds(seconds));
    if (settings())
        settings()->setState(warningState, QByteArray::number(seconds));
}

void CentrePage::settingsChanged()
{
    const int seconds = settings() ? settings()->state(warningState).toInt() : 0;
    if (seconds > 0)
        m_ui->warningBox->setValue(seconds);
}

// They count up between two readings.
void CentrePage::showTimes()
{
    m_queues->touch(LiveQueuesModel::LongestColumn, LiveQueuesModel::LongestColumn);
    m_ui->callsPanel->tick();
    m_ui->agentsView->tick();
    if (centre())
        m_ui->longestValue->setText(
            QueueCells::cell(LiveQueuesModel::sumOf(*centre()), LiveQueuesModel::LongestColumn));
}

void CentrePage::retranslate()
{
    m_ui->retranslateUi(this);
    nameThings();
    showCentre();
}

} // namespace Aiguilleur
