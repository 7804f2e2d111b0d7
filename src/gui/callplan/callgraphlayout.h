// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace Aiguilleur {

//! What a drawing consists of: boxes of some size, and lines between them with a label of some size.
struct CallGraphParts
{
    struct Line
    {
        QString from;
        QString to;
        QSizeF label; //!< empty for none
    };
    QList<QPair<QString, QSizeF>> boxes;
    QList<Line> lines;
    bool isHorizontal = false; //!< from left to right, else from top to bottom
};

//! Where everything is, in the units of the sizes, from (0, 0) on.
struct CallGraphPlaces
{
    struct Line
    {
        QList<QPointF> curve; //!< a first point, then three for each Bézier curve; empty when there is none
        QPointF label;        //!< its middle
    };
    QSizeF size;
    QHash<QString, QRectF> boxes;
    QList<Line> lines; //!< in the order of the parts
};

//! By Graphviz, which is not made for several threads: one drawing at a time. Takes up to tenths of a second.
CallGraphPlaces callGraphPlaces(const CallGraphParts &parts);

} // namespace Aiguilleur
