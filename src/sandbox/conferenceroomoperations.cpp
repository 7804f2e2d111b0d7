// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/begintask.h"
#include "sandbox/conferenceroom.h"
#include "sandbox/datetimes.h"
#include "sandbox/models.h"
#include "sandbox/operations.h"
#include "sandbox/resources.h"
#include "sandbox/templates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

ConferenceRoom roomOf(const Call &call)
{
    return {call.account(), pathOf(call, conferenceTemplate()), call.services.now};
}

Participant requireParticipant(const Call &call)
{
    for (const Participant &person : roomOf(call).participants())
        if (QString::number(person.id) == call.param(u"id"_s))
            return person;
    throw Refusal::unknownObject(u"id"_s, call.param(u"id"_s));
}

QJsonValue readInformations(Call &call)
{
    const ConferenceRoom room = roomOf(call);
    const auto people = room.participants().size();
    if (people == 0)
        throw Refusal{404, u"Client::NotFound"_s, u"There is nobody in this conference"_s};
    return QJsonObject{
        {u"dateStart"_s, wireTime(room.begin())}, {u"locked"_s, room.isLocked()}, {u"membersCount"_s, people}};
}

QJsonValue listParticipants(Call &call)
{
    QJsonArray ids;
    for (const Participant &person : roomOf(call).participants())
        ids.append(person.id);
    return ids;
}

void changeMember(Call &call, const QString &path, const QString &member, bool value)
{
    QJsonObject object = call.account().objects.object(path);
    object[member] = value;
    call.account().objects.set(path, object);
}

//! What one can do to a participant.
struct RoomAction
{
    const char *name;
    const char *member;
    bool value;
};

constexpr RoomAction RoomActions[] = {{"deaf", "hear", false},
                                      {"undeaf", "hear", true},
                                      {"mute", "speak", false},
                                      {"unmute", "speak", true},
                                      {"kick", "gone", true}};

QJsonValue actInRoom(Call &call, const RoomAction &action)
{
    const Participant person = requireParticipant(call);
    return beginTaskAtOnce(call, QString::fromLatin1(action.name), [&] {
        changeMember(call, participantPath(pathOf(call, conferenceTemplate()), person.id),
                     QString::fromLatin1(action.member), action.value);
    });
}

QJsonValue setEnergy(Call &call)
{
    const Participant person = requireParticipant(call);
    call.services.models.checkBody(u"telephony.energy"_s, call.body);
    return beginTaskAtOnce(call, u"energy"_s, [&] {
        const QString path = participantPath(pathOf(call, conferenceTemplate()), person.id);
        QJsonObject object = call.account().objects.object(path);
        object[u"threshold"_s] = call.body[u"value"_s];
        call.account().objects.set(path, object);
    });
}

//! There is something to lock only while somebody is there.
QJsonValue lock(Call &call, bool locked)
{
    if (roomOf(call).participants().isEmpty())
        throw Refusal::badRequest(u"There is nobody in this conference"_s);
    return beginTaskAtOnce(call, locked ? u"lock"_s : u"unlock"_s, [&] {
        changeMember(call, roomPath(pathOf(call, conferenceTemplate())), u"locked"_s, locked);
    });
}

} // namespace

void addConferenceRoomOperations(Router &router)
{
    const QString people = conferenceTemplate(u"/participants"_s);
    router.add({u"GET"_s,
                conferenceTemplate(u"/informations"_s),
                u"telephony.ConferenceInformations"_s,
                {},
                u"What goes on in the conference"_s,
                readInformations});
    router.add({u"GET"_s, people, u"long[]"_s, {}, u"People in the conference"_s, listParticipants});
    router.add({u"GET"_s,
                people + u"/{id}"_s,
                u"telephony.ConferenceParticipants"_s,
                {},
                u"Get this object properties"_s,
                [](Call &call) { return QJsonValue(requireParticipant(call).view()); }});
    for (const RoomAction &action : RoomActions)
        router.add({u"POST"_s,
                    people + u"/{id}/"_s + QLatin1String(action.name),
                    u"telephony.Task"_s,
                    {},
                    u"Do this to a participant"_s,
                    [action](Call &call) { return actInRoom(call, action); }});
    router.add({u"POST"_s, people + u"/{id}/energy"_s, u"telephony.Task"_s, u"telephony.energy"_s,
                u"Set how loud somebody has to speak to be heard"_s, setEnergy});
    for (const bool locked : {true, false})
        router.add({u"POST"_s,
                    conferenceTemplate() + (locked ? u"/lock"_s : u"/unlock"_s),
                    u"telephony.Task"_s,
                    {},
                    u"Let others in no more, or again"_s,
                    [locked](Call &call) { return lock(call, locked); }});
}

} // namespace Aiguilleur::Sandbox
