// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/chartparts.h"

#include "gui/theme.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qint64 mostMarks = 5; // beside zero
constexpr double roundness = 3; // corners of a chart, to a line of text

//! The next of 1, 2, 5, 10, 20, 50...
qint64 roundStep(qint64 least)
{
    for (qint64 power = 1;; power *= 10)
        for (const qint64 first : {1, 2, 5})
            if (first * power >= least)
                return first * power;
}

} // namespace

void ChartParts::prepare(QChartView &view)
{
    view.setRenderHint(QPainter::Antialiasing);
    view.setFrameShape(QFrame::NoFrame);
    view.chart()->setAnimationOptions(QChart::NoAnimation);
    view.chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void ChartParts::clear(QChart &chart)
{
    chart.removeAllSeries();
    const auto axes = chart.axes();
    for (QAbstractAxis *axis : axes) {
        chart.removeAxis(axis);
        delete axis;
    }
}

QValueAxis *ChartParts::countAxis(qint64 most, const QString &suffix)
{
    auto *axis = new QValueAxis;
    const qint64 step = roundStep((std::max<qint64>(1, most) + mostMarks - 1) / mostMarks);
    const auto steps = static_cast<int>((std::max<qint64>(1, most) + step - 1) / step);
    axis->setRange(0, static_cast<double>(step * steps));
    axis->setTickCount(steps + 1);
    axis->setLabelFormat(u"%d"_s + suffix);
    return axis;
}

// An axis of categories would cut every label to the width of its bar.
QAbstractAxis *ChartParts::sequenceAxis(const QStringList &labels, qsizetype every)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-0.5);
    for (qsizetype i = 0; i < labels.size(); i += std::max<qsizetype>(1, every))
        axis->append(labels.at(i), static_cast<double>(i));
    axis->setRange(-0.5, static_cast<double>(labels.size()) - 0.5);
    axis->setGridLineVisible(false);
    return axis;
}

void ChartParts::add(QChart &chart, QAbstractSeries *series, QAbstractAxis *bottom, QAbstractAxis *left)
{
    chart.addSeries(series);
    chart.addAxis(bottom, Qt::AlignBottom);
    chart.addAxis(left, Qt::AlignLeft);
    series->attachAxis(bottom);
    series->attachAxis(left);
}

void ChartParts::paint(QChart &chart, const QWidget &like)
{
    const QPalette palette = like.palette();
    chart.setBackgroundBrush(palette.base());
    chart.setBackgroundRoundness(like.fontMetrics().height() / roundness);
    chart.setTitleBrush(palette.text());
    chart.setTitleFont(like.font());
    chart.legend()->setLabelColor(palette.color(QPalette::Text));
    chart.legend()->setFont(like.font());
    chart.legend()->setAlignment(Qt::AlignBottom);
    const auto axes = chart.axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsColor(palette.color(QPalette::Text));
        axis->setLabelsFont(like.font());
        axis->setGridLineColor(Theme::line(palette));
        axis->setLinePenColor(Theme::line(palette));
    }
    const auto all = chart.series();
    for (QAbstractSeries *series : all)
        if (auto *bars = qobject_cast<QAbstractBarSeries *>(series))
            for (QBarSet *set : bars->barSets())
                set->setBorderColor(Qt::transparent);
}

} // namespace Aiguilleur
