// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setup/setuppage.h"
#include "service/queuesamples.h"

#include <QHash>
#include <QTimer>

namespace Aiguilleur {

namespace Ui {
class QueueLivePage;
}

class LiveCentre;
class VisibleWatch;

//! What goes on in a call queue: figures, calls with what can be done to them, members, and charts of what was
//! observed. Reads only while it is seen.
class QueueLivePage : public SetupPage
{
    Q_OBJECT
public:
    explicit QueueLivePage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~QueueLivePage() override;

    QString title() const override;
    bool isReading() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;

private:
    void connectCentre();
    void nameThings();
    void followSetup();
    void followWatching();
    void showAgents();
    void showFigures();
    void showState();
    void sample();
    void showSamples();
    void tick();
    void exportSamples();
    QueueSamples &samples();

    std::unique_ptr<Ui::QueueLivePage> m_ui;
    VisibleWatch *m_watch;
    std::unique_ptr<LiveCentre> m_centre;
    QHash<QString, QueueSamples> m_samples; //!< by queue; kept as long as the program runs
    QTimer m_tick;
};

} // namespace Aiguilleur
