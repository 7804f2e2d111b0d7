// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/live/wallboard.h"

#include "gui/live/livecells.h"
#include "gui/live/queuecells.h"
#include "gui/live/tileview.h"
#include "gui/setup/livewords.h"
#include "gui/setup/visiblewatch.h"
#include "models/agentsmodel.h"
#include "models/livequeuesmodel.h"
#include "service/livecentre.h"
#include "service/session.h"
#include "ui_wallboard.h"
#include "words/callplanwords.h"
#include "words/livewords.h"
#include "words/numberwords.h"

#include <QKeyEvent>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int partsOfHeight = 45; // one of them is the height of small letters

// Who talks first, who is not there last.
int rankOf(const LiveAgent &agent)
{
    static const QStringList order{u"inAQueueCall"_s, u"receiving"_s, u"waiting"_s, u"onBreak"_s, u"loggedOut"_s};
    const auto rank = order.indexOf(agent.status);
    return rank < 0 ? int(order.size()) : int(rank);
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Wallboard::Wallboard(const Service &service, Session &session, std::shared_ptr<LiveCentre> centre, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_service(service)
    , m_ui(std::make_unique<Ui::Wallboard>())
    , m_queues(new LiveQueuesModel(this))
    , m_agents(new AgentsModel(this))
    , m_watch(new VisibleWatch(this))
    , m_centre(std::move(centre))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    m_ui->setupUi(this);
    m_ui->agentsView->setShape(2.6);
    m_ui->queuesView->setModel(m_queues);
    m_ui->agentsView->setModel(m_agents);
    follow();
    describe();
    nameThings();
    connect(&session, &QObject::destroyed, this, [this] {
        m_centre.reset();
        close();
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &Wallboard::tick);
    m_tick.start();
    showQueues();
    showAgents();
    showState();
}

Wallboard::~Wallboard() = default;

void Wallboard::follow()
{
    LiveCentre *centre = m_centre.get();
    connect(centre, &LiveCentre::callsChanged, this, &Wallboard::showQueues);
    connect(centre, &LiveCentre::figuresChanged, this, &Wallboard::showQueues);
    connect(centre, &LiveCentre::agentsChanged, this, &Wallboard::showAgents);
    connect(centre, &LiveCentre::stateChanged, this, &Wallboard::showState);
    connect(m_watch, &VisibleWatch::changed, this, [this](bool seen) {
        if (m_centre)
            m_centre->setWatched(this, seen);
    });
}

void Wallboard::setWarning(std::chrono::seconds wait)
{
    m_warning = wait;
    m_queues->touch(0, 0);
    m_ui->queuesView->viewport()->update();
}

void Wallboard::describe()
{
    m_queues->setDescriber([this](const LiveQueueRow &row, int, int role) -> QVariant {
        switch (role) {
        case Qt::DisplayRole:
            return Words::callQueueName(row.name, row.id);
        case TileView::ValueRole:
            return QueueCells::waiting(row);
        case TileView::DetailRole:
            return QueueCells::detail(row);
        case TileView::ToneRole:
            return int(QueueCells::tone(row, m_warning));
        case Qt::AccessibleTextRole:
            return QueueCells::sentence(row);
        default:
            return {};
        }
    });
    m_agents->setDescriber([](const LiveAgent &agent, int, int role) -> QVariant {
        switch (role) {
        case Qt::DisplayRole:
            return LiveWords::agent(agent);
        case TileView::ValueRole:
            return Words::agentStatus(agent);
        case TileView::DetailRole:
            return LiveCells::since(agent.lastChange);
        case TileView::ToneRole:
            return int(LiveCells::tone(agent));
        case Qt::AccessibleTextRole:
            return u"%1, %2"_s.arg(LiveWords::agent(agent), Words::agentStatus(agent));
        default:
            return {};
        }
    });
}

void Wallboard::nameThings()
{
    const QString number = Words::number(m_service.serviceName);
    const QString name = m_service.description.isEmpty() ? number : m_service.description;
    m_ui->nameLabel->setText(name);
    setWindowTitle(tr("%1 – Wallboard").arg(name));
}

void Wallboard::showQueues()
{
    m_queues->setRows(m_centre ? LiveQueuesModel::rowsOf(*m_centre) : QList<LiveQueueRow>());
    const LiveQueueRow sum = m_centre ? LiveQueuesModel::sumOf(*m_centre) : LiveQueueRow();
    QueueCells::fill(sum, {{m_ui->waitingValue, LiveQueuesModel::WaitingColumn},
                           {m_ui->talkingValue, LiveQueuesModel::TalkingColumn},
                           {m_ui->availableValue, LiveQueuesModel::AvailableColumn},
                           {m_ui->lostValue, LiveQueuesModel::LostColumn},
                           {m_ui->qualityValue, LiveQueuesModel::QualityColumn}});
}

void Wallboard::showAgents()
{
    QList<LiveAgent> agents = m_centre ? m_centre->agents() : QList<LiveAgent>();
    std::stable_sort(agents.begin(), agents.end(),
                     [](const LiveAgent &one, const LiveAgent &other) { return rankOf(one) < rankOf(other); });
    m_agents->setRows(agents);
    showQueues();
    shareRoom();
}

// By how much there is to show; a queue says as much as two agents.
void Wallboard::shareRoom()
{
    const int agents = std::max(1, m_agents->rowCount());
    const int queues = std::clamp(2 * m_queues->rowCount(), (agents + 1) / 2, 2 * agents);
    m_ui->boardLayout->setStretchFactor(m_ui->queuesView, queues);
    m_ui->boardLayout->setStretchFactor(m_ui->agentsView, agents);
}

void Wallboard::showState()
{
    const bool isStale = m_centre && m_centre->staleSince().isValid();
    m_ui->staleLabel->setVisible(isStale || !m_centre || !m_centre->isLoaded());
    m_ui->staleLabel->setText(isStale ? tr("Not up to date: of %1").arg(LiveWords::time(m_centre->readAt()))
                                      : tr("Reading what goes on…"));
    tick();
}

void Wallboard::tick()
{
    m_ui->clockLabel->setText(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
    m_queues->touch(0, 0);
    m_agents->touch(0, 0);
}

// Read from afar: the larger the screen, the larger the letters, in the tiles as in what stands above them.
void Wallboard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QFont font = this->font();
    const int least = QFontInfo(font).pixelSize();
    font.setPixelSize(std::max(least, height() / partsOfHeight));
    m_ui->head->setFont(font);
    font.setPixelSize(font.pixelSize() * 2);
    for (BoldLabel *label : m_ui->head->findChildren<BoldLabel *>())
        label->setFont(bold(font));
    m_ui->staleLabel->setFont(bold(font));
}

void Wallboard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_F11)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else
        QWidget::keyPressEvent(event);
}

void Wallboard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameThings();
        describe();
        showQueues();
        showState();
    }
}

} // namespace Aiguilleur
