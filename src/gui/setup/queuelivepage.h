// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/setup/setuppage.h"
#include "service/queuesamples.h"

#include <QFuture>
#include <QHash>
#include <QTimer>

class QAction;

namespace Aiguilleur {

namespace Ui {
class QueueLivePage;
}

class AgentsModel;
class LiveCallsModel;
class LiveQueue;
class VisibleWatch;
struct LiveCall;

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
    void changeEvent(QEvent *event) override;

private:
    using Outcome = QFuture<Result<void>>;

    void makeViews();
    void makeActions();
    void connectQueue();
    void describe();
    void nameThings();
    void followSetup();
    void showFigures();
    void showState();
    void sample();
    void showSamples();
    void tick();
    void updateActions();
    const LiveCall *chosen() const;
    void act(const QString &what, const std::function<Outcome(LiveQueue &, const LiveCall &, const QString &)> &order);
    void hangUp();
    void exportSamples();
    QueueSamples &samples();

    std::unique_ptr<Ui::QueueLivePage> m_ui;
    LiveCallsModel *m_calls;
    AgentsModel *m_agents;
    VisibleWatch *m_watch;
    std::unique_ptr<LiveQueue> m_queue;
    QHash<QString, QueueSamples> m_samples; //!< by queue; kept as long as the program runs
    QTimer m_tick;
    bool m_busy = false; //!< an order is under way
};

} // namespace Aiguilleur
