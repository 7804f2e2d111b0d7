// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/answerstable.h"

#include "words/callplacewords.h"
#include "words/setupwords.h"
#include "words/simulationwords.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

enum AnswerColumn { WhoColumn, AnswerColumn, StateColumn, AnswerColumns };
constexpr int mostWaiting = 999999; // of the panel

} // namespace

AnswersTable::AnswersTable(QWidget *parent)
    : QTableWidget(0, AnswerColumns, parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setFocusPolicy(Qt::NoFocus);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setSizeAdjustPolicy(AdjustToContentsOnFirstShow);
}

void AnswersTable::setPlan(const CallPlan &plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    fill();
}

void AnswersTable::setScenario(const CallScenario &scenario)
{
    m_said.answers = scenario.answers;
    m_said.agentStates = scenario.agentStates;
    m_said.waiting = scenario.waiting;
    fill();
}

void AnswersTable::apply(CallScenario &scenario) const
{
    scenario.answers = m_said.answers;
    scenario.agentStates = m_said.agentStates;
    scenario.waiting = m_said.waiting;
}

void AnswersTable::fill()
{
    clearContents();
    setRowCount(0);
    setHorizontalHeaderLabels({tr("Who"), tr("Answer"), tr("State, callers who wait")});
    addTransfers();
    addQueues();
    addMembers();
}

void AnswersTable::addTransfers()
{
    const auto addAll = [this](const CallAction &action) {
        if (action.kind != CallAction::Kind::Bridge)
            return;
        const int row = addRow(action.path, action.param);
        addAnswer(row, action.path);
    };
    for (const CallStep &step : std::as_const(m_plan.steps)) {
        std::for_each(step.actions.begin(), step.actions.end(), addAll);
        std::for_each(step.otherwise.begin(), step.otherwise.end(), addAll);
    }
    for (const CallMenu &menu : std::as_const(m_plan.menus)) {
        for (const CallMenuEntry &entry : menu.entries)
            addAll(entry.action);
    }
}

void AnswersTable::addQueues()
{
    for (const CallQueue &queue : std::as_const(m_plan.queues)) {
        const int row = addRow(queue.path, {});
        addAnswer(row, queue.path);
        addWaiting(row, queue);
    }
}

void AnswersTable::addMembers()
{
    for (const CallAgent &agent : std::as_const(m_plan.agents)) {
        const int row = addRow(agent.path, {});
        addAnswer(row, agent.path);
        addState(row, agent);
    }
}

int AnswersTable::addRow(const QString &path, const QString &number)
{
    const int row = rowCount();
    insertRow(row);
    const QString place = Words::callPlaceTitle(path, m_plan);
    setItem(row, WhoColumn,
            new QTableWidgetItem(
                number.isEmpty() ? place : tr("%1 (%2)", "a place, a number").arg(Words::caller(number), place)));
    return row;
}

void AnswersTable::addAnswer(int row, const QString &path)
{
    using Answer = CallScenario::Answer;
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Answer of %1").arg(item(row, WhoColumn)->text()));
    box->addItem(tr("As all"), -1);
    box->addItem(tr("Answers"), int(Answer::Answered));
    box->addItem(tr("Does not answer"), int(Answer::NoAnswer));
    box->addItem(tr("Is busy"), int(Answer::Busy));
    const auto said = m_said.answers.constFind(path);
    box->setCurrentIndex(said == m_said.answers.constEnd() ? 0 : box->findData(int(said.value())));
    setCellWidget(row, AnswerColumn, box);
    connect(box, &QComboBox::activated, this, [this, box, path] {
        if (box->currentData().toInt() < 0)
            m_said.answers.remove(path);
        else
            m_said.answers.insert(path, Answer(box->currentData().toInt()));
        emit edited();
    });
}

void AnswersTable::addState(int row, const CallAgent &agent)
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("State of %1").arg(item(row, WhoColumn)->text()));
    const QString saved = Words::fieldChoice(u"agent.status"_s, agent.status);
    box->addItem(tr("As saved: %1").arg(saved), QString());
    for (const QString &state : {u"available"_s, u"onBreak"_s, u"loggedOut"_s})
        box->addItem(Words::fieldChoice(u"agent.status"_s, state), state);
    box->setCurrentIndex(qMax(0, box->findData(m_said.agentStates.value(agent.id))));
    setCellWidget(row, StateColumn, box);
    connect(box, &QComboBox::activated, this, [this, box, id = agent.id] {
        const QString state = box->currentData().toString();
        if (state.isEmpty())
            m_said.agentStates.remove(id);
        else
            m_said.agentStates.insert(id, state);
        emit edited();
    });
}

void AnswersTable::addWaiting(int row, const CallQueue &queue)
{
    auto *count = new QSpinBox;
    count->setAccessibleName(tr("Callers who wait in %1").arg(item(row, WhoColumn)->text()));
    count->setRange(0, mostWaiting);
    count->setValue(m_said.waiting.value(queue.id));
    setCellWidget(row, StateColumn, count);
    connect(count, &QSpinBox::valueChanged, this, [this, id = queue.id](int value) {
        if (value == 0)
            m_said.waiting.remove(id);
        else
            m_said.waiting.insert(id, value);
        emit edited();
    });
}

void AnswersTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace Aiguilleur
