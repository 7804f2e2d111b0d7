// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/checklist.h"

#include "gui/callplan/checkrow.h"
#include "gui/theme.h"
#include "ui_checklist.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr int shownFindings = 4; //!< at least, of as many findings

CheckRow *rowWidget(const QListWidget *list, int row)
{
    return qobject_cast<CheckRow *>(list->itemWidget(list->item(row)));
}

bool isSamePlace(const CallFinding &one, const CallFinding &other)
{
    return one.kind == other.kind && one.path == other.path && one.property == other.property;
}

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CheckList>())
{
    m_ui->setupUi(this);
    m_ui->nothingIcon->setIcon(Theme::iconName(Tone::Good), Tone::Good);
    m_ui->findings->installEventFilter(this);
    m_ui->findings->viewport()->installEventFilter(this);
    connect(m_ui->findings, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { follow(m_ui->findings->row(item)); });
    connect(m_ui->findings, &QListWidget::currentItemChanged, this, [this](auto *current, auto *before) {
        markCurrent(m_ui->findings->row(current), m_ui->findings->row(before));
    });
    showSelection();
    showCounts();
}

CheckList::~CheckList() = default;

void CheckList::setFindings(const QList<CallFinding> &findings, const CallPlan &plan)
{
    if (m_isChecked && findings == m_findings && plan == m_plan)
        return;
    m_isChecked = true;
    m_findings = findings;
    m_plan = plan;
    fill();
}

void CheckList::setCanFix(bool can)
{
    if (m_canFix == can)
        return;
    m_canFix = can;
    fill();
}

void CheckList::fill()
{
    QListWidget *list = m_ui->findings;
    const CheckRow *before = rowWidget(list, list->currentRow());
    const CallFinding current = before ? before->finding() : CallFinding();
    const int row = list->currentRow();
    const int scrolled = list->verticalScrollBar()->value();
    const bool hadFocus = list->isAncestorOf(QApplication::focusWidget()); // on a button that goes now
    list->setUpdatesEnabled(false);
    list->clear();
    for (const CallFinding &finding : std::as_const(m_findings))
        addRow(finding);
    fitRows();
    if (row >= 0 && list->count() > 0) {
        const auto same = std::find_if(m_findings.cbegin(), m_findings.cend(),
                                       [&](const CallFinding &one) { return isSamePlace(one, current); });
        const bool isThere = same != m_findings.cend();
        list->setCurrentRow(isThere ? static_cast<int>(same - m_findings.cbegin()) : std::min(row, list->count() - 1));
    }
    list->verticalScrollBar()->setValue(scrolled);
    list->setUpdatesEnabled(true);
    showCounts();
    if (hadFocus)
        list->setFocus();
}

void CheckList::addRow(const CallFinding &finding)
{
    auto *row = new CheckRow(finding, m_plan, m_canFix);
    auto *item = new QListWidgetItem(m_ui->findings);
    item->setData(Qt::AccessibleTextRole, row->said());
    m_ui->findings->setItemWidget(item, row);
    connect(row, &CheckRow::fixRequested, this, &CheckList::fixRequested);
}

void CheckList::showCounts()
{
    const auto errors = std::count_if(m_findings.cbegin(), m_findings.cend(), [](const CallFinding &finding) {
        return finding.severity == CallFinding::Severity::Error;
    });
    const auto warnings = m_findings.size() - errors;
    m_ui->errorChip->setState(Theme::iconName(Tone::Bad), Tone::Bad, tr("%n error(s)", nullptr, int(errors)));
    m_ui->errorChip->setVisible(errors > 0);
    m_ui->warningChip->setState(Theme::iconName(Tone::Warning), Tone::Warning,
                                tr("%n warning(s)", nullptr, int(warnings)));
    m_ui->warningChip->setVisible(warnings > 0);
    m_ui->findings->setVisible(!m_findings.isEmpty());
    m_ui->nothingFound->setVisible(m_isChecked && m_findings.isEmpty());
}

void CheckList::fitRows()
{
    QListWidget *list = m_ui->findings;
    const int width = list->viewport()->width();
    for (int row = 0; row < list->count(); ++row) {
        const CheckRow *widget = rowWidget(list, row);
        if (widget) // else it is just being added
            list->item(row)->setSizeHint(QSize(0, widget->layout()->heightForWidth(width)));
    }
    int height = 2 * list->frameWidth();
    for (int row = 0; row < std::min(list->count(), shownFindings); ++row)
        height += list->item(row)->sizeHint().height();
    list->setMinimumHeight(height);
}

void CheckList::markCurrent(int row, int before)
{
    if (CheckRow *old = rowWidget(m_ui->findings, before))
        old->setCurrent(false);
    if (CheckRow *current = rowWidget(m_ui->findings, row))
        current->setCurrent(true);
}

// A wash on which the texts of the rows, and their muted parts, stay readable.
void CheckList::showSelection()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Highlight, Theme::background(colors, Tone::Accent));
    colors.setColor(QPalette::HighlightedText, colors.color(QPalette::Text));
    m_ui->findings->setPalette(colors);
}

void CheckList::follow(int row)
{
    if (row >= 0 && row < m_findings.size())
        emit goTo(m_findings[row].path);
}

bool CheckList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->findings && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            follow(m_ui->findings->currentRow());
            return true;
        }
    }
    if (watched == m_ui->findings->viewport() && event->type() == QEvent::Resize)
        fitRows();
    return QWidget::eventFilter(watched, event);
}

void CheckList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        m_ui->retranslateUi(this);
        fill();
        break;
    case QEvent::FontChange:
        fitRows();
        break;
    case QEvent::PaletteChange:
        showSelection();
        break;
    default:
        break;
    }
}

} // namespace Aiguilleur
