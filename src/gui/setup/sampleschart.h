// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queuesamples.h"

#include <QWidget>

class QChartView;

namespace Aiguilleur {

class BarsChart;

//! What was observed of a queue, as bars: answered and lost calls in the course of time, and answered calls by member.
//! Follows palette, font and language.
class SamplesChart : public QWidget
{
    Q_OBJECT
public:
    explicit SamplesChart(QWidget *parent = nullptr);

    enum class Period {
        LastDay, //!< 24 hours, by quarters of an hour
        Days,    //!< all that is kept, by day
    };
    void setPeriod(Period period);                //!< drawn again only when it is another one
    void setSamples(const QueueSamples &samples); //!< drawn again only when something differs

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void drawTimes();
    void drawAgents();
    qsizetype labelsThatFit() const;
    QString label(const QueueSamples::Quarter &quarter) const;

    QChartView *m_timeView;
    BarsChart *m_agentView;
    Period m_period = Period::LastDay;
    QueueSamples m_samples;
    QList<QueueSamples::Quarter> m_times; //!< as drawn
    QList<QueueSamples::AgentSum> m_agents;
    qsizetype m_every = 1; //!< bar has a label
};

} // namespace Aiguilleur
