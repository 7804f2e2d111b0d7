// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/modeldump.h"

#include <QAbstractItemModel>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Test {

QStringList modelDump(const QAbstractItemModel &model, int role, const QModelIndex &parent)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data(role).toString();
        lines << cells.join(u" | "_s);
        for (const QString &child : modelDump(model, role, model.index(row, 0, parent)))
            lines << u"  "_s + child;
    }
    return lines;
}

} // namespace Aiguilleur::Test
