// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/live/livecallspanel.h"

#include "gui/live/livecells.h"
#include "gui/setup/actionbuttons.h"
#include "gui/setup/livetable.h"
#include "gui/setup/livewords.h"
#include "gui/userprompts.h"
#include "models/livecallsmodel.h"
#include "service/futuretold.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_livecallspanel.h"
#include "words/callplanwords.h"
#include "words/numberwords.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

LiveCallsPanel::LiveCallsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LiveCallsPanel>())
    , m_calls(new LiveCallsModel(this))
{
    m_ui->setupUi(this);
    m_ui->resultBanner->setClosable(true);
    makeView();
    makeActions();
    nameThings();
    connect(m_ui->numberField, &PhoneField::edited, this, &LiveCallsPanel::updateActions);
    showCalls();
}

LiveCallsPanel::~LiveCallsPanel() = default;

void LiveCallsPanel::makeView()
{
    m_ui->callsView->setModel(m_calls);
    m_ui->callsView->header()->moveSection(LiveCallsModel::QueueColumn, 0);
    describe();
    connect(m_ui->callsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LiveCallsPanel::updateActions);
    connect(m_ui->callsView, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_ui->eavesdropAction, m_ui->whisperAgentAction, m_ui->whisperAllAction,
                          m_ui->interceptAction, m_ui->transferAction, m_ui->holdAction, m_ui->hangUpAction});
        menu->popup(m_ui->callsView->viewport()->mapToGlobal(point));
    });
}

void LiveCallsPanel::describe()
{
    m_calls->setDescriber([this](const LiveCall &call, int column, int role) -> QVariant {
        if (role == Qt::ForegroundRole)
            return column == LiveCallsModel::StateColumn ? QVariant(Theme::text(palette(), LiveCells::tone(call)))
                                                         : QVariant();
        if (column == LiveCallsModel::QueueColumn && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) {
            const LiveQueue *queue = m_centre ? m_centre->queue(call.queue) : nullptr;
            return queue ? Words::callQueueName(queue->name, queue->id) : QString();
        }
        return LiveCells::call(call, column, role);
    });
}

void LiveCallsPanel::makeActions()
{
    tieToActions({{m_ui->eavesdropButton, m_ui->eavesdropAction},
                  {m_ui->whisperAgentButton, m_ui->whisperAgentAction},
                  {m_ui->whisperAllButton, m_ui->whisperAllAction},
                  {m_ui->interceptButton, m_ui->interceptAction},
                  {m_ui->transferButton, m_ui->transferAction},
                  {m_ui->holdButton, m_ui->holdAction},
                  {m_ui->hangUpButton, m_ui->hangUpAction}});
    const auto tie = [this](QAction *action, Order order) {
        connect(action, &QAction::triggered, this, [this, action, order] { give(action->text(), order); });
    };
    tie(m_ui->eavesdropAction, Order::Eavesdrop);
    tie(m_ui->whisperAgentAction, Order::WhisperToAgent);
    tie(m_ui->whisperAllAction, Order::WhisperToAll);
    tie(m_ui->interceptAction, Order::Intercept);
    tie(m_ui->transferAction, Order::Transfer);
    tie(m_ui->holdAction, Order::ToggleHold);
    connect(m_ui->hangUpAction, &QAction::triggered, this, &LiveCallsPanel::askToHangUp);
}

void LiveCallsPanel::nameThings()
{
    m_calls->setColumnNames({tr("Caller"), tr("State"), tr("Waits for"), tr("Talks for"), tr("Agent"), tr("Queue")});
    LiveTable::shape(m_ui->callsView, {{}, LiveCells::widestCallState(), u"0:00:00"_s, u"0:00:00"_s, {}, {}}, 4);
}

void LiveCallsPanel::setCentre(UserPrompts &prompts, Session *session, Setup *setup, LiveCentre *centre)
{
    m_following = std::make_unique<QObject>();
    m_prompts = &prompts;
    m_session = session;
    m_centre = centre;
    m_queue.clear();
    m_busy = false;
    m_ui->resultBanner->hide();
    m_ui->numberField->setSetup(session, setup);
    if (centre) {
        connect(centre, &LiveCentre::callsChanged, m_following.get(), [this] { showCalls(); });
        connect(centre, &LiveCentre::stateChanged, m_following.get(), [this] { showCalls(); });
        connect(centre, &QObject::destroyed, m_following.get(), [this] { showCalls(); });
    }
    showCalls();
}

void LiveCallsPanel::setQueue(const QString &id)
{
    m_queue = id;
    showCalls();
}

void LiveCallsPanel::showCalls()
{
    QList<LiveCall> calls;
    if (m_centre && m_queue.isEmpty())
        calls = m_centre->calls();
    else if (const LiveQueue *queue = m_centre ? m_centre->queue(m_queue) : nullptr)
        calls = queue->calls;
    m_ui->callsView->setColumnHidden(LiveCallsModel::QueueColumn, !m_centre || m_centre->queues().size() < 2);
    m_calls->setRows(calls);
    m_ui->callsEmpty->setVisible(calls.isEmpty() && m_centre && m_centre->isLoaded());
    m_ui->callsView->setVisible(!calls.isEmpty());
    updateActions();
}

void LiveCallsPanel::tick()
{
    m_calls->touch(LiveCallsModel::WaitColumn, LiveCallsModel::TalkColumn);
}

const LiveCall *LiveCallsPanel::chosen() const
{
    const QModelIndexList rows = m_ui->callsView->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_calls->row(rows.first().row());
}

void LiveCallsPanel::updateActions()
{
    const LiveCall *call = chosen();
    const bool mayWrite = m_session && m_session->canChange();
    const bool ready = call && mayWrite && !m_busy && m_centre && m_centre->isWatched();
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
    m_ui->rightNote->setVisible(m_session && !mayWrite);
    m_ui->whatHappens->setVisible(mayWrite);
    explain(call);
}

// Of all that supervisors ask, the first is which telephone will ring.
void LiveCallsPanel::explain(const LiveCall *call)
{
    const QString number = m_ui->numberField->number();
    const QString telephone = Words::number(number);
    if (!call)
        m_ui->whatHappens->setText(tr("Choose a call to listen to it, take it or pass it on."));
    else if (number.isEmpty())
        m_ui->whatHappens->setText(tr("Say which telephone is to join, take or get the call: OVHcloud calls it."));
    else if (call->state == LiveCall::State::Waiting)
        m_ui->whatHappens->setText(
            tr("Take the call: %1 rings, and whoever answers there talks to the caller, who leaves the queue.")
                .arg(telephone));
    else
        m_ui->whatHappens->setText(
            tr("Listen: %1 rings, and whoever answers there hears the call and is heard by nobody. Whisper: is heard "
               "by "
               "the agent only. Speak to both: by the caller, too. Transfer: %1 rings and gets the caller; the agent "
               "is free again.")
                .arg(telephone));
}

void LiveCallsPanel::give(const QString &what, Order order)
{
    const LiveCall *call = chosen();
    if (!call || !m_centre)
        return;
    m_busy = true;
    const QString caller = LiveWords::caller(call->callerName, call->callerNumber);
    const QFuture<Result<void>> outcome = m_centre->order(*call, order, m_ui->numberField->number());
    updateActions();
    m_ui->resultBanner->show(Theme::Tone::Normal, tr("%1: asked of OVHcloud for the call of %2…").arg(what, caller));
    whenTold(m_following.get(), outcome, [this, what, caller](const Result<void> &result) {
        m_busy = false;
        updateActions();
        if (result)
            m_ui->resultBanner->show(Theme::Tone::Good, tr("%1: done for the call of %2.").arg(what, caller));
        else
            m_ui->resultBanner->showError(result.error(), tr("%1: not done for the call of %2.").arg(what, caller));
    });
}

void LiveCallsPanel::askToHangUp()
{
    const LiveCall *call = chosen();
    if (!call)
        return;
    const QString queue = call->queue;
    const qint64 id = call->id;
    const UserPrompts::Question question{
        .title = tr("Hang up"),
        .text = tr("The call of %1 will be ended.").arg(LiveWords::caller(call->callerName, call->callerNumber)),
        .details = {},
        .action = tr("Hang up"),
        .destructive = true};
    m_prompts->ask(this, question, [this, queue, id](bool accepted) {
        const LiveCall *now = chosen();
        if (accepted && now && now->queue == queue && now->id == id)
            give(tr("Hang up"), Order::HangUp);
    });
}

void LiveCallsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameThings();
        updateActions();
    }
}

} // namespace Aiguilleur
