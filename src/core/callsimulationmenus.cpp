// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A call in menus. OVHcloud says little about them: the rest is what FreeSWITCH does, whose actions these are.
#include "core/callsimulation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int usualTimeout = 5000; //!< milliseconds, where the server says none
constexpr int mostMenus = 1000;    //!< that one call opens, before it counts as a circle

} // namespace

CallSimulation::Flow CallSimulation::openMenu(const CallAction &action, int depth)
{
    const CallMenu *menu = m_plan.menu(action.param);
    if (!menu) {
        note(Kind::Missing, action.path, action.param);
        return Flow::GoesOn;
    }
    if (depth > m_rules.deepestMenu) {
        assume(Assumption::MenuDepth);
        note(Kind::TooDeep, action.path, action.param);
        return Flow::GoesOn;
    }
    const Flow flow = runMenu(*menu, depth);
    if (depth == 1 && flow != Flow::Ended) { // whichever way it was left
        note(Kind::LeavesMenu, menu->path, menu->id);
        return Flow::GoesOn;
    }
    return flow;
}

CallSimulation::Flow CallSimulation::runMenu(const CallMenu &menu, int depth)
{
    int silent = 0;
    int wrong = 0;
    while (true) {
        if (++m_menus > mostMenus)
            return end(CallOutcome::Kind::Loops, menu.path, menu.id);
        note(Kind::EntersMenu, menu.path, menu.id);
        greet(menu);
        const bool says = !menu.greetSound.isEmpty() || !menu.greetTts.isEmpty();
        const QString keys = says ? nextKeys(menu) : QString();
        Flow flow = Flow::GoesOn;
        if (!says) {
            assume(Assumption::NoGreeting);
            note(Kind::NoGreeting, menu.path, menu.id);
            ++wrong;
        } else if (keys.isEmpty()) {
            m_offset += menu.timeout > 0 ? menu.timeout : usualTimeout;
            note(Kind::TypedNothing, menu.path);
            ++silent;
        } else if (entriesFor(menu, keys).isEmpty()) {
            note(Kind::TypedWrong, menu.path).keys = keys;
            ++wrong;
            if (!menu.invalidSound.isEmpty())
                note(Kind::Plays, menu.path, menu.invalidSound);
            else if (!menu.invalidTts.isEmpty())
                note(Kind::Speaks, menu.path, menu.invalidTts);
        } else {
            silent = wrong = 0;
            flow = takeKeys(menu, keys, depth);
        }
        if (flow == Flow::ToTop && depth == 1)
            flow = Flow::GoesOn; // it is the first menu itself
        if (flow != Flow::GoesOn)
            return flow;
        if (silent >= m_rules.mostNoInput) {
            assume(Assumption::MenuRepeats);
            return Flow::Back;
        }
        if (wrong >= m_rules.mostErrors) {
            assume(Assumption::MenuErrors);
            return Flow::Back;
        }
    }
}

void CallSimulation::greet(const CallMenu &menu)
{
    const auto say = [&](Kind kind, const QString &id, bool isThere) {
        if (!id.isEmpty())
            note(isThere ? kind : Kind::Missing, menu.path, id);
    };
    say(Kind::Plays, menu.greetSound, m_plan.sound(menu.greetSound));
    say(Kind::Speaks, menu.greetTts, m_plan.text(menu.greetTts));
}

// As many digits as the longest key of the menu has; what is typed beyond belongs to what comes next.
QString CallSimulation::nextKeys(const CallMenu &menu)
{
    if (m_keys.isEmpty())
        return {};
    QString typed = m_keys.takeFirst();
    qsizetype longest = 1;
    for (const CallMenuEntry &entry : menu.entries)
        longest = std::max(longest, entry.key.size());
    if (typed.size() > longest) {
        const QString rest = typed.mid(longest);
        typed.truncate(longest);
        if (rest == "#"_L1)
            assume(Assumption::HashEnds);
        else
            m_keys.prepend(rest);
    }
    const bool isOwn = std::any_of(menu.entries.cbegin(), menu.entries.cend(),
                                   [&](const CallMenuEntry &entry) { return entry.key == typed; });
    if (!isOwn && typed.size() > 1 && typed.endsWith(u'#')) {
        assume(Assumption::HashEnds);
        typed.chop(1);
    }
    if (typed.size() < longest && typed.size() > 0)
        m_offset += menu.interDigitTimeout;
    return typed;
}

QList<CallMenuEntry> CallSimulation::entriesFor(const CallMenu &menu, const QString &keys)
{
    QList<CallMenuEntry> entries = menu.entries;
    entries.removeIf([&](const CallMenuEntry &entry) { return entry.key != keys; });
    return entries;
}

CallSimulation::Flow CallSimulation::takeKeys(const CallMenu &menu, const QString &keys, int depth)
{
    note(Kind::Typed, menu.path).keys = keys;
    const QList<CallMenuEntry> entries = entriesFor(menu, keys);
    if (entries.size() > 1)
        assume(Assumption::SeveralEntries);
    for (const CallMenuEntry &entry : entries) {
        const Flow flow = takeEntry(entry, depth);
        if (flow == Flow::Back)
            return depth == 1 && entry.action.kind == CallAction::Kind::MenuBack ? Flow::Exit : flow;
        if (flow != Flow::GoesOn)
            return flow;
        if (entry.action.kind == CallAction::Kind::Menu)
            return Flow::GoesOn; // it has moved the call: the menu begins anew
    }
    return Flow::GoesOn;
}

CallSimulation::Flow CallSimulation::takeEntry(const CallMenuEntry &entry, int depth)
{
    using Action = CallAction::Kind;
    const CallAction &action = entry.action;
    switch (action.kind) {
    case Action::Menu: {
        const Flow flow = openMenu(action, depth + 1);
        return flow == Flow::Back ? Flow::GoesOn : flow; // back here
    }
    case Action::MenuBack:
        note(Kind::GoesBack, action.path);
        return Flow::Back;
    case Action::MenuTop:
        note(Kind::GoesToTop, action.path);
        return Flow::ToTop;
    case Action::MenuExit:
        return Flow::Exit;
    case Action::Bridge:
    case Action::Queue: {
        const Flow flow = take(action);
        if (flow == Flow::GoesOn)
            assume(Assumption::MenuAfterNoAnswer);
        return flow;
    }
    default:
        return take(action);
    }
}

} // namespace Aiguilleur
