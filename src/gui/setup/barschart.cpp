// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/barschart.h"

#include "gui/setup/chartparts.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QEvent>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QValueAxis>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

BarsChart::BarsChart(QWidget *parent)
    : QChartView(new QChart, parent)
{
    ChartParts::prepare(*this);
}

void BarsChart::setBars(const QString &title, const QList<Part> &parts, const QList<Bar> &bars)
{
    if (title == m_title && parts == m_parts && bars == m_bars)
        return;
    m_title = title;
    m_parts = parts;
    m_bars = bars;
    draw();
}

void BarsChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void BarsChart::draw()
{
    ChartParts::clear(*chart());
    auto *series = new QHorizontalStackedBarSeries;
    for (qsizetype part = 0; part < m_parts.size(); ++part) {
        auto *set = new QBarSet(m_parts.at(part).name);
        set->setColor(Theme::text(palette(), m_parts.at(part).tone));
        for (const Bar &bar : std::as_const(m_bars)) // a chart counts its bars from below
            set->insert(0, bar.values.value(part));
        series->append(set);
    }
    auto *names = new QBarCategoryAxis;
    QStringList sentences;
    double most = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        QString name = bar.name; // two of one name are two bars
        for (int count = 2; names->categories().contains(name); ++count)
            name = u"%1 (%2)"_s.arg(bar.name).arg(count);
        names->insert(0, name);
        sentences.append(bar.words);
        most = std::max(most, std::accumulate(bar.values.begin(), bar.values.end(), 0.0));
    }
    ChartParts::add(*chart(), series, ChartParts::countAxis(static_cast<qint64>(std::ceil(most))), names);
    chart()->setTitle(m_title);
    setAccessibleName(m_title);
    setAccessibleDescription(sentences.join(u"; "_s));
    setMinimumHeight(fontMetrics().height() * (m_parts.size() > 1 ? 10 : 8) +
                     fontMetrics().height() * 2 * static_cast<int>(m_bars.size()));
    ChartParts::paint(*chart(), *this);
    chart()->legend()->setVisible(m_parts.size() > 1);
}

} // namespace Aiguilleur
