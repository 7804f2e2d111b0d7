// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is expected of certain calls, and whether it holds.
#include "gui/callplan/simulatorpanel.h"
#include "gui/theme.h"
#include "service/expectations.h"
#include "service/futuretold.h"
#include "ui_simulatorpanel.h"
#include "words/errorwords.h"
#include "words/simulationwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

QString told(const ApiError &error)
{
    return (Words::what(error) + u' ' + Words::advice(error)).trimmed();
}

} // namespace

void SimulatorPanel::setExpectations(Expectations *expectations)
{
    if (m_expectations)
        m_expectations->disconnect(this);
    m_expectations = expectations;
    m_kept.clear();
    if (expectations) {
        connect(expectations, &Expectations::changed, this, [this](const QString &serviceName) {
            if (serviceName == m_plan.number.serviceName)
                loadExpectations();
        });
    }
    loadExpectations();
}

void SimulatorPanel::loadExpectations()
{
    const QString number = m_plan.number.serviceName;
    if (!m_expectations || number.isEmpty()) {
        showExpectations();
        return;
    }
    whenTold(this, m_expectations->load(number), [this, number](const Result<QList<CallExpectation>> &loaded) {
        if (number != m_plan.number.serviceName)
            return;
        m_expectationsError = loaded ? QString() : told(loaded.error());
        if (loaded)
            m_kept = *loaded;
        showExpectations();
    });
}

void SimulatorPanel::showExpectations()
{
    QListWidget *list = m_ui->expectationsList;
    const int row = list->currentRow();
    list->clear();
    int failed = 0;
    const QDateTime now = m_now();
    for (const CallExpectation &expectation : std::as_const(m_kept)) {
        const CallExpectationCheck check = checkExpectation(expectation, m_plan, now);
        const Tone tone = check.holds ? Tone::Good : Tone::Bad;
        failed += check.holds ? 0 : 1;
        const QString wanted = Words::callExpectation(expectation);
        const QString text = check.holds ? tr("%1: holds", "an expectation").arg(wanted)
                                         : tr("%1: does not hold. %2", "an expectation, how the call ends")
                                               .arg(wanted, Words::callOutcome(check.run.outcome));
        auto *item = new QListWidgetItem(Theme::ownIcon(Theme::iconName(tone), palette(), tone), text, list);
        item->setForeground(Theme::text(palette(), check.holds ? Tone::Normal : Tone::Bad));
    }
    list->setCurrentRow(std::min(row, list->count() - 1));
    m_ui->resultTabs->setTabText(m_ui->resultTabs->indexOf(m_ui->expectationsPage),
                                 failed == 0 ? tr("Expectations") : tr("Expectations (%n broken)", nullptr, failed));
    const bool isEmpty = m_kept.isEmpty() && m_expectationsError.isEmpty();
    m_ui->noExpectations->setVisible(isEmpty);
    list->setVisible(!isEmpty);
    showExpectationActions();
}

void SimulatorPanel::showExpectationActions()
{
    const bool hasOne = currentExpectation() != nullptr;
    m_ui->showExpectationButton->setEnabled(hasOne);
    m_ui->removeExpectationButton->setEnabled(hasOne);
    m_ui->expectButton->setVisible(m_expectations != nullptr);
    m_ui->retryExpectationsButton->setVisible(!m_expectationsError.isEmpty());
    m_ui->expectationsHint->setVisible(!m_expectationsError.isEmpty());
    m_ui->expectationsHint->show(m_expectationsError, Tone::Bad);
}

const CallExpectation *SimulatorPanel::currentExpectation() const
{
    const int row = m_ui->expectationsList->currentRow();
    return row >= 0 && row < m_kept.size() ? &m_kept[row] : nullptr;
}

// By the day of the week: what holds for one Sunday is meant for all of them. A day that is an exceptional one is
// meant itself.
void SimulatorPanel::expectThis()
{
    if (!m_expectations)
        return;
    CallExpectation expectation;
    expectation.scenario = scenario();
    expectation.scenario.at = {};
    expectation.time = m_run.at.time();
    expectation.weekDay = m_run.at.date().dayOfWeek();
    const bool isExceptional =
        std::any_of(m_plan.closures.begin(), m_plan.closures.end(),
                    [this](const Closure &closure) { return closure.start <= m_run.at && m_run.at <= closure.end; });
    if (isExceptional)
        expectation.date = m_run.at.date();
    expectation.outcome = {.kind = m_run.outcome.kind, .target = m_run.outcome.target};
    whenTold(this, m_expectations->save(m_plan.number.serviceName, expectation),
             [this](const Result<CallExpectation> &saved) {
                 if (saved)
                     m_ui->resultTabs->setCurrentWidget(m_ui->expectationsPage);
                 tellExpectationsError(saved ? QString() : told(saved.error()));
             });
}

void SimulatorPanel::removeExpectation()
{
    const CallExpectation *expectation = currentExpectation();
    if (!expectation || !m_expectations)
        return;
    whenTold(
        this, m_expectations->remove(m_plan.number.serviceName, expectation->id),
        [this](const Result<void> &removed) { tellExpectationsError(removed ? QString() : told(removed.error())); });
}

void SimulatorPanel::tellExpectationsError(const QString &message)
{
    m_expectationsError = message;
    if (!message.isEmpty())
        m_ui->resultTabs->setCurrentWidget(m_ui->expectationsPage);
    showExpectations();
}

void SimulatorPanel::showExpectedCall()
{
    const CallExpectation *expectation = currentExpectation();
    if (!expectation)
        return;
    CallScenario call = expectation->scenario;
    call.at = expectation->moment(m_plan, m_now());
    m_ui->resultTabs->setCurrentWidget(m_ui->runPage);
    setScenario(call);
}

} // namespace Aiguilleur
