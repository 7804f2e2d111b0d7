// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupplan.h"

#include <functional>

namespace Aiguilleur {

struct SetupResource;

//! Collects the steps of a plan. What did not change makes none.
class SetupPlanner
{
public:
    SetupPlanner(const SetupDocument &base, const SetupDocument &draft)
        : m_base(base)
        , m_draft(draft)
    {
    }

    const SetupDocument &base() const { return m_base; }
    const SetupDocument &draft() const { return m_draft; }
    const QList<SetupStep> &steps() const { return m_steps; }
    void add(const SetupStep &step) { m_steps.append(step); }

    //! True when the person gave another value; null and nothing are the same.
    bool isChanged(const QString &path, const QString &property) const;
    QStringList changed(const QString &path, const QStringList &properties) const;
    //! One PUT of those among the properties that changed.
    void put(const QString &path, const QStringList &properties);
    //! The same of everything that can be written there.
    void putAll(const QString &path);
    //! One PUT of these, with the values of the draft and, to take it back, of the base.
    void putValues(const QString &path, const QJsonObject &values, const QJsonObject &before);
    //! A POST to the list of an object; taken back by its DELETE. madeUpId: what stands for the identifier that it
    //! gets, when it is not the one that the document has.
    void create(const QString &list, const QString &id, const QJsonObject &object, const QString &madeUpId = {});
    //! A DELETE; taken back by a POST of what was there, where one can be made.
    SetupStep &erase(const QString &path);

private:
    const SetupDocument &m_base;
    const SetupDocument &m_draft;
    QList<SetupStep> m_steps;
};

//! How the objects of a list get along with each other.
struct SetupListRules
{
    //! Only objects with the same one can be in each other's way.
    std::function<QString(const QJsonObject &object)> group;
    //! True when the server does not have both at a time.
    std::function<bool(const QJsonObject &one, const QJsonObject &other)> clash;
    QStringList fixed = {}; //!< properties that no PUT changes
};

// The parts of a plan.

//! A list whose objects come, change and go, one by one: what is new first, what goes last, unless it is in the way.
void planList(SetupPlanner &planner, const QString &list, const SetupListRules &rules);
//! Agents, who of them is in which queue, and in which order.
void planMembers(SetupPlanner &planner, const QString &root);
void planCallQueue(SetupPlanner &planner, const QString &root, const QString &scheduler);
//! Steps, menus, queues and what they need, of an interactive voice server or a contact centre.
void planCallPlan(SetupPlanner &planner, const QString &root, const QString &scheduler);
//! The calendar of a number: time zone and closures.
void planCalendar(SetupPlanner &planner, const QString &scheduler);
//! What a PUT of a queue has to say; what plays or calls nothing is no action.
void planQueue(SetupPlanner &planner, const QString &path);
void planRedirection(SetupPlanner &planner, const SetupContext &context);

} // namespace Aiguilleur
