// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setup/setuppage.h"

#include <QPointer>
#include <QTimer>

namespace Aiguilleur {

namespace Ui {
class CentrePage;
}

class LiveCentre;
class LiveQueuesModel;
class VisibleWatch;
class Wallboard;

//! What goes on in a contact centre: its queues, their calls with what can be done to them, its members; and the
//! wallboard of it. Reads only while it, or the wallboard, is seen.
class CentrePage : public SetupPage
{
    Q_OBJECT
public:
    explicit CentrePage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~CentrePage() override;

    QString title() const override;
    bool isReading() const override;
    Wallboard *wallboard() const; //!< nullptr when there is none

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;
    void changeEvent(QEvent *event) override;

private:
    void makeViews();
    void connectCentre();
    void nameThings();
    void describe();
    void followWatching();
    void showQueues();
    void showAgents();
    void showState();
    void chooseQueue();
    void openWallboard();
    void tick();

    std::unique_ptr<Ui::CentrePage> m_ui;
    LiveQueuesModel *m_queues;
    VisibleWatch *m_watch;
    std::shared_ptr<LiveCentre> m_centre; //!< the wallboard's, too
    QPointer<Wallboard> m_wallboard;
    QString m_queue; //!< the chosen one; empty: all
    QTimer m_tick;
};

} // namespace Aiguilleur
