// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changeprogress.h"

#include "core/catalogue.h"
#include "gui/banner.h"
#include "gui/stepmark.h"
#include "service/configurationchanges.h"
#include "ui_changeprogress.h"
#include "words/changewords.h"
#include "words/errorwords.h"
#include "words/timewords.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using State = ConfigurationChange::State;
using Failure = ConfigurationChange::Failure;

enum Step { CopyStep, SendStep, CarryOutStep, CheckStep, StepCount };

Step stepOfFailure(Failure failure)
{
    switch (failure) {
    case Failure::NoCopy:
        return CopyStep;
    case Failure::NotSent:
    case Failure::Refused:
    case Failure::Storage:
        return SendStep;
    case Failure::TaskFailed:
        return CarryOutStep;
    default:
        return CheckStep;
    }
}

//! The step that is under way, or at which the change ended badly; StepCount when all are done.
Step presentStep(const ConfigurationChange &change)
{
    switch (change.state()) {
    case State::Draft:
    case State::Snapshotting:
        return CopyStep;
    case State::Submitting:
        return SendStep;
    case State::Waiting:
        return CarryOutStep;
    case State::Verifying:
        return CheckStep;
    case State::Applied:
        return StepCount;
    case State::Cancelled:
        return SendStep;
    case State::Failed:
    case State::Unknown:
        break;
    }
    return stepOfFailure(change.failure());
}

StepMark::State markOf(int step, Step present, bool ended)
{
    if (step < present)
        return StepMark::State::Done;
    if (step > present)
        return StepMark::State::Ahead;
    return ended ? StepMark::State::Failed : StepMark::State::Current;
}

} // namespace

ChangeProgress::ChangeProgress(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChangeProgress>())
    , m_retry(new QAction(this))
{
    m_ui->setupUi(this);
    addSteps();
    m_retry->setObjectName(u"retryAction"_s);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &ChangeProgress::refreshElapsed);
    connect(m_retry, &QAction::triggered, this, &ChangeProgress::retry);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ChangeProgress::cancel);
    retranslate();
}

ChangeProgress::~ChangeProgress() = default;

void ChangeProgress::addSteps()
{
    for (int step = 0; step < StepCount; ++step) {
        auto *mark = new StepMark(step == 0, step == StepCount - 1, this);
        auto *label = new QLabel(this);
        label->setObjectName(u"step%1"_s.arg(step + 1));
        label->setWordWrap(true);
        m_ui->steps->addWidget(mark, step, 0);
        m_ui->steps->addWidget(label, step, 1);
        m_marks.append(mark);
        m_steps.append(label);
    }
    m_ui->steps->setColumnStretch(1, 1);
}

void ChangeProgress::setChange(ConfigurationChanges *changes, ConfigurationChange *change)
{
    if (m_change)
        m_change->disconnect(this);
    m_changes = changes;
    m_change = change;
    if (change) {
        connect(change, &ConfigurationChange::stateChanged, this, &ChangeProgress::refresh);
        connect(change, &ConfigurationChange::changed, this, &ChangeProgress::refresh);
    }
    refresh();
}

void ChangeProgress::retranslate()
{
    m_ui->retranslateUi(this);
    const QStringList texts{tr("Keep a copy of what is configured"), tr("Send the change to OVHcloud"),
                            tr("OVHcloud carries it out"), tr("Check the result with OVHcloud")};
    for (int step = 0; step < StepCount; ++step)
        m_steps.at(step)->setText(texts.at(step));
    m_retry->setText(tr("Try again"));
    refresh();
}

void ChangeProgress::refresh()
{
    if (!m_change) {
        m_clock.stop();
        return;
    }
    m_ui->title->setText(Words::fromTo(*m_change));
    m_ui->state->setText(Words::capitalized(Words::state(*m_change)));
    m_ui->cancelButton->setVisible(m_change->canCancel());
    refreshSteps();
    refreshElapsed();
    refreshOutcome();
    if (m_change->isFinished())
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
}

void ChangeProgress::refreshSteps()
{
    const Step present = presentStep(*m_change);
    const QStringList words{tr("done"), tr("under way"), tr("failed"), tr("not yet")};
    for (int step = 0; step < StepCount; ++step) {
        const StepMark::State mark = markOf(step, present, m_change->isFinished());
        m_marks.at(step)->setState(mark);
        const QString word = mark == StepMark::State::Done      ? words.at(0)
                             : mark == StepMark::State::Current ? words.at(1)
                             : mark == StepMark::State::Failed  ? words.at(2)
                                                                : words.at(3);
        m_steps.at(step)->setAccessibleName(tr("%1: %2", "step: its state").arg(m_steps.at(step)->text(), word));
        QFont font = this->font();
        font.setWeight(mark == StepMark::State::Current ? QFont::DemiBold : QFont::Normal);
        m_steps.at(step)->setFont(font);
    }
    // Of a change begun elsewhere only the end is seen.
    for (const int step : {CopyStep, SendStep}) {
        m_marks.at(step)->setVisible(!m_change->isExternal());
        m_steps.at(step)->setVisible(!m_change->isExternal());
    }
}

void ChangeProgress::refreshElapsed()
{
    if (!m_change)
        return;
    const QDateTime end = m_change->finished().isValid() ? m_change->finished() : QDateTime::currentDateTimeUtc();
    const QString elapsed = Words::duration(m_change->created(), end);
    m_ui->elapsed->setText(elapsed);
    m_ui->elapsed->setAccessibleName(tr("Elapsed: %1").arg(elapsed));
}

void ChangeProgress::refreshOutcome()
{
    m_ui->banner->setAction(m_change->canRetry() ? m_retry : nullptr);
    if (!m_change->isFinished()) {
        m_ui->banner->hide();
    } else if (m_change->state() == State::Applied) {
        m_ui->banner->show(Theme::Tone::Good, tr("The configuration is applied. OVHcloud confirms it."));
    } else {
        const Theme::Tone tone = m_change->state() == State::Failed ? Theme::Tone::Bad : Theme::Tone::Warning;
        m_ui->banner->show(tone, Words::outcome(*m_change), Words::advice(*m_change),
                           m_change->error() ? Words::details(*m_change->error()) : QString());
    }
}

void ChangeProgress::retry()
{
    if (!m_changes || !m_change)
        return;
    const Result<ConfigurationChange *> next = m_changes->retry(m_change);
    if (!next) {
        m_ui->banner->showError(next.error(), tr("The change was not sent."));
        return;
    }
    setChange(m_changes, *next);
    emit retried(*next);
}

void ChangeProgress::cancel()
{
    if (m_changes && m_change)
        m_changes->cancel(m_change);
}

void ChangeProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Aiguilleur
