// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serviceworld.h"

#include "service/setup.h"
#include "service/setupreader.h"

#include <QJsonArray>

namespace Aiguilleur::Test {

//! An account with every kind of content, one number's set-up open, and somebody else who changes the server.
class SetupWorld : public ServiceWorld
{
public:
    explicit SetupWorld(const Sandbox::Options &options = setupOptions());
    static Sandbox::Options setupOptions();

    //! Of the made-up numbers, the first of this type; opens a session if there is none.
    Service numberOf(const QString &featureType);
    //! The set-up of that number, loaded.
    Setup &open(const QString &featureType);
    Setup &open(const Service &service);
    void close() { setup.reset(); }

    //! startSave() and wait until it ended one way or the other; Ready is the good one.
    void save();
    void waitWhileBusy();
    bool isBusy() const;

    QString queue() const;    //!< path of the first queue
    QString members() const;  //!< path of the list of its members
    QString agents() const;   //!< path of the number's list of agents
    QString hours() const;    //!< path of the time slots
    QString closures() const; //!< path of the calendar's events
    QString entries() const;  //!< path of the filter's entries
    //! A line of the account; with or without a telephone.
    QString line(bool withPhone, int index = 0);

    // Somebody else, with keys of their own; what they get, they expect.
    QJsonValue other(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    QJsonObject otherGet(const QString &path) { return other("GET", path).toObject(); }
    QStringList otherIds(const QString &path);
    void otherEndsTasks();

    //! What the server has for the number that is open, identifiers replaced by what they stand for, so that an agent
    //! that was deleted and made again is the same.
    QByteArray contents();
    //! Lines of one contents() that are not in the other; empty when both are the same.
    static QByteArray unlike(const QByteArray &contents, const QByteArray &other);
    SetupDocument serverDocument();

    std::unique_ptr<Setup> setup;

private:
    QStringList lines(bool withPhone);
};

} // namespace Aiguilleur::Test
