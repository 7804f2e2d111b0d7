// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queuesamples.h"

#include <QWidget>

class QChart;
class QChartView;

namespace Aiguilleur {

//! What was observed of a queue, as bars: answered and lost calls by quarters of an hour, and answered calls by member.
//! Follows palette and language.
class SamplesChart : public QWidget
{
    Q_OBJECT
public:
    explicit SamplesChart(QWidget *parent = nullptr);

    void setSamples(const QueueSamples &samples); //!< drawn again only when something differs

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void drawQuarters();
    void drawAgents();
    void paint(QChart *chart) const;

    QChartView *m_quarterView;
    QChartView *m_agentView;
    QList<QueueSamples::Quarter> m_quarters;
    QList<QueueSamples::AgentSum> m_agents;
};

} // namespace Aiguilleur
