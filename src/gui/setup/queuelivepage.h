// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live/livepage.h"
#include "service/queuesamples.h"

namespace Aiguilleur {

namespace Ui {
class QueueLivePage;
}

//! What goes on in a call queue: figures, calls with what can be done to them, members, and charts of what was
//! observed. Reads only while it is seen.
class QueueLivePage : public LivePage
{
    Q_OBJECT
public:
    explicit QueueLivePage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~QueueLivePage() override;

    QString title() const override;

protected:
    void centreChanged() override;
    void showCentre() override;
    void showTimes() override;
    void retranslate() override;

private:
    void nameThings();
    void showAgents();
    void showFigures();
    void showSamples();
    void exportSamples();
    const QueueSamples &samples() const;

    std::unique_ptr<Ui::QueueLivePage> m_ui;
};

} // namespace Aiguilleur
