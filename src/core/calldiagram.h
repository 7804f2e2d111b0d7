// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Aiguilleur {

//! A small drawing of what happens to a call, as data: the painter chooses shapes and palette colours.
//! Columns go from left (the caller) to right, rows from top to bottom, both from 0.
struct CallDiagram
{
    enum class Shape { Caller, Number, Line, Queue, Room, Menu, Key, Script, Voicemail, Nothing };
    struct Node
    {
        Shape shape;
        int column;
        int row;
        QString text; //!< a digit, a name; often empty
        bool operator==(const Node &) const = default;
    };
    struct Edge
    {
        int from; //!< index in nodes
        int to;
        bool bothWays = false;
        bool operator==(const Edge &) const = default;
    };
    QList<Node> nodes;
    QList<Edge> edges;
    bool operator==(const CallDiagram &) const = default;
};

} // namespace Aiguilleur
