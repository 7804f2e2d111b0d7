// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"

#include <QTimer>
#include <QWidget>
#include <chrono>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class Wallboard;
}

class AgentsModel;
class LiveCentre;
class LiveQueuesModel;
class Session;
class VisibleWatch;

//! What goes on in a centre, for a screen on the wall: how many wait in each queue and for how long, and what each
//! agent does. Names no callers. Goes on by itself while the main window shows something else; Esc closes it, F11 takes
//! it to the whole screen and back.
class Wallboard : public QWidget
{
    Q_OBJECT
public:
    Wallboard(const Service &service, Session &session, std::shared_ptr<LiveCentre> centre, QWidget *parent = nullptr);
    ~Wallboard() override;

    //! From which wait on a queue is marked; twice as long marks it as bad. What is marked bad when nobody could
    //! answer.
    void setWarning(std::chrono::seconds wait);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();
    void follow();
    void nameThings();
    void showQueues();
    void showAgents();
    void shareRoom();
    void showState();
    void tick();

    Service m_service;
    std::unique_ptr<Ui::Wallboard> m_ui;
    LiveQueuesModel *m_queues;
    AgentsModel *m_agents;
    VisibleWatch *m_watch;
    std::shared_ptr<LiveCentre> m_centre;
    std::chrono::seconds m_warning{30};
    QTimer m_tick;
};

} // namespace Aiguilleur
