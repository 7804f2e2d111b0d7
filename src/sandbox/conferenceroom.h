// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Aiguilleur::Sandbox {

struct Account;

//! Somebody in a conference.
struct Participant
{
    qint64 id = 0;
    qint64 arrival = 0; //!< milliseconds since 1970
    QString name;
    QString number;
    bool speak = true; //!< has not been muted
    bool hear = true;
    bool talking = false;
    bool floor = false; //!< is the one who is listened to
    int energy = 0;     //!< loudness

    QJsonObject view() const;
};

//! Who is in a conference: made up from its number and the time, and from what calls of the API did. Some stay, others
//! come and go, and they talk in turn.
class ConferenceRoom
{
public:
    //! `path` is where the conference is kept.
    ConferenceRoom(const Account &account, QString path, qint64 now);

    QList<Participant> participants() const;
    qint64 begin() const; //!< milliseconds since 1970
    bool isLocked() const { return m_room.value(QStringLiteral("locked")).toBool(); }

private:
    Participant participant(int seat, qint64 arrival) const;

    const Account &m_account;
    QString m_path;
    qint64 m_now;
    quint64 m_seed;
    QJsonObject m_room;
};

//! Where it is kept what the room is like and what was done to a participant.
QString roomPath(const QString &conferencePath);
QString participantPath(const QString &conferencePath, qint64 id);

} // namespace Aiguilleur::Sandbox
