// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"

#include <QAbstractItemModel>
#include <functional>
#include <memory>
#include <vector>

namespace Aiguilleur {

//! A call plan as a tree: the plan with its steps and what they do, the menus with their keys, the queues with their
//! members, the members, texts and sounds. Words are the window's: it gives a describer.
class CallPlanModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind {
        Plan, //!< options; its children are the steps
        Step,
        Action,    //!< of a step, when its conditions hold
        Otherwise, //!< heading of what it does when they do not; path: the step's
        Menus,     //!< headings of the lists of the number
        Menu,
        Entry,
        Queues,
        Queue,
        Member, //!< of a queue; path: the agent's
        Agents,
        Agent,
        Texts,
        Text,
        Sounds,
        Sound,
    };
    Q_ENUM(Kind)
    enum Role { PathRole = Qt::UserRole, KindRole };

    //! What stands in a row. nullptr where it is none of that kind.
    struct Row
    {
        Kind kind = Kind::Plan;
        QString path;
        int place = 0; //!< among its kind, from 0
        const CallStep *step = nullptr;
        const CallAction *action = nullptr;
        const CallMenu *menu = nullptr;
        const CallMenuEntry *entry = nullptr;
        const CallQueue *queue = nullptr;
        const CallAgent *agent = nullptr;
        const CallAnnouncement *announcement = nullptr;
    };
    using Describer = std::function<QVariant(const Row &row, const CallPlan &plan, int role)>;

    explicit CallPlanModel(QObject *parent = nullptr);
    ~CallPlanModel() override;

    void setDescriber(Describer describer);
    void setPlan(const CallPlan &plan);
    const CallPlan &plan() const { return m_plan; }

    QModelIndex indexOf(const QString &path) const; //!< the first row of that path; invalid when there is none
    static QString pathOf(const QModelIndex &index);
    static Kind kindOf(const QModelIndex &index);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        Row row;
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children = {};
    };
    static Node &add(Node &parent, const Row &row);
    void build();
    void addSteps(Node &plan);
    void addCentre();
    void addAnnouncements();
    const Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOfNode(const Node *node) const;

    CallPlan m_plan;
    Node m_root;
    Describer m_describer;
};

} // namespace Aiguilleur
