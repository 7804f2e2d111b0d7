// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callrules.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

CallRules::CallRules(const CallCheckContext &context, const SetupDocument &document)
    : m_context(context)
    , m_document(document)
    , m_plan(CallPlan::of(document, context.setup.service))
    , m_book(context.setup, document, document)
{
    findLiveSteps();
    findUses();
    findLiveMenus();
    for (const Use &use : std::as_const(m_uses)) {
        m_used.insert({static_cast<int>(use.action->kind), use.action->param});
        if (use.isLive)
            m_liveUsed.insert({static_cast<int>(use.action->kind), use.action->param});
    }
}

void CallRules::findLiveSteps()
{
    for (const CallStep &step : std::as_const(m_plan.steps)) {
        if (!step.isEnabled)
            continue;
        m_liveSteps.insert(step.path);
        if (endsAlways(step))
            return;
    }
}

void CallRules::findUses()
{
    for (const CallStep &step : std::as_const(m_plan.steps)) {
        add(step.actions, step, isLive(step));
        add(step.otherwise, step, isLive(step) && step.hasConditions());
    }
    for (const CallMenu &menu : std::as_const(m_plan.menus)) {
        for (const CallMenuEntry &entry : menu.entries)
            m_uses.append({&entry.action, nullptr, &menu, false});
    }
}

void CallRules::add(const QList<CallAction> &actions, const CallStep &step, bool isLive)
{
    const qsizetype end = endOf(actions);
    for (qsizetype i = 0; i < actions.size(); ++i)
        m_uses.append({&actions[i], &step, nullptr, isLive && (end < 0 || i <= end)});
}

//! From the rules of the steps through the entries of menus.
void CallRules::findLiveMenus()
{
    QStringList open;
    const auto reach = [&](const QString &id) {
        if (!m_plan.menu(id) || m_liveMenus.contains(id))
            return;
        m_liveMenus.insert(id);
        open.append(id);
    };
    for (const Use &use : std::as_const(m_uses)) {
        if (!use.step || use.action->kind != CallAction::Kind::Menu)
            continue;
        m_topMenus.insert(use.action->param);
        if (use.isLive)
            reach(use.action->param);
    }
    while (!open.isEmpty()) {
        const CallMenu *menu = m_plan.menu(open.takeFirst());
        for (const CallMenuEntry &entry : menu->entries) {
            if (entry.action.kind == CallAction::Kind::Menu)
                reach(entry.action.param);
        }
    }
    for (Use &use : m_uses) {
        if (use.menu)
            use.isLive = isLive(*use.menu);
    }
}

bool CallRules::isLiveUsed(CallAction::Kind kind, const QString &id) const
{
    return m_liveUsed.contains({static_cast<int>(kind), id});
}

QList<const CallStep *> CallRules::liveSteps() const
{
    QList<const CallStep *> live;
    for (const CallStep &step : m_plan.steps) {
        if (isLive(step))
            live.append(&step);
    }
    return live;
}

void CallRules::error(Kind kind, const QString &path, const QString &property, const QStringList &arguments,
                      const std::optional<CallFix> &fix)
{
    m_findings.append({kind, CallFinding::Severity::Error, path, property, arguments, fix});
}

void CallRules::warning(Kind kind, const QString &path, const QString &property, const QStringList &arguments,
                        const std::optional<CallFix> &fix)
{
    m_findings.append({kind, CallFinding::Severity::Warning, path, property, arguments, fix});
}

void CallRules::errorIf(bool isLive, Kind kind, const QString &path, const QString &property,
                        const QStringList &arguments, const std::optional<CallFix> &fix)
{
    if (isLive)
        error(kind, path, property, arguments, fix);
    else
        warning(kind, path, property, arguments, fix);
}

CallFix CallRules::set(Fix kind, const QString &path, const QString &property, const QJsonValue &value,
                       const QStringList &arguments)
{
    return {kind, arguments, {{Edit::What::Set, path, property, value}}};
}

CallFix CallRules::removed(Fix kind, const QStringList &paths)
{
    CallFix fix{.kind = kind};
    for (const QString &path : paths)
        fix.edits.append({.what = Edit::What::Remove, .path = path});
    return fix;
}

qsizetype CallRules::endOf(const QList<CallAction> &actions)
{
    const auto end = std::find_if(actions.cbegin(), actions.cend(), std::mem_fn(&CallAction::endsCall));
    return end == actions.cend() ? -1 : end - actions.cbegin();
}

bool CallRules::endsAlways(const CallStep &step)
{
    return endOf(step.actions) >= 0 && (!step.hasConditions() || endOf(step.otherwise) >= 0);
}

QList<CallFinding> CallRules::sorted() const
{
    QList<CallFinding> findings = m_findings;
    std::stable_sort(findings.begin(), findings.end(), [](const CallFinding &one, const CallFinding &other) {
        if (one.severity != other.severity)
            return one.severity == CallFinding::Severity::Error;
        return one.kind < other.kind;
    });
    return findings;
}

} // namespace Aiguilleur
