// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callchecker.h"
#include "core/callplan.h"
#include "core/setuprulebook.h"

#include <QSet>

namespace Aiguilleur {

//! What the rules about call plans share: the plan, where a call can get to in it, and what they have found.
class CallRules
{
public:
    using Kind = CallFinding::Kind;
    using Fix = CallFix::Kind;
    using Edit = CallFix::Edit;

    CallRules(const CallCheckContext &context, const SetupDocument &document);
    Q_DISABLE_COPY_MOVE(CallRules)

    const CallCheckContext &context() const { return m_context; }
    const SetupDocument &document() const { return m_document; }
    const CallPlan &plan() const { return m_plan; }
    SetupRuleBook &book() { return m_book; } //!< for what is known about numbers

    //! One action: a rule of a step, or what an entry of a menu does.
    struct Use
    {
        const CallAction *action;
        const CallStep *step; //!< nullptr for an entry
        const CallMenu *menu; //!< nullptr for a rule
        bool isLive;          //!< a call can get there
    };
    const QList<Use> &uses() const { return m_uses; }
    bool isLive(const CallStep &step) const { return m_liveSteps.contains(step.path); }
    bool isLive(const CallMenu &menu) const { return m_liveMenus.contains(menu.id); }
    bool isTop(const CallMenu &menu) const { return m_topMenus.contains(menu.id); } //!< a rule of a step leads to it
    //! A rule or an entry leads to it, whether or not a call gets there.
    bool isUsed(CallAction::Kind kind, const QString &id) const
    {
        return m_used.contains({static_cast<int>(kind), id});
    }
    bool isLiveUsed(CallAction::Kind kind, const QString &id) const;
    //! Steps that calls can get to, in their order.
    QList<const CallStep *> liveSteps() const;

    void error(Kind kind, const QString &path, const QString &property = {}, const QStringList &arguments = {},
               const std::optional<CallFix> &fix = {});
    void warning(Kind kind, const QString &path, const QString &property = {}, const QStringList &arguments = {},
                 const std::optional<CallFix> &fix = {});
    //! An error where calls get to, elsewhere a warning.
    void errorIf(bool isLive, Kind kind, const QString &path, const QString &property = {},
                 const QStringList &arguments = {}, const std::optional<CallFix> &fix = {});

    static CallFix set(Fix kind, const QString &path, const QString &property, const QJsonValue &value,
                       const QStringList &arguments = {});
    static CallFix removed(Fix kind, const QStringList &paths);
    //! Index of the first action after which the call is over in any case; -1 when there is none.
    static qsizetype endOf(const QList<CallAction> &actions);
    static bool endsAlways(const CallStep &step); //!< whether its conditions hold or not

    QList<CallFinding> sorted() const; //!< errors first, else by rule

private:
    void findLiveSteps();
    void findUses();
    void findLiveMenus();
    void add(const QList<CallAction> &actions, const CallStep &step, bool isLive);

    const CallCheckContext &m_context;
    const SetupDocument &m_document;
    CallPlan m_plan;
    SetupRuleBook m_book;
    QSet<QString> m_liveSteps; // paths
    QSet<QString> m_liveMenus; // identifiers
    QSet<QString> m_topMenus;
    QList<Use> m_uses;
    QSet<std::pair<int, QString>> m_used;
    QSet<std::pair<int, QString>> m_liveUsed;
    QList<CallFinding> m_findings;
};

//! The rules by group, each in its own file.
void checkCallTargets(CallRules &rules);   //!< E01, E12
void checkCallNumbers(CallRules &rules);   //!< E06 to E08, W16, W22
void checkCallSteps(CallRules &rules);     //!< E09, W01, W02, W05 to W08, W20, W21
void checkCallMenus(CallRules &rules);     //!< E02, E03, W03, W04, W09, W10
void checkCallQueues(CallRules &rules);    //!< E04, E05, W11 to W15
void checkCallTimes(CallRules &rules);     //!< E10, E11, W17
void checkCallFilters(CallRules &rules);   //!< W18
void checkCallLeftovers(CallRules &rules); //!< W19, W23

} // namespace Aiguilleur
