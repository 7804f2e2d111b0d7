// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live/livepage.h"

namespace Aiguilleur {

namespace Ui {
class CentreStatisticsPage;
}

class LiveQueuesModel;
struct LiveQueueRow;

//! The figures of a contact centre, of each queue and of all together, what was observed of them in the course of time,
//! and what each agent did today.
class CentreStatisticsPage : public LivePage
{
    Q_OBJECT
public:
    explicit CentreStatisticsPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~CentreStatisticsPage() override;

    QString title() const override;

protected:
    void centreChanged() override;
    void showCentre() override;
    void showTimes() override;
    void retranslate() override;

private:
    void makeTable();
    void describe();
    void nameThings();
    void showFigures();
    void showScope();
    void showTiles(const LiveQueueRow &line);
    void showObserved();
    void compareQueues();
    void compareAgents();
    void showState();
    LiveQueueRow scope() const;
    void exportFigures();
    void exportTimes();
    void save(const QString &title, const QString &name, const QList<QStringList> &rows);

    std::unique_ptr<Ui::CentreStatisticsPage> m_ui;
    LiveQueuesModel *m_model;
};

} // namespace Aiguilleur
