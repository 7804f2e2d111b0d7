// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace Aiguilleur {

//! A call in a queue, as the server tells of it. Source: `telephony.OvhPabxHuntingQueueLiveCalls`.
struct LiveCall
{
    enum class State { Waiting, Answered, Other };

    qint64 id = 0;
    QString queue = {}; //!< identifier; whoever reads it knows
    State state = State::Other;
    QString stateName = {}; //!< as it came
    QDateTime begin = {};
    QDateTime answered = {}; //!< invalid while it waits
    QString agent = {};      //!< who talks to the caller; the server's own words
    QString callerName = {}; //!< empty when it is but the number again
    QString callerNumber = {};
    QString destination = {};
    bool onHold = false;
    bool operator==(const LiveCall &) const = default;

    bool canBe(const QString &action) const; //!< whether the server takes this action now: `intercept`, `hold`...
};

//! A member of a queue and what he does. Source: `telephony.OvhPabxHuntingAgentLiveStatus`.
struct LiveAgent
{
    QString id = {};
    QString name = {}; //!< empty when there is none
    QString number = {};
    QString status = {}; //!< `inAQueueCall`, `loggedOut`, `onBreak`, `receiving`, `waiting`; empty: not known yet
    int answeredCalls = 0;
    std::chrono::seconds callTime{0};
    QDateTime lastChange = {};
    bool operator==(const LiveAgent &) const = default;
};

//! Figures of a queue since the last reset. Source: `telephony.OvhPabxHuntingQueueLiveStatistics`.
struct QueueFigures
{
    qint64 total = 0;
    qint64 answered = 0;
    qint64 lost = 0;
    std::chrono::seconds callTime{0};
    std::chrono::seconds waitingTime{0};
    QDateTime lastReset = {};
    bool operator==(const QueueFigures &) const = default;

    QueueFigures &operator+=(const QueueFigures &other);     //!< of two queues; lastReset: the later one
    std::optional<std::chrono::seconds> averageWait() const; //!< of all calls
    std::optional<std::chrono::seconds> averageCall() const; //!< of those that were answered
    std::optional<double> qualityOfService() const;          //!< answered of all, 0 to 1
};

//! Somebody in a conference. Source: `telephony.ConferenceParticipants`.
struct Participant
{
    qint64 id = 0;
    QString name = {};
    QString number = {};
    QDateTime arrival = {};
    bool speak = true;    //!< is not muted
    bool hear = true;     //!< is not deaf
    bool talking = false; //!< at this moment
    bool floor = false;   //!< is the one who is listened to
    int energy = 0;       //!< loudness
    bool operator==(const Participant &) const = default;
};

//! A conference that is going on. Source: `telephony.ConferenceInformations`.
struct ConferenceRoom
{
    QDateTime begin = {};
    bool locked = false;
    int members = 0;
    bool operator==(const ConferenceRoom &) const = default;
};

//! A recorded call. Source: `telephony.OvhPabxRecord`.
struct CallRecord
{
    qint64 id = 0;
    QDateTime begin = {};
    QDateTime end = {}; //!< invalid when unknown
    std::chrono::seconds duration{0};
    QString callerName = {}; //!< empty when it is but the number again
    QString callerNumber = {};
    QString destination = {};
    QString agent = {};
    QString url = {}; //!< whoever has it may listen: never in a log or an error
    bool operator==(const CallRecord &) const = default;
};

//! A conference that is over. Source: `telephony.ConferenceHistory`.
struct Meeting
{
    struct Event
    {
        QString caller = {};
        QDateTime time = {};
        QString type = {}; //!< `join`, `left`
        bool operator==(const Event &) const = default;
    };
    qint64 id = 0;
    QDateTime begin = {};
    QDateTime end = {};
    std::chrono::seconds duration{0};
    int connections = 0;
    int participants = 0;
    QList<Event> events = {};
    QString recordUrl = {}; //!< empty when it was not recorded
    bool operator==(const Meeting &) const = default;
};

//! What does not fit the schema is InvalidResponse with the path of the field.
Result<LiveCall> liveCallFromJson(const QJsonObject &object);
Result<LiveAgent> liveAgentFromJson(const QJsonObject &object, LiveAgent agent);
Result<QueueFigures> queueFiguresFromJson(const QJsonObject &object);
Result<Participant> participantFromJson(const QJsonObject &object);
Result<ConferenceRoom> conferenceRoomFromJson(const QJsonObject &object);
Result<CallRecord> callRecordFromJson(const QJsonObject &object);
Result<Meeting> meetingFromJson(const QJsonObject &object);

//! Identifiers of a list. On a failure of its own the server answers some lists with a text instead: InvalidResponse.
Result<QStringList> identifiersFromJson(const Result<QJsonValue> &answer);

} // namespace Aiguilleur
