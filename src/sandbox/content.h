// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/dice.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Aiguilleur::Sandbox {

struct Account;

//! Whether operations of this path read what is made by makeContent().
bool readsContent(const QString &routePath);
//! Makes what a service of the made-up account holds, unless that has been done: from the seed, when it is first asked
//! for, since an account has thousands of services. Returns whether it had to. `now` is milliseconds since 1970.
bool makeContent(Account &account, const QString &billingAccount, const QString &serviceName, qint64 now);
//! Which sounds a made-up call queue plays, so that its options can be told before the rest is made.
QJsonObject madeUpTones(const QString &serviceName);
//! Whether a telephone is plugged to the line that stands at this place of its group.
bool hasPhone(qsizetype index);

//! What the makers of content need.
struct ContentMaker
{
    Account &account;
    QString group;
    QString service;
    qint64 now;
    Dice dice;
    qint64 lastId;

    qint64 id() { return ++lastId; }
    QString path(const QString &family) const;
    QStringList lines() const; //!< of the group
    //! Another line of the group, or a number outside when it has none.
    QString someLine();
    //! A line whose voicemail can be led to: another one of the group, or else the first one of the account.
    QString someVoicemail();
    //! Stores an object with an identifier of its own, which it gets as its member `key`; returns it.
    qint64 add(const QString &listPath, const QString &key, QJsonObject object);
};

void makeCallQueue(ContentMaker &maker);
//! Menus and a plan; of a contact centre also queues, agents and spoken texts.
void makeVoiceServer(ContentMaker &maker, bool isCentre);
void makeConference(ContentMaker &maker);
void makeVxml(ContentMaker &maker);
void makeCalendar(ContentMaker &maker);
void makeLine(ContentMaker &maker);

} // namespace Aiguilleur::Sandbox
