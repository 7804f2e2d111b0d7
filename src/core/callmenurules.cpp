// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callrules.h"
#include "core/setupreferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using ActionKind = CallAction::Kind;

constexpr int mostKeys = 6;            // more than that callers do not remember
constexpr int shortKeyPause = 1000;    // milliseconds; people need about that between two keys
constexpr int sensibleKeyPause = 2000; // the same

bool movesCall(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Bridge:
    case ActionKind::Queue:
    case ActionKind::Menu:
    case ActionKind::MenuBack:
    case ActionKind::MenuTop:
    case ActionKind::MenuExit:
        return true;
    default:
        return false;
    }
}

class CallMenuRules
{
public:
    explicit CallMenuRules(CallRules &rules)
        : m_rules(rules)
        , m_plan(rules.plan())
    {
        for (const CallMenu &menu : m_plan.menus) {
            for (const CallMenuEntry &entry : menu.entries) {
                if (entry.action.kind == ActionKind::Menu && entry.action.param != menu.id)
                    m_parents[entry.action.param].insert(menu.id);
            }
        }
    }

    void check()
    {
        for (const CallMenu &menu : m_plan.menus) {
            checkSounds(menu);
            checkReached(menu);
            checkKeys(menu);
            checkKeyPause(menu);
            checkTop(menu);
            checkChoice(menu);
        }
        checkWaysOut();
    }

private:
    void checkSounds(const CallMenu &menu);
    void checkReached(const CallMenu &menu);
    void checkKeys(const CallMenu &menu);
    void checkKeyPause(const CallMenu &menu);
    void checkTop(const CallMenu &menu);
    void checkChoice(const CallMenu &menu);
    void checkWaysOut();
    bool leads(const CallMenu &menu, const QSet<QString> &out) const;
    std::optional<CallFix> invalidSound(const CallMenu &menu) const;
    std::optional<CallFix> repeatKey(const CallMenu &menu, const QSet<QString> &keys) const;

    CallRules &m_rules;
    const CallPlan &m_plan;
    QHash<QString, QSet<QString>> m_parents; // which other menus lead to a menu
};

void CallMenuRules::checkSounds(const CallMenu &menu)
{
    const bool isLive = m_rules.isLive(menu);
    if (menu.greetSound.isEmpty() && menu.greetTts.isEmpty())
        m_rules.errorIf(isLive, CallRules::Kind::NoGreeting, menu.path, u"greetSound"_s);
    if (menu.entries.isEmpty())
        m_rules.errorIf(isLive, CallRules::Kind::NoEntries, menu.path);
    if (menu.invalidSound.isEmpty() && menu.invalidTts.isEmpty() && !menu.entries.isEmpty())
        m_rules.warning(CallRules::Kind::NoInvalidSound, menu.path, u"invalidSound"_s, {}, invalidSound(menu));
}

//! A sound whose name says that it is for that.
std::optional<CallFix> CallMenuRules::invalidSound(const CallMenu &menu) const
{
    static const QStringList hints = {u"inval"_s, u"erreur"_s, u"error"_s, u"incorrect"_s, u"wrong"_s};
    for (const CallAnnouncement &sound : m_plan.sounds) {
        const bool isMeant = std::any_of(hints.begin(), hints.end(), [&](const QString &hint) {
            return sound.name.contains(hint, Qt::CaseInsensitive);
        });
        if (isMeant)
            return CallRules::set(CallFix::Kind::SetSound, menu.path, u"invalidSound"_s,
                                  SetupReferences::value(SetupReference(), sound.id), {sound.name});
    }
    return {};
}

void CallMenuRules::checkReached(const CallMenu &menu)
{
    if (m_rules.isLive(menu))
        return;
    std::optional<CallFix> fix;
    if (!m_rules.isTop(menu) && !m_parents.contains(menu.id))
        fix = CallRules::removed(CallFix::Kind::RemoveObject, {menu.path});
    m_rules.warning(CallRules::Kind::UnreachableMenu, menu.path, {}, {}, fix);
}

void CallMenuRules::checkKeys(const CallMenu &menu)
{
    QHash<QString, const CallMenuEntry *> movers; // by key
    for (const CallMenuEntry &entry : menu.entries) {
        if (const CallMenuEntry *before = movers.value(entry.key))
            m_rules.warning(CallRules::Kind::UnreachableEntry, entry.action.path, u"dtmf"_s, {before->action.path},
                            CallRules::removed(CallFix::Kind::RemoveEntry, {entry.action.path}));
        else if (movesCall(entry.action.kind))
            movers.insert(entry.key, &entry);
        if (entry.key.contains(u'#'))
            m_rules.warning(CallRules::Kind::HashKey, entry.action.path, u"dtmf"_s, {entry.key});
    }
    QSet<QString> told;
    for (const CallMenuEntry &shorter : menu.entries) {
        const auto longer = std::find_if(menu.entries.begin(), menu.entries.end(), [&](const CallMenuEntry &other) {
            return other.key.size() > shorter.key.size() && other.key.startsWith(shorter.key);
        });
        if (shorter.key.isEmpty() || longer == menu.entries.end() || told.contains(shorter.key))
            continue;
        told.insert(shorter.key);
        m_rules.warning(CallRules::Kind::SharedBeginning, shorter.action.path, u"dtmf"_s, {shorter.key, longer->key});
    }
}

void CallMenuRules::checkKeyPause(const CallMenu &menu)
{
    const bool hasLongKey = std::any_of(menu.entries.begin(), menu.entries.end(),
                                        [](const CallMenuEntry &entry) { return entry.key.size() > 1; });
    if (hasLongKey && menu.interDigitTimeout > 0 && menu.interDigitTimeout < shortKeyPause)
        m_rules.warning(CallRules::Kind::ShortKeyPause, menu.path, u"interDigitTimeout"_s,
                        {QString::number(menu.interDigitTimeout)},
                        CallRules::set(CallFix::Kind::SetKeyPause, menu.path, u"interDigitTimeout"_s, sensibleKeyPause,
                                       {QString::number(sensibleKeyPause)}));
}

//! Ways back and up, in a menu that no other menu leads to.
void CallMenuRules::checkTop(const CallMenu &menu)
{
    if (!m_rules.isTop(menu) || m_parents.contains(menu.id))
        return;
    for (const CallMenuEntry &entry : menu.entries) {
        if (entry.action.kind == ActionKind::MenuBack)
            m_rules.warning(CallRules::Kind::BackFromTop, entry.action.path, u"action"_s);
        else if (entry.action.kind == ActionKind::MenuTop)
            m_rules.warning(CallRules::Kind::TopFromTop, entry.action.path, u"action"_s);
    }
}

void CallMenuRules::checkChoice(const CallMenu &menu)
{
    QSet<QString> keys;
    bool canRepeat = false;
    for (const CallMenuEntry &entry : menu.entries) {
        keys.insert(entry.key);
        const bool isItself = entry.action.kind == ActionKind::Menu && entry.action.param == menu.id;
        canRepeat |= isItself || (entry.action.kind == ActionKind::MenuTop && m_rules.isTop(menu));
    }
    if (!keys.isEmpty() && !canRepeat && !keys.contains(u"0"_s))
        m_rules.warning(CallRules::Kind::NoOperatorKey, menu.path, {}, {}, repeatKey(menu, keys));
    if (keys.size() > mostKeys)
        m_rules.warning(CallRules::Kind::ManyEntries, menu.path, {}, {QString::number(keys.size())});
}

std::optional<CallFix> CallMenuRules::repeatKey(const CallMenu &menu, const QSet<QString> &keys) const
{
    static const QStringList usual = {u"*"_s, u"9"_s, u"0"_s};
    const auto key = std::find_if(usual.begin(), usual.end(), [&](const QString &one) { return !keys.contains(one); });
    if (key == usual.end())
        return {};
    const QJsonObject entry{{u"dtmf"_s, *key},
                            {u"action"_s, u"menuSub"_s},
                            {u"actionParam"_s, menu.id},
                            {u"position"_s, menu.entries.last().action.position + 1}};
    return CallFix{
        CallFix::Kind::AddRepeatKey, {*key}, {{CallFix::Edit::What::Add, menu.path + u"/entry"_s, QString(), entry}}};
}

//! Whether a caller gets out of the menu by a key, when it is known which other menus lead out.
bool CallMenuRules::leads(const CallMenu &menu, const QSet<QString> &out) const
{
    const auto leadsBack = [&] { return m_rules.isTop(menu) || m_parents.value(menu.id).intersects(out); };
    const auto leadsUp = [&] {
        return std::any_of(m_plan.menus.begin(), m_plan.menus.end(),
                           [&](const CallMenu &one) { return m_rules.isTop(one) && out.contains(one.id); });
    };
    return std::any_of(menu.entries.begin(), menu.entries.end(), [&](const CallMenuEntry &entry) {
        switch (entry.action.kind) {
        case ActionKind::Bridge:
        case ActionKind::Queue:
        case ActionKind::MenuExit:
        case ActionKind::Unknown: // of which nothing is known
            return true;
        case ActionKind::Menu:
            return out.contains(entry.action.param) || !m_plan.menu(entry.action.param);
        case ActionKind::MenuBack:
            return leadsBack();
        case ActionKind::MenuTop:
            return leadsUp();
        default:
            return false;
        }
    });
}

//! One finding for all menus that lead to each other and to nothing else.
void CallMenuRules::checkWaysOut()
{
    QSet<QString> out;
    qsizetype known = -1;
    while (known != out.size()) {
        known = out.size();
        for (const CallMenu &menu : m_plan.menus) {
            if (!out.contains(menu.id) && leads(menu, out))
                out.insert(menu.id);
        }
    }
    QSet<QString> told;
    for (const CallMenu &menu : m_plan.menus) {
        if (!m_rules.isLive(menu) || menu.entries.isEmpty() || out.contains(menu.id) || told.contains(menu.id))
            continue;
        m_rules.warning(CallRules::Kind::NoWayOut, menu.path);
        QStringList open = {menu.id};
        while (!open.isEmpty()) {
            const CallMenu *next = m_plan.menu(open.takeFirst());
            if (!next || told.contains(next->id))
                continue;
            told.insert(next->id);
            for (const CallMenuEntry &entry : next->entries) {
                if (entry.action.kind == ActionKind::Menu)
                    open.append(entry.action.param);
            }
        }
    }
}

} // namespace

void checkCallMenus(CallRules &rules)
{
    CallMenuRules(rules).check();
}

} // namespace Aiguilleur
