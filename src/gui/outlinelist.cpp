// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outlinelist.h"

#include <QEvent>
#include <QHeaderView>

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
    setVisible(topLevelItemCount() > 0);
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
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
