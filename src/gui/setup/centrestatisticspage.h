// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setup/setuppage.h"
#include "service/liveobjects.h"

#include <QTimer>

namespace Aiguilleur {

namespace Ui {
class CentreStatisticsPage;
}

class CentreFiguresModel;
class LiveCentre;
class VisibleWatch;
struct LiveQueueRow;

//! The figures of a contact centre, of each queue and of all together, what was observed of them in the course of time,
//! and what each agent did today. Reads only while it is seen.
class CentreStatisticsPage : public SetupPage
{
    Q_OBJECT
public:
    explicit CentreStatisticsPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~CentreStatisticsPage() override;

    QString title() const override;
    bool isReading() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void describe();
    void nameThings();
    void connectCentre();
    void count();
    void showScope();
    void showTiles(const LiveQueueRow &line);
    void showTimes();
    void compareQueues();
    void compareAgents();
    void showState();
    void observe();
    void tick();
    LiveQueueRow scope() const;
    QList<LiveAgent> agentsOf(const QString &queue) const;
    void exportFigures();
    void exportTimes();
    void save(const QString &title, const QString &name, const QList<QStringList> &rows);

    std::unique_ptr<Ui::CentreStatisticsPage> m_ui;
    CentreFiguresModel *m_model;
    VisibleWatch *m_watch;
    std::unique_ptr<LiveCentre> m_centre;
    QTimer m_tick;
};

} // namespace Aiguilleur
