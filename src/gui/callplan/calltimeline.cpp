// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/calltimeline.h"

#include "gui/theme.h"
#include "words/callplacewords.h"
#include "words/simulationwords.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

enum TimelineColumn { TimeColumn, PlaceColumn, WhatColumn, TimelineColumns };

constexpr int placeShare = 3; //!< a place has at most one in so many parts of the width, and is wrapped

QTableWidgetItem *cellOf(const QString &text)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
    return cell;
}

} // namespace

CallTimeline::CallTimeline(QWidget *parent)
    : QTableWidget(0, TimelineColumns, parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(PlaceColumn, QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) { follow(row); });
    setHeader();
}

void CallTimeline::setHeader()
{
    setHorizontalHeaderLabels({tr("Time"), tr("Where"), tr("What happens")});
}

void CallTimeline::clearRows()
{
    clearContents();
    setRowCount(0);
}

void CallTimeline::setRun(const CallRun &run, const CallPlan &plan)
{
    clearRows();
    for (const CallEvent &event : run.events)
        addRow(event, plan, Side::Both);
    fitPlaces();
}

void CallTimeline::setRuns(const CallRun &other, const CallPlan &otherPlan, const CallRun &run, const CallPlan &plan)
{
    clearRows();
    const CallRunDifference difference = CallRunDifference::of(other, run);
    for (const CallRunDifference::Row &row : difference.rows) {
        if (row.second >= 0)
            addRow(run.events[row.second], plan, row.isInBoth() ? Side::Both : Side::This);
        else
            addRow(other.events[row.first], otherPlan, Side::Other);
    }
    fitPlaces();
}

// What happens keeps the room to be read in, however long the names of the places are.
void CallTimeline::fitPlaces()
{
    const int wanted = std::max(sizeHintForColumn(PlaceColumn), horizontalHeader()->sectionSizeHint(PlaceColumn));
    setColumnWidth(PlaceColumn, std::min(wanted, viewport()->width() / placeShare));
}

void CallTimeline::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitPlaces();
}

void CallTimeline::addRow(const CallEvent &event, const CallPlan &plan, Side side)
{
    QStringList lines = {Words::callEvent(event, plan)};
    const QStringList reasons = Words::callReasons(event, plan);
    for (const QString &reason : reasons)
        lines.append(u"• "_s + reason);
    const int row = rowCount();
    insertRow(row);
    QTableWidgetItem *time = cellOf(Words::callOffset(event.offset));
    const bool isPlace = event.kind != CallEvent::Kind::Arrives && !event.path.isEmpty();
    time->setData(Qt::UserRole, event.path);
    const QString place = isPlace ? Words::callPlaceTitle(event.path, plan) : QString();
    QTableWidgetItem *what = cellOf(lines.join(u'\n'));
    if (side != Side::Both) {
        const Tone tone = side == Side::Other ? Tone::Muted : Tone::Accent;
        lines.prepend(side == Side::Other ? tr("Only in what is compared with") : tr("Only in this call"));
        what->setText(lines.join(u'\n'));
        for (QTableWidgetItem *cell : {time, what})
            cell->setForeground(Theme::text(palette(), tone));
        what->setBackground(Theme::background(palette(), tone));
    }
    what->setData(Qt::AccessibleTextRole,
                  place.isEmpty() ? lines.join(u". "_s) : place + u". "_s + lines.join(u". "_s));
    setItem(row, TimeColumn, time);
    setItem(row, PlaceColumn, cellOf(place));
    setItem(row, WhatColumn, what);
}

void CallTimeline::follow(int row)
{
    const QTableWidgetItem *time = item(row, TimeColumn);
    if (time && !time->data(Qt::UserRole).toString().isEmpty())
        emit goTo(time->data(Qt::UserRole).toString());
}

void CallTimeline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        follow(currentRow());
    else
        QTableWidget::keyPressEvent(event);
}

void CallTimeline::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setHeader();
}

} // namespace Aiguilleur
