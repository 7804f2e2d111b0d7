// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/weekpanel.h"

#include "gui/setup/daysdialog.h"
#include "gui/setup/hourswords.h"
#include "gui/setup/policyicon.h"
#include "gui/userprompts.h"
#include "ui_weekpanel.h"

#include <QActionGroup>
#include <QEvent>
#include <QFile>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr qint64 largestFile = 1024 * 1024; // bytes; a condition has about a hundred

} // namespace

WeekPanel::WeekPanel(HoursDraft &draft, UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::WeekPanel>())
{
    m_ui->setupUi(this);
    m_ui->weekEditor->setDraft(&draft);
    makePolicies();
    makeActions();
    connect(&draft, &HoursDraft::changed, this, &WeekPanel::update);
    connect(&draft, &HoursDraft::refused, this, [this](HoursDraft::Refusal refusal, const HoursRange &obstacle) {
        m_ui->hint->show(HoursWords::refusal(refusal, obstacle), Tone::Bad);
    });
    connect(m_ui->weekEditor, &WeekEditor::selectionChanged, this, &WeekPanel::update);
    connect(m_ui->weekEditor, &WeekEditor::hinted, this, [this](const QString &text, bool isRefusal) {
        m_ui->hint->show(text, isRefusal ? Tone::Bad : Tone::Muted);
    });
    connect(m_ui->weekEditor, &WeekEditor::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addMenu(m_use);
        menu->addActions({m_split, m_merge, m_remove});
        menu->addSeparator();
        menu->addAction(m_copy);
        menu->popup(position);
    });
    retranslate();
    update();
}

WeekPanel::~WeekPanel() = default;

WeekEditor *WeekPanel::editor() const
{
    return m_ui->weekEditor;
}

void WeekPanel::makePolicies()
{
    m_policies = new QActionGroup(this);
    m_use = new QMenu(this);
    int place = 0;
    for (const QString &policy : WeekHours::policies()) {
        auto *action = new QAction(m_policies);
        action->setCheckable(true);
        action->setChecked(policy == m_ui->weekEditor->policy());
        action->setData(policy);
        connect(action, &QAction::triggered, this, [this, policy] { m_ui->weekEditor->setPolicy(policy); });
        auto *button = new QToolButton(this);
        button->setObjectName(u"draw_"_s + policy);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(action);
        m_ui->policiesLayout->insertWidget(place++, button);
        auto *use = m_use->addAction(QString(), this, [this, policy] { usePolicy(policy); });
        use->setObjectName(u"use_"_s + policy);
        use->setData(policy);
    }
    m_ui->useButton->setMenu(m_use);
    m_ui->useButton->setPopupMode(QToolButton::InstantPopup);
}

QAction *WeekPanel::addAction(const QString &name, QToolButton *button)
{
    auto *action = new QAction(button->text(), this);
    action->setObjectName(name);
    button->setDefaultAction(action);
    return action;
}

void WeekPanel::makeActions()
{
    m_copy = addAction(u"copyDayAction"_s, m_ui->copyButton);
    m_split = addAction(u"splitAction"_s, m_ui->splitButton);
    m_merge = addAction(u"mergeAction"_s, m_ui->mergeButton);
    m_remove = addAction(u"deleteAction"_s, m_ui->deleteButton);
    connect(m_copy, &QAction::triggered, this, &WeekPanel::copyDay);
    connect(m_split, &QAction::triggered, this, &WeekPanel::split);
    connect(m_merge, &QAction::triggered, this, &WeekPanel::merge);
    connect(m_remove, &QAction::triggered, m_ui->weekEditor, &WeekEditor::removeSelected);
    auto *file = new QMenu(this);
    m_import = file->addAction(QString(), this, [this] {
        m_prompts.openFile(this, tr("Import time slots"), tr("Time slots (*.json)"),
                           [this](const QString &path) { importFile(path); });
    });
    m_import->setObjectName(u"importHoursAction"_s);
    m_export = file->addAction(QString(), this, [this] {
        m_prompts.saveFile(this, tr("Export time slots"), tr("hours.json"), tr("Time slots (*.json)"),
                           [this](const QString &path) { exportFile(path); });
    });
    m_export->setObjectName(u"exportHoursAction"_s);
    m_ui->fileButton->setMenu(file);
}

void WeekPanel::retranslate()
{
    m_ui->retranslateUi(this);
    for (QAction *action : m_policies->actions() + m_use->actions()) {
        const QString policy = action->data().toString();
        action->setText(HoursWords::policy(policy));
        action->setIcon(policyIcon(policy, palette(), font()));
        if (action->actionGroup())
            action->setToolTip(tr("What is drawn next: %1").arg(HoursWords::policy(policy)));
    }
    m_use->setTitle(tr("Use &as"));
    m_copy->setText(tr("&Copy day to…"));
    m_split->setText(tr("&Split"));
    m_split->setToolTip(tr("Makes two ranges of one, at the cursor"));
    m_merge->setText(tr("&Join with next"));
    m_merge->setToolTip(tr("Makes one range of this one and the next one of the day"));
    m_remove->setText(tr("&Delete"));
    m_import->setText(tr("&Import time slots…"));
    m_export->setText(tr("&Export time slots…"));
    m_ui->weekEditor->setWhatsThis(
        tr("Drag over free time to make a range; drag its ends or its middle to change it. With the keyboard: the "
           "arrows move the cursor, Enter makes a range, Shift and the arrows move its end, Ctrl and Shift its "
           "beginning, Alt and the arrows the whole range, Delete takes it away."));
}

void WeekPanel::update()
{
    const bool canEdit = m_draft.canEdit();
    const bool hasRange = canEdit && !m_ui->weekEditor->selected().isEmpty();
    m_split->setEnabled(hasRange);
    m_merge->setEnabled(hasRange);
    m_remove->setEnabled(hasRange);
    m_ui->useButton->setEnabled(hasRange);
    m_use->setEnabled(hasRange);
    m_copy->setEnabled(canEdit);
    m_policies->setEnabled(canEdit);
    m_import->setEnabled(canEdit);
    m_export->setEnabled(!m_draft.ranges().isEmpty());
    if (m_draft.ranges().isEmpty() && !m_ui->weekEditor->hasFocus() && canEdit)
        m_ui->hint->show(tr("No time slot yet: drag over the hours in which calls are taken, or press Enter there."));
}

void WeekPanel::usePolicy(const QString &policy)
{
    HoursRange range = m_draft.range(m_ui->weekEditor->selected());
    if (range.path.isEmpty())
        return;
    range.policy = policy;
    m_draft.change(range);
}

QString WeekPanel::contentOf(int day) const
{
    QStringList spans;
    for (const HoursRange &range : m_draft.ranges())
        if (range.day == day && range.isRegular())
            spans.append(HoursWords::span(range.from, range.to));
    return spans.isEmpty() ? tr("no time slots") : spans.join(u", "_s);
}

void WeekPanel::copyDay()
{
    const int day = m_ui->weekEditor->cursorDay();
    auto *dialog = new DaysDialog(day, contentOf(day), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, day] { m_draft.copyDay(day, dialog->days()); });
    dialog->open();
}

// At the cursor where it is inside, else in the middle.
void WeekPanel::split()
{
    const HoursRange range = m_draft.range(m_ui->weekEditor->selected());
    const int cursor = m_ui->weekEditor->cursorMinute();
    const int middle = WeekHours::snapped((range.from + range.to) / 2);
    const bool isInside = cursor > range.from && cursor < range.to;
    if (!m_draft.split(range.path, isInside ? cursor : middle))
        m_ui->hint->show(tr("This range is too short to be split."), Tone::Bad);
}

void WeekPanel::merge()
{
    if (!m_draft.mergeWithNext(m_ui->weekEditor->selected()))
        m_ui->hint->show(tr("There is no next range of the same kind on this day."), Tone::Bad);
}

void WeekPanel::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_ui->hint->show(tr("The file could not be read: %1").arg(file.errorString()), Tone::Bad);
        return;
    }
    QList<HoursRange> ranges;
    const auto problem = WeekHours::fromJson(file.read(largestFile), &ranges);
    if (problem) {
        m_ui->hint->show(HoursWords::problem(*problem), Tone::Bad);
        return;
    }
    if (m_draft.ranges().isEmpty())
        return replaceWeek(ranges);
    UserPrompts::Question question;
    question.title = tr("Import time slots");
    question.text = tr("The week is replaced by the %n time slot(s) of the file.", nullptr, int(ranges.size()));
    question.details = tr("Nothing is sent to OVHcloud before you save.");
    question.action = tr("Replace the week");
    m_prompts.ask(this, question, [this, ranges](bool accepted) {
        if (accepted)
            replaceWeek(ranges);
    });
}

void WeekPanel::replaceWeek(const QList<HoursRange> &ranges)
{
    m_draft.replace(ranges);
    m_ui->hint->show(tr("%n time slot(s) were taken from the file.", nullptr, int(ranges.size())), Tone::Good);
}

void WeekPanel::exportFile(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_draft.toJson()) < 0 || !file.commit())
        m_ui->hint->show(tr("The file could not be written: %1").arg(file.errorString()), Tone::Bad);
    else
        m_ui->hint->show(tr("The time slots are in the file."), Tone::Good);
}

void WeekPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Aiguilleur
