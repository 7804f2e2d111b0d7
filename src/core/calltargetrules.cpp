// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callrules.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString actionParam = u"actionParam"_s;

//! What an identifier may refer to: its name in arguments, and the list below the number's branch.
struct TargetList
{
    QString name;
    QString list;
};

TargetList targetListOf(CallAction::Kind kind)
{
    switch (kind) {
    case CallAction::Kind::Tts:
        return {u"tts"_s, u"/tts"_s};
    case CallAction::Kind::Menu:
        return {u"menu"_s, u"/menu"_s};
    case CallAction::Kind::Queue:
        return {u"queue"_s, u"/hunting/queue"_s};
    default:
        return {u"sound"_s, u"/sound"_s};
    }
}

bool needsParam(CallAction::Kind kind)
{
    switch (kind) {
    case CallAction::Kind::Hangup:
    case CallAction::Kind::MenuBack:
    case CallAction::Kind::MenuTop:
    case CallAction::Kind::MenuExit:
    case CallAction::Kind::Unknown:
        return false;
    default:
        return true;
    }
}

class CallTargetRules
{
public:
    explicit CallTargetRules(CallRules &rules)
        : m_rules(rules)
        , m_plan(rules.plan())
    {
    }

    void check()
    {
        for (const CallRules::Use &use : m_rules.uses()) {
            checkAction(use);
            checkAllowed(use);
        }
        for (const CallMenu &menu : m_plan.menus)
            checkMenu(menu);
        for (const CallQueue &queue : m_plan.queues)
            checkQueue(queue);
    }

private:
    bool isMissing(const TargetList &target, const QString &id) const
    {
        const QString list = m_plan.root + target.list;
        return m_rules.document().hasList(list) && !m_rules.document().contains(list + u'/' + id);
    }

    void checkReference(bool isLive, CallAction::Kind kind, const QString &id, const QString &path,
                        const QString &property, const std::optional<CallFix> &fix)
    {
        const TargetList target = targetListOf(kind);
        if (!id.isEmpty() && isMissing(target, id))
            m_rules.errorIf(isLive, CallRules::Kind::MissingObject, path, property, {target.name, id}, fix);
    }

    void checkAction(const CallRules::Use &use)
    {
        const CallAction &action = *use.action;
        const CallFix fix =
            CallRules::removed(use.menu ? CallFix::Kind::RemoveEntry : CallFix::Kind::RemoveRule, {action.path});
        if (needsParam(action.kind) && action.param.trimmed().isEmpty())
            m_rules.errorIf(use.isLive, CallRules::Kind::NoParameter, action.path, actionParam, {}, fix);
        else if (action.refersToObject())
            checkReference(use.isLive, action.kind, action.param, action.path, actionParam, fix);
    }

    void checkSetting(bool isLive, CallAction::Kind kind, const QString &id, const QString &path,
                      const QString &property)
    {
        checkReference(isLive, kind, id, path, property,
                       CallRules::set(CallFix::Kind::ForgetSound, path, property, QJsonValue::Null));
    }

    void checkMenu(const CallMenu &menu)
    {
        const bool isLive = m_rules.isLive(menu);
        checkSetting(isLive, CallAction::Kind::Playback, menu.greetSound, menu.path, u"greetSound"_s);
        checkSetting(isLive, CallAction::Kind::Tts, menu.greetTts, menu.path, u"greetSoundTts"_s);
        checkSetting(isLive, CallAction::Kind::Playback, menu.invalidSound, menu.path, u"invalidSound"_s);
        checkSetting(isLive, CallAction::Kind::Tts, menu.invalidTts, menu.path, u"invalidSoundTts"_s);
    }

    void checkQueueAction(bool isLive, const CallQueue &queue, const QString &action, const QString &param,
                          const QString &property)
    {
        const CallFix fix{CallFix::Kind::ForgetAction,
                          {},
                          {{CallFix::Edit::What::Set, queue.path, property, QJsonValue::Null},
                           {CallFix::Edit::What::Set, queue.path, property + u"Param"_s, QJsonValue::Null}}};
        if (!action.isEmpty() && param.isEmpty())
            m_rules.errorIf(isLive, CallRules::Kind::NoParameter, queue.path, property + u"Param"_s, {}, fix);
        else if (action == "playback"_L1)
            checkReference(isLive, CallAction::Kind::Playback, param, queue.path, property + u"Param"_s, fix);
    }

    void checkQueue(const CallQueue &queue)
    {
        const bool isLive = m_rules.isLiveUsed(CallAction::Kind::Queue, queue.id);
        checkSetting(isLive, CallAction::Kind::Playback, queue.soundOnHold, queue.path, u"soundOnHold"_s);
        checkQueueAction(isLive, queue, queue.overflowAction, queue.overflowParam, u"actionOnOverflow"_s);
        checkQueueAction(isLive, queue, queue.closureAction, queue.closureParam, u"actionOnClosure"_s);
        const QString agents = m_plan.root + u"/hunting/agent"_s;
        for (const QString &id : queue.members) {
            if (m_rules.document().hasList(agents) && !m_plan.agent(id))
                m_rules.errorIf(isLive, CallRules::Kind::MissingObject, queue.path, u"agent"_s, {u"agent"_s, id});
        }
    }

    // What the control panel offers to each type; with the extended options of the contact centre a voice server has
    // what that has.
    bool isAllowed(CallAction::Kind kind) const
    {
        const bool isVoiceServer = m_plan.number.featureType == FeatureType::CloudIvr;
        const bool isExtended = m_rules.document().value(m_plan.root, u"isCCS"_s).toBool();
        return !isVoiceServer || isExtended || (kind != CallAction::Kind::Queue && kind != CallAction::Kind::Tts);
    }

    void checkAllowed(const CallRules::Use &use)
    {
        const CallAction &action = *use.action;
        if (isAllowed(action.kind))
            return;
        m_rules.errorIf(
            use.isLive, CallRules::Kind::ActionNotAllowed, action.path, u"action"_s,
            {action.apiName, m_plan.number.featureType.apiName()},
            CallRules::removed(use.menu ? CallFix::Kind::RemoveEntry : CallFix::Kind::RemoveRule, {action.path}));
    }

    CallRules &m_rules;
    const CallPlan &m_plan;
};

} // namespace

void checkCallTargets(CallRules &rules)
{
    CallTargetRules(rules).check();
}

} // namespace Aiguilleur
