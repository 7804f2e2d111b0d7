// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxclient.h"

#include <QSet>

//! A sandbox with one group and a number of each type, and calls for what one of its numbers holds.
class SandboxNumber
{
public:
    //! Of the made-up numbers, the first of this type; its objects are below `family`.
    SandboxNumber(const QString &featureType, const QByteArray &family,
                  const Aiguilleur::Sandbox::Options &options = usual());
    static Aiguilleur::Sandbox::Options usual();

    Aiguilleur::Sandbox::Server server;
    std::unique_ptr<SandboxClient> client;
    QByteArray group; //!< its path
    QByteArray number;
    QByteArray path; //!< of the number in its family

    Reply get(const QByteArray &below) { return client->get(path + below); }
    Reply put(const QByteArray &below, const QByteArray &body) { return client->call("PUT", path + below, body); }
    Reply post(const QByteArray &below, const QByteArray &body = {})
    {
        return client->call("POST", path + below, body);
    }
    Reply remove(const QByteArray &below) { return client->call("DELETE", path + below); }
    //! First identifier of a list, as it stands in a path.
    QByteArray first(const QByteArray &list);
    //! The identifiers, which are numbers, of a list.
    static QSet<qint64> idsOf(const Reply &list);
    //! The text with first objects of a contact centre in the place of their names, which are paths after a slash and
    //! identifiers elsewhere: PLAN, STEP, AGENT (paths only), MENU, QUEUE, SOUND, TTS, LINE.
    QByteArray filled(QByteArray text);
    //! Lets the task that was begun come to its end: its state, and its message if there is one.
    QString ended(const Reply &posted);
    //! A document with this content; returns what the API says of it.
    QJsonObject document(const QByteArray &name, const QByteArray &content);
};
