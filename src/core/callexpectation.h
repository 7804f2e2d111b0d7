// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"
#include "core/callrun.h"
#include "core/callscenario.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QTime>
#include <optional>

namespace Aiguilleur {

//! How a call is to end: « a call on a Sunday at 10:00 reaches the voicemail of 01 99 00 12 34 ». Checked after each
//! change. A value; what is stored of it is versioned JSON.
struct CallExpectation
{
    QString id;            //!< UUID without braces; empty for one that is not stored
    QString title;         //!< what the person calls it; may be empty
    QDate date;            //!< invalid: each week on that day
    int weekDay = 1;       //!< 1 is Monday; only without a date
    QTime time;            //!< by the clock of the calendar's time zone
    CallScenario scenario; //!< its moment does not count
    CallOutcome outcome;   //!< kind and target
    bool operator==(const CallExpectation &) const = default;

    //! The moment that is looked at. Without a date: the next such day on which no exceptional day is in the way, so
    //! that what is expected of usual weeks holds in unusual ones.
    QDateTime moment(const CallPlan &plan, const QDateTime &now) const;

    QJsonObject toJson() const; //!< without the identifier
    //! nullopt for another version than 1 and for what has no time or an outcome that we do not know.
    static std::optional<CallExpectation> fromJson(const QString &id, const QJsonObject &object);
};

//! What became of an expectation.
struct CallExpectationCheck
{
    bool holds = false;
    CallRun run;
};
CallExpectationCheck checkExpectation(const CallExpectation &expectation, const CallPlan &plan, const QDateTime &now);

} // namespace Aiguilleur
