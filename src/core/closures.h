// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace Aiguilleur {

//! An exceptional closure, an event of a number's scheduler: for its time a call goes where its category says, whatever
//! the week says.
struct Closure
{
    QString path;     //!< of the object; empty for one that is not in the document
    QString uid = {}; //!< the calendar's identifier
    QString title = {};
    QString description = {}; //!< empty for null
    QString category = {};    //!< the API's value: `holidays`, `scheduler1` to `scheduler3`, or one we do not know
    QDateTime start = {};     //!< in the scheduler's time zone
    QDateTime end = {};       //!< its last second, in that zone

    bool operator==(const Closure &) const = default;
    bool isWholeDays() const; //!< from a midnight to the second before another one
};

//! The closures of a number. Source: the models of the API's scheduler. An event is made with a `category`, which it
//! calls `categories` from then on; so does the draft from the beginning.
namespace Closures {

QString listPath(const QString &root);     //!< root: `/telephony/{ba}/scheduler/{sn}`
QStringList categories();                  //!< of the API, in the order in which they are shown
QString policyOf(const QString &category); //!< `unavailable` or a slot: whose destination takes the calls
QTimeZone zone(const SetupDocument &document, const QString &root); //!< the scheduler's; Europe/Paris when not known

Closure closure(const SetupDocument &document, const QString &path, const QTimeZone &zone);
QList<Closure> closures(const SetupDocument &document, const QString &list, const QTimeZone &zone); //!< by beginning
Closure ofDays(QDate first, QDate last, const QTimeZone &zone); //!< whole days, category `holidays`
QString newUid();

//! Of one category, and with a moment in common, their last seconds included: the server refuses two such events.
bool overlap(const Closure &one, const Closure &other);
//! The first one that overlaps it, other than itself (by its path); nullptr when it fits.
const Closure *obstacle(const QList<Closure> &closures, const Closure &wanted);

QString add(SetupDocument &document, const QString &list, const Closure &closure); //!< the new object's path
void change(SetupDocument &document, const Closure &closure); //!< the object at closure.path; only what differs

//! What becomes of a closure that is to be taken over from a calendar.
struct Planned
{
    enum Outcome {
        Added,
        Exists,   //!< its identifier, or its category and its whole time, are there already
        Overlaps, //!< with one of its category
        Past,     //!< it ended before today
    };
    Closure closure;
    Outcome outcome = Added;
};
QList<Planned> planned(const QList<Closure> &present, const QList<Closure> &wanted, const QDateTime &now);
//! Adds those that can be; their number.
int add(SetupDocument &document, const QString &list, const QList<Planned> &planned);

} // namespace Closures
} // namespace Aiguilleur
