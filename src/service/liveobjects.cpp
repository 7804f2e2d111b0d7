// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/liveobjects.h"

#include "api/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using std::chrono::seconds;

namespace {

std::optional<seconds> average(seconds sum, qint64 count)
{
    if (count <= 0)
        return std::nullopt;
    return seconds((sum.count() + count / 2) / count);
}

LiveCall::State callState(const QString &name)
{
    if (name == "Waiting"_L1)
        return LiveCall::State::Waiting;
    return name == "Answered"_L1 ? LiveCall::State::Answered : LiveCall::State::Other;
}

// The server repeats the number where the caller has no name.
QString nameBeside(const QString &name, const QString &number)
{
    return name == number ? QString() : name;
}

} // namespace

bool LiveCall::canBe(const QString &action) const
{
    if (state == State::Other)
        return true;
    return (state == State::Waiting) == (action == "intercept"_L1);
}

QueueFigures &QueueFigures::operator+=(const QueueFigures &other)
{
    total += other.total;
    answered += other.answered;
    lost += other.lost;
    callTime += other.callTime;
    waitingTime += other.waitingTime;
    lastReset = lastReset.isValid() ? std::max(lastReset, other.lastReset) : other.lastReset;
    return *this;
}

std::optional<seconds> QueueFigures::averageWait() const
{
    return average(waitingTime, total);
}

std::optional<seconds> QueueFigures::averageCall() const
{
    return average(callTime, answered);
}

std::optional<double> QueueFigures::qualityOfService() const
{
    if (total <= 0)
        return std::nullopt;
    return static_cast<double>(answered) / static_cast<double>(total);
}

Result<LiveCall> liveCallFromJson(const QJsonObject &object)
{
    JsonReader reader(object, u"liveCall"_s);
    LiveCall call;
    call.id = reader.integer("id"_L1);
    call.stateName = reader.string("state"_L1);
    call.state = callState(call.stateName);
    call.begin = reader.dateTime("begin"_L1);
    call.answered = reader.optionalDateTime("answered"_L1);
    call.agent = reader.optionalString("agent"_L1);
    call.callerNumber = reader.optionalString("callerIdNumber"_L1);
    call.callerName = nameBeside(reader.optionalString("callerIdName"_L1), call.callerNumber);
    call.destination = reader.optionalString("destinationNumber"_L1);
    call.onHold = object.value("onHold"_L1).toBool();
    return reader.result(call);
}

Result<LiveAgent> liveAgentFromJson(const QJsonObject &object, LiveAgent agent)
{
    JsonReader reader(object, u"liveStatus"_s);
    agent.status = reader.string("status"_L1);
    agent.answeredCalls = static_cast<int>(reader.integer("answeredCalls"_L1));
    agent.callTime = seconds(reader.integer("totalCallDuration"_L1));
    agent.lastChange = reader.optionalDateTime("lastStatusChange"_L1);
    return reader.result(agent);
}

Result<QueueFigures> queueFiguresFromJson(const QJsonObject &object)
{
    JsonReader reader(object, u"liveStatistics"_s);
    QueueFigures figures;
    figures.total = reader.integer("callsTotal"_L1);
    figures.answered = reader.integer("callsAnswered"_L1);
    figures.lost = reader.integer("callsLost"_L1);
    figures.callTime = seconds(reader.integer("totalCallDuration"_L1));
    figures.waitingTime = seconds(reader.integer("totalWaitingDuration"_L1));
    figures.lastReset = reader.optionalDateTime("lastReset"_L1);
    return reader.result(figures);
}

Result<Participant> participantFromJson(const QJsonObject &object)
{
    JsonReader reader(object, u"participant"_s);
    Participant person;
    person.id = reader.integer("id"_L1);
    person.number = reader.optionalString("callerNumber"_L1);
    person.name = nameBeside(reader.optionalString("callerName"_L1), person.number);
    person.arrival = reader.optionalDateTime("arrivalDateTime"_L1);
    person.speak = reader.boolean("speak"_L1);
    person.hear = reader.boolean("hear"_L1);
    person.talking = reader.boolean("talking"_L1);
    person.floor = reader.boolean("floor"_L1);
    person.energy = static_cast<int>(reader.integer("energy"_L1));
    return reader.result(person);
}

Result<ConferenceRoom> conferenceRoomFromJson(const QJsonObject &object)
{
    JsonReader reader(object, u"informations"_s);
    ConferenceRoom room;
    room.begin = reader.optionalDateTime("dateStart"_L1);
    room.locked = reader.boolean("locked"_L1);
    room.members = static_cast<int>(reader.integer("membersCount"_L1));
    return reader.result(room);
}

Result<CallRecord> callRecordFromJson(const QJsonObject &object)
{
    JsonReader reader(object, u"record"_s);
    CallRecord record;
    record.id = reader.integer("id"_L1);
    record.begin = reader.dateTime("callStart"_L1);
    record.end = reader.optionalDateTime("callEnd"_L1);
    record.duration = seconds(reader.integer("duration"_L1));
    record.callerNumber = reader.optionalString("callerIdNumber"_L1);
    record.callerName = nameBeside(reader.optionalString("callerIdName"_L1), record.callerNumber);
    record.destination = reader.optionalString("destinationNumber"_L1);
    record.agent = reader.optionalString("agent"_L1);
    record.url = reader.optionalString("fileUrl"_L1);
    return reader.result(record);
}

Result<Meeting> meetingFromJson(const QJsonObject &object)
{
    JsonReader reader(object, u"history"_s);
    Meeting meeting;
    meeting.id = reader.integer("id"_L1);
    meeting.begin = reader.dateTime("dateBegin"_L1);
    meeting.end = reader.optionalDateTime("dateEnd"_L1);
    meeting.duration = seconds(reader.integer("duration"_L1));
    meeting.connections = static_cast<int>(reader.integer("countConnections"_L1));
    meeting.participants = static_cast<int>(reader.integer("countParticipants"_L1));
    meeting.recordUrl = reader.optionalString("recordUrl"_L1);
    const QJsonArray events = object.value("events"_L1).toArray();
    for (const auto &event : events) {
        JsonReader one(event.toObject(), u"history.events"_s);
        meeting.events.append(
            {one.optionalString("callerid"_L1), one.dateTime("date"_L1), one.optionalString("type"_L1)});
        reader.adopt(one);
    }
    return reader.result(meeting);
}

Result<QStringList> identifiersFromJson(const Result<QJsonValue> &answer)
{
    if (!answer)
        return tl::make_unexpected(answer.error());
    if (!answer->isArray())
        return failure(ApiError::Kind::InvalidResponse, u"a list of identifiers is expected"_s);
    QStringList ids;
    for (const auto &id : answer->toArray()) {
        if (!id.isDouble() && !id.isString())
            return failure(ApiError::Kind::InvalidResponse, u"a list of identifiers is expected"_s);
        ids.append(id.isString() ? id.toString() : QString::number(id.toInteger()));
    }
    return ids;
}

} // namespace Aiguilleur
