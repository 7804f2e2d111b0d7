// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, as FreeSWITCH has them: what is pressed, what follows, when they are left.
#include "core/callwalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int usualTimeout = 10000; // milliseconds, where the server does not say
constexpr int usualDigitTimeout = 2000;
constexpr qint64 keyTime = 1000; // for pressing one

qsizetype longestMenuKey(const CallMenu &menu)
{
    qsizetype longest = 0;
    for (const CallMenuEntry &entry : menu.entries)
        longest = qMax(longest, entry.key.size());
    return longest;
}

bool hasMenuKey(const CallMenu &menu, const QString &key)
{
    return std::any_of(menu.entries.begin(), menu.entries.end(),
                       [&](const CallMenuEntry &entry) { return entry.key == key; });
}

} // namespace

CallWalk::Left CallWalk::walkMenu(const CallMenu &menu, const QString &openedBy)
{
    if (m_open.size() >= m_scenario.platform.mostDepth) {
        tell(Event::MenuTooDeep, menu.path, {QString::number(m_open.size())});
        assume(Assumption::MenuDepth);
        return Left::Normal;
    }
    m_open.append(openedBy);
    ++m_opened;
    const Left left = walkOpenMenu(menu);
    m_open.removeLast();
    return left;
}

CallWalk::Left CallWalk::walkOpenMenu(const CallMenu &menu)
{
    const CallPlatform &platform = m_scenario.platform;
    int noInputs = 0;
    int errors = 0;
    while (noInputs < platform.mostNoInputs && errors < platform.mostErrors) {
        if (!greets(menu)) {
            ++errors;
            continue;
        }
        const QString typed = typedKeys(menu);
        if (typed.isEmpty()) {
            tell(Event::NoKey, menu.path, {QString::number(++noInputs)});
            assume(Assumption::NoInputRepeats);
        } else if (!hasMenuKey(menu, typed)) {
            refuses(menu, typed);
            ++errors;
        } else if (const std::optional<Left> left = followKey(menu, typed)) {
            return *left;
        }
    }
    return leaveMenu(menu, errors < platform.mostErrors ? u"noInput"_s : u"errors"_s);
}

void CallWalk::refuses(const CallMenu &menu, const QString &typed)
{
    tell(Event::WrongKey, menu.path, {typed});
    if (!menu.invalidSound.isEmpty() || !menu.invalidTts.isEmpty())
        hear(menu.path, menu.invalidSound, menu.invalidTts);
    assume(Assumption::ErrorRepeats);
}

CallWalk::Left CallWalk::leaveMenu(const CallMenu &menu, const QString &reason)
{
    tell(Event::MenuLeft, menu.path, {reason});
    return Left::Normal;
}

//! False for a menu that says nothing: no key is taken then.
bool CallWalk::greets(const CallMenu &menu)
{
    const bool isSilent = menu.greetSound.isEmpty() && menu.greetTts.isEmpty();
    if (isSilent) {
        tell(Event::NoGreeting, menu.path, {menu.id});
        assume(Assumption::SilentMenuFails);
        return false;
    }
    tell(Event::MenuAsks, menu.path, {menu.id});
    // Keys interrupt the greeting.
    const qint64 begin = m_now;
    hear(menu.path, menu.greetSound, menu.greetTts);
    if (!m_keys.isEmpty() && !m_keys.first().isEmpty())
        m_now = begin;
    return true;
}

QString CallWalk::takeKeys()
{
    if (m_keys.isEmpty())
        return {};
    m_repeats = m_keys.size() == 1 && m_scenario.repeatsLastKey;
    return m_repeats ? m_keys.first() : m_keys.takeFirst();
}

//! As many as the longest entry has, up to `#`. What was typed beyond that is there for the next menu.
QString CallWalk::typedKeys(const CallMenu &menu)
{
    const QString all = takeKeys();
    if (all.isEmpty()) {
        m_now += menu.timeout > 0 ? menu.timeout : usualTimeout;
        return {};
    }
    const qsizetype most = qMax<qsizetype>(longestMenuKey(menu), 1);
    QString typed = all.left(most);
    qsizetype taken = typed.size();
    const qsizetype hash = typed.indexOf(u'#');
    const bool isEnd = hash > 0 && !hasMenuKey(menu, typed); // unless an entry has it
    if (isEnd) {
        typed.truncate(hash);
        taken = hash + 1;
    } else if (all.mid(taken) == "#"_L1) {
        ++taken;
    }
    if (all.left(taken).contains(u'#'))
        assume(Assumption::HashEnds);
    m_now += keyTime * taken;
    if (taken == typed.size() && taken < most)
        m_now += menu.interDigitTimeout > 0 ? menu.interDigitTimeout : usualDigitTimeout;
    if (taken < all.size())
        m_keys.prepend(all.mid(taken));
    return typed;
}

//! The same key at the same place again can only lead to the same.
bool CallWalk::goesInCircle()
{
    if (!m_repeats)
        return false;
    const QString place = m_open.join(u'\n');
    if (!m_repeated.contains(place)) {
        m_repeated.insert(place);
        return false;
    }
    tell(Event::TooLong, m_open.last());
    end(Outcome::Loop, m_open.last());
    return true;
}

std::optional<CallWalk::Left> CallWalk::followKey(const CallMenu &menu, const QString &typed)
{
    if (goesInCircle())
        return Left::Over;
    QList<const CallMenuEntry *> entries;
    for (const CallMenuEntry &entry : menu.entries) {
        if (entry.key == typed)
            entries.append(&entry);
    }
    if (m_scenario.platform.keysInReverse)
        std::reverse(entries.begin(), entries.end());
    if (entries.size() > 1)
        assume(Assumption::SameKeyOrder);
    for (const CallMenuEntry *entry : std::as_const(entries)) {
        tell(Event::KeyPressed, entry->action.path, {typed});
        const int opened = m_opened;
        if (const std::optional<Left> left = followEntry(menu, entry->action))
            return left;
        if (m_opened != opened || entry->action.kind == CallAction::Kind::MenuTop)
            break; // another menu was open meanwhile: this one begins again
    }
    return {};
}

//! nullopt: the menu asks again, after the other entries of the key.
std::optional<CallWalk::Left> CallWalk::followEntry(const CallMenu &menu, const CallAction &action)
{
    using Kind = CallAction::Kind;
    switch (action.kind) {
    case Kind::Menu:
        return openSub(action);
    case Kind::MenuBack:
        tell(Event::MenuBack, action.path);
        return m_open.size() > 1 ? Left::Normal : leaveMenu(menu, u"back"_s);
    case Kind::MenuTop:
        tell(Event::MenuTop, action.path);
        return m_open.size() > 1 ? std::optional(Left::Top) : std::nullopt;
    case Kind::MenuExit:
        tell(Event::MenuExit, action.path);
        return Left::Exit;
    default:
        if (!carryOut(action))
            return Left::Over;
        if (action.kind == Kind::Bridge || action.kind == Kind::Queue)
            assume(Assumption::UnansweredRepeats);
        return {};
    }
}

std::optional<CallWalk::Left> CallWalk::openSub(const CallAction &action)
{
    const CallMenu *sub = m_plan.menu(action.param);
    if (!sub) {
        missing(action.path, action.param);
        return {};
    }
    tell(Event::MenuOpens, action.path, {sub->id});
    const Left left = walkMenu(*sub, action.path);
    const bool asksAgain = left == Left::Normal || (left == Left::Top && m_open.size() == 1);
    return asksAgain ? std::nullopt : std::optional(left);
}

} // namespace Aiguilleur
