// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"

#include <QDateTime>
#include <QString>

namespace Aiguilleur {

//! What a call queue does with a call at a moment, by its week and its closures.
struct HoursMoment
{
    //! `available`, `slot1` to `slot3`, `unavailable` outside all of them; empty while the time slots are switched off.
    QString policy;
    QString closure = {}; //!< title of the exceptional closure that decides; empty when the week does
    QDateTime until = {}; //!< when something else begins, in the scheduler's zone; invalid: not within a year
    QString next = {};    //!< the policy from then on

    bool operator==(const HoursMoment &) const = default;
};

//! `queue`: `/telephony/{ba}/easyHunting/{sn}`, `scheduler`: `/telephony/{ba}/scheduler/{sn}`.
HoursMoment hoursMoment(const SetupDocument &document, const QString &queue, const QString &scheduler,
                        const QDateTime &now);

} // namespace Aiguilleur
