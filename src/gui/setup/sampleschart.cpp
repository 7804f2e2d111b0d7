// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/sampleschart.h"

#include "gui/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLocale>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qsizetype mostAgents = 12; // bars that can still be read

QChartView *chartView(const QString &name, QWidget *parent)
{
    auto *view = new QChartView(new QChart, parent);
    view->setObjectName(name);
    view->setRenderHint(QPainter::Antialiasing);
    view->setMinimumHeight(view->fontMetrics().height() * 18);
    view->setFrameShape(QFrame::NoFrame);
    view->chart()->setAnimationOptions(QChart::NoAnimation);
    view->chart()->layout()->setContentsMargins(0, 0, 0, 0);
    return view;
}

void clear(QChart *chart)
{
    chart->removeAllSeries();
    const auto axes = chart->axes();
    for (QAbstractAxis *axis : axes) {
        chart->removeAxis(axis);
        delete axis;
    }
}

QValueAxis *countAxis(qint64 most)
{
    auto *axis = new QValueAxis;
    const auto steps = static_cast<int>(std::clamp<qint64>(most, 1, 5));
    const qint64 stepSize = (std::max<qint64>(1, most) + steps - 1) / steps; // whole calls at each mark
    axis->setRange(0, static_cast<double>(stepSize * steps));
    axis->setTickCount(steps + 1);
    axis->setLabelFormat(u"%d"_s);
    return axis;
}

void addSeries(QChart *chart, QAbstractSeries *series, QAbstractAxis *bottom, QAbstractAxis *left)
{
    chart->addSeries(series);
    chart->addAxis(bottom, Qt::AlignBottom);
    chart->addAxis(left, Qt::AlignLeft);
    series->attachAxis(bottom);
    series->attachAxis(left);
}

} // namespace

SamplesChart::SamplesChart(QWidget *parent)
    : QWidget(parent)
    , m_quarterView(chartView(u"quarterChart"_s, this))
    , m_agentView(chartView(u"agentChart"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_quarterView);
    layout->addWidget(m_agentView);
    draw();
}

void SamplesChart::setSamples(const QueueSamples &samples)
{
    const QList<QueueSamples::AgentSum> agents = samples.agents();
    if (m_quarters == samples.quarters() && m_agents == agents)
        return;
    m_quarters = samples.quarters();
    m_agents = agents;
    draw();
}

void SamplesChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        draw();
}

void SamplesChart::draw()
{
    drawQuarters();
    drawAgents();
}

void SamplesChart::drawQuarters()
{
    QChart *chart = m_quarterView->chart();
    clear(chart);
    auto *answered = new QBarSet(tr("Answered"));
    auto *lost = new QBarSet(tr("Lost"));
    auto *times = new QBarCategoryAxis;
    qint64 most = 0;
    QStringList sentences;
    for (const QueueSamples::Quarter &quarter : std::as_const(m_quarters)) {
        const QString time = QLocale().toString(quarter.begin.toLocalTime().time(), QLocale::ShortFormat);
        *answered << static_cast<double>(quarter.answered);
        *lost << static_cast<double>(quarter.lost);
        times->append(time);
        most = std::max(most, quarter.answered + quarter.lost);
        sentences.append(tr("%1: %2 answered, %3 lost").arg(time).arg(quarter.answered).arg(quarter.lost));
    }
    answered->setColor(Theme::text(palette(), Theme::Tone::Accent));
    lost->setColor(Theme::text(palette(), Theme::Tone::Bad));
    auto *series = new QStackedBarSeries;
    series->append(answered);
    series->append(lost);
    addSeries(chart, series, times, countAxis(most));
    chart->setTitle(tr("Calls by quarter of an hour"));
    m_quarterView->setAccessibleName(chart->title());
    m_quarterView->setAccessibleDescription(sentences.join(u"; "_s));
    paint(chart);
}

void SamplesChart::drawAgents()
{
    QChart *chart = m_agentView->chart();
    clear(chart);
    QList<QueueSamples::AgentSum> best = m_agents;
    best.removeIf([](const QueueSamples::AgentSum &agent) { return agent.answered == 0; });
    std::stable_sort(best.begin(), best.end(),
                     [](const auto &one, const auto &other) { return one.answered > other.answered; });
    best = best.mid(0, mostAgents);
    std::reverse(best.begin(), best.end()); // a chart counts its bars from below
    auto *answered = new QBarSet(tr("Answered"));
    auto *names = new QBarCategoryAxis;
    qint64 most = 0;
    QStringList sentences;
    for (const QueueSamples::AgentSum &agent : std::as_const(best)) {
        *answered << static_cast<double>(agent.answered);
        // Two members of one name are two bars.
        QString name = agent.name;
        for (int count = 2; names->categories().contains(name); ++count)
            name = u"%1 (%2)"_s.arg(agent.name).arg(count);
        names->append(name);
        most = std::max(most, agent.answered);
        sentences.prepend(tr("%1: %2 answered").arg(agent.name).arg(agent.answered));
    }
    answered->setColor(Theme::text(palette(), Theme::Tone::Accent));
    auto *series = new QHorizontalStackedBarSeries;
    series->append(answered);
    addSeries(chart, series, countAxis(most), names);
    chart->setTitle(tr("Answered calls by member"));
    m_agentView->setAccessibleName(chart->title());
    m_agentView->setAccessibleDescription(sentences.join(u"; "_s));
    const int rows = static_cast<int>(best.size());
    m_agentView->setMinimumHeight(fontMetrics().height() * (8 + rows * 2));
    paint(chart);
    chart->legend()->hide();
    m_agentView->setVisible(!best.isEmpty());
}

void SamplesChart::paint(QChart *chart) const
{
    chart->setBackgroundBrush(palette().base());
    chart->setBackgroundRoundness(6);
    chart->setTitleBrush(palette().text());
    chart->setTitleFont(font());
    chart->legend()->setLabelColor(palette().color(QPalette::Text));
    chart->legend()->setFont(font());
    chart->legend()->setAlignment(Qt::AlignBottom);
    const auto axes = chart->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsColor(palette().color(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setGridLineColor(Theme::line(palette()));
        axis->setLinePenColor(Theme::line(palette()));
    }
    const auto all = chart->series();
    for (QAbstractSeries *series : all)
        if (auto *bars = qobject_cast<QAbstractBarSeries *>(series))
            for (QBarSet *set : bars->barSets())
                set->setBorderColor(Qt::transparent);
}

} // namespace Aiguilleur
