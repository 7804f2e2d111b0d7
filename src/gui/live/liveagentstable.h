// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/liveobjects.h"

#include <QHash>
#include <QTreeView>

namespace Aiguilleur {

class AgentsModel;
class LiveAgentsFilter;

//! The agents of a queue or of a whole centre: what they do, since when, and what they did today. Sorted by a click on
//! a heading; in the order in which they came otherwise.
class LiveAgentsTable : public QTreeView
{
    Q_OBJECT
public:
    explicit LiveAgentsTable(QWidget *parent = nullptr);

    void setAgents(const QList<LiveAgent> &agents);
    //! By identifier of the agent, what the column of the queues says; empty: there is no such column.
    void setQueues(const QHash<QString, QString> &queues);
    void setText(const QString &text); //!< only those whose name, number, state or queues have all its words
    bool isFilteredEmpty() const;      //!< there are agents, and none has them
    void tick();                       //!< times count up between two readings

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void nameThings();

    AgentsModel *m_model;
    LiveAgentsFilter *m_proxy;
    QHash<QString, QString> m_queues;
};

} // namespace Aiguilleur
