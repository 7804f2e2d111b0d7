// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Aiguilleur::Sandbox {

struct Account;

//! One call in a queue. Times are milliseconds since 1970.
struct LiveCall
{
    qint64 id = 0;
    qint64 begin = 0;
    qint64 answer = 0; //!< when somebody answers, 0 when the caller gives up before
    qint64 end = 0;
    QString agentId; //!< whose telephone rings
    QString agentName;
    QString callerName;
    QString callerNumber;
    bool onHold = false;

    bool isOn(qint64 now) const { return begin <= now && now < end; }
    bool isAnswered(qint64 now) const { return answer && answer <= now; }
    QJsonObject view(qint64 now, const QString &queue, const QString &destination) const;
};

//! What goes on in one queue: made up from its identifier and the time, and from what calls of the API did to it. There
//! are as many calls as the queue has agents who are available, some at least; none without agents.
class LiveQueue
{
public:
    //! `huntingPath` is where the agents and queues of the number are kept.
    LiveQueue(const Account &account, QString huntingPath, QString queueId, qint64 now);

    QList<LiveCall> calls() const;
    std::optional<LiveCall> call(qint64 id) const;
    QJsonObject statistics() const;
    QString name() const;

    struct AgentDay
    {
        int answered = 0;
        qint64 talk = 0;  //!< milliseconds
        qint64 since = 0; //!< end of the last call
        std::optional<LiveCall> present;
    };
    AgentDay day(const QString &agentId) const;

private:
    std::optional<LiveCall> callIn(qint64 slot, int line) const;
    void alter(LiveCall &call) const;
    template<typename Visit>
    void visitToday(Visit visit) const;

    const Account &m_account;
    QString m_path;
    QString m_queueId;
    qint64 m_now;
    quint64 m_seed;
    QStringList m_agents;
};

//! Where it is kept what was done to a call.
QString callRecordPath(const QString &huntingPath, qint64 callId);

} // namespace Aiguilleur::Sandbox
