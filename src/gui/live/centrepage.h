// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live/livepage.h"

#include <QPointer>

namespace Aiguilleur {

namespace Ui {
class CentrePage;
}

class LiveQueuesModel;
class Wallboard;

//! What goes on in a contact centre: its queues, their calls with what can be done to them, its members; and the
//! wallboard of it.
class CentrePage : public LivePage
{
    Q_OBJECT
public:
    explicit CentrePage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~CentrePage() override;

    QString title() const override;
    Wallboard *wallboard() const; //!< nullptr when there is none

protected:
    void centreChanged() override;
    void showCentre() override;
    void showTimes() override;
    void retranslate() override;
    void settingsChanged() override;

private:
    void makeViews();
    void nameThings();
    void describe();
    void showParts();
    void showQueues();
    void showAgents();
    void chooseQueue();
    void openWallboard();
    void showWarning();

    std::unique_ptr<Ui::CentrePage> m_ui;
    LiveQueuesModel *m_queues;
    QPointer<Wallboard> m_wallboard;
    QString m_queue; //!< the chosen one; empty: all
};

} // namespace Aiguilleur
