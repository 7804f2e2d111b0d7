// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"
#include "core/callrun.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Aiguilleur {

//! What the conditions of steps are asked about.
struct CallMoment
{
    QDateTime at;   //!< in the calendar's time zone
    int day;        //!< 1 is Monday
    int second;     //!< since midnight, by the clock
    QString caller; //!< as ScreenEntry::canonical() says it; empty: anonymous
    QString called;

    static CallMoment of(const CallPlan &plan, const QDateTime &at, const QString &caller, const QString &called);
};

//! Whether a step's conditions are met, kind by kind, and what had to be taken for granted for that.
struct CallVerdict
{
    bool isMet = true;         //!< all kinds that there are
    QList<CallReason> reasons; //!< one of each kind, absent ones too
    QList<CallAssumption::Kind> assumptions;
};

CallVerdict callVerdict(const CallStep &step, const CallPlan &plan, const CallMoment &moment);

} // namespace Aiguilleur
