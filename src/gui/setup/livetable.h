// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/itempainting.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QHeaderView>
#include <QStringList>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <algorithm>

namespace Aiguilleur::LiveTable {

//! Rows as tall as those of the other lists of the window.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), ItemPainting::rowHeight(option.fontMetrics)));
        return size;
    }
};

//! The view takes the room that is left; while it is hidden nobody does.
inline void fillWith(QBoxLayout *layout, QWidget *view)
{
    layout->setStretchFactor(view, 1);
    layout->addStretch(0);
}

//! The longest of them, in characters: what a column has to have room for.
inline QString widestOf(const QStringList &texts)
{
    const auto longest = std::max_element(
        texts.begin(), texts.end(), [](const QString &one, const QString &other) { return one.size() < other.size(); });
    return longest == texts.end() ? QString() : *longest;
}

//! Pixels that the heading and so many rows need.
inline int heightOf(const QTreeView *view, int rows)
{
    const QFontMetrics metrics = view->fontMetrics();
    return ItemPainting::rowHeight(metrics) * rows + view->header()->sizeHint().height() + metrics.height() / 2;
}

//! As high as its rows need, and no higher than so many.
inline void fitRows(QTreeView *view, int most)
{
    view->setFixedHeight(heightOf(view, std::clamp(view->model()->rowCount(), 1, most)));
}

//! Columns as wide as these texts and their headings, those without a text sharing what is left; so many rows high at
//! least.
inline void shape(QTreeView *view, const QStringList &widest, int rows)
{
    QHeaderView *header = view->header();
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QFontMetrics metrics = view->fontMetrics();
    for (int column = 0; column < header->count(); ++column) {
        const bool stretches = widest.value(column).isEmpty();
        header->setSectionResizeMode(column, stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        const QString heading = view->model()->headerData(column, Qt::Horizontal).toString();
        const int text = std::max(metrics.horizontalAdvance(widest.value(column)), metrics.horizontalAdvance(heading));
        if (!stretches)
            header->resizeSection(column, text + metrics.height() * 3 / 2);
    }
    view->setMinimumHeight(heightOf(view, rows));
    if (!dynamic_cast<RowDelegate *>(view->itemDelegate()))
        view->setItemDelegate(new RowDelegate(view));
}

} // namespace Aiguilleur::LiveTable
