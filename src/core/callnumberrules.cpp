// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// Mobile telephones, and most others outside, let their voicemail answer after 20 s or so.
constexpr int longTransfer = 20;

//! Where calls are sent: an action, a setting of a queue, or a member.
struct CallPlace
{
    bool isLive;
    QString path;
    QString property;
    QString number;
};

//! 118 and three digits, 3 and three digits: paid services, which have no international form.
bool isShortCode(const QString &number)
{
    static const QRegularExpression code(u"\\A(?:(?:00|\\+)33)?(?:118[0-9]{3}|3[0-9]{3})\\z"_s);
    return code.match(number).hasMatch();
}

// The control panel's own check.
bool isInternational(const QString &number)
{
    static const QRegularExpression form(u"\\A(?:00|\\+)[0-9]{3,}\\z"_s);
    return form.match(number).hasMatch();
}

class CallNumberRules
{
public:
    explicit CallNumberRules(CallRules &rules)
        : m_rules(rules)
        , m_plan(rules.plan())
        , m_knowsAccount(!rules.context().setup.services.isEmpty())
    {
    }

    void check()
    {
        for (const CallRules::Use &use : m_rules.uses()) {
            const CallPlace place{use.isLive, use.action->path, u"actionParam"_s, use.action->param.trimmed()};
            if (use.action->kind == CallAction::Kind::Bridge)
                checkBridge(place);
            else if (use.action->kind == CallAction::Kind::Voicemail)
                checkVoicemail(place);
        }
        for (const CallQueue &queue : m_plan.queues)
            checkQueue(queue);
        for (const CallAgent &agent : m_plan.agents)
            checkMember(agent);
        checkTransferTime();
    }

private:
    const Service *ownService(const QString &number)
    {
        return m_rules.book().find(number.startsWith(u'+') ? u"00"_s + number.mid(1) : number);
    }

    //! True when calls can be sent there.
    bool checkNumber(const CallPlace &place)
    {
        const auto found = [&](CallRules::Kind kind, const QStringList &arguments = {},
                               const std::optional<CallFix> &fix = {}) {
            m_rules.errorIf(place.isLive, kind, place.path, place.property, arguments, fix);
            return false;
        };
        if (isShortCode(place.number))
            return found(CallRules::Kind::PremiumRate, {place.number});
        const SetupRuleBook::Reading read = m_rules.book().reading(place.number);
        if (!isInternational(place.number) || read.serviceName.isEmpty())
            return found(CallRules::Kind::NotInternational, {place.number}, internationally(place, read.serviceName));
        if (read.serviceName == m_plan.number.serviceName)
            return found(CallRules::Kind::CallsItself);
        if (read.isPremiumRate && !ownService(read.serviceName))
            return found(CallRules::Kind::PremiumRate, {place.number});
        const QStringList loop = m_rules.book().loopThrough(read.serviceName);
        return loop.isEmpty() || found(CallRules::Kind::CallLoop, loop);
    }

    static std::optional<CallFix> internationally(const CallPlace &place, const QString &serviceName)
    {
        if (serviceName.isEmpty())
            return {};
        return CallRules::set(CallFix::Kind::WriteInternationally, place.path, place.property, serviceName,
                              {serviceName});
    }

    void checkBridge(const CallPlace &place)
    {
        if (place.number.isEmpty() || !checkNumber(place))
            return;
        if (place.isLive) {
            m_hasTransfer = true;
            m_hasOutsideTransfer |= isOutside(place.number, false);
        }
        checkOutside(place, false);
    }

    bool isOutside(const QString &number, bool isExternal)
    {
        return isExternal || (m_knowsAccount && !ownService(number));
    }

    void checkOutside(const CallPlace &place, bool isExternal)
    {
        if (!isOutside(place.number, isExternal))
            return;
        const bool isMobile = m_rules.book().reading(place.number).isMobile;
        m_rules.warning(isMobile ? CallRules::Kind::MobileTarget : CallRules::Kind::ExternalTarget, place.path,
                        place.property, {place.number});
    }

    void checkVoicemail(const CallPlace &place)
    {
        if (place.number.isEmpty() || !m_knowsAccount)
            return;
        const Service *service = ownService(place.number);
        if (!service || !SetupRuleBook::hasVoicemail(*service))
            m_rules.errorIf(place.isLive, CallRules::Kind::NoVoicemail, place.path, place.property, {place.number});
    }

    void checkQueue(const CallQueue &queue)
    {
        const bool isLive = m_rules.isLiveUsed(CallAction::Kind::Queue, queue.id);
        if (queue.overflowAction == "voicemail"_L1)
            checkVoicemail({isLive, queue.path, u"actionOnOverflowParam"_s, queue.overflowParam});
        if (queue.closureAction == "voicemail"_L1)
            checkVoicemail({isLive, queue.path, u"actionOnClosureParam"_s, queue.closureParam});
        if (!isLive)
            return;
        for (const QString &member : queue.members)
            m_ringing.insert(member);
    }

    void checkMember(const CallAgent &agent)
    {
        const CallPlace place{m_ringing.contains(agent.id), agent.path, u"number"_s, agent.number.trimmed()};
        if (place.number.isEmpty())
            m_rules.errorIf(place.isLive, CallRules::Kind::NoParameter, agent.path, u"number"_s);
        else if (checkNumber(place))
            checkOutside(place, agent.isExternal);
    }

    void checkTransferTime()
    {
        if (!m_hasTransfer)
            return;
        const QString property = u"transferTimeout"_s;
        const CallFix fix = CallRules::set(CallFix::Kind::SetTransfer, m_plan.planPath, property, longTransfer,
                                           {QString::number(longTransfer)});
        if (m_plan.transferTimeout <= 0)
            m_rules.warning(CallRules::Kind::NoTransferTime, m_plan.planPath, property, {}, fix);
        else if (m_hasOutsideTransfer && m_plan.transferTimeout > longTransfer)
            m_rules.warning(CallRules::Kind::LongTransfer, m_plan.planPath, property,
                            {QString::number(m_plan.transferTimeout)}, fix);
    }

    CallRules &m_rules;
    const CallPlan &m_plan;
    bool m_knowsAccount;
    bool m_hasTransfer = false; // that works and that calls get to
    bool m_hasOutsideTransfer = false;
    QSet<QString> m_ringing; // identifiers of members of queues that calls get to
};

} // namespace

void checkCallNumbers(CallRules &rules)
{
    CallNumberRules(rules).check();
}

} // namespace Aiguilleur
