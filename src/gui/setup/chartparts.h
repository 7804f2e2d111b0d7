// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QAbstractAxis;
class QAbstractSeries;
class QChart;
class QChartView;
class QValueAxis;
class QWidget;

namespace Aiguilleur {

//! What the charts have in common: bars in the colours and the font of the window around them, and axes that count.
namespace ChartParts {

void prepare(QChartView &view); //!< without frame and animation
void clear(QChart &chart);      //!< of series and axes
//! Whole numbers up to `most`, five marks at most. suffix: after each number.
QValueAxis *countAxis(qint64 most, const QString &suffix = {});
//! Bars one after the other, labelled as often as there is room for: every `every`th has its label.
QAbstractAxis *sequenceAxis(const QStringList &labels, qsizetype every);
void add(QChart &chart, QAbstractSeries *series, QAbstractAxis *bottom, QAbstractAxis *left);
void paint(QChart &chart, const QWidget &like);

} // namespace ChartParts
} // namespace Aiguilleur
