// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/provisioningprogress.h"

#include "gui/stepmark.h"
#include "ui_provisioningprogress.h"
#include "words/changewords.h"
#include "words/differencewords.h"
#include "words/errorwords.h"
#include "words/provisioningwords.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

enum ProvisioningStep { KeepStep, TypeStep, ReadStep, SoundStep, SaveStep, CompareStep, ProvisioningStepCount };

//! The one that is under way; for one that stopped or ended, as far as can be told.
int stepOf(const Provisioning &provisioning, int lastSeen)
{
    switch (provisioning.state()) {
    case Provisioning::State::Waiting:
        return KeepStep;
    case Provisioning::State::ChangingType:
        return TypeStep;
    case Provisioning::State::Reading:
        return ReadStep;
    case Provisioning::State::Uploading:
        return SoundStep;
    case Provisioning::State::Saving:
        return SaveStep;
    case Provisioning::State::Verifying:
        return CompareStep;
    case Provisioning::State::Done:
    case Provisioning::State::Differs:
        return ProvisioningStepCount;
    default:
        break;
    }
    if (lastSeen > KeepStep)
        return lastSeen;
    if (!provisioning.saveId().isEmpty())
        return SaveStep;
    return provisioning.changeId().isEmpty() ? KeepStep : TypeStep;
}

} // namespace

ProvisioningProgress::ProvisioningProgress(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProvisioningProgress>())
{
    m_ui->setupUi(this);
    addSteps();
    retranslate();
}

ProvisioningProgress::~ProvisioningProgress() = default;

void ProvisioningProgress::addSteps()
{
    for (int step = 0; step < ProvisioningStepCount; ++step) {
        auto *mark = new StepMark(step == 0, step == ProvisioningStepCount - 1, this);
        auto *label = new QLabel(this);
        label->setObjectName(u"provisioningStep%1"_s.arg(step + 1));
        label->setWordWrap(true);
        m_ui->steps->addWidget(mark, step, 0);
        m_ui->steps->addWidget(label, step, 1);
        m_marks.append(mark);
        m_steps.append(label);
    }
    m_ui->steps->setColumnStretch(1, 1);
}

void ProvisioningProgress::setProvisioning(Provisioning *provisioning)
{
    if (m_provisioning)
        m_provisioning->disconnect(this);
    m_provisioning = provisioning;
    m_step = KeepStep;
    if (provisioning)
        connect(provisioning, &Provisioning::changed, this, &ProvisioningProgress::refresh);
    refresh();
}

void ProvisioningProgress::retranslate()
{
    m_ui->retranslateUi(this);
    const QStringList texts{
        tr("Keep a copy of what is configured"), tr("Change the configuration"), tr("Read what the number has"),
        tr("Upload sounds from this computer"),  tr("Save the settings"),        tr("Compare with OVHcloud")};
    for (int step = 0; step < ProvisioningStepCount; ++step)
        m_steps.at(step)->setText(texts.at(step));
    refresh();
}

void ProvisioningProgress::refresh()
{
    if (!m_provisioning)
        return;
    m_ui->state->setText(Words::capitalized(Words::state(*m_provisioning)));
    refreshSteps();
    refreshOutcome();
    refreshOutline();
}

void ProvisioningProgress::refreshSteps()
{
    m_step = stepOf(*m_provisioning, m_step);
    const bool isOver = m_provisioning->isEnded() || m_provisioning->state() == Provisioning::State::Stopped;
    for (int step = 0; step < ProvisioningStepCount; ++step) {
        const StepMark::State mark = step < m_step   ? StepMark::State::Done
                                     : step > m_step ? StepMark::State::Ahead
                                     : isOver        ? StepMark::State::Failed
                                                     : StepMark::State::Current;
        const QString word = mark == StepMark::State::Done      ? tr("done")
                             : mark == StepMark::State::Current ? tr("under way")
                             : mark == StepMark::State::Failed  ? tr("failed")
                                                                : tr("not yet");
        m_marks.at(step)->setState(mark);
        m_steps.at(step)->setAccessibleName(tr("%1: %2", "step: its state").arg(m_steps.at(step)->text(), word));
        QFont font = this->font();
        font.setWeight(mark == StepMark::State::Current ? QFont::DemiBold : QFont::Normal);
        m_steps.at(step)->setFont(font);
    }
}

void ProvisioningProgress::refreshOutcome()
{
    const QString outcome = Words::outcome(*m_provisioning);
    if (outcome.isEmpty()) {
        m_ui->banner->hide();
        return;
    }
    using State = Provisioning::State;
    const State state = m_provisioning->state();
    const Theme::Tone tone = state == State::Done     ? Theme::Tone::Good
                             : state == State::Failed ? Theme::Tone::Bad
                                                      : Theme::Tone::Warning;
    const std::optional<ApiError> error = m_provisioning->error();
    const QString why = error ? Words::what(*error) : QString();
    m_ui->banner->show(tone, outcome, why, error ? Words::details(*error) : QString());
}

void ProvisioningProgress::refreshOutline()
{
    QStringList different;
    if (m_provisioning->state() == Provisioning::State::Differs)
        different = Words::differenceLines(m_provisioning->comparison());
    m_ui->outline->setSections(
        {{.title = tr("OVHcloud tells this differently"), .tone = Theme::Tone::Warning, .lines = different},
         {.title = tr("This cannot come back"),
          .tone = Theme::Tone::Warning,
          .lines = Words::losses(m_provisioning->losses())}});
}

void ProvisioningProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Aiguilleur
