// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/hourstable.h"

#include "gui/setup/hoursdelegate.h"
#include "gui/setup/hourswords.h"
#include "gui/setup/policyicon.h"
#include "ui_hourstable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr int usualStart = 8 * 60;
constexpr int usualLength = 60;

//! Where another range could be: an hour in the day, from the morning on where that is free.
HoursRange freeHour(const QList<HoursRange> &ranges, int firstDay)
{
    for (int i = 0; i < 7; ++i) {
        const int day = (firstDay - 1 + i) % 7 + 1;
        for (int shift = 0; shift < WeekHours::dayMinutes; shift += WeekHours::step) {
            const int minute = (usualStart + shift) % WeekHours::dayMinutes;
            const HoursRange gap = WeekHours::gapAt(ranges, day, minute);
            if (gap.to - minute >= WeekHours::step && gap.from != gap.to)
                return {.path = {},
                        .policy = u"available"_s,
                        .day = day,
                        .from = minute,
                        .to = std::min(minute + usualLength, gap.to)};
        }
    }
    return {};
}

} // namespace

HoursTable::HoursTable(HoursDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(draft)
    , m_ui(std::make_unique<Ui::HoursTable>())
{
    m_ui->setupUi(this);
    m_model.setDescriber(
        [this](const HoursRange &range, int column, int role) { return describe(range, column, role); });
    m_ui->hoursView->setModel(&m_model);
    m_ui->hoursView->setItemDelegate(new HoursDelegate(this));
    m_ui->hoursView->installEventFilter(this);
    m_ui->hoursView->verticalHeader()->hide();
    m_ui->hoursView->horizontalHeader()->setHighlightSections(false);
    m_ui->hoursView->horizontalHeader()->setStretchLastSection(true);
    m_ui->hoursView->setTabKeyNavigation(false);
    connect(m_ui->addSlotButton, &QPushButton::clicked, this, &HoursTable::add);
    connect(m_ui->deleteSlotButton, &QPushButton::clicked, this, &HoursTable::removeSelected);
    connect(&draft, &HoursDraft::changed, this, &HoursTable::update);
    connect(&draft, &HoursDraft::refused, this, [this](HoursDraft::Refusal refusal, const HoursRange &obstacle) {
        m_ui->hint->show(HoursWords::refusal(refusal, obstacle), Tone::Bad);
    });
    connect(m_ui->hoursView->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { update(); });
    retranslate();
    update();
}

HoursTable::~HoursTable() = default;

QVariant HoursTable::describe(const HoursRange &range, int column, int role) const
{
    if (role == Qt::DecorationRole && column == HoursModel::PolicyColumn)
        return policyIcon(range.policy, palette(), font());
    if (role == Qt::AccessibleDescriptionRole)
        return HoursWords::range(range);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case HoursModel::DayColumn:
        return HoursWords::day(range.day);
    case HoursModel::FromColumn:
        return HoursWords::time(range.from);
    case HoursModel::ToColumn:
        return HoursWords::time(range.to);
    default:
        return HoursWords::policy(range.policy);
    }
}

void HoursTable::retranslate()
{
    m_ui->retranslateUi(this);
    m_model.setColumnNames({tr("Day"), tr("From"), tr("To"), tr("What happens")});
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_ui->hoursView->setColumnWidth(HoursModel::DayColumn, 16 * digit);
    m_ui->hoursView->setColumnWidth(HoursModel::FromColumn, 12 * digit);
    m_ui->hoursView->setColumnWidth(HoursModel::ToColumn, 12 * digit);
}

void HoursTable::update()
{
    const bool canEdit = m_draft.canEdit();
    m_ui->addSlotButton->setEnabled(canEdit);
    m_ui->deleteSlotButton->setEnabled(canEdit && m_ui->hoursView->selectionModel()->hasSelection());
    if (m_draft.ranges().isEmpty())
        m_ui->hint->show(tr("No time slot yet."));
    else
        m_ui->hint->clear();
}

void HoursTable::add()
{
    const QModelIndex current = m_ui->hoursView->currentIndex();
    const int day = current.isValid() ? m_model.rows().at(current.row()).day : 1;
    const HoursRange wanted = freeHour(m_draft.ranges(), std::clamp(day, 1, 7));
    if (wanted.day == 0)
        return m_ui->hint->show(tr("The week is full: there is no free time for another slot."), Tone::Bad);
    reveal(m_draft.add(wanted));
    m_ui->hoursView->setFocus();
}

void HoursTable::reveal(const QString &path)
{
    const int row = m_model.rowOf(path);
    if (row >= 0)
        m_ui->hoursView->setCurrentIndex(m_model.index(row, HoursModel::DayColumn));
}

void HoursTable::removeSelected()
{
    QStringList paths;
    for (const QModelIndex &index : m_ui->hoursView->selectionModel()->selectedRows())
        paths.append(m_model.rows().at(index.row()).path);
    m_draft.remove(paths);
}

// F2 and Delete mean the window's number elsewhere, and the table's row here.
bool HoursTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Delete && key != Qt::Key_F2 && !isEnter)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key == Qt::Key_Delete)
        removeSelected();
    else
        m_ui->hoursView->edit(m_ui->hoursView->currentIndex());
    return true;
}

void HoursTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Aiguilleur
