// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"

#include <QAbstractTableModel>
#include <QHash>
#include <functional>

namespace Aiguilleur {

//! Who answers in which queue of a contact centre, and as which: a row a member, a column a queue, ticked where the
//! member answers, with the place in the order of ringing. What is ticked or moved is asked for by signals.
class SkillsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole, //!< from 0; -1 for who is not in the queue
        CountRole,                //!< of a header: queues of the member, members of the queue
    };

    explicit SkillsModel(QObject *parent = nullptr);

    void setPlan(const CallPlan &plan); //!< rows and columns that stay keep their place
    void setEditable(bool editable);
    const CallPlan &plan() const { return m_plan; }
    const CallAgent &agent(int row) const { return m_plan.agents[m_rows[row]]; }
    const CallQueue &queue(int column) const { return m_plan.queues[column]; }
    int place(int row, int column) const; //!< from 0; -1 for who is not in the queue
    int queueCount(int row) const { return queueCount(agent(row)); }
    int queueCount(const CallAgent &agent) const { return m_queues.value(agent.id); } //!< in which the member is
    int idleCount() const;                                                            //!< members who are in no queue
    int emptyCount() const;                                                           //!< queues in which nobody is

    //! Words are the window's: of a member, of a queue (a section of a header), of a cell.
    using Describer = std::function<QVariant(const CallAgent *agent, const CallQueue *queue, int role)>;
    void setDescriber(Describer describer);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    //! Who is in that queue first, in the order of ringing; -1: as the number has them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void joinWanted(const QString &agentId, const QString &queueId, bool joins);
    void placeWanted(const QString &agentId, const QString &queueId, int place); //!< from 0

private:
    void count();
    void arrange();

    CallPlan m_plan;
    QList<int> m_rows;                            //!< places in the plan's agents, in the order that is shown
    QHash<QString, QHash<QString, int>> m_places; //!< by queue, by member
    QHash<QString, int> m_queues;                 //!< how many, by member
    int m_sorted = -1;
    bool m_isEditable = false;
    Describer m_describer;
};

} // namespace Aiguilleur
