// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/live/centrepage.h"

#include "gui/live/centresetup.h"
#include "gui/live/livecells.h"
#include "gui/live/queuecells.h"
#include "gui/live/wallboard.h"
#include "gui/setup/livetable.h"
#include "gui/setup/livewords.h"
#include "gui/setup/stalebanner.h"
#include "gui/setup/visiblewatch.h"
#include "models/livequeuesmodel.h"
#include "service/livecentre.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_centrepage.h"

#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int queuesInSight = 8; // what is more is scrolled to

} // namespace

CentrePage::CentrePage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::CentrePage>())
    , m_queues(new LiveQueuesModel(this))
    , m_watch(new VisibleWatch(this))
{
    m_ui->setupUi(this);
    makeViews();
    nameThings();
    connect(m_watch, &VisibleWatch::changed, this, &CentrePage::followWatching);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &CentrePage::tick);
    connect(m_ui->wallboardButton, &QPushButton::clicked, this, &CentrePage::openWallboard);
    connect(m_ui->warningBox, &QSpinBox::valueChanged, this, [this](int seconds) {
        describe();
        if (m_wallboard)
            m_wallboard->setWarning(std::chrono::seconds(seconds));
    });
    showState();
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

bool CentrePage::isReading() const
{
    return m_centre && !m_centre->queues().isEmpty() && !m_centre->isLoaded();
}

void CentrePage::makeViews()
{
    m_ui->queuesView->setModel(m_queues);
    connect(m_ui->queuesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CentrePage::chooseQueue);
    connect(m_ui->agentsSearch, &QLineEdit::textChanged, m_ui->agentsView, &LiveAgentsTable::setText);
    describe();
}

void CentrePage::describe()
{
    m_queues->setDescriber([this](const LiveQueueRow &row, int column, int role) -> QVariant {
        const bool isTold = column == LiveQueuesModel::WaitingColumn || column == LiveQueuesModel::LongestColumn;
        if (role == Qt::ForegroundRole)
            return isTold && row.waiting > 0
                       ? LiveCells::colour(palette(),
                                           QueueCells::tone(row, std::chrono::seconds(m_ui->warningBox->value())))
                       : QVariant();
        return QueueCells::cell(row, column, role);
    });
}

void CentrePage::nameThings()
{
    m_queues->setColumnNames(
        {tr("Queue"), tr("Waiting"), tr("Longest"), tr("Talking"), tr("Available"), tr("Lost"), tr("Quality")});
    LiveTable::shape(m_ui->queuesView,
                     {{},
                      u"00"_s,
                      u"0:00:00"_s,
                      u"00"_s,
                      tr("%1 of %2", "members who are available").arg(10).arg(10),
                      u"000"_s,
                      LiveWords::percentage(1)},
                     1);
    LiveTable::fitRows(m_ui->queuesView, queuesInSight);
}

void CentrePage::setupChanged()
{
    if (m_centre) { // the wallboard may go on with it
        m_centre->disconnect(this);
        m_centre->setWatched(this, false);
    }
    m_centre.reset();
    m_queue.clear();
    if (setup() && session()) {
        m_centre = std::make_shared<LiveCentre>(setup()->service(), session()->api(), session()->options());
        connectCentre();
        m_tick.start();
    } else {
        m_tick.stop();
    }
    m_queues->setRows({});
    m_ui->callsPanel->setCentre(prompts(), session(), setup(), m_centre.get());
    showAgents();
    showState();
}

void CentrePage::connectCentre()
{
    LiveCentre *centre = m_centre.get();
    connect(centre, &LiveCentre::callsChanged, this, &CentrePage::showQueues);
    connect(centre, &LiveCentre::figuresChanged, this, &CentrePage::showQueues);
    connect(centre, &LiveCentre::agentsChanged, this, &CentrePage::showAgents);
    connect(centre, &LiveCentre::stateChanged, this, &CentrePage::showState);
    // The session may end first.
    connect(session(), &QObject::destroyed, centre, [this] { m_centre.reset(); });
}

void CentrePage::refresh()
{
    if (m_centre && setup()->isLoaded())
        CentreSetup::show(*setup(), *m_centre);
    followWatching();
    showAgents();
    showState();
}

void CentrePage::followWatching()
{
    if (m_centre)
        m_centre->setWatched(this, m_watch->isSeen());
    m_ui->callsPanel->updateActions();
}

void CentrePage::showQueues()
{
    const LiveQueueRow sum = m_centre ? LiveQueuesModel::sumOf(*m_centre) : LiveQueueRow();
    const bool isRead = m_centre && m_centre->isLoaded();
    const QString none = u"–"_s;
    const auto count = [&](int number) { return isRead ? QLocale().toString(number) : none; };
    m_ui->waitingValue->setText(count(sum.waiting));
    m_ui->longestValue->setText(sum.oldest.isValid() ? LiveCells::since(sum.oldest) : none);
    m_ui->talkingValue->setText(count(sum.talking));
    m_ui->availableValue->setText(count(sum.available));
    const std::optional<double> quality = sum.figures ? sum.figures->qualityOfService() : std::nullopt;
    m_ui->qualityValue->setText(quality ? LiveWords::percentage(*quality) : none);
    if (!m_centre)
        return;
    m_queues->show(*m_centre);
    LiveTable::fitRows(m_ui->queuesView, queuesInSight);
    if (!m_ui->queuesView->currentIndex().isValid() && m_queues->rowCount() > 0)
        m_ui->queuesView->setCurrentIndex(m_queues->index(0, 0));
}

void CentrePage::showAgents()
{
    QList<LiveAgent> agents = m_centre ? m_centre->agents() : QList<LiveAgent>();
    const LiveQueue *queue = m_centre ? m_centre->queue(m_queue) : nullptr;
    if (queue)
        agents.removeIf([queue](const LiveAgent &agent) { return !queue->agents.contains(agent.id); });
    m_ui->agentsView->setAgents(agents);
    const bool isMany = m_centre && m_centre->queues().size() > 1;
    m_ui->agentsView->setQueues(isMany ? CentreSetup::queuesOfAgents(*m_centre) : QHash<QString, QString>());
    const bool isKnown = m_centre && !m_centre->queues().isEmpty();
    m_ui->agentsEmpty->setVisible(agents.isEmpty() && isKnown);
    m_ui->agentsView->setVisible(!agents.isEmpty());
    m_ui->agentsSearch->setVisible(!agents.isEmpty());
    showQueues();
}

void CentrePage::showState()
{
    const bool hasQueues = m_centre && !m_centre->queues().isEmpty();
    const bool isSetUp = setup() && setup()->isLoaded();
    m_ui->queuesEmpty->setVisible(isSetUp && !hasQueues);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->queuesView, m_ui->callsPanel, m_ui->agentsHeading})
        part->setVisible(hasQueues);
    m_ui->wallboardButton->setEnabled(hasQueues);
    const std::optional<QueueFigures> figures = m_centre ? m_centre->figures() : std::nullopt;
    m_ui->readNote->setText(!hasQueues && isSetUp ? QString()
                            : figures && figures->lastReset.isValid()
                                ? tr("Lost and quality since %1.").arg(LiveWords::time(figures->lastReset))
                                : tr("Reading what goes on in the queues…"));
    if (m_centre)
        StaleBanner::update(*m_ui->staleBanner, m_centre->error(), m_centre->staleSince().isValid(), m_centre->readAt(),
                            tr("What goes on could not be read; it is tried again by itself."));
    else
        m_ui->staleBanner->hide();
    m_ui->callsPanel->updateActions();
    showQueues();
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
    if (!m_centre || !session())
        return;
    delete m_wallboard;
    m_wallboard = new Wallboard(setup()->service(), *session(), m_centre);
    m_wallboard->setWarning(std::chrono::seconds(m_ui->warningBox->value()));
    m_wallboard->setGeometry(screen()->geometry()); // of the screen that the person works on
    m_wallboard->showFullScreen();
}

// Times count up between two readings.
void CentrePage::tick()
{
    if (!m_watch->isSeen())
        return;
    m_queues->touch(LiveQueuesModel::LongestColumn, LiveQueuesModel::LongestColumn);
    m_ui->callsPanel->tick();
    m_ui->agentsView->tick();
    showQueues();
}

void CentrePage::retranslate()
{
    m_ui->retranslateUi(this);
    nameThings();
    showAgents();
    showState();
}

void CentrePage::changeEvent(QEvent *event)
{
    SetupPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        describe();
}

} // namespace Aiguilleur
