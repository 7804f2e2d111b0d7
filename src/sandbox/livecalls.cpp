// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/livecalls.h"

#include "sandbox/account.h"
#include "sandbox/datetimes.h"
#include "sandbox/dice.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

// Time is cut into slots; in each of them every line of the queue has one call or none.
constexpr qint64 Slot = 60 * OneSecond;
constexpr int MostLines = 8;

QJsonValue timeOrNull(qint64 time)
{
    return time ? QJsonValue(wireTime(time)) : QJsonValue();
}

} // namespace

QJsonObject LiveCall::view(qint64 now, const QString &queue, const QString &destination) const
{
    const bool answered = isAnswered(now);
    return {{u"id"_s, id},
            {u"state"_s, answered ? u"Answered"_s : u"Waiting"_s},
            {u"begin"_s, wireTime(begin)},
            {u"answered"_s, timeOrNull(answered ? answer : 0)},
            {u"end"_s, QJsonValue()},
            {u"agent"_s, answered ? agentName : QString()},
            {u"callerIdName"_s, callerName},
            {u"callerIdNumber"_s, callerNumber},
            {u"destinationNumber"_s, destination},
            {u"queue"_s, queue},
            {u"onHold"_s, answered ? QJsonValue(onHold) : QJsonValue()}};
}

QString callRecordPath(const QString &huntingPath, qint64 callId)
{
    return u"%1/~calls/%2"_s.arg(huntingPath).arg(callId);
}

LiveQueue::LiveQueue(const Account &account, QString huntingPath, QString queueId, qint64 now)
    : m_account(account)
    , m_path(std::move(huntingPath))
    , m_queueId(std::move(queueId))
    , m_now(now)
    , m_seed(mixed(stableHash(m_path + m_queueId), account.seed))
{
    for (const QString &id : account.objects.ids(u"%1/queue/%2/agent"_s.arg(m_path, m_queueId)))
        if (account.objects.object(m_path + u"/agent/"_s + id).value(u"status"_s) == "available"_L1)
            m_agents.append(id);
}

QString LiveQueue::name() const
{
    const QString given =
        m_account.objects.object(u"%1/queue/%2"_s.arg(m_path, m_queueId)).value(u"description"_s).toString();
    return given.isEmpty() ? m_queueId : given;
}

//! The first line is never free for long, so that there is something to see.
std::optional<LiveCall> LiveQueue::callIn(qint64 slot, int line) const
{
    Dice dice(mixed(m_seed, static_cast<quint64>(slot * MostLines + line)));
    if (line > 0 && dice.oneIn(3))
        return std::nullopt;
    LiveCall call;
    call.id = slot * MostLines + line;
    call.begin = slot * Slot + (line == 0 ? 0 : dice.between(0, 8) * OneSecond);
    const qint64 wait = dice.between(4, 14) * OneSecond;
    const bool isLost = line > 0 && dice.oneIn(6);
    const qint64 talk = line == 0 ? Slot - OneSecond - wait : dice.between(15, 36) * OneSecond;
    call.answer = isLost ? 0 : call.begin + wait;
    call.end = isLost ? call.begin + wait * 2 : call.answer + talk;
    const auto turn = mixed(m_seed, static_cast<quint64>(slot)) + static_cast<quint64>(line);
    call.agentId = m_agents[static_cast<qsizetype>(turn % static_cast<quint64>(m_agents.size()))];
    return call;
}

//! What the made-up call is beside its times: who calls, who answers, and what was done to it.
void LiveQueue::alter(LiveCall &call) const
{
    Dice dice(mixed(m_seed, static_cast<quint64>(call.id) + 1));
    const bool isUnknown = dice.oneIn(8);
    call.callerName = isUnknown ? u"anonymous"_s : personName(dice);
    call.callerNumber = isUnknown ? u"anonymous"_s : outsideNumber(dice);
    const QJsonObject agent = m_account.objects.object(m_path + u"/agent/"_s + call.agentId);
    const QString description = agent.value(u"description"_s).toString();
    call.agentName = description.isEmpty() ? agent.value(u"number"_s).toString() : description;
    const QJsonObject record = m_account.objects.object(callRecordPath(m_path, call.id));
    call.onHold = record.value(u"onHold"_s).toBool();
    call.end = record.value(u"end"_s).toInteger(call.end);
    if (record.contains(u"takenBy"_s)) {
        call.agentId.clear();
        call.agentName = record.value(u"takenBy"_s).toString();
        call.answer = record.value(u"takenAt"_s).toInteger();
        if (!record.contains(u"end"_s))
            call.end = std::max(call.end, call.answer + Slot / 2);
    }
}

QList<LiveCall> LiveQueue::calls() const
{
    QList<LiveCall> found;
    const int lines = static_cast<int>(std::min<qsizetype>(MostLines, m_agents.size()));
    for (qint64 slot = m_now / Slot - 1; slot <= m_now / Slot; ++slot)
        for (int line = 0; line < lines; ++line)
            if (std::optional<LiveCall> call = callIn(slot, line)) {
                alter(*call);
                if (call->isOn(m_now))
                    found.append(*call);
            }
    return found;
}

std::optional<LiveCall> LiveQueue::call(qint64 id) const
{
    for (const LiveCall &call : calls())
        if (call.id == id)
            return call;
    return std::nullopt;
}

template<typename Visit>
void LiveQueue::visitToday(Visit visit) const
{
    const qint64 midnight = parisTime(parisDate(m_now));
    const int lines = static_cast<int>(std::min<qsizetype>(MostLines, m_agents.size()));
    for (qint64 slot = midnight / Slot; slot <= m_now / Slot; ++slot)
        for (int line = 0; line < lines; ++line)
            if (const std::optional<LiveCall> call = callIn(slot, line); call && call->begin <= m_now)
                visit(*call);
}

QJsonObject LiveQueue::statistics() const
{
    qint64 total = 0;
    qint64 answered = 0;
    qint64 lost = 0;
    qint64 talk = 0;
    qint64 wait = 0;
    visitToday([&](const LiveCall &call) {
        const bool isAnswered = call.isAnswered(m_now);
        ++total;
        answered += isAnswered;
        lost += !isAnswered && call.end <= m_now;
        talk += isAnswered ? std::min(m_now, call.end) - call.answer : 0;
        wait += (isAnswered ? call.answer : std::min(m_now, call.end)) - call.begin;
    });
    return {{u"callsTotal"_s, total},
            {u"callsAnswered"_s, answered},
            {u"callsLost"_s, lost},
            {u"totalCallDuration"_s, talk / OneSecond},
            {u"totalWaitingDuration"_s, wait / OneSecond},
            {u"lastReset"_s, wireTime(parisTime(parisDate(m_now)))}};
}

LiveQueue::AgentDay LiveQueue::day(const QString &agentId) const
{
    AgentDay day;
    day.since = parisTime(parisDate(m_now));
    if (!m_agents.contains(agentId))
        return day;
    visitToday([&](const LiveCall &call) {
        if (call.agentId != agentId || !call.isAnswered(m_now))
            return;
        ++day.answered;
        day.talk += std::min(m_now, call.end) - call.answer;
        if (call.end <= m_now)
            day.since = std::max(day.since, call.end);
    });
    for (const LiveCall &call : calls())
        if (call.agentId == agentId)
            day.present = call;
    return day;
}

} // namespace Aiguilleur::Sandbox
