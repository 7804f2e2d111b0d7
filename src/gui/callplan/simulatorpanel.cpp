// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The question and how it is answered; the rest is in simulatorexpectations.cpp and simulatorquestion.cpp.
#include "gui/callplan/simulatorpanel.h"

#include "core/callrundifference.h"
#include "core/callsimulator.h"
#include "core/callweek.h"
#include "gui/callplan/callweekmap.h"
#include "gui/setup/hourswords.h"
#include "gui/theme.h"
#include "service/expectations.h"
#include "ui_simulatorpanel.h"
#include "words/simulationwords.h"

#include <QEvent>
#include <QLocale>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr int hour = 60; // minutes
constexpr int quarterOfHour = 15;
constexpr int shownLegend = 6; // lines, before it scrolls

enum Comparison { WithNothing, WithMoment, WithLive };

} // namespace

SimulatorPanel::SimulatorPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SimulatorPanel>())
    , m_now([] { return QDateTime::currentDateTime(); })
{
    m_ui->setupUi(this);
    m_ui->simulatorSplitter->setStretchFactor(1, 1);
    fillQuestion();
    connectQuestion();
    connect(m_ui->timeline, &CallTimeline::goTo, this, &SimulatorPanel::goTo);
    connect(m_ui->weekMap, &CallWeekMap::momentChosen, this,
            [this](const QDateTime &at) { m_ui->momentEdit->setDateTime(QDateTime(at.date(), at.time())); });
    connect(m_ui->resultTabs, &QTabWidget::currentChanged, this, [this] { showWeek(); });
    connect(m_ui->quartersBox, &QCheckBox::toggled, this, [this] { showWeek(); });
    connect(m_ui->weekBeforeButton, &QToolButton::clicked, this, [this] { showWeekFrom(m_monday.addDays(-7)); });
    connect(m_ui->weekAfterButton, &QToolButton::clicked, this, [this] { showWeekFrom(m_monday.addDays(7)); });
    connect(m_ui->expectButton, &QPushButton::clicked, this, [this] { expectThis(); });
    connect(m_ui->removeExpectationButton, &QPushButton::clicked, this, [this] { removeExpectation(); });
    connect(m_ui->showExpectationButton, &QPushButton::clicked, this, [this] { showExpectedCall(); });
    connect(m_ui->retryExpectationsButton, &QPushButton::clicked, this, [this] { loadExpectations(); });
    connect(m_ui->expectationsList, &QListWidget::itemActivated, this, [this] { showExpectedCall(); });
    connect(m_ui->expectationsList, &QListWidget::currentRowChanged, this, [this] { showExpectationActions(); });
    showExpectations();
}

SimulatorPanel::~SimulatorPanel() = default;

void SimulatorPanel::setPlan(const CallPlan &plan)
{
    const bool isOther = plan.number.serviceName != m_plan.number.serviceName;
    const QDateTime moment = inZone(m_ui->momentEdit->dateTime());
    const QDateTime otherMoment = inZone(m_ui->otherMomentEdit->dateTime());
    const bool isOtherZone = plan.zone != m_plan.zone;
    m_plan = plan;
    if (isOtherZone) // the same moments by another clock
        showMoments(moment, otherMoment);
    m_ui->answersTable->setPlan(plan);
    if (isOther) {
        m_kept.clear();
        loadExpectations();
    }
    showQuestion();
    answer();
}

void SimulatorPanel::setLivePlan(const std::optional<CallPlan> &plan)
{
    m_live = plan;
    showQuestion();
    answer();
}

void SimulatorPanel::setNow(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    showMoments(m_now(), m_now());
    answer();
}

void SimulatorPanel::showMoments(const QDateTime &moment, const QDateTime &otherMoment)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->momentEdit->setDateTime(shownMoment(moment));
    m_ui->otherMomentEdit->setDateTime(shownMoment(otherMoment));
}

void SimulatorPanel::answer()
{
    if (m_isFilling)
        return;
    checkQuestion();
    m_run = simulateCall(m_plan, scenario());
    showRun();
    m_monday = m_run.at.date().addDays(1 - m_run.at.date().dayOfWeek());
    showWeek();
    showExpectations();
    emit pathsLit(m_run.paths());
}

void SimulatorPanel::showRun()
{
    const Tone tone = CallWeekMap::tone(m_run.outcome.kind);
    m_ui->outcomeIcon->setIcon(Theme::iconName(tone), tone);
    m_ui->outcomeText->setText(Words::callOutcome(m_run.outcome));
    if (m_ui->compareBox->currentIndex() == WithNothing)
        m_ui->timeline->setRun(m_run, m_plan);
    else
        showComparison();
    const QString unused = m_run.unusedKeys.join(u", "_s);
    m_ui->unusedText->setText(tr("Never asked for: %1", "keys").arg(unused));
    m_ui->unusedText->setVisible(!unused.isEmpty());
    showAssumptions();
}

void SimulatorPanel::showComparison()
{
    CallScenario other = scenario();
    const bool withLive = m_ui->compareBox->currentIndex() == WithLive;
    if (!withLive)
        other.at = inZone(m_ui->otherMomentEdit->dateTime());
    const CallPlan &otherPlan = withLive && m_live ? *m_live : m_plan;
    const CallRun run = simulateCall(otherPlan, other);
    m_ui->timeline->setRuns(run, otherPlan, m_run, m_plan);
    const QString now = Words::callOutcome(m_run.outcome);
    if (CallRunDifference::of(run, m_run).isSame())
        m_ui->outcomeText->setText(tr("%1 (the same as what it is compared with)", "how a call ends").arg(now));
    else
        m_ui->outcomeText->setText(
            tr("%1 (compared with: %2)", "how two calls end").arg(now, Words::callOutcome(run.outcome)));
}

void SimulatorPanel::showAssumptions()
{
    QStringList lines;
    for (const CallAssumption::Kind kind : std::as_const(m_run.assumptions))
        lines.append(u"• "_s + Words::callAssumption(kind));
    if (!lines.isEmpty())
        lines.prepend(tr("Taken for granted, as OVHcloud does not say:"));
    m_ui->assumedText->setText(lines.join(u'\n'));
    m_ui->assumedText->setVisible(!lines.isEmpty());
}

void SimulatorPanel::showWeekFrom(const QDate &monday)
{
    m_monday = monday;
    showWeek();
}

// Only while it is looked at: it takes many calls.
void SimulatorPanel::showWeek()
{
    if (m_ui->resultTabs->currentWidget() != m_ui->weekPage || !m_monday.isValid())
        return;
    const int minutes = m_ui->quartersBox->isChecked() ? quarterOfHour : hour;
    const CallWeek week = CallWeek::of(m_plan, scenario(), m_monday, minutes);
    m_ui->weekMap->setWeek(week);
    m_ui->weekTitle->setText(tr("Week from %1").arg(QLocale().toString(m_monday, QLocale::ShortFormat)));
    m_ui->weekLegend->clear();
    for (int group = 0; group < week.groups.size(); ++group) {
        const CallOutcome &outcome = week.groups[group].outcome;
        CallOutcome anybody = outcome;
        anybody.agent.clear();
        auto *item = new QListWidgetItem(
            tr("%1: %2", "a letter, how calls end").arg(CallWeekMap::mark(group), Words::callOutcome(anybody)),
            m_ui->weekLegend);
        const Tone tone = CallWeekMap::tone(outcome.kind);
        item->setForeground(Theme::text(palette(), tone));
        item->setBackground(Theme::background(palette(), tone));
    }
    const int lines = qBound(1, m_ui->weekLegend->count(), shownLegend);
    m_ui->weekLegend->setFixedHeight(lines * m_ui->weekLegend->sizeHintForRow(0) + 2);
}

void SimulatorPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        m_ui->retranslateUi(this);
        showQuestion();
        answer();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        answer();
        break;
    default:
        break;
    }
}

} // namespace Aiguilleur
