// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/queuelivepage.h"

#include "gui/setup/actionbuttons.h"
#include "gui/setup/livetable.h"
#include "gui/setup/livewords.h"
#include "gui/setup/stalebanner.h"
#include "gui/setup/tableexport.h"
#include "gui/setup/visiblewatch.h"
#include "gui/userprompts.h"
#include "models/agentsmodel.h"
#include "models/livecallsmodel.h"
#include "service/futuretold.h"
#include "service/livequeue.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_queuelivepage.h"
#include "words/numberwords.h"
#include "words/timewords.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString sinceText(const QDateTime &begin)
{
    return begin.isValid() ? Words::duration(begin, QDateTime::currentDateTimeUtc()) : QString();
}

QVariant describeCall(const LiveCall &call, int column, int role)
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case LiveCallsModel::CallerColumn:
        return LiveWords::caller(call.callerName, call.callerNumber);
    case LiveCallsModel::StateColumn:
        return LiveWords::callState(call);
    case LiveCallsModel::WaitColumn:
        return call.answered.isValid() ? Words::duration(call.begin, call.answered) : sinceText(call.begin);
    case LiveCallsModel::TalkColumn:
        return sinceText(call.answered);
    default:
        return call.agent;
    }
}

QVariant describeAgent(const LiveAgent &agent, int column, int role)
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case AgentsModel::NameColumn:
        return LiveWords::caller(agent.name, agent.number);
    case AgentsModel::StatusColumn:
        return LiveWords::agentStatus(agent);
    case AgentsModel::SinceColumn:
        return sinceText(agent.lastChange);
    case AgentsModel::AnsweredColumn:
        return agent.status.isEmpty() ? QString() : QLocale().toString(agent.answeredCalls);
    default:
        return agent.status.isEmpty() ? QString() : LiveWords::seconds(agent.callTime);
    }
}

QString widestState()
{
    QString widest;
    for (const LiveCall &call : {LiveCall{.state = LiveCall::State::Waiting},
                                 LiveCall{.state = LiveCall::State::Answered}, LiveCall{.onHold = true}}) {
        const QString text = LiveWords::callState(call);
        widest = text.size() > widest.size() ? text : widest;
    }
    return widest;
}

QString widestStatus()
{
    QString widest;
    for (const QString &status :
         {QString(), u"inAQueueCall"_s, u"loggedOut"_s, u"onBreak"_s, u"receiving"_s, u"waiting"_s}) {
        const QString text = LiveWords::agentStatus({.status = status});
        widest = text.size() > widest.size() ? text : widest;
    }
    return widest;
}

QVariant colourOf(const QWidget *view, Theme::Tone tone)
{
    return Theme::text(view->palette(), tone);
}

Theme::Tone toneOf(const LiveAgent &agent)
{
    if (agent.status == "waiting"_L1)
        return Theme::Tone::Good;
    if (agent.status == "receiving"_L1)
        return Theme::Tone::Warning;
    return agent.status == "inAQueueCall"_L1 ? Theme::Tone::Accent : Theme::Tone::Muted;
}

} // namespace

QueueLivePage::QueueLivePage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::QueueLivePage>())
    , m_calls(new LiveCallsModel(this))
    , m_agents(new AgentsModel(this))
    , m_watch(new VisibleWatch(this))
{
    m_ui->setupUi(this);
    m_ui->resultBanner->setClosable(true);
    makeViews();
    makeActions();
    nameThings();
    connect(m_watch, &VisibleWatch::changed, this, [this](bool seen) {
        if (m_queue)
            m_queue->setWatched(seen);
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &QueueLivePage::tick);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &QueueLivePage::exportSamples);
    connect(m_ui->numberField, &PhoneField::edited, this, &QueueLivePage::updateActions);
    showFigures();
    showState();
}

QueueLivePage::~QueueLivePage() = default;

bool QueueLivePage::isReading() const
{
    return m_queue && !m_queue->isLoaded();
}

QString QueueLivePage::title() const
{
    return tr("Stati&stics");
}

void QueueLivePage::makeViews()
{
    m_ui->callsView->setModel(m_calls);
    m_ui->agentsView->setModel(m_agents);
    describe();
    connect(m_ui->callsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QueueLivePage::updateActions);
    connect(m_ui->callsView, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_ui->eavesdropAction, m_ui->whisperAgentAction, m_ui->whisperAllAction,
                          m_ui->interceptAction, m_ui->transferAction, m_ui->holdAction, m_ui->hangUpAction});
        menu->popup(m_ui->callsView->viewport()->mapToGlobal(point));
    });
}

void QueueLivePage::describe()
{
    m_calls->setDescriber([this](const LiveCall &call, int column, int role) -> QVariant {
        if (role == Qt::ForegroundRole && column == LiveCallsModel::StateColumn)
            return colourOf(this, call.state == LiveCall::State::Waiting ? Theme::Tone::Warning : Theme::Tone::Accent);
        return describeCall(call, column, role);
    });
    m_agents->setDescriber([this](const LiveAgent &agent, int column, int role) -> QVariant {
        if (role == Qt::ForegroundRole && column == AgentsModel::StatusColumn)
            return colourOf(this, toneOf(agent));
        return describeAgent(agent, column, role);
    });
}

void QueueLivePage::makeActions()
{
    tieToActions({{m_ui->eavesdropButton, m_ui->eavesdropAction},
                  {m_ui->whisperAgentButton, m_ui->whisperAgentAction},
                  {m_ui->whisperAllButton, m_ui->whisperAllAction},
                  {m_ui->interceptButton, m_ui->interceptAction},
                  {m_ui->transferButton, m_ui->transferAction},
                  {m_ui->holdButton, m_ui->holdAction},
                  {m_ui->hangUpButton, m_ui->hangUpAction}});
    const auto order = [this](QAction *action, auto call) {
        connect(action, &QAction::triggered, this, [this, action, call] { act(action->text(), call); });
    };
    using Queue = LiveQueue;
    using Number = const QString &;
    order(m_ui->eavesdropAction, [](Queue &q, const LiveCall &c, Number n) { return q.eavesdrop(c.id, n); });
    order(m_ui->whisperAgentAction, [](Queue &q, const LiveCall &c, Number n) { return q.whisper(c.id, n, false); });
    order(m_ui->whisperAllAction, [](Queue &q, const LiveCall &c, Number n) { return q.whisper(c.id, n, true); });
    order(m_ui->interceptAction, [](Queue &q, const LiveCall &c, Number n) { return q.intercept(c.id, n); });
    order(m_ui->transferAction, [](Queue &q, const LiveCall &c, Number n) { return q.transfer(c.id, n); });
    order(m_ui->holdAction, [](Queue &q, const LiveCall &c, Number) { return q.toggleHold(c.id); });
    connect(m_ui->hangUpAction, &QAction::triggered, this, &QueueLivePage::hangUp);
}

void QueueLivePage::nameThings()
{
    m_calls->setColumnNames({tr("Caller"), tr("State"), tr("Waits for"), tr("Talks for"), tr("Member")});
    m_agents->setColumnNames({tr("Member"), tr("Status"), tr("For"), tr("Answered"), tr("Call time")});
    LiveTable::shape(m_ui->callsView, {{}, widestState(), u"0:00:00"_s, u"0:00:00"_s, {}}, 4);
    LiveTable::shape(m_ui->agentsView, {{}, widestStatus(), u"00:00:00"_s, u"0000"_s, u"0:00:00"_s}, 6);
    m_ui->chartsNote->setText(tr("OVHcloud tells totals only. What you see here was counted while this page was open, "
                                 "is kept until the program ends, and is nowhere else."));
}

void QueueLivePage::setupChanged()
{
    m_queue.reset();
    m_busy = false;
    m_ui->resultBanner->hide();
    if (setup() && session()) {
        m_queue = std::make_unique<LiveQueue>(setup()->service(), session()->api(), session()->options());
        connectQueue();
        m_ui->numberField->setSetup(session(), setup());
        m_tick.start();
    } else {
        m_tick.stop();
    }
    m_calls->setRows({});
    m_agents->setRows({});
    showFigures();
    showState();
}

void QueueLivePage::connectQueue()
{
    LiveQueue *queue = m_queue.get();
    connect(queue, &LiveQueue::callsChanged, this, [this, queue] {
        m_calls->setRows(queue->calls());
        showFigures();
        updateActions();
    });
    connect(queue, &LiveQueue::agentsChanged, this, [this, queue] { m_agents->setRows(queue->agents()); });
    connect(queue, &LiveQueue::figuresChanged, this, &QueueLivePage::showFigures);
    connect(queue, &LiveQueue::stateChanged, this, &QueueLivePage::showState);
    connect(queue, &LiveQueue::polled, this, &QueueLivePage::sample);
    // The session may end first.
    connect(session(), &QObject::destroyed, queue, [this] { m_queue.reset(); });
}

void QueueLivePage::refresh()
{
    followSetup();
    updateActions();
}

void QueueLivePage::followSetup()
{
    if (!m_queue || !setup()->isLoaded())
        return;
    const SetupDocument &base = setup()->base();
    const QString queues = setup()->root() + u"/hunting/queue"_s;
    const QString queueId = base.ids(queues).value(0);
    QList<LiveAgent> members;
    const QString queue = queues + u'/' + queueId;
    for (const QString &id : base.ids(queue + u"/agent"_s)) {
        const QJsonObject agent = base.object(u"%1/hunting/agent/%2"_s.arg(setup()->root(), id));
        members.append({.id = id,
                        .name = agent.value("description"_L1).toString(),
                        .number = agent.value("number"_L1).toString()});
    }
    if (queueId.isEmpty())
        return;
    m_queue->setQueue(queue, members);
    m_queue->setWatched(m_watch->isSeen());
    m_ui->agentsEmpty->setVisible(members.isEmpty());
    m_ui->agentsView->setVisible(!members.isEmpty());
    showSamples();
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
    return m_samples[m_queue ? m_queue->queue() : QString()];
}

void QueueLivePage::sample()
{
    if (!m_queue->figures())
        return;
    samples().add(*m_queue->figures(), m_queue->readAt());
    samples().add(m_queue->agents());
    showSamples();
}

void QueueLivePage::showFigures()
{
    const std::optional<QueueFigures> figures = m_queue ? m_queue->figures() : std::nullopt;
    const QString none = u"–"_s;
    const QLocale locale;
    const auto count = [&](qint64 number) { return figures ? locale.toString(number) : none; };
    const auto time = [&](const std::optional<std::chrono::seconds> &duration) {
        return duration ? LiveWords::seconds(*duration) : none;
    };
    const auto waiting = std::count_if(m_calls->rows().begin(), m_calls->rows().end(),
                                       [](const LiveCall &call) { return call.state == LiveCall::State::Waiting; });
    m_ui->waitingNowValue->setText(count(waiting));
    m_ui->callsTotalValue->setText(count(figures ? figures->total : 0));
    m_ui->callsAnsweredValue->setText(count(figures ? figures->answered : 0));
    m_ui->callsLostValue->setText(count(figures ? figures->lost : 0));
    m_ui->averageWaitValue->setText(figures ? time(figures->averageWait()) : none);
    m_ui->averageCallValue->setText(figures ? time(figures->averageCall()) : none);
    const std::optional<double> quality = figures ? figures->qualityOfService() : std::nullopt;
    m_ui->qualityValue->setText(quality ? tr("%1 %", "percentage").arg(locale.toString(*quality * 100, 'f', 0)) : none);
    const bool isEmpty = m_calls->rows().isEmpty();
    m_ui->callsEmpty->setVisible(isEmpty && m_queue && m_queue->isLoaded());
    m_ui->callsView->setVisible(!isEmpty);
}

void QueueLivePage::showState()
{
    showSamples();
    m_ui->readNote->setText(m_queue && m_queue->figures() && m_queue->figures()->lastReset.isValid()
                                ? tr("Figures since %1. Read every second while this page is shown.")
                                      .arg(LiveWords::time(m_queue->figures()->lastReset))
                                : tr("Reading what goes on in the queue…"));
    showFigures();
    if (m_queue)
        StaleBanner::update(*m_ui->staleBanner, m_queue->error(), m_queue->staleSince().isValid(), m_queue->readAt(),
                            tr("What goes on could not be read; it is tried again by itself."));
    else
        m_ui->staleBanner->hide();
    updateActions();
}

// Times count up between two readings.
void QueueLivePage::tick()
{
    if (!m_watch->isSeen())
        return;
    m_calls->touch(LiveCallsModel::WaitColumn, LiveCallsModel::TalkColumn);
    m_agents->touch(AgentsModel::SinceColumn, AgentsModel::SinceColumn);
}

const LiveCall *QueueLivePage::chosen() const
{
    const QModelIndexList rows = m_ui->callsView->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_calls->row(rows.first().row());
}

void QueueLivePage::updateActions()
{
    const LiveCall *call = chosen();
    const bool mayWrite = session() && session()->canChange();
    const bool ready = call && mayWrite && !m_busy && m_queue && m_queue->isWatched();
    const bool hasNumber = !m_ui->numberField->number().isEmpty();
    const auto offer = [&](QAction *action, const char *name, bool needsNumber) {
        action->setEnabled(ready && call->canBe(QLatin1StringView(name)) && (hasNumber || !needsNumber));
    };
    offer(m_ui->eavesdropAction, "eavesdrop", true);
    offer(m_ui->whisperAgentAction, "whisper", true);
    offer(m_ui->whisperAllAction, "whisper", true);
    offer(m_ui->interceptAction, "intercept", true);
    offer(m_ui->transferAction, "transfer", true);
    offer(m_ui->holdAction, "hold", false);
    offer(m_ui->hangUpAction, "hangup", false);
    m_ui->holdAction->setText(call && call->onHold ? tr("Resume") : tr("Put on hold"));
    m_ui->rightNote->setVisible(session() && !mayWrite);
}

void QueueLivePage::act(const QString &what,
                        const std::function<Outcome(LiveQueue &, const LiveCall &, const QString &)> &order)
{
    const LiveCall *call = chosen();
    if (!call || !m_queue)
        return;
    m_busy = true;
    const QString caller = LiveWords::caller(call->callerName, call->callerNumber);
    const Outcome outcome = order(*m_queue, *call, m_ui->numberField->number());
    updateActions();
    m_ui->resultBanner->show(Theme::Tone::Normal, tr("%1: asked of OVHcloud for the call of %2…").arg(what, caller));
    whenTold(m_queue.get(), outcome, [this, what, caller](const Result<void> &result) {
        m_busy = false;
        updateActions();
        if (result)
            m_ui->resultBanner->show(Theme::Tone::Good, tr("%1: done for the call of %2.").arg(what, caller));
        else
            m_ui->resultBanner->showError(result.error(), tr("%1: not done for the call of %2.").arg(what, caller));
    });
}

void QueueLivePage::hangUp()
{
    const LiveCall *call = chosen();
    if (!call)
        return;
    const qint64 id = call->id;
    const UserPrompts::Question question{
        .title = tr("Hang up"),
        .text = tr("The call of %1 will be ended.").arg(LiveWords::caller(call->callerName, call->callerNumber)),
        .details = {},
        .action = tr("Hang up"),
        .destructive = true};
    prompts().ask(this, question, [this, id](bool accepted) {
        const LiveCall *now = chosen();
        if (accepted && now && now->id == id)
            act(tr("Hang up"),
                [](LiveQueue &queue, const LiveCall &one, const QString &) { return queue.hangUp(one.id); });
    });
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
                         m_ui->resultBanner->show(Theme::Tone::Bad, tr("The file could not be written."), why);
                     });
}

void QueueLivePage::retranslate()
{
    m_ui->retranslateUi(this);
    nameThings();
    showFigures();
    showState();
}

void QueueLivePage::changeEvent(QEvent *event)
{
    SetupPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        describe();
}

} // namespace Aiguilleur
