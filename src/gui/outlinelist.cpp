// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outlinelist.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

OutlineList::OutlineList(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setWordWrap(true);
    setRootIsDecorated(true);
    setUniformRowHeights(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    header()->setSectionResizeMode(QHeaderView::Stretch);
}

void OutlineList::setSections(const QList<Section> &sections)
{
    if (sections == m_sections)
        return;
    m_sections = sections;
    fill();
}

void OutlineList::fill()
{
    clear();
    for (const Section &section : std::as_const(m_sections)) {
        if (section.lines.isEmpty())
            continue;
        auto *heading = new QTreeWidgetItem(
            this, {tr("%1 (%L2)", "heading (how many lines)").arg(section.title).arg(section.lines.size())});
        QFont font = this->font();
        font.setWeight(QFont::DemiBold);
        heading->setFont(0, font);
        if (section.tone != Theme::Tone::Normal)
            heading->setIcon(0, Theme::ownIcon(Theme::iconName(section.tone), palette(), section.tone));
        for (const QString &line : section.lines)
            new QTreeWidgetItem(heading, {line});
    }
    expandAll();
    wrap();
    setVisible(topLevelItemCount() > 0);
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

// A tree view wraps its texts, but leaves each row one line tall.
void OutlineList::wrap()
{
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    const int width = std::max(1, viewport()->width() - 2 * indentation() - margin);
    const auto height = [&](const QString &text) {
        return fontMetrics().boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, text).height() + margin;
    };
    for (int section = 0; section < topLevelItemCount(); ++section) {
        QTreeWidgetItem *heading = topLevelItem(section);
        for (int line = 0; line < heading->childCount(); ++line)
            heading->child(line)->setSizeHint(0, QSize(width, height(heading->child(line)->text(0))));
    }
}

void OutlineList::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    wrap();
}

QStringList OutlineList::texts() const
{
    QStringList texts;
    for (const Section &section : m_sections)
        texts += section.lines;
    return texts;
}

void OutlineList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace Aiguilleur
