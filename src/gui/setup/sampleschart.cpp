// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/sampleschart.h"

#include "gui/setup/barschart.h"
#include "gui/setup/chartparts.h"
#include "gui/theme.h"

#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QLocale>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qsizetype mostAgents = 12; // bars that can still be read

} // namespace

SamplesChart::SamplesChart(QWidget *parent)
    : QWidget(parent)
    , m_timeView(new QChartView(new QChart, this))
    , m_agentView(new BarsChart(this))
{
    m_timeView->setObjectName(u"quarterChart"_s);
    m_agentView->setObjectName(u"agentChart"_s);
    ChartParts::prepare(*m_timeView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_timeView);
    layout->addWidget(m_agentView);
    draw();
}

void SamplesChart::setPeriod(Period period)
{
    if (m_period == period)
        return;
    m_period = period;
    m_times = m_period == Period::LastDay ? m_samples.lastDay() : m_samples.byDay();
    drawTimes();
}

void SamplesChart::setSamples(const QueueSamples &samples)
{
    m_samples = samples;
    const QList<QueueSamples::Quarter> times = m_period == Period::LastDay ? samples.lastDay() : samples.byDay();
    const QList<QueueSamples::AgentSum> agents = samples.agents();
    if (m_times == times && m_agents == agents)
        return;
    m_times = times;
    m_agents = agents;
    draw();
}

void SamplesChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        draw();
}

void SamplesChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (labelsThatFit() != m_every)
        drawTimes();
}

void SamplesChart::draw()
{
    m_timeView->setMinimumHeight(fontMetrics().height() * 18);
    drawTimes();
    drawAgents();
}

QString SamplesChart::label(const QueueSamples::Quarter &quarter) const
{
    const QDateTime begin = quarter.begin.toLocalTime();
    if (m_period == Period::LastDay)
        return QLocale().toString(begin.time(), QLocale::ShortFormat);
    return QLocale().toString(begin.date(), u"d MMM"_s);
}

//! Every so many bars, so that labels do not run into each other.
qsizetype SamplesChart::labelsThatFit() const
{
    const int needed = fontMetrics().horizontalAdvance(m_times.isEmpty() ? QString() : label(m_times.first())) +
                       fontMetrics().height();
    const qsizetype room = std::max(1, (width() - fontMetrics().height() * 6) / std::max(1, needed));
    return std::max<qsizetype>(1, (m_times.size() + room - 1) / room);
}

void SamplesChart::drawTimes()
{
    QChart *chart = m_timeView->chart();
    ChartParts::clear(*chart);
    auto *answered = new QBarSet(tr("Answered"));
    auto *lost = new QBarSet(tr("Lost"));
    qint64 most = 0;
    QStringList labels;
    QStringList sentences;
    for (const QueueSamples::Quarter &quarter : std::as_const(m_times)) {
        *answered << static_cast<double>(quarter.answered);
        *lost << static_cast<double>(quarter.lost);
        labels.append(label(quarter));
        most = std::max(most, quarter.answered + quarter.lost);
        if (quarter.answered + quarter.lost > 0)
            sentences.append(tr("%1: %2 answered, %3 lost").arg(labels.last()).arg(quarter.answered).arg(quarter.lost));
    }
    answered->setColor(Theme::text(palette(), Theme::Tone::Accent));
    lost->setColor(Theme::text(palette(), Theme::Tone::Bad));
    auto *series = new QStackedBarSeries;
    series->append(answered);
    series->append(lost);
    m_every = labelsThatFit();
    ChartParts::add(*chart, series, ChartParts::sequenceAxis(labels, m_every), ChartParts::countAxis(most));
    chart->setTitle(m_period == Period::LastDay ? tr("Calls by quarter of an hour") : tr("Calls by day"));
    m_timeView->setAccessibleName(chart->title());
    m_timeView->setAccessibleDescription(sentences.join(u"; "_s));
    ChartParts::paint(*chart, *this);
}

void SamplesChart::drawAgents()
{
    QList<QueueSamples::AgentSum> best = m_agents;
    best.removeIf([](const QueueSamples::AgentSum &agent) { return agent.answered == 0; });
    std::stable_sort(best.begin(), best.end(),
                     [](const auto &one, const auto &other) { return one.answered > other.answered; });
    QList<BarsChart::Bar> bars;
    for (const QueueSamples::AgentSum &agent : best.mid(0, mostAgents))
        bars.append({agent.name,
                     {static_cast<double>(agent.answered)},
                     tr("%1: %2 answered").arg(agent.name).arg(agent.answered)});
    m_agentView->setBars(tr("Answered calls by member"), {{tr("Answered"), Theme::Tone::Accent}}, bars);
    m_agentView->setVisible(!bars.isEmpty());
}

} // namespace Aiguilleur
