// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/setupbar.h"

#include "core/callplan.h"
#include "service/setup.h"
#include "ui_setupbar.h"
#include "words/errorwords.h"
#include "words/setupwords.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

SetupBar::SetupBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::SetupBar>())
{
    m_ui->setupUi(this);
    showSteps(false);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &SetupBar::discard);
    connect(m_ui->compareButton, &QPushButton::clicked, this, &SetupBar::reviewRequested);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SetupBar::save);
    connect(m_ui->finishButton, &QPushButton::clicked, this, [this] {
        if (m_setup)
            m_setup->finishSave();
    });
    connect(m_ui->takeBackButton, &QPushButton::clicked, this, [this] {
        if (m_setup)
            m_setup->takeSaveBack();
    });
    connect(m_ui->leaveButton, &QPushButton::clicked, this, [this] {
        if (m_setup)
            m_setup->leaveSave();
    });
    connect(m_ui->stepsButton, &QToolButton::toggled, this, &SetupBar::showSteps);
    connect(m_ui->problemButton, &QPushButton::clicked, this, [this] {
        if (m_setup && !m_setup->problems().isEmpty())
            emit problemChosen(m_setup->problems().first());
    });
    refresh();
}

SetupBar::~SetupBar() = default;

void SetupBar::setSetup(Setup *setup)
{
    if (m_setup == setup && m_following)
        return;
    m_following = std::make_unique<QObject>();
    m_setup = setup;
    m_saved = false;
    if (setup) {
        const auto update = [this] { refresh(); };
        connect(setup, &Setup::stateChanged, m_following.get(), update);
        connect(setup, &Setup::loaded, m_following.get(), update);
        connect(setup, &Setup::draftChanged, m_following.get(), update);
        connect(setup, &Setup::saveProgress, m_following.get(), update);
        connect(setup, &Setup::saved, m_following.get(), [this] {
            m_saved = true;
            refresh();
        });
    }
    refresh();
}

void SetupBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
    QFrame::changeEvent(event);
}

void SetupBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::line(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void SetupBar::refresh()
{
    setVisible(m_setup && m_setup->isLoaded());
    if (!m_setup)
        return;
    m_saved = m_saved && !m_setup->isModified();
    switch (m_setup->state()) {
    case Setup::State::Checking:
        showState(u"pending"_s, Theme::Tone::Accent, tr("Looking what others changed meanwhile…"));
        showButtons(false, false);
        break;
    case Setup::State::Conflicted:
        showState(
            u"warning"_s, Theme::Tone::Warning,
            tr("%n setting(s) were also changed elsewhere.", nullptr, static_cast<int>(m_setup->conflicts().size())));
        showButtons(false, false);
        break;
    case Setup::State::Saving:
        showSaving();
        break;
    case Setup::State::Stopped:
        showStopped();
        break;
    default:
        showReady();
    }
    const bool hasSteps =
        m_setup->save() && (m_setup->state() == Setup::State::Saving || m_setup->state() == Setup::State::Stopped);
    m_ui->stepsButton->setVisible(hasSteps);
    if (!hasSteps)
        m_ui->stepsButton->setChecked(false);
    fillSteps();
}

void SetupBar::showReady()
{
    const bool modified = m_setup->isModified();
    const QList<SetupProblem> problems = modified ? m_setup->problems() : QList<SetupProblem>();
    const bool wrong = hasErrors(problems);
    if (m_setup->error())
        showFailure();
    else if (wrong)
        showState(u"failed"_s, Theme::Tone::Bad, Words::problem(problems.first()));
    else if (!problems.isEmpty())
        showState(u"warning"_s, Theme::Tone::Warning, Words::problem(problems.first()));
    else if (modified)
        showState(u"rename"_s, Theme::Tone::Accent, tr("Changes not saved yet."));
    else if (m_saved)
        showState(u"applied"_s, Theme::Tone::Good, tr("Saved. OVHcloud confirms it."));
    else
        showState(QString(), Theme::Tone::Muted, QString());
    showButtons(true, false);
    m_ui->problemButton->setVisible(!problems.isEmpty());
    m_ui->discardButton->setEnabled(modified && m_setup->canEdit());
    m_ui->saveButton->setEnabled(modified && !wrong && m_setup->canEdit());
    m_ui->compareButton->setVisible(modified && isReviewed());
}

void SetupBar::showFailure()
{
    const ApiError error = *m_setup->error();
    showState(u"failed"_s, Theme::Tone::Bad, tr("Nothing was saved: %1").arg(Words::what(error)), Words::advice(error));
}

void SetupBar::showSaving()
{
    const SetupSave *save = m_setup->save();
    const int total = save ? static_cast<int>(save->steps().size()) : 0;
    const int done = save ? save->doneCount() : 0;
    const bool back = save && save->state() == SetupSave::State::TakingBack;
    showState(u"pending"_s, Theme::Tone::Accent,
              back ? tr("Going back to what was before…")
                   : tr("%1 of %2 saved", "steps of a save").arg(done).arg(total));
    showButtons(false, false);
    m_ui->progress->setVisible(true);
    m_ui->progress->setRange(0, total);
    m_ui->progress->setValue(done);
}

void SetupBar::showStopped()
{
    const SetupSave *save = m_setup->save();
    if (!save)
        return;
    const int total = static_cast<int>(save->steps().size());
    const QString reason = save->error() ? Words::what(*save->error()) : tr("The program ended before it was done.");
    showState(u"failed"_s, Theme::Tone::Bad,
              tr("The save stopped: %1 of %2 saved. %3", "steps of a save; why")
                  .arg(save->doneCount())
                  .arg(total)
                  .arg(reason),
              tr("Finish it, or go back to what was before."));
    showButtons(false, true);
    m_ui->takeBackButton->setEnabled(save->canTakeBack());
}

void SetupBar::showState(const QString &icon, Theme::Tone tone, const QString &text, const QString &more)
{
    m_ui->icon->setVisible(!icon.isEmpty());
    m_ui->icon->setIcon(icon, tone);
    m_ui->state->setText(text);
    m_ui->more->setText(more);
    m_ui->more->setVisible(!more.isEmpty());
    m_ui->progress->setVisible(false);
    m_ui->problemButton->setVisible(false);
    setAccessibleName(text);
}

void SetupBar::showButtons(bool edit, bool stopped)
{
    m_ui->compareButton->hide();
    m_ui->discardButton->setVisible(!stopped);
    m_ui->saveButton->setVisible(!stopped);
    m_ui->discardButton->setEnabled(edit);
    m_ui->saveButton->setEnabled(edit);
    m_ui->finishButton->setVisible(stopped);
    m_ui->takeBackButton->setVisible(stopped);
    m_ui->leaveButton->setVisible(stopped);
}

void SetupBar::showSteps(bool shown)
{
    m_ui->steps->setVisible(shown);
    m_ui->stepsButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    fillSteps();
}

void SetupBar::fillSteps()
{
    const SetupSave *save = m_setup ? m_setup->save() : nullptr;
    if (m_ui->steps->isHidden() || !save)
        return;
    const QList<SetupStep> &steps = save->steps();
    while (m_ui->steps->count() > steps.size())
        delete m_ui->steps->takeItem(m_ui->steps->count() - 1);
    for (int row = 0; row < steps.size(); ++row) {
        if (row >= m_ui->steps->count())
            m_ui->steps->addItem(QString());
        m_ui->steps->item(row)->setText(
            tr("%1: %2", "a step of a save: its state")
                .arg(Words::step(steps.at(row), m_setup->draft()), Words::stepState(steps.at(row).state)));
    }
}

// What calls meet is worth a look before; a queue's or a conference's settings are all on the page.
bool SetupBar::isReviewed() const
{
    return m_setup && CallPlan::isTypeOf(m_setup->service().featureType);
}

void SetupBar::save()
{
    if (isReviewed())
        emit reviewRequested();
    else if (m_setup)
        m_setup->startSave();
}

void SetupBar::discard()
{
    if (m_setup)
        m_setup->discard();
}

} // namespace Aiguilleur
