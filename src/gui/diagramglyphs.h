// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calldiagram.h"

class QColor;
class QPainter;
class QRectF;

namespace Aiguilleur {

//! The sign inside a node of a call diagram: a person, a handset, a keypad... in one colour, for any size.
void paintGlyph(QPainter &painter, const QRectF &box, CallDiagram::Shape shape, const QColor &color);

} // namespace Aiguilleur
