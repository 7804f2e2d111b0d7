// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QHeaderView>
#include <QStringList>
#include <QTreeView>

namespace Aiguilleur::LiveTable {

//! Columns as wide as these texts and their headings, the first one taking what is left; so many rows high at least.
inline void shape(QTreeView *view, const QStringList &widest, int rows)
{
    QHeaderView *header = view->header();
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QFontMetrics metrics = view->fontMetrics();
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        const QString heading = view->model()->headerData(column, Qt::Horizontal).toString();
        const int text = std::max(metrics.horizontalAdvance(widest.value(column)), metrics.horizontalAdvance(heading));
        if (column > 0)
            header->resizeSection(column, text + metrics.height() * 2);
    }
    view->setMinimumHeight(metrics.height() * 3 * (rows + 1) / 2 + header->sizeHint().height());
}

} // namespace Aiguilleur::LiveTable
