// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/conferenceroom.h"

#include "sandbox/account.h"
#include "sandbox/datetimes.h"
#include "sandbox/dice.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

constexpr qint64 Session = 240 * OneMinute; //!< after which other people meet
constexpr qint64 Visit = 10 * OneMinute;    //!< how often those who do not stay come back
constexpr int Guests = 2;                   //!< who do not stay
constexpr int Seats = 16;                   //!< more than there ever are

} // namespace

QJsonObject Participant::view() const
{
    return {{u"id"_s, id},           {u"arrivalDateTime"_s, wireTime(arrival)},
            {u"callerName"_s, name}, {u"callerNumber"_s, number},
            {u"speak"_s, speak},     {u"hear"_s, hear},
            {u"talking"_s, talking}, {u"floor"_s, floor},
            {u"energy"_s, energy}};
}

QString roomPath(const QString &conferencePath)
{
    return conferencePath + u"/~room"_s;
}

QString participantPath(const QString &conferencePath, qint64 id)
{
    return u"%1/~room/%2"_s.arg(conferencePath).arg(id);
}

ConferenceRoom::ConferenceRoom(const Account &account, QString path, qint64 now)
    : m_account(account)
    , m_path(std::move(path))
    , m_now(now)
    , m_seed(mixed(stableHash(m_path), account.seed))
    , m_room(account.objects.object(roomPath(m_path)))
{
}

qint64 ConferenceRoom::begin() const
{
    return m_now / Session * Session - static_cast<qint64>(5 + m_seed % 9) * OneMinute;
}

Participant ConferenceRoom::participant(int seat, qint64 arrival) const
{
    Participant person;
    person.id = m_now / Session * Seats + seat;
    person.arrival = arrival;
    Dice dice(mixed(m_seed, static_cast<quint64>(person.id)));
    person.name = personName(dice);
    person.number = outsideNumber(dice);
    const QJsonObject settings = m_account.objects.object(m_path + u"/settings"_s);
    const QJsonObject done = m_account.objects.object(participantPath(m_path, person.id));
    person.speak = done.value(u"speak"_s).toBool(!settings.value(u"enterMuted"_s).toBool());
    person.hear = done.value(u"hear"_s).toBool(true);
    return person;
}

QList<Participant> ConferenceRoom::participants() const
{
    const int staying = m_room.value(u"people"_s).toInt();
    QList<Participant> present;
    for (int seat = 0; staying && seat < staying + Guests; ++seat) {
        // A guest is there for six minutes out of ten.
        const qint64 visit = (m_now - seat * 3 * OneMinute) / Visit * Visit + seat * 3 * OneMinute;
        if (seat >= staying && m_now >= visit + 6 * OneMinute)
            continue;
        const Participant person = participant(seat, seat < staying ? begin() + seat * 20 * OneSecond : visit);
        if (!m_account.objects.object(participantPath(m_path, person.id)).value(u"gone"_s).toBool())
            present.append(person);
    }
    Dice dice(mixed(m_seed, static_cast<quint64>(m_now / (3 * OneSecond))));
    const int turn = present.isEmpty() ? 0 : dice.below(present.size());
    for (qsizetype i = 0; i < present.size(); ++i) {
        Participant &person = present[i];
        person.talking = person.speak && (i == turn || dice.oneIn(6));
        person.floor = person.talking && i == turn;
        person.energy = person.talking ? dice.between(600, 2400) : dice.below(90);
    }
    return present;
}

} // namespace Aiguilleur::Sandbox
